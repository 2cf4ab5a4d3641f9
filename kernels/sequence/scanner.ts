/**
 * The way in without copies: columns that lie in WASM memory, wherever their rows came from.
 *
 * @module
 */

import { checkBytes, checkCount, checkWords, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkGroups, type Events, isLongType, type Times, type TimeType } from "../_events.ts";
import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { ChainList } from "./chain_list.ts";
import type { Answers } from "./engine.ts";
import { checkedPattern, compiled, type SequencePattern } from "./pattern.ts";
import { WasmSequence } from "./wasm.ts";
import { addChains, answersOf } from "./windows.ts";

/**
 * Patterns over the first rows of columns, in place.
 *
 * Rows stay as they are. A group that is out of order takes room for as many rows as the columns hold,
 * reserved on the workspace when the first one comes; programs and tables of groups are reserved there,
 * too. Memory that grows detaches views of the columns: read them again after a call.
 *
 * @example
 * ```ts
 * import { EventColumns, SequenceScanner } from "@lanemark/kernels/sequence";
 *
 * const columns = new EventColumns(1000);
 * const scanner = new SequenceScanner(columns);
 * columns.time.set([0, 300, 600, 0, 18_000]);
 * columns.mask.set([1, 2, 1, 2, 1]);
 * if (!scanner.match(5, "(?1)(?2)")) throw new Error("differs");
 * const dst = new Uint32Array(2);
 * scanner.countsInto(Uint32Array.of(0, 3, 5), dst, "(?1)");
 * if (dst.join() !== "2,1") throw new Error("differs");
 * ```
 */
export class SequenceScanner {
  /** The columns. */
  readonly columns: EventColumns;
  readonly #sequence: WasmSequence | null;

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
    this.#sequence = noSimd() === null ? new WasmSequence(columns) : null;
  }

  /**
   * Whether the stream in the first `rows` rows has a match.
   *
   * @param type Which view has the times: `time` or `longs`. Default: `"float64"`.
   * @throws {TypeError} for arguments of another type.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity, or memory is lacking.
   * @throws {PatternError} as `sequenceMatch()` does.
   */
  match(
    rows: number,
    pattern: SequencePattern | string,
    type: TimeType = "float64",
  ): boolean {
    return this.#answer(rows, pattern, type, false) !== 0;
  }

  /**
   * How many matches the stream in the first `rows` rows has, as `sequenceCount()` counts them.
   *
   * @throws As {@linkcode match} does.
   */
  count(
    rows: number,
    pattern: SequencePattern | string,
    type: TimeType = "float64",
  ): number {
    return this.#answer(rows, pattern, type, true);
  }

  /**
   * The times of the events of the first match in the first `rows` rows, as `sequenceMatchEvents()` has
   * them, in memory of their own.
   *
   * @throws As {@linkcode match} does.
   */
  matchEvents(
    rows: number,
    pattern: SequencePattern | string,
    type: TimeType = "float64",
  ): Times {
    const program = compiled(checkedPattern(pattern)), long = isLongType(type);
    checkCount("rows", rows, this.columns.capacity);
    const groups = Uint32Array.of(0, rows), list = new ChainList();
    const add = (time: Times, chain: readonly number[]) => list.add(time, chain);
    const sequence = this.#sequence, events = this.#events(rows, long);
    if (sequence !== null) addChains(sequence, long, groups, 0, 1, program, add);
    else new BaselineEngine().chains(events, groups, program, add);
    return list.finish(events.time).time;
  }

  /**
   * Writes whether each group of rows has a match to `dst` and returns how many groups there are.
   *
   * @param groups Offsets as `sequenceMatches()` takes them, of no more rows than the columns hold.
   * @param dst At least a byte a group; nothing is written after the last one.
   * @throws As {@linkcode match} does; a TypeError or RangeError for other offsets, and for another type
   * of `dst` or one that is too small.
   */
  matchesInto(
    groups: Uint32Array,
    dst: Uint8Array,
    pattern: SequencePattern | string,
    type: TimeType = "float64",
  ): number {
    checkBytes("dst", dst);
    return this.#answers(groups, dst, pattern, type, false);
  }

  /**
   * Writes how many matches each group of rows has to `dst` and returns how many groups there are.
   *
   * @param dst At least a word a group; nothing is written after the last one.
   * @throws As {@linkcode matchesInto} does.
   */
  countsInto(
    groups: Uint32Array,
    dst: Uint32Array,
    pattern: SequencePattern | string,
    type: TimeType = "float64",
  ): number {
    checkWords("dst", dst);
    return this.#answers(groups, dst, pattern, type, true);
  }

  #answer(rows: number, pattern: unknown, type: unknown, counts: boolean): number {
    checkCount("rows", rows, this.columns.capacity);
    const dst = new Uint32Array(1);
    this.#answers(Uint32Array.of(0, rows), dst, pattern, type, counts);
    return dst[0];
  }

  #answers(
    groups: Uint32Array,
    dst: Answers,
    pattern: unknown,
    type: unknown,
    counts: boolean,
  ): number {
    const program = compiled(checkedPattern(pattern)), long = isLongType(type);
    const rows = groups instanceof Uint32Array ? groups[groups.length - 1] ?? 0 : 0;
    checkGroups(groups, rows);
    checkCount("rows", rows, this.columns.capacity);
    const count = groups.length - 1;
    if (dst.length < count) {
      const unit = counts ? "words" : "bytes";
      throw new RangeError(`"dst" expected at least ${count} ${unit}, got ${dst.length}`);
    }
    const sequence = this.#sequence;
    if (sequence !== null) dst.set(answersOf(sequence, long, groups, 0, count, program, counts));
    else new BaselineEngine().answer(this.#events(rows, long), groups, program, counts, dst);
    return count;
  }

  #events(rows: number, long: boolean): Events {
    const { time, longs, mask } = this.columns;
    return { time: (long ? longs : time).subarray(0, rows), mask: mask.subarray(0, rows) };
  }
}
