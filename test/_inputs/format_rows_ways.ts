/**
 * The public ways into format_rows, each as an implementation that the contract test can hold against
 * the oracle.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  formatRows,
  formatRowsInto,
  type FormatRowsOptions,
  RowFormatter,
  type RowShape,
  Workspace,
} from "../../kernels/format_rows/mod.ts";
import type { NaiveColumn, NaiveRows } from "../_naive/format_rows.ts";

const canary = 0xa5;

function way(
  name: string,
  takes: (input: NaiveRows) => boolean,
  call: (input: NaiveRows) => unknown,
): Impl<NaiveRows, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const edge = 160;
let buffer = new Uint8Array(1 << 16);
let offset = 0;

/** Whether buffer[from, to) is as it was. */
function untouched(from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (buffer[i] !== canary) return false;
  return true;
}

/** At every address, with canaries on both sides: of room to spare, and of none. */
function into({ columns, options }: NaiveRows): unknown {
  offset = (offset + 1) % 16;
  const { length } = formatRows(columns, options);
  if (length + 3 * edge > buffer.length) buffer = new Uint8Array(2 * (length + 3 * edge));
  const end = offset + length;
  let answer: Uint8Array | undefined;
  for (const spare of [edge, 0]) {
    buffer.fill(canary, 0, end + 2 * edge);
    const written = formatRowsInto(columns, buffer.subarray(offset, end + spare), options);
    if (written !== length) return `${written} bytes are written with ${spare} to spare`;
    if (!untouched(0, offset) || !untouched(end, end + 2 * edge)) {
      return `a canary is dead with ${spare} bytes to spare`;
    }
    const again = buffer.slice(offset, end);
    if (answer?.some((byte, i) => byte !== again[i])) return "the tight answer is another";
    answer = again;
  }
  return answer;
}

const types: { readonly [tag: string]: string } = {
  Int8Array: "int8",
  Uint8Array: "uint8",
  Int16Array: "int16",
  Uint16Array: "uint16",
  Int32Array: "int32",
  Uint32Array: "uint32",
  BigInt64Array: "int64",
  BigUint64Array: "uint64",
  Float32Array: "float32",
  Float64Array: "float64",
};

function shapeOf(column: NaiveColumn): RowShape {
  const own = { name: column.name, kinds: column.kinds !== undefined };
  switch (column.type) {
    case "bool":
      return { ...own, type: "bool" };
    case "utf16":
      return { ...own, type: "utf16", units: column.units.length };
    case "utf8":
      return { ...own, type: "utf8", bytes: column.bytes.length };
    case "dictionary": {
      const codes = types[column.codes.constructor.name] as "uint8";
      return { ...own, type: "dictionary", codes, values: column.values };
    }
    default:
      return { ...own, type: types[column.values.constructor.name] as "int8" };
  }
}

function rowsOf(column: NaiveColumn | undefined): number {
  if (column === undefined) return 0;
  if (column.type === "dictionary") return column.codes.length;
  return "offsets" in column ? column.offsets.length - 1 : column.values.length;
}

/** Views by what they hold. */
type Views = { readonly [part: string]: { set(values: ArrayLike<unknown>): void } };

/** Puts rows [from, to) of a column into a formatter's views. */
function place(column: NaiveColumn, views: Views, from: number, to: number): void {
  if (column.kinds !== undefined) views.kinds.set(column.kinds.subarray(from, to));
  if (column.type === "utf16" || column.type === "utf8") {
    views.offsets.set(column.offsets.subarray(from, to + 1));
    if (column.type === "utf16") views.units.set(column.units);
    else views.bytes.set(column.bytes);
  } else if (column.type === "dictionary") {
    views.codes.set(column.codes.subarray(from, to));
  } else {
    views.values.set((column.values as Uint8Array).subarray(from, to));
  }
}

let workspace = new Workspace();
let made = 0;

/** A memory for some formatters: one each would be slow on Bun, and so is growth where there is much. */
function shared(): Workspace {
  if (made++ % 30 === 0) workspace = new Workspace();
  return workspace;
}

function handle(
  { columns, options }: { columns: readonly NaiveColumn[]; options: FormatRowsOptions },
  capacity: number,
): RowFormatter<readonly RowShape[]> {
  return new RowFormatter(capacity, columns.map(shapeOf), options, shared());
}

function inPlace(input: NaiveRows): unknown {
  const { columns } = input;
  const rows = rowsOf(columns[0]);
  const formatter = handle(input, Math.max(rows, 1));
  const views = formatter.columns as unknown as readonly Views[];
  for (const [i, column] of columns.entries()) place(column, views[i], 0, rows);
  const answer = formatter.format(rows).slice();
  for (const [i, column] of columns.entries()) {
    if (column.type !== "utf8") continue;
    const { bytes } = formatter.columns[i] as unknown as { readonly bytes: Uint8Array };
    if (bytes.some((byte, at) => byte !== column.bytes[at])) return "the input was written to";
  }
  return answer;
}

/** In windows of seven rows. An error counts from its window's first row, so there is none here. */
function inWindows(input: NaiveRows): unknown {
  const { columns } = input;
  const rows = rowsOf(columns[0]);
  const formatter = handle(input, 7);
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < rows; from += 7) {
    const to = Math.min(rows, from + 7);
    const views = formatter.columns as unknown as readonly Views[];
    for (const [i, column] of columns.entries()) place(column, views[i], from, to);
    pieces.push(formatter.format(to - from).slice());
  }
  const answer = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    answer.set(piece, at);
    at += piece.length;
  }
  return answer;
}

const isShort = ({ columns }: NaiveRows) => rowsOf(columns[0]) <= 300;

/** Whether the rows can be written: what is wrong in a later window is told of another row. */
function isSound(input: NaiveRows): boolean {
  try {
    formatRows(input.columns, input.options);
    return true;
  } catch {
    return false;
  }
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveRows, unknown>[] = [
  way("formatRows", () => true, ({ columns, options }) => formatRows(columns, options)),
  way("formatRowsInto", isShort, into),
  way("RowFormatter", isShort, inPlace),
  way("RowFormatter in windows", (input) => isShort(input) && isSound(input), inWindows),
];
