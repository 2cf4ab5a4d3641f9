/**
 * The options of format_float, the types of its input, and the checks every public function begins
 * with, beside those of every list's style.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";
import { type ListOptions, type ListStyle, listStyleOf } from "../_list_style.ts";

/** Arrays of floating-point numbers. */
export type Floats = Float64Array | Float32Array;

/** What stands between the values and around them, and what becomes of NaN and the infinities. */
export interface FormatFloatOptions extends ListOptions {
  /**
   * NaN, Infinity and -Infinity become `null`, as JSON.stringify has it, or are a RangeError with
   * their index (`"throw"`). Default: `"null"`.
   */
  readonly nonFinite?: "null" | "throw";
}

/** The options as the engines and windows take them. */
export interface Style extends ListStyle {
  /** Whether a value that is not finite is an error. */
  readonly refuse: boolean;
  /** Digits behind the point, or {@linkcode SHORTEST}. */
  readonly digits: number;
}

/** As many digits as it takes to read the same value back. */
export const SHORTEST = -1;

/** The most digits behind the point. */
export const MOST_DIGITS = 20;

/** Checks the options. */
export function styleOf(options: FormatFloatOptions, digits = SHORTEST): Style {
  const { separator, separatorBytes, brackets, closed } = listStyleOf(options);
  const { nonFinite = "null" } = options;
  if (nonFinite !== "null" && nonFinite !== "throw") {
    throw new TypeError(`"nonFinite" expected "null" or "throw", got ${shown(nonFinite)}`);
  }
  return { separator, separatorBytes, brackets, closed, refuse: nonFinite === "throw", digits };
}

/** Throws unless `digits` is a whole number from 0 to 20. */
export function checkDigits(digits: unknown): asserts digits is number {
  if (typeof digits !== "number") {
    throw new TypeError(`"digits" expected a number, got ${typeName(digits)}`);
  }
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS) {
    throw new RangeError(`"digits" expected a whole number up to ${MOST_DIGITS}, got ${digits}`);
  }
}

/** The types of values, by which engines choose their loop. */
export const FLOAT64 = 0, FLOAT32 = 1;

/** The type of an array's values. */
export function kindOf(values: Floats): number {
  if (values instanceof Float64Array) return FLOAT64;
  if (values instanceof Float32Array) return FLOAT32;
  throw new TypeError(
    `"values" expected a Float64Array or a Float32Array, got ${typeName(values)}`,
  );
}

/** The error of a value that is not finite. */
export function notFinite(index: number, value: number): RangeError {
  return new RangeError(`Cannot format the array: element ${index} is ${value}`);
}
