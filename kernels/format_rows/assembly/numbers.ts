// Numbers to text, a block of a column at a time, and where each one's text stands.
//
// The loops of format_int and format_float write a column's numbers behind each other with commas, and
// the commas tell where each one ends:
//
//     text     12,345,-7,
//     commas   ..1...1..1
//     ends     2 6 9
//
// Sixteen bits and less are widened: a loop of their own for each would make the module a half larger,
// and widening takes 0.2 ns a value.

import { flatten } from "../../_assembly/flatten";
import { listShortest } from "../../_assembly/format_float/list";
import { int64, uint64 } from "../../_assembly/format_int/longs";
import { int32, uint32 } from "../../_assembly/format_int/words";
import { mask64 } from "../../_assembly/mask";
import {
  FLOAT32, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64, UINT8,
} from "./column";

/** The most rows of a block. */
export const MOST_ROWS: usize = 512;

/** The most bytes of a number and its comma: -0.0000012345678901234567, */
const WIDEST: usize = 26;

/** The comma as format_float takes it, and as format_int does, with its length above. */
const COMMA: u32 = 0x2c;
const ONE_COMMA: u32 = 0x1002c;
const COMMAS = memory.data<u64>([0x2c2c2c2c2c2c2c2c, 0x2c2c2c2c2c2c2c2c], 16);

/** Numbers of 8, 16 and 32 bits as wider ones. 512 x 8 bytes. */
const WIDE = memory.data(512 * 8, 64);

/** Bit i is byte i of the text: a comma. 512 x 26 bits. */
const MASKS = memory.data(512 * 26 / 8 + 8, 64);

/** Where the commas are: of one before the first text on. What follows the last one may bring 63 more. */
const BEFORE = memory.data((4 + 512 + 64 + 4) * 4, 64);
const ENDS = BEFORE + 16;

/** Numbers as those of another type. */
function widened<From, To>(src: usize, rows: usize): usize {
  for (let i: usize = 0; i < rows; i++) {
    store<To>(WIDE + i * sizeof<To>(), <To> load<From>(src + i * sizeof<From>()));
  }
  return WIDE;
}

/** Numbers from row `row` on as text, a comma behind each; returns its length. */
function textOf(type: u32, src: usize, row: usize, rows: usize, dst: usize): usize {
  switch (type) {
    case INT8: return int32(widened<i8, i32>(src + row, rows), rows, dst, ONE_COMMA);
    case UINT8: return int32(widened<u8, i32>(src + row, rows), rows, dst, ONE_COMMA);
    case INT16: return int32(widened<i16, i32>(src + (row << 1), rows), rows, dst, ONE_COMMA);
    case UINT16: return int32(widened<u16, i32>(src + (row << 1), rows), rows, dst, ONE_COMMA);
    case INT32: return int32(src + (row << 2), rows, dst, ONE_COMMA);
    case UINT32: return uint32(src + (row << 2), rows, dst, ONE_COMMA);
    case INT64: return int64(src + (row << 3), rows, dst, ONE_COMMA);
    case UINT64: return uint64(src + (row << 3), rows, dst, ONE_COMMA);
    case FLOAT32: {
      return listShortest(widened<f32, f64>(src + (row << 2), rows), rows, dst, COMMA, 1, false);
    }
    default: return listShortest(src + (row << 3), rows, dst, COMMA, 1, false);
  }
}

/**
 * Makes the entries of `rows` numbers from row `row` on, whose text goes to `text`; returns where that
 * ends.
 *
 * REQUIRES: MOST_ROWS rows at most; 32 readable bytes past the values; WIDEST bytes a row and 128 more
 * writable at text; 32 writable bytes past the entries.
 */
export function fillNumbers(
  type: u32, src: usize, row: usize, rows: usize, keyBytes: usize, entries: usize, text: usize,
): usize {
  const bytes = textOf(type, src, row, rows, text);
  const comma = v128.load(COMMAS);
  for (let at: usize = 0; at < bytes; at += 64) {
    store<u64>(
      MASKS + (at >> 3),
      mask64(
        i8x16.eq(v128.load(text + at), comma),
        i8x16.eq(v128.load(text + at, 16), comma),
        i8x16.eq(v128.load(text + at, 32), comma),
        i8x16.eq(v128.load(text + at, 48), comma),
      ),
    );
  }
  flatten(MASKS, bytes, ENDS, <u32> text);

  // a text begins behind the comma before it
  store<u32>(ENDS - 4, <u32> text - 1);
  const one = i32x4.splat(1), more = i32x4.splat(<i32> keyBytes - 1);
  for (let i: usize = 0; i < rows; i += 4) {
    const before = v128.load(ENDS - 4 + (i << 2)), ends = v128.load(ENDS + (i << 2));
    const starts = i32x4.add(before, one);
    const lengths = i32x4.add(i32x4.sub(ends, before), more);
    v128.store(entries + (i << 3), v128.shuffle<u32>(starts, lengths, 0, 4, 1, 5));
    v128.store(entries + (i << 3), v128.shuffle<u32>(starts, lengths, 2, 6, 3, 7), 16);
  }
  return text + bytes;
}

/** Bytes that the texts of a block's `columns` columns of numbers take at most. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function numberBytes(columns: usize, rows: usize): usize {
  return columns * rows * WIDEST + 128;
}
