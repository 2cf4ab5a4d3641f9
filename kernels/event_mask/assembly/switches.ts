// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Eight columns become a plane of bytes, and planes become masks; else columns go to masks at once. */
export const BYTE_PLANES: bool = true; // or false

/** The most entries of a table that is looked up by swizzles; a longer one is read entry by entry. */
export const SWIZZLED: i32 = 64; // or 0, 16
