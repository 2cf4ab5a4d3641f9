/**
 * A funnel as a state of constant size, for a stream that comes in parts that follow each other.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { columnsOf, type Events, type Times, unsorted } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { isLong } from "./engine.ts";
import { objectionTo, Part, type Time } from "./part.ts";
import { type FunnelRule, type Plan, planOf } from "./rule.ts";
import { checkSameRule, readRule, writeRule } from "./state_rule.ts";

const VERSION = 1;

/** What the times of a state's rows are. */
const NO_ROWS = 0, DOUBLES = 1, LONGS = 2;

/** The conditions of all rows of one time. */
interface Moment {
  readonly t: Time;
  readonly mask: number;
}

/**
 * A part of a stream, in the default mode: {@linkcode update} and {@linkcode combine} add what follows,
 * {@linkcode finalize} tells the level. Workers can take a part each, and their states combine in any
 * bracketing, in the order of the parts.
 *
 * The size does not depend on the number of rows: at most 12 bytes a pair of steps, 8 a step, and the
 * first and the last time, which may go on in the part before or behind.
 *
 * @example
 * ```ts
 * import { OrderedFunnelState } from "@lanemark/kernels/bitmask-funnel";
 *
 * const rule = { window: 3600, steps: 3 };
 * const first = new OrderedFunnelState(rule), second = new OrderedFunnelState(rule);
 * first.update({ time: Float64Array.of(0, 300), mask: Uint32Array.of(1, 2) });
 * second.update({ time: Float64Array.of(300, 600), mask: Uint32Array.of(0, 4) });
 * first.combine(OrderedFunnelState.deserialize(second.serialize()));
 * if (first.finalize() !== 3) throw new Error("differs");
 * ```
 */
export class OrderedFunnelState {
  readonly #plan: Plan;
  #type = NO_ROWS;
  /** The first and the last time; where there is one time it is the first. */
  #first: Moment | undefined;
  #last: Moment | undefined;
  /** What lies between them. */
  #middle: Part;

  /**
   * An empty state of a rule.
   *
   * @throws As `windowFunnel()` does for its rule; a RangeError for a rule with modes.
   */
  constructor(rule: FunnelRule) {
    this.#plan = planOf(rule);
    if (this.#plan.flags !== 0) {
      throw new RangeError(`"modes" expected none in an ordered state, got ${rule.modes}`);
    }
    this.#middle = this.#part();
  }

  #part(): Part {
    const { window, steps } = this.#plan;
    return new Part(steps, this.#type === LONGS ? BigInt(window) as unknown as Time : window);
  }

  /** Times from here on are of that type. */
  #take(type: number): void {
    if (type === this.#type || type === NO_ROWS) return;
    if (this.#type !== NO_ROWS) {
      const names = ["", "Float64Array", "BigInt64Array"];
      throw new TypeError(
        `"time" expected a ${names[this.#type]} as before, got a ${names[type]}`,
      );
    }
    this.#type = type;
    this.#middle = this.#part();
  }

  /**
   * Adds rows that follow those before: ascending times, the first not before the last one so far. Rows
   * without a condition or a time do not count.
   *
   * @throws {TypeError} for columns of another type, or times of another type than those before.
   * @throws {RangeError} for columns of different lengths, and for a row that is too early, with its
   * index. The state is then as it was.
   */
  update(events: Events): void {
    const { time, mask } = columnsOf(events), times = time as Float64Array;
    const { limit } = this.#plan;
    // the last row that counts, and its time
    let before = (this.#last ?? this.#first)?.t, last = -1;
    const sameType = this.#type === NO_ROWS || (this.#type === LONGS) === isLong(time);
    for (let row = 0; row < mask.length; row++) {
      const t = times[row];
      if ((mask[row] & limit) === 0 || t !== t) continue;
      if (sameType && before !== undefined && t < before) {
        throw last >= 0 ? unsorted(row, last) : new RangeError(
          `"time" expected times from ${before} on, where the state ends, row ${row} is at ${t}`,
        );
      }
      before = t;
      last = row;
    }
    if (last < 0) return;
    this.#take(isLong(time) ? LONGS : DOUBLES);
    for (let row = 0; row < mask.length; row++) {
      const fired = mask[row] & limit, t = times[row];
      if (fired !== 0 && t === t) this.#add({ t, mask: fired });
    }
  }

  #add({ t, mask }: Moment): void {
    const last = this.#last, first = this.#first;
    if (first === undefined) this.#first = { t, mask };
    else if (last === undefined && first.t === t) this.#first = { t, mask: first.mask | mask };
    else if (last === undefined) this.#last = { t, mask };
    else if (last.t === t) this.#last = { t, mask: last.mask | mask };
    else {
      this.#middle.take(last.t, last.mask);
      this.#last = { t, mask };
    }
  }

  /**
   * Adds the part that follows. `other` stays as it is.
   *
   * @throws {TypeError} if `other` is no OrderedFunnelState, or its times are of another type.
   * @throws {RangeError} if it follows another rule, or begins before this one ends.
   */
  combine(other: OrderedFunnelState): void {
    if (!(other instanceof OrderedFunnelState)) {
      throw new TypeError(`"other" expected an OrderedFunnelState, got ${typeName(other)}`);
    }
    checkSameRule(this.#plan, other.#plan);
    const first = other.#first, last = other.#last, middle = other.#middle;
    if (first === undefined) return;
    const end = (this.#last ?? this.#first)?.t;
    this.#take(other.#type);
    if (end !== undefined && first.t < end) {
      throw new RangeError(
        `Cannot combine states: the first ends at ${end}, the second begins at ${first.t}`,
      );
    }
    this.#add(first);
    if (last === undefined) return;
    if (this.#last !== undefined) this.#middle.take(this.#last.t, this.#last.mask);
    this.#middle.append(middle);
    this.#last = last;
  }

  /** The level of all rows so far. More may be added afterwards. */
  finalize(): number {
    const whole = this.#part();
    if (this.#first !== undefined) whole.take(this.#first.t, this.#first.mask);
    whole.append(this.#middle);
    if (this.#last !== undefined) whole.take(this.#last.t, this.#last.mask);
    return whole.levels.length;
  }

  /** The state as bytes. */
  serialize(): Uint8Array<ArrayBuffer> {
    const writer = new StateWriter(KINDS.orderedFunnel, VERSION);
    writeRule(writer, this.#plan);
    writer.u8(this.#type);
    const times = (values: readonly Time[]) => {
      writer.u8(values.length);
      if (this.#type === LONGS) {
        writer.longs(BigInt64Array.from(values as unknown as readonly bigint[]));
      } else writer.doubles(Float64Array.from(values));
    };
    const moments = [this.#first, this.#last].filter((moment) => moment !== undefined);
    times(moments.map(({ t }) => t));
    writer.words(Uint32Array.from(moments, ({ mask }) => mask));
    times(this.#middle.levels);
    for (const reached of this.#middle.reach) times(reached);
    return writer.finish();
  }

  /**
   * A state from bytes that {@linkcode serialize} made.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they are not such bytes; the message tells why and where.
   */
  static deserialize(bytes: Uint8Array): OrderedFunnelState {
    const what = "an ordered funnel state";
    const reader = new StateReader(bytes, KINDS.orderedFunnel, VERSION, what);
    const rule = readRule(reader);
    if ((rule.modes ?? []).length > 0) reader.fail("it has modes");
    const state = new OrderedFunnelState(rule);
    const { steps, limit } = state.#plan;
    const type = reader.u8();
    if (type > LONGS) reader.fail(`there is no type ${type} of times`);
    state.#take(type);

    const times = (most: number): Time[] => {
      const count = reader.u8();
      if (count > most) reader.fail(`${count} times, at most ${most} are possible`);
      const column: Times = type === LONGS ? reader.longs(count) : reader.doubles(count);
      const values = Array.from(column as Float64Array);
      if (values.some((t) => t !== t)) reader.fail("a time is NaN");
      return values;
    };
    const at = times(type === NO_ROWS ? 0 : 2);
    if (type !== NO_ROWS && at.length === 0) reader.fail("times of a type, but no rows");
    if (at[1] <= at[0]) reader.fail("the last time is not after the first");
    const masks = reader.words(at.length);
    if (masks.some((mask) => mask === 0 || (mask & ~limit) !== 0)) {
      reader.fail(`conditions are not of the ${steps} steps`);
    }
    // between one time and none nothing lies
    const room = at.length === 2 ? steps : 0;
    state.#middle.levels.push(...times(room));
    for (let i = 0; i < steps; i++) {
      state.#middle.reach[i].push(...times(Math.max(0, room - 1 - i)));
    }
    reader.end();
    const [first, last] = at.map((t, i) => ({ t, mask: masks[i] | 0 }));
    const objection = room > 0 ? objectionTo(state.#middle, state.#part(), first.t, last.t) : null;
    if (objection !== null) reader.fail(objection);
    state.#first = first;
    state.#last = last;
    return state;
  }
}
