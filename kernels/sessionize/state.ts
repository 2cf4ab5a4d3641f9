/**
 * Counts of sessions whose rows come in parts: on workers, or from a stream.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";
import { checkTimes, spanOf, type Times } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { oneShot } from "./one_shot.ts";
import type { Time } from "./options.ts";

const VERSION = 1;

/** How bytes tell what the times are. */
const NO_ROWS = 0, DOUBLES = 1, LONGS = 2;

/** The rows of a state: the first and last time, and how many sessions they make. */
interface Span {
  readonly first: Time;
  readonly last: Time;
  readonly count: number;
}

/** The first time that is known, looked for from one end of the column. */
function known(time: Times, at: number, step: number): Time | null {
  for (; at >= 0 && at < time.length; at += step) {
    if (time[at] === time[at]) return time[at];
  }
  return null;
}

/**
 * What is known of a part of a stream: when it began, when it ended, and how many sessions it holds.
 * Parts are combined in the order of time: the right one is the later one. So combined, in any
 * bracketing, they give the count of all rows in one call. The bytes are 39, or 15 where no
 * row has come.
 *
 * @example
 * ```ts
 * import { SessionState } from "@lanemark/kernels/sessionize";
 *
 * const morning = new SessionState(30), noon = new SessionState(30);
 * morning.update(Float64Array.of(0, 10));
 * morning.update(Float64Array.of(100));
 * noon.update(Float64Array.of(120, 500));
 * morning.combine(SessionState.deserialize(noon.serialize()));
 * if (morning.finalize() !== 3) throw new Error("differs");
 * ```
 */
export class SessionState {
  /** The longest time between two rows of one session. */
  readonly gap: number;
  #span: Span | null = null;

  /**
   * A state of no rows.
   *
   * @param gap A whole number from 0 to 2^53 - 1, in the unit of the times.
   * @throws {TypeError} if it is no number or bigint.
   * @throws {RangeError} if it is another number.
   */
  constructor(gap: number | bigint) {
    this.gap = spanOf("gap", gap);
  }

  /** The last time, or `null` before the first: where further rows go on. */
  get last(): Time | null {
    return this.#span === null ? null : this.#span.last;
  }

  /**
   * Adds rows that are not earlier than those before.
   *
   * @throws {TypeError} if `time` is no column of times, or of another type than the rows before.
   * @throws {RangeError} if a row is earlier than the one before it; the state is then as it was.
   */
  update(time: Times): void {
    this.add(time, (last) => oneShot().count(time, this.gap, last));
  }

  /**
   * Adds rows that are not earlier than those before, and whose sessions `count` counts, given the last
   * time before them: rows that go on with its session do not begin one. It is called once, or not at
   * all where no row has a time.
   *
   * @throws {TypeError} if `time` is no column of times, or of another type than the rows before, or
   * `count` is no function.
   * @throws {RangeError} if the first row is earlier than those before, or `count` returns no number of
   * sessions; the state is then as it was. What `count` throws is passed on.
   */
  add(time: Times, count: (last: Time | null) => number): void {
    checkTimes("time", time);
    if (typeof count !== "function") {
      throw new TypeError(`"count" expected a function, got ${typeName(count)}`);
    }
    const first = known(time, 0, 1), last = known(time, time.length - 1, -1);
    if (first === null || last === null) return;
    const span = this.#span;
    if (span !== null && typeof span.last !== typeof first) {
      throw new TypeError(
        `"time" expected ${wordFor(span.last)}, as before, got ${wordFor(first)}`,
      );
    }
    if (span !== null && first < span.last) {
      throw new RangeError(`"time" expected rows from ${span.last} on, as before, got ${first}`);
    }
    const added = count(this.last);
    if (!Number.isSafeInteger(added) || added < Number(span === null)) {
      throw new RangeError(`"count" expected to return a number of sessions, got ${shown(added)}`);
    }
    this.#span = span === null
      ? { first, last, count: added }
      : { first: span.first, last, count: span.count + added };
  }

  /**
   * Adds the rows of another state, which are not earlier than these; that one stays as it is.
   *
   * @throws {TypeError} if `other` is no state of sessions, or its times are of another type.
   * @throws {RangeError} if its gap is another one, or it begins before this one ends; this state is
   * then as it was.
   */
  combine(other: SessionState): void {
    if (!(other instanceof SessionState)) {
      throw new TypeError(`"other" expected a SessionState, got ${typeName(other)}`);
    }
    if (other.gap !== this.gap) {
      throw new RangeError(`Cannot combine states of the gaps ${this.gap} and ${other.gap}`);
    }
    const left = this.#span, right = other.#span;
    if (left === null || right === null) {
      this.#span = left ?? right;
      return;
    }
    if (typeof left.last !== typeof right.first) {
      throw new TypeError(
        `Cannot combine states of ${wordFor(left.last)} and of ${wordFor(right.first)}`,
      );
    }
    if (right.first < left.last) {
      throw new RangeError(
        `Cannot combine: the other state begins at ${right.first}, before this one ends at ${left.last}`,
      );
    }
    // the right one's first session goes on with the left one's last, or begins
    const joined = isBeyond(left.last, right.first, this.gap) ? 0 : 1;
    const count = left.count + right.count - joined;
    this.#span = { first: left.first, last: right.last, count };
  }

  /** How many sessions the rows so far make. */
  finalize(): number {
    return this.#span === null ? 0 : this.#span.count;
  }

  /** The state as bytes: the same on every runtime and machine. */
  serialize(): Uint8Array<ArrayBuffer> {
    const writer = new StateWriter(KINDS.sessionize, VERSION);
    const span = this.#span;
    writer.f64(this.gap);
    writer.u8(span === null ? NO_ROWS : typeof span.first === "bigint" ? LONGS : DOUBLES);
    if (span !== null) {
      for (const time of [span.first, span.last]) {
        if (typeof time === "bigint") writer.i64(time);
        else writer.f64(time);
      }
      writer.f64(span.count);
    }
    return writer.finish();
  }

  /**
   * The state that bytes hold.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they hold no state of sessions: with the byte at which it shows.
   */
  static deserialize(bytes: Uint8Array): SessionState {
    const reader = new StateReader(bytes, KINDS.sessionize, VERSION, "a state of sessions");
    const gap = reader.f64();
    if (!Number.isSafeInteger(gap) || gap < 0 || Object.is(gap, -0)) reader.fail(`a gap of ${gap}`);
    const state = new SessionState(gap);
    const type = reader.u8();
    if (type > LONGS) reader.fail(`times of type ${type}`);
    if (type !== NO_ROWS) {
      const next = (): Time => type === LONGS ? reader.i64() : reader.f64();
      const first = next(), last = next();
      if (!(first <= last)) reader.fail(`rows from ${first} to ${last}`);
      const count = reader.f64();
      if (!Number.isSafeInteger(count) || count < 1) reader.fail(`${count} sessions`);
      if (count > 1 && !isBeyond(first, last, gap)) reader.fail(`${count} sessions within a gap`);
      state.#span = { first, last, count };
    }
    reader.end();
    return state;
  }
}

/** Whether a row begins a session behind another one. */
function isBeyond(last: Time, next: Time, gap: number): boolean {
  if (typeof last === "bigint" && typeof next === "bigint") return next - last > BigInt(gap);
  return Number(next) - Number(last) > gap;
}

function wordFor(time: Time): string {
  return typeof time === "bigint" ? "64-bit integers" : "doubles";
}
