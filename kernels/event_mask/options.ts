/**
 * The checks of event_mask's input, which every public function begins with.
 *
 * @module
 */

import { checkWords, overlap, shown, typeName } from "../_arguments.ts";
import { checkRows, MOST_CONDITIONS } from "../_events.ts";

/** A column of codes: what a dictionary numbers. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The type of a column of codes by its name. */
export type CodeType = "uint8" | "uint16" | "uint32";

/** The longest table that the kernel looks up by vectors: kernels/event_mask/assembly/switches.ts. */
export const SHORT_TABLE = 64;

/** Bytes of a code. */
export function bytesOf(type: unknown): number {
  if (type === "uint8") return 1;
  if (type === "uint16") return 2;
  if (type === "uint32") return 4;
  throw new TypeError(`"type" expected "uint8", "uint16" or "uint32", got ${shown(type)}`);
}

/**
 * The columns, each read once: an array may answer with something else after the check. Throws unless
 * they are one to 32 columns of bytes, of the same length.
 */
export function listOf(list: readonly Uint8Array[]): readonly Uint8Array[] {
  if (!Array.isArray(list)) {
    throw new TypeError(`"columns" expected an array of columns, got ${typeName(list)}`);
  }
  const { length } = list;
  if (length < 1 || length > MOST_CONDITIONS) {
    throw new RangeError(`"columns" expected 1 to ${MOST_CONDITIONS} columns, got ${length}`);
  }
  const columns: Uint8Array[] = [];
  for (let i = 0; i < length; i++) {
    const column = list[i];
    if (!(column instanceof Uint8Array)) {
      throw new TypeError(`"columns[${i}]" expected a Uint8Array, got ${typeName(column)}`);
    }
    columns.push(column);
  }
  // when all are read: a getter could take away the memory of one before
  for (let i = 1; i < length; i++) {
    checkRows(`columns[${i}]`, columns[i].length, "columns[0]", columns[0].length);
  }
  return columns;
}

/** Throws a TypeError unless `codes` are a column of codes. */
export function checkCodes(codes: unknown): asserts codes is Codes {
  if (
    !(codes instanceof Uint8Array) && !(codes instanceof Uint16Array) &&
    !(codes instanceof Uint32Array)
  ) {
    throw new TypeError(
      `"codes" expected a Uint8Array, a Uint16Array or a Uint32Array, got ${typeName(codes)}`,
    );
  }
}

/** Throws unless `dst` has a word for each row and shares none with what is read. */
export function checkMasks(
  dst: unknown,
  rows: number,
  read: readonly { readonly name: string; readonly view: ArrayBufferView }[],
): asserts dst is Uint32Array {
  checkWords("dst", dst);
  if (dst.length < rows) {
    throw new RangeError(`"dst" expected at least ${rows} words, got ${dst.length}`);
  }
  for (const { name, view } of read) {
    if (overlap(dst, view)) throw new RangeError(`"dst" must not overlap "${name}"`);
  }
}

/** The error of the first code from row `from` on that is outside of a table. */
export function outside(codes: Codes, from: number, entries: number): RangeError {
  let row = from;
  while (codes[row] < entries) row++;
  return new RangeError(`"codes[${row}]" expected a code below ${entries}, got ${codes[row]}`);
}
