// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Decimals of up to six digits behind the point have a lane of their own. */
export const SHORT_LANE: bool = true; // or false

/** In that lane two values at a time where both are short; else one. */
export const SHORT_PAIRS: bool = true; // or false

/** Values that go through the making of digits before the first of them is laid out. */
export const RUN: i32 = 64; // or 1, 16

/** All bits of a value's product with a power of ten are computed; else the lowest 32 are left off. */
export const WHOLE_PRODUCT: bool = false; // or true
