/**
 * What sequence runs on: the WASM kernel is one engine, plain TypeScript the other.
 *
 * @module
 */

import type { Events, Times } from "../_events.ts";
import type { Program } from "./program.ts";

/** The answer to a group whose rows are not in order, or have times that are not known. */
export const UNORDERED = 0xffffffff;

/** No row. */
export const NONE = 0xffffffff;

/** Answers of groups: a byte each for whether, a word each for how often. */
export type Answers = Uint8Array | Uint32Array;

/** How far a search came in some rows. */
export interface Tracked {
  /** The first row that each step consumed, or {@linkcode NONE}. */
  readonly firsts: Uint32Array;
  /** Whether the pattern matched. */
  readonly matched: boolean;
  /** The row behind the match, where the pattern has gates. */
  readonly end: number;
}

/** What the public functions run on. Groups are offsets, checked; rows are in any order. */
export interface Engine {
  /** Answers each group: whether it has a match, or with `counts` how many. */
  answer(
    events: Events,
    groups: Uint32Array,
    program: Program,
    counts: boolean,
    dst: Answers,
  ): void;
  /** Tells `add` of each group's chain: the rows of the matched events, and the column they count in. */
  chains(
    events: Events,
    groups: Uint32Array,
    program: Program,
    add: (time: Times, rows: readonly number[]) => void,
  ): void;
}
