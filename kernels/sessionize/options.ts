/**
 * The checks of sessionize's destinations.
 *
 * @module
 */

import { checkWords, overlap } from "../_arguments.ts";
import type { Times } from "../_events.ts";

// for baseline.ts, which imports of its own room only
export { type Times, unsorted } from "../_events.ts";

/** A time: a double, or a 64-bit integer. */
export type Time = number | bigint;

/**
 * Throws unless `dst` has `needed` words and shares none with what is read while it is written.
 */
export function checkDestination(
  dst: unknown,
  needed: number,
  time: Times,
  groups?: Uint32Array,
): asserts dst is Uint32Array {
  checkWords("dst", dst);
  if (dst.length < needed) {
    throw new RangeError(`"dst" expected at least ${needed} words, got ${dst.length}`);
  }
  if (overlap(dst, time)) throw new RangeError('"dst" must not overlap "time"');
  if (groups !== undefined && overlap(dst, groups)) {
    throw new RangeError('"dst" must not overlap "groups"');
  }
}
