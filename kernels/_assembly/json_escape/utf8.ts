// Well-formed UTF-8 -> escaped UTF-8: what a JavaScript string is once encodeInto() placed it.

import { secondOf, specialBytes, writeOneOrTwo } from "./expand";
import { runs } from "./scalar";
import { BACKSLASH, constant, KEEP, RUN, TAIL, X02, X1F, X20 } from "./tables";
import { CALM } from "./switches";

/**
 * Escapes `bytes` bytes at src into dst and returns the bytes written.
 *
 * REQUIRES: 16 readable bytes past the input; 6 bytes for every ASCII byte, one for every other, and
 * 32 more writable at dst.
 */
export function escapeUtf8(src: usize, bytes: usize, out: usize, policy: u32): usize {
  let dst = out;
  let end = src + bytes;
  let pad: usize = 0;
  const x02 = constant(X02), x20 = constant(X20), backslash = constant(BACKSLASH);
  for (;;) {
    while (end - src >= 64) {
      const p0 = v128.load(src), p1 = v128.load(src, 16);
      const p2 = v128.load(src, 32), p3 = v128.load(src, 48);
      const least = i8x16.min_u(
        i8x16.min_u(v128.xor(p0, x02), v128.xor(p1, x02)),
        i8x16.min_u(v128.xor(p2, x02), v128.xor(p3, x02)),
      );
      const slash = v128.or(
        v128.or(i8x16.eq(p0, backslash), i8x16.eq(p1, backslash)),
        v128.or(i8x16.eq(p2, backslash), i8x16.eq(p3, backslash)),
      );
      if (i8x16.bitmask(v128.or(i8x16.eq(i8x16.min_u(least, x20), least), slash))) break;
      v128.store(dst, p0);
      v128.store(dst, p1, 16);
      v128.store(dst, p2, 32);
      v128.store(dst, p3, 48);
      src += 64;
      dst += 64;
    }
    let calm = CALM;
    while (end - src >= 16 && calm) {
      const p = v128.load(src);
      const special = specialBytes(p);
      const mask = i8x16.bitmask(special);
      if (!mask) {
        v128.store(dst, p);
        dst += 16;
        calm--;
      } else {
        calm = CALM;
        const letter = secondOf(p);
        const six = i8x16.eq(i8x16.min_u(letter, constant(X1F)), letter);
        if (i8x16.bitmask(six)) {
          v128.store(RUN, p);
          dst = runs(mask, dst, policy);
        } else {
          dst = writeOneOrTwo(v128.bitselect(backslash, p, special), letter, mask, dst);
        }
      }
      src += 16;
    }
    if (end - src >= 16) continue;

    const left = end - src;
    if (!left) return dst - pad - out;
    const tail = v128.bitselect(v128.load(src), x20, v128.load(KEEP + 32 - left));
    v128.store(TAIL, tail);
    pad = 16 - left;
    src = TAIL;
    end = TAIL + 16;
  }
  return 0;
}
