// Rows in ascending order by (time, mask), in place, whatever they hold.
//
// Where the span of the times and the masks fit 63 bits together, which they nearly always do, a
// row is one key: the time since the least one, and the mask below it. The keys stand in the times'
// memory. Rows that do not fit are parted by the highest bits of their time until they do.

import { COUNTERS, digitBits, placesOf, REACH, sortKeys } from "./keys";
import { mergeLate } from "./late";
import { DIGIT, FEW, MERGE_LATE } from "./switches";

/** Added to a double that is whole and at most 2^51, it leaves the number in the lowest 52 bits. */
const SHIFT_TO_WHOLE: f64 = 6755399441055744; // 1.5 * 2^52

/** The largest double that this is good for: 2^51. */
const MOST: f64 = 2251799813685248;

// in memory, for V8 makes constants of vectors anew in every turn of a loop
const SHIFT: usize = memory.data<f64>([6755399441055744]);

/** A time as a whole number in the order of the times. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function wholeOf<T>(at: usize): i64 {
  return isFloat<T>() ? reinterpret<i64>(load<f64>(at) + SHIFT_TO_WHOLE) : load<i64>(at);
}

/** The inverse of wholeOf. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function storeWhole<T>(at: usize, whole: i64): void {
  if (isFloat<T>()) store<f64>(at, reinterpret<f64>(whole) - SHIFT_TO_WHOLE);
  else store<i64>(at, whole);
}

// What surveyTimes() found: the least time, and the bits of the span of the times.
let least: i64 = 0;
let timeBits: i32 = 0;

/** The bits of all masks together. */
function allMasks(mask: usize, count: i32): u32 {
  const end = mask + (<usize> count << 2);
  let all = i64x2.splat(0);
  for (; mask + 16 <= end; mask += 16) all = v128.or(all, v128.load(mask));
  let word = i64x2.extract_lane(all, 0) | i64x2.extract_lane(all, 1);
  word |= word >> 32;
  for (; mask < end; mask += 4) word |= <i64> load<u32>(mask);
  return <u32> word;
}

/** Looks through the times once. Whether they are whole numbers that wholeOf() can take. */
function surveyTimes<T>(time: usize, count: i32): bool {
  const end = time + (<usize> count << 3);
  const shift = v128.load64_splat(SHIFT);
  let low = v128.load64_splat(time), high = low;
  let good = i64x2.splat(-1);
  for (; time + 16 <= end; time += 16) {
    const times = v128.load(time);
    if (isFloat<T>()) {
      low = f64x2.pmin(low, times);
      high = f64x2.pmax(high, times);
      good = v128.and(good, f64x2.eq(f64x2.sub(f64x2.add(times, shift), shift), times));
    } else {
      low = v128.bitselect(times, low, i64x2.gt_s(low, times));
      high = v128.bitselect(times, high, i64x2.gt_s(times, high));
    }
  }
  if (isFloat<T>()) {
    let first = min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1));
    let last = max(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1));
    if (time < end) {
      const one = load<f64>(time);
      first = min(first, one);
      last = max(last, one);
      if (one + SHIFT_TO_WHOLE - SHIFT_TO_WHOLE != one) return false;
    }
    if (!i64x2.all_true(good) || first < -MOST || last > MOST) return false;
    least = reinterpret<i64>(first + SHIFT_TO_WHOLE);
    timeBits = 64 - <i32> clz(reinterpret<i64>(last + SHIFT_TO_WHOLE) - least);
  } else {
    let first = min(i64x2.extract_lane(low, 0), i64x2.extract_lane(low, 1));
    let last = max(i64x2.extract_lane(high, 0), i64x2.extract_lane(high, 1));
    if (time < end) {
      first = min(first, load<i64>(time));
      last = max(last, load<i64>(time));
    }
    least = first;
    timeBits = 64 - <i32> clz(last - first);
  }
  return true;
}

/** Two times as distances from `base`. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function distances<T>(time: usize, base: v128, shift: v128): v128 {
  const times = v128.load(time);
  return i64x2.sub(isFloat<T>() ? f64x2.add(times, shift) : times, base);
}

/** Makes keys of rows, in the times' memory. */
function pack<T>(time: usize, mask: usize, count: i32, base: i64, bits: i32): void {
  const end = time + (<usize> count << 3);
  const bases = i64x2.splat(base), shift = v128.load64_splat(SHIFT);
  for (; time + 32 <= end; time += 32, mask += 16) {
    const masks = v128.load(mask);
    const low = i64x2.shl(distances<T>(time, bases, shift), bits);
    const high = i64x2.shl(distances<T>(time + 16, bases, shift), bits);
    v128.store(time, v128.or(low, i64x2.extend_low_i32x4_u(masks)));
    v128.store(time, v128.or(high, i64x2.extend_high_i32x4_u(masks)), 16);
  }
  for (; time < end; time += 8, mask += 4) {
    const distance = <u64> (wholeOf<T>(time) - base);
    store<u64>(time, (distance << <u64> bits) | <u64> load<u32>(mask));
  }
}

/** Two keys' times. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function timesOf<T>(keys: v128, bits: i32, base: v128, shift: v128): v128 {
  const wholes = i64x2.add(i64x2.shr_u(keys, bits), base);
  return isFloat<T>() ? f64x2.sub(wholes, shift) : wholes;
}

/** Makes rows of keys. */
function unpack<T>(time: usize, mask: usize, count: i32, base: i64, bits: i32): void {
  const end = time + (<usize> count << 3);
  const bases = i64x2.splat(base), shift = v128.load64_splat(SHIFT);
  const word = <u32> (((<u64> 1) << <u64> bits) - 1), words = i32x4.splat(word);
  for (; time + 32 <= end; time += 32, mask += 16) {
    const low = v128.load(time), high = v128.load(time, 16);
    v128.store(mask, v128.and(v128.shuffle<i32>(low, high, 0, 2, 4, 6), words));
    v128.store(time, timesOf<T>(low, bits, bases, shift));
    v128.store(time, timesOf<T>(high, bits, bases, shift), 16);
  }
  for (; time < end; time += 8, mask += 4) {
    const key = load<u64>(time);
    store<u32>(mask, <u32> key & word);
    storeWhole<T>(time, <i64> (key >> <u64> bits) + base);
  }
}

/** Whether the row at `a` is greater than a row of this time and mask. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function follows(timeA: i64, maskA: u32, timeB: i64, maskB: u32): bool {
  return timeA > timeB || (timeA == timeB && maskA > maskB);
}

/** Sorts few rows by insertion. */
function insertRows<T>(time: usize, mask: usize, count: i32): void {
  for (let i: usize = 1; i < <usize> count; i++) {
    const key = wholeOf<T>(time + (i << 3));
    const tie = load<u32>(mask + (i << 2));
    let j = i;
    for (; j > 0; j--) {
      const before = wholeOf<T>(time + (j << 3) - 8);
      const beforeTie = load<u32>(mask + (j << 2) - 4);
      if (!follows(before, beforeTie, key, tie)) break;
      storeWhole<T>(time + (j << 3), before);
      store<u32>(mask + (j << 2), beforeTie);
    }
    storeWhole<T>(time + (j << 3), key);
    store<u32>(mask + (j << 2), tie);
  }
}

/** Moves rows to the other columns in the order of one digit of their time since `base`. */
function scatterRows<T>(
  time: usize, mask: usize, toTime: usize, toMask: usize, count: i32,
  base: i64, shift: u64, digits: usize, counters: usize,
): void {
  const largest = <u64> digits - 1;
  memory.fill(counters, 0, digits << 2);
  for (let i: usize = 0; i < <usize> count; i++) {
    const digit = (<u64> (wholeOf<T>(time + (i << 3)) - base) >> shift) & largest;
    const counter = counters + (<usize> digit << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  placesOf(counters, digits, 0, 1);
  for (let i: usize = 0; i < <usize> count; i++) {
    const digit = (<u64> (wholeOf<T>(time + (i << 3)) - base) >> shift) & largest;
    const counter = counters + (<usize> digit << 2);
    const to = <usize> load<u32>(counter);
    store<u64>(toTime + (to << 3), load<u64>(time + (i << 3)));
    store<u32>(toMask + (to << 2), load<u32>(mask + (i << 2)));
    store<u32>(counter, <u32> to + 1);
  }
}

/**
 * Sorts rows whose times are 64-bit integers, or doubles. False, with the rows as they were, where
 * doubles are not all whole numbers up to 2^51.
 */
export function sortRows<T>(time: usize, mask: usize, count: i32, scratch: usize): bool {
  if (!surveyTimes<T>(time, count)) return false;
  const base = least, high = timeBits, masks = 32 - <i32> clz(allMasks(mask, count));
  const counters = scratch, spare = scratch + COUNTERS;
  if (high + masks <= 63) {
    pack<T>(time, mask, count, base, masks);
    if (!MERGE_LATE || count <= FEW || !mergeLate(time, count, spare, counters)) {
      sortKeys(time, count, high + masks, spare, counters);
    }
    unpack<T>(time, mask, count, base, masks);
    return true;
  }
  if (count <= FEW) {
    insertRows<T>(time, mask, count);
    return true;
  }
  // two passes, so that the rows end where they began
  const bits = min(digitBits(count, high), 2 * DIGIT);
  const shift = <u64> (high - bits), half = bits >> 1;
  const spareMask = spare + (<usize> count << 3);
  scatterRows<T>(
    time, mask, spare, spareMask, count, base, shift, <usize> 1 << half, counters,
  );
  scatterRows<T>(
    spare, spareMask, time, mask, count, base, shift + <u64> half, <usize> 1 << (bits - half),
    counters,
  );
  settleRows<T>(time, mask, count, base, shift, scratch);
  return true;
}

/** The bits of a row's time since `base` by which the rows are in order already. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function sortedBits<T>(time: usize, row: usize, base: i64, shift: u64): u64 {
  return <u64> (wholeOf<T>(time + (row << 3)) - base) >> shift;
}

/**
 * Puts rows in order that are so by the bits of their time from `shift` on: by insertion, but for
 * those that would move far, which are sorted with all that have these bits in common by the bits
 * below.
 */
function settleRows<T>(
  time: usize, mask: usize, count: i32, base: i64, shift: u64, scratch: usize,
): void {
  const rows = <usize> count;
  let last = wholeOf<T>(time), lastTie = load<u32>(mask);
  for (let i: usize = 1; i < rows; i++) {
    const key = wholeOf<T>(time + (i << 3)), tie = load<u32>(mask + (i << 2));
    if (!follows(last, lastTie, key, tie)) {
      last = key;
      lastTie = tie;
      continue;
    }
    const stop = i - min(i, REACH);
    let at = i;
    let more = true;
    do {
      store<u64>(time + (at << 3), load<u64>(time + (at << 3) - 8));
      store<u32>(mask + (at << 2), load<u32>(mask + (at << 2) - 4));
      at--;
      more = at > 0 && follows(
        wholeOf<T>(time + (at << 3) - 8), load<u32>(mask + (at << 2) - 4), key, tie,
      );
    } while (more && at > stop);
    storeWhole<T>(time + (at << 3), key);
    store<u32>(mask + (at << 2), tie);
    if (!more) continue;

    const common = <u64> (key - base) >> shift;
    let first = at, next = i + 1;
    while (first > 0 && sortedBits<T>(time, first - 1, base, shift) == common) first--;
    while (next < rows && sortedBits<T>(time, next, base, shift) == common) next++;
    sortPart<T>(time, mask, first, next, scratch);
    i = next - 1;
    last = wholeOf<T>(time + (i << 3));
    lastTie = load<u32>(mask + (i << 2));
  }
}

/** Sorts rows [begin, end). */
function sortPart<T>(time: usize, mask: usize, begin: usize, end: usize, scratch: usize): void {
  const count = <i32> (end - begin);
  time += begin << 3;
  mask += begin << 2;
  if (count <= FEW) insertRows<T>(time, mask, count);
  else sortRows<T>(time, mask, count, scratch);
}
