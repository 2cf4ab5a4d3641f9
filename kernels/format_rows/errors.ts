/**
 * What is wrong with a cell, and which one it is.
 *
 * @module
 */

/**
 * A cell that cannot be written: of the first row that has one, the first. Its value is neither 0 nor 1
 * in a column of booleans, a code without a string, not UTF-8, a string whose offsets descend or lie
 * outside the text, or has a lone surrogate under `surrogates: "throw"`.
 *
 * @example
 * ```ts
 * import { formatRows, RowError } from "@lanemark/kernels/format-rows";
 *
 * try {
 *   formatRows([{ name: "ok", type: "bool", values: Uint8Array.of(1, 2) }]);
 *   throw new Error("differs");
 * } catch (error) {
 *   if (!(error instanceof RowError) || error.row !== 1 || error.column !== "ok") throw error;
 * }
 * ```
 */
export class RowError extends RangeError {
  /** `"RowError"`. */
  override readonly name = "RowError";
  /** The row, from 0 on. */
  readonly row: number;
  /** The column's name. */
  readonly column: string;

  /** An error of a column's cell: what it is, or what it should be. */
  constructor(row: number, column: string, what: string) {
    super(`Cannot write row ${row}: column "${column}" ${what}`);
    this.row = row;
    this.column = column;
  }
}
