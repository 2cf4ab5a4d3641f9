// Rows in ascending order by (time, mask), in place, whatever they hold.
//
// Where the span of the times and the masks fit 63 bits together, which they nearly always do, a row is
// one key: the time since the first one, and the mask below it. The keys stand in the times' memory. Rows
// that do not fit are parted by the highest bits of their time until they do.

import { COUNTERS, digitBits, placesOf, sortKeys } from "./keys";
import { DIGIT, FEW } from "./switches";

/** Added to a double that is whole and at most 2^51, it leaves the number in the lowest 52 bits. */
const SHIFT_TO_WHOLE: f64 = 6755399441055744; // 1.5 * 2^52

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

/** Whether all times are whole numbers from -2^51 to 2^51. */
export function areWhole(time: usize, count: i32): bool {
  const shift = f64x2.splat(SHIFT_TO_WHOLE), most = f64x2.splat(2251799813685248); // 2^51
  let good = i64x2.splat(-1);
  const end = time + (<usize> count << 3);
  for (; time + 16 <= end; time += 16) {
    const times = v128.load(time);
    const isWhole = f64x2.eq(f64x2.sub(f64x2.add(times, shift), shift), times);
    good = v128.and(good, v128.and(isWhole, f64x2.le(f64x2.abs(times), most)));
  }
  if (!i64x2.all_true(good)) return false;
  if (time == end) return true;
  const last = load<f64>(time);
  return last + SHIFT_TO_WHOLE - SHIFT_TO_WHOLE == last && abs(last) <= 2251799813685248;
}

// What survey() found: the least time, the bits of the span of the times, those of the masks.
let least: i64 = 0;
let timeBits: i32 = 0;
let maskBits: i32 = 0;

/** Looks through the rows once. */
function survey<T>(time: usize, mask: usize, count: i32): void {
  let low = wholeOf<T>(time), high = low;
  let masks: u32 = 0;
  for (let i: usize = 0; i < <usize> count; i++) {
    const whole = wholeOf<T>(time + (i << 3));
    low = min(low, whole);
    high = max(high, whole);
    masks |= load<u32>(mask + (i << 2));
  }
  least = low;
  timeBits = 64 - <i32> clz(<u64> high - <u64> low);
  maskBits = 32 - <i32> clz(masks);
}

/** Makes keys of rows, in the times' memory. */
function pack<T>(time: usize, mask: usize, count: i32, base: i64, bits: u64): void {
  for (let i: usize = 0; i < <usize> count; i++) {
    const at = time + (i << 3);
    store<u64>(at, (<u64> (wholeOf<T>(at) - base) << bits) | <u64> load<u32>(mask + (i << 2)));
  }
}

/** Makes rows of keys. */
function unpack<T>(time: usize, mask: usize, count: i32, base: i64, bits: u64): void {
  const masks = <u32> (((<u64> 1) << bits) - 1);
  for (let i: usize = 0; i < <usize> count; i++) {
    const at = time + (i << 3);
    const key = load<u64>(at);
    store<u32>(mask + (i << 2), <u32> key & masks);
    storeWhole<T>(at, <i64> (key >> bits) + base);
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

/** Sorts rows whose times are 64-bit integers, or doubles that areWhole() takes. */
export function sortRows<T>(time: usize, mask: usize, count: i32, scratch: usize): void {
  survey<T>(time, mask, count);
  const base = least, high = timeBits, masks = maskBits;
  const counters = scratch, spare = scratch + COUNTERS;
  if (high + masks <= 63) {
    pack<T>(time, mask, count, base, <u64> masks);
    sortKeys(time, count, high + masks, spare, counters);
    unpack<T>(time, mask, count, base, <u64> masks);
    return;
  }
  if (count <= FEW) {
    insertRows<T>(time, mask, count);
    return;
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
  // rows that have these bits in common have fewer bits to differ in
  let begin: usize = 0;
  let common = <u64> (wholeOf<T>(time) - base) >> shift;
  for (let i: usize = 1; i < <usize> count; i++) {
    const prefix = <u64> (wholeOf<T>(time + (i << 3)) - base) >> shift;
    if (prefix == common) continue;
    sortPart<T>(time, mask, begin, i, scratch);
    begin = i;
    common = prefix;
  }
  sortPart<T>(time, mask, begin, count, scratch);
}

/** Sorts rows [begin, end). */
function sortPart<T>(time: usize, mask: usize, begin: usize, end: usize, scratch: usize): void {
  const count = <i32> (end - begin);
  if (count < 2) return;
  time += begin << 3;
  mask += begin << 2;
  if (count <= FEW) insertRows<T>(time, mask, count);
  else sortRows<T>(time, mask, count, scratch);
}
