/**
 * Retention of rows that come in parts: on workers, or from a stream.
 *
 * @module
 */

import { checkWords, typeName } from "../_arguments.ts";
import { checkConditions } from "../_events.ts";
import { KINDS, StateReader, StateWriter } from "../_state_bytes.ts";
import { oneShot } from "./one_shot.ts";
import { bitsOf, bytesOf, retainedBits } from "./options.ts";

const VERSION = 1;

/**
 * What is known of some of the rows: the union of their masks. Rows may come in any order, states may
 * be combined in any order, and the answer is that of all rows in one call. Its bytes are eleven.
 *
 * @example
 * ```ts
 * import { RetentionState } from "@lanemark/kernels/retention";
 *
 * const monday = new RetentionState(3), tuesday = new RetentionState(3);
 * monday.update(Uint32Array.of(0b001, 0b000));
 * tuesday.update(Uint32Array.of(0b100));
 * monday.combine(RetentionState.deserialize(tuesday.serialize()));
 * if (monday.finalize().join() !== "1,0,1") throw new Error("differs");
 * ```
 */
export class RetentionState {
  /** How many conditions the masks tell of. */
  readonly conditions: number;
  #union = 0;

  /**
   * A state of no rows.
   *
   * @throws {TypeError} if `conditions` is no number.
   * @throws {RangeError} if it is no whole number from 1 to 32.
   */
  constructor(conditions: number) {
    checkConditions("conditions", conditions);
    this.conditions = conditions;
  }

  /**
   * Adds rows.
   *
   * @throws {TypeError} if `mask` is no Uint32Array.
   */
  update(mask: Uint32Array): void {
    checkWords("mask", mask);
    this.add(oneShot().union(mask, bitsOf(this.conditions)));
  }

  /**
   * Adds rows of which the union is known.
   *
   * @param union 32 bits, with a sign or without.
   * @throws {TypeError} if it is no number.
   * @throws {RangeError} if it is no whole number of 32 bits.
   */
  add(union: number): void {
    if (typeof union !== "number") {
      throw new TypeError(`"union" expected a number, got ${typeName(union)}`);
    }
    if (union >>> 0 !== union && (union | 0) !== union) {
      throw new RangeError(`"union" expected a whole number of 32 bits, got ${union}`);
    }
    this.#union = ((this.#union | union) & bitsOf(this.conditions)) >>> 0;
  }

  /**
   * Adds another state's rows; that one stays as it is.
   *
   * @throws {TypeError} if `other` is no state of retention.
   * @throws {RangeError} if it has another number of conditions.
   */
  combine(other: RetentionState): void {
    if (!(other instanceof RetentionState)) {
      throw new TypeError(`"other" expected a RetentionState, got ${typeName(other)}`);
    }
    if (other.conditions !== this.conditions) {
      throw new RangeError(
        `Cannot combine states of ${this.conditions} and ${other.conditions} conditions`,
      );
    }
    this.add(other.#union);
  }

  /** The answer for the rows so far: a byte of 0 or 1 a condition. */
  finalize(): Uint8Array<ArrayBuffer> {
    const bits = retainedBits(this.#union, bitsOf(this.conditions));
    return bytesOf(bits, this.conditions);
  }

  /** The state as bytes: the same on every runtime and machine. */
  serialize(): Uint8Array<ArrayBuffer> {
    const writer = new StateWriter(KINDS.retention, VERSION);
    writer.u8(this.conditions);
    writer.u32(this.#union);
    return writer.finish();
  }

  /**
   * The state that bytes hold.
   *
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they hold no state of retention: with the byte at which it shows.
   */
  static deserialize(bytes: Uint8Array): RetentionState {
    const reader = new StateReader(bytes, KINDS.retention, VERSION, "a state of retention");
    const conditions = reader.u8();
    if (conditions < 1 || conditions > 32) reader.fail(`${conditions} conditions`);
    const union = reader.u32();
    if (union > bitsOf(conditions)) {
      reader.fail(`masks of more than ${conditions} conditions`);
    }
    reader.end();
    const state = new RetentionState(conditions);
    state.add(union);
    return state;
  }
}
