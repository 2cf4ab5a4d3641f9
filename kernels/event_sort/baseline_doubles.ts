/**
 * The baseline's loops over times that are doubles.
 *
 * @module
 */

import type { Scratch, Survey } from "./baseline_keys.ts";
import { orderedDoubles, orderWords } from "./baseline_words.ts";

/** Whether a row may follow the one in front of it, and both times are known. */
function follows(time: Float64Array, mask: Uint32Array, row: number): boolean {
  const before = time[row - 1], now = time[row];
  return before < now || (before === now && mask[row - 1] <= mask[row]);
}

/**
 * Whether each row follows the one before it, and every time is known. Four at a time: half of what one at a
 * time takes JSC, and a tenth less than it takes V8.
 */
export function isSorted(time: Float64Array, mask: Uint32Array, from: number, to: number): boolean {
  if (from === to) return true;
  let i = from + 1, before = time[from];
  for (; i + 4 <= to; i += 4) {
    const a = time[i], b = time[i + 1], c = time[i + 2], d = time[i + 3];
    if (!(before < a && a < b && b < c && c < d)) {
      for (let row = i; row < i + 4; row++) if (!follows(time, mask, row)) return false;
    }
    before = d;
  }
  for (; i < to; i++) if (!follows(time, mask, i)) return false;
  return !Number.isNaN(time[from]);
}

/** Whether no row follows the one before it, unless it is the same. */
export function isReversed(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
): boolean {
  let before = time[from];
  for (let i = from + 1; i < to; i++) {
    const now = time[i];
    if (!(before > now) && !(before === now && mask[i - 1] >= mask[i])) return false;
    before = now;
  }
  return before === before;
}

/** Turns rows around. */
export function reverseDoubles(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
): void {
  time.subarray(from, to).reverse();
  mask.subarray(from, to).reverse();
}

/** Makes the times that are known keys, and the masks, or the rows' numbers, words. */
export function gatherDoubles(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  { keys, words }: Scratch,
  numbers: boolean,
): Survey {
  let rows = 0, low = Infinity, high = -Infinity, masks = 0, whole = true;
  for (let i = from; i < to; i++) {
    const key = time[i];
    if (key !== key) continue;
    const one = mask[i];
    keys[rows] = key;
    words[rows] = numbers ? i - from : one;
    rows++;
    masks |= one;
    if (key < low) low = key;
    if (key > high) high = key;
    if (Math.floor(key) !== key) whole = false;
  }
  const exact = whole && low >= -(2 ** 53) && high <= 2 ** 53;
  return { rows, low, high, masks: masks >>> 0, ordered: true, exact };
}

/** Writes sorted keys, and the masks that they have taken up or that are the words, to the columns. */
export function putDoubles(
  time: Float64Array,
  mask: Uint32Array,
  at: number,
  { rows, low }: Survey,
  scale: number,
  { keys, words }: Scratch,
): void {
  if (scale === 0) {
    for (let i = 0; i < rows; i++) {
      time[at + i] = keys[i];
      mask[at + i] = words[i];
    }
    return;
  }
  const part = 1 / scale;
  for (let i = 0; i < rows; i++) {
    const key = keys[i];
    const distance = Math.floor(key * part);
    time[at + i] = low + distance;
    mask[at + i] = key - distance * scale;
  }
}

/** The order of the first `rows` keys, which may be any doubles, and their masks. Spoils the keys. */
export function doublesByWords(
  { keys }: Scratch,
  masks: Uint32Array,
  rows: number,
): Uint32Array {
  // -0 becomes 0
  for (let i = 0; i < rows; i++) keys[i] += 0;
  const words = new Uint32Array(keys.buffer, keys.byteOffset, 2 * rows);
  orderedDoubles(words, rows);
  return orderWords(words, masks, rows);
}
