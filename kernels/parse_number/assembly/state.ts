// What one window of a text leaves to the next, and what was wrong in it: words at an address that
// the caller keeps. ../engine.ts has the same lists.

/** Where the grammar stands: one of the phases below. */
export const PHASE: usize = 0;
/** What is wrong: NONE, or one of the faults below. */
export const FAULT: usize = 4;
/** Where, in bytes from the first one of this call. */
export const FAULT_AT: usize = 8;
/** Bytes at the window's end that belong to a number which may go on. */
export const REST: usize = 12;

/** Before the opening bracket. */
export const START: u32 = 0;
/** After a number. */
export const AFTER: u32 = 1;
/** Behind the closing bracket. */
export const END: u32 = 2;
/** Before the first number, if there is any. From here on a number may begin. */
export const FIRST: u32 = 3;
/** After a comma. */
export const VALUE: u32 = 4;
/** In a list after a number and whitespace: a comma may still come. */
export const SPACED: u32 = 5;

export const NONE: u32 = 0;
/** Another byte than the phase lets come. */
export const UNEXPECTED: u32 = 1;
/** A digit has to stand there. */
export const NO_DIGIT: u32 = 2;
/** A point or an exponent in a number that has to be whole. */
export const NOT_WHOLE: u32 = 3;
/** The number that begins there is too large for its type. */
export const OVERFLOW: u32 = 4;
/** A number ends there, but not its span. */
export const NOT_ENDED: u32 = 5;

/** Formats: a JSON array, or a list with commas and whitespace. */
export const JSON: u32 = 0;
export const LIST: u32 = 1;
