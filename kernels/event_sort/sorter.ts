/**
 * The way in without copies: the caller's columns are sorted where they lie.
 *
 * @module
 */

import { checkCount, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkGroups, isLongType, type TimeType } from "../_events.ts";
import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Engine } from "./engine.ts";
import { orderPlaced } from "./streams.ts";
import { WasmEngine } from "./wasm.ts";

/** Groups that the engine is told of at a time. */
const GROUPS = 4_096;

/**
 * Sorts columns in place: no copy in, no copy out. The columns may be another kernel's, and the next
 * one reads them where they are.
 *
 * Besides the columns it takes 12 bytes a row, and 24 more from the first {@linkcode order} on. The
 * `value` column stays as it is: where it has to follow, ask for the order.
 *
 * @example
 * ```ts
 * import { EventColumns, EventSorter } from "@lanemark/kernels/event-sort";
 *
 * const columns = new EventColumns(1000);
 * const sorter = new EventSorter(columns);
 * columns.time.set([30, NaN, 10, 10]);
 * columns.mask.set([0b001, 0b010, 0b100, 0b001]);
 * const rows = sorter.sort(4);
 * if (columns.time.subarray(0, rows).join() !== "10,10,30") throw new Error("differs");
 * if (columns.mask.subarray(0, rows).join() !== "1,4,1") throw new Error("differs");
 * ```
 */
export class EventSorter {
  /** The columns it sorts. */
  readonly columns: EventColumns;
  readonly #engine: Engine;

  /**
   * Reserves memory for the sort next to the columns, in their workspace. Views of them have to be read
   * again.
   *
   * @throws {TypeError} if `columns` are none.
   * @throws {RangeError} if memory is lacking: the message tells the size.
   */
  constructor(columns: EventColumns) {
    if (!(columns instanceof EventColumns)) {
      throw new TypeError(`"columns" expected EventColumns, got ${typeName(columns)}`);
    }
    this.columns = columns;
    this.#engine = noSimd() === null
      ? new WasmEngine(columns, GROUPS)
      : new BaselineEngine(columns, GROUPS);
  }

  /**
   * Sorts the first `rows` rows by time and mask, and returns how many are left of them: rows whose time
   * is NaN are left out.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @throws {TypeError} if `type` is another one, or `rows` no number.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity.
   */
  sort(rows: number, type: TimeType = "float64"): number {
    const long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    const groups = this.#engine.groups();
    groups[0] = 0;
    groups[1] = rows;
    return this.#engine.sort(long, 1, 0);
  }

  /**
   * Sorts each group of rows, and returns how many rows are left of all. Where rows are left out the
   * groups behind them move up, and `groups` is written anew.
   *
   * @param groups Offsets: group i is the rows from groups[i] to groups[i + 1], so the first is 0, and
   * none is smaller than the one before.
   * @param type As {@linkcode sort} takes it.
   * @throws {TypeError} if an argument is of another type.
   * @throws {RangeError} if the offsets are none of groups, or end beyond the capacity.
   */
  sortGroups(groups: Uint32Array, type: TimeType = "float64"): number {
    const long = isLongType(type);
    checkGroups(groups, groups?.[groups.length - 1] ?? 0);
    const { capacity } = this.columns;
    const last = groups.length - 1;
    if (groups[last] > capacity) {
      throw new RangeError(`"groups" expected at most ${capacity} rows, got ${groups[last]}`);
    }
    let to = 0;
    for (let first = 0; first < last; first += GROUPS) {
      const end = Math.min(last, first + GROUPS);
      const offsets = this.#engine.groups();
      for (let i = first; i <= end; i++) offsets[i - first] = groups[i];
      to = this.#engine.sort(long, end - first, to);
      // the last offset is where the next window's first group was
      for (let i = first; i < end; i++) groups[i] = offsets[i - first];
    }
    groups[last] = to;
    return to;
  }

  /**
   * The order of the first `rows` rows: the numbers of those whose time is known, by time and mask, and
   * of rows with the same ones the earlier one first. The columns stay as they are.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @returns A view, valid until the next call. The first call reserves memory: read the columns' views
   * again behind it.
   * @throws {TypeError} as {@linkcode sort} does.
   * @throws {RangeError} as {@linkcode sort} does, and if memory is lacking.
   */
  order(rows: number, type: TimeType = "float64"): Uint32Array {
    const long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    return orderPlaced(this.#engine, long, rows);
  }
}
