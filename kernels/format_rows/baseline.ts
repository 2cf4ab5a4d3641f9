/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Row by row, cell by cell, into bytes: keys as words of four bytes, numbers as in
 * {@linkcode ./baseline_numbers.ts}, strings as in {@linkcode ./baseline_strings.ts}, dictionaries
 * written once.
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
  CODES32,
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

/** What codes lead to: text `i` is bytes[starts[i], starts[i + 1]). */
interface Table {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** How many there are. */
  readonly count: number;
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

const NULL = 0x6c6c_756e;

const BOOLS: Table = {
  bytes: new TextEncoder().encode("falsetrue"),
  starts: Uint32Array.of(0, 5, 9),
  count: 2,
};

/** Writes a dictionary's strings with their quotes; null where they are not what they have to be. */
function tableOf({ type, text, offsets }: Strings, policy: number): Table | null {
  const count = offsets.length - 1;
  const bytes = new Uint8Array(6 * text.length + 2 * count);
  const starts = new Uint32Array(count + 1);
  let o = 0;
  for (let i = 0; i < count; i++) {
    const from = offsets[i], to = offsets[i + 1];
    if (to < from || to > text.length) return null;
    bytes[o++] = 0x22;
    o = type === UTF16
      ? writeUtf16(text as Uint16Array, from, to, bytes, o, policy)
      : writeUtf8(text as Uint8Array, from, to, bytes, o);
    if (o < 0) return null;
    bytes[o++] = 0x22;
    starts[i + 1] = o;
  }
  return { bytes, starts, count };
}

/** A column to write, or null where its dictionary cannot be written. */
export function writerOf(shape: Shape, cells: Cells, policy: number): Writer | null {
  prepareDigits();
  const { type, key, dictionary } = shape;
  const { values, offsets, kinds } = cells;
  const isText = offsets !== null;
  const padded = new Uint8Array(Math.ceil((key.length + 1) / 4) * 4);
  padded.set(key);
  if (isText) padded[key.length] = 0x22;
  const isLong = type === INT64 || type === UINT64;
  const words = isLong ? new Int32Array(values.buffer, values.byteOffset, 2 * values.length) : null;
  const table = dictionary !== null ? tableOf(dictionary, policy) : type === CODES8 ? BOOLS : null;
  if (dictionary !== null && table === null) return null;
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

/** Writes what a code leads to, or returns -1 where there is nothing. */
function writeCode(table: Table, code: number, out: Uint8Array, o: number): number {
  if (code >= table.count) return -1;
  const { bytes, starts } = table;
  const end = starts[code + 1];
  for (let i = starts[code]; i < end; i++) out[o++] = bytes[i];
  return o;
}

/** Writes a cell that has a value; returns where it ends, or -1 where it is wrong. */
function writeValue(writer: Writer, row: number, out: Text, o: number, policy: number): number {
  const { view } = out;
  switch (writer.type) {
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
    case CODES8:
      return writeCode(writer.table!, (writer.values as Uint8Array)[row], out.bytes, o);
    case CODES16:
      return writeCode(writer.table!, (writer.values as Uint16Array)[row], out.bytes, o);
    case CODES32:
      return writeCode(writer.table!, (writer.values as Uint32Array)[row], out.bytes, o);
  }
  const from = writer.offsets![row] - writer.origin, to = writer.offsets![row + 1] - writer.origin;
  o = writer.type === UTF16
    ? writeUtf16(writer.values as Uint16Array, from, to, out.bytes, o, policy)
    : writeUtf8(writer.values as Uint8Array, from, to, out.bytes, o);
  if (o < 0) return o;
  out.bytes[o] = 0x22;
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
      const { key, keyBytes, kinds, offsets } = writer;
      if (
        offsets !== null && (offsets[row + 1] < offsets[row] || offsets[row + 1] > writer.limit)
      ) {
        return -1;
      }
      if (kinds !== null && kinds[row] === 0) continue;
      for (let word = 0; word < key.length; word++) view.setInt32(o + 4 * word, key[word], true);
      o += keyBytes;
      if (kinds !== null && kinds[row] === 1) {
        if (offsets !== null) o--; // the key brought a quote
        view.setInt32(o, NULL, true);
        o += 4;
        continue;
      }
      o = writeValue(writer, row, out, o, policy);
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
