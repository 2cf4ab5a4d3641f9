// 64 masks to bits: for each condition a u64 whose bit i says whether it holds on row i.
//
//   masks    0..1  0..2  0..3  0..0  ...         four bytes a row
//   bytes    01    02    03    00    ...         the byte that the condition is in, sixteen rows a vector
//   planes   condition 1: 1010...    condition 2: 0110...

import { mask64 } from "../../_assembly/mask";
import { bytesOf, lowBytesOf } from "../../_assembly/mask_bytes";
import { BITS, IN_BYTE, KEEP, PLANES, WIDE } from "./layout";

const LOW_BYTE = memory.data<u64>([0x000000ff000000ff, 0x000000ff000000ff], 16);

/** Bytes of ones where sixteen masks have none of the bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function empty(mask: usize, keep: v128): v128 {
  const zero = i64x2.splat(0);
  return i8x16.narrow_i16x8_s(
    i16x8.narrow_i32x4_s(
      i32x4.eq(v128.and(v128.load(mask), keep), zero),
      i32x4.eq(v128.and(v128.load(mask, 16), keep), zero),
    ),
    i16x8.narrow_i32x4_s(
      i32x4.eq(v128.and(v128.load(mask, 32), keep), zero),
      i32x4.eq(v128.and(v128.load(mask, 48), keep), zero),
    ),
  );
}

/** The planes of `count` conditions whose vectors lie at `bit`. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function split(a: v128, b: v128, c: v128, d: v128, bit: usize, plane: usize, count: u32): void {
  for (; count; count--, bit += 16, plane += 8) {
    const one = v128.load(bit);
    store<u64>(
      plane,
      mask64(
        i8x16.eq(v128.and(a, one), one), i8x16.eq(v128.and(b, one), one),
        i8x16.eq(v128.and(c, one), one), i8x16.eq(v128.and(d, one), one),
      ),
    );
  }
}

/**
 * Writes the planes of 64 masks and returns the first of them: the rows on which any condition holds.
 * Where there is no such row the others are not written.
 */
export function readPlanes(program: usize, mask: usize): u64 {
  const planes = <usize> load<u32>(program, PLANES);
  const keep = i32x4.splat(load<u32>(program, KEEP));
  let bit = program + BITS, plane = planes + 8;
  let kept: u64;
  if (load<u32>(program, WIDE)) {
    kept = ~mask64(
      empty(mask, keep), empty(mask + 64, keep), empty(mask + 128, keep), empty(mask + 192, keep),
    );
    store<u64>(planes, kept);
    if (!kept) return 0;
    const low = v128.load(LOW_BYTE);
    for (let byte: usize = 0; byte < 4; byte++) {
      const count = load<u32>(program + (byte << 2), IN_BYTE);
      if (!count) continue;
      const shift = <i32> byte << 3;
      split(
        bytesOf(mask, shift, low), bytesOf(mask + 64, shift, low),
        bytesOf(mask + 128, shift, low), bytesOf(mask + 192, shift, low),
        bit, plane, count,
      );
      bit += <usize> count << 4;
      plane += <usize> count << 3;
    }
    return kept;
  }
  const a = lowBytesOf(mask, keep), b = lowBytesOf(mask + 64, keep);
  const c = lowBytesOf(mask + 128, keep), d = lowBytesOf(mask + 192, keep);
  const zero = i64x2.splat(0);
  kept = ~mask64(i8x16.eq(a, zero), i8x16.eq(b, zero), i8x16.eq(c, zero), i8x16.eq(d, zero));
  store<u64>(planes, kept);
  if (kept) split(a, b, c, d, bit, plane, load<u32>(program, IN_BYTE));
  return kept;
}
