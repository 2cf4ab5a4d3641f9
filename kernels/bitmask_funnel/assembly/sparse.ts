// Rows with a condition that are few and far between. What they cost is waiting: for memory, since each is on
// a cache line of its own, and for branches that nothing foretells, on whether a block has one and how many.
// So they are gathered first, where no branch depends on that and all waits for memory go on together, and
// gone through in one loop.

import { firing64 } from "./blocks";
import { BEFORE, DISORDER, REACHED, TIED } from "./state";
import { PUT_OFF, SPARSE_BLOCKS } from "./switches";
import { take } from "./take";

/** Rows that are looked through at a time. */
export const SPARSE: i32 = SPARSE_BLOCKS << 6;

/** So many rows a block are few. */
const FEW: u64 = 2;

/** Of each block the rows with a condition, as bits. */
const FIRING = memory.data(64 * 8, 64);

/** The rows with a condition. One more is written behind them, which may be none. */
const TIMES = memory.data((64 * 2 + 1) * 8, 64);
const MASKS = memory.data((64 * 2 + 1) * 4, 64);

/** How many rows were found. */
let found: u64 = 0;

/** Notes which of SPARSE rows have a condition, and how many; returns the blocks with some as bits. */
function find(mask: usize, limits: v128): u64 {
  let some: u64 = 0, rows: u64 = 0;
  for (let block: usize = 0; block < <usize> SPARSE_BLOCKS; block++, mask += 256) {
    const bits = firing64(mask, limits);
    store<u64>(FIRING + (block << 3), bits);
    some |= u64(bits != 0) << block;
    rows += popcnt(bits);
  }
  found = rows;
  return some;
}

/** Copies the rows of these blocks that were found, and returns how many they are. */
function gather<T>(time: usize, mask: usize, some: u64): usize {
  let count: usize = 0;
  for (; some; some &= some - 1) {
    const block = <usize> ctz(some);
    const times = time + (block << 9), masks = mask + (block << 8);
    let bits = load<u64>(FIRING + (block << 3));
    do {
      // two, of which the second may be none
      const row = <usize> ctz(bits);
      store<T>(TIMES + (count << 3), load<T>(times + (row << 3)));
      store<u32>(MASKS + (count << 2), load<u32>(masks + (row << 2)));
      bits &= bits - 1;
      const next = <usize> ctz(bits) & 63;
      store<T>(TIMES + (count << 3), load<T>(times + (next << 3)), 8);
      store<u32>(MASKS + (count << 2), load<u32>(masks + (next << 2)), 4);
      count += 1 + usize(bits != 0);
      bits &= bits - 1;
    } while (bits);
  }
  return count;
}

/** The conditions that any of the rows has. */
function conditionsOf(count: usize): u32 {
  let any: u32 = 0;
  for (let at = MASKS; at < MASKS + (count << 2); at += 4) any |= load<u32>(at);
  return any;
}

/**
 * Takes rows for as long as few of them have a condition; returns how many it took. What the state has
 * besides the levels is brought up to date, too.
 *
 * REQUIRES: no rows are put off.
 */
export function takeSparse<T>(
  time: usize, mask: usize, count: i32, state: usize, window: T, limit: u32,
): i32 {
  const limits = i32x4.splat(limit);
  let reached = <u64> load<u32>(state, REACHED);
  let tied = load<u32>(state, TIED), before = load<T>(state, BEFORE), disorder: u32 = 0;
  const last = limit ^ (limit >> 1);
  let rows = 0;
  while (rows + SPARSE <= count && !(<u32> reached & last) && !disorder) {
    const some = find(mask, limits);
    if (found > FEW * <u64> SPARSE_BLOCKS) break;
    const gathered = gather<T>(time, mask, some);
    // rows that wait for the next step are better put off, if there are enough of them
    if (PUT_OFF && found > <u64> SPARSE_BLOCKS && !(conditionsOf(gathered) & (<u32> reached + 1))) break;
    for (let i: usize = 0; i < gathered; i++) {
      const t = load<T>(TIMES + (i << 3));
      const rest = (load<u32>(MASKS + (i << 2)) & limit) | (tied & -u32(t == before));
      // NaN is not in order either
      disorder |= u32(!(t >= before));
      before = t;
      tied = rest;
      reached |= take<T>(state, rest, t, window);
    }
    rows += SPARSE;
    time += <usize> SPARSE << 3;
    mask += <usize> SPARSE << 2;
  }
  store<u32>(state, <u32> reached, REACHED);
  store<u32>(state, tied, TIED);
  store<T>(state, before, BEFORE);
  store<u32>(state, disorder, DISORDER);
  return rows;
}
