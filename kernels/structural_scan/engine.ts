/**
 * What structural_scan runs on: memory for a window of input and for answers, the loops over it, and
 * a few words of state that go from one window of a text to the next. The WASM kernel is one engine,
 * plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

import type { Format } from "./format.ts";

/** How much an engine holds. */
export interface Room {
  /** Bytes of one window. */
  readonly bytes: number;
  /** Answers of 32 bits, {@linkcode SLACK} included. */
  readonly offsets: number;
}

/**
 * Answers that an engine may write behind the last one before it counts them: part of
 * `room.offsets`, never of what a caller sees.
 */
export const SLACK = 64;

/** The place in the state of: whether the next byte lies in a string, 0 or 1. */
export const IN_STRING = 0;
/** Whether the next byte is escaped: an odd number of backslashes stands before it. */
export const ESCAPED = 1;
/** Whether the byte before is part of a scalar. */
export const IN_SCALAR = 2;
/** The last three bytes: the last one lowest. 0 where the text has none yet. */
export const LAST_BYTES = 3;
/** Whether a line begins with the next byte: at the start, and behind a newline outside strings. */
export const LINE_BEGINS = 4;
/** Of the last window: where the first ill-formed sequence begins, plus 3, or {@linkcode NONE}. */
export const UTF8_AT = 5;
/** Of the last window: the first control character in a string, or {@linkcode NONE}. */
export const CONTROL_AT = 6;
/** Of the last window: the opening quote of the string it ends in, if that is its own. */
export const QUOTE_AT = 7;

/** Words of state. */
export const STATE_WORDS = 16;

/** No such place in the window. */
export const NONE = 0xffff_ffff;

/** The state in which a text begins. A loop sets what it finds in a window, and NONE for the rest. */
export function begin(state: Uint32Array): void {
  state.fill(0);
  state[LINE_BEGINS] = 1;
  state[UTF8_AT] = state[CONTROL_AT] = state[QUOTE_AT] = NONE;
}

/**
 * One window of input, a region of answers, and the loops between them. Every loop reads the first
 * `bytes` bytes of the window, one or more, and goes on from the state that the one before has left.
 *
 * The answers are one region under three views: what a loop answers is good until the next one.
 */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window, `room.bytes` bytes. Views: read them again after every allocation. */
  input(): Uint8Array;
  /** The state, {@linkcode STATE_WORDS} words. */
  state(): Uint32Array;
  /** The answers as offsets, `room.offsets` of them. */
  offsets(): Uint32Array<ArrayBuffer>;
  /** The answers as bits, two words a block of 64 bytes: bit `i & 31` of word `i >>> 5` is byte `i`. */
  masks(): Uint32Array<ArrayBuffer>;
  /** The answers as bytes, at least `room.bytes` of them. */
  minified(): Uint8Array<ArrayBuffer>;
  /**
   * Writes where the structurals are, plus `base`, to offsets()[at...] and returns their number.
   * `bytes` and {@linkcode SLACK} answers must be free. Checks UTF-8 and the strings' bytes.
   */
  jsonOffsets(bytes: number, at: number, base: number): number;
  /** The same to masks(). */
  jsonMask(bytes: number): number;
  /** Checks UTF-8 alone. */
  utf8(bytes: number): void;
  /** Writes what is no whitespace between tokens to minified()[at...] and returns its length. */
  minify(bytes: number, at: number): number;
  /** As {@linkcode jsonOffsets}, of delimiters. */
  delimiterOffsets(bytes: number, at: number, base: number, format: Format): number;
  /** As {@linkcode jsonMask}, of delimiters. */
  delimiterMask(bytes: number, format: Format): number;
}

/**
 * How many bytes of a sequence of UTF-8 a text ends in that its last three bytes leave unfinished; 0
 * when it is complete. What precedes must be well-formed: then a lead tells all there is to know.
 */
export function unfinishedUtf8(lastBytes: number): number {
  if ((lastBytes & 0xff) >= 0xc0) return 1;
  if ((lastBytes >>> 8 & 0xff) >= 0xe0) return 2;
  return (lastBytes >>> 16 & 0xff) >= 0xf0 ? 3 : 0;
}
