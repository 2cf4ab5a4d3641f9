/**
 * A sequence as a state in little memory, for a stream that comes in parts that follow each other.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { columnsOf, type Events, type Times, unsorted } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { type Automaton, automatonOf } from "./automaton.ts";
import { Part } from "./part.ts";
import { checkedPattern, compiled, type SequencePattern } from "./pattern.ts";
import {
  checkSamePattern,
  DOUBLES,
  LONGS,
  NO_ROWS,
  readPattern,
  writePattern,
} from "./state_pattern.ts";

const VERSION = 1;

/** The most steps: the matrix is their square in bits. */
const MOST_STEPS = 255;

/** A time of either type. The operators are the same for both, and so is the code. */
type Time = number;

/** The masks of the rows of one time, in order. */
interface Moment {
  readonly t: Time;
  readonly masks: readonly number[];
}

function together(a: Moment, b: Moment): Moment {
  return { t: a.t, masks: [...a.masks, ...b.masks].sort((x, y) => x - y) };
}

/**
 * A part of a stream and a pattern without gates: {@linkcode update} and {@linkcode combine} add what
 * follows, {@linkcode match} and {@linkcode count} answer. Workers can take a part each, and their states
 * combine in any bracketing, in the order of the parts.
 *
 * The size does not depend on the number of rows but for those of the first and of the last time, which
 * may go on in the part before or behind: of a pattern with s consumed rows it is s * s bits, and 16 bytes
 * for each of s; up to 255 of them can be.
 *
 * @example
 * ```ts
 * import { OrderedSequenceState } from "@lanemark/kernels/sequence";
 *
 * const pattern = "(?1)(?2).*(?3)";
 * const first = new OrderedSequenceState(pattern), second = new OrderedSequenceState(pattern);
 * first.update({ time: Float64Array.of(0, 300), mask: Uint32Array.of(1, 2) });
 * second.update({ time: Float64Array.of(300, 600), mask: Uint32Array.of(8, 4) });
 * first.combine(OrderedSequenceState.deserialize(second.serialize()));
 * if (!first.match()) throw new Error("differs");
 * ```
 */
export class OrderedSequenceState {
  readonly #pattern: SequencePattern;
  readonly #automaton: Automaton;
  #type = NO_ROWS;
  /** The first and the last time; where there is one time it is the first. */
  #first: Moment | undefined;
  #last: Moment | undefined;
  /** What lies between them. */
  readonly #middle: Part;

  /**
   * An empty state of a pattern.
   *
   * @throws As `sequenceMatch()` does for its pattern; a RangeError for one with gates, or of more than 255
   * consumed rows.
   */
  constructor(pattern: SequencePattern | string) {
    this.#pattern = checkedPattern(pattern);
    const program = compiled(this.#pattern);
    if (program.gated) {
      throw new RangeError('"pattern" expected no gates in an ordered state');
    }
    const steps = program.steps.length;
    if (steps > MOST_STEPS) {
      throw new RangeError(
        `"pattern" expected at most ${MOST_STEPS} rows to consume in an ordered state, got ${steps}`,
      );
    }
    this.#automaton = automatonOf(program);
    this.#middle = new Part(this.#automaton);
  }

  /** Refuses times of another type than before. */
  #checkType(type: number): void {
    if (type === this.#type || type === NO_ROWS || this.#type === NO_ROWS) return;
    const names = ["", "Float64Array", "BigInt64Array"];
    throw new TypeError(`"time" expected a ${names[this.#type]} as before, got a ${names[type]}`);
  }

  /** When the state ends. */
  #end(): Time | undefined {
    return (this.#last ?? this.#first)?.t;
  }

  /**
   * Adds rows that follow those before: ascending times, the first not before the last one so far. Rows
   * of one time may come in any order. Rows without a condition or a time do not count.
   *
   * @throws {TypeError} for columns of another type, or times of another type than those before.
   * @throws {RangeError} for columns of different lengths, and for a row that is too early, with its
   * index. The state is then as it was.
   */
  update(events: Events): void {
    const { time, mask } = columnsOf(events), times = time as Float64Array;
    const { keep } = this.#automaton;
    const type = time instanceof BigInt64Array ? LONGS : DOUBLES;
    const counted = (row: number) => (mask[row] & keep) !== 0 && times[row] === times[row];
    this.#checkType(type);
    const end = this.#end();
    // the last row that counts, and its time
    let before = end, last = -1;
    for (let row = 0; row < mask.length; row++) {
      if (!counted(row)) continue;
      const t = times[row];
      if (before !== undefined && t < before) {
        throw last >= 0 ? unsorted(row, last) : new RangeError(
          `"time" expected times from ${end} on, where the state ends, row ${row} is at ${t}`,
        );
      }
      before = t;
      last = row;
    }
    if (last < 0) return;
    this.#type = type;
    for (let row = 0; row < mask.length;) {
      if (!counted(row)) {
        row++;
        continue;
      }
      const t = times[row], masks: number[] = [];
      for (; row < mask.length && (times[row] === t || !counted(row)); row++) {
        if (counted(row)) masks.push(mask[row]);
      }
      this.#add({ t, masks: masks.sort((a, b) => a - b) });
    }
  }

  /** Adds the rows of a time that is not before the end. */
  #add(moment: Moment): void {
    const first = this.#first, last = this.#last;
    if (first === undefined) this.#first = moment;
    else if (last === undefined && first.t === moment.t) this.#first = together(first, moment);
    else if (last === undefined) this.#last = moment;
    else if (last.t === moment.t) this.#last = together(last, moment);
    else {
      this.#take(this.#middle, last);
      this.#last = moment;
    }
  }

  #take(part: Part, moment: Moment | undefined): void {
    const { keep } = this.#automaton;
    for (const mask of moment?.masks ?? []) part.take(mask & keep);
  }

  /**
   * Adds the part that follows. `other` stays as it is.
   *
   * @throws {TypeError} if `other` is no OrderedSequenceState, or its times are of another type.
   * @throws {RangeError} if it follows another pattern, or begins before this one ends.
   */
  combine(other: OrderedSequenceState): void {
    if (!(other instanceof OrderedSequenceState)) {
      throw new TypeError(`"other" expected an OrderedSequenceState, got ${typeName(other)}`);
    }
    checkSamePattern(this.#pattern, other.#pattern);
    const first = other.#first, last = other.#last, middle = other.#middle;
    if (first === undefined) return;
    this.#checkType(other.#type);
    const end = this.#end();
    if (end !== undefined && first.t < end) {
      throw new RangeError(
        `Cannot combine states: the first ends at ${end}, the second begins at ${first.t}`,
      );
    }
    this.#type = other.#type;
    this.#add(first);
    if (last === undefined) return;
    this.#take(this.#middle, this.#last);
    this.#middle.append(middle);
    this.#last = last;
  }

  /** All rows so far, of a stream that begins with them. */
  #whole(): Part {
    const whole = new Part(this.#automaton);
    this.#take(whole, this.#first);
    whole.append(this.#middle);
    this.#take(whole, this.#last);
    return whole;
  }

  /** Whether all rows so far have a match. More may be added afterwards. */
  match(): boolean {
    return this.#automaton.last === 0 || this.#whole().counts[0] > 0;
  }

  /** How many matches they have, as `sequenceCount()` counts them. */
  count(): number {
    const whole = this.#whole();
    // a pattern that consumes no row matches in front of each
    return this.#automaton.last === 0 ? whole.rows : whole.counts[0];
  }

  /**
   * The state as bytes.
   *
   * @throws {RangeError} when memory for the bytes is lacking.
   */
  serialize(): Uint8Array<ArrayBuffer> {
    const writer = new StateWriter(KINDS.sequenceMatrix, VERSION);
    writePattern(writer, this.#pattern);
    const moments = [this.#first, this.#last].filter((moment) => moment !== undefined);
    writer.u8(this.#type);
    writer.u8(moments.length);
    for (const { t, masks } of moments) {
      if (this.#type === LONGS) writer.longs(BigInt64Array.of(t as unknown as bigint));
      // -0 is 0
      else writer.f64(t + 0);
      writer.u32(masks.length);
      writer.words(Uint32Array.from(masks));
    }
    const { rows, counts, firsts, places } = this.#middle;
    writer.f64(rows);
    writer.doubles(counts);
    writer.doubles(firsts);
    writer.words(Uint32Array.from(places));
    return writer.finish();
  }

  /**
   * A state from bytes that {@linkcode serialize} made.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they are not such bytes; the message tells why and where.
   */
  static deserialize(bytes: Uint8Array): OrderedSequenceState {
    const what = "an ordered sequence state";
    const reader = new StateReader(bytes, KINDS.sequenceMatrix, VERSION, what);
    const state = stateOf(reader, readPattern(reader));
    const { keep, last } = state.#automaton;
    const type = reader.u8(), many = reader.u8();
    if (type > LONGS || many > 2 || (type === NO_ROWS) !== (many === 0)) {
      reader.fail(`${many} moments with times of type ${type}`);
    }
    state.#type = type;
    const [first, second] = Array.from(
      { length: many },
      () => readMoment(reader, type, keep),
    );
    state.#first = first;
    state.#last = second;
    if (many === 2 && !(second.t > first.t)) {
      reader.fail("the last time is not after the first");
    }
    const middle = state.#middle, { counts, firsts, places } = middle;
    const empty = places.slice();
    middle.rows = reader.f64();
    counts.set(reader.doubles(last));
    firsts.set(reader.doubles(last));
    places.set(reader.words(places.length));
    reader.end();
    const objection = objectionTo(middle, state.#automaton, empty);
    if (objection !== null) reader.fail(objection);
    if (many < 2 && middle.rows > 0) reader.fail("rows between one time and none");
    return state;
  }
}

function stateOf(reader: StateReader, pattern: SequencePattern): OrderedSequenceState {
  try {
    return new OrderedSequenceState(pattern);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}

function readMoment(reader: StateReader, type: number, keep: number): Moment {
  const times: Times = type === LONGS ? reader.longs(1) : reader.doubles(1);
  const [t] = times as Float64Array;
  if (t !== t) reader.fail("a time is NaN");
  const masks = reader.words(reader.count(4));
  if (masks.length === 0) reader.fail("a time without rows");
  for (let i = 0; i < masks.length; i++) {
    if ((masks[i] & keep) === 0) reader.fail("a row has no condition");
    if (i > 0 && masks[i] < masks[i - 1]) reader.fail("the rows of a time are out of order");
  }
  return { t, masks: Array.from(masks) };
}

/** Why a matrix is none, or `null`. */
function objectionTo(
  { rows, counts, firsts, places }: Part,
  automaton: Automaton,
  empty: Int32Array,
): string | null {
  if (!Number.isSafeInteger(rows) || rows < 0) return `${rows} rows`;
  if (rows === 0 && places.some((word, i) => word !== empty[i])) return "places without rows";
  const { last, words } = automaton;
  for (let place = 0; place < last; place++) {
    const count = counts[place], first = firsts[place];
    if (!Number.isSafeInteger(count) || count < 0 || count > rows) return `${count} matches`;
    const isPlace = Number.isSafeInteger(first) && first > 0 && first <= rows;
    if (count === 0 ? first !== 0 : !isPlace) return `a first match at row ${first}`;
    if (!automaton.isAt(places, place * words, 0)) return "the first place is not reached";
    for (let beyond = last; beyond < 32 * words; beyond++) {
      if (automaton.isAt(places, place * words, beyond)) return "a place beyond the last step";
    }
  }
  return null;
}
