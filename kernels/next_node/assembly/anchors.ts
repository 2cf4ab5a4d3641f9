// Which rows may be the anchor: those with the base and condition 1.

const BIT = memory.data<u32>([1, 1, 1, 1], 16);

/** Bytes of ones where each of sixteen rows may be. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function anchorRows(base: usize, mask: usize): v128 {
  const bit = v128.load(BIT), zero = i64x2.splat(0);
  const first = i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_u(
      v128.and(v128.load(mask), bit), v128.and(v128.load(mask, 16), bit),
    ),
    i16x8.narrow_i32x4_u(
      v128.and(v128.load(mask, 32), bit), v128.and(v128.load(mask, 48), bit),
    ),
  );
  return v128.and(i8x16.ne(v128.load(base), zero), i8x16.ne(first, zero));
}
