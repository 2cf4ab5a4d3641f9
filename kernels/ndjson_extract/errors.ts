/**
 * What is wrong with a line, and where.
 *
 * @module
 */

/** What can be wrong with a line. */
export type NdjsonErrorKind =
  | "utf8"
  | "unclosed_string"
  | "control_character"
  | "syntax"
  | "too_deep";

/**
 * A line that cannot be read. It is the first such line of the text; of what is wrong with it, UTF-8
 * comes first, then what stands first:
 *
 * - `"utf8"`: no well-formed character begins at the offset;
 * - `"unclosed_string"`: the string that opens at the offset does not close before the line ends;
 * - `"control_character"`: a byte below 0x20 within a string;
 * - `"syntax"`: something else, or nothing, is due at the offset, which may be the line's end;
 * - `"too_deep"`: the bracket at the offset opens a 65th level.
 *
 * @example
 * ```ts
 * import { extractNdjson, NdjsonError } from "@lanemark/kernels/ndjson-extract";
 *
 * try {
 *   extractNdjson(new TextEncoder().encode('{"a":1}\n{"a":,}\n'), ["a"]);
 *   throw new Error("differs");
 * } catch (error) {
 *   if (!(error instanceof NdjsonError)) throw error;
 *   if (error.kind !== "syntax" || error.line !== 2 || error.offset !== 13) throw error;
 * }
 * ```
 */
export class NdjsonError extends SyntaxError {
  /** `"NdjsonError"`. */
  override readonly name = "NdjsonError";
  /** What is wrong. */
  readonly kind: NdjsonErrorKind;
  /** The line, the first one being 1; blank lines count. */
  readonly line: number;
  /** Where, in bytes from the text's first one. */
  readonly offset: number;

  /** An error of `kind` in a line, at byte `offset` of the text. */
  constructor(kind: NdjsonErrorKind, line: number, offset: number) {
    super(`Cannot read line ${line}: ${words[kind](offset)}`);
    this.kind = kind;
    this.line = line;
    this.offset = offset;
  }
}

const words: { readonly [kind in NdjsonErrorKind]: (offset: number) => string } = {
  utf8: (offset) => `byte ${offset} begins no well-formed UTF-8`,
  unclosed_string: (offset) => `the string that opens at byte ${offset} does not close`,
  control_character: (offset) => `byte ${offset} is a control character within a string`,
  syntax: (offset) => `byte ${offset} is not what JSON has there`,
  too_deep: (offset) => `the bracket at byte ${offset} opens a level more than 64`,
};

/** The error of a line that a window does not hold. */
export function lineTooLong(line: number, bytes: number, capacity: number): RangeError {
  return new RangeError(
    `Cannot hold line ${line}: it has ${bytes} bytes or more, and the window ${capacity}`,
  );
}

/** The error of a text whose offsets do not fit 32 bits. */
export function tooLarge(bytes: number): RangeError {
  return new RangeError(`"bytes" expected at most ${2 ** 32 - 1} bytes, got ${bytes}`);
}
