// Digits to text, as Number::toString lays them out.

import { exponentText, MOVE_DOWN } from "./tables";

const MINUS_AND_ZERO: u64 = 0x30303030302e30; // 0.00000

/**
 * Writes digits * 10^k; returns where the text ends. `first` are sixteen digits, a byte each, `last` a
 * seventeenth; zeros in front do not count.
 *
 *   first   0 7 1 2 3 4 5 6 7 8 9 0 1 2 3 4 | last 5
 *             └ leading                       └ end: index of the last digit that is not 0
 *
 * REQUIRES: 40 writable bytes at dst, and a digit that is not 0.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeDigits(first: v128, last: u32, k: i32, dst: usize, zeros: v128): usize {
  const found = <u32> i8x16.bitmask(i8x16.gt_s(first, i64x2.splat(0))) | (u32(last != 0) << 16);
  const leading = <usize> ctz<u32>(found);
  const end: usize = 31 - <usize> clz<u32>(found);
  const digits = i8x16.add(
    i8x16.swizzle(first, v128.load(MOVE_DOWN + leading)),
    zeros,
  );
  const lastAt: usize = 16 - leading;
  const exponent = k + <i32> lastAt;
  if (<u32> (exponent + 6) > 26) {
    // d.ddde+xx
    v128.store(dst + 1, digits);
    v128.store8_lane(dst, digits, 0);
    store<u8>(dst + 1, 0x2e);
    store<u8>(dst + 1 + lastAt, <u8> (last + 0x30));
    dst += 1 + end - leading + <usize> (end > leading);
    const text = exponentText(exponent);
    store<u64>(dst, text);
    return dst + <usize> (text >> 56);
  }
  if (exponent < 0) {
    // 0.000ddd
    store<u64>(dst, MINUS_AND_ZERO);
    dst += 1 - exponent;
    v128.store(dst, digits);
    store<u8>(dst + lastAt, <u8> (last + 0x30));
    return dst + 1 + end - leading;
  }
  const whole = <usize> exponent + 1;
  v128.store(dst, digits);
  if (end - leading < whole) {
    // ddd000
    store<u8>(dst + lastAt, <u8> (last + 0x30));
    v128.store(dst + lastAt + 1, zeros);
    return dst + whole;
  }
  // ddd.ddd
  dst += whole;
  store<u8>(dst, 0x2e);
  v128.store(dst + 1, i8x16.add(i8x16.swizzle(first, v128.load(MOVE_DOWN + leading + whole)), zeros));
  store<u8>(dst + 1 + lastAt - whole, <u8> (last + 0x30));
  return dst + 2 + end - leading - whole;
}
