// UTF-16LE -> escaped UTF-8: the ASCII loops, and the tail.

import { secondOf, writeOneOrTwo } from "./expand";
import { multibyte } from "./multibyte";
import { allClean, packAll } from "./pre_scan";
import { runs, stopAt, stoppedAt } from "./scalar";
import { BLIND_STORE, CALM, PACK_FIRST, PRE_SCAN } from "./switches";
import { BACKSLASH, constant, KEEP, RUN, TAIL, U0020, UFF80, X02, X20, X21 } from "./tables";

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function store64(p0: v128, p1: v128, p2: v128, p3: v128, dst: usize): void {
  v128.store(dst, p0);
  v128.store(dst, p1, 16);
  v128.store(dst, p2, 32);
  v128.store(dst, p3, 48);
}

/**
 * Escapes `units` code units at src into dst and returns the bytes written, or -1 for a lone
 * surrogate under "throw": then stoppedAt() is its address.
 *
 * REQUIRES: 2 readable bytes before the input and 32 past it; 6 bytes a unit and 32 more writable.
 */
export function escapeUnits(src: usize, units: usize, out: usize, policy: u32): isize {
  let dst = out;
  let end = src + (units << 1);
  let pad: usize = 0; // spaces behind the tail
  let moved: usize = 0; // what the tail's address lacks to its real one
  const x02 = constant(X02), x21 = constant(X21), backslash = constant(BACKSLASH);
  if (PRE_SCAN && allClean(src, end)) {
    const packed = packAll(src, end, dst);
    src += (packed - dst) << 1;
    dst = packed;
  }
  for (;;) {
    // 64 clean units at a time. Packing saturates: 0x0100..0x7fff becomes ff and 0x8000..0xffff 00,
    // so one signed compare finds controls, `"` (which xor 2 moves to 0x20) and all non-ASCII.
    while (end - src >= 128) {
      const u0 = v128.load(src), u1 = v128.load(src, 16);
      const u2 = v128.load(src, 32), u3 = v128.load(src, 48);
      const u4 = v128.load(src, 64), u5 = v128.load(src, 80);
      const u6 = v128.load(src, 96), u7 = v128.load(src, 112);
      if (!PACK_FIRST) {
        const low = v128.or(v128.or(u0, u1), v128.or(u2, u3));
        const high = v128.or(v128.or(u4, u5), v128.or(u6, u7));
        if (v128.any_true(v128.and(v128.or(low, high), constant(UFF80)))) break;
      }
      const p0 = i8x16.narrow_i16x8_u(u0, u1), p1 = i8x16.narrow_i16x8_u(u2, u3);
      const p2 = i8x16.narrow_i16x8_u(u4, u5), p3 = i8x16.narrow_i16x8_u(u6, u7);
      if (BLIND_STORE) store64(p0, p1, p2, p3, dst);
      const least = i8x16.min_s(
        i8x16.min_s(v128.xor(p0, x02), v128.xor(p1, x02)),
        i8x16.min_s(v128.xor(p2, x02), v128.xor(p3, x02)),
      );
      const slash = v128.or(
        v128.or(i8x16.eq(p0, backslash), i8x16.eq(p1, backslash)),
        v128.or(i8x16.eq(p2, backslash), i8x16.eq(p3, backslash)),
      );
      if (i8x16.bitmask(v128.or(i8x16.gt_s(x21, least), slash))) break;
      if (!BLIND_STORE) store64(p0, p1, p2, p3, dst);
      src += 128;
      dst += 64;
    }

    let calm = CALM;
    while (end - src >= 32 && calm) {
      const a = v128.load(src), b = v128.load(src, 16);
      const p = i8x16.narrow_i16x8_u(a, b);
      const special = v128.or(i8x16.gt_s(x21, v128.xor(p, x02)), i8x16.eq(p, backslash));
      const mask = i8x16.bitmask(special);
      if (BLIND_STORE) v128.store(dst, p);
      if (!mask) {
        if (!BLIND_STORE) v128.store(dst, p);
        src += 32;
        dst += 16;
        calm--;
        continue;
      }
      calm = CALM;
      if (v128.any_true(v128.and(v128.or(a, b), constant(UFF80)))) {
        dst = multibyte(src, end, dst, policy);
        if (!dst) {
          stopAt(stoppedAt() + moved);
          return -1;
        }
        src = stoppedAt();
        continue;
      }
      const letter = secondOf(p);
      if (i8x16.bitmask(i8x16.gt_s(constant(X20), letter))) {
        v128.store(RUN, p);
        dst = runs(mask, dst, policy);
      } else {
        dst = writeOneOrTwo(v128.bitselect(backslash, p, special), letter, mask, dst);
      }
      src += 32;
    }
    if (end - src >= 32) continue;

    const left = (end - src) >> 1;
    if (!left) return dst - pad - out;
    // Fewer than 16 units: a block of their own, spaces behind them, which add one byte each.
    const kept = KEEP + 32 - (left << 1);
    const spaces = constant(U0020);
    const a = v128.bitselect(v128.load(src), spaces, v128.load(kept));
    const b = v128.bitselect(v128.load(src, 16), spaces, v128.load(kept, 16));
    v128.store(TAIL, a);
    v128.store(TAIL, b, 16);
    pad = 16 - left;
    moved = src - TAIL;
    src = TAIL;
    end = TAIL + 32;
  }
  return 0;
}
