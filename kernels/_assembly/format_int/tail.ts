// What every type's values need: signs, and what is left of the input behind the last whole block.

/** Bytes of the largest block. */
const BLOCK: usize = 32;

/** As many set bytes as a block has, then clear ones: a window into it keeps the first n bytes. */
const KEEP = memory.data<u64>([~0, ~0, ~0, ~0, 0, 0, 0, 0], 16);
const TAIL = memory.data(32, 16);

/**
 * The address of a block of the last `bytes` bytes, 1 to 31, and zeros. Zeros are values, too: each
 * becomes a digit and a separator that the answer's length does not count.
 *
 * REQUIRES: 32 readable bytes at src.
 */
export function padded(src: usize, bytes: usize): usize {
  const keep = KEEP + BLOCK - bytes;
  v128.store(TAIL, v128.and(v128.load(src), v128.load(keep)));
  v128.store(TAIL, v128.and(v128.load(src, 16), v128.load(keep, 16)), 16);
  return TAIL;
}

/** The sign of a value by its last byte: written in any case, counted if the value is negative. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function sign(last: u32, dst: usize): usize {
  store<u8>(dst, 0x2d);
  return dst + <usize> (last >> 7);
}
