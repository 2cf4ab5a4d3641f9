// The order of events: ascending by (time, mask), so that an answer never depends on the order in which
// rows of the same time arrived. T is i64, or f64 without NaN among the times; -0 is 0.

import { firstDisorder, firstRise } from "./event_disorder";
import { COUNTERS } from "./event_keys";
import { areWhole, sortRows } from "./event_rows";

export { firstDisorder, firstTimeDisorder } from "./event_disorder";

/** Bytes of scratch that orderRows() needs for `count` rows. */
export function orderScratch(count: i32): i32 {
  return <i32> COUNTERS + 12 * count;
}

/** Turns rows that descend around. */
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

const SIGN: u64 = 0x8000000000000000;

/** Doubles of any value as 64-bit integers in the same order: a sign and a magnitude become one number. */
function toLongs(time: usize, count: i32): void {
  const end = time + (<usize> count << 3);
  for (; time < end; time += 8) {
    const bits = load<i64>(time);
    const sign = bits >> 63;
    store<i64>(time, ((bits & ~(<i64> SIGN)) ^ sign) - sign);
  }
}

/** The inverse of toLongs(), but that a -0 has become 0. */
function toDoubles(time: usize, count: i32): void {
  const end = time + (<usize> count << 3);
  for (; time < end; time += 8) {
    const whole = load<i64>(time);
    const sign = whole >> 63;
    store<i64>(time, ((whole ^ sign) - sign) | (sign & <i64> SIGN));
  }
}

/**
 * Sorts rows in place by (time, mask) ascending. Rows that are in order, or in the reverse order, cost
 * one pass.
 *
 * REQUIRES: `scratch` aligned to 16 bytes, orderScratch(count) bytes there; 64 readable bytes behind each
 * column.
 */
export function orderRows<T>(time: usize, mask: usize, count: i32, scratch: usize): void {
  if (firstDisorder<T>(time, mask, count) == count) return;
  if (firstRise<T>(time, mask, count) == count) {
    reverse(time, mask, count);
    return;
  }
  if (isFloat<T>()) {
    if (areWhole(time, count)) {
      sortRows<f64>(time, mask, count, scratch);
      return;
    }
    toLongs(time, count);
    sortRows<i64>(time, mask, count, scratch);
    toDoubles(time, count);
    return;
  }
  sortRows<i64>(time, mask, count, scratch);
}
