/**
 * What format_float runs on: memory for a window of values and for answers, and the loops over it.
 * The WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import type { ListEngine } from "../_lists.ts";
import { type Floats, SHORTEST, type Style } from "./options.ts";

export { refused } from "../_lists.ts";

/** How much an engine holds. */
export interface Room {
  /** Values of one window, of either type. */
  readonly values: number;
  /** Bytes of answers, {@linkcode SLACK} included. */
  readonly answers: number;
}

/** Memory and the loop over it, which refuses values that are not finite where the style does. */
export interface Engine extends ListEngine<Floats, Style> {
  /** What it holds. */
  readonly room: Room;
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
