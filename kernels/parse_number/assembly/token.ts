// One number of any form and length, byte by byte: the way for what the loops over 32 bytes leave.

import { nearestOf } from "./big_decimal";
import { decimal } from "./convert";
import { NO_DIGIT, NONE, NOT_WHOLE, OVERFLOW } from "./state";

const MINUS: u32 = 0x2d, PLUS: u32 = 0x2b, POINT: u32 = 0x2e, ZERO: u32 = 0x30;

/** An exponent from which on nothing can change any more: text is shorter than 2^32 bytes. */
const ENOUGH: i64 = 1000000000000;

/** Where the last number ended, or what is wrong with it stands: of OVERFLOW where it ended, too. */
export let stop: usize = 0;
/** What is wrong with the last number. */
export let fault: u32 = NONE;

/** The byte at an address as a digit's worth: above 9 where it is none, or the text ends. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function digitAt(at: usize, end: usize): u32 {
  return at < end ? <u32> load<u8>(at) - ZERO : 255;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function byteAt(at: usize, end: usize): u32 {
  return at < end ? <u32> load<u8>(at) : 0;
}

/** Where the digits from `at` on end. */
function skipDigits(at: usize, end: usize): usize {
  while (digitAt(at, end) <= 9) at++;
  return at;
}

/** A digit is missing. */
function missing(at: usize): void {
  stop = at;
  fault = NO_DIGIT;
}

/** Where the integer part that begins at `at` ends: 0, or digits of which the first is none. */
function skipWhole(at: usize, end: usize): usize {
  if (digitAt(at, end) > 9) {
    missing(at);
    return at;
  }
  return load<u8>(at) == ZERO ? at + 1 : skipDigits(at, end);
}

/**
 * The exponent behind the `e` or `E` at `at`: sets `stop` behind it. A large one is as good as ENOUGH,
 * and ENOUGH comes back where there is none.
 */
export function exponent(at: usize, end: usize): i64 {
  at++;
  const sign = byteAt(at, end);
  if (sign == MINUS || sign == PLUS) at++;
  let digit = digitAt(at, end);
  if (digit > 9) {
    missing(at);
    return ENOUGH;
  }
  let power: i64 = 0;
  do {
    if (power < ENOUGH) power = power * 10 + digit;
    digit = digitAt(++at, end);
  } while (digit <= 9);
  stop = at;
  return sign == MINUS ? -power : power;
}

/** The number that begins at `at`. Sets `stop` and `fault`. */
export function parseFloat(at: usize, end: usize): f64 {
  fault = NONE;
  const negative = byteAt(at, end) == MINUS;
  const first = negative ? at + 1 : at;
  const whole = skipWhole(first, end);
  if (fault) return 0;
  let last = whole;
  let power: i64 = 0;
  if (byteAt(whole, end) == POINT) {
    last = skipDigits(whole + 1, end);
    if (last == whole + 1) {
      missing(last);
      return 0;
    }
    power = <i64> whole + 1 - <i64> last;
  }
  stop = last;
  if ((byteAt(last, end) | 0x20) == 0x65) {
    power += exponent(last, end);
    if (fault) return 0;
  }
  const value = digitsTimes(first, last, power);
  return negative ? -value : value;
}

/** The digits from `first` to `last`, between which a point may stand, times 10^power. */
function digitsTimes(first: usize, last: usize, power: i64): f64 {
  // zeros in front mean nothing
  while (first < last && (load<u8>(first) == ZERO || load<u8>(first) == POINT)) first++;
  let w: u64 = 0;
  let count = 0;
  let more: u32 = 0;
  let dropped: i64 = 0;
  for (let i = first; i < last; i++) {
    const digit = <u32> load<u8>(i) - ZERO;
    if (digit > 9) continue; // the point
    if (count < 19) {
      w = w * 10 + digit;
      count++;
    } else {
      dropped++;
      more |= digit;
    }
  }
  const q = <i32> max<i64>(min<i64>(power + dropped, 1000), -1000);
  const below = decimal(w, q);
  if (more == 0) return below;
  const above = decimal(w + 1, q);
  if (below == above) return below;
  return nearestOf(below, above, first, last, <i32> power);
}

/**
 * The whole number that begins at `at`, at least `least` and at most `-(least + 1)`. Sets `stop` and
 * `fault`.
 */
export function parseWhole(at: usize, end: usize, least: i64): i64 {
  fault = NONE;
  const negative = byteAt(at, end) == MINUS;
  const first = negative ? at + 1 : at;
  const last = skipWhole(first, end);
  if (fault) return 0;
  stop = last;
  const byte = byteAt(last, end);
  if (byte == POINT || (byte | 0x20) == 0x65) {
    fault = NOT_WHOLE;
    return 0;
  }
  // downwards: there is one more number below 0 than above
  let value: i64 = 0;
  let fits = last - first <= 19;
  if (fits) {
    for (let i = first; i < last; i++) {
      const digit = <i64> load<u8>(i) - ZERO;
      // the 19th digit is the first that can be too much
      if (value < least / 10 || value * 10 < least + digit) fits = false;
      value = value * 10 - digit;
    }
    if (!negative && value == least) fits = false;
  }
  if (fits) return negative ? value : -value;
  fault = OVERFLOW;
  return 0;
}
