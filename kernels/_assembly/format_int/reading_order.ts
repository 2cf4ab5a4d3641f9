// Digits of several values at once, the first digit first. Words are widened, not shuffled: a widening
// is an instruction in both engines, of a shuffle of two vectors JSC makes five.
//
//     12345678                 eight digits, a lane of 32 bits
//     1234 5678                four and four: two words
//     1234 .... 5678 ....      widened, two values a vector
//     12 34     56 78          hundreds in the lower word, what is below in the upper
//     1 2  3 4  5 6  7 8       bytes
//
// As a u64 a value's digits have their leading zeros in the lowest bytes: shifted out, they are text.

import { fourQuotients } from "./digits";
import {
  FOUR_AND_FOUR, HUNDREDTH_OF_FIRST, ONE_AND_ONE, SMALL, TOP_FOURS, TWO_AND_TWO, W103,
} from "./tables";
import { sign } from "./tail";

/** Lanes below 10^8 -> the quotient and, in the upper word, the remainder of 10,000. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function foursInOrder(x: v128): v128 {
  return i32x4.add(i32x4.shl(x, 16), i32x4.mul(fourQuotients(x), v128.load(FOUR_AND_FOUR)));
}

/** Lanes of 32 bits, their quotients by 10^4 and by 10^8 -> the same without what is above 10^8. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function lowerFoursInOrder(x: v128, quotients: v128, tops: v128): v128 {
  return i32x4.add(
    i32x4.add(i32x4.shl(x, 16), i32x4.mul(quotients, v128.load(FOUR_AND_FOUR))),
    i32x4.mul(tops, v128.load(TOP_FOURS)),
  );
}

/** Lanes below 10,000 -> their four digits, a byte each. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function digitsInOrder(four: v128): v128 {
  const hundreds = i32x4.shr_u(i32x4.dot_i16x8_s(four, v128.load(HUNDREDTH_OF_FIRST)), 19);
  const two = i32x4.add(i32x4.shl(four, 16), i32x4.mul(hundreds, v128.load(TWO_AND_TWO)));
  const tens = i16x8.shr_u(i16x8.mul(two, v128.load(W103)), 10);
  return i16x8.add(i16x8.shl(two, 8), i16x8.mul(tens, v128.load(ONE_AND_ONE)));
}

/** The digits of the first two of four lanes as foursInOrder() makes them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function firstInOrder(words: v128): v128 {
  return digitsInOrder(i32x4.extend_low_i16x8_u(words));
}

/** The same of the last two. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function secondInOrder(words: v128): v128 {
  return digitsInOrder(i32x4.extend_high_i16x8_u(words));
}

const ASCII: u64 = 0x3030303030303030;
/** The lowest bit of the last digit: what is counted stops there, where the value is 0. */
const LAST: u64 = 0x0100000000000000;

/** Eight digits and the separator. No digit is left out where `above` is not 0: up to 255. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eight(digits: u64, above: u64, dst: usize, separator: u32, bytes: usize): usize {
  const unused = ctz(digits | LAST | above) & 56;
  store<u64>(dst, (digits | ASCII) >> unused);
  dst += 8 - <usize> (unused >> 3);
  store<u16>(dst, <u16> separator);
  return dst + bytes;
}

/** Two digits by the table, and eight. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function ten(top: u32, digits: u64, dst: usize, separator: u32, bytes: usize): usize {
  const entry = load<u64>(<usize> top << 3, SMALL);
  store<u16>(dst, <u16> entry);
  dst += <usize> ((entry >> 48) & 0xff);
  return eight(digits, <u64> top, dst, separator, bytes);
}

/** Four values below 10^8, of which a and b are the digits, with the signs of those at src. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function shortText<T>(
  src: usize, a: v128, b: v128, dst: usize, separator: u32, bytes: usize,
): usize {
  if (isSigned<T>()) dst = sign(load<u8>(src, sizeof<T>() - 1), dst);
  dst = eight(i64x2.extract_lane(a, 0), 0, dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 2 * sizeof<T>() - 1), dst);
  dst = eight(i64x2.extract_lane(a, 1), 0, dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 3 * sizeof<T>() - 1), dst);
  dst = eight(i64x2.extract_lane(b, 0), 0, dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 4 * sizeof<T>() - 1), dst);
  return eight(i64x2.extract_lane(b, 1), 0, dst, separator, bytes);
}

/** The same of 32 bits, with what is above 10^8 in `tops`. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function longText<T>(
  src: usize, tops: v128, a: v128, b: v128, dst: usize, separator: u32, bytes: usize,
): usize {
  if (isSigned<T>()) dst = sign(load<u8>(src, sizeof<T>() - 1), dst);
  dst = ten(i32x4.extract_lane(tops, 0), i64x2.extract_lane(a, 0), dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 2 * sizeof<T>() - 1), dst);
  dst = ten(i32x4.extract_lane(tops, 1), i64x2.extract_lane(a, 1), dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 3 * sizeof<T>() - 1), dst);
  dst = ten(i32x4.extract_lane(tops, 2), i64x2.extract_lane(b, 0), dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 4 * sizeof<T>() - 1), dst);
  return ten(i32x4.extract_lane(tops, 3), i64x2.extract_lane(b, 1), dst, separator, bytes);
}
