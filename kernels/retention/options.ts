/**
 * What becomes of a union of masks.
 *
 * @module
 */

import { overlap } from "../_arguments.ts";

/** The bits of so many conditions. */
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

/** Throws a RangeError unless `dst` has a word for each group and shares none with what is read. */
export function checkAnswers(dst: Uint32Array, groups: Uint32Array, mask: Uint32Array): void {
  const count = groups.length - 1;
  if (dst.length < count) {
    throw new RangeError(`"dst" expected at least ${count} words, got ${dst.length}`);
  }
  if (overlap(dst, mask)) throw new RangeError('"dst" must not overlap "mask"');
  if (overlap(dst, groups)) throw new RangeError('"dst" must not overlap "groups"');
}
