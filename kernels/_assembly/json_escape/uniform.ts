// Units of one kind in all lanes: the cheapest transcoding there is.

import {
  PAIR_B0, PAIR_B1, PAIR_B2_HIGH, PAIR_B2_LOW, PAIR_B3, PAIR_LEAD, PAIR_PLANE, U003F, U03FF,
  U80E0, UD800, UF800, UP_TO_THREE, X80, constant,
} from "./tables";
/** Four surrogate pairs as u32 lanes (high unit below) -> four times four bytes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function pairs(v: v128): v128 {
  //  low half:  t = high - 0xd800 + 0x40    000000tt tttttttt -> 11 bits of the code point
  //  high half: w = low - 0xdc00            000000ww wwwwwwww -> 10 bits
  //  11110ttt 10tttttt 10ttwwww 10wwwwww
  const x = i32x4.add(v128.and(v, constant(U03FF)), constant(PAIR_PLANE));
  const b0 = v128.and(i32x4.shr_u(x, 8), constant(PAIR_B0));
  const b1 = v128.and(i32x4.shl(x, 6), constant(PAIR_B1));
  const b2 = v128.or(
    v128.and(i32x4.shl(x, 20), constant(PAIR_B2_HIGH)),
    v128.and(i32x4.shr_u(x, 6), constant(PAIR_B2_LOW)),
  );
  const b3 = v128.and(i32x4.shl(x, 8), constant(PAIR_B3));
  return v128.or(v128.or(v128.or(b0, b1), v128.or(b2, b3)), constant(PAIR_LEAD));
}

/** The second half of a pair whose high unit, in front of src, is written already. */
export function lowHalf(src: usize, dst: usize): usize {
  const high = <u32>load<u16>(src - 2), low = <u32>load<u16>(src);
  store<u16>(dst, <u16>(0x8080 | ((high & 3) << 4) | ((low >> 6) & 15) | ((low & 63) << 8)));
  return dst + 2;
}

/**
 * Eight units that take three bytes each -> 24 bytes.
 *
 * Refused: shuffles of two inputs straight into place, whose masks V8 rebuilds at every use
 * (5.4 against 7.2 GB/s on Chinese in V8, no difference in JSC).
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function eightTimesThree(v: v128, dst: usize): usize {
  const firstTwo = v128.or(
    v128.or(i16x8.shr_u(v, 12), constant(U80E0)),
    i16x8.shl(v128.and(i16x8.shr_u(v, 6), constant(U003F)), 8),
  );
  const third = v128.or(v128.and(v, constant(U003F)), constant(X80));
  const squeeze = constant(UP_TO_THREE + (255 << 4));
  const lo = v128.shuffle<u16>(firstTwo, third, 0, 8, 1, 9, 2, 10, 3, 11);
  const hi = v128.shuffle<u16>(firstTwo, third, 4, 12, 5, 13, 6, 14, 7, 15);
  v128.store(dst, i8x16.swizzle(lo, squeeze));
  v128.store(dst, i8x16.swizzle(hi, squeeze), 12);
  return dst + 24;
}

/** Marks the units that do not take three bytes: those below 0x800 and surrogates. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function notThree(v: v128): v128 {
  const top = v128.and(v, constant(UF800));
  return v128.or(i16x8.eq(top, i16x8.splat(0)), i16x8.eq(top, constant(UD800)));
}
