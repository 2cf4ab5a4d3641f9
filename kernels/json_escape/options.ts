/**
 * The options of json_escape, and the checks every public function begins with.
 *
 * @module
 */

/** UTF-16 text: a string, its code units, or its bytes in little-endian order. */
export type Utf16 = string | Uint16Array | Uint8Array;

/** What to do with half of a surrogate pair. */
export type Surrogates = "escape" | "drop" | "replace" | "throw";

/** How to escape. */
export interface JsonEscapeOptions {
  /**
   * A lone surrogate becomes `\udxxx` (`"escape"`, as JSON.stringify does), vanishes (`"drop"`),
   * becomes U+FFFD (`"replace"`) or is a RangeError with its index (`"throw"`).
   * Default: `"escape"`.
   */
  readonly surrogates?: Surrogates;
  /** The case of the digits in `\u00xx` and `\udxxx`. Default: `"lower"`. */
  readonly hex?: "lower" | "upper";
  /** Whether to put `"` around the answer. Default: `false`. */
  readonly quotes?: boolean;
}

/** The kernel's policy argument: bits 0 and 1 say what happens to lone surrogates. */
export const SURROGATES = 3;
/** The values of those bits, in the order of the names. */
export const ESCAPE = 0, DROP = 1, REPLACE = 2, THROW = 3;
/** Bit 2: upper-case hex digits. */
export const UPPER_HEX = 4;

const NAMES: readonly Surrogates[] = ["escape", "drop", "replace", "throw"];

function listed(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** Packs the options into the kernel's policy argument. */
export function policyOf(options: JsonEscapeOptions): number {
  const { surrogates = "escape", hex = "lower", quotes = false } = options;
  const policy = NAMES.indexOf(surrogates);
  if (policy < 0) {
    throw new TypeError(
      `"surrogates" expected "escape", "drop", "replace" or "throw", got ${listed(surrogates)}`,
    );
  }
  if (hex !== "lower" && hex !== "upper") {
    throw new TypeError(`"hex" expected "lower" or "upper", got ${listed(hex)}`);
  }
  if (typeof quotes !== "boolean") {
    throw new TypeError(`"quotes" expected a boolean, got ${listed(quotes)}`);
  }
  return hex === "upper" ? policy | UPPER_HEX : policy;
}

/** The type of a value in words, for messages. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return value.constructor?.name ?? "object";
}

/** The number of code units of a text; throws what a wrong one deserves. */
export function unitsOf(text: Utf16): number {
  if (typeof text === "string" || text instanceof Uint16Array) return text.length;
  if (!(text instanceof Uint8Array)) {
    throw new TypeError(
      `"input" expected a string, a Uint16Array or a Uint8Array, got ${typeName(text)}`,
    );
  }
  if (text.length % 2 !== 0) {
    throw new RangeError(
      `"input" expected an even number of bytes of UTF-16LE, got ${text.length}`,
    );
  }
  return text.length / 2;
}

/** The error of policy "throw". */
export function loneSurrogate(index: number): RangeError {
  return new RangeError(`Cannot escape the text: code unit ${index} is a lone surrogate`);
}
