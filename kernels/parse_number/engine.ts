/**
 * What parse_number runs on: memory for a window of input and for answers, the loops over it, and a
 * few words of state that go from one window of a text to the next. The WASM kernel is one engine,
 * plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

/** What the numbers become. */
export type NumberType = "float64" | "int32" | "int64";

/** How the numbers stand: a JSON array, or a list with commas and whitespace. */
export type NumberFormat = "json" | "list";

/** Answers of each type. */
export interface Answers {
  float64: Float64Array<ArrayBuffer>;
  int32: Int32Array<ArrayBuffer>;
  int64: BigInt64Array<ArrayBuffer>;
}

/** How much an engine holds. */
export interface Room {
  /** Bytes of one window. */
  readonly bytes: number;
  /** Answers of 64 bits; twice as many of 32. */
  readonly answers: number;
  /** Spans of one call. */
  readonly spans: number;
}

/** Bytes in front of a window: for the beginning of a number that the window before has cut. */
export const HEAD = 2048;

/** Answers that a window of `bytes` bytes can give: the numbers have a byte each and one between. */
export function answerBound(bytes: number): number {
  return Math.ceil(bytes / 2) + 2;
}

/** The place in the state of: where the grammar stands, one of the phases below. */
export const PHASE = 0;
/** Of the last call: what is wrong, {@linkcode NONE} or one of the faults below. */
export const FAULT = 1;
/** Where, in bytes from the first that the call was about. */
export const FAULT_AT = 2;
/** Of the last window: bytes at its end that belong to a number which may go on. */
export const REST = 3;

/** Words of state. */
export const STATE_WORDS = 4;

/** Phases: before the bracket; after a number; behind the bracket. */
export const START = 0, AFTER = 1, END = 2;
/**
 * Phases in which a number may come: the first one, if there is any; after a comma; and, in a list,
 * after a number and whitespace.
 */
export const FIRST = 3, VALUE = 4, SPACED = 5;

/** Faults: another byte than the phase lets come; no digit where one has to be. */
export const NONE = 0, UNEXPECTED = 1, NO_DIGIT = 2;
/** A point or an exponent in a whole number; too large a one; a number that ends before its span. */
export const NOT_WHOLE = 3, OVERFLOW = 4, NOT_ENDED = 5;

/** The phase in which a text begins. */
export function firstPhase(format: NumberFormat): number {
  return format === "json" ? START : FIRST;
}

/**
 * One window of input, a region of answers, and the loops between them.
 *
 * The answers are one region under three views: what a loop answers is good until the next one.
 */
export interface Engine {
  /** What it holds. */
  readonly room: Room;
  /** The window, `room.bytes` bytes. Views: read them again after every allocation. */
  input(): Uint8Array;
  /** The same with the {@linkcode HEAD} bytes in front of it. */
  region(): Uint8Array;
  /** The state, {@linkcode STATE_WORDS} words. */
  state(): Uint32Array;
  /** The answers. */
  answers<Type extends NumberType>(type: Type): Answers[Type];
  /** Where spans begin and end, `room.spans` of each. */
  starts(): Uint32Array;
  ends(): Uint32Array;
  /**
   * Parses the numbers in `bytes` bytes from input()[first] on, `first` down to -HEAD, to answers[at...]
   * and returns how many there are. Unless it is the `last` window, a number that touches its end is
   * left.
   */
  parse(
    type: NumberType,
    first: number,
    bytes: number,
    last: boolean,
    format: NumberFormat,
    at: number,
  ): number;
  /**
   * Parses the first `count` spans, whose offsets count from `origin`, the window's first byte, to
   * answers[at...]. Returns how many there are up to the first that is no number; that one's fault
   * counts from `origin`.
   */
  parseSpans(origin: number, count: number, at: number): number;
}
