// Runs of digits: how long they are, and what they are worth.

import { mask64 } from "../../_assembly/mask";
import { DOT_PRODUCTS } from "./switches";
import { ABOVE_NINE, DIGITS, HUNDREDS, KEEP, MYRIADS, TENS, TO_LEAST } from "./tables";

/** Which of the 32 bytes from `at` on are no digits, as bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function nonDigits(at: usize): u32 {
  const toLeast = v128.load(TO_LEAST), aboveNine = v128.load(ABOVE_NINE);
  const low = i8x16.lt_s(i8x16.add(v128.load(at), toLeast), aboveNine);
  const high = i8x16.lt_s(i8x16.add(v128.load(at, 16), toLeast), aboveNine);
  return ~(<u32> i8x16.bitmask(low) | (<u32> i8x16.bitmask(high) << 16));
}

/** What eight digits are worth, the first one in the lowest byte: pairs, fours, and all eight. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eightDigits(digits: u64): u64 {
  const pairs = ((digits * 2561) >> 8) & 0x00ff00ff00ff00ff;
  const fours = ((pairs * 6553601) >> 16) & 0x0000ffff0000ffff;
  return (fours * 42949672960001) >> 32;
}

/** What the first `count` of the four bytes at `at` are worth, 1 to 4 digits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function upToFour(at: usize, count: usize): u32 {
  const digits = (load<u32>(at) << (0 - (<u32> count << 3))) & 0x0f0f0f0f;
  const pairs = ((digits * 2561) >> 8) & 0x00ff00ff;
  return (pairs * 6553601) >> 16;
}

/**
 * What 16 digits are worth, the last `count` of which are kept.
 *
 *     bytes  3  1  4  1  5  9  2  6 ...
 *     x 0a01   31    41    59    26      u16: (tens + 256 ones) * (2560 + 1), its upper byte
 *     dot           3141          5926   u32: hundreds * 100 + ones
 *     dot                     31415926   u32: and again
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function digits16(characters: v128, count: usize): u64 {
  const digits = v128.and(characters, v128.load(DIGITS + count));
  if (!DOT_PRODUCTS) {
    return eightDigits(i64x2.extract_lane(digits, 0)) * 100000000 +
      eightDigits(i64x2.extract_lane(digits, 1));
  }
  const pairs = i16x8.shr_u(i16x8.mul(digits, v128.load(TENS)), 8);
  const fours = i32x4.dot_i16x8_s(pairs, v128.load(HUNDREDS));
  const packed = i16x8.narrow_i32x4_s(fours, fours);
  const eights = i64x2.extract_lane(i32x4.dot_i16x8_s(packed, v128.load(MYRIADS)), 0);
  return <u64> <u32> eights * 100000000 + (<u64> eights >> 32);
}

/**
 * What the digits in front of the last 16 are worth, of `total`, 17 to 20, that end at `at`. Behind
 * all but the last `fraction` of them stands a point.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function digitsBefore16(at: usize, fraction: usize, total: usize): u64 {
  const behind = load<u32>(KEEP + fraction - 4), kept = load<u32>(KEEP + total - 4);
  const characters = (load<u32>(at - 20) & behind) | (load<u32>(at - 21) & ~behind);
  const digits = characters & 0x0f0f0f0f & kept;
  const pairs = ((digits * 0xa01) >> 8) & 0x00ff00ff;
  return <u64> ((pairs & 0xff) * 100 + (pairs >> 16));
}

/** Which of the 64 bytes from `at` on are no digits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function nonDigits64(a: v128, b: v128, c: v128, d: v128): u64 {
  const toLeast = v128.load(TO_LEAST), aboveNine = v128.load(ABOVE_NINE);
  return ~mask64(
    i8x16.lt_s(i8x16.add(a, toLeast), aboveNine),
    i8x16.lt_s(i8x16.add(b, toLeast), aboveNine),
    i8x16.lt_s(i8x16.add(c, toLeast), aboveNine),
    i8x16.lt_s(i8x16.add(d, toLeast), aboveNine),
  );
}

/** Which of 64 bytes equal those of a constant. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function equal64(a: v128, b: v128, c: v128, d: v128, constant: usize): u64 {
  const x = v128.load(constant);
  return mask64(i8x16.eq(a, x), i8x16.eq(b, x), i8x16.eq(c, x), i8x16.eq(d, x));
}
