// 64 rows as the bits of a u64: bit i is row i.

import { mask64 } from "../../_assembly/mask";

/** 16 masks as bytes. Saturation keeps apart what counts: a byte is 0 only where the mask is. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function folded(mask: usize, limits: v128): v128 {
  return i8x16.narrow_i16x8_s(
    i16x8.narrow_i32x4_s(
      v128.and(v128.load(mask), limits), v128.and(v128.load(mask, 16), limits),
    ),
    i16x8.narrow_i32x4_s(
      v128.and(v128.load(mask, 32), limits), v128.and(v128.load(mask, 48), limits),
    ),
  );
}

/** The rows of 64 with one of the conditions. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function firing64(mask: usize, limits: v128): u64 {
  const a = folded(mask, limits), b = folded(mask + 64, limits);
  const c = folded(mask + 128, limits), d = folded(mask + 192, limits);
  if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) return 0;
  const zeros = i64x2.splat(0);
  return ~mask64(
    i8x16.eq(a, zeros), i8x16.eq(b, zeros), i8x16.eq(c, zeros), i8x16.eq(d, zeros),
  );
}

/**
 * The same of fewer than 64 rows.
 *
 * REQUIRES: 60 readable bytes behind the masks.
 */
export function firingTail(mask: usize, count: i32, limits: v128): u64 {
  const zeros = i64x2.splat(0);
  let bits: u64 = 0;
  for (let row = 0; row < count; row += 16, mask += 64) {
    const empty = <u32> i8x16.bitmask(i8x16.eq(folded(mask, limits), zeros));
    bits |= <u64> (~empty & 0xffff) << row;
  }
  return bits & (((<u64> 1) << count) - 1);
}

/** Whether none of 64 rows has one of the conditions. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function areUseless(mask: usize, limits: v128): bool {
  let any = v128.load(mask);
  for (let at = mask + 16; at < mask + 256; at += 48) {
    any = v128.or(any, v128.or(v128.load(at), v128.or(v128.load(at, 16), v128.load(at, 32))));
  }
  return !v128.any_true(v128.and(any, limits));
}

/** Whether each of 64 times is later than the one before it; so none of them is NaN. */
export function ascend<T>(time: usize): bool {
  let all = i64x2.splat(-1);
  // rows 2j + 1 and 2j + 2 against 2j and 2j + 1
  for (let at = time; at < time + 62 * 8; at += 16) {
    if (isFloat<T>()) all = v128.and(all, f64x2.gt(v128.load(at, 8), v128.load(at)));
    else all = v128.and(all, i64x2.gt_s(v128.load(at, 8), v128.load(at)));
  }
  return load<T>(time, 63 * 8) > load<T>(time, 62 * 8) && i64x2.all_true(all);
}

/** The same, but that times may be equal. */
export function keepOrder<T>(time: usize): bool {
  let all = i64x2.splat(-1);
  for (let at = time; at < time + 62 * 8; at += 16) {
    if (isFloat<T>()) all = v128.and(all, f64x2.ge(v128.load(at, 8), v128.load(at)));
    else all = v128.and(all, i64x2.ge_s(v128.load(at, 8), v128.load(at)));
  }
  return load<T>(time, 63 * 8) >= load<T>(time, 62 * 8) && i64x2.all_true(all);
}
