/**
 * What event_mask runs on. The WASM kernel is one engine, plain TypeScript the other; the door drives
 * either the same way.
 *
 * @module
 */

import type { Codes } from "./options.ts";

/** The two questions: a mask a row, to dst. */
export interface Engine {
  /** Bit i is set where column i is not 0. */
  columns(columns: readonly Uint8Array[], dst: Uint32Array): void;
  /** The table's entry of each code. Throws the RangeError of a code outside of it. */
  codes(codes: Codes, table: Uint32Array, dst: Uint32Array): void;
}
