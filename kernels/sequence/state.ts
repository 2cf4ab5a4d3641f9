/**
 * Rows of a sequence as a state: filled in any order, merged, and bytes in between.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { EventRuns } from "../_event_rows.ts";
import { columnsOf, type Events, type Times } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { ChainList } from "./chain_list.ts";
import { oneShot } from "./one_shot.ts";
import { checkedPattern, compiled, type SequencePattern } from "./pattern.ts";
import type { Program } from "./program.ts";
import { gatherRows } from "./rows.ts";
import {
  checkSamePattern,
  DOUBLES,
  LONGS,
  NO_ROWS,
  readPattern,
  writePattern,
} from "./state_pattern.ts";

const VERSION = 1;

/** Bytes of a row. */
const ROW = 12;

/**
 * Rows of a sequence: {@linkcode update} and {@linkcode combine} add some, {@linkcode match},
 * {@linkcode count} and {@linkcode matchEvents} answer, the same however the rows were split and in which
 * order they came.
 *
 * Rows that have a condition are kept, 12 bytes each, sorted in runs.
 *
 * @example
 * ```ts
 * import { SequenceState } from "@lanemark/kernels/sequence";
 *
 * const here = new SequenceState("(?1)(?2)(?3)"), there = new SequenceState("(?1)(?2)(?3)");
 * here.update({ time: Float64Array.of(600, 0), mask: Uint32Array.of(4, 1) });
 * there.update({ time: Float64Array.of(300), mask: Uint32Array.of(2) });
 * here.combine(SequenceState.deserialize(there.serialize()));
 * if (!here.match()) throw new Error("differs");
 * ```
 */
export class SequenceState {
  readonly #pattern: SequencePattern;
  readonly #program: Program;
  readonly #runs = new EventRuns();

  /**
   * An empty state of a pattern.
   *
   * @throws As `sequenceMatch()` does for its pattern.
   */
  constructor(pattern: SequencePattern | string) {
    this.#pattern = checkedPattern(pattern);
    this.#program = compiled(this.#pattern);
  }

  /**
   * Adds rows, in any order. The columns are copied.
   *
   * @throws {TypeError} for columns of another type, or times of another type than those of the rows
   * before.
   * @throws {RangeError} for columns of different lengths, or when memory for the rows is lacking: then
   * none are added.
   */
  update(events: Events): void {
    const columns = columnsOf(events);
    this.#runs.checkType(columns.time);
    this.#runs.add(gatherRows(columns, 0, columns.mask.length, this.#program.keep));
  }

  /**
   * Adds the rows of another state, which stays as it is.
   *
   * @throws {TypeError} if `other` is no SequenceState, or its times are of another type.
   * @throws {RangeError} if it follows another pattern, or when memory for the rows is lacking: then
   * none are added.
   */
  combine(other: SequenceState): void {
    if (!(other instanceof SequenceState)) {
      throw new TypeError(`"other" expected a SequenceState, got ${typeName(other)}`);
    }
    checkSamePattern(this.#pattern, other.#pattern);
    this.#runs.addAll(other.#runs);
  }

  #answer(counts: boolean): number {
    const rows = this.#runs.all(), dst = new Uint32Array(1);
    oneShot().answer(rows, Uint32Array.of(0, rows.mask.length), this.#program, counts, dst);
    return dst[0];
  }

  /**
   * Whether all rows so far have a match. More may be added afterwards.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  match(): boolean {
    return this.#answer(false) !== 0;
  }

  /**
   * How many matches they have, as `sequenceCount()` counts them.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  count(): number {
    return this.#answer(true);
  }

  /**
   * The times that `sequenceMatchEvents()` tells; doubles where there are no rows.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  matchEvents(): Times {
    const rows = this.#runs.all(), list = new ChainList();
    const groups = Uint32Array.of(0, rows.mask.length);
    oneShot().chains(rows, groups, this.#program, (time, chain) => list.add(time, chain));
    return list.finish(rows.time).time;
  }

  /**
   * The state as bytes: the pattern, then the rows.
   *
   * @throws {RangeError} when memory for the bytes is lacking.
   */
  serialize(): Uint8Array<ArrayBuffer> {
    const { time, mask } = this.#runs.all();
    const writer = new StateWriter(KINDS.sequenceRows, VERSION);
    writePattern(writer, this.#pattern);
    const isLong = time instanceof BigInt64Array;
    writer.u8(mask.length === 0 ? NO_ROWS : isLong ? LONGS : DOUBLES);
    writer.u32(mask.length);
    if (isLong) writer.longs(time);
    else writer.doubles(time);
    writer.words(mask);
    return writer.finish();
  }

  /**
   * A state from bytes that {@linkcode serialize} made.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they are not such bytes; the message tells why and where.
   */
  static deserialize(bytes: Uint8Array): SequenceState {
    const reader = new StateReader(bytes, KINDS.sequenceRows, VERSION, "a sequence state");
    const state = new SequenceState(readPattern(reader));
    const type = reader.u8();
    const count = reader.count(ROW);
    if (type > LONGS || (type === NO_ROWS) !== (count === 0)) {
      reader.fail(`${count} rows with times of type ${type}`);
    }
    const time = type === LONGS ? reader.longs(count) : reader.doubles(count);
    const rows = { time, mask: reader.words(count) };
    reader.end();
    const objection = objectionTo(rows, state.#program.keep);
    if (objection !== null) reader.fail(objection);
    state.#runs.add(rows);
    return state;
  }
}

/** Why rows are none that a state holds, or `null`. */
function objectionTo({ time, mask }: Events, keep: number): string | null {
  const times = time as Float64Array;
  for (let row = 0; row < mask.length; row++) {
    if (times[row] !== times[row]) return `row ${row} has no time`;
    if ((mask[row] & keep) === 0) return `row ${row} has no condition`;
    if (row === 0 || times[row] > times[row - 1]) continue;
    if (times[row] < times[row - 1] || mask[row] < mask[row - 1]) {
      return `row ${row} is before row ${row - 1}`;
    }
  }
  return null;
}
