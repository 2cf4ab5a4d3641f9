/**
 * The baseline's loops over times that are 64-bit integers, read as words of 32 bits, the lower one
 * first: a BigInt for each costs more than the sort.
 *
 * @module
 */

import type { Scratch, Survey } from "./baseline_keys.ts";
import { orderedLongs, orderWords } from "./baseline_words.ts";

const WORD = 0x1_0000_0000;

/** Whether each row follows the one before it. */
export function areLongsSorted(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
): boolean {
  for (let i = from + 1; i < to; i++) {
    const before = time[2 * i - 1], now = time[2 * i + 1];
    if (before < now) continue;
    if (before > now) return false;
    const low = time[2 * i - 2] >>> 0, lowNow = time[2 * i] >>> 0;
    if (low > lowNow || (low === lowNow && mask[i - 1] > mask[i])) return false;
  }
  return true;
}

/** Whether no row follows the one before it, unless it is the same. */
export function areLongsReversed(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
): boolean {
  for (let i = from + 1; i < to; i++) {
    const before = time[2 * i - 1], now = time[2 * i + 1];
    if (before > now) continue;
    if (before < now) return false;
    const low = time[2 * i - 2] >>> 0, lowNow = time[2 * i] >>> 0;
    if (low < lowNow || (low === lowNow && mask[i - 1] < mask[i])) return false;
  }
  return true;
}

/** Turns rows around. */
export function reverseLongs(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
): void {
  for (let a = from, b = to - 1; a < b; a++, b--) {
    const low = time[2 * a], high = time[2 * a + 1];
    time[2 * a] = time[2 * b];
    time[2 * a + 1] = time[2 * b + 1];
    time[2 * b] = low;
    time[2 * b + 1] = high;
  }
  mask.subarray(from, to).reverse();
}

/** Makes the times' distances from the first row's keys, and the masks, or the rows' numbers, words. */
export function gatherLongs(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
  { keys, words }: Scratch,
  numbers: boolean,
): Survey {
  const firstLow = time[2 * from] >>> 0, firstHigh = time[2 * from + 1];
  let low = 0, high = 0, masks = 0;
  for (let i = from; i < to; i++) {
    // exact below 2^53, and beyond that no less
    const key = (time[2 * i + 1] - firstHigh) * WORD + ((time[2 * i] >>> 0) - firstLow);
    const one = mask[i];
    keys[i - from] = key;
    words[i - from] = numbers ? i - from : one;
    masks |= one;
    if (key < low) low = key;
    else if (key > high) high = key;
  }
  const exact = low > -(2 ** 53) && high < 2 ** 53;
  return { rows: to - from, low, high, masks: masks >>> 0, ordered: exact, exact };
}

/**
 * Writes sorted keys, and the masks that they have taken up or that are the words, to the columns.
 * `firstHigh` and `firstLow` are the time from which the keys are distances.
 */
export function putLongs(
  time: Int32Array,
  mask: Uint32Array,
  at: number,
  { rows, low }: Survey,
  scale: number,
  { keys, words }: Scratch,
  firstHigh: number,
  firstLow: number,
): void {
  const part = scale === 0 ? 1 : 1 / scale, base = scale === 0 ? 0 : low;
  for (let i = 0; i < rows; i++) {
    const key = keys[i];
    const cut = Math.floor(key * part);
    const distance = cut + base;
    const high = Math.floor(distance / WORD);
    const word = distance - high * WORD + firstLow;
    time[2 * (at + i)] = word;
    time[2 * (at + i) + 1] = firstHigh + high + (word >= WORD ? 1 : 0);
    mask[at + i] = scale === 0 ? words[i] : key - cut * scale;
  }
}

/** The order of `rows` times and their masks. */
export function longsByWords(time: Int32Array, masks: Uint32Array, rows: number): Uint32Array {
  const words = new Uint32Array(time.slice(0, 2 * rows).buffer);
  orderedLongs(words, rows);
  return orderWords(words, masks, rows);
}
