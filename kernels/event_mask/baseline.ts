/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Columns are read four rows at a time as words, eight columns together: eight shifted words make a byte
 * of each of four masks, as long as all bytes are 0 or 1, which one test a block tells. The engine's own
 * set() widens a block's bytes to masks. A column that does not begin at a multiple of four is copied to
 * one that does, a block at a time.
 *
 * Of eight columns of a million rows, ns a row on V8 and JSC: 0.86 and 1.07; with four stores of a word's
 * masks in place of set() 1.75 and 1.11.
 *
 * @module
 */

import { type Codes, outside } from "./options.ts";

/** Words of a block of rows, four rows each. */
const BLOCK = 4_096;

/** All columns that there are not. */
const NONE = new Int32Array(BLOCK);

/** A block's bytes of the masks, by words and by rows. */
const WORDS = new Int32Array(BLOCK);
const BYTES = new Uint8Array(WORDS.buffer);

/** Where a byte is neither 0 nor 1. */
const OTHER = 0xfefefefe;

/** 1 in every byte that is not 0. */
function truth(word: number): number {
  return ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101;
}

/** Packs four columns of 0 and 1 to WORDS; returns the bits that any of them has. */
function packFour(
  c0: Int32Array,
  c1: Int32Array,
  c2: Int32Array,
  c3: Int32Array,
  words: number,
): number {
  let seen = 0;
  for (let at = 0; at < words; at++) {
    const a = c0[at], b = c1[at], c = c2[at], d = c3[at];
    seen |= a | b | c | d;
    WORDS[at] = a | b << 1 | c << 2 | d << 3;
  }
  return seen;
}

/** The same of eight columns, which come one by one: out of an array they cost JSC half as much again. */
function packEight(
  c0: Int32Array,
  c1: Int32Array,
  c2: Int32Array,
  c3: Int32Array,
  c4: Int32Array,
  c5: Int32Array,
  c6: Int32Array,
  c7: Int32Array,
  words: number,
): number {
  let seen = 0;
  for (let at = 0; at < words; at++) {
    const a = c0[at], b = c1[at], c = c2[at], d = c3[at];
    const e = c4[at], f = c5[at], g = c6[at], h = c7[at];
    seen |= a | b | c | d | e | f | g | h;
    WORDS[at] = a | b << 1 | c << 2 | d << 3 | e << 4 | f << 5 | g << 6 | h << 7;
  }
  return seen;
}

/** The same of any columns and bytes. */
function packAny(columns: readonly Int32Array[], words: number): void {
  for (let at = 0; at < words; at++) {
    let bytes = 0;
    for (let i = 0; i < columns.length; i++) bytes |= truth(columns[i][at]) << i;
    WORDS[at] = bytes;
  }
}

/** A block's bytes to bits `shift` on of masks from `row` on; where `shift` is 0 the masks begin. */
function spread(rows: number, dst: Uint32Array, row: number, shift: number): void {
  if (shift === 0) dst.set(BYTES.subarray(0, rows), row);
  else for (let i = 0; i < rows; i++) dst[row + i] |= BYTES[i] << shift;
}

/** Rows from `from` on as words; through `copies` where they do not begin at one. */
function wordsOf(
  column: Uint8Array,
  from: number,
  words: number,
  copies: Map<Uint8Array, Uint8Array>,
): Int32Array {
  const begin = column.byteOffset + from;
  if (begin % 4 === 0) return new Int32Array(column.buffer, begin, words);
  let copy = copies.get(column);
  if (copy === undefined) copies.set(column, copy = new Uint8Array(4 * BLOCK));
  copy.set(column.subarray(from, from + 4 * words));
  return new Int32Array(copy.buffer, 0, words);
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
      const [a, b = NONE, c = NONE, d = NONE, e, f = NONE, g = NONE, h = NONE] = some;
      const seen = e === undefined
        ? packFour(a, b, c, d, words)
        : packEight(a, b, c, d, e, f, g, h, words);
      if ((seen & OTHER) !== 0) packAny(some, words);
      spread(4 * words, dst, from, first);
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
