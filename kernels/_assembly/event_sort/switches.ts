// The decisions of the order of events that can be taken the other way: event_sort's switches, set as
// those of any room. What was measured stands in THESES.md.
//
// REQUIRES: a line `export const NAME: bool|i32 = value; // or value, value` for each.

/** The most bits of a digit: one pass over the keys takes so many at once. */
export const DIGIT: i32 = 11; // or 8

/** Digits cover so many bits beyond those that tell as many rows apart; insertion does the rest. */
export const SPARE_BITS: i32 = 2; // or 0, 64

/** Up to so many keys are sorted without digits. */
export const FEW: i32 = 40; // or 16, 80
