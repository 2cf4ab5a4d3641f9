/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * One pass over the differences of neighbours. That a row is earlier than the one before it, or has no
 * time, shows in the same comparisons and is looked into outside the usual way. 64-bit integers are
 * read as their halves, so that no BigInt is made.
 *
 * The four loops differ in a load and a store: a function a row for those costs more than the row.
 *
 * @module
 */

import { type Time, type Times, unsorted } from "./options.ts";

/** 2^32: an upper half, counted in lower ones. */
const UPPER = 0x1_0000_0000;

/** Sessions that begin in rows from `from` to `to`; `last` is NaN where no row came before. */
function countDoubles(
  time: Float64Array,
  from: number,
  to: number,
  gap: number,
  last: number,
): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    const now = time[row];
    const step = now - last;
    if (step > gap) count++;
    else if (!(step >= 0)) {
      // the first row, one without a time, one that is too early, or two infinities
      if (now !== now) continue;
      if (last !== last) count++;
      else if (now < last) throw unsorted(row);
    }
    last = now;
  }
  return count;
}

/** The same, with each row's id to dst. */
function idsOfDoubles(
  time: Float64Array,
  from: number,
  to: number,
  gap: number,
  dst: Uint32Array,
): void {
  let last = NaN, id = 0;
  for (let row = from; row < to; row++) {
    const now = time[row];
    const step = now - last;
    if (step > gap) id++;
    else if (!(step >= 0)) {
      if (now !== now) {
        dst[row] = 0;
        continue;
      }
      if (last !== last) id++;
      else if (now < last) throw unsorted(row);
    }
    last = now;
    dst[row] = id;
  }
}

/** A column of 64-bit integers as halves, the lower one first, as machines store them. */
function halvesOf(time: BigInt64Array): Int32Array {
  return new Int32Array(time.buffer, time.byteOffset, 2 * time.length);
}

/**
 * Sessions that begin in rows from `from` to `to`, when the row before them has these halves. A step is exact up to 2^53; a longer one is rounded, to something longer than any gap.
 */
function countLongs(
  halves: Int32Array,
  from: number,
  to: number,
  gap: number,
  lastUpper: number,
  lastLower: number,
): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    const lower = halves[2 * row] >>> 0, upper = halves[2 * row + 1];
    const step = (upper - lastUpper) * UPPER + (lower - lastLower);
    if (step > gap) count++;
    else if (step < 0) throw unsorted(row);
    lastUpper = upper;
    lastLower = lower;
  }
  return count;
}

/** The ids of rows from `from` to `to` to dst. */
function idsOfLongs(
  halves: Int32Array,
  from: number,
  to: number,
  gap: number,
  dst: Uint32Array,
): void {
  if (from === to) return;
  let lastLower = halves[2 * from] >>> 0, lastUpper = halves[2 * from + 1];
  let id = 1;
  for (let row = from; row < to; row++) {
    const lower = halves[2 * row] >>> 0, upper = halves[2 * row + 1];
    const step = (upper - lastUpper) * UPPER + (lower - lastLower);
    if (step > gap) id++;
    else if (step < 0) throw unsorted(row);
    lastUpper = upper;
    lastLower = lower;
    dst[row] = id;
  }
}

/** Sessions of rows from `from` to `to` when none came before them. */
function countAllLongs(halves: Int32Array, from: number, to: number, gap: number): number {
  if (from === to) return 0;
  const lower = halves[2 * from] >>> 0, upper = halves[2 * from + 1];
  return 1 + countLongs(halves, from + 1, to, gap, upper, lower);
}

/** Sessions that begin in the column. */
export function count(time: Times, gap: number, last: Time | null): number {
  const rows = time.length;
  if (time instanceof Float64Array) {
    return countDoubles(time, 0, rows, gap, last === null ? NaN : Number(last));
  }
  const halves = halvesOf(time);
  if (last === null) return countAllLongs(halves, 0, rows, gap);
  const upper = Number(BigInt(last) >> 32n), lower = Number(BigInt(last) & 0xffff_ffffn);
  return countLongs(halves, 0, rows, gap, upper, lower);
}

/** The number of each row's session. */
export function ids(time: Times, gap: number, dst: Uint32Array): void {
  if (time instanceof Float64Array) idsOfDoubles(time, 0, time.length, gap, dst);
  else idsOfLongs(halvesOf(time), 0, time.length, gap, dst);
}

/** The sessions of each group. */
export function groupCounts(
  time: Times,
  groups: Uint32Array,
  gap: number,
  dst: Uint32Array,
): void {
  const many = groups.length - 1;
  if (time instanceof Float64Array) {
    for (let group = 0; group < many; group++) {
      dst[group] = countDoubles(time, groups[group], groups[group + 1], gap, NaN);
    }
    return;
  }
  const halves = halvesOf(time);
  for (let group = 0; group < many; group++) {
    dst[group] = countAllLongs(halves, groups[group], groups[group + 1], gap);
  }
}

/** The number of each row's session in its group. */
export function groupIds(
  time: Times,
  groups: Uint32Array,
  gap: number,
  dst: Uint32Array,
): void {
  const many = groups.length - 1;
  if (time instanceof Float64Array) {
    for (let group = 0; group < many; group++) {
      idsOfDoubles(time, groups[group], groups[group + 1], gap, dst);
    }
    return;
  }
  const halves = halvesOf(time);
  for (let group = 0; group < many; group++) {
    idsOfLongs(halves, groups[group], groups[group + 1], gap, dst);
  }
}
