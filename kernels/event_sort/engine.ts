/**
 * What event_sort runs on: columns, offsets of groups, and the sort of one by the other. The WASM
 * kernel is one engine, plain TypeScript the other; the door drives either the same way.
 *
 * @module
 */

/** Columns of events in memory of fixed length. */
export interface Columns {
  /** Rows that fit. */
  readonly capacity: number;
  /** The times as doubles. Read every view again after an allocation. */
  readonly time: Float64Array;
  /** The same memory as 64-bit integers. */
  readonly longs: BigInt64Array;
  /** The masks. */
  readonly mask: Uint32Array;
}

/** How much a private engine holds. */
export interface Room {
  /** Rows of one window. */
  readonly rows: number;
  /** Groups of one window. */
  readonly groups: number;
}

/** Columns, groups of their rows, and what puts them in order. */
export interface Engine {
  /** The rows. */
  readonly columns: Columns;
  /** Groups that fit. */
  readonly capacity: number;
  /** Offsets of the groups: group i is the rows from groups()[i] to groups()[i + 1]. */
  groups(): Uint32Array;
  /** The order of rows that {@linkcode order} has found. */
  rows(): Uint32Array;
  /**
   * Sorts each of the first `count` groups by time and mask, without the rows whose time is NaN, and
   * puts them one behind the other from row `to` on, which is not beyond the first group. groups() tells
   * then where each one is; returns where the last one ends.
   */
  sort(long: boolean, count: number, to: number): number;
  /**
   * Writes to rows()[to...] the numbers of the rows that {@linkcode sort} would put there, and leaves
   * the columns as they are. groups() is then about rows().
   */
  order(long: boolean, count: number, to: number): number;
}
