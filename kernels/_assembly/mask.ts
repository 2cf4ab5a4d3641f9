// 64 bytes as the bits of a u64: bit i is byte i.

/** Four blocks of comparisons, true as 0xff, as 64 bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function mask64(a: v128, b: v128, c: v128, d: v128): u64 {
  // through u32: JSC sign-extends an i32 by an instruction, 8% of the loops that do little else
  return <u64> (<u32> i8x16.bitmask(a)) | (<u64> (<u32> i8x16.bitmask(b)) << 16) |
    (<u64> (<u32> i8x16.bitmask(c)) << 32) | (<u64> (<u32> i8x16.bitmask(d)) << 48);
}

/** Every bit becomes the parity of itself and those below: quotes become the strings between them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function prefixXor(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** The address of the last block, on which spaces follow: what lies behind it must not be read as text. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function padded(src: usize, bytes: usize): usize {
  memory.fill(PADDED, 0x20, 64);
  memory.copy(PADDED, src, bytes);
  return PADDED;
}

const PADDED = memory.data(64, 16);

const ODD_BITS: u64 = 0xaaaaaaaaaaaaaaaa;

/**
 * The bytes that a backslash escapes, and the backslashes that do it, as one mask: `codes(...) ^
 * (backslashes | escaped)` are the former, `codes(...) & backslashes` the latter. `escaped` is 1
 * where the block's first byte is escaped by the block before.
 *
 *     text         \\\"  \\"  \n
 *     backslashes  111...11...1..      a run's 1st, 3rd, ... backslash escapes what follows
 *     codes        1111..1....11
 *
 * A subtraction tells the runs that begin at an even bit from those at an odd one: the borrow runs
 * through a run to its end, and the odd bits set beforehand stop it at every second place.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function escapeCodes(backslashes: u64, escaped: u64): u64 {
  const first = backslashes & ~escaped;
  return (((first << 1) | ODD_BITS) - first) ^ ODD_BITS;
}
