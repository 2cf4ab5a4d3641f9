// The last rows of a column, fewer than 64, with rows behind them that do not count.

const TIMES = memory.data(16 + 64 * 8, 16);
const MASKS = memory.data(16 + 64 * 4, 16);

/** Where the times are copied to: 64, and the one before them. */
export const TAIL_TIME: usize = TIMES + 16;
/** Where the masks are. */
export const TAIL_MASK: usize = MASKS + 16;

/** Copies `rows` rows and the one before them. */
export function copyTail(time: usize, mask: usize, rows: usize): void {
  memory.copy(TAIL_TIME - 8, time - 8, (rows + 1) << 3);
  memory.fill(TAIL_MASK + (rows << 2), 0, (64 - rows) << 2);
  memory.copy(TAIL_MASK - 4, mask - 4, (rows + 1) << 2);
}

/** Copies `rows` masks alone; returns where they are. */
export function maskTail(mask: usize, rows: usize): usize {
  memory.fill(TAIL_MASK + (rows << 2), 0, (64 - rows) << 2);
  memory.copy(TAIL_MASK, mask, rows << 2);
  return TAIL_MASK;
}
