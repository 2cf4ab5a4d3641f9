// Sixteen masks of events, four bytes each, as sixteen bytes: one of each.

/** Eight conditions of sixteen masks, from bit `shift` on; `low` keeps what counts of the lowest byte. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function bytesOf(mask: usize, shift: i32, low: v128): v128 {
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

/** The first eight, without a shift. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function lowBytesOf(mask: usize, low: v128): v128 {
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_u(v128.and(v128.load(mask), low), v128.and(v128.load(mask, 16), low)),
    i16x8.narrow_i32x4_u(v128.and(v128.load(mask, 32), low), v128.and(v128.load(mask, 48), low)),
  );
}
