/**
 * Rows of a next node as a state: filled in any order, merged, and bytes in between.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { oneShot } from "./one_shot.ts";
import {
  columnsOf,
  type NextNodeRule,
  type NodeEvents,
  type Plan,
  planOf,
  ruleOf,
} from "./rule.ts";

const VERSION = 1;

/** Bytes of a row. */
const ROW = 17;

/** What the times of a state's rows are. */
const NO_ROWS = 0, DOUBLES = 1, LONGS = 2;

const EMPTY: NodeEvents = {
  time: new Float64Array(0),
  value: new Uint32Array(0),
  base: new Uint8Array(0),
  mask: new Uint32Array(0),
};

/** The rows of all, one after the other. */
function joined(parts: readonly NodeEvents[]): NodeEvents {
  if (parts.length < 2) return parts[0] ?? EMPTY;
  const rows = parts.reduce((sum, { mask }) => sum + mask.length, 0);
  const time = parts[0].time instanceof BigInt64Array
    ? new BigInt64Array(rows)
    : new Float64Array(rows);
  const all = {
    time,
    value: new Uint32Array(rows),
    base: new Uint8Array(rows),
    mask: new Uint32Array(rows),
  };
  let at = 0;
  for (const part of parts) {
    // of one type
    (all.time as Float64Array).set(part.time as Float64Array, at);
    all.value.set(part.value, at);
    all.base.set(part.base, at);
    all.mask.set(part.mask, at);
    at += part.mask.length;
  }
  return all;
}

/**
 * Rows of a next node: {@linkcode update} and {@linkcode combine} add some, {@linkcode finalize} tells the
 * value of the row next to the chain, which is the same however the rows were split and in which order they
 * came.
 *
 * Rows that have a time are kept, 17 bytes each, as they came.
 *
 * @example
 * ```ts
 * import { NextNodeState } from "@lanemark/kernels/next-node";
 *
 * const rule = { direction: "forward", base: "head", conditions: 1 } as const;
 * const here = new NextNodeState(rule), there = new NextNodeState(rule);
 * here.update({
 *   time: Float64Array.of(60),
 *   value: Uint32Array.of(8),
 *   base: Uint8Array.of(1),
 *   mask: Uint32Array.of(0),
 * });
 * there.update({
 *   time: Float64Array.of(0),
 *   value: Uint32Array.of(7),
 *   base: Uint8Array.of(1),
 *   mask: Uint32Array.of(1),
 * });
 * here.combine(NextNodeState.deserialize(there.serialize()));
 * if (here.finalize() !== 8) throw new Error("differs");
 * ```
 */
export class NextNodeState {
  readonly #plan: Plan;
  #parts: NodeEvents[] = [];

  /**
   * An empty state of a rule.
   *
   * @throws As `nextNode()` does for its rule.
   */
  constructor(rule: NextNodeRule) {
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
  update(events: NodeEvents): void {
    const { time, value, base, mask } = columnsOf(events), times = time as Float64Array;
    const kept = mask.map((_, row) => row).filter((row) => times[row] === times[row]);
    this.#add({
      // -0 is 0
      time: time instanceof BigInt64Array
        ? BigInt64Array.from(Array.from(kept, (row) => time[row]))
        : Float64Array.from(kept, (row) => time[row] + 0),
      value: kept.map((row) => value[row]),
      base: Uint8Array.from(kept, (row) => Number(base[row] !== 0)),
      mask: kept.map((row) => mask[row]),
    });
  }

  /**
   * Adds the rows of another state, which stays as it is.
   *
   * @throws {TypeError} if `other` is no NextNodeState, or its times are of another type.
   * @throws {RangeError} if it follows another rule, or when memory for the rows is lacking: then none
   * are added.
   */
  combine(other: NextNodeState): void {
    if (!(other instanceof NextNodeState)) {
      throw new TypeError(`"other" expected a NextNodeState, got ${typeName(other)}`);
    }
    const here = ruleOf(this.#plan), there = ruleOf(other.#plan);
    for (const name of ["direction", "base", "conditions"] as const) {
      if (here[name] === there[name]) continue;
      throw new RangeError(
        `Cannot combine states: "${name}" is ${here[name]} here and ${there[name]} there`,
      );
    }
    this.#add(other.#rows());
  }

  #add(part: NodeEvents): void {
    const [first] = this.#parts;
    if (first !== undefined && first.time.constructor !== part.time.constructor) {
      // no rows have no type
      if (part.mask.length === 0 && part === EMPTY) return;
      throw new TypeError(
        `"time" expected a ${typeName(first.time)} as before, got a ${typeName(part.time)}`,
      );
    }
    if (part.mask.length > 0) this.#parts.push(part);
  }

  #rows(): NodeEvents {
    const rows = joined(this.#parts);
    this.#parts = rows.mask.length > 0 ? [rows] : [];
    return rows;
  }

  /**
   * The value of the row next to the chain, or -1. More rows may be added afterwards.
   *
   * @throws {RangeError} when memory for the rows is lacking.
   */
  finalize(): number {
    const rows = this.#rows(), dst = new Int32Array(1);
    oneShot().answer(rows, Uint32Array.of(0, rows.mask.length), this.#plan, dst);
    return dst[0] < 0 ? -1 : rows.value[dst[0]];
  }

  /**
   * The state as bytes: the rule, then the rows.
   *
   * @throws {RangeError} when memory for the bytes is lacking.
   */
  serialize(): Uint8Array<ArrayBuffer> {
    const { time, value, base, mask } = this.#rows();
    const writer = new StateWriter(KINDS.nextNodeRows, VERSION);
    const { backward, anchored, first, conditions } = this.#plan;
    writer.u8(Number(backward) | Number(anchored) << 1 | Number(first) << 2);
    writer.u8(conditions);
    const isLong = time instanceof BigInt64Array;
    writer.u8(mask.length === 0 ? NO_ROWS : isLong ? LONGS : DOUBLES);
    writer.u32(mask.length);
    if (isLong) writer.longs(time);
    else writer.doubles(time);
    writer.words(value);
    writer.words(mask);
    for (const byte of base) writer.u8(byte);
    return writer.finish();
  }

  /**
   * A state from bytes that {@linkcode serialize} made.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they are not such bytes; the message tells why and where.
   */
  static deserialize(bytes: Uint8Array): NextNodeState {
    const reader = new StateReader(bytes, KINDS.nextNodeRows, VERSION, "a next node state");
    const state = stateOf(reader, reader.u8(), reader.u8());
    const type = reader.u8(), count = reader.count(ROW);
    if (type > LONGS || (type === NO_ROWS) !== (count === 0)) {
      reader.fail(`${count} rows with times of type ${type}`);
    }
    const time = type === LONGS ? reader.longs(count) : reader.doubles(count);
    const value = reader.words(count), mask = reader.words(count);
    const base = Uint8Array.from({ length: count }, () => reader.u8());
    reader.end();
    if ((time as Float64Array).some((t) => t !== t)) reader.fail("a row has no time");
    if (base.some((byte) => byte > 1)) reader.fail("a base is neither 0 nor 1");
    state.#add({ time, value, base, mask });
    return state;
  }
}

function stateOf(reader: StateReader, flags: number, conditions: number): NextNodeState {
  const backward = (flags & 1) !== 0, anchored = (flags & 2) !== 0, first = (flags & 4) !== 0;
  if (flags > 7 || (first && !anchored)) reader.fail(`there is no rule ${flags}`);
  try {
    return new NextNodeState(ruleOf({ backward, anchored, first, conditions }));
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}
