// Digits of several values at once, by multiplication, the last digit first: that saves shifts, and
// leading zeros become trailing ones.
//
//     12345678                 eight digits, a lane of 32 bits
//     5678 1234                fours(): two words
//     56 .. 12 ..              hundreds()
//     .. 78 .. 34              belowHundred()
//     6 5 .. .. 2 1 .. ..      twoDigits() of the one
//     .. .. 8 7 .. .. 4 3      twoDigits() of the other
//     8 7 6 5 4 3 2 1          first(), second(): interleaved, in ASCII

import {
  F32_625TH, F32_ROUND, HALF_625, HUNDREDTH_OF_FIRST, HUNDREDTH_OF_SECOND, MYRIADS_APART,
  SECOND_WORDS, TENS_APART, W100, W103, ZEROS,
} from "./tables";

/**
 * Lanes below 10^8 -> remainder and quotient of 10,000, the quotient in the upper word: x - 10,000 q +
 * 65,536 q.
 *
 * The quotient is floor((x >> 4) / 625) in f32: (y - 312) / 625 rounded to the nearest. That this is
 * exact for every y below 6,250,000 has been tried.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function fours(x: v128): v128 {
  const floats = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 4), v128.load(HALF_625)));
  const rounded = f32x4.add(f32x4.mul(floats, v128.load(F32_625TH)), v128.load(F32_ROUND));
  const quotient = i32x4.sub(rounded, v128.load(F32_ROUND));
  return i32x4.add(x, i32x4.mul(quotient, v128.load(MYRIADS_APART)));
}

/** Words below 10,000 -> each one's hundreds. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function hundreds(x: v128): v128 {
  const first = i32x4.shr_u(i32x4.dot_i16x8_s(x, v128.load(HUNDREDTH_OF_FIRST)), 19);
  const second = i32x4.shr_u(i32x4.dot_i16x8_s(x, v128.load(HUNDREDTH_OF_SECOND)), 3);
  return v128.or(first, v128.and(second, v128.load(SECOND_WORDS)));
}

/** What is left of them without the hundreds. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function belowHundred(x: v128, hundreds: v128): v128 {
  return i16x8.sub(x, i16x8.mul(hundreds, v128.load(W100)));
}

/** Words below 100 -> two digits each, as numbers, the tens in the upper byte: x - 10 t + 256 t. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function twoDigits(x: v128): v128 {
  const tens = i16x8.shr_u(i16x8.mul(x, v128.load(W103)), 10);
  return i16x8.add(x, i16x8.mul(tens, v128.load(TENS_APART)));
}

/** The digits of the first two lanes, those of the hundreds and those below, in ASCII. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function first(upper: v128, lower: v128): v128 {
  return v128.or(v128.shuffle<u16>(lower, upper, 0, 8, 1, 9, 2, 10, 3, 11), v128.load(ZEROS));
}

/** The same of the last two lanes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function second(upper: v128, lower: v128): v128 {
  return v128.or(v128.shuffle<u16>(lower, upper, 4, 12, 5, 13, 6, 14, 7, 15), v128.load(ZEROS));
}
