// Strings of up to 32 units without a loop: the text behind them is read too, and masked off.

import { specialBytes } from "./expand";

/** The bits of a string's units among those of 32. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function within(first: v128, second: v128, length: usize): u64 {
  return (<u64> (<u32> i8x16.bitmask(first)) | (<u64> (<u32> i8x16.bitmask(second)) << 16)) &
    (((<u64> 1) << length) - 1);
}

/**
 * Packs a string of UTF-16 to bytes; returns whether that is its answer: ASCII, nothing to escape. The
 * constants come from the tables of their names.
 *
 * REQUIRES: at most 32 units; 64 readable bytes at src, 32 writable ones at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function packPlain(
  src: usize, length: usize, dst: usize, x02: v128, x21: v128, backslash: v128,
): bool {
  const p0 = i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16));
  const p1 = i8x16.narrow_i16x8_u(v128.load(src, 32), v128.load(src, 48));
  const s0 = v128.or(i8x16.gt_s(x21, v128.xor(p0, x02)), i8x16.eq(p0, backslash));
  const s1 = v128.or(i8x16.gt_s(x21, v128.xor(p1, x02)), i8x16.eq(p1, backslash));
  v128.store(dst, p0);
  v128.store(dst, p1, 16);
  return !within(s0, s1, length);
}

/**
 * Copies a string of UTF-8; returns whether that is its answer: nothing to escape.
 *
 * REQUIRES: at most 32 bytes; 32 readable ones at src, 32 writable ones at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function copyPlain(src: usize, length: usize, dst: usize): bool {
  const p0 = v128.load(src), p1 = v128.load(src, 16);
  v128.store(dst, p0);
  v128.store(dst, p1, 16);
  return !within(specialBytes(p0), specialBytes(p1), length);
}
