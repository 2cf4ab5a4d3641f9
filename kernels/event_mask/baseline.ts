/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Columns are read four rows at a time as words, eight columns together: while all bytes are 0 or 1,
 * which one test a word tells, eight shifted words make a byte of four masks. A column that does not
 * begin at a multiple of four is copied to one that does, a block at a time.
 *
 * @module
 */

import { type Codes, outside } from "./options.ts";

/** Words of a block of rows, four rows each. */
const BLOCK = 4_096;

/** All columns that there are not. */
const NONE = new Uint32Array(BLOCK);

/** Where a byte is neither 0 nor 1. */
const OTHER = 0xfefefefe;

/** 1 in every byte that is not 0. */
function truth(word: number): number {
  return ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101;
}

/** Sets bits `shift` to `shift + 3` of four masks a word; where `shift` is 0 the masks begin. */
function fourColumns(
  columns: readonly Uint32Array[],
  words: number,
  dst: Uint32Array,
  row: number,
  shift: number,
): void {
  const [c0, c1, c2, c3] = columns;
  for (let at = 0; at < words; at++, row += 4) {
    let a = c0[at], b = c1[at], c = c2[at], d = c3[at];
    if (((a | b | c | d) & OTHER) !== 0) {
      a = truth(a);
      b = truth(b);
      c = truth(c);
      d = truth(d);
    }
    spread(a | b << 1 | c << 2 | d << 3, dst, row, shift);
  }
}

/** The same of eight columns. */
function eightColumns(
  columns: readonly Uint32Array[],
  words: number,
  dst: Uint32Array,
  row: number,
  shift: number,
): void {
  const [c0, c1, c2, c3, c4, c5, c6, c7] = columns;
  for (let at = 0; at < words; at++, row += 4) {
    let a = c0[at], b = c1[at], c = c2[at], d = c3[at];
    let e = c4[at], f = c5[at], g = c6[at], h = c7[at];
    if (((a | b | c | d | e | f | g | h) & OTHER) !== 0) {
      a = truth(a);
      b = truth(b);
      c = truth(c);
      d = truth(d);
      e = truth(e);
      f = truth(f);
      g = truth(g);
      h = truth(h);
    }
    const low = a | b << 1 | c << 2 | d << 3;
    spread(low | e << 4 | f << 5 | g << 6 | h << 7, dst, row, shift);
  }
}

/** Four bytes to four masks. */
function spread(bytes: number, dst: Uint32Array, row: number, shift: number): void {
  if (shift === 0) {
    dst[row] = bytes & 0xff;
    dst[row + 1] = bytes >>> 8 & 0xff;
    dst[row + 2] = bytes >>> 16 & 0xff;
    dst[row + 3] = bytes >>> 24;
  } else {
    dst[row] |= (bytes & 0xff) << shift;
    dst[row + 1] |= (bytes >>> 8 & 0xff) << shift;
    dst[row + 2] |= (bytes >>> 16 & 0xff) << shift;
    dst[row + 3] |= bytes >>> 24 << shift;
  }
}

/** Rows from `from` on as words; through `copies` where they do not begin at one. */
function wordsOf(
  column: Uint8Array,
  from: number,
  words: number,
  copies: Map<Uint8Array, Uint8Array>,
): Uint32Array {
  const begin = column.byteOffset + from;
  if (begin % 4 === 0) return new Uint32Array(column.buffer, begin, words);
  let copy = copies.get(column);
  if (copy === undefined) copies.set(column, copy = new Uint8Array(4 * BLOCK));
  copy.set(column.subarray(from, from + 4 * words));
  return new Uint32Array(copy.buffer, 0, words);
}

/** Bit i is set where column i is not 0. */
export function columns(columns: readonly Uint8Array[], dst: Uint32Array): void {
  const rows = columns[0].length;
  const whole = rows & ~3;
  const copies = new Map<Uint8Array, Uint8Array>();
  for (let from = 0; from < whole; from += 4 * BLOCK) {
    const words = Math.min(BLOCK, (whole - from) >>> 2);
    for (let first = 0; first < columns.length; first += 8) {
      const some = columns.slice(first, first + 8).map((one) => wordsOf(one, from, words, copies));
      const width = some.length > 4 ? 8 : 4;
      while (some.length < width) some.push(NONE);
      if (width === 8) eightColumns(some, words, dst, from, first);
      else fourColumns(some, words, dst, from, first);
    }
  }
  for (let row = whole; row < rows; row++) {
    let mask = 0;
    for (let i = 0; i < columns.length; i++) if (columns[i][row] !== 0) mask |= 1 << i;
    dst[row] = mask;
  }
}

/** The table's entry of each code. */
export function codes(codes: Codes, table: Uint32Array, dst: Uint32Array): void {
  const rows = codes.length, entries = table.length;
  for (let row = 0; row < rows; row++) {
    const code = codes[row];
    if (code >= entries) throw outside(codes, row, entries);
    dst[row] = table[code];
  }
}
