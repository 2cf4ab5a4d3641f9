/**
 * What the engine's own built-ins make of the same question: the second opponent.
 *
 * `native` puts strings together: a key, a value, the next key; strings through JSON.stringify, a
 * dictionary's once. `native_objects` is how programs write it: an object for each row, JSON.stringify,
 * a newline. Either way encodeInto() makes the bytes.
 *
 * @module
 */

import { RowKind } from "./columns.ts";
import { isBool, type Plan, type PlannedColumn, type Strings } from "./plan.ts";
import { DROP, FLOAT32, FLOAT64, INT64, REPLACE, UINT64, UTF16 } from "./types.ts";

/** What the chain needs of Node's Buffer. */
interface NodeBuffer {
  from(buffer: ArrayBufferLike, offset: number, length: number): { toString(form: string): string };
}

const { Buffer } = globalThis as { Buffer?: NodeBuffer };
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Units to a string: by Buffer where there is one, which keeps lone surrogates, else in chunks. */
function decodeUnits(units: Uint16Array): string {
  if (Buffer) {
    return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
  }
  let text = "";
  for (let i = 0; i < units.length; i += 4096) {
    text += String.fromCharCode(...units.subarray(i, i + 4096));
  }
  return text;
}

/** Applies the policy on lone surrogates; JSON.stringify itself does what "escape" asks. */
function settled(text: string, policy: number): string {
  if (policy === DROP) return text.replace(/\p{Surrogate}/gu, "");
  return policy === REPLACE ? text.toWellFormed() : text;
}

/** String `i` of some. */
type StringAt = (i: number) => string;

/** Strings, each a substring of the whole, or decoded by itself where bytes are no units. */
function stringsOf({ type, text, offsets }: Strings, policy: number): StringAt {
  if (type === UTF16) {
    const whole = decodeUnits(text as Uint16Array);
    if (policy !== DROP && policy !== REPLACE) {
      return (i) => whole.substring(offsets[i], offsets[i + 1]);
    }
    return (i) => settled(whole.substring(offsets[i], offsets[i + 1]), policy);
  }
  const whole = decoder.decode(text);
  if (whole.length === text.length) return (i) => whole.substring(offsets[i], offsets[i + 1]);
  return (i) => decoder.decode(text.subarray(offsets[i], offsets[i + 1]));
}

/** The strings of a column as they are asked for: a column of strings or a dictionary. */
function textsOf({ type, values, offsets }: PlannedColumn, policy: number): StringAt {
  return stringsOf({ type, text: values as Uint16Array, offsets: offsets! }, policy);
}

function listOf(strings: Strings, policy: number): string[] {
  const at = stringsOf(strings, policy);
  return Array.from({ length: strings.offsets.length - 1 }, (_, i) => at(i));
}

/** A cell's text, or its value. */
type CellAt<T> = (row: number) => T;

/** The text of a column's values. A closure for each, so that engines see one type in each. */
function textAt(column: PlannedColumn, policy: number): CellAt<string | number | bigint> {
  const { type, values, dictionary, offsets } = column;
  if (offsets !== null) {
    const texts = textsOf(column, policy);
    return (row) => JSON.stringify(texts(row));
  }
  if (dictionary !== null) {
    const texts = listOf(dictionary, policy).map((text) => JSON.stringify(text));
    return (row) => texts[values[row] as number];
  }
  if (isBool(column)) return (row) => values[row] === 1 ? "true" : "false";
  if (type === FLOAT32 || type === FLOAT64) {
    const numbers = values as Float64Array;
    return (row) => {
      const value = numbers[row];
      return Number.isFinite(value) ? value : "null";
    };
  }
  return (row) => values[row];
}

const keyDecoder = new TextDecoder();

/** The rows as text, put together from strings. */
export function textOf({ rows, columns, policy }: Plan): string {
  const keys = columns.map(({ key }) => keyDecoder.decode(key));
  const cells = columns.map((column) => textAt(column, policy));
  const kinds = columns.map((column) => column.kinds);
  let text = "";
  if (kinds.every((one) => one === null)) {
    // the first key with a brace in place of its comma
    const all = keys.map((key, i) => i === 0 ? `{${key.slice(1)}` : key);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < cells.length; i++) text += all[i] + cells[i](row);
      text += "}\n";
    }
    return text;
  }
  for (let row = 0; row < rows; row++) {
    let before = "{";
    for (let i = 0; i < cells.length; i++) {
      const kind = kinds[i] === null ? RowKind.VALUE : kinds[i]![row];
      if (kind === RowKind.MISSING) continue;
      text += before + keys[i].slice(1) + (kind === RowKind.NULL ? "null" : cells[i](row));
      before = ",";
    }
    text += before === "{" ? "{}\n" : "}\n";
  }
  return text;
}

/** A column's values as JSON.stringify takes them. */
function valueAt(column: PlannedColumn, policy: number): CellAt<unknown> {
  const { type, values, dictionary, offsets } = column;
  if (offsets !== null) return textsOf(column, policy);
  if (dictionary !== null) {
    const texts = listOf(dictionary, policy);
    return (row) => texts[values[row] as number];
  }
  if (isBool(column)) return (row) => values[row] === 1;
  if (type === INT64 || type === UINT64) return (row) => Number(values[row]);
  return (row) => values[row];
}

/** The rows as text, by an object for each. */
export function textByObjects({ rows, columns, policy }: Plan): string {
  const names = columns.map(({ name }) => settled(name, policy));
  const cells = columns.map((column) => valueAt(column, policy));
  const kinds = columns.map((column) => column.kinds);
  let text = "";
  for (let row = 0; row < rows; row++) {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < cells.length; i++) {
      const kind = kinds[i] === null ? RowKind.VALUE : kinds[i]![row];
      if (kind === RowKind.MISSING) continue;
      object[names[i]] = kind === RowKind.NULL ? null : cells[i](row);
    }
    text += JSON.stringify(object) + "\n";
  }
  return text;
}

/** Why objects do not make the same text, or `null`. */
export function objectsLack({ columns, policy }: Plan): string | null {
  const names = columns.map(({ name }) => settled(name, policy));
  if (names.some((name) => /^(0|[1-9]\d*)$/.test(name) || name === "__proto__")) {
    return "an object would put one of the names elsewhere";
  }
  const isLong = ({ type, values, kinds }: PlannedColumn) =>
    (type === INT64 || type === UINT64) &&
    (values as BigInt64Array).some((value, row) =>
      !Number.isSafeInteger(Number(value)) && (kinds === null || kinds[row] > RowKind.NULL)
    );
  return columns.some(isLong) ? "JSON.stringify takes no BigInt, and a number loses digits" : null;
}

/** Encodes text into `out`; a view of the answer. */
export function encodeInto(text: string, out: Uint8Array): Uint8Array {
  return out.subarray(0, encoder.encodeInto(text, out).written);
}
