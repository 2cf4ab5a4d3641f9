/**
 * The columns that rows are made of, as callers give them.
 *
 * @module
 */

/**
 * What a cell is, in a column with {@linkcode NamedColumn.kinds}. Every byte above `NULL` is a value, so
 * the kinds that extractNdjson() answers with are these.
 */
export const RowKind = {
  /** The row has no such member. */
  MISSING: 0,
  /** `null` */
  NULL: 1,
  /** The column's value. */
  VALUE: 2,
} as const;

/** What every column has. */
export interface NamedColumn {
  /** The members' name. */
  readonly name: string;
  /** A {@linkcode RowKind} for each row. Default: every cell has a value. */
  readonly kinds?: Uint8Array;
}

/** Arrays of numbers. */
export type RowNumbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** Numbers. What is not finite becomes `null`, and floats of 32 bits are widened, as in JSON.stringify. */
export interface NumberColumn extends NamedColumn {
  /** May be left out. */
  readonly type?: "number";
  /** A number for each row. */
  readonly values: RowNumbers;
}

/** `true` and `false`. */
export interface BoolColumn extends NamedColumn {
  /** Says what the column is. */
  readonly type: "bool";
  /** 0 or 1 for each row. */
  readonly values: Uint8Array;
}

/** Strings of UTF-16 behind each other: string i is `units[offsets[i] .. offsets[i + 1])`. */
export interface Utf16Strings {
  /** The code units of all strings. */
  readonly units: Uint16Array;
  /** Where each string begins and where the last one ends: ascending, one entry more than strings. */
  readonly offsets: Uint32Array;
}

/** Strings of UTF-8 behind each other: string i is `bytes[offsets[i] .. offsets[i + 1])`. */
export interface Utf8Strings {
  /** The bytes of all strings. */
  readonly bytes: Uint8Array;
  /** Where each string begins and where the last one ends: ascending, one entry more than strings. */
  readonly offsets: Uint32Array;
}

/** Strings of UTF-16, one for each row. */
export interface Utf16Column extends NamedColumn, Utf16Strings {
  /** Says what the column is. */
  readonly type: "utf16";
}

/** Strings of UTF-8, one for each row. */
export interface Utf8Column extends NamedColumn, Utf8Strings {
  /** Says what the column is. */
  readonly type: "utf8";
}

/** Few strings that come again and again: written once, and for each row a code tells which. */
export interface DictionaryColumn extends NamedColumn {
  /** Says what the column is. */
  readonly type: "dictionary";
  /** For each row the index of its string. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The strings. */
  readonly values: readonly string[] | Utf16Strings | Utf8Strings;
}

/** A column. */
export type RowColumn = NumberColumn | BoolColumn | Utf16Column | Utf8Column | DictionaryColumn;

/** How to write rows. */
export interface FormatRowsOptions {
  /**
   * A lone surrogate in a string of UTF-16 or a name becomes `\udxxx` (`"escape"`, as JSON.stringify
   * does), vanishes (`"drop"`), becomes U+FFFD (`"replace"`) or is a RowError (`"throw"`).
   * Default: `"escape"`.
   */
  readonly surrogates?: "escape" | "drop" | "replace" | "throw";
}
