// 64 masks to bits: for each condition a u64 whose bit i says whether it holds on row i.
//
//   masks    0..1  0..2  0..3  0..0  ...         four bytes a row
//   bytes    01    02    03    00    ...         eight conditions, sixteen rows a vector
//   planes   condition 1: 1010...    condition 2: 0110...

import { mask64 } from "../../_assembly/mask";
import { bytesOf, lowBytesOf } from "../../_assembly/mask_bytes";

/** The planes of a block, a u64 each, condition 1 first. */
export const PLANES = memory.data(32 * 8, 64);

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
