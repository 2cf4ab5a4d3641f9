// How many sessions begin.

import { ascends, beyond, BLOCK, differences, inLanes } from "./lanes";
import { LAST, rowByRow } from "./rows";
import { DIFFERENCES_IN_LANES, NEIGHBOURS_LOADED } from "./switches";

/** The lower lane alone. */
const FIRST_OF_TWO = memory.data<u64>([0xffffffffffffffff, 0], 16);

/**
 * Sessions that begin in the rows of a block, or -1 where they have to be looked at row by row.
 *
 * REQUIRES: a row before the first one, 16 readable bytes past the last.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function countBlock<T>(src: usize, rows: usize, gap: v128): i32 {
  const before = src - 8;
  // `at` is the row before the next one
  let at = before;
  const end = at + (rows << 3);
  let a = i64x2.splat(0), b = a, c = a, d = a;
  let widest = a, wider = a;
  let previous = NEIGHBOURS_LOADED ? a : v128.load(at - 8);
  for (; at + 64 <= end; at += 64) {
    const t1 = v128.load(at, 8), t2 = v128.load(at, 24);
    const t3 = v128.load(at, 40), t4 = v128.load(at, 56);
    let b1: v128, b2: v128, b3: v128, b4: v128;
    if (NEIGHBOURS_LOADED) {
      b1 = v128.load(at);
      b2 = v128.load(at, 16);
      b3 = v128.load(at, 32);
      b4 = v128.load(at, 48);
    } else {
      b1 = v128.shuffle<u64>(previous, t1, 1, 2);
      b2 = v128.shuffle<u64>(t1, t2, 1, 2);
      b3 = v128.shuffle<u64>(t2, t3, 1, 2);
      b4 = v128.shuffle<u64>(t3, t4, 1, 2);
      previous = t4;
    }
    const d1 = differences<T>(t1, b1), d2 = differences<T>(t2, b2);
    const d3 = differences<T>(t3, b3), d4 = differences<T>(t4, b4);
    widest = i32x4.max_u(i32x4.max_u(widest, d1), d2);
    wider = i32x4.max_u(i32x4.max_u(wider, d3), d4);
    // all bits are -1
    a = i64x2.sub(a, beyond<T>(d1, gap));
    b = i64x2.sub(b, beyond<T>(d2, gap));
    c = i64x2.sub(c, beyond<T>(d3, gap));
    d = i64x2.sub(d, beyond<T>(d4, gap));
  }
  for (; at + 16 <= end; at += 16) {
    const two = differences<T>(v128.load(at, 8), v128.load(at));
    widest = i32x4.max_u(widest, two);
    a = i64x2.sub(a, beyond<T>(two, gap));
  }
  if (at < end) {
    const two = differences<T>(v128.load(at, 8), v128.load(at));
    const one = v128.and(two, v128.load(FIRST_OF_TWO));
    widest = i32x4.max_u(widest, one);
    // a difference of 0 begins no session
    b = i64x2.sub(b, beyond<T>(one, gap));
  }
  if (!ascends<T>(i32x4.max_u(widest, wider), before)) return -1;
  const sums = i64x2.add(i64x2.add(a, b), i64x2.add(c, d));
  return <i32> (i64x2.extract_lane(sums, 0) + i64x2.extract_lane(sums, 1));
}

/** Sessions that begin in the rows from `row` on; those before it are in the state. */
export function countFrom<T>(src: usize, row: usize, rows: usize, gap: T, state: usize): i32 {
  const lanes = inLanes<T>(gap);
  let total: i32 = 0;
  while (row < rows) {
    const some = min(BLOCK, rows - row), at = src + (row << 3);
    let count = DIFFERENCES_IN_LANES ? countBlock<T>(at, some, lanes) : -1;
    if (count >= 0) {
      store<T>(state, load<T>(at + (some << 3) - 8), LAST);
    } else {
      count = rowByRow<T>(at, some, row, gap, state, 0, 0);
      if (count < 0) return count;
    }
    total += count;
    row += some;
  }
  return total;
}
