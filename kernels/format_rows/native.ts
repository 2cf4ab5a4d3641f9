/**
 * What the engine's own built-ins make of the same question: the second opponent.
 *
 * `native_objects` is how programs write it: an object for each row, JSON.stringify, a newline.
 * `native` puts strings together: a key, a value, the next key; strings through JSON.stringify, a
 * dictionary's once. That is 1.3 times as fast as objects on V8, with codes or many columns twice as
 * fast; on JSC it takes twice as long, so there `native` makes objects too, where they can say what is
 * asked. Either way encodeInto() makes the bytes. Tried: a list of the parts and join() (V8: 0.7 to 1.05
 * times as fast as `+=`; JSC: as fast as pieces of 64 rows), one object for all rows (V8: 1.1 times as
 * fast as new ones, JSC: no change), an encodeInto() for each row (0.4 to 0.9 times as fast on both).
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
    // spread out, the same units take Chromium seven times as long
    text += String.fromCharCode.apply(null, units.subarray(i, i + 4096) as unknown as number[]);
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

/** The text of rows [from, to). */
export type RowsAsText = (from: number, to: number) => string;

/** Rows as text, put together from strings. */
export function texts({ columns, policy }: Plan): RowsAsText {
  const keys = columns.map(({ key }) => keyDecoder.decode(key));
  const cells = columns.map((column) => textAt(column, policy));
  const kinds = columns.map((column) => column.kinds);
  if (kinds.every((one) => one === null)) {
    // the first key with a brace in place of its comma
    const all = keys.map((key, i) => i === 0 ? `{${key.slice(1)}` : key);
    return (from, to) => {
      let text = "";
      for (let row = from; row < to; row++) {
        for (let i = 0; i < cells.length; i++) text += all[i] + cells[i](row);
        text += "}\n";
      }
      return text;
    };
  }
  const members = keys.map((key) => key.slice(1));
  return (from, to) => {
    let text = "";
    for (let row = from; row < to; row++) {
      let before = "{";
      for (let i = 0; i < cells.length; i++) {
        const kind = kinds[i] === null ? RowKind.VALUE : kinds[i]![row];
        if (kind === RowKind.MISSING) continue;
        text += before + members[i] + (kind === RowKind.NULL ? "null" : cells[i](row));
        before = ",";
      }
      text += before === "{" ? "{}\n" : "}\n";
    }
    return text;
  };
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

/** Rows as text, by an object for each. */
export function objects({ columns, policy }: Plan): RowsAsText {
  const names = columns.map(({ written }) => written);
  const cells = columns.map((column) => valueAt(column, policy));
  const kinds = columns.map((column) => column.kinds);
  return (from, to) => {
    let text = "";
    for (let row = from; row < to; row++) {
      const object: Record<string, unknown> = {};
      for (let i = 0; i < cells.length; i++) {
        const kind = kinds[i] === null ? RowKind.VALUE : kinds[i]![row];
        if (kind === RowKind.MISSING) continue;
        object[names[i]] = kind === RowKind.NULL ? null : cells[i](row);
      }
      text += JSON.stringify(object) + "\n";
    }
    return text;
  };
}

/** Why objects do not make the same text, or `null`. */
export function objectsLack({ columns }: Plan): string | null {
  const names = columns.map(({ written }) => written);
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

const isJsc = "Bun" in globalThis;

/** The faster of the two on this engine. */
export function fastest(plan: Plan): RowsAsText {
  return isJsc && objectsLack(plan) === null ? objects(plan) : texts(plan);
}

/** Rows that become one string: JSC takes a quarter longer to flatten what all of them make. */
const PIECE = isJsc ? 64 : Infinity;

/** Encodes all rows into `out`; a view of the answer. */
export function encode(text: RowsAsText, rows: number, out: Uint8Array): Uint8Array {
  let at = 0;
  for (let from = 0; from < rows; from += PIECE) {
    const piece = text(from, Math.min(rows, from + PIECE));
    at += encoder.encodeInto(piece, at === 0 ? out : out.subarray(at)).written;
  }
  return out.subarray(0, at);
}
