// Columns of conditions to masks.
//
// What is not 0 is true. A comparison with 0 tells what is false, as -1, so the bits of a byte are
// summed up inverted, the highest first, and turned around at the end:
//
//   sum = 2 * sum + (byte == 0 ? -1 : 0)       once a column
//   plane = sum + 0xff >> (8 - columns)

import { BLOCK, masksOfPlanes, PLANES } from "./planes";
import { BYTE_PLANES } from "./switches";

/** Where column `n` begins. `list` are addresses of columns. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function column(list: usize, n: usize): usize {
  return <usize> load<u32>(list + (n << 2));
}

/** A plane of so many columns, which has to be a constant. REQUIRES: 15 readable bytes past the rows. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function plane(columns: i32, list: usize, row: usize, rows: usize, out: usize): void {
  const none = i64x2.splat(0);
  const all = i8x16.splat(<i8> (0xff >> (8 - columns)));
  const c0 = column(list, 0) + row;
  const c1 = columns > 1 ? column(list, 1) + row : 0, c2 = columns > 2 ? column(list, 2) + row : 0;
  const c3 = columns > 3 ? column(list, 3) + row : 0, c4 = columns > 4 ? column(list, 4) + row : 0;
  const c5 = columns > 5 ? column(list, 5) + row : 0, c6 = columns > 6 ? column(list, 6) + row : 0;
  const c7 = columns > 7 ? column(list, 7) + row : 0;
  for (let at: usize = 0; at < rows; at += 16) {
    let sum = none;
    if (columns > 7) sum = i8x16.eq(v128.load(c7 + at), none);
    if (columns > 6) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c6 + at), none));
    if (columns > 5) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c5 + at), none));
    if (columns > 4) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c4 + at), none));
    if (columns > 3) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c3 + at), none));
    if (columns > 2) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c2 + at), none));
    if (columns > 1) sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c1 + at), none));
    sum = i8x16.add(i8x16.add(sum, sum), i8x16.eq(v128.load(c0 + at), none));
    v128.store(out + at, i8x16.add(sum, all));
  }
}

/** A plane of one to eight columns. */
function planeOf(columns: i32, list: usize, row: usize, rows: usize, out: usize): void {
  if (columns >= 8) plane(8, list, row, rows, out);
  else if (columns == 1) plane(1, list, row, rows, out);
  else if (columns == 2) plane(2, list, row, rows, out);
  else if (columns == 3) plane(3, list, row, rows, out);
  else if (columns == 4) plane(4, list, row, rows, out);
  else if (columns == 5) plane(5, list, row, rows, out);
  else if (columns == 6) plane(6, list, row, rows, out);
  else plane(7, list, row, rows, out);
}

/** Masks at once, four rows in the lanes of a vector. */
function straight(list: usize, columns: i32, row: usize, rows: usize, dst: usize): void {
  const none = i64x2.splat(0);
  for (let at: usize = 0; at < rows; at += 4) {
    let masks = none, bit: v128 = i32x4.splat(1);
    for (let n = 0; n < columns; n++) {
      const four = i32x4.extend_low_i16x8_u(
        i16x8.extend_low_i8x16_u(v128.load32_zero(column(list, n) + row + at)),
      );
      masks = v128.or(masks, v128.andnot(bit, i32x4.eq(four, none)));
      bit = i32x4.shl(bit, 1);
    }
    v128.store(PLANES, masks);
    memory.copy(dst + (at << 2), PLANES, min(<usize> 4, rows - at) << 2);
  }
}

/**
 * Writes the masks of `rows` rows of one to 32 columns; `list` are the columns' addresses.
 *
 * REQUIRES: 15 readable bytes past the last row of each column.
 */
export function maskColumns(list: usize, columns: i32, rows: usize, dst: usize): void {
  const planes = (columns + 7) >> 3;
  for (let row: usize = 0; row < rows; row += BLOCK) {
    const some = min(BLOCK, rows - row), to = dst + (row << 2);
    if (!BYTE_PLANES) {
      straight(list, columns, row, some, to);
      continue;
    }
    for (let p = 0; p < planes; p++) {
      planeOf(columns - 8 * p, list + 32 * p, row, some, PLANES + 1024 * p);
    }
    masksOfPlanes(planes, some, to);
  }
}
