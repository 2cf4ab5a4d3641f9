/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * The kernel's method in doubles: sorted and reversed rows are found by a look at each; of others, time
 * and mask become one whole number below 2^53, where they fit. Where few of those are out of place they
 * are merged in; else all are sorted by their highest bits and then by insertion. Masks that do not fit
 * go along in a column of their own; times that are no whole numbers, or too far apart, are sorted word by
 * word. Few rows are sorted by insertion.
 *
 * @module
 */

import {
  doublesByWords,
  gatherDoubles,
  isReversed,
  isSorted,
  putDoubles,
  reverseDoubles,
} from "./baseline_doubles.ts";
import {
  bitsOf,
  FEW,
  mergeLate,
  type Scratch,
  sortKeys,
  sortPairs,
  type Survey,
} from "./baseline_keys.ts";
import {
  areLongsReversed,
  areLongsSorted,
  gatherLongs,
  longsByWords,
  putLongs,
  reverseLongs,
} from "./baseline_longs.ts";

/** The factor by which a key makes room for masks below it; 0 where the two do not fit together. */
function scaleOf({ low, high, masks, exact }: Survey): number {
  const scale = 2 ** (32 - Math.clz32(masks));
  return exact && bitsOf(high - low) <= 53 && (high - low + 1) * scale <= 2 ** 53 ? scale : 0;
}

/**
 * Sorts surveyed keys whose words are masks. Where the answer is not 0 it is the factor that keys have
 * taken up their masks with, and they count from the least one; -1: the keys say nothing.
 */
function sortSurveyed(survey: Survey, { keys, words, spare }: Scratch): number {
  const { rows, low } = survey;
  if (rows <= FEW && survey.ordered) {
    sortPairs(keys, words, 0, rows, spare);
    return 0;
  }
  const scale = scaleOf(survey);
  if (scale > 0) {
    for (let i = 0; i < rows; i++) keys[i] = (keys[i] - low) * scale + words[i];
    if (rows <= FEW || !mergeLate(keys, rows, spare)) sortKeys(keys, 0, rows, spare);
    return scale;
  }
  if (!survey.exact) return -1;
  sortPairs(keys, words, 0, rows, spare);
  return 0;
}

/** Sorts surveyed keys whose words are numbers of rows from `from` on. Whether the words are in order then. */
function orderSurveyed(
  survey: Survey,
  mask: Uint32Array,
  from: number,
  { keys, words, spare }: Scratch,
): boolean {
  const { rows, low } = survey;
  const scale = scaleOf(survey);
  if (scale === 0) return false;
  for (let i = 0; i < rows; i++) keys[i] = (keys[i] - low) * scale + mask[from + words[i]];
  sortPairs(keys, words, 0, rows, spare);
  return true;
}

/** Writes numbers of rows, counted from `from`, to order[at...]. */
function putOrder(
  found: Uint32Array,
  rows: number,
  from: number,
  order: Uint32Array,
  at: number,
): void {
  for (let i = 0; i < rows; i++) order[at + i] = found[i] + from;
}

function putSequence(rows: number, from: number, order: Uint32Array, at: number): void {
  for (let i = 0; i < rows; i++) order[at + i] = from + i;
}

/** The masks of rows by their numbers. */
function masksOf(mask: Uint32Array, from: number, numbers: Uint32Array, rows: number): Uint32Array {
  const masks = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) masks[i] = mask[from + numbers[i]];
  return masks;
}

/**
 * Sorts rows [from, to) of columns without those whose time is NaN, to rows [at, ...), which may lie
 * before them. Returns how many there are.
 */
export function sortDoubles(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  at: number,
  scratch: Scratch,
): number {
  const sorted = isSorted(time, mask, from, to);
  if (sorted || isReversed(time, mask, from, to)) {
    if (!sorted) reverseDoubles(time, mask, from, to);
    if (at < from) {
      time.copyWithin(at, from, to);
      mask.copyWithin(at, from, to);
    }
    return to - from;
  }
  const survey = gatherDoubles(time, mask, from, to, scratch, false);
  const scale = sortSurveyed(survey, scratch);
  if (scale < 0) {
    const { keys, words } = scratch;
    const masks = words.slice(0, survey.rows), times = keys.slice(0, survey.rows);
    const order = doublesByWords(scratch, masks, survey.rows);
    for (let i = 0; i < survey.rows; i++) {
      time[at + i] = times[order[i]];
      mask[at + i] = masks[order[i]];
    }
  } else {
    putDoubles(time, mask, at, survey, scale, scratch);
  }
  return survey.rows;
}

/** Writes to order[at...] which rows those are that {@linkcode sortDoubles} would put there. */
export function orderDoubles(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  order: Uint32Array,
  at: number,
  scratch: Scratch,
): number {
  if (isSorted(time, mask, from, to)) {
    putSequence(to - from, from, order, at);
    return to - from;
  }
  const survey = gatherDoubles(time, mask, from, to, scratch, true);
  const { rows } = survey;
  if (orderSurveyed(survey, mask, from, scratch)) {
    putOrder(scratch.words, rows, from, order, at);
  } else {
    const found = doublesByWords(scratch, masksOf(mask, from, scratch.words, rows), rows);
    for (let i = 0; i < rows; i++) order[at + i] = scratch.words[found[i]] + from;
  }
  return rows;
}

/** {@linkcode sortDoubles} of 64-bit integers, two words each: the lower one first. */
export function sortLongs(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
  at: number,
  scratch: Scratch,
): number {
  const sorted = areLongsSorted(time, mask, from, to);
  if (sorted || areLongsReversed(time, mask, from, to)) {
    if (!sorted) reverseLongs(time, mask, from, to);
    if (at < from) {
      time.copyWithin(2 * at, 2 * from, 2 * to);
      mask.copyWithin(at, from, to);
    }
    return to - from;
  }
  const high = time[2 * from + 1], low = time[2 * from] >>> 0;
  const survey = gatherLongs(time, mask, from, to, scratch, false);
  const scale = sortSurveyed(survey, scratch);
  if (scale < 0) {
    const times = time.slice(2 * from, 2 * to), masks = mask.slice(from, to);
    const order = longsByWords(times, masks, to - from);
    for (let i = 0; i < order.length; i++) {
      time[2 * (at + i)] = times[2 * order[i]];
      time[2 * (at + i) + 1] = times[2 * order[i] + 1];
      mask[at + i] = masks[order[i]];
    }
  } else {
    putLongs(time, mask, at, survey, scale, scratch, high, low);
  }
  return to - from;
}

/** {@linkcode orderDoubles} of 64-bit integers. */
export function orderLongs(
  time: Int32Array,
  mask: Uint32Array,
  from: number,
  to: number,
  order: Uint32Array,
  at: number,
  scratch: Scratch,
): number {
  const rows = to - from;
  if (areLongsSorted(time, mask, from, to)) {
    putSequence(rows, from, order, at);
    return rows;
  }
  const survey = gatherLongs(time, mask, from, to, scratch, true);
  if (orderSurveyed(survey, mask, from, scratch)) {
    putOrder(scratch.words, rows, from, order, at);
  } else {
    const times = time.subarray(2 * from, 2 * to);
    putOrder(longsByWords(times, mask.subarray(from, to), rows), rows, from, order, at);
  }
  return rows;
}
