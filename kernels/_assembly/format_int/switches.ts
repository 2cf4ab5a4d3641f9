// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Blocks of eight that are all from 0 to 2,047 go by a table. */
export const SMALL_TABLE: bool = true; // or false

/** Blocks whose magnitudes are all below 2^26 go by eight digits; else every block by twelve. */
export const EIGHT_DIGITS: bool = true; // or false

/** Digits are made the first one first, from words that are widened; else the last first, shuffled. */
export const READING_ORDER: bool = false; // or true

/** Digits by a table of pairs, one value after another; else by multiplication in vectors of four. */
export const PAIR_TABLE: bool = false; // or true
