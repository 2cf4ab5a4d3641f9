// What one window of a text leaves to the next, and what was found in it: words at an address that the
// caller keeps. kernels/structural_scan/engine.ts has the same list.

/** 1 within a string. */
export const IN_STRING: usize = 0;
/** 1 where the next byte is escaped. */
export const ESCAPED: usize = 4;
/** 1 where the last byte is a scalar's. */
export const IN_SCALAR: usize = 8;
/** The last three bytes, the last one lowest. */
export const LAST_BYTES: usize = 12;
/** 1 where a line begins. */
export const LINE_BEGINS: usize = 16;
/** Where the first ill-formed sequence begins, counted from three bytes before the window. */
export const UTF8_AT: usize = 20;
/** Where the first control character within a string lies. */
export const CONTROL_AT: usize = 24;
/** Where the string in which the window ends was opened. */
export const QUOTE_AT: usize = 28;

/** Not in this window. */
export const NONE: u32 = 0xffffffff;

/** A window begins: nothing is found yet. */
export function beginWindow(state: usize): void {
  store<u32>(state, NONE, UTF8_AT);
  store<u32>(state, NONE, CONTROL_AT);
  store<u32>(state, NONE, QUOTE_AT);
}
