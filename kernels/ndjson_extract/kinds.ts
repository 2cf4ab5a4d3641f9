/**
 * What a value is.
 *
 * @module
 */

/** The kinds of values, as they stand in {@linkcode NdjsonColumn.kinds}. */
export const NdjsonKind = {
  /** There is no value: the path leads nowhere. */
  MISSING: 0,
  /** `null` */
  NULL: 1,
  /** `false` */
  FALSE: 2,
  /** `true` */
  TRUE: 3,
  /** A number. */
  NUMBER: 4,
  /** A string. */
  STRING: 5,
  /** An array. */
  ARRAY: 6,
  /** An object. */
  OBJECT: 7,
} as const;

/** Where the values of one path lie: one entry for each row. */
export interface NdjsonColumn {
  /** The path. */
  readonly path: string;
  /** The first byte of each value: the quote of a string, the bracket of an object. 0 if missing. */
  readonly starts: Uint32Array;
  /** The byte behind its last one. 0 if missing. */
  readonly ends: Uint32Array;
  /** What it is: a {@linkcode NdjsonKind}. */
  readonly kinds: Uint8Array;
}

/** What was found: a row for each line that is not blank, a column for each path. */
export interface NdjsonColumns {
  /** How many rows there are. */
  readonly rows: number;
  /** The columns, in the order of the paths. */
  readonly columns: readonly NdjsonColumn[];
}
