/**
 * A number that windows cut into pieces and whose beginning is too long to be kept: it goes through
 * byte by byte, and what is kept of it has a bound.
 *
 * @module
 */

import { NO_DIGIT, NOT_WHOLE, type NumberType, OVERFLOW } from "./engine.ts";
import { faulty } from "./errors.ts";

/**
 * Digits that can decide: every middle between two doubles has at most 767. Of those behind them it
 * only counts whether all are 0.
 */
const MOST_DIGITS = 768;

/** An exponent from which on nothing can change any more, unless a text has petabytes. */
const ENOUGH = 1e15;

const PLUS = 0x2b, MINUS = 0x2d, POINT = 0x2e, ZERO = 0x30, NINE = 0x39, E = 0x65;

/** What the next byte can go on: a number's parts in their order. */
type Part =
  | "sign"
  | "first"
  | "zero"
  | "whole"
  | "point"
  | "fraction"
  | "e"
  | "power_sign"
  | "power";

/** In these a number may end. */
const complete: readonly Part[] = ["zero", "whole", "fraction", "power"];

/** Follows one number from its first byte to the one behind its last. */
export class LongNumber {
  readonly #type: NumberType;
  /** Of its first byte in the text. */
  readonly #offset: number;
  #taken = 0;
  #part: Part = "sign";
  #negative = false;
  /** Without zeros in front. */
  #digits = "";
  /** Whether a digit that was not kept is above 0. */
  #more = false;
  /** The digits kept are to be multiplied by 10 to this. */
  #shift = 0;
  #powerNegative = false;
  #power = 0;

  /** A number that begins at byte `offset` of its text. */
  constructor(type: NumberType, offset: number) {
    this.#type = type;
    this.#offset = offset;
  }

  /**
   * Takes bytes[from .. to) as far as they belong to the number; returns where that ends.
   *
   * @throws {NumberError} for a byte that cannot follow, or that makes a whole number none.
   */
  feed(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (!this.#take(bytes[at])) return at;
      this.#taken++;
    }
    return to;
  }

  /**
   * What the number is worth, when it has ended.
   *
   * @throws {NumberError} if it cannot end here, or is beyond its type's range.
   */
  value(what?: string): number | bigint {
    if (!complete.includes(this.#part)) throw this.#fault(NO_DIGIT, undefined, what);
    const sign = this.#negative ? "-" : "";
    if (this.#type === "float64") {
      const power = this.#shift + (this.#powerNegative ? -this.#power : this.#power);
      // one digit that is not 0 stands for all that were not kept
      const [end, last] = this.#more ? ["1", power - 1] : ["", power];
      return Number(`${sign}${this.#digits || "0"}${end}e${last}`);
    }
    const bits = this.#type === "int32" ? 32 : 64;
    if (this.#digits.length <= 19) {
      const value = BigInt(this.#digits) * (this.#negative ? -1n : 1n);
      if (BigInt.asIntN(bits, value) === value) return bits === 32 ? Number(value) : value;
    }
    throw faulty(OVERFLOW, { offset: this.#offset, byte: undefined }, this.#type);
  }

  #fault(fault: number, byte?: number, what?: string): Error {
    return faulty(fault, { offset: this.#offset + this.#taken, byte, what }, this.#type);
  }

  /** Takes a byte; false if the number has ended before it. */
  #take(byte: number): boolean {
    const isDigit = byte >= ZERO && byte <= NINE;
    switch (this.#part) {
      case "sign":
        if (byte === MINUS) {
          this.#negative = true;
          this.#part = "first";
          return true;
        } // falls through: a digit
      case "first":
        if (!isDigit) throw this.#fault(NO_DIGIT, byte);
        this.#part = byte === ZERO ? "zero" : "whole";
        this.#digit(byte, 0);
        return true;
      case "whole":
        if (isDigit) return this.#digit(byte, 0);
        return this.#ended(byte, true);
      case "zero":
        return this.#ended(byte, true);
      case "point":
        if (!isDigit) throw this.#fault(NO_DIGIT, byte);
        this.#part = "fraction";
        return this.#digit(byte, -1);
      case "fraction":
        if (isDigit) return this.#digit(byte, -1);
        return this.#ended(byte, false);
      case "e":
        if (byte === PLUS || byte === MINUS) {
          this.#powerNegative = byte === MINUS;
          this.#part = "power_sign";
          return true;
        } // falls through: a digit
      case "power_sign":
        if (!isDigit) throw this.#fault(NO_DIGIT, byte);
        this.#part = "power";
    }
    if (!isDigit) return false;
    if (this.#power < ENOUGH) this.#power = 10 * this.#power + byte - ZERO;
    return true;
  }

  /** What may stand behind digits: a point, an exponent, or the end. */
  #ended(byte: number, whole: boolean): boolean {
    const isPoint = whole && byte === POINT;
    if (!isPoint && (byte | 0x20) !== E) return false;
    if (this.#type !== "float64") throw this.#fault(NOT_WHOLE, byte);
    this.#part = isPoint ? "point" : "e";
    return true;
  }

  /** Takes a digit, which stands before the point (0) or behind it (-1). */
  #digit(byte: number, shift: 0 | -1): true {
    if (this.#digits === "" && byte === ZERO) {
      this.#shift += shift;
    } else if (this.#digits.length < MOST_DIGITS) {
      this.#digits += String.fromCharCode(byte);
      this.#shift += shift;
    } else {
      this.#shift += shift + 1;
      if (byte !== ZERO) this.#more = true;
    }
    return true;
  }
}
