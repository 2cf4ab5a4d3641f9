/**
 * What ndjson_extract runs on: memory for a window of lines, the columns, and the loop between them.
 * The WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import type { Plan } from "./paths.ts";

/** Levels of nesting that are read; one more is an error. */
export const LEVELS = 64;

/** How much an engine holds. */
export interface Room {
  /** Bytes of one window. */
  readonly bytes: number;
  /** Rows that a column holds, or a few more. */
  readonly rows: number;
}

/** What {@linkcode Engine.extract} has done. */
export interface Extracted {
  /** Rows in the columns. */
  readonly rows: number;
  /** Bytes of the window's lines that were read. */
  readonly taken: number;
  /** Newlines in them. */
  readonly lines: number;
}

/** The cells of one column. */
export interface Cells {
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
}

/** A window, columns, and the loop between them. */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window, `room.bytes` bytes. Views: read them again after every allocation. */
  window(): Uint8Array;
  /** Takes the paths to follow from here on, and makes room for their columns. */
  follow(plan: Plan): void;
  /**
   * Reads bytes [from, to) of the window, which are whole lines, of which the last may lack its
   * newline. Ends early where the columns are full. The window's first byte counts as byte `base`,
   * which may be below 0. Returns null where a line is wrong; which, it does not say.
   */
  extract(from: number, to: number, base: number): Extracted | null;
  /** The cells of a column: `room.rows` or more, of which the last answer's are good. */
  cells(column: number): Cells;
}
