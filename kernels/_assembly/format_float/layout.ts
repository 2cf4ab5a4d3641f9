// Digits to text, as Number::toString lays them out.

import { exponentText, MOVE_DOWN } from "./tables";

/** In place of a seventeenth digit: the sixteen are a whole number, with zeros in front. */
export const WHOLE: u32 = 0x80000000;

const ZERO_AND_POINT: u64 = 0x30303030302e30; // 0.00000

/**
 * Writes digits * 10^k; returns where the text ends. `first` are sixteen digits, a byte each, the first
 * one not 0, `last` a seventeenth; with WHOLE in its place the sixteen are the number, and k is -1.
 *
 *   first   7 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 | last 6
 *                                             └ end: index of the last digit that is not 0
 *
 * REQUIRES: 40 writable bytes at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeDigits(first: v128, last: u32, k: i32, dst: usize, zeros: v128): usize {
  const found = <u32> i8x16.bitmask(i8x16.gt_s(first, i64x2.splat(0))) | ((last + 0xffff) & 0x10000);
  const end: usize = 31 - <usize> clz<u32>(found);
  const digits = i8x16.add(first, zeros);
  const exponent = k + 16;
  if (<u32> (exponent + 6) > 26) {
    // d.ddde+xx
    v128.store(dst, digits);
    v128.store(dst + 1, digits);
    store<u8>(dst, 0x2e, 1);
    store<u8>(dst, <u8> (last + 0x30), 17);
    dst += 1 + end + <usize> (end > 0);
    const text = exponentText(exponent);
    store<u64>(dst, text);
    return dst + <usize> (text >> 56);
  }
  if (exponent < 0) {
    // 0.000ddd
    store<u64>(dst, ZERO_AND_POINT);
    dst += 1 - exponent;
    v128.store(dst, digits);
    store<u8>(dst, <u8> (last + 0x30), 16);
    return dst + 1 + end;
  }
  if (last == WHOLE) {
    const leading = <usize> ctz<u32>(found);
    v128.store(dst, i8x16.add(i8x16.swizzle(first, v128.load(MOVE_DOWN + leading)), zeros));
    return dst + 16 - leading;
  }
  const whole = <usize> exponent + 1;
  v128.store(dst, digits);
  store<u8>(dst, <u8> (last + 0x30), 16);
  if (end < whole) {
    // ddd000
    v128.store(dst, zeros, 17);
    return dst + whole;
  }
  // ddd.ddd
  dst += whole;
  store<u8>(dst, 0x2e);
  v128.store(dst + 1, i8x16.add(i8x16.swizzle(first, v128.load(MOVE_DOWN + whole)), zeros));
  store<u8>(dst + 17 - whole, <u8> (last + 0x30));
  return dst + 2 + end - whole;
}
