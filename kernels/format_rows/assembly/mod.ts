// format_rows: columns of numbers, codes and strings to JSON lines.
//
// A window's rows are taken in blocks. Of each column but the strings' a block's values become text, and
// entries tell where; then the rows are put together, strings escaped where they go. So the loops of
// format_int and format_float see many numbers of one type, and the block with all its texts stays in
// the first-level cache.

import { fillTables as fillPowers } from "../../_assembly/format_float/tables";
import { fillTables as fillEscapes } from "../../_assembly/json_escape/tables";
import { fillCodes } from "./codes";
import {
  CODES16, CODES32, CODES8, COLUMN, ENTRIES, entryOf, KEY, KINDS, LIMIT, OFFSETS, TYPE, UTF16, VALUES,
} from "./column";
import { applyKinds } from "./kinds";
import { fillNumbers, MOST_ROWS, numberBytes } from "./numbers";
import { writeRows } from "./rows";
import { areStrings, writeString } from "./strings";
import { BLOCK_CELLS } from "./switches";

export { copy } from "../../_assembly/copy";

/** What formatWindow() and fillTable() answer where something is not as it has to be. */
const WRONG: usize = -1;

/** Rows of a block of so many columns. */
function blockRows(columns: usize): usize {
  const rows = (<usize> BLOCK_CELLS / columns) & ~15;
  return min(max(rows, 16), MOST_ROWS);
}

/** Bytes of a column's entries: not a power of two, for the columns' would lie in each other's way. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function entryBytes(rows: usize): usize {
  return (rows << 3) + 192;
}

/** Bytes of scratch that formatWindow() needs for so many columns. */
export function scratchBytes(columns: usize): usize {
  const rows = blockRows(max(columns, 1));
  return columns * entryBytes(rows) + numberBytes(columns, rows);
}

/**
 * Writes `rows` rows of `count` columns to dst; returns their length, or -1 where a code has no entry, an
 * offset descends or is above its limit, a string is no UTF-8, or a surrogate alone under "throw".
 *
 * REQUIRES: 64 readable bytes past everything that is read, and 16 before the text of strings; what the
 * longest keys, values and strings take, and 128 bytes more, writable at dst; scratchBytes() at scratch.
 */
export function formatWindow(
  columns: usize, count: usize, rows: usize, dst: usize, scratch: usize, policy: u32,
): usize {
  const start = dst, columnsEnd = columns + count * COLUMN;
  const block = blockRows(max(count, 1));
  const texts = scratch + count * entryBytes(block);
  for (let row: usize = 0; row < rows; row += block) {
    const some = min(block, rows - row);
    let text = texts, entries = scratch;
    for (let column = columns; column < columnsEnd; column += COLUMN, entries += entryBytes(block)) {
      const type = load<u32>(column, TYPE);
      const values = <usize> load<u32>(column, VALUES);
      const offsets = <usize> load<u32>(column, OFFSETS);
      const limit = load<u32>(column, LIMIT);
      let kinds = <usize> load<u32>(column, KINDS);
      if (kinds) kinds += row;
      if (type >= UTF16) {
        if (!areStrings(type, values, offsets + (row << 2), kinds, some, limit)) return WRONG;
        store<u32>(column, 0, ENTRIES);
        continue;
      }
      store<u32>(column, <u32> entries, ENTRIES);
      const keyBytes = <usize> load<u32>(column, KEY + 4);
      let known = true;
      if (type == CODES8) {
        known = fillCodes<u8>(values + row, some, offsets, limit, kinds, entries);
      } else if (type == CODES16) {
        known = fillCodes<u16>(values + (row << 1), some, offsets, limit, kinds, entries);
      } else if (type == CODES32) {
        known = fillCodes<u32>(values + (row << 2), some, offsets, limit, kinds, entries);
      } else {
        text = fillNumbers(type, values, row, some, keyBytes, entries, text);
      }
      if (!known) return WRONG;
      if (kinds) applyKinds(kinds, some, keyBytes, entries);
    }
    dst = writeRows(columns, columnsEnd, row, some, dst, policy);
    if (!dst) return WRONG;
  }
  return dst - start;
}

/**
 * Writes `count` strings, each within quotes, to dst, and an entry for each into the table, for cells
 * whose key takes `keyBytes` bytes. Returns their length, or -1 as formatWindow() does.
 *
 * REQUIRES: as formatWindow() does of strings.
 */
export function fillTable(
  type: u32, text: usize, offsets: usize, count: usize, limit: u32, dst: usize, table: usize,
  keyBytes: usize, policy: u32,
): usize {
  if (!areStrings(type, text, offsets, 0, count, limit)) return WRONG;
  const start = dst;
  for (let i: usize = 0; i < count; i++) {
    const span = load<u64>(offsets + (i << 2));
    const first = <usize> <u32> span;
    store<u8>(dst, 0x22);
    const end = writeString(type, text, first, <usize> (span >> 32) - first, dst + 1, policy);
    if (!end) return WRONG;
    store<u64>(table + (i << 3), entryOf(dst, keyBytes + end - dst));
    dst = end;
  }
  return dst - start;
}

fillEscapes();
fillPowers();
