/**
 * What format_int runs on: memory for a window of values and for answers, and the loops over it. The
 * WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import type { ListEngine } from "../_lists.ts";
import { type Ints, type Style, WIDEST } from "./options.ts";

export { refused } from "../_lists.ts";

/** How much an engine holds. */
export interface Room {
  /** Bytes of one window of values, a multiple of 8. */
  readonly bytes: number;
  /** Bytes of answers, {@linkcode SLACK} included. */
  readonly answers: number;
}

/** Memory and the loop over it, which refuses bytes that are no booleans. */
export interface Engine extends ListEngine<Ints, Style> {
  /** What it holds. */
  readonly room: Room;
}

/** Bytes past an answer that an engine may write before it counts them. */
export const SLACK = 64;

/** The largest answer to `count` values, brackets included. */
export function answerBound(kind: number, count: number, style: Style): number {
  return count * (WIDEST[kind] + style.separatorBytes) + 2 + SLACK;
}
