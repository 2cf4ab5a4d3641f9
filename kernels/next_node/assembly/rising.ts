// Groups whose times rise from row to row, as they mostly do: the rows next to the anchor are its neighbours
// in the columns.

import { anchorRows } from "./anchors";

/** Whether the times of at least one row strictly rise, and none is NaN. */
export function areRising<T>(time: usize, count: i32): bool {
  if (count == 1) return load<T>(time) == load<T>(time);
  const last = time + (<usize> (count - 1) << 3);
  for (; time + 16 <= last; time += 16) {
    if (!i64x2.all_true(v128.gt<T>(v128.load(time, 8), v128.load(time)))) return false;
  }
  return time == last || load<T>(time, 8) > load<T>(time);
}

/**
 * The first row that may be the anchor, or -1. Sixteen rows at a time, for a branch a row is mispredicted
 * where every group has its anchor elsewhere.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function firstAnchor(base: usize, mask: usize, count: i32): i32 {
  for (let row = 0; row < count; row += 16) {
    const bits = i8x16.bitmask(anchorRows(base + <usize> row, mask + (<usize> row << 2)));
    if (!bits) continue;
    const found = row + <i32> ctz(bits);
    return found < count ? found : -1;
  }
  return -1;
}

/** The last one. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function lastAnchor(base: usize, mask: usize, count: i32): i32 {
  for (let row = count - 16; row > -16; row -= 16) {
    const bits = i8x16.bitmask(anchorRows(base + <usize> row, mask + (<usize> row << 2)));
    if (!bits) continue;
    const found = row + 31 - <i32> clz(bits);
    return found >= 0 ? found : -1;
  }
  return -1;
}

/**
 * The row behind the conditions, of rows whose times rise; or -1.
 *
 * REQUIRES: 16 readable bytes before and behind the base column, 64 those of the masks.
 */
export function answerRising(
  base: usize, mask: usize, count: i32, backward: bool, anchored: bool, last: bool,
  conditions: i32,
): i32 {
  let row: i32 = backward ? count - 1 : 0;
  if (anchored) row = last ? lastAnchor(base, mask, count) : firstAnchor(base, mask, count);
  else if (!load<u8>(base + <usize> row)) return -1;
  if (row < 0) return -1;
  const answer = backward ? row - conditions : row + conditions;
  if (answer < 0 || answer >= count) return -1;
  for (let condition = 0; condition < conditions; condition++) {
    if (!((load<u32>(mask + (<usize> row << 2)) >> condition) & 1)) return -1;
    row += backward ? -1 : 1;
  }
  return answer;
}
