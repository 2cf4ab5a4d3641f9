// 64 masks to bits: for each condition a u64 whose bit i says whether it holds on row i.
//
//   masks    0..1  0..2  0..3  0..0  ...         four bytes a row
//   bytes    01    02    03    00    ...         eight conditions, sixteen rows a vector
//   planes   condition 1: 1010...    condition 2: 0110...

import { mask64 } from "../../_assembly/mask";

/** The planes of a block, a u64 each, condition 1 first. */
export const PLANES = memory.data(32 * 8, 64);

/** Eight conditions of sixteen masks, a byte a row. `low` has the bits of those that count, lowest first. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function bytesOf(mask: usize, shift: i32, low: v128): v128 {
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_u(
      v128.and(i32x4.shr_u(v128.load(mask), shift), low),
      v128.and(i32x4.shr_u(v128.load(mask, 16), shift), low),
    ),
    i16x8.narrow_i32x4_u(
      v128.and(i32x4.shr_u(v128.load(mask, 32), shift), low),
      v128.and(i32x4.shr_u(v128.load(mask, 48), shift), low),
    ),
  );
}

/** The same of the first eight, without a shift. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function lowBytesOf(mask: usize, low: v128): v128 {
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_u(v128.and(v128.load(mask), low), v128.and(v128.load(mask, 16), low)),
    i16x8.narrow_i32x4_u(v128.and(v128.load(mask, 32), low), v128.and(v128.load(mask, 48), low)),
  );
}

/** The planes of `count` bits of bytes, the highest first: a bitmask reads a byte's top bit. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function split(a: v128, b: v128, c: v128, d: v128, plane: usize, count: usize): void {
  for (let at = plane + (count << 3); at > plane;) {
    at -= 8;
    store<u64>(at, mask64(a, b, c, d));
    a = i8x16.add(a, a);
    b = i8x16.add(b, b);
    c = i8x16.add(c, c);
    d = i8x16.add(d, d);
  }
}

/**
 * Writes the planes of 64 masks, of so many conditions and of up to three more, which are of no row.
 *
 * REQUIRES: `limit` has the bits of the conditions and no others.
 */
export function readPlanes(mask: usize, steps: i32, limit: u32): void {
  let low: v128 = i32x4.splat(limit & 0xff);
  const a = lowBytesOf(mask, low), b = lowBytesOf(mask + 64, low);
  const c = lowBytesOf(mask + 128, low), d = lowBytesOf(mask + 192, low);
  if (steps <= 4) {
    // bits that come over from the byte below are the lowest four, which are not read
    split(
      i16x8.shl(a, 4), i16x8.shl(b, 4), i16x8.shl(c, 4), i16x8.shl(d, 4), PLANES, 4,
    );
    return;
  }
  split(a, b, c, d, PLANES, 8);
  let plane = PLANES;
  for (let shift = 8; shift < steps; shift += 8) {
    plane += 64;
    low = i32x4.splat((limit >> shift) & 0xff);
    split(
      bytesOf(mask, shift, low), bytesOf(mask + 64, shift, low),
      bytesOf(mask + 128, shift, low), bytesOf(mask + 192, shift, low), plane, 8,
    );
  }
}
