// Rows out of cells.
//
//     {"id":7,"name":"x"}
//     ^------^ ,"id": and 7: a key and a value, copied with what stands behind them
//             ^---------- the next cell writes over that
//
// Every key begins with a comma. A row's first one becomes its brace, so no cell has to know whether it
// is the first that is there.

import { COLUMN, ENTRIES, KEY, KINDS, NULL, OFFSETS, TYPE, VALUES } from "./column";
import { writeString } from "./strings";
import { VALUE_BYTES } from "./switches";

const NULL_WORD: u32 = 0x6c6c756e;
const END_OF_ROW: u16 = 0x0a7d;

/** Copies what is left behind the first `done` bytes, 16 at a time. */
function copyOn(src: usize, bytes: usize, dst: usize, done: usize): void {
  for (; done < bytes; done += 16) v128.store(dst + done, v128.load(src + done));
}

/**
 * Writes the block's `rows` rows, of which the first is the window's row `row`; returns where they end,
 * or 0 for a lone surrogate under "throw".
 *
 * REQUIRES: 16 readable bytes past each key and value (32 past values, as VALUE_BYTES has it); 128
 * writable bytes past the answer.
 */
export function writeRows(
  columns: usize, columnsEnd: usize, row: usize, rows: usize, dst: usize, policy: u32,
): usize {
  for (let i: usize = 0; i < rows; i++) {
    const line = dst;
    for (let column = columns; column < columnsEnd; column += COLUMN) {
      const key = load<u64>(column, KEY);
      const keyBytes = <usize> (key >> 32);
      v128.store(dst, v128.load(<usize> <u32> key));
      if (keyBytes > 16) copyOn(<usize> <u32> key, keyBytes, dst, 16);
      const to = dst + keyBytes;

      const entries = <usize> load<u32>(column, ENTRIES);
      if (entries) {
        const entry = load<u64>(entries + (i << 3));
        const value = <usize> <u32> entry, bytes = <usize> (entry >> 32);
        v128.store(to, v128.load(value));
        if (VALUE_BYTES == 32) v128.store(to, v128.load(value, 16), 16);
        dst += bytes;
        if (dst > to + VALUE_BYTES) copyOn(value, dst - to, to, VALUE_BYTES);
        continue;
      }

      const kinds = <usize> load<u32>(column, KINDS);
      if (kinds) {
        const kind = <u32> load<u8>(kinds + row + i);
        if (kind <= NULL) {
          // the key brought a quote
          store<u32>(to - 1, NULL_WORD);
          if (kind == NULL) dst = to + 3;
          continue;
        }
      }
      const span = load<u64>(<usize> load<u32>(column, OFFSETS) + ((row + i) << 2));
      const first = <usize> <u32> span, length = <usize> (span >> 32) - first;
      const text = <usize> load<u32>(column, VALUES);
      dst = writeString(load<u32>(column, TYPE), text, first, length, to, policy);
      if (!dst) return 0;
    }
    store<u8>(line, 0x7b);
    dst += usize(dst == line);
    store<u16>(dst, END_OF_ROW);
    dst += 2;
  }
  return dst;
}
