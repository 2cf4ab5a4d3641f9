// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Sixteen rows whose times rule all of them out are passed over; else each row is looked at. */
export const SKIP_ROWS: bool = true; // or false

/** Rows whose times rise are answered from the anchor's neighbours; else as rows in any order are. */
export const NEIGHBOURS: bool = true; // or false
