/**
 * A funnel as a state that collects rows: from any number of places, in any order and any mode.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { EventRuns } from "../_event_rows.ts";
import { columnsOf, type Events, type Times } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { isLong, oneGroup } from "./engine.ts";
import { oneShot } from "./one_shot.ts";
import { gatherRows, type Rows } from "./rows.ts";
import { type FunnelRule, type Plan, planOf, STRICT_ORDER } from "./rule.ts";
import { checkSameRule, readRule, writeRule } from "./state_rule.ts";

const VERSION = 1;

/** Bytes of a row. */
const ROW = 12;

/** What the times of a state's rows are. */
const NO_ROWS = 0, DOUBLES = 1, LONGS = 2;

/**
 * Rows of a funnel: {@linkcode update} and {@linkcode combine} add some, {@linkcode finalize} tells the
 * level, which is the same however the rows were split and in which order they came.
 *
 * Rows are kept, 12 bytes each, sorted in runs: but for `strict_order` only those with a condition.
 *
 * @example
 * ```ts
 * import { FunnelState } from "@lanemark/kernels/bitmask-funnel";
 *
 * const rule = { window: 3600, steps: 3 };
 * const here = new FunnelState(rule), there = new FunnelState(rule);
 * here.update({ time: Float64Array.of(600, 0), mask: Uint32Array.of(4, 1) });
 * there.update({ time: Float64Array.of(300), mask: Uint32Array.of(2) });
 * here.combine(FunnelState.deserialize(there.serialize()));
 * if (here.finalize() !== 3) throw new Error("differs");
 * ```
 */
export class FunnelState {
  readonly #plan: Plan;
  readonly #runs = new EventRuns();

  /**
   * An empty state of a rule.
   *
   * @throws As `windowFunnel()` does for its rule.
   */
  constructor(rule: FunnelRule) {
    this.#plan = planOf(rule);
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
    const { time, mask } = columnsOf(events);
    this.#runs.checkType(time);
    this.#runs.add(gatherRows(time, mask, 0, mask.length, this.#plan));
  }

  /**
   * Adds the rows of another state, which stays as it is.
   *
   * @throws {TypeError} if `other` is no FunnelState, or its times are of another type.
   * @throws {RangeError} if it follows another rule, or when memory for the rows is lacking: then none
   * are added.
   */
  combine(other: FunnelState): void {
    if (!(other instanceof FunnelState)) {
      throw new TypeError(`"other" expected a FunnelState, got ${typeName(other)}`);
    }
    checkSameRule(this.#plan, other.#plan);
    this.#runs.addAll(other.#runs);
  }

  /**
   * The level of all rows so far. More may be added afterwards.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  finalize(): number {
    return oneShot().level(this.#runs.all(), this.#plan);
  }

  /**
   * The times of the winning chain, as `windowFunnelEvents()` has them; doubles where there are no rows.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  finalizeEvents(): Times {
    const rows = this.#runs.all();
    return oneShot().chains(rows, oneGroup(rows), this.#plan).times;
  }

  /**
   * The state as bytes: the rule, then the rows.
   *
   * @throws {RangeError} when memory for the bytes is lacking.
   */
  serialize(): Uint8Array<ArrayBuffer> {
    const { time, mask } = this.#runs.all();
    const writer = new StateWriter(KINDS.funnelRows, VERSION);
    writeRule(writer, this.#plan);
    writer.u8(mask.length === 0 ? NO_ROWS : isLong(time) ? LONGS : DOUBLES);
    writer.u32(mask.length);
    if (isLong(time)) writer.longs(time);
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
  static deserialize(bytes: Uint8Array): FunnelState {
    const reader = new StateReader(bytes, KINDS.funnelRows, VERSION, "a funnel state");
    const state = new FunnelState(readRule(reader));
    const type = reader.u8();
    const count = reader.count(ROW);
    if (type > LONGS || (type === NO_ROWS) !== (count === 0)) {
      reader.fail(`${count} rows with times of type ${type}`);
    }
    const time = type === LONGS ? reader.longs(count) : reader.doubles(count);
    const rows = { time, mask: reader.words(count) };
    reader.end();
    const objection = objectionTo(rows, state.#plan);
    if (objection !== null) reader.fail(objection);
    state.#runs.add(rows);
    return state;
  }
}

/** Why rows are none that a state holds, or `null`. */
function objectionTo({ time, mask }: Rows, { limit, flags }: Plan): string | null {
  const times = time as Float64Array;
  for (let row = 0; row < mask.length; row++) {
    if (times[row] !== times[row]) return `row ${row} has no time`;
    if ((mask[row] & ~limit) !== 0) return `row ${row} has conditions beyond the last step`;
    if (mask[row] === 0 && (flags & STRICT_ORDER) === 0) return `row ${row} has no condition`;
    if (row === 0 || times[row] > times[row - 1]) continue;
    if (times[row] < times[row - 1] || mask[row] < mask[row - 1]) {
      return `row ${row} is before row ${row - 1}`;
    }
  }
  return null;
}
