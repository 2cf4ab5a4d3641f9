// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** v128 constants are loaded from memory; else they are literals in the code. */
export const CONSTANTS_IN_MEMORY: bool = true; // or false

/** 64 units are packed to bytes and then tested; else non-ASCII is looked for in the units first. */
export const PACK_FIRST: bool = true; // or false

/** Packed blocks are stored before they are tested; one that is not clean is written over. */
export const BLIND_STORE: bool = false; // or true

/** A pass over the whole window first: a window with nothing to escape is then only packed. */
export const PRE_SCAN: bool = false; // or true

/** Clean blocks of 16 in a row after which the loop over 64 is tried again. */
export const CALM: i32 = 8; // or 4, 16

/** Blocks without a non-ASCII unit that multibyte() takes before it hands back to the ASCII loops. */
export const PATIENCE: i32 = 2; // or 1, 4

/** Two-byte units in a block of 16 from which on a block without escapes goes a shorter way. */
export const LETTERS_OF_TWO: i32 = 8; // or 1, 17

/** Surrogates in a block of 16 from which on it is taken for a part of a run of pairs. */
export const PAIR_RUN: i32 = 14; // or 10, 17

/** After a block of three-byte units the next ones are tested for nothing else. */
export const THREES_IN_RUNS: bool = true; // or false

/** Blocks of pairs and ASCII alone go a way without a third byte. */
export const PAIRS_WITHOUT_THREES: bool = true; // or false

/** A string of up to 32 units in a batch is packed and tested without a loop. */
export const SHORT_STRINGS: bool = true; // or false
