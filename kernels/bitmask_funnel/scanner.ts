/**
 * The way in without copies: columns that lie in WASM memory, wherever their rows came from.
 *
 * @module
 */

import { checkBytes, checkCount, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkGroups, type Events, isLongType, type TimeType } from "../_events.ts";
import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { rowsOf } from "./engine.ts";
import { type FunnelRule, type Plan, planOf } from "./rule.ts";
import { UNSORTED, WasmFunnel } from "./wasm.ts";
import { levelsInPlace } from "./windows.ts";

/**
 * Funnels over the first rows of columns, in place.
 *
 * Rows stay as they are. A group that is out of order, or asked in another mode than the default one,
 * takes room for as many rows as the columns hold, reserved on the workspace when the first one comes;
 * tables of groups are reserved there, too. Memory that grows detaches views of the columns: read them
 * again after a call.
 *
 * @example
 * ```ts
 * import { EventColumns, FunnelScanner } from "@lanemark/kernels/bitmask-funnel";
 *
 * const columns = new EventColumns(1000);
 * const scanner = new FunnelScanner(columns);
 * columns.time.set([0, 300, 600, 0, 18_000]);
 * columns.mask.set([1, 2, 4, 1, 2]);
 * const rule = { window: 3600, steps: 3 };
 * if (scanner.level(3, rule) !== 3) throw new Error("differs");
 * const dst = new Uint8Array(2);
 * scanner.levelsInto(Uint32Array.of(0, 3, 5), dst, rule);
 * if (dst.join() !== "3,1") throw new Error("differs");
 * ```
 */
export class FunnelScanner {
  /** The columns. */
  readonly columns: EventColumns;
  readonly #funnel: WasmFunnel | null;

  /**
   * Makes the kernel ready on the columns' workspace.
   *
   * @throws {TypeError} if `columns` are no {@linkcode EventColumns}.
   * @throws {RangeError} if there is no memory for it.
   */
  constructor(columns: EventColumns) {
    if (!(columns instanceof EventColumns)) {
      throw new TypeError(`"columns" expected EventColumns, got ${typeName(columns)}`);
    }
    this.columns = columns;
    this.#funnel = noSimd() === null ? new WasmFunnel(columns) : null;
  }

  /**
   * The level of the stream in the first `rows` rows.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @throws {TypeError} for arguments of another type, and as `windowFunnel()` does.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity; and as `windowFunnel()`
   * does.
   */
  level(rows: number, rule: FunnelRule, type: TimeType = "float64"): number {
    const plan = planOf(rule), long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    if (this.#funnel === null) return new BaselineEngine().level(this.#events(rows, long), plan);
    if (plan.flags === 0) {
      const level = this.#funnel.scanWhole(long, rows, plan);
      if (level < UNSORTED) return level;
    }
    return this.#funnel.walkGroups(long, Uint32Array.of(0, rows), 0, 1, 0, plan)[0];
  }

  /**
   * Writes the level of each group of rows to `dst` and returns how many groups there are.
   *
   * @param groups Offsets as `windowFunnels()` takes them, of no more rows than the columns hold.
   * @param type As {@linkcode level} takes it.
   * @throws As {@linkcode level} does; a TypeError or RangeError for other offsets, and for another type
   * of `dst` or one that is too small.
   */
  levelsInto(
    groups: Uint32Array,
    dst: Uint8Array,
    rule: FunnelRule,
    type: TimeType = "float64",
  ): number {
    const plan = planOf(rule), long = isLongType(type);
    const rows = groups instanceof Uint32Array ? groups[groups.length - 1] ?? 0 : 0;
    checkGroups(groups, rows);
    checkCount("rows", rows, this.columns.capacity);
    checkBytes("dst", dst);
    const count = groups.length - 1;
    if (dst.length < count) {
      throw new RangeError(`"dst" expected at least ${count} bytes, got ${dst.length}`);
    }
    if (this.#funnel !== null) dst.set(this.#levels(this.#funnel, groups, long, plan));
    else {new BaselineEngine().levels(
        this.#events(rows, long),
        groups,
        dst.subarray(0, count),
        plan,
      );}
    return count;
  }

  #levels(funnel: WasmFunnel, groups: Uint32Array, long: boolean, plan: Plan): Uint8Array {
    const count = groups.length - 1;
    if (plan.flags !== 0) return funnel.walkGroups(long, groups, 0, count, 0, plan);
    return levelsInPlace(funnel, long, groups, 0, count, plan);
  }

  #events(rows: number, long: boolean): Events {
    const { time, longs, mask } = this.columns;
    return rowsOf({ time: long ? longs : time, mask }, 0, rows);
  }
}
