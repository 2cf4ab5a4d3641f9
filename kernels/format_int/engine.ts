/**
 * What format_int runs on: memory for a window of values and for answers, and the loops over it. The
 * WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import { type Ints, type Style, WIDEST } from "./options.ts";

/** How much an engine holds. */
export interface Room {
  /** Bytes of one window of values, a multiple of 8. */
  readonly bytes: number;
  /** Bytes of answers, {@linkcode SLACK} included. */
  readonly answers: number;
}

/** One window of values, a region of answers, and the loop between them. */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window as values of a type. Views: read them again after every allocation. */
  input(kind: number): Ints;
  /** The answers. */
  answers(): Uint8Array<ArrayBuffer>;
  /**
   * Writes the window's first `count` values to answers()[at...], the separator behind each, and
   * returns the length of that; or {@linkcode refused} of a byte that is no boolean.
   * {@linkcode answerBound} bytes must be free.
   */
  format(kind: number, count: number, at: number, separator: number): number;
}

/**
 * How an engine tells the boolean it refused: its index in the window, as a negative number. Its own
 * inverse.
 */
export function refused(index: number): number {
  return -1 - index;
}

/** Bytes past an answer that an engine may write before it counts them. */
export const SLACK = 64;

/** The largest answer to `count` values, brackets included. */
export function answerBound(kind: number, count: number, style: Style): number {
  return count * (WIDEST[kind] + style.separatorBytes) + 2 + SLACK;
}
