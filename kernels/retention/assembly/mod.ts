// retention: the union of a column's masks, and the unions of groups of rows.

import { AT_ONCE, EARLY_STOP, UNIONS } from "./switches";

export { copy } from "../../_assembly/copy";

/** Bytes of rows between two looks at the union. */
const BLOCK: usize = 4096;

/** The first rows of four, by their number: none to three. */
const REST = memory.data<u32>([
  0, 0, 0, 0,
  0xffffffff, 0, 0, 0,
  0xffffffff, 0xffffffff, 0, 0,
  0xffffffff, 0xffffffff, 0xffffffff, 0,
], 16);

/** The union of the four lanes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function folded(v: v128): u32 {
  const both = i64x2.extract_lane(v, 0) | i64x2.extract_lane(v, 1);
  return <u32> both | <u32> (<u64> both >> 32);
}

/** The union of rows up to `end`, four at a time, and `v`. REQUIRES: 16 readable bytes past the end. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function fours(src: usize, end: usize, v: v128): v128 {
  for (; src + 16 <= end; src += 16) v = v128.or(v, v128.load(src));
  // no branch for the last rows: with none of them the mask is 0
  return v128.or(v, v128.and(v128.load(src), v128.load(REST + ((end - src) << 2))));
}

/**
 * The union of four to AT_ONCE rows, without a loop whose end has to be foreseen: loads that would pass
 * the last row look at the last four again, and a union takes a row twice without harm.
 *
 *     rows     0 1 2 3 4 5 6 7 8 9        of ten
 *     loads    0-3  4-7  6-9  6-9 ...     of four
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function atOnce(src: usize, end: usize): v128 {
  const last = end - 16;
  const a = v128.or(v128.load(src), v128.load(last));
  const b = v128.or(v128.load(min(src + 16, last)), v128.load(min(src + 32, last)));
  let c = v128.load(min(src + 48, last));
  if (AT_ONCE > 20) {
    const d = v128.or(v128.load(min(src + 64, last)), v128.load(min(src + 80, last)));
    c = v128.or(c, v128.or(d, v128.load(min(src + 96, last))));
  }
  return v128.or(v128.or(a, b), c);
}

/**
 * The bits that any of the rows has; once those of `wanted` are all there, others may be missing.
 *
 * REQUIRES: 16 readable bytes past the last row.
 */
export function union(src: usize, rows: usize, wanted: u32): u32 {
  const end = src + (rows << 2);
  let a = i64x2.splat(0), b = a, c = a, d = a;
  while (src + BLOCK <= end) {
    const stop = src + BLOCK;
    for (; src < stop; src += 64) {
      if (UNIONS == 4) {
        a = v128.or(a, v128.load(src));
        b = v128.or(b, v128.load(src, 16));
        c = v128.or(c, v128.load(src, 32));
        d = v128.or(d, v128.load(src, 48));
      } else if (UNIONS == 2) {
        a = v128.or(v128.or(a, v128.load(src)), v128.load(src, 16));
        b = v128.or(v128.or(b, v128.load(src, 32)), v128.load(src, 48));
      } else {
        a = v128.or(v128.or(a, v128.load(src)), v128.load(src, 16));
        a = v128.or(v128.or(a, v128.load(src, 32)), v128.load(src, 48));
      }
    }
    if (EARLY_STOP) {
      const found = folded(v128.or(v128.or(a, b), v128.or(c, d)));
      if ((found & wanted) == wanted) return found;
    }
  }
  return folded(fours(src, end, v128.or(v128.or(a, b), v128.or(c, d))));
}

/**
 * What each of `count` groups retains: with condition 1 the bits of `wanted` that any of its rows has,
 * without it nothing. `groups` are the rows where they begin and the one where the last ends, and row
 * `base` lies at src.
 *
 * REQUIRES: 16 readable bytes past the last row.
 */
export function retained(
  src: usize, groups: usize, count: usize, base: u32, wanted: u32, dst: usize,
): void {
  let from = src + (<usize> (load<u32>(groups) - base) << 2);
  for (let last = groups + (count << 2); groups < last; groups += 4, dst += 4) {
    const to = src + (<usize> (load<u32>(groups, 4) - base) << 2);
    const bytes = to - from;
    let found: u32;
    if (AT_ONCE > 0 && bytes - 16 <= 4 * AT_ONCE - 16) found = folded(atOnce(from, to));
    else if (bytes < BLOCK) found = folded(fours(from, to, i64x2.splat(0)));
    else found = union(from, bytes >> 2, wanted);
    store<u32>(dst, found & wanted & (0 - (found & 1)));
    from = to;
  }
}
