/**
 * The way in without copies: sessions of the times that lie in columns of events.
 *
 * @module
 */

import { checkCount, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { isLongType, spanOf, type Times, type TimeType } from "../_events.ts";
import { checkGroupsWithin, WINDOW_GROUPS } from "../_group_windows.ts";
import { noSimd } from "../_simd.ts";
import * as baseline from "./baseline.ts";
import type { Time } from "./options.ts";
import { PlacedKernel } from "./place.ts";
import { SessionState } from "./state.ts";
import { SLACK } from "./wasm.ts";

/**
 * Sessions in place: reads `columns.time`, or `columns.longs`, where they lie. Ids take 4 bytes of the
 * workspace for each row of the capacity, offsets and answers of groups 32 KiB.
 *
 * @example
 * ```ts
 * import { EventColumns, Sessionizer } from "@lanemark/kernels/sessionize";
 *
 * const columns = new EventColumns(1024);
 * const sessionizer = new Sessionizer(columns);
 * columns.time.set([0, 10, 100, 110]);
 * if (sessionizer.count(4, 30) !== 2) throw new Error("differs");
 * if (sessionizer.ids(4, 30).join() !== "1,1,2,2") throw new Error("differs");
 * ```
 */
export class Sessionizer {
  /** The columns. */
  readonly columns: EventColumns;
  readonly #placed: PlacedKernel | null;
  readonly #idsAt: number;
  #ids: Uint32Array | undefined;

  /**
   * A sessionizer of columns, which other kernels may work on, too.
   *
   * @throws {TypeError} if `columns` are no EventColumns.
   * @throws {RangeError} if there is no memory for the ids.
   */
  constructor(columns: EventColumns) {
    if (!(columns instanceof EventColumns)) {
      throw new TypeError(`"columns" expected EventColumns, got ${typeName(columns)}`);
    }
    this.columns = columns;
    const { workspace, capacity } = columns;
    this.#idsAt = workspace.alloc(4 * capacity + SLACK);
    this.#placed = noSimd() === null ? new PlacedKernel(workspace) : null;
  }

  /** The memory of the ids: a view made anew when growth has detached the one before. */
  #view(): Uint32Array {
    if (this.#ids !== undefined && this.#ids.length > 0) return this.#ids;
    const { workspace, capacity } = this.columns;
    return this.#ids = new Uint32Array(workspace.bytes.buffer, this.#idsAt, capacity);
  }

  /** The first `rows` times. */
  #times(long: boolean, rows: number): Times {
    const { longs, time } = this.columns;
    return long ? longs.subarray(0, rows) : time.subarray(0, rows);
  }

  #countBehind(long: boolean, rows: number, gap: number, last: Time | null): number {
    if (this.#placed === null) return baseline.count(this.#times(long, rows), gap, last);
    this.#placed.begin(last);
    return this.#placed.count(long, this.columns.timeAt, rows, gap, 0);
  }

  /**
   * How many sessions the first `rows` rows make, as `sessionCount()` tells it.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @throws {TypeError} if an argument is of another type.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity, `gap` none from 0 to
   * 2^53 - 1, or a row is earlier than the one before it.
   */
  count(rows: number, gap: number | bigint, type: TimeType = "float64"): number {
    const long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    return this.#countBehind(long, rows, spanOf("gap", gap), null);
  }

  /**
   * The sessions of each group, in memory of its own, as `sessionCounts()` tells them.
   *
   * @param groups Offsets of the groups' rows; the last one is the number of rows.
   * @throws {TypeError} if an argument is of another type.
   * @throws {RangeError} if `groups` are no ascending offsets up to at most the capacity, and as
   * {@linkcode Sessionizer.count} does.
   */
  counts(
    groups: Uint32Array,
    gap: number | bigint,
    type: TimeType = "float64",
  ): Uint32Array<ArrayBuffer> {
    const long = isLongType(type), span = spanOf("gap", gap);
    const { capacity, timeAt } = this.columns;
    checkGroupsWithin(groups, capacity);
    const many = groups.length - 1, answer = new Uint32Array(many);
    if (this.#placed === null) {
      baseline.groupCounts(this.#times(long, groups[many]), groups, span, answer);
      return answer;
    }
    for (let first = 0; first < many; first += WINDOW_GROUPS) {
      const last = Math.min(many, first + WINDOW_GROUPS), src = timeAt + 8 * groups[first];
      this.#placed.groupCounts(long, src, groups, first, last, span, answer);
    }
    return answer;
  }

  /**
   * The number of each row's session, as `sessionIds()` tells it.
   *
   * @returns A view, valid until the next call.
   * @throws As {@linkcode Sessionizer.count} does; what the view then holds is no answer.
   */
  ids(rows: number, gap: number | bigint, type: TimeType = "float64"): Uint32Array {
    const long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    const span = spanOf("gap", gap), ids = this.#view();
    if (this.#placed === null) baseline.ids(this.#times(long, rows), span, ids);
    else {
      this.#placed.begin(null);
      this.#placed.ids(long, this.columns.timeAt, rows, span, 0, this.#idsAt, 0);
    }
    return ids.subarray(0, rows);
  }

  /**
   * The number of each row's session in its group, as `groupSessionIds()` tells it.
   *
   * @returns A view, valid until the next call.
   * @throws As {@linkcode Sessionizer.counts} does; what the view then holds is no answer.
   */
  groupIds(
    groups: Uint32Array,
    gap: number | bigint,
    type: TimeType = "float64",
  ): Uint32Array {
    const long = isLongType(type), span = spanOf("gap", gap);
    const { capacity, timeAt } = this.columns;
    checkGroupsWithin(groups, capacity);
    const many = groups.length - 1, ids = this.#view();
    if (this.#placed === null) {
      baseline.groupIds(this.#times(long, groups[many]), groups, span, ids);
    } else {
      for (let first = 0; first < many; first += WINDOW_GROUPS) {
        const last = Math.min(many, first + WINDOW_GROUPS), row = groups[first];
        const src = timeAt + 8 * row, to = this.#idsAt + 4 * row;
        this.#placed.groupIds(long, src, groups, first, last, span, to);
      }
    }
    return ids.subarray(0, groups[many]);
  }

  /**
   * Adds the first `rows` rows to a state: a stream of any length goes through the columns in windows.
   *
   * @throws {TypeError} if `state` is no state of sessions, or as {@linkcode SessionState.update} does.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity, or a row is earlier than
   * the one before it; the state is then as it was.
   */
  update(state: SessionState, rows: number, type: TimeType = "float64"): void {
    if (!(state instanceof SessionState)) {
      throw new TypeError(`"state" expected a SessionState, got ${typeName(state)}`);
    }
    const long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    const time = this.#times(long, rows);
    state.add(time, (last) => this.#countBehind(long, rows, state.gap, last));
  }
}
