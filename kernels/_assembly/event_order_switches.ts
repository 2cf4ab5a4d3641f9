// The decisions of the order of events that can be taken the other way: switches of event_sort, read
// and set as those of a room's own assembly/switches.ts. Other rooms get the values that ship.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** The most bits of a digit: one pass over the rows takes so many at once. */
export const DIGIT: i32 = 11; // or 8

/** Bits that are sorted by digits beyond those it takes to tell as many rows apart; insertion does the rest. */
export const SPARE_BITS: i32 = 2; // or 0, 64

/** Up to so many rows are sorted without digits. */
export const FEW: i32 = 40; // or 16, 80
