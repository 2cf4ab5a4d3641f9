/**
 * The options of format_int, the types of its input, and the checks every public function begins
 * with.
 *
 * @module
 */

import { checkBoolean, checkOptions, shown, typeName } from "../_arguments.ts";

/** Arrays of integers. */
export type Ints =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** What stands between the values, and around them. */
export interface FormatIntOptions {
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
export interface Style {
  /** The separator's characters, the first one lowest, and from bit 16 on their number. */
  readonly separator: number;
  /** Bytes of the separator. */
  readonly separatorBytes: number;
  /** Whether brackets stand around the values. */
  readonly brackets: boolean;
  /** Whether the last value has a separator behind it, too. */
  readonly closed: boolean;
}

const JSON_ARRAY: Style = styled(",", true, false);
const LINES: Style = styled("\n", false, true);

function styled(separator: string, brackets: boolean, closed: boolean): Style {
  const { length } = separator;
  const second = length > 1 ? separator.charCodeAt(1) : 0;
  const packed = separator.charCodeAt(0) | second << 8 | length << 16;
  return { separator: packed, separatorBytes: length, brackets, closed };
}

/** Checks the options. */
export function styleOf(options: FormatIntOptions): Style {
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

/** The types of values, by which engines choose their loop. */
export const INT8 = 0,
  UINT8 = 1,
  INT16 = 2,
  UINT16 = 3,
  INT32 = 4,
  UINT32 = 5,
  INT64 = 6,
  UINT64 = 7,
  BOOL = 8;

const KINDS: ReadonlyMap<string, number> = new Map([
  ["Int8Array", INT8],
  ["Uint8Array", UINT8],
  ["Int16Array", INT16],
  ["Uint16Array", UINT16],
  ["Int32Array", INT32],
  ["Uint32Array", UINT32],
  ["BigInt64Array", INT64],
  ["BigUint64Array", UINT64],
]);

/** The name of a typed array's own type: no subclass and no foreign realm changes it. */
const tagOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)!.get!;

/** The type of an array's values. */
export function kindOf(values: Ints): number {
  const kind = KINDS.get(tagOf.call(values));
  if (kind !== undefined) return kind;
  throw new TypeError(
    `"values" expected a typed array of integers, got ${typeName(values)}`,
  );
}

/** Bytes of a value, by type. */
export const BYTES: readonly number[] = [1, 1, 2, 2, 4, 4, 8, 8, 1];

/** The most bytes of text that a value takes, by type. */
export const WIDEST: readonly number[] = [4, 3, 6, 5, 11, 10, 20, 20, 5];

/** The error of a byte that is neither 0 nor 1. */
export function notBool(index: number, value: number): RangeError {
  return new RangeError(`Cannot format the array: element ${index} is ${value}, expected 0 or 1`);
}
