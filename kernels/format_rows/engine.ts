/**
 * What format_rows runs on: memory for a window of rows and for answers, and the loops between them.
 * The WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import type { Cells, Shape } from "./plan.ts";
import { INT8, UTF16, WIDEST } from "./types.ts";

/** How much a window holds. */
export interface Room {
  readonly rows: number;
  /** Of each column of strings its units or bytes, of others 0. */
  readonly texts: readonly number[];
}

/** A window of columns, a region of answers, and the loop between them. */
export interface Engine {
  /**
   * Makes room for windows of such columns and for `answers` bytes of answers, {@linkcode SLACK}
   * included. Dictionaries are read now. Views that were handed out before are other columns' then.
   *
   * @returns The index of a dictionary's column whose strings are wrong, or -1.
   */
  lay(shapes: readonly Shape[], policy: number, room: Room, answers: number): number;
  /** A column's cells in the window. Views: read them again after every allocation. */
  cells(column: number): Cells;
  /** Says what offsets of a column of strings count from, and the greatest one that there may be. */
  bound(column: number, origin: number, limit: number): void;
  /** The answers. A view, too. */
  answers(): Uint8Array<ArrayBuffer>;
  /**
   * Writes the window's first `rows` rows to answers()[at...] and returns the length of that, or -1
   * where a cell is wrong. {@linkcode answerBound} bytes must be free.
   */
  format(rows: number, at: number): number;
}

/** Bytes past an answer that an engine may write before it counts them. */
export const SLACK = 192;

/** The most bytes that a code unit or a byte of UTF-8 takes: a control character's `\u001f`. */
const WIDEST_UNIT = 6;

/** `null` takes as many bytes more than the quotes of the string that is not there. */
const NULL_IN_PLACE = 2;

function longestIn(offsets: Uint32Array): number {
  let longest = 0;
  for (let i = 1; i < offsets.length; i++) {
    const length = offsets[i] - offsets[i - 1];
    // not Math.max(): beyond a class's true length there is NaN, which would spread to every address
    if (length > longest) longest = length;
  }
  return longest;
}

/** The most bytes of a cell, but for what a string's units take. */
function widestCell({ key, type, dictionary, nullable }: Shape): number {
  const none = nullable ? NULL_IN_PLACE : 0;
  if (type >= UTF16) return key.length + 2 + none;
  if (type < WIDEST.length) return key.length + WIDEST[type - INT8] + none + 2;
  if (dictionary === null) return key.length + 5;
  // offsets are looked at later: here they are only believed as far as there is text
  const longest = Math.min(longestIn(dictionary.offsets), dictionary.text.length);
  return key.length + WIDEST_UNIT * longest + 2 + none;
}

/** The most bytes of a row, but for what its strings' units take. */
export function widestRow(shapes: readonly Shape[]): number {
  // a brace and a newline: the other brace stands for the first comma, unless there is no cell
  return shapes.reduce((sum, shape) => sum + widestCell(shape), 3);
}

/** The largest answer to `rows` rows of so many bytes at most, whose strings have `units` units. */
export function answerBound(rows: number, widest: number, units: number): number {
  return rows * widest + WIDEST_UNIT * units + SLACK;
}
