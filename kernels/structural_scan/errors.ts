/**
 * What is wrong with a text, and where.
 *
 * @module
 */

/** What can be wrong with a text. */
export type ScanErrorKind =
  | "empty"
  | "utf8"
  | "unclosed_string"
  | "control_character"
  | "too_large";

/**
 * A text that cannot be scanned. Where several things are wrong, the first of this list is told:
 *
 * - `"empty"`: there is nothing, or nothing but whitespace; offset 0;
 * - `"utf8"`: no well-formed character begins at the offset, and all before it is well-formed;
 * - `"unclosed_string"`: the string, or the quoted field, that opens at the offset never closes;
 * - `"control_character"`: the first byte below 0x20 within a string;
 * - `"too_large"`: the offset is the first byte beyond what one call takes.
 *
 * @example
 * ```ts
 * import { scanJson, ScanError } from "@lanemark/kernels/structural-scan";
 *
 * try {
 *   scanJson(new TextEncoder().encode('{"a": "b}'));
 *   throw new Error("differs");
 * } catch (error) {
 *   if (!(error instanceof ScanError)) throw error;
 *   if (error.kind !== "unclosed_string" || error.offset !== 6) throw new Error("differs");
 * }
 * ```
 */
export class ScanError extends SyntaxError {
  /** `"ScanError"`. */
  override readonly name = "ScanError";
  /** What is wrong. */
  readonly kind: ScanErrorKind;
  /** Where, in bytes from the text's first one. */
  readonly offset: number;

  /** An error of `kind` at byte `offset`. */
  constructor(message: string, kind: ScanErrorKind, offset: number) {
    super(message);
    this.kind = kind;
    this.offset = offset;
  }
}

/** The error of a text without a value. */
export function empty(): ScanError {
  const message = "Cannot scan the JSON: there is no value from byte 0 on";
  return new ScanError(message, "empty", 0);
}

/** The error of a text that is no UTF-8. */
export function illFormed(offset: number): ScanError {
  const message = `Cannot scan the JSON: byte ${offset} begins no well-formed UTF-8`;
  return new ScanError(message, "utf8", offset);
}

/** The error of a text that ends in a string; `doing` is what was tried. */
export function unclosed(offset: number, doing: string, string = "string"): ScanError {
  const message = `Cannot ${doing}: the ${string} that opens at byte ${offset} never closes`;
  return new ScanError(message, "unclosed_string", offset);
}

/** The error of a string with a control character that is not escaped. */
export function controlCharacter(offset: number): ScanError {
  const message = `Cannot scan the JSON: byte ${offset} is a control character within a string`;
  return new ScanError(message, "control_character", offset);
}

/** Bytes of a text whose offsets fit 32 bits. */
export const MOST_BYTES = 2 ** 32 - 1;

/** The error of a text whose offsets do not fit 32 bits. */
export function tooLarge(bytes: number): ScanError {
  const message = `Cannot mark ${bytes} bytes with 32 bits: at most ${MOST_BYTES} in one call`;
  return new ScanError(message, "too_large", MOST_BYTES);
}
