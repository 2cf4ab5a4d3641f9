// The order of events: ascending by (time, mask), so that an answer never depends on the order in which
// rows of the same time arrived. T is i64, or f64 without NaN among the times; -0 equals 0, and comes out
// as 0 where rows were moved.

import { firstDisorder, firstRise } from "./event_sort/disorder";
import { COUNTERS } from "./event_sort/keys";
import { areWhole, sortRows } from "./event_sort/rows";

export { firstDisorder, firstTimeDisorder } from "./event_sort/disorder";

/** Bytes of scratch that orderRows() and arrangeRows() need for `count` rows. */
export function orderScratch(count: i32): i32 {
  return <i32> COUNTERS + 12 * count;
}

/** Turns rows around. */
function reverse(time: usize, mask: usize, count: i32): void {
  let a = time, b = time + (<usize> count << 3) - 8;
  for (; a < b; a += 8, b -= 8) {
    const kept = load<u64>(a);
    store<u64>(a, load<u64>(b));
    store<u64>(b, kept);
  }
  a = mask;
  b = mask + (<usize> count << 2) - 4;
  for (; a < b; a += 4, b -= 4) {
    const kept = load<u32>(a);
    store<u32>(a, load<u32>(b));
    store<u32>(b, kept);
  }
}

const MAGNITUDE: i64 = 0x7fffffffffffffff;

/** Doubles of any value as 64-bit integers in the same order: sign and magnitude become one number. */
function toLongs(time: usize, count: i32): void {
  const end = time + (<usize> count << 3);
  for (; time < end; time += 8) {
    const bits = load<i64>(time);
    const sign = bits >> 63;
    store<i64>(time, ((bits & MAGNITUDE) ^ sign) - sign);
  }
}

/** The inverse of toLongs(), but that a -0 has become 0. */
function toDoubles(time: usize, count: i32): void {
  const end = time + (<usize> count << 3);
  for (; time < end; time += 8) {
    const long = load<i64>(time);
    const sign = long >> 63;
    store<i64>(time, ((long ^ sign) - sign) | (sign & ~MAGNITUDE));
  }
}

/**
 * Sorts rows in place by (time, mask) ascending. Rows in order, or in the reverse order, cost a pass.
 *
 * REQUIRES: `scratch` aligned to 16 bytes, orderScratch(count) bytes there; 64 readable bytes behind each
 * column.
 */
export function orderRows<T>(time: usize, mask: usize, count: i32, scratch: usize): void {
  if (firstDisorder<T>(time, mask, count) < count) arrangeRows<T>(time, mask, count, scratch);
}

/** The same for rows that are known not to be in order: at least two. */
export function arrangeRows<T>(time: usize, mask: usize, count: i32, scratch: usize): void {
  if (firstRise<T>(time, mask, count) == count) {
    reverse(time, mask, count);
  } else if (!isFloat<T>()) {
    sortRows<i64>(time, mask, count, scratch);
  } else if (areWhole(time, count)) {
    sortRows<f64>(time, mask, count, scratch);
  } else {
    toLongs(time, count);
    sortRows<i64>(time, mask, count, scratch);
    toDoubles(time, count);
  }
}
