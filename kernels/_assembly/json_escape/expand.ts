// Lanes of one, two or three bytes, squeezed together by a table of shuffles.

import { BACKSLASH, LETTERS, ONE_OR_TWO, UP_TO_THREE, X02, X20, constant } from "./tables";

/** Bytes to escape: below 0x20, `"` or `\`. Bytes from 0x80 on are not. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function specialBytes(bytes: v128): v128 {
  // xor 2 swaps 0x22 with 0x20 and keeps 0x00..0x1f together: one compare takes both
  const flipped = v128.xor(bytes, constant(X02));
  return v128.or(
    i8x16.eq(i8x16.min_u(flipped, constant(X20)), flipped),
    i8x16.eq(bytes, constant(BACKSLASH)),
  );
}

/**
 * The second byte of each byte's escape: the letter of `\b \t \n \f \r`, else the byte itself (right
 * for `"` and `\`). A control character without a letter stays below 0x20: it needs six bytes.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function secondOf(bytes: v128): v128 {
  // swizzle answers 0 for every index above 15, and each letter is above its control character
  return i8x16.max_u(i8x16.swizzle(constant(LETTERS), bytes), bytes);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function interleaveLow(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function interleaveHigh(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

/**
 * Writes 16 lanes of (first, second); a lane's second byte only where its bit of `two` is set.
 *
 *     first    a  \  b        two  0 1 0
 *     second   .  n  .   ->   a \ n b
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeOneOrTwo(first: v128, second: v128, two: u32, dst: usize): usize {
  const lo = interleaveLow(first, second), hi = interleaveHigh(first, second);
  const m0 = two & 255, m1 = two >> 8;
  v128.store(dst, i8x16.swizzle(lo, v128.load(ONE_OR_TWO + (m0 << 4))));
  dst += 8 + popcnt(m0);
  v128.store(dst, i8x16.swizzle(hi, v128.load(ONE_OR_TWO + (m1 << 4))));
  return dst + 8 + popcnt(m1);
}

/** Writes four lanes of (first, second, third, -): key bit i keeps the second, bit i + 4 the third. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeFour(lanes: v128, key: u32, dst: usize): usize {
  v128.store(dst, i8x16.swizzle(lanes, v128.load(UP_TO_THREE + (key << 4))));
  return dst + 4 + popcnt(key);
}

/** Writes 16 lanes of up to three bytes. Where a bit of `three` is set, its bit of `two` is too. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeUpToThree(
  first: v128,
  second: v128,
  third: v128,
  two: u32,
  three: u32,
  dst: usize,
): usize {
  const lo = interleaveLow(first, second), hi = interleaveHigh(first, second);
  const tlo = interleaveLow(third, third), thi = interleaveHigh(third, third);
  dst = writeFour(
    v128.shuffle<u16>(lo, tlo, 0, 8, 1, 9, 2, 10, 3, 11),
    (two & 15) | ((three & 15) << 4),
    dst,
  );
  dst = writeFour(
    v128.shuffle<u16>(lo, tlo, 4, 12, 5, 13, 6, 14, 7, 15),
    ((two >> 4) & 15) | (three & 240),
    dst,
  );
  dst = writeFour(
    v128.shuffle<u16>(hi, thi, 0, 8, 1, 9, 2, 10, 3, 11),
    ((two >> 8) & 15) | ((three >> 4) & 240),
    dst,
  );
  return writeFour(
    v128.shuffle<u16>(hi, thi, 4, 12, 5, 13, 6, 14, 7, 15),
    (two >> 12) | ((three >> 8) & 240),
    dst,
  );
}
