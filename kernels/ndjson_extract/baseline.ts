/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * One pass of recursive descent over the bytes, which checks what the kernel checks and makes no value:
 * a key is looked at when its first byte is a wanted one's, strings go four bytes a step.
 *
 * @module
 */

import { type Cells, type Extracted, LEVELS } from "./engine.ts";
import type { Edge, Plan } from "./paths.ts";

// None of these is exported: V8 folds a module's own constants, those of its exports it loads at
// every use.
const QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c, COLON = 0x3a, NEWLINE = 0x0a;
const OBJECT_END = 0x7d, ARRAY_END = 0x5d;
const MISSING = 0, STRING = 5, ARRAY = 6, OBJECT = 7; // of NdjsonKind

/** By its first byte a value's kind. */
const KIND = new Uint8Array(256);
for (const [kind, first] of ["", "n", "f", "t", "-0123456789"].entries()) {
  for (const character of first) KIND[character.charCodeAt(0)] = kind;
}
KIND[QUOTE] = STRING;
KIND[0x5b] = ARRAY;
KIND[0x7b] = OBJECT;

/** 0 for the bytes that a string just goes on with. */
const STOPS = new Uint8Array(256).fill(1, 0, 0x20).fill(1, 0x80);
STOPS[QUOTE] = STOPS[BACKSLASH] = 1;

/** 0 for the bytes that a scalar just goes on with, 1 for those behind it, 2 and 3 for the others. */
const ENDS = new Uint8Array(256).fill(2, 0x80);
for (const byte of '{}[]:," \t\r\n') ENDS[byte.charCodeAt(0)] = 1;
ENDS[BACKSLASH] = 3;

/** A key of the tree, as the loops want it. */
interface Node {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly below: readonly Node[];
  /** By a byte: whether a key below begins with it. Null where none is below. */
  readonly firsts: Uint8Array | null;
  readonly column: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** A text on its way, and where its columns are. */
interface Reader {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly base: number;
  readonly columns: readonly Cells[];
  row: number;
  /** Whether the last string had a backslash. */
  escapes: boolean;
}

function nodeOf({ key, bytes, below, column, firstColumn, endColumn }: Edge): Node {
  const firsts = below.length === 0 ? null : new Uint8Array(256);
  for (const child of below) firsts![child.bytes[0] ?? QUOTE] = 1;
  if (firsts !== null) firsts[BACKSLASH] = 1;
  return { key, bytes, below: below.map(nodeOf), firsts, column, firstColumn, endColumn };
}

/** The length of the character at byte `i`, which is none of ASCII, or 0 where it is ill-formed. */
function sequenceAt(bytes: Uint8Array, i: number, end: number): number {
  const lead = bytes[i];
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || i + length > end) return 0;
  const second = bytes[i + 1];
  if (second < 0x80 || second > 0xbf) return 0;
  if (length === 2) return 2;
  if (lead === 0xe0 && second < 0xa0 || lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90 || lead === 0xf4 && second > 0x8f) return 0;
  if ((bytes[i + 2] & 0xc0) !== 0x80) return 0;
  return length === 3 || (bytes[i + 3] & 0xc0) === 0x80 ? length : 0;
}

/** Where the string closes that has opened before byte `i`, or -1. */
function stringEnd(reader: Reader, i: number): number {
  const { bytes, end } = reader;
  for (;;) {
    while (
      i + 3 < end &&
      (STOPS[bytes[i]] | STOPS[bytes[i + 1]] | STOPS[bytes[i + 2]] | STOPS[bytes[i + 3]]) === 0
    ) i += 4;
    while (i < end && STOPS[bytes[i]] === 0) i++;
    if (i >= end) return -1;
    const byte = bytes[i];
    if (byte === QUOTE) return i;
    if (byte >= 0x80) {
      const length = sequenceAt(bytes, i, end);
      if (length === 0) return -1;
      i += length;
    } else if (byte === BACKSLASH) {
      reader.escapes = true;
      // another byte than these two is looked at as any other
      i += i + 1 < end && (bytes[i + 1] === QUOTE || bytes[i + 1] === BACKSLASH) ? 2 : 1;
    } else {
      return -1;
    }
  }
}

/** Where the scalar that has begun before byte `i` ends, or -1. */
function scalarEnd({ bytes, end }: Reader, i: number): number {
  while (i < end) {
    const how = ENDS[bytes[i]];
    if (how === 0) {
      i++;
    } else if (how === 1) {
      break;
    } else if (how === 2) {
      const length = sequenceAt(bytes, i, end);
      if (length === 0) return -1;
      i += length;
    } else {
      i += i + 1 < end && (bytes[i + 1] === QUOTE || bytes[i + 1] === BACKSLASH) ? 2 : 1;
    }
  }
  return i;
}

/** Where something other than a space stands, from byte `i` on; the line's end is something. */
function skipSpaces(reader: Reader, i: number): number {
  const { bytes, end } = reader;
  if (bytes[i] > 0x20) return i;
  while (i < end && (bytes[i] === 0x20 || bytes[i] === 0x09 || bytes[i] === 0x0d)) i++;
  return i;
}

function sameBytes(bytes: Uint8Array, start: number, key: Uint8Array): boolean {
  for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key[i]) return false;
  return true;
}

/** The wanted key that the bytes between two quotes are, or null. */
function find(reader: Reader, node: Node, start: number, end: number): Node | null {
  const { bytes, escapes } = reader;
  if (escapes) return findMeaning(node, bytes.subarray(start - 1, end + 1));
  for (const child of node.below) {
    if (child.bytes.length === end - start && sameBytes(bytes, start, child.bytes)) return child;
  }
  return null;
}

const decoder = new TextDecoder();

function findMeaning(node: Node, string: Uint8Array): Node | null {
  try {
    const key = JSON.parse(decoder.decode(string));
    return node.below.find((child) => child.key === key) ?? null;
  } catch {
    return null; // an escape that is none
  }
}

/** Says of some columns that the row has nothing there. */
function clear({ columns, row }: Reader, first: number, end: number): void {
  for (let column = first; column < end; column++) {
    const { starts, ends, kinds } = columns[column];
    starts[row] = ends[row] = kinds[row] = MISSING;
  }
}

function tell(reader: Reader, node: Node, start: number, end: number, kind: number): void {
  if (node.column < 0) return;
  const { row, base } = reader;
  const { starts, ends, kinds } = reader.columns[node.column];
  starts[row] = base + start;
  ends[row] = base + end;
  kinds[row] = kind;
}

/** Reads the value at byte `i`, to which `node` leads if any does; returns where it ends, or -1. */
function value(reader: Reader, i: number, node: Node | null, depth: number): number {
  const kind = i < reader.end ? KIND[reader.bytes[i]] : MISSING;
  let end: number;
  if (kind === STRING) {
    const close = stringEnd(reader, i + 1);
    end = close < 0 ? -1 : close + 1;
  } else if (kind === MISSING || kind > STRING && depth === LEVELS) {
    return -1;
  } else if (kind > STRING) {
    end = kind === OBJECT
      ? object(reader, i + 1, node, depth + 1)
      : array(reader, i + 1, depth + 1);
  } else {
    end = scalarEnd(reader, i + 1);
  }
  if (node !== null && end >= 0) tell(reader, node, i, end, kind);
  return end;
}

/** Reads an object behind its opening bracket. */
function object(reader: Reader, i: number, node: Node | null, depth: number): number {
  const { bytes } = reader;
  const firsts = node === null ? null : node.firsts;
  i = skipSpaces(reader, i);
  if (bytes[i] === OBJECT_END) return i + 1;
  for (;;) {
    if (bytes[i] !== QUOTE) return -1;
    const key = i + 1;
    reader.escapes = false;
    i = stringEnd(reader, key);
    if (i < 0) return -1;
    let child: Node | null = null;
    if (firsts !== null && firsts[bytes[key]] !== 0) {
      child = find(reader, node!, key, i);
      // of a key that comes twice, the last value counts, and nothing of the one before
      if (child !== null && child.firsts !== null) {
        clear(reader, child.firstColumn, child.endColumn);
      }
    }
    i = skipSpaces(reader, i + 1);
    if (bytes[i] !== COLON) return -1;
    i = value(reader, skipSpaces(reader, i + 1), child, depth);
    if (i < 0) return -1;
    i = skipSpaces(reader, i);
    if (bytes[i] !== COMMA) return bytes[i] === OBJECT_END ? i + 1 : -1;
    i = skipSpaces(reader, i + 1);
  }
}

/** Reads an array behind its opening bracket. */
function array(reader: Reader, i: number, depth: number): number {
  const { bytes } = reader;
  i = skipSpaces(reader, i);
  if (bytes[i] === ARRAY_END) return i + 1;
  for (;;) {
    i = value(reader, i, null, depth);
    if (i < 0) return -1;
    i = skipSpaces(reader, i);
    if (bytes[i] !== COMMA) return bytes[i] === ARRAY_END ? i + 1 : -1;
    i = skipSpaces(reader, i + 1);
  }
}

/** Reads lines of JSON along some paths. */
export class BaselineReader {
  readonly #root: Node;
  readonly #columns: readonly Cells[];
  readonly #most: number;

  /** A reader to columns of `rows` rows. */
  constructor(plan: Plan, columns: readonly Cells[], rows: number) {
    this.#root = nodeOf(plan.root);
    this.#columns = columns;
    this.#most = rows;
  }

  /**
   * Reads bytes [from, to), which are whole lines; byte 0 counts as `base`. Ends early where the
   * columns are full. Returns null where a line is wrong.
   */
  read(text: Uint8Array, from: number, to: number, base: number): Extracted | null {
    // so that nothing is read behind a line that breaks off
    const bytes = to === text.length ? text : text.subarray(0, to);
    const columns = this.#columns;
    const reader = { bytes, end: to, base, columns, row: 0, escapes: false };
    let lines = 0;
    for (let i = from; i < to;) {
      i = skipSpaces(reader, i);
      if (i < to && bytes[i] !== NEWLINE) {
        if (reader.row === this.#most) return { rows: reader.row, taken: i - from, lines };
        clear(reader, 0, columns.length);
        i = value(reader, i, this.#root, 0);
        if (i < 0) return null;
        i = skipSpaces(reader, i);
        if (i < to && bytes[i] !== NEWLINE) return null;
        reader.row++;
      }
      if (i < to) lines++;
      i++;
    }
    return { rows: reader.row, taken: to - from, lines };
  }
}
