// Values of 64 bits, four at a time: all below 2,048 by a table, the others by up to four digits and
// sixteen.
//
//     18446744073709551615  =  1844 | 67440737 09551615
//
// The four come from the table of values below 2,048, which is why it goes that far; where there are
// none, the leading zeros of the sixteen are left out. The quotients by 10^8 are multiplications of
// 64 bits in halves: i64.mul_wide_u is not to be had yet.

import { belowHundred, first, fours, hundreds, second, twoDigits } from "./digits";
import { NOT_SMALL_LONG, SIXTEEN_BACKWARDS, SMALL, ZEROS, separate, separatorBytes } from "./tables";
import { padded } from "./tail";
import { sign, small } from "./words";

const TEN_TO_8: u64 = 100_000_000;

/** value / 10^8: value * 0xabcc77118461cefd >> 90. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function hundredMillions(value: u64): u64 {
  const low = value & 0xffffffff, high = value >> 32;
  const middle = high * 0x8461cefd + (low * 0x8461cefd >> 32);
  return (high * 0xabcc7711 + (middle >> 32) +
    ((low * 0xabcc7711 + (middle & 0xffffffff)) >> 32)) >> 26;
}

/** value / 10^8 below 2^38. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function hundredMillionsOfFew(value: u64): u64 {
  return (value >> 8) * 1441151881 >> 49;
}

/** The sixteen lower digits as two numbers below 10^8. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eights(value: u64, upper: u64, top: u64): u64 {
  return (value - upper * TEN_TO_8) | ((upper - top * TEN_TO_8) << 32);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function magnitude<T>(value: T): u64 {
  return isSigned<T>() ? <u64> (value < 0 ? 0 - value : value) : <u64> value;
}

/** Up to four digits and sixteen. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function twenty(top: u64, digits: v128, dst: usize, separator: u32, bytes: usize): usize {
  const entry = load<u64>(<usize> top << 3, SMALL);
  store<u32>(dst, <u32> entry);
  dst += <usize> ((entry >> 48) & 0xff);
  const after = i8x16.bitmask(i8x16.gt_s(digits, v128.load(ZEROS))) | 1;
  const leading = top ? <usize> 0 : <usize> clz(after) - 16;
  v128.store(dst, i8x16.swizzle(digits, v128.load(leading, SIXTEEN_BACKWARDS)));
  dst += 16 - leading;
  store<u16>(dst, <u16> separator);
  return dst + bytes;
}

/** Two values of any size. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function two<T>(src: usize, dst: usize, separator: u32, bytes: usize): usize {
  const a = magnitude<T>(load<T>(src)), b = magnitude<T>(load<T>(src, 8));
  const upperA = hundredMillions(a), upperB = hundredMillions(b);
  const topA = hundredMillionsOfFew(upperA), topB = hundredMillionsOfFew(upperB);
  const words = fours(
    i64x2.replace_lane(i64x2.splat(eights(a, upperA, topA)), 1, eights(b, upperB, topB)),
  );
  const upper = hundreds(words);
  const lower = twoDigits(belowHundred(words, upper));
  const upperDigits = twoDigits(upper);
  if (isSigned<T>()) dst = sign(load<u8>(src, 7), dst);
  dst = twenty(topA, first(upperDigits, lower), dst, separator, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 15), dst);
  return twenty(topB, second(upperDigits, lower), dst, separator, bytes);
}

/**
 * Values with the separator behind each; returns the answer's length.
 *
 * REQUIRES: 32 readable bytes past the input, 64 writable ones past the answer.
 */
function formatLongs<T>(src: usize, count: usize, dst: usize, separator: u32): usize {
  separate(separator);
  const start = dst;
  const bytes = separatorBytes(separator);
  const left = count & 3;
  let extra: usize = 0;
  let end = src + (count - left) * 8;
  while (true) {
    while (src < end) {
      const next = src + 32;
      const any = v128.or(v128.load(src), v128.load(src, 16));
      if (!v128.any_true(v128.and(any, v128.load(NOT_SMALL_LONG)))) {
        dst = small(<usize> load<T>(src), dst);
        dst = small(<usize> load<T>(src, 8), dst);
        dst = small(<usize> load<T>(src, 16), dst);
        dst = small(<usize> load<T>(src, 24), dst);
        src = next;
        continue;
      }
      for (; src < next; src += 16) dst = two<T>(src, dst, separator, bytes);
    }
    if (extra || !left) break;
    extra = 4 - left;
    src = padded(src, left * 8);
    end = src + 32;
  }
  return dst - start - extra * (bytes + 1);
}

export function int64(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatLongs<i64>(src, count, dst, separator);
}

export function uint64(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatLongs<u64>(src, count, dst, separator);
}
