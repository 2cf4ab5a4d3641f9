/**
 * What the engine's own sort makes of the same question.
 *
 * `native` is the line that programs have: the rows' numbers sorted by a comparator, the columns read in
 * that order. `native_packed` needs no comparator: time and mask become one whole number below 2^53, where
 * they fit together, and a Float64Array of those sorts itself.
 *
 * @module
 */

import type { Times } from "../_events.ts";

/** The numbers of rows [from, to) whose time is known, by time and mask, earlier ones first. */
export function orderOf(time: Times, mask: Uint32Array, from: number, to: number): Uint32Array {
  const known: number[] = [];
  for (let row = from; row < to; row++) if (time[row] === time[row]) known.push(row);
  return Uint32Array.from(known).sort((a, b) =>
    time[a] < time[b] ? -1 : time[a] > time[b] ? 1 : mask[a] - mask[b] || a - b
  );
}

/** How keys are made of times and masks. */
export interface Packing {
  /** The least time. */
  readonly base: number;
  /** What a time is multiplied with to make room for a mask. */
  readonly scale: number;
}

/** How the rows fit into keys below 2^53, or why they do not. */
export function packingOf(time: Times, mask: Uint32Array): Packing | string {
  if (time instanceof BigInt64Array) return "64-bit integers are no doubles";
  let base = Infinity, most = -Infinity, masks = 0;
  for (let i = 0; i < time.length; i++) {
    if (time[i] !== Math.floor(time[i])) return "a time is no whole number";
    base = Math.min(base, time[i]);
    most = Math.max(most, time[i]);
    masks |= mask[i];
  }
  const scale = 2 ** (32 - Math.clz32(masks));
  if (time.length === 0) return { base: 0, scale };
  const isSafe = Number.isSafeInteger(base) && Number.isSafeInteger(most);
  return isSafe && (most - base + 1) * scale <= 2 ** 53
    ? { base, scale }
    : "the span of the times and the masks take more than 53 bits";
}

/** Sorts rows [from, to) by the keys, which are their only memory. */
export function sortPacked(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  { base, scale }: Packing,
  keys: Float64Array,
): void {
  const own = keys.subarray(from, to);
  for (let i = from; i < to; i++) keys[i] = (time[i] - base) * scale + mask[i];
  own.sort();
  for (let i = from; i < to; i++) {
    const distance = Math.floor(keys[i] / scale);
    time[i] = base + distance;
    mask[i] = keys[i] - distance * scale;
  }
}
