// Numbers to decimal digits, sixteen at a time.

import {
  EIGHT_DOWN, FOUR_DOWN, FOUR_UP, HALF_LESS_EIGHT, HALF_LESS_FOUR, HUNDREDTH, LOW_BITS_OF_TWO,
  PAIR_OF_ONE, PAIR_OF_TWO, ROUNDER, TENTH, UPPER_HALF,
} from "./tables";

/** Two numbers of four digits out of one of eight: the upper one in the low half. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function fours(eight: u64): u64 {
  const upper = (eight * 109951163) >> 40;
  // upper + (eight - 10^4 * upper) * 2^32
  return (eight << 32) + upper * 0xffffd8f000000001;
}

/**
 * Sixteen digits, a byte each from 0 to 9, the first one in byte 0.
 *
 *   upper abcdefgh, lower ijklmnop
 *   32 bits  abcd efgh ijkl mnop
 *   16 bits  ab cd ef gh ij kl mn op
 *    8 bits  a b c d e f g h i j k l m n o p
 *
 * REQUIRES: both below 10^8.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function sixteenDigits(upper: u64, lower: u64): v128 {
  return digitsOfFours(
    foursOf(upper, lower),
    v128.load(HUNDREDTH),
    v128.load(PAIR_OF_TWO),
    v128.load(TENTH),
    v128.load(PAIR_OF_ONE),
  );
}

/**
 * The digits of four numbers below 10^4. The constants come from the table of that name, loaded before
 * the loop: behind a store no engine keeps what it has loaded.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function digitsOfFours(
  four: v128, hundredth: v128, pairOfTwo: v128, tenth: v128, pairOfOne: v128,
): v128 {
  const hundreds = i32x4.shr_u(i32x4.dot_i16x8_s(four, hundredth), 19);
  const two = i32x4.add(i32x4.shl(four, 16), i32x4.mul(hundreds, pairOfTwo));
  const tens = i16x8.shr_u(i16x8.mul(two, tenth), 10);
  return i16x8.add(i16x8.shl(two, 8), i16x8.mul(tens, pairOfOne));
}

/** Two numbers below 10^8 as four below 10^4. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function foursOf(upper: u64, lower: u64): v128 {
  return i64x2.replace_lane(i64x2.splat(<i64> fours(upper)), 1, <i64> fours(lower));
}

/** 1.5 * 2^52: added to a small number, it rounds it to a whole one and puts that into the low bits. */
const TO_BITS: f64 = 6755399441055744;

const LOW_BITS: u64 = 0x7ffffffffffff;

/** 2^52, and its bits: with a smaller number in the low bits, the sum of both. */
const WHOLE: f64 = 4503599627370496;
const WHOLE_BITS: u64 = 0x4330000000000000;

/** The fours of `product`, a double below 10^15 and at most 0.18 from a whole number, rounded to that. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function foursOfProduct(product: f64): v128 {
  // (product + 0.5) / 10^8 is at least 3.2e-9 from a whole number, and wrong by 2.3e-9 at most; a half
  // less, and rounding it cuts it off
  const upper = reinterpret<u64>((product - 49999999.5) * 1e-8 + TO_BITS) & LOW_BITS;
  const whole = reinterpret<u64>(product + TO_BITS) & LOW_BITS;
  return foursOf(upper, whole - upper * 100000000);
}

/** floor(n / 10^8). REQUIRES: n below 10^16. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function above(n: u64): u64 {
  // the same with n / 2^8 / 5^8: 1.2e-6 from a whole number, and wrong by 4e-8
  const whole = reinterpret<f64>((n >> 8) | WHOLE_BITS);
  const quotient = (whole - (WHOLE + 195312.0)) * (1.0 / 390625.0);
  return reinterpret<u64>(quotient + TO_BITS) & LOW_BITS;
}

/** The digits of a whole number below 10^16. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function digitsOfWhole(n: u64): v128 {
  const upper = above(n);
  return sixteenDigits(upper, n - upper * 100000000);
}

/**
 * Half of the way there: stores four numbers of four digits, 32 bits each, for digitsOfFours(). The
 * constants come from the table of that name, loaded before the loop.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function storeFours(
  n: u64, at: usize, wholeLess: f64, fifths: f64, rounder: f64, apart: u64,
): void {
  const whole = reinterpret<f64>((n >> 8) | WHOLE_BITS);
  const upper = reinterpret<u64>((whole - wholeLess) * fifths + rounder) & LOW_BITS;
  const lower = n - upper * 100000000;
  const upperHundreds = (upper * 109951163) >> 40, lowerHundreds = (lower * 109951163) >> 40;
  store<u64>(at, (upper << 32) + upperHundreds * apart);
  store<u64>(at, (lower << 32) + lowerHundreds * apart, 8);
}

/**
 * The fours of two numbers below 10^8 in doubles, a number a lane of 64 bits. Two lanes take as many
 * instructions as fours() takes for one.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function foursOfDoubles(n: v128): v128 {
  const upper = f64x2.add(
    f64x2.mul(f64x2.sub(n, v128.load(HALF_LESS_FOUR)), v128.load(FOUR_DOWN)), v128.load(ROUNDER),
  );
  const lower = f64x2.sub(
    n, f64x2.mul(f64x2.sub(upper, v128.load(ROUNDER)), v128.load(FOUR_UP)),
  );
  // upper + lower * 2^32, in the low bits
  return v128.and(
    f64x2.add(upper, f64x2.mul(lower, v128.load(UPPER_HALF))), v128.load(LOW_BITS_OF_TWO),
  );
}

/** floor(n / 10^8) of two products as foursOfProduct() takes them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function aboveProducts(products: v128): v128 {
  const rounded = f64x2.add(
    f64x2.mul(f64x2.sub(products, v128.load(HALF_LESS_EIGHT)), v128.load(EIGHT_DOWN)),
    v128.load(ROUNDER),
  );
  return f64x2.sub(rounded, v128.load(ROUNDER));
}
