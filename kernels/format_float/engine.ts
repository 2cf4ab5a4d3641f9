/**
 * What format_float runs on: memory for a window of values and for answers, and the loops over it.
 * The WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import { type Floats, SHORTEST, type Style } from "./options.ts";

/** How much an engine holds. */
export interface Room {
  /** Values of one window, of either type. */
  readonly values: number;
  /** Bytes of answers, {@linkcode SLACK} included. */
  readonly answers: number;
}

/** One window of values, a region of answers, and the loop between them. */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window as doubles. A view: read it again after every allocation. */
  doubles(): Float64Array;
  /** The same memory as floats, from the same address on. */
  floats(): Float32Array;
  /** The answers. */
  answers(): Uint8Array<ArrayBuffer>;
  /**
   * Writes the window's first `count` values to answers()[at...], the separator behind each, and
   * returns the length of that; or {@linkcode refused} of a value that is not finite, where the style
   * refuses those. {@linkcode answerBound} bytes must be free.
   */
  format(single: boolean, count: number, at: number, style: Style): number;
}

/** The window as values of the type that `values` are of. */
export function inputOf(engine: Engine, single: boolean): Floats {
  return single ? engine.floats() : engine.doubles();
}

/**
 * How an engine tells the value it refused: its index in the window, as a negative number. Its own
 * inverse.
 */
export function refused(index: number): number {
  return -1 - index;
}

/** Bytes past an answer that an engine may write before it counts them. */
export const SLACK = 128;

/** The most bytes of a value: -0.0000012345678901234567, or a sign, 21 digits, a point and 20 more. */
export const WIDEST_SHORTEST = 25, WIDEST_FIXED = 43;

/** The largest answer to `count` values, brackets included. */
export function answerBound(count: number, style: Style): number {
  const widest = style.digits === SHORTEST ? WIDEST_SHORTEST : WIDEST_FIXED;
  return count * (widest + style.separatorBytes) + 2 + SLACK;
}
