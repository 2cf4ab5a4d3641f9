/**
 * The arguments of retention, and what becomes of a union of masks.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";

/** Throws unless `conditions` is a whole number from 1 to 32. */
export function checkConditions(conditions: unknown): asserts conditions is number {
  if (typeof conditions !== "number") {
    throw new TypeError(`"conditions" expected a number, got ${typeName(conditions)}`);
  }
  if (!Number.isInteger(conditions) || conditions < 1 || conditions > 32) {
    throw new RangeError(`"conditions" expected a whole number from 1 to 32, got ${conditions}`);
  }
}

/** Throws unless `dst` has a word for each of `groups` groups. */
export function checkRoom(dst: Uint32Array, groups: number): void {
  if (dst.length < groups) {
    throw new RangeError(`"dst" expected at least ${groups} words, got ${shown(dst.length)}`);
  }
}

/** The bits of the conditions. */
export function bitsOf(conditions: number): number {
  return 2 ** conditions - 1;
}

/** What a union of masks retains: with condition 1 its bits among `wanted`, without it nothing. */
export function retainedBits(union: number, wanted: number): number {
  return (union & 1) === 0 ? 0 : (union & wanted) >>> 0;
}

/** Bits as bytes of 0 and 1, one a condition. */
export function bytesOf(bits: number, conditions: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(conditions);
  for (let i = 0; i < conditions; i++) bytes[i] = (bits >>> i) & 1;
  return bytes;
}
