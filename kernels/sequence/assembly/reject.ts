// Whether masks hold what a pattern needs.

/** The bits of `needed` that no mask has. It stops at the first rows by which all were found. */
export function missing(mask: usize, count: i32, needed: u32): u32 {
  const end = mask + (<usize> count << 2);
  for (; mask + 64 <= end; mask += 64) {
    const both = v128.or(
      v128.or(v128.load(mask), v128.load(mask, 16)),
      v128.or(v128.load(mask, 32), v128.load(mask, 48)),
    );
    const folded = i64x2.extract_lane(both, 0) | i64x2.extract_lane(both, 1);
    needed &= ~(<u32> folded | <u32> (folded >> 32));
    if (!needed) return 0;
  }
  for (; mask < end; mask += 4) needed &= ~load<u32>(mask);
  return needed;
}
