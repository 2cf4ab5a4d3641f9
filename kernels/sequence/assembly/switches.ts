// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Patterns without gates go 64 rows at a time, a bit a row; else a row at a time, a bit a step. */
export const ROWS_AS_BITS: bool = true; // or false

/** A stream whose masks together lack a condition of the pattern is answered from its masks alone. */
export const EARLY_REJECT: bool = true; // or false

/** A block in which every row is left out is passed over; else it is computed like others. */
export const SKIP_EMPTY: bool = true; // or false

/** A search through the steps ends where no later step can be reached. */
export const STOP_EARLY: bool = false; // or true

/** A stream by itself is searched for the step that it waits for; else for all steps in every block. */
export const STEP_AHEAD: bool = true; // or false
