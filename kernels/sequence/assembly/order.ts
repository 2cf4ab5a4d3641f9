// Whether rows are in order by (time, mask).

import { firstDisorder } from "../../_assembly/event_order";

/** Those of the suspects that do not follow the row before them by (time, mask). */
export function outOfOrder<T>(time: usize, mask: usize, suspects: u64): u64 {
  let wrong: u64 = 0;
  for (; suspects; suspects &= suspects - 1) {
    const row = <usize> ctz(suspects);
    const at = time + (row << 3), word = mask + (row << 2);
    const isTied = load<T>(at) == load<T>(at - 8);
    if (!isTied || load<u32>(word) < load<u32>(word - 4)) wrong |= <u64> 1 << row;
  }
  return wrong;
}

/** Whether a time is not known. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function isUnknown<T>(time: usize): bool {
  return isFloat<T>() ? load<T>(time) != load<T>(time) : false;
}

/** Whether rows are in order, and all their times known. REQUIRES: 64 readable bytes behind the columns. */
export function areOrdered<T>(time: usize, mask: usize, count: i32): bool {
  if (count == 0) return true;
  return !isUnknown<T>(time) && firstDisorder<T>(time, mask, count) == count;
}
