// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** 64 bytes of numbers at a time, whose places masks tell; else each begins where the last one ended. */
export const BLOCKS: bool = true; // or false

/** A block that holds nothing but whole numbers of up to four digits goes a shorter way. */
export const FOUR_DIGITS: bool = true; // or false

/** Sixteen digits become a number by dot products of vectors; else by multiplications of two u64. */
export const DOT_PRODUCTS: bool = true; // or false

/** Blocks of 64 bytes whose marks are set before the first of their numbers is made. */
export const CHUNK: i32 = 16; // or 1

/** Many digits are divided in doubles and the quotient put right; else multiplied by a power of five. */
export const DIVISION: bool = true; // or false
