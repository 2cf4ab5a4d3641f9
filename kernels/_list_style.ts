/**
 * Lists as text: what stands between the values and around them.
 *
 * @module
 */

import { checkBoolean, checkOptions, shown, typeName } from "./_arguments.ts";

/** What stands between the values, and around them. */
export interface ListOptions {
  /** One or two ASCII characters between the values. Default: `","`. */
  readonly separator?: string;
  /** Whether `[` and `]` stand around the values. Default: `true`. */
  readonly brackets?: boolean;
  /**
   * One value a line, a newline behind each and no brackets. Not together with `separator` or
   * `brackets`. Default: `false`.
   */
  readonly lines?: boolean;
}

/** The options as the engines and windows take them. */
export interface ListStyle {
  /** The separator's characters, the first one lowest, and from bit 16 on their number. */
  readonly separator: number;
  /** Bytes of the separator. */
  readonly separatorBytes: number;
  /** Whether brackets stand around the values. */
  readonly brackets: boolean;
  /** Whether the last value has a separator behind it, too. */
  readonly closed: boolean;
}

const JSON_ARRAY: ListStyle = styled(",", true, false);
const LINES: ListStyle = styled("\n", false, true);

function styled(separator: string, brackets: boolean, closed: boolean): ListStyle {
  const { length } = separator;
  const second = length > 1 ? separator.charCodeAt(1) : 0;
  const packed = separator.charCodeAt(0) | second << 8 | length << 16;
  return { separator: packed, separatorBytes: length, brackets, closed };
}

/** Checks the options. */
export function listStyleOf(options: ListOptions): ListStyle {
  checkOptions(options);
  const { separator, brackets, lines = false } = options;
  checkBoolean("lines", lines);
  if (separator !== undefined) checkSeparator(separator);
  if (brackets !== undefined) checkBoolean("brackets", brackets);
  if (lines) {
    if (separator !== undefined || brackets !== undefined) {
      const other = separator !== undefined ? "separator" : "brackets";
      throw new TypeError(`"lines" cannot stand together with "${other}"`);
    }
    return LINES;
  }
  if (separator === undefined && brackets !== false) return JSON_ARRAY;
  return styled(separator ?? ",", brackets ?? true, false);
}

function checkSeparator(separator: unknown): asserts separator is string {
  if (typeof separator !== "string") {
    throw new TypeError(`"separator" expected a string, got ${typeName(separator)}`);
  }
  if (!/^[\0-\x7f]{1,2}$/.test(separator)) {
    throw new RangeError(
      `"separator" expected one or two ASCII characters, got ${shown(separator)}`,
    );
  }
}

/** The separator as a string. */
export function separatorOf({ separator, separatorBytes }: ListStyle): string {
  return String.fromCharCode(separator & 0xff, separator >> 8 & 0xff).slice(0, separatorBytes);
}

/** Writes the separator to text[at...] and returns where it ends. */
export function putSeparator(text: Uint8Array, at: number, style: ListStyle): number {
  text[at] = style.separator;
  if (style.separatorBytes === 2) text[at + 1] = style.separator >> 8;
  return at + style.separatorBytes;
}

/** How many bytes of separator stand behind the last of `count` values and do not belong there. */
export function surplus(count: number, style: ListStyle): number {
  return style.closed || count === 0 ? 0 : style.separatorBytes;
}

/** The brackets. */
export const OPEN = 0x5b, CLOSE = 0x5d;

/** Bytes in front of the first value, and behind the last: the brackets'. */
export function around(style: ListStyle): number {
  return style.brackets ? 1 : 0;
}

/**
 * Finishes text[0, end), the values with a place for the bracket before them: brackets around them and
 * no separator behind the last one. Returns where the text ends.
 */
export function finish(text: Uint8Array, end: number, count: number, style: ListStyle): number {
  const last = end - surplus(count, style);
  if (!style.brackets) return last;
  text[0] = OPEN;
  text[last] = CLOSE;
  return last + 1;
}
