/**
 * The options of format_float, the types of its input, and the checks every public function begins
 * with.
 *
 * @module
 */

import { checkBoolean, checkOptions, shown, typeName } from "../_arguments.ts";

/** Arrays of floating-point numbers. */
export type Floats = Float64Array | Float32Array;

/** What stands between the values and around them, and what becomes of NaN and the infinities. */
export interface FormatFloatOptions {
  /** One or two ASCII characters between the values. Default: `","`. */
  readonly separator?: string;
  /** Whether `[` and `]` stand around the values. Default: `true`. */
  readonly brackets?: boolean;
  /**
   * One value a line, a newline behind each and no brackets. Not together with `separator` or
   * `brackets`. Default: `false`.
   */
  readonly lines?: boolean;
  /**
   * NaN, Infinity and -Infinity become `null`, as JSON.stringify has it, or are a RangeError with
   * their index (`"throw"`). Default: `"null"`.
   */
  readonly nonFinite?: "null" | "throw";
}

/** The options as the engines and windows take them. */
export interface Style {
  /** The separator's characters, the first one lowest. */
  readonly separator: number;
  /** Bytes of the separator. */
  readonly separatorBytes: number;
  /** Whether brackets stand around the values. */
  readonly brackets: boolean;
  /** Whether the last value has a separator behind it, too. */
  readonly closed: boolean;
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
  checkOptions(options);
  const { separator, brackets, lines = false, nonFinite = "null" } = options;
  checkBoolean("lines", lines);
  if (separator !== undefined) checkSeparator(separator);
  if (brackets !== undefined) checkBoolean("brackets", brackets);
  if (nonFinite !== "null" && nonFinite !== "throw") {
    throw new TypeError(`"nonFinite" expected "null" or "throw", got ${shown(nonFinite)}`);
  }
  if (lines && (separator !== undefined || brackets !== undefined)) {
    const other = separator !== undefined ? "separator" : "brackets";
    throw new TypeError(`"lines" cannot stand together with "${other}"`);
  }
  const between = lines ? "\n" : separator ?? ",";
  return {
    separator: between.charCodeAt(0) | (between.length > 1 ? between.charCodeAt(1) << 8 : 0),
    separatorBytes: between.length,
    brackets: brackets ?? !lines,
    closed: lines,
    refuse: nonFinite === "throw",
    digits,
  };
}

function checkSeparator(separator: unknown): asserts separator is string {
  if (typeof separator !== "string") {
    throw new TypeError(`"separator" expected a string, got ${typeName(separator)}`);
  }
  if (!/^[\0-\x7f]{1,2}$/.test(separator)) {
    throw new RangeError(
      `"separator" expected one or two ASCII characters, got ${shown(separator)}`,
    );
  }
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

/** Throws a TypeError unless `values` is an array of floats. */
export function checkFloats(values: unknown): asserts values is Floats {
  if (!(values instanceof Float64Array) && !(values instanceof Float32Array)) {
    throw new TypeError(
      `"values" expected a Float64Array or a Float32Array, got ${typeName(values)}`,
    );
  }
}

/** The error of a value that is not finite. */
export function notFinite(index: number, value: number): RangeError {
  return new RangeError(`Cannot format the array: element ${index} is ${value}`);
}
