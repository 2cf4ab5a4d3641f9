// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/**
 * Cells of a block: its columns are made one after the other, then its rows are put together. 16,384
 * were no slower and no faster by more than 2%, but on JSC 5% slower with long strings.
 */
export const BLOCK_CELLS: i32 = 2048; // or 256

/** Bytes of a value that are copied without a question; what is longer takes a loop. */
export const VALUE_BYTES: i32 = 16; // or 32

/** A string of up to 32 units or bytes is copied and tested without a loop. */
export const SHORT_CELLS: bool = true; // or false
