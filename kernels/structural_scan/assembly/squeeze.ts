// Tables for keeping some of eight bytes.

/** For each mask of eight bits their positions, ascending, a byte each. 256 x 8 bytes. */
const POSITIONS = memory.data(256 * 8, 64);

/** Fills the table: as data it would make the module 2 KB larger. */
export function fillPositions(): void {
  for (let key: usize = 0; key < 256; key++) {
    let at = POSITIONS + (key << 3);
    for (let bit: usize = 0; bit < 8; bit++) {
      if ((key >> bit) & 1) store<u8>(at++, <u8> bit);
    }
  }
}

/**
 * Moves those of eight bytes at src to dst whose bits in `keep` are set; returns where they end.
 *
 * REQUIRES: 8 writable bytes at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function squeeze(src: usize, keep: usize, dst: usize): usize {
  const kept = i8x16.swizzle(v128.load64_zero(src), v128.load64_zero(POSITIONS + (keep << 3)));
  v128.store64_lane(dst, kept, 0);
  return dst + <usize> popcnt<u32>(<u32> keep);
}
