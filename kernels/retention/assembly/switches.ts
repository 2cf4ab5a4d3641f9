// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** A look every thousand rows whether all conditions are there; else the union reads to the end. */
export const EARLY_STOP: bool = true; // or false

/** Unions of four rows that do not wait for each other. */
export const UNIONS: i32 = 4; // or 1, 2

/** Groups of four to so many rows are looked at by as many loads, whatever they have; 0: of none. */
export const AT_ONCE: i32 = 32; // or 0, 20
