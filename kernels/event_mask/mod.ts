/**
 * Masks of events: up to 32 columns of conditions, or one column of codes and a table, to the column of
 * masks that the other event kernels read.
 *
 * Three ways in: {@linkcode eventMask} and {@linkcode eventMaskOfCodes} return a new column,
 * {@linkcode eventMaskInto} and {@linkcode eventMaskOfCodesInto} write to yours, and an
 * {@linkcode EventMasker} or a {@linkcode CodeMasker} builds masks where the next kernel reads them,
 * without a copy. WASM memory stays at a megabyte and a half whatever the length of the columns. Where
 * WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * A byte of a condition is false where it is 0 and true where it is anything else, as ClickHouse's
 * conditions are. A condition that is not known (SQL's NULL) is false, so its byte has to be 0.
 *
 * @module
 */

import { checkWords } from "../_arguments.ts";
import { oneShot, oneShotFor } from "./one_shot.ts";
import { checkCodes, checkMasks, type Codes, listOf } from "./options.ts";

export { EventColumns } from "../_event_columns.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export { CodeMasker, EventMasker } from "./maskers.ts";
export type { Codes, CodeType } from "./options.ts";

/**
 * The masks of columns of conditions, in memory of their own.
 *
 * @param columns One to 32 columns of bytes, of the same length: bit i of a mask is set where column i is
 * not 0.
 * @throws {TypeError} if `columns` are no array of Uint8Arrays.
 * @throws {RangeError} if there are none or more than 32, or their lengths differ.
 *
 * @example
 * ```ts
 * import { eventMask } from "@lanemark/kernels/event-mask";
 *
 * const viewed = Uint8Array.of(1, 0, 1), bought = Uint8Array.of(0, 0, 1);
 * if (eventMask([viewed, bought]).join() !== "1,0,3") throw new Error("differs");
 * ```
 */
export function eventMask(columns: readonly Uint8Array[]): Uint32Array<ArrayBuffer> {
  const list = listOf(columns);
  const masks = new Uint32Array(list[0].length);
  oneShot().columns(list, masks);
  return masks;
}

/**
 * The masks of columns of conditions, in your memory; returns the number of rows.
 *
 * @param columns One to 32 columns of bytes, of the same length.
 * @param dst A word for each row; after those nothing is written. Memory of its own.
 * @throws As {@linkcode eventMask} does, a TypeError if `dst` is no Uint32Array, and a RangeError if it is
 * too short, with the length it needs, or overlaps a column: before anything is written.
 *
 * @example
 * ```ts
 * import { eventMaskInto } from "@lanemark/kernels/event-mask";
 *
 * const dst = new Uint32Array(8);
 * if (eventMaskInto([Uint8Array.of(0, 1)], dst) !== 2 || dst[1] !== 1) throw new Error("differs");
 * ```
 */
export function eventMaskInto(columns: readonly Uint8Array[], dst: Uint32Array): number {
  const list = listOf(columns);
  const rows = list[0].length;
  checkMasks(dst, rows, list.map((view, i) => ({ name: `columns[${i}]`, view })));
  oneShot().columns(list, dst);
  return rows;
}

/**
 * The masks of a column of codes, in memory of their own: what a dictionary numbers, such as the names of
 * events, needs one look at each name in place of one at each row.
 *
 * @param codes A code a row.
 * @param table The mask of each code. Up to 64 entries are looked up by vectors.
 * @throws {TypeError} if an argument is of another type.
 * @throws {RangeError} if a code is not below the table's length: with its row.
 *
 * @example
 * ```ts
 * import { eventMaskOfCodes } from "@lanemark/kernels/event-mask";
 *
 * const names = ["other", "view", "buy"];
 * const table = Uint32Array.from(names, (name) => name === "other" ? 0 : name === "view" ? 0b01 : 0b10);
 * if (eventMaskOfCodes(Uint8Array.of(1, 0, 2), table).join() !== "1,0,2") throw new Error("differs");
 * ```
 */
export function eventMaskOfCodes(codes: Codes, table: Uint32Array): Uint32Array<ArrayBuffer> {
  checkCodes(codes);
  checkWords("table", table);
  const masks = new Uint32Array(codes.length);
  oneShotFor(table).codes(codes, table, masks);
  return masks;
}

/**
 * The masks of a column of codes, in your memory; returns the number of rows.
 *
 * @param codes A code a row.
 * @param table The mask of each code.
 * @param dst A word for each row; after those nothing is written. Memory of its own.
 * @throws As {@linkcode eventMaskOfCodes} does, and a RangeError if `dst` is too short, with the length it
 * needs, or overlaps `codes` or `table`. After the error of a code `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { eventMaskOfCodesInto } from "@lanemark/kernels/event-mask";
 *
 * const dst = new Uint32Array(2), table = Uint32Array.of(0b1, 0b10);
 * eventMaskOfCodesInto(Uint16Array.of(1, 0), table, dst);
 * if (dst.join() !== "2,1") throw new Error("differs");
 * ```
 */
export function eventMaskOfCodesInto(
  codes: Codes,
  table: Uint32Array,
  dst: Uint32Array,
): number {
  checkCodes(codes);
  checkWords("table", table);
  checkMasks(dst, codes.length, [
    { name: "codes", view: codes },
    { name: "table", view: table },
  ]);
  oneShotFor(table).codes(codes, table, dst);
  return codes.length;
}
