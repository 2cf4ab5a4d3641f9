// Strings of up to 32 units without a loop: what stands behind them is looked at too, and masked off.

import { specialBytes } from "./expand";

/**
 * Which of `length` units are not as they are in the answer: 32 units, packed with unsigned saturation.
 * The constants come from the tables of their names.
 *
 * REQUIRES: at most 32 units.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function unitsToEscape(
  p0: v128, p1: v128, length: usize, x02: v128, x21: v128, backslash: v128,
): u64 {
  const s0 = v128.or(i8x16.gt_s(x21, v128.xor(p0, x02)), i8x16.eq(p0, backslash));
  const s1 = v128.or(i8x16.gt_s(x21, v128.xor(p1, x02)), i8x16.eq(p1, backslash));
  return (<u64> (<u32> i8x16.bitmask(s0)) | (<u64> (<u32> i8x16.bitmask(s1)) << 16)) &
    (((<u64> 1) << length) - 1);
}

/**
 * Which of `length` bytes of UTF-8 are to be escaped.
 *
 * REQUIRES: at most 32 bytes.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function bytesToEscape(p0: v128, p1: v128, length: usize): u64 {
  const s0 = specialBytes(p0), s1 = specialBytes(p1);
  return (<u64> (<u32> i8x16.bitmask(s0)) | (<u64> (<u32> i8x16.bitmask(s1)) << 16)) &
    (((<u64> 1) << length) - 1);
}
