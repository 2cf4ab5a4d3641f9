// A line's tokens: the grammar, and the spans of the values that paths lead to.
//
// A token is an address: of an operator, of a string's opening quote, of a scalar's first byte, of a
// newline. A member of an object is four of them, and what is told of a value ends where the next token
// begins, but for whitespace:
//
//     text    {"user": {"id": 7}, "ok": true }
//     tokens  11     1 11   1 11  1   1 1    1 1
//
// Tried instead, in time for everything, on event logs of 53 tokens in 216 bytes a line where nothing
// else is said:
// - A loop with a stack of its own in place of functions that call each other: V8 runs out of registers,
//   as Deno has its bounds of memory checked by instructions, and takes 6% more, JSC 5%.
// - Tokens straight from the masks, without writing them down: V8 takes 15% more, JSC the same. Six
//   places ask whether a mask is used up, and none of them foresees it.
// - Colons and commas left out of the tokens, and the byte before each token looked at: 14% more in V8,
//   18% in JSC.
// - Sixteen or twenty positions at a time from a mask, as so many tokens there are in 64 bytes: 5% less
//   in V8 and 10% in JSC on 4 MB, 3% more on 64 KB, whose branches the machine knows by heart, and 20
//   to 40% more on longer strings.
// - Every key compared, whatever its first byte: 6 to 12% more.

import { find } from "./keys";
import {
  CELL, COLUMNS, END_COLUMN, ENDS, FIRST_COLUMN, FIRST_EDGES, KINDS, NO_CELL, NODE, ROOT, ROW, STARTS,
  STRIDE, ZERO,
} from "./task";

export const NEWLINE: u32 = 0x0a;
const QUOTE: u32 = 0x22;
const COMMA: u32 = 0x2c;
const COLON: u32 = 0x3a;
const ARRAY_END: u32 = 0x5d;
const OBJECT_END: u32 = 0x7d;

// The kinds, as kernels/ndjson_extract/kinds.ts numbers them.
const MISSING: u32 = 0;
const STRING: u32 = 5;
const OBJECT: u32 = 7;

/** By its first byte a value's kind; MISSING where no value begins so. */
const KIND = memory.data(256, 64);

/** The edges of an object that no path leads to. */
const UNWANTED = memory.data(256, 64);

/** Containers around a value, at most. */
const LEVELS: u32 = 64;

export function fillKinds(): void {
  for (let digit: usize = 0x30; digit < 0x3a; digit++) store<u8>(KIND + digit, 4);
  store<u8>(KIND + 0x2d, 4); // -
  store<u8>(KIND + 0x6e, 1); // null
  store<u8>(KIND + 0x66, 2); // false
  store<u8>(KIND + 0x74, 3); // true
  store<u8>(KIND + 0x22, STRING);
  store<u8>(KIND + 0x5b, 6);
  store<u8>(KIND + 0x7b, OBJECT);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function byteAt(token: usize): u32 {
  return <u32> load<u8>(<usize> load<u32>(token));
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function kindOf(byte: u32): u32 {
  return <u32> load<u8>(KIND + <usize> byte);
}

function write(task: usize, cell: u32, start: u32, end: u32, kind: u32): void {
  store<u32>(<usize> load<u32>(task, STARTS) + (<usize> cell << 2), start);
  store<u32>(<usize> load<u32>(task, ENDS) + (<usize> cell << 2), end);
  store<u8>(<usize> load<u32>(task, KINDS) + <usize> cell, kind);
}

/** Says of the columns from `first` to `end` that the row has nothing there. */
function clear(task: usize, first: u32, end: u32): void {
  const stride = load<u32>(task, STRIDE);
  let cell = first * stride + load<u32>(task, ROW);
  for (; first < end; first++, cell += stride) write(task, cell, 0, 0, MISSING);
}

/** Writes down the value between two tokens, if the edge that leads to it ends a path. */
function tell(task: usize, edge: usize, token: usize, next: usize): void {
  const cell = load<u32>(edge, CELL);
  if (cell == NO_CELL) return;
  const start = load<u32>(token);
  let end = load<u32>(next);
  for (;;) {
    const c = <u32> load<u8>(<usize> end - 1);
    if (c != 0x20 && c != 0x09 && c != 0x0d) break;
    end--;
  }
  const zero = load<u32>(task, ZERO);
  const kind = kindOf(<u32> load<u8>(<usize> start));
  write(task, cell + load<u32>(task, ROW), start - zero, end - zero, kind);
}

/**
 * Reads a container behind its opening bracket; returns the token behind the closing one, or 0. `edge`
 * leads to it, or is 0 where no path does.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function container(kind: u32, at: usize, edge: usize, task: usize, depth: u32): usize {
  if (depth == LEVELS) return 0;
  if (kind != OBJECT) return array(at, task, depth + 1);
  const node = edge ? <usize> load<u32>(edge, NODE) : 0;
  return object(at, node, task, depth + 1);
}

function object(at: usize, node: usize, task: usize, depth: u32): usize {
  if (byteAt(at) == OBJECT_END) return at + 4;
  const firsts = node ? node + FIRST_EDGES : UNWANTED;
  for (;;) {
    const key = <usize> load<u32>(at);
    if (<u32> load<u8>(key) != QUOTE) return 0;
    const colon = <usize> load<u32>(at, 4);
    if (<u32> load<u8>(colon) != COLON) return 0;
    const kind = kindOf(byteAt(at + 8));
    let edge = <usize> load<u32>(firsts + ((<usize> load<u8>(key, 1) & 63) << 2));
    if (edge) {
      edge = find(node, edge, key + 1, colon - key - 1);
      // of a key that comes twice, the last value counts, and nothing of the one before
      if (edge && load<u32>(edge, NODE)) {
        clear(task, load<u32>(edge, FIRST_COLUMN), load<u32>(edge, END_COLUMN));
      }
    }
    let next = at + 12;
    if (kind - 1 >= STRING) {
      if (kind == MISSING) return 0;
      next = container(kind, next, edge, task, depth);
      if (!next) return 0;
    }
    if (edge) tell(task, edge, at + 8, next);
    const byte = byteAt(next);
    at = next + 4;
    if (byte != COMMA) return byte == OBJECT_END ? at : 0;
  }
  return 0;
}

function array(at: usize, task: usize, depth: u32): usize {
  if (byteAt(at) == ARRAY_END) return at + 4;
  for (;;) {
    const kind = kindOf(byteAt(at));
    at += 4;
    if (kind - 1 >= STRING) {
      if (kind == MISSING) return 0;
      at = container(kind, at, 0, task, depth);
      if (!at) return 0;
    }
    const byte = byteAt(at);
    at += 4;
    if (byte != COMMA) return byte == ARRAY_END ? at : 0;
  }
  return 0;
}

/**
 * Reads the line that begins with the token at `at` into a row; returns the next line's first token, or
 * 0 where the line is not one JSON value of at most 64 levels.
 *
 * REQUIRES: the tokens of a line end with its newline's.
 */
export function line(at: usize, row: u32, task: usize): usize {
  store<u32>(task, row, ROW);
  clear(task, 0, load<u32>(task, COLUMNS));
  const kind = kindOf(byteAt(at));
  at += 4;
  if (kind - 1 >= STRING) {
    if (kind == MISSING) return 0;
    at = container(kind, at, <usize> load<u32>(task, ROOT), task, 0);
    if (!at) return 0;
  }
  return byteAt(at) == NEWLINE ? at + 4 : 0;
}
