/**
 * Paths: their spelling, and the tree that all of them make.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";
import { LEVELS } from "./engine.ts";

/** A key of an object, and what lies below it. */
export interface Edge {
  /** The key. */
  readonly key: string;
  /** The same in UTF-8; half a surrogate pair as if it were a character. */
  readonly bytes: Uint8Array;
  /** The keys below. */
  readonly below: Edge[];
  /** The column of the path that ends here, or -1. */
  column: number;
  /** The columns whose paths lead through here or end here: the first, and the one behind the last. */
  firstColumn: number;
  endColumn: number;
}

/** Paths, ready to be followed. */
export interface Plan {
  /** As they were given. */
  readonly paths: readonly string[];
  /** Which column has each path's answer: those of neighbours in the tree stand side by side. */
  readonly columns: readonly number[];
  /** An edge without a key, to a line's value. */
  readonly root: Edge;
}

/** The error of a path, by its index. */
function unspellable(index: number, path: string, why: string): RangeError {
  return new RangeError(`Cannot follow "paths"[${index}], "${path}": ${why}`);
}

/** The keys of a path. */
function keysOf(path: string, index: number): string[] {
  const keys = [""];
  for (let i = 0; i < path.length; i++) {
    if (path[i] === ".") {
      keys.push("");
      continue;
    }
    if (path[i] === "\\") {
      i++;
      if (path[i] !== "." && path[i] !== "\\") {
        throw unspellable(index, path, "a backslash may only precede a dot or a backslash");
      }
    }
    keys[keys.length - 1] += path[i];
  }
  if (keys.length > LEVELS) {
    throw unspellable(index, path, `it has ${keys.length} keys, and ${LEVELS} levels are read`);
  }
  return keys;
}

function edgeOf(key: string): Edge {
  return { key, bytes: keyBytes(key), below: [], column: -1, firstColumn: 0, endColumn: 0 };
}

/** UTF-8, in which half a surrogate pair is three bytes: TextEncoder would put U+FFFD there. */
function keyBytes(key: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of key) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const tail = [0x80 | point & 63];
    if (point >= 0x800) tail.unshift(0x80 | point >> 6 & 63);
    if (point >= 0x10000) tail.unshift(0x80 | point >> 12 & 63);
    const lead = [0xc0, 0xe0, 0xf0][tail.length - 1];
    bytes.push(lead | point >> 6 * tail.length, ...tail);
  }
  return Uint8Array.from(bytes);
}

/** Gives every path below an edge its column, neighbours side by side; returns the next free one. */
function number(edge: Edge, column: number): number {
  edge.firstColumn = column;
  if (edge.column === 0) edge.column = column++;
  for (const child of edge.below) column = number(child, column);
  edge.endColumn = column;
  return column;
}

/**
 * Checks the paths and makes a tree of them.
 *
 * @throws {TypeError} if they are no list of strings.
 * @throws {RangeError} if one is spelt wrong, has too many keys, or comes twice.
 */
export function planOf(paths: unknown): Plan {
  if (!Array.isArray(paths)) {
    throw new TypeError(`"paths" expected a list of strings, got ${typeName(paths)}`);
  }
  const root = edgeOf("");
  const read: string[] = [];
  const ends = Array.from(paths, (path: unknown, index) => {
    if (typeof path !== "string") {
      throw new TypeError(`"paths"[${index}] expected a string, got ${shown(path)}`);
    }
    read.push(path);
    let edge = root;
    for (const key of keysOf(path, index)) {
      let next = edge.below.find((one) => one.key === key);
      if (next === undefined) edge.below.push(next = edgeOf(key));
      edge = next;
    }
    if (edge.column === 0) throw unspellable(index, path, "it is there already");
    edge.column = 0; // until all are numbered
    return edge;
  });
  number(root, 0);
  return { paths: read, columns: ends.map(({ column }) => column), root };
}
