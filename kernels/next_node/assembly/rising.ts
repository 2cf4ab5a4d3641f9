// Groups whose times rise from row to row, as they mostly do: the rows next to the anchor are its neighbours
// in the columns.

/** Whether the times of at least one row strictly rise, and none is NaN. */
export function areRising<T>(time: usize, count: i32): bool {
  if (count == 1) return load<T>(time) == load<T>(time);
  const last = time + (<usize> (count - 1) << 3);
  for (; time + 16 <= last; time += 16) {
    if (!i64x2.all_true(v128.gt<T>(v128.load(time, 8), v128.load(time)))) return false;
  }
  return time == last || load<T>(time, 8) > load<T>(time);
}

/** The row that has the base and condition 1, first or last, of at least one row; or -1. */
function anchorIn(base: usize, mask: usize, count: i32, last: bool): i32 {
  const step: i32 = last ? -1 : 1;
  const end: i32 = last ? -1 : count;
  for (let row: i32 = last ? count - 1 : 0; row != end; row += step) {
    if (load<u8>(base + <usize> row) && (load<u32>(mask + (<usize> row << 2)) & 1)) return row;
  }
  return -1;
}

/** The row behind the conditions, of rows whose times rise; or -1. */
export function answerRising(
  base: usize, mask: usize, count: i32, backward: bool, anchored: bool, last: bool,
  conditions: i32,
): i32 {
  let row: i32 = backward ? count - 1 : 0;
  if (anchored) row = anchorIn(base, mask, count, last);
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
