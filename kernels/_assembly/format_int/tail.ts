// What is left of the input behind the last whole block.

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
