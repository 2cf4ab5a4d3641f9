/**
 * What json_escape runs on: memory for a window of input and for answers, and the loops over it.
 * The WASM kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

/** How much an engine holds. */
export interface Room {
  /** Code units of one window. */
  readonly units: number;
  /** Bytes of one window: two a unit, three where strings come in as UTF-8. */
  readonly bytes: number;
  /** Strings of one window of a batch. */
  readonly strings: number;
  /** Bytes of answers. */
  readonly answers: number;
}

/** One window of input, a region of answers, and the loops between them. */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window as code units. `room.units` of them; read again after every allocation. */
  input(): Uint16Array;
  /** The window as bytes, `room.bytes` of them. */
  inputBytes(): Uint8Array;
  /** The answers. */
  answers(): Uint8Array<ArrayBuffer>;
  /** The window's string offsets, `room.strings` + 1 of them. */
  offsets(): Uint32Array;
  /** Where each string of the window begins among the answers. */
  starts(): Uint32Array;
  /**
   * Escapes the window's first `units` units to answers[at...], with the unit `held` before them
   * unless that is 0. Returns the bytes written, or {@linkcode refused} of a lone surrogate under
   * "throw". 6 bytes a unit must be free.
   */
  escapeUnits(units: number, at: number, policy: number, held: number): number;
  /** The same over well-formed UTF-8, where the engine has this way in for strings. */
  escapeUtf8?(bytes: number, at: number, policy: number): number;
  /**
   * The same over the window's strings: `count` of them, with offsets that count from `origin`, the
   * window's first unit, up to `limit`, its end. 6 bytes a unit and 3 a string must be free.
   * Returns {@linkcode BAD_OFFSETS} when they descend or lie beyond the limit.
   */
  escapeStrings(
    origin: number,
    limit: number,
    count: number,
    at: number,
    policy: number,
    style: number,
  ): number;
}

/** What stands around the strings of a batch: nothing, quotes, or quotes and a comma behind. */
export const BARE = 0, QUOTED = 1, LISTED = 3;

/** The answer of {@linkcode Engine.escapeStrings} to offsets it cannot follow. */
export const BAD_OFFSETS = -Infinity;

/**
 * How an engine tells the lone surrogate it refused: the index in the window, -1 for the held unit,
 * as a negative number. Its own inverse.
 */
export function refused(index: number): number {
  return -2 - index;
}

/**
 * Bytes past an answer that an engine may write before it counts them: part of `room.answers`, never
 * of what a caller sees.
 */
export const SLACK = 64;

/** The largest answer to a window of `units` code units in `strings` strings. */
export function answerBound(units: number, strings = 0): number {
  return 6 * units + 3 * strings + SLACK;
}
