// The decisions of the order of events that can be taken the other way: event_sort's switches, set
// as those of any room. What was measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** The most bits of a digit: one pass over the keys takes so many at once. */
export const DIGIT: i32 = 10; // or 8, 11

/**
 * Only the highest bits are sorted by digits, as many as tell the keys apart; insertion does the
 * rest.
 */
export const HIGH_BITS: bool = true; // or false

/** Digits cover up to so many bits more than that where it takes no further pass. */
export const SPARE_BITS: i32 = 2; // or 0

/** Up to so many keys are sorted without digits. */
export const FEW: i32 = 40; // or 16

/** Those are sorted by their ranks, every key compared with every other one; else by insertion. */
export const BY_RANK: bool = true; // or false

/** Few keys that are out of place are taken out, sorted and merged back. */
export const MERGE_LATE: bool = true; // or false
