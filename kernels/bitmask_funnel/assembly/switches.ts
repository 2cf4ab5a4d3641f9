// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** 64 rows at a time, those without a condition skipped by the bits of a mask; else row by row. */
export const SKIP_ZEROS: bool = true; // or false

/** 64 rows that no level reached can use are skipped, but for a look at their order. */
export const SKIP_USELESS: bool = true; // or false

/** One pass over the masks first: the funnel cannot go further than the conditions that occur. */
export const EARLY_REJECT: bool = false; // or true

/** Many groups go through one loop, and a group begins without a branch; else a loop a group. */
export const ONE_LOOP: bool = true; // or false
