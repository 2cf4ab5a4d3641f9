/**
 * The options of json_escape, and the checks every public function begins with.
 *
 * @module
 */

import { checkBoolean, checkOptions, shown, typeName } from "../_arguments.ts";

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

/**
 * The policy: all options in one number. Bits 0 and 1 say what happens to lone surrogates, escaped
 * when none of these.
 */
export const SURROGATES = 3, DROP = 1, REPLACE = 2, THROW = 3;
/** Bit 2: upper-case hex digits. */
export const UPPER_HEX = 4;
/** Bit 3: quotes around the answer. The kernels do not look at it. */
export const QUOTES = 8;

const NAMES: readonly Surrogates[] = ["escape", "drop", "replace", "throw"];

/** Checks the options and packs them into a policy. */
export function policyOf(options: JsonEscapeOptions): number {
  checkOptions(options);
  const { surrogates = "escape", hex = "lower", quotes = false } = options;
  const policy = NAMES.indexOf(surrogates);
  if (policy < 0) {
    throw new TypeError(
      `"surrogates" expected "escape", "drop", "replace" or "throw", got ${shown(surrogates)}`,
    );
  }
  if (hex !== "lower" && hex !== "upper") {
    throw new TypeError(`"hex" expected "lower" or "upper", got ${shown(hex)}`);
  }
  checkBoolean("quotes", quotes);
  return policy | (hex === "upper" ? UPPER_HEX : 0) | (quotes ? QUOTES : 0);
}

/** The number of code units of a text; throws what a wrong one deserves. */
export function unitsOf(text: Utf16): number {
  return typeof text === "string" ? text.length : unitsIn(text, "input", "a string, ");
}

/** The same of an argument `name` that is no string; `or` is what else it might have been. */
export function unitsIn(units: Uint16Array | Uint8Array, name: string, or = ""): number {
  if (units instanceof Uint16Array) return units.length;
  if (!(units instanceof Uint8Array)) {
    const expected = `${or}a Uint16Array or a Uint8Array`;
    throw new TypeError(`"${name}" expected ${expected}, got ${typeName(units)}`);
  }
  if (units.length % 2 !== 0) {
    throw new RangeError(
      `"${name}" expected an even number of bytes of UTF-16LE, got ${units.length}`,
    );
  }
  return units.length / 2;
}

/** The error of policy "throw". */
export function loneSurrogate(index: number): RangeError {
  return new RangeError(`Cannot escape the text: code unit ${index} is a lone surrogate`);
}
