/**
 * The way in without copies: columns that lie in WASM memory, wherever their rows came from.
 *
 * @module
 */

import { checkCount, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkGroups, isLongType, type TimeType } from "../_events.ts";
import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline.ts";
import { type NextNodeRule, planOf } from "./rule.ts";
import { WasmNextNode } from "./wasm.ts";

/**
 * Next nodes over the first rows of columns, in place. The columns' `value` has the ids; the base column is
 * the scanner's own, on the same workspace.
 *
 * Tables of groups are reserved on the workspace, too. Memory that grows detaches views of the columns:
 * read them again after a call.
 *
 * @example
 * ```ts
 * import { EventColumns, NextNodeScanner } from "@lanemark/kernels/next-node";
 *
 * const columns = new EventColumns(1000);
 * const scanner = new NextNodeScanner(columns);
 * columns.time.set([0, 60, 120]);
 * columns.value.set([3, 1, 2]);
 * columns.mask.set([1, 0, 0]);
 * scanner.base.fill(1, 0, 3);
 * const rule = { direction: "forward", base: "head", conditions: 1 } as const;
 * if (scanner.next(3, rule) !== 1) throw new Error("differs");
 * ```
 */
export class NextNodeScanner {
  /** The columns. */
  readonly columns: EventColumns;
  readonly #nodes: WasmNextNode | null;
  readonly #baseAt: number;

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
    this.#nodes = noSimd() === null ? new WasmNextNode(columns) : null;
    this.#baseAt = this.#nodes?.baseAt ?? columns.workspace.alloc(columns.capacity);
  }

  /** Whether each row has the base: 0, or anything else. A view, until the workspace's memory grows. */
  get base(): Uint8Array<ArrayBuffer> {
    const at = this.#baseAt;
    return this.columns.workspace.bytes.subarray(at, at + this.columns.capacity);
  }

  /**
   * The row next to the chain in the first `rows` rows, or -1.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @throws {TypeError} for arguments of another type, and as `nextNode()` does.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity; and as `nextNode()` does.
   */
  next(rows: number, rule: NextNodeRule, type: TimeType = "float64"): number {
    checkCount("rows", rows, this.columns.capacity);
    const dst = new Int32Array(1);
    this.nextsInto(Uint32Array.of(0, rows), dst, rule, type);
    return dst[0];
  }

  /**
   * Writes the row next to each group's chain to `dst` and returns how many groups there are.
   *
   * @param groups Offsets as `nextNodes()` takes them, of no more rows than the columns hold.
   * @param type As {@linkcode next} takes it.
   * @throws As {@linkcode next} does; a TypeError or RangeError for other offsets, and for another type of
   * `dst` or one that is too small.
   */
  nextsInto(
    groups: Uint32Array,
    dst: Int32Array,
    rule: NextNodeRule,
    type: TimeType = "float64",
  ): number {
    const plan = planOf(rule), long = isLongType(type);
    const rows = groups instanceof Uint32Array ? groups[groups.length - 1] ?? 0 : 0;
    checkGroups(groups, rows);
    checkCount("rows", rows, this.columns.capacity);
    if (!(dst instanceof Int32Array)) {
      throw new TypeError(`"dst" expected an Int32Array, got ${typeName(dst)}`);
    }
    const count = groups.length - 1;
    if (dst.length < count) {
      throw new RangeError(`"dst" expected at least ${count} words, got ${dst.length}`);
    }
    if (this.#nodes !== null) {
      dst.set(this.#nodes.answers(long, groups, 0, count, plan));
    } else {
      const { time, longs, value, mask } = this.columns;
      const events = { time: long ? longs : time, value, base: this.base, mask };
      new BaselineEngine().answer(events, groups, plan, dst);
    }
    return count;
  }
}
