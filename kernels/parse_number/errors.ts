/**
 * What is wrong with a text of numbers, where, and what should have stood there.
 *
 * @module
 */

import {
  AFTER,
  END,
  FIRST,
  NO_DIGIT,
  NOT_ENDED,
  NOT_WHOLE,
  type NumberFormat,
  type NumberType,
  OVERFLOW,
  START,
} from "./engine.ts";

/** What can be wrong with a text of numbers. */
export type NumberErrorKind = "unexpected_byte" | "unexpected_end" | "not_whole" | "overflow";

/**
 * A text that is no list of numbers. The first thing that is wrong is told:
 *
 * - `"unexpected_byte"`: the byte at the offset cannot stand there;
 * - `"unexpected_end"`: the text, or the span, ends at the offset, and must not;
 * - `"not_whole"`: whole numbers were asked for, and a point or an exponent stands at the offset;
 * - `"overflow"`: the whole number that begins at the offset is too large for its type.
 *
 * @example
 * ```ts
 * import { NumberError, parseNumbers } from "@lanemark/kernels/parse-number";
 *
 * try {
 *   parseNumbers(new TextEncoder().encode("[1, 2.]"));
 *   throw new Error("differs");
 * } catch (error) {
 *   if (!(error instanceof NumberError)) throw error;
 *   const { kind, offset, expected } = error;
 *   if (kind !== "unexpected_byte" || offset !== 6 || expected !== "a digit") throw new Error("differs");
 * }
 * ```
 */
export class NumberError extends SyntaxError {
  /** `"NumberError"`. */
  override readonly name = "NumberError";
  /** What is wrong. */
  readonly kind: NumberErrorKind;
  /** Where, in bytes from the text's first one. */
  readonly offset: number;
  /** What should have stood there: `"a digit"`, `"a number"`, `'"," or "]"'`. */
  readonly expected: string;

  /** An error of `kind` at byte `offset`, where `got` stands in place of `expected`. */
  constructor(kind: NumberErrorKind, offset: number, expected: string, got: string) {
    super(`Cannot parse the numbers: expected ${expected} at byte ${offset}, got ${got}`);
    this.kind = kind;
    this.offset = offset;
    this.expected = expected;
  }
}

/** What a phase of the grammar waits for. */
function awaited(phase: number, format: NumberFormat): string {
  if (phase === START) return '"["';
  if (phase === END) return "the end of the text";
  if (phase === AFTER) return format === "json" ? '"," or "]"' : "a comma or whitespace";
  return phase === FIRST && format === "json" ? 'a number or "]"' : "a number";
}

/** A byte in words. */
function shownByte(byte: number): string {
  if (byte > 0x20 && byte < 0x7f) return `"${String.fromCharCode(byte)}"`;
  return `the byte 0x${byte.toString(16).padStart(2, "0")}`;
}

/** Where a fault lies, and what stands there. */
export interface Place {
  /** In bytes from the text's first one. */
  readonly offset: number;
  /** The byte there, or `undefined` where the text, or the span, ends. */
  readonly byte: number | undefined;
  /** What ends there: the text, or the span. */
  readonly what?: string;
}

function unexpected(expected: string, { offset, byte, what = "text" }: Place): NumberError {
  if (byte === undefined) {
    return new NumberError("unexpected_end", offset, expected, `the end of the ${what}`);
  }
  return new NumberError("unexpected_byte", offset, expected, shownByte(byte));
}

/** The error of a fault at a place, in a phase of a format. */
export function faulty(
  fault: number,
  place: Place,
  type: NumberType,
  phase = AFTER,
  format: NumberFormat = "json",
): NumberError {
  switch (fault) {
    case NO_DIGIT:
      return unexpected("a digit", place);
    case NOT_ENDED:
      return unexpected("the end of the span", place);
    case NOT_WHOLE:
      return new NumberError(
        "not_whole",
        place.offset,
        "a whole number",
        shownByte(place.byte ?? 0),
      );
    case OVERFLOW:
      return new NumberError("overflow", place.offset, `an ${type}`, "a number beyond its range");
    default:
      return unexpected(awaited(phase, format), place);
  }
}
