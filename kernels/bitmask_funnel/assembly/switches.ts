// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** 64 rows that are of no use now are not gone through, but for a look at their order. */
export const SKIP_USELESS: bool = true; // or false

/** Of no use now are rows without the next step's condition; else those that no level reached can use. */
export const PUT_OFF: bool = true; // or false

/**
 * Behind a block without a condition so many are looked through at once, and go through together if few of
 * their rows have one. 0: each as it comes. REQUIRES: at most 64.
 */
export const SPARSE_BLOCKS: i32 = 64; // or 0

/** One pass over the masks first: the funnel cannot go further than the conditions that occur. */
export const EARLY_REJECT: bool = false; // or true

/** Many groups go through one loop, and a group begins without a branch; else a loop a group. */
export const ONE_LOOP: bool = true; // or false

/** Groups that their first row's window holds go 64 rows at a time, a bit a row; else as others do. */
export const NEAR_AS_BITS: bool = true; // or false

/** Every row goes through two conditions, of which the second may be none; else through those it has. */
export const TWO_AT_ONCE: bool = true; // or false

/**
 * From so many rows with a condition among 64 on it is looked at first whether their times ascend: then no
 * row has to look for a tie. 65: each looks.
 */
export const ORDER_AHEAD: i32 = 12; // or 65
