// The number of each row's session.

import {
  ascends, begins, BLOCK, boundaries, differences, inLanes, restOfFour, sessionsIn,
} from "./lanes";
import { LAST, rowByRow } from "./rows";
import { DIFFERENCES_IN_LANES, IDS_BY_TABLE } from "./switches";

/**
 * Writes the ids of a block and returns the last one; or `before`, the id of the row before the block,
 * less one, where the rows have to be looked at one by one.
 *
 * REQUIRES: a row before the first one, 32 readable bytes past the last, 12 writable bytes past the ids.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function idBlock<T>(src: usize, rows: usize, gap: v128, ids: usize, before: u32): u32 {
  // `at` is the row before the next one
  let at = src - 8;
  const end = at + (rows << 3);
  let widest = i64x2.splat(0);
  let id = before;
  let lanes = i32x4.splat(before);
  for (;;) {
    let d1 = differences<T>(v128.load(at, 8), v128.load(at));
    let d2 = differences<T>(v128.load(at, 24), v128.load(at, 16));
    const left = end - at;
    if (left < 32) {
      if (left == 0) break;
      // what lies behind the last row is no difference
      d1 = v128.and(d1, restOfFour(left, 0));
      d2 = v128.and(d2, restOfFour(left, 16));
    }
    widest = i32x4.max_u(i32x4.max_u(widest, d1), d2);
    if (IDS_BY_TABLE) {
      const four = boundaries<T>(d1, d2, gap);
      v128.store(ids, i32x4.add(i32x4.splat(id), v128.load(four)));
      id += sessionsIn(four);
    } else {
      //   b1  b2     b3        b4
      //   b1  b2+b1  b3+b2     b4+b3
      //   b1  b2+b1  b3+b2+b1  b4+b3+b2+b1
      const none = i64x2.splat(0), four = begins<T>(d1, d2, gap);
      const pairs = i32x4.add(four, v128.shuffle<u32>(none, four, 3, 4, 5, 6));
      const sums = i32x4.add(pairs, v128.shuffle<u32>(none, pairs, 2, 3, 4, 5));
      lanes = i32x4.sub(lanes, sums);
      v128.store(ids, lanes);
      lanes = v128.shuffle<u32>(lanes, lanes, 3, 3, 3, 3);
    }
    if (left < 32) break;
    at += 32;
    ids += 16;
  }
  if (!ascends<T>(widest, src - 8)) return before - 1;
  return IDS_BY_TABLE ? id : <u32> i32x4.extract_lane(lanes, 3);
}

/**
 * Writes the ids of the rows from `row` on, and returns how many sessions begin there. `before` sessions
 * began in the rows before it, which are in the state.
 */
export function idsFrom<T>(
  src: usize, row: usize, rows: usize, gap: T, state: usize, ids: usize, before: u32,
): i32 {
  const lanes = inLanes<T>(gap);
  let id = before;
  while (row < rows) {
    const some = min(BLOCK, rows - row), at = src + (row << 3), to = ids + (row << 2);
    const last = DIFFERENCES_IN_LANES ? idBlock<T>(at, some, lanes, to, id) : id - 1;
    if (last != id - 1) {
      store<T>(state, load<T>(at + (some << 3) - 8), LAST);
      id = last;
    } else {
      const count = rowByRow<T>(at, some, row, gap, state, to, id);
      if (count < 0) return count;
      id += count;
    }
    row += some;
  }
  return id - before;
}
