// The pass that a build with PRE_SCAN makes over a window before it escapes it.

import { BACKSLASH, constant, X02, X21 } from "./tables";

/**
 * Whether all whole blocks of 64 units from src on are ASCII without anything to escape; false at
 * the first one that is not, so that other text pays for little.
 */
export function allClean(src: usize, end: usize): bool {
  const x02 = constant(X02), x21 = constant(X21), backslash = constant(BACKSLASH);
  while (end - src >= 128) {
    const p0 = i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16));
    const p1 = i8x16.narrow_i16x8_u(v128.load(src, 32), v128.load(src, 48));
    const p2 = i8x16.narrow_i16x8_u(v128.load(src, 64), v128.load(src, 80));
    const p3 = i8x16.narrow_i16x8_u(v128.load(src, 96), v128.load(src, 112));
    const least = i8x16.min_s(
      i8x16.min_s(v128.xor(p0, x02), v128.xor(p1, x02)),
      i8x16.min_s(v128.xor(p2, x02), v128.xor(p3, x02)),
    );
    const slash = v128.or(
      v128.or(i8x16.eq(p0, backslash), i8x16.eq(p1, backslash)),
      v128.or(i8x16.eq(p2, backslash), i8x16.eq(p3, backslash)),
    );
    if (i8x16.bitmask(v128.or(i8x16.gt_s(x21, least), slash))) return false;
    src += 128;
  }
  return true;
}

/** Packs the whole blocks of 64 units from src on, which allClean() has seen. Returns the new dst. */
export function packAll(src: usize, end: usize, dst: usize): usize {
  while (end - src >= 128) {
    v128.store(dst, i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16)));
    v128.store(dst, i8x16.narrow_i16x8_u(v128.load(src, 32), v128.load(src, 48)), 16);
    v128.store(dst, i8x16.narrow_i16x8_u(v128.load(src, 64), v128.load(src, 80)), 32);
    v128.store(dst, i8x16.narrow_i16x8_u(v128.load(src, 96), v128.load(src, 112)), 48);
    src += 128;
    dst += 64;
  }
  return dst;
}
