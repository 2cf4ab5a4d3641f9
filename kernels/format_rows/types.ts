/**
 * The types of columns, as engines tell them apart. assembly/column.ts has the same list.
 *
 * @module
 */

import type { RowNumbers } from "./columns.ts";

/** Numbers, by their array's type. */
export const INT8 = 0,
  UINT8 = 1,
  INT16 = 2,
  UINT16 = 3,
  INT32 = 4,
  UINT32 = 5,
  INT64 = 6,
  UINT64 = 7,
  FLOAT32 = 8,
  FLOAT64 = 9;

/** Codes, by their array's type. */
export const CODES8 = 10, CODES16 = 11, CODES32 = 12;

/** Strings. */
export const UTF16 = 13, UTF8 = 14;

/** The arrays of values, of codes and of strings' text, by type. */
export const ARRAYS = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
  Float32Array,
  Float64Array,
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
] as const;

/** Any of those. */
export type Values = RowNumbers;

/** A view of memory as values of a type. */
export function viewOf(
  type: number,
  buffer: ArrayBuffer,
  at: number,
  count: number,
): Values {
  const View = ARRAYS[type] as Uint8ArrayConstructor;
  return new View(buffer, at, count);
}

/** Copies values to a view of their own type. */
export function copyTo(view: Values, values: Values): void {
  (view as Uint8Array).set(values as Uint8Array);
}

/** The most bytes of text that a number takes, by type. */
export const WIDEST: readonly number[] = [4, 3, 6, 5, 11, 10, 20, 20, 25, 25];

/** What a lone surrogate becomes. */
export const ESCAPE = 0, DROP = 1, REPLACE = 2, THROW = 3;

const TAGS: ReadonlyMap<string, number> = new Map([
  ["Int8Array", INT8],
  ["Uint8Array", UINT8],
  ["Int16Array", INT16],
  ["Uint16Array", UINT16],
  ["Int32Array", INT32],
  ["Uint32Array", UINT32],
  ["BigInt64Array", INT64],
  ["BigUint64Array", UINT64],
  ["Float32Array", FLOAT32],
  ["Float64Array", FLOAT64],
]);

/** The name of a typed array's own type: no subclass and no foreign realm changes it. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)!.get!;

/** The type of an array of numbers, or undefined. */
export function typeOfNumbers(values: unknown): number | undefined {
  return TAGS.get(tagOf.call(values));
}

/** The type of an array of codes, or undefined. */
export function typeOfCodes(codes: unknown): number | undefined {
  switch (typeOfNumbers(codes)) {
    case UINT8:
      return CODES8;
    case UINT16:
      return CODES16;
    case UINT32:
      return CODES32;
  }
}
