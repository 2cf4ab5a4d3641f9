// Many short strings in one call: the call, not the text, is what a short string costs.

import { SHORT_STRINGS } from "../../_assembly/json_escape/switches";
import { BACKSLASH, constant, X02, X21 } from "../../_assembly/json_escape/tables";
import { escapeUnits } from "../../_assembly/json_escape/units";

/** `style`: nothing around a string, quotes, or quotes and a comma behind. */
const QUOTED: u32 = 1;
const COMMA: u32 = 2;

/** What escapeStrings() answers instead of a length. */
const LONE_SURROGATE: isize = -1;
const BAD_OFFSETS: isize = -2;

/**
 * Escapes `count` strings; string i is units[offsets[i] .. offsets[i + 1]). Writes where each one
 * starts, counted from `base`, and where the last one ends, into `starts`. Returns the bytes
 * written, LONE_SURROGATE (stoppedAt() is its address), or BAD_OFFSETS where one is below its
 * neighbour or above `limit`.
 *
 * REQUIRES: 64 readable bytes past the units; 6 bytes a unit, 3 a string and 64 more writable.
 */
export function escapeStrings(
  units: usize,
  limit: u32,
  offsets: usize,
  count: u32,
  out: usize,
  starts: usize,
  base: u32,
  policy: u32,
  style: u32,
): isize {
  let dst = out;
  const x02 = constant(X02), x21 = constant(X21), backslash = constant(BACKSLASH);
  let from = load<u32>(offsets);
  for (let i: u32 = 0; i < count; i++) {
    offsets += 4;
    const to = load<u32>(offsets);
    if (to < from || to > limit) return BAD_OFFSETS;
    store<u32>(starts, base + <u32> (dst - out));
    starts += 4;
    if (style & QUOTED) store<u8>(dst++, 0x22);
    const length = to - from;
    const src = units + (<usize> from << 1);
    // up to 32 units without a loop: the text behind the string is read too, and masked off
    let mask: u64 = ~0;
    if (SHORT_STRINGS && length <= 32) {
      const p0 = i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16));
      const p1 = i8x16.narrow_i16x8_u(v128.load(src, 32), v128.load(src, 48));
      const s0 = v128.or(i8x16.gt_s(x21, v128.xor(p0, x02)), i8x16.eq(p0, backslash));
      const s1 = v128.or(i8x16.gt_s(x21, v128.xor(p1, x02)), i8x16.eq(p1, backslash));
      mask = (<u64> (<u32> i8x16.bitmask(s0)) | (<u64> (<u32> i8x16.bitmask(s1)) << 16)) &
        (((<u64> 1) << length) - 1);
      v128.store(dst, p0);
      v128.store(dst, p1, 16);
    }
    if (!mask) {
      dst += length;
    } else {
      const written = escapeUnits(src, length, dst, policy);
      if (written == LONE_SURROGATE) return LONE_SURROGATE;
      dst += written;
    }
    if (style & QUOTED) {
      store<u16>(dst, 0x2c22); // `",`
      dst += style & COMMA ? 2 : 1;
    }
    from = to;
  }
  store<u32>(starts, base + <u32> (dst - out));
  return dst - out;
}
