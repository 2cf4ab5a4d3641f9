// The decisions that can be taken the other way without an edit: `deno task build --out DIR --set
// NAME=value`. The values here ship; `or` names the ones that `deno task ablate` tries. What was
// measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** Differences of neighbours two at a time; else each row is held against the one before it. */
export const DIFFERENCES_IN_LANES: bool = true; // or false

/** The rows before are loaded from 8 bytes lower; else they are shuffled out of what was loaded. */
export const NEIGHBOURS_LOADED: bool = true; // or false

/** Ids of four rows from a table by their boundaries; else from two shuffled additions. */
export const IDS_BY_TABLE: bool = true; // or false

/** Short groups are numbered together, and each takes its part; else each is looked at by itself. */
export const GROUPS_TOGETHER: bool = true; // or false
