/**
 * The options of format_int, the types of its input, and the checks every public function begins
 * with, beside those of every list's style.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import type { ListOptions } from "../_list_style.ts";

export type { ListStyle as Style } from "../_list_style.ts";

/** Arrays of integers. */
export type Ints =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** The options of the functions that format lists. */
export type FormatIntOptions = ListOptions;

/** The types of values, by which engines choose their loop. */
export const INT8 = 0,
  UINT8 = 1,
  INT16 = 2,
  UINT16 = 3,
  INT32 = 4,
  UINT32 = 5,
  INT64 = 6,
  UINT64 = 7,
  BOOL = 8;

const KINDS: ReadonlyMap<string, number> = new Map([
  ["Int8Array", INT8],
  ["Uint8Array", UINT8],
  ["Int16Array", INT16],
  ["Uint16Array", UINT16],
  ["Int32Array", INT32],
  ["Uint32Array", UINT32],
  ["BigInt64Array", INT64],
  ["BigUint64Array", UINT64],
]);

/** The name of a typed array's own type: no subclass and no foreign realm changes it. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)!.get!;

/** The type of an array's values. */
export function kindOf(values: Ints): number {
  const kind = KINDS.get(tagOf.call(values));
  if (kind !== undefined) return kind;
  throw new TypeError(
    `"values" expected a typed array of integers, got ${typeName(values)}`,
  );
}

/** Bytes of a value, by type. */
export const BYTES: readonly number[] = [1, 1, 2, 2, 4, 4, 8, 8, 1];

/** The most bytes of text that a value takes, by type. */
export const WIDEST: readonly number[] = [4, 3, 6, 5, 11, 10, 20, 20, 5];

/** The error of a byte that is neither 0 nor 1. */
export function notBool(index: number, value: number): RangeError {
  return new RangeError(`Cannot format the array: element ${index} is ${value}, expected 0 or 1`);
}
