/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Row by row, cell by cell, into bytes: keys as words of four bytes, numbers as in
 * {@linkcode ./baseline_numbers.ts}, strings as in {@linkcode ./baseline_strings.ts}, a dictionary's
 * strings once, each with its key before it.
 *
 * @module
 */

import {
  prepareDigits,
  writeFloat,
  writeLong,
  writeSigned,
  writeUnsigned,
} from "./baseline_numbers.ts";
import { writeUtf16, writeUtf8 } from "./baseline_strings.ts";
import type { Cells, Shape, Strings } from "./plan.ts";
import {
  CODES16,
  CODES8,
  FLOAT32,
  FLOAT64,
  INT16,
  INT32,
  INT64,
  INT8,
  UINT16,
  UINT32,
  UINT64,
  UINT8,
  UTF16,
  UTF8,
  type Values,
} from "./types.ts";

/** Bytes of an answer, which are written a word at a time. */
export interface Text {
  readonly bytes: Uint8Array;
  /** The same memory. */
  readonly view: DataView;
}

/** Bytes as a place to write to. */
export function textIn(bytes: Uint8Array): Text {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** What codes lead to: keys and values in words of four bytes, each pair from a word of its own on. */
interface Table {
  readonly words: Int32Array;
  /** The word in which each one begins. */
  readonly starts: Uint32Array;
  /** How many bytes each one has. */
  readonly lengths: Uint32Array;
}

/** A column, ready to be written. */
export interface Writer {
  readonly type: number;
  /** The key in words of four bytes, with the quote of a string. */
  readonly key: Int32Array;
  readonly keyBytes: number;
  readonly values: Values;
  /** Integers of 64 bits as pairs of words, the lower one first. */
  readonly words: Int32Array | null;
  readonly offsets: Uint32Array | null;
  readonly kinds: Uint8Array | null;
  readonly table: Table | null;
  /** What offsets count from, and the greatest one. */
  origin: number;
  limit: number;
}

const NULL = 0x6c6c_756e, QUOTE = 0x22;

/** `false` and `true`. */
const BOOLS: Strings = {
  type: UTF8,
  text: new TextEncoder().encode("falsetrue"),
  offsets: Uint32Array.of(0, 5, 9),
};

/** Writes strings with a key before each; null where they are not what they have to be. */
function tableOf(
  key: Uint8Array,
  { type, text, offsets }: Strings,
  isQuoted: boolean,
  policy: number,
): Table | null {
  const count = offsets.length - 1;
  const starts = new Uint32Array(count), lengths = new Uint32Array(count);
  // for each one the quotes, and three bytes up to the next word
  const words = new Int32Array(Math.ceil(6 * text.length / 4) + count * (key.length + 8 >> 2));
  const bytes = new Uint8Array(words.buffer);
  for (let i = 0, word = 0; i < count; i++) {
    const from = offsets[i], to = offsets[i + 1];
    if (to < from || to > text.length) return null;
    let o = 4 * word;
    for (let j = 0; j < key.length; j++) bytes[o++] = key[j];
    if (isQuoted) bytes[o++] = QUOTE;
    o = type === UTF16
      ? writeUtf16(text as Uint16Array, from, to, bytes, o, policy)
      : writeUtf8(text as Uint8Array, from, to, bytes, o);
    if (o < 0) return null;
    if (isQuoted) bytes[o++] = QUOTE;
    starts[i] = word;
    lengths[i] = o - 4 * word;
    word = o + 3 >> 2;
  }
  return { words, starts, lengths };
}

/** A column to write, or null where its dictionary cannot be written. */
export function writerOf(shape: Shape, cells: Cells, policy: number): Writer | null {
  prepareDigits();
  const { type, key, dictionary } = shape;
  const { values, offsets, kinds } = cells;
  const isText = offsets !== null;
  const padded = new Uint8Array(Math.ceil((key.length + 1) / 4) * 4);
  padded.set(key);
  if (isText) padded[key.length] = QUOTE;
  const isLong = type === INT64 || type === UINT64;
  const words = isLong ? new Int32Array(values.buffer, values.byteOffset, 2 * values.length) : null;
  const codes = dictionary ?? (type === CODES8 ? BOOLS : null);
  const table = codes === null ? null : tableOf(key, codes, dictionary !== null, policy);
  if (codes !== null && table === null) return null;
  return {
    type,
    key: new Int32Array(padded.buffer),
    keyBytes: key.length + Number(isText),
    values,
    words,
    offsets,
    kinds,
    table,
    origin: 0,
    limit: values.length,
  };
}

/** Writes the key and the value that a code leads to, or returns -1 where there is nothing. */
function writeCode(table: Table, code: number, view: DataView, o: number): number {
  const { words, starts, lengths } = table;
  if (code >= lengths.length) return -1;
  const end = o + lengths[code];
  for (let i = starts[code]; o < end; i++, o += 4) view.setInt32(o, words[i], true);
  return end;
}

function writeKey({ key, keyBytes }: Writer, view: DataView, o: number): number {
  for (let i = 0; i < key.length; i++) view.setInt32(o + 4 * i, key[i], true);
  return o + keyBytes;
}

/** Writes a cell that has a value; returns where it ends, or -1 where it is wrong. */
function writeCell(writer: Writer, row: number, out: Text, o: number, policy: number): number {
  const { view } = out;
  const { type, table } = writer;
  if (table !== null) {
    // by type, so that each load sees arrays of one type
    if (type === CODES8) return writeCode(table, (writer.values as Uint8Array)[row], view, o);
    if (type === CODES16) return writeCode(table, (writer.values as Uint16Array)[row], view, o);
    return writeCode(table, (writer.values as Uint32Array)[row], view, o);
  }
  o = writeKey(writer, view, o);
  switch (type) {
    case INT8:
      return writeSigned((writer.values as Int8Array)[row], view, o);
    case UINT8:
      return writeUnsigned((writer.values as Uint8Array)[row], view, o);
    case INT16:
      return writeSigned((writer.values as Int16Array)[row], view, o);
    case UINT16:
      return writeUnsigned((writer.values as Uint16Array)[row], view, o);
    case INT32:
      return writeSigned((writer.values as Int32Array)[row], view, o);
    case UINT32:
      return writeUnsigned((writer.values as Uint32Array)[row], view, o);
    case INT64: {
      const words = writer.words!;
      return writeLong(words[2 * row], words[2 * row + 1], -1, view, o);
    }
    case UINT64: {
      const words = writer.words!;
      return writeLong(words[2 * row], words[2 * row + 1], 0, view, o);
    }
    case FLOAT32:
      return writeFloat((writer.values as Float32Array)[row], view, o);
    case FLOAT64:
      return writeFloat((writer.values as Float64Array)[row], view, o);
  }
  const from = writer.offsets![row] - writer.origin, to = writer.offsets![row + 1] - writer.origin;
  o = type === UTF16
    ? writeUtf16(writer.values as Uint16Array, from, to, out.bytes, o, policy)
    : writeUtf8(writer.values as Uint8Array, from, to, out.bytes, o);
  if (o < 0) return o;
  out.bytes[o] = QUOTE;
  return o + 1;
}

/**
 * Writes rows [from, to) from text[o] on; returns where they end, or -1 where a cell is wrong. `out` must
 * hold what the longest cells take, and 64 bytes more.
 */
export function writeRows(
  writers: readonly Writer[],
  from: number,
  to: number,
  out: Text,
  o: number,
  policy: number,
): number {
  const { bytes, view } = out;
  for (let row = from; row < to; row++) {
    const line = o;
    for (let i = 0; i < writers.length; i++) {
      const writer = writers[i];
      const { kinds, offsets } = writer;
      if (
        offsets !== null && (offsets[row + 1] < offsets[row] || offsets[row + 1] > writer.limit)
      ) {
        return -1;
      }
      if (kinds !== null && kinds[row] < 2) {
        if (kinds[row] === 0) continue;
        // the key of a string brings a quote
        o = writeKey(writer, view, o) - Number(offsets !== null);
        view.setInt32(o, NULL, true);
        o += 4;
        continue;
      }
      o = writeCell(writer, row, out, o, policy);
      if (o < 0) return -1;
    }
    // every key begins with a comma, the first one's becomes the brace
    bytes[line] = 0x7b;
    if (o === line) o++;
    bytes[o] = 0x7d;
    bytes[o + 1] = 0x0a;
    o += 2;
  }
  return o;
}
