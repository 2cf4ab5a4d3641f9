// Which of 64 rows are later than the row before them, a bit a row: many groups may begin among them.

import { mask64 } from "./mask";

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
