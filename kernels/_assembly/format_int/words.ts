// Values of up to 32 bits, eight at a time.
//
// Each block of eight goes one of three ways: all from 0 to 2,047 by a table, all below 2^26 by
// eight digits, the others by twelve. Within a way nothing depends on the values: neither their
// lengths nor their signs are branched on.
//
//     vector    u        four magnitudes            4294967295        42
//     vector    text     digits, last one first     5927694924..,     24000000....,
//     bits      after    digits from '1' on         1111111111        11
//     number    clz()    how many digits            10                2
//     vector    swizzle  backwards, from the first  4294967295,       42,
//
// Then the sign, stored in front whatever it is, and counted if there is one. The next value begins
// where this one ends: an addition or three are all that each has to wait for.
//
// Measured refusals, in ns a value of random int32 on Deno 2.9 / Bun 1.4; this design 2.7 / 3.1:
// - digits in reading order: 3.1 / 3.4, for it takes six shifts more;
// - u32 to f64 and quotients back by shuffles of two vectors, not by shifts and selects: 2.9 / 3.3,
//   although V8 makes an unpacking of such a shuffle: JSC makes five instructions of each;
// - all eight values of a block in one body, without the loop over fours: 5% faster on V8, no
//   different on JSC, and a module of twice the size;
// - constants by an address that the compiler cannot see through, one instruction each in JSC in place
//   of two: 2.9 / 3.1;
// - for values below 2,048 the table as the offset of the load: 0.57 / 0.37 in place of 0.49 / 0.38.

import { belowHundred, first, fours, hundreds, second, twoDigits } from "./digits";
import {
  BEFORE_SEPARATOR, EIGHT_BACKWARDS, EVEN, F64_BIAS, F64_MYRIADTH, F64_ROUND, F64_UPPER, MYRIADS_APART,
  NOT_26, NOT_SMALL, SMALL, TEN_BACKWARDS, TOP_AWAY, W26844, ZEROS, separate, separatorBytes,
} from "./tables";
import { padded } from "./tail";

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function fourOf<T>(src: usize): v128 {
  if (sizeof<T>() == 4) return v128.load(src);
  return isSigned<T>() ? v128.load16x4_s(src) : v128.load16x4_u(src);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function magnitudes<T>(values: v128): v128 {
  return isSigned<T>() ? i32x4.abs(values) : values;
}

/** A value below 2,048. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function small(value: usize, dst: usize): usize {
  const entry = load<u64>(SMALL + (value << 3));
  store<u64>(dst, entry);
  return dst + <usize> (entry >> 56);
}

/** The sign of a value by its last byte: written in any case, counted if the value is negative. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function sign(last: u32, dst: usize): usize {
  store<u8>(dst, 0x2d);
  return dst + <usize> (last >> 7);
}

/** Four magnitudes below 10^8, with the signs of the values at src. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function shortFour<T>(
  src: usize, magnitudes: v128, dst: usize, separator: v128, bytes: usize,
): usize {
  const words = fours(magnitudes);
  const upper = hundreds(words);
  const lower = twoDigits(belowHundred(words, upper));
  const upperDigits = twoDigits(upper);
  const a = first(upperDigits, lower), b = second(upperDigits, lower);
  const afterA = i8x16.bitmask(i8x16.gt_s(a, v128.load(ZEROS)));
  const afterB = i8x16.bitmask(i8x16.gt_s(b, v128.load(ZEROS)));
  if (isSigned<T>()) dst = sign(load<u8>(src, sizeof<T>() - 1), dst);
  dst = eight(v128.shuffle<u64>(a, separator, 0, 2), afterA & 0xff, dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 2 * sizeof<T>() - 1), dst);
  dst = eight(v128.shuffle<u64>(a, separator, 1, 3), afterA >> 8, dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 3 * sizeof<T>() - 1), dst);
  dst = eight(v128.shuffle<u64>(b, separator, 0, 2), afterB & 0xff, dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 4 * sizeof<T>() - 1), dst);
  return eight(v128.shuffle<u64>(b, separator, 1, 3), afterB >> 8, dst, bytes);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eight(text: v128, after: i32, dst: usize, bytes: usize): usize {
  const unused = <usize> clz(after | 1); // 32 less the digits
  v128.store(dst, i8x16.swizzle(text, v128.load(unused, EIGHT_BACKWARDS - 24)));
  return dst + bytes + 32 - unused;
}

/** Four magnitudes of 32 bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function longFour<T>(
  src: usize, u: v128, dst: usize, separator: v128, bytes: usize,
): usize {
  const half = v128.load(F64_UPPER), bias = v128.load(F64_BIAS);
  const myriadth = v128.load(F64_MYRIADTH), round = v128.load(F64_ROUND);
  // even lanes and odd ones, each as the lower half of an f64: shifts take JSC half as long as shuffles
  const even = v128.bitselect(u, half, v128.load(EVEN));
  const odd = v128.or(i64x2.shr_u(u, 32), half);
  const evenQ = f64x2.add(f64x2.mul(f64x2.sub(even, bias), myriadth), round);
  const oddQ = f64x2.add(f64x2.mul(f64x2.sub(odd, bias), myriadth), round);
  const q = v128.bitselect(evenQ, i64x2.shl(oddQ, 32), v128.load(EVEN));
  const top = i32x4.shr_u(i32x4.dot_i16x8_s(i32x4.shr_u(q, 4), v128.load(W26844)), 24);
  const words = i32x4.add(
    i32x4.add(u, i32x4.mul(q, v128.load(MYRIADS_APART))),
    i32x4.mul(top, v128.load(TOP_AWAY)),
  );
  const upper = hundreds(words);
  const lower = twoDigits(belowHundred(words, upper));
  const upperDigits = twoDigits(upper);
  const a = first(upperDigits, lower), b = second(upperDigits, lower);
  const tops = v128.or(twoDigits(top), v128.load(ZEROS));
  const topsA = v128.shuffle<u32>(tops, separator, 0, 4, 1, 5);
  const topsB = v128.shuffle<u32>(tops, separator, 2, 6, 3, 7);
  if (isSigned<T>()) dst = sign(load<u8>(src, sizeof<T>() - 1), dst);
  dst = twelve(v128.shuffle<u64>(a, topsA, 0, 2), dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 2 * sizeof<T>() - 1), dst);
  dst = twelve(v128.shuffle<u64>(a, topsA, 1, 3), dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 3 * sizeof<T>() - 1), dst);
  dst = twelve(v128.shuffle<u64>(b, topsB, 0, 2), dst, bytes);
  if (isSigned<T>()) dst = sign(load<u8>(src, 4 * sizeof<T>() - 1), dst);
  return twelve(v128.shuffle<u64>(b, topsB, 1, 3), dst, bytes);
}

/** Twelve digits, the last one first, and four bytes of separator. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function twelve(text: v128, dst: usize, bytes: usize): usize {
  const unused = <usize> clz(i8x16.bitmask(i8x16.gt_s(text, v128.load(BEFORE_SEPARATOR))) | 1);
  v128.store(dst, i8x16.swizzle(text, v128.load(unused, TEN_BACKWARDS - 22)));
  return dst + bytes + 32 - unused;
}

/**
 * Values with the separator behind each; returns the answer's length. Blocks of eight, then one of four
 * if there are as many, then one of what is left and zeros.
 *
 * REQUIRES: 32 readable bytes past the input, 64 writable ones past the answer.
 */
function formatWords<T>(src: usize, count: usize, dst: usize, separator: u32): usize {
  separate(separator);
  const start = dst;
  const bytes = separatorBytes(separator);
  const characters = i32x4.splat(separator & 0xffff);
  const left = count & 3;
  let extra: usize = 0;
  let end = src + (count - left) * sizeof<T>();
  while (true) {
    while (src < end) {
      const next = src + 8 * sizeof<T>();
      const a = fourOf<T>(src), b = fourOf<T>(src + 4 * sizeof<T>());
      if (next <= end && !v128.any_true(v128.and(v128.or(a, b), v128.load(NOT_SMALL)))) {
        dst = small(<usize> load<T>(src), dst);
        dst = small(<usize> load<T>(src, sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 2 * sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 3 * sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 4 * sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 5 * sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 6 * sizeof<T>()), dst);
        dst = small(<usize> load<T>(src, 7 * sizeof<T>()), dst);
        src = next;
        continue;
      }
      const stop = min(next, end);
      const sizes = v128.or(magnitudes<T>(a), magnitudes<T>(b));
      if (sizeof<T>() == 2 || !v128.any_true(v128.and(sizes, v128.load(NOT_26)))) {
        for (; src < stop; src += 4 * sizeof<T>()) {
          dst = shortFour<T>(src, magnitudes<T>(fourOf<T>(src)), dst, characters, bytes);
        }
      } else {
        for (; src < stop; src += 4 * sizeof<T>()) {
          dst = longFour<T>(src, magnitudes<T>(fourOf<T>(src)), dst, characters, bytes);
        }
      }
    }
    if (extra || !left) break;
    extra = 4 - left;
    src = padded(src, left * sizeof<T>());
    end = src + 4 * sizeof<T>();
  }
  return dst - start - extra * (bytes + 1);
}

export function int16(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatWords<i16>(src, count, dst, separator);
}

export function uint16(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatWords<u16>(src, count, dst, separator);
}

export function int32(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatWords<i32>(src, count, dst, separator);
}

export function uint32(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatWords<u32>(src, count, dst, separator);
}
