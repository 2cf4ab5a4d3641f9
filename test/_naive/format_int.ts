/**
 * What format_int has to answer, written from the contract as plainly as possible: one value at a
 * time, one digit at a time. Never the opponent, never optimised, imports nothing.
 *
 * @module
 */

/** The options of the contract; absent ones have their defaults. */
export interface NaiveFormat {
  /** What stands between the values; a comma unless given. */
  separator?: string;
  /** Whether brackets stand around them; they do unless given. */
  brackets?: boolean;
  /** Whether each value is a line instead; not unless given. */
  lines?: boolean;
}

/** Integers of any type. */
export type NaiveInts =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** One input: integers, or booleans as bytes of 0 and 1. */
export type NaiveFormatInput =
  | { form: "ints"; values: NaiveInts; options: NaiveFormat }
  | { form: "bools"; values: Uint8Array; options: NaiveFormat };

/** The answer to one input. */
export function naiveFormatInt(input: NaiveFormatInput): Uint8Array {
  const { separator = ",", brackets = true, lines = false } = input.options;
  let text = "";
  if (brackets && !lines) text += "[";
  for (let i = 0; i < input.values.length; i++) {
    if (i > 0 && !lines) text += separator;
    const value = input.values[i];
    text += input.form === "bools" ? naiveBool(value, i) : naiveInt(BigInt(value));
    if (lines) text += "\n";
  }
  if (brackets && !lines) text += "]";
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** An integer's digits, found from the last one on. */
export function naiveInt(value: bigint): string {
  let rest = value < 0n ? -value : value;
  let text = "";
  do {
    text = "0123456789"[Number(rest % 10n)] + text;
    rest = rest / 10n;
  } while (rest > 0n);
  return value < 0n ? "-" + text : text;
}

function naiveBool(value: number | bigint, index: number): string {
  if (value === 0) return "false";
  if (value === 1) return "true";
  throw new RangeError(`element ${index} is no boolean`);
}
