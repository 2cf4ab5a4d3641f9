/**
 * Columns to JSON lines: a row of every column becomes `{"id":7,"name":"x"}` and a newline.
 *
 * Three ways in: {@linkcode formatRows} returns new bytes, {@linkcode formatRowsInto} writes to yours,
 * and a {@linkcode RowFormatter} writes columns that you have put in its memory, without a copy. WASM
 * memory stays at a few MiB whatever the number of rows, unless one of them is longer than 64 KiB. Where
 * WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * A column is a name and a typed array of numbers, of booleans, or of codes into a dictionary, or the
 * text of strings with their offsets. Every line is what `JSON.stringify` makes of the row as an object,
 * to the last byte: shortest digits, `null` for what is not finite, escapes, and all digits of integers
 * of 64 bits. Members stand in the order of the columns, also those whose names are whole numbers.
 *
 * With `kinds` a column has a byte for each row: 0 leaves the member out, 1 makes it `null`, and any
 * other one is a value. They are the kinds of extractNdjson(), of which this is the counterpart. Nothing
 * is asked of a value that is missing or null but that a string's offsets ascend.
 *
 * The method: the loops of format_int, format_float and json_escape on a block of one column after the
 * other, and a pass that puts rows together from keys and texts, 16 bytes a store. The code is ours.
 *
 * @module
 */

import { checkBytes } from "../_arguments.ts";
import type { FormatRowsOptions, RowColumn } from "./columns.ts";
import { make, oneShot } from "./one_shot.ts";
import { planOf } from "./plan.ts";
import { format, formatInto } from "./windows.ts";

export { type KernelModule, Workspace } from "../_workspace.ts";
export {
  type BoolColumn,
  type DictionaryColumn,
  type FormatRowsOptions,
  type NamedColumn,
  type NumberColumn,
  type RowColumn,
  RowKind,
  type RowNumbers,
  type Utf16Column,
  type Utf16Strings,
  type Utf8Column,
  type Utf8Strings,
} from "./columns.ts";
export { RowError } from "./errors.ts";
export { type RowCells, RowFormatter } from "./formatter.ts";
export type { RowCodes, RowShape, RowTypes } from "./formatter.ts";

/**
 * Writes columns as JSON lines and returns the bytes in memory of their own.
 *
 * @param columns Columns of as many rows each, with names of their own. Of no columns there are no rows.
 * @returns UTF-8 of exactly the answer's length: a line for each row, each with a newline after it.
 * @throws {TypeError} for a column of another type, or an option that does not exist.
 * @throws {RowError} for the first cell that cannot be written, with its row and column.
 * @throws {RangeError} if columns have different numbers of rows or the same name; for a dictionary's
 * string that cannot be written; when memory for the answer or for a long row is lacking.
 *
 * @example
 * ```ts
 * import { formatRows } from "@lanemark/kernels/format-rows";
 *
 * const bytes = formatRows([
 *   { name: "id", values: Int32Array.of(7, -8) },
 *   { name: "price", values: Float64Array.of(0.1, NaN) },
 *   { name: "ok", type: "bool", values: Uint8Array.of(1, 0) },
 *   { name: "country", type: "dictionary", codes: Uint8Array.of(1, 0), values: ["DE", "FR"] },
 * ]);
 * const lines = '{"id":7,"price":0.1,"ok":true,"country":"FR"}\n' +
 *   '{"id":-8,"price":null,"ok":false,"country":"DE"}\n';
 * if (new TextDecoder().decode(bytes) !== lines) throw new Error("differs");
 * ```
 *
 * @example Strings lie one after another, and some cells are not there.
 * ```ts
 * import { formatRows, RowKind } from "@lanemark/kernels/format-rows";
 *
 * const { MISSING, NULL, VALUE } = RowKind;
 * const bytes = formatRows([
 *   {
 *     name: "text",
 *     type: "utf8",
 *     bytes: new TextEncoder().encode('say "hi"'),
 *     offsets: Uint32Array.of(0, 8, 8, 8),
 *   },
 *   { name: "n", values: Uint8Array.of(5, 0, 0), kinds: Uint8Array.of(VALUE, NULL, MISSING) },
 * ]);
 * const lines = '{"text":"say \\"hi\\"","n":5}\n{"text":"","n":null}\n{"text":""}\n';
 * if (new TextDecoder().decode(bytes) !== lines) throw new Error("differs");
 * ```
 */
export function formatRows(
  columns: readonly RowColumn[],
  options: FormatRowsOptions = {},
): Uint8Array<ArrayBuffer> {
  return format(oneShot(), make, planOf(columns, options));
}

/**
 * Writes columns as JSON lines into `dst` and returns how many bytes that took.
 *
 * @param columns As in {@linkcode formatRows}.
 * @param dst Where to write. Nothing is written after the answer.
 * @throws {TypeError} as {@linkcode formatRows} does, and for another type of `dst`.
 * @throws {RowError} as {@linkcode formatRows} does.
 * @throws {RangeError} as {@linkcode formatRows} does; when `dst` is too small, and the message tells
 * the length the answer needs; when `dst` overlaps columns of more than a window: 4,096 rows, or fewer
 * where there are many columns or long strings. After an error `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { formatRowsInto } from "@lanemark/kernels/format-rows";
 *
 * const dst = new Uint8Array(64);
 * const length = formatRowsInto([{ name: "t", values: BigInt64Array.of(1n << 62n) }], dst);
 * const line = new TextDecoder().decode(dst.subarray(0, length));
 * if (line !== '{"t":4611686018427387904}\n') throw new Error("differs");
 * ```
 */
export function formatRowsInto(
  columns: readonly RowColumn[],
  dst: Uint8Array,
  options: FormatRowsOptions = {},
): number {
  const plan = planOf(columns, options);
  checkBytes("dst", dst);
  return formatInto(oneShot(), make, plan, dst);
}
