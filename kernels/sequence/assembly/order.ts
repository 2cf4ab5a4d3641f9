// Whether rows are in order by (time, mask): 64 at a time, a bit a row, since many groups may begin among
// them.

import { firstDisorder } from "../../_assembly/event_order";
import { mask64 } from "../../_assembly/mask";

/** Lanes of ones where the times of four rows rise above those of the rows before them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function rises<T>(time: usize): v128 {
  return v128.shuffle<i32>(
    v128.gt<T>(v128.load(time), v128.load(time - 8)),
    v128.gt<T>(v128.load(time, 16), v128.load(time - 8, 16)),
    0, 2, 4, 6,
  );
}

/** The same of sixteen rows, a byte each. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function risen<T>(time: usize): v128 {
  return i8x16.narrow_i16x8_s(
    i16x8.narrow_i32x4_s(rises<T>(time), rises<T>(time + 32)),
    i16x8.narrow_i32x4_s(rises<T>(time + 64), rises<T>(time + 96)),
  );
}

/** Bit i of 64 is set where the time of row i rises above that of the row before; not where one is NaN. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function risenRows<T>(time: usize): u64 {
  return mask64(
    risen<T>(time), risen<T>(time + 128), risen<T>(time + 256), risen<T>(time + 384),
  );
}

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
