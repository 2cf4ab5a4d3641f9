/**
 * Rows of a sequence as a state: filled in any order, merged, and bytes in between.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { checkEvents, type Events, type Times } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { ChainList } from "./chain_list.ts";
import { oneShot } from "./one_shot.ts";
import { checkedPattern, compiled, type SequencePattern } from "./pattern.ts";
import type { Program } from "./program.ts";
import { gatherRows, merged } from "./rows.ts";
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
  /** Runs in order, none empty, each at least twice as long as the next. */
  #runs: Events[] = [];

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
   * @throws {RangeError} for columns of different lengths.
   */
  update(events: Events): void {
    checkEvents(events);
    this.#checkType(events.time);
    this.#add(gatherRows(events, 0, events.mask.length, this.#program.keep));
  }

  /**
   * Adds the rows of another state, which stays as it is.
   *
   * @throws {TypeError} if `other` is no SequenceState, or its times are of another type.
   * @throws {RangeError} if it follows another pattern.
   */
  combine(other: SequenceState): void {
    if (!(other instanceof SequenceState)) {
      throw new TypeError(`"other" expected a SequenceState, got ${typeName(other)}`);
    }
    checkSamePattern(this.#pattern, other.#pattern);
    const [first] = other.#runs;
    if (first !== undefined) this.#checkType(first.time);
    for (const run of [...other.#runs]) this.#add(run);
  }

  #checkType(time: Times): void {
    const [first] = this.#runs;
    if (first === undefined || first.time.constructor === time.constructor) return;
    throw new TypeError(
      `"time" expected a ${typeName(first.time)} as before, got a ${typeName(time)}`,
    );
  }

  #add(run: Events): void {
    if (run.mask.length === 0) return;
    const runs = this.#runs;
    runs.push(run);
    while (runs.length > 1 && runs[runs.length - 2].mask.length < 2 * runs.at(-1)!.mask.length) {
      this.#mergeLast();
    }
  }

  #mergeLast(): void {
    const last = this.#runs.pop()!, before = this.#runs.pop()!;
    this.#runs.push(merged(before, last));
  }

  /** All rows as one run. */
  #rows(): Events {
    while (this.#runs.length > 1) this.#mergeLast();
    return this.#runs[0] ?? { time: new Float64Array(0), mask: new Uint32Array(0) };
  }

  #answer(counts: boolean): number {
    const rows = this.#rows(), dst = new Uint32Array(1);
    oneShot().answer(rows, Uint32Array.of(0, rows.mask.length), this.#program, counts, dst);
    return dst[0];
  }

  /** Whether all rows so far have a match. More may be added afterwards. */
  match(): boolean {
    return this.#answer(false) !== 0;
  }

  /** How many matches they have, as `sequenceCount()` counts them. */
  count(): number {
    return this.#answer(true);
  }

  /** The times that `sequenceMatchEvents()` tells; doubles where there are no rows. */
  matchEvents(): Times {
    const rows = this.#rows(), list = new ChainList();
    const groups = Uint32Array.of(0, rows.mask.length);
    oneShot().chains(rows, groups, this.#program, (time, chain) => list.add(time, chain));
    return list.finish(rows.time).time;
  }

  /** The state as bytes: the pattern, then the rows. */
  serialize(): Uint8Array<ArrayBuffer> {
    const { time, mask } = this.#rows();
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
    state.#add(rows);
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
