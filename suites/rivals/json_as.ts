/**
 * json-as 1.6.0: JSON.stringify() on typed arrays.
 *
 * @module
 */

import type { FormatFloatInput } from "../../kernels/format_float/kernel.ts";
import type { FormatIntInput } from "../../kernels/format_int/kernel.ts";
import { isPlain } from "./plain.ts";

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  place(kind: number, count: number, room: number): number;
  answer(): number;
  format(kind: number): number;
}

/** The values' types, each with the most bytes of a value and its comma; assembly/json_as.ts has the same list. */
const types = [
  [Int8Array, 5],
  [Uint8Array, 4],
  [Int16Array, 7],
  [Uint16Array, 6],
  [Int32Array, 12],
  [Uint32Array, 11],
  [BigInt64Array, 21],
  [BigUint64Array, 21],
] as const;
const BOOL = 8, WIDEST_BOOL = 6;
const FLOAT64 = 9, WIDEST_FLOAT = 26;

/** What a store may write past the answer. */
const SLACK = 64;

/** Why it has no row for integers. */
export function intsLackJsonAs({ options }: FormatIntInput): string | null {
  return isPlain(options) ? null : "it is asked for arrays of JSON only";
}

/** Why it has no row for floats. */
export function floatsLackJsonAs({ form, values, options }: FormatFloatInput): string | null {
  if (form !== "shortest") return "it writes the shortest digits only";
  if (values instanceof Float32Array) {
    return "of 32 bits it writes the shortest digits, JSON those of the double";
  }
  if (!isPlain(options)) return "it is asked for arrays of JSON only";
  return values.every(Number.isFinite) ? null : "it writes NaN and Infinity, which JSON lacks";
}

/** Its name of a type, and the most bytes that a value takes. */
function kindOf({ form, values }: FormatIntInput | FormatFloatInput): readonly [number, number] {
  if (form === "bools") return [BOOL, WIDEST_BOOL];
  if (form !== "ints") return [FLOAT64, WIDEST_FLOAT];
  const kind = types.findIndex(([type]) => values instanceof type);
  return [kind, types[kind][1]];
}

/** Places an input and returns the call to time. */
export function prepareJsonAs(
  module: WebAssembly.Module,
  input: FormatIntInput | FormatFloatInput,
): () => Uint8Array {
  const instance = new WebAssembly.Instance(module, { env: { abort } });
  const { memory, place, answer, format } = instance.exports as Exports;
  const { values } = input;
  const [kind, widest] = kindOf(input);
  const room = widest * values.length + 2 + SLACK;
  const at = place(kind, values.length, room);
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  new Uint8Array(memory.buffer).set(bytes, at);
  const first = answer();
  let answers = new Uint8Array(memory.buffer, first, room);
  return () => {
    const length = format(kind);
    // its buffers grow with the first answers
    if (answers.length === 0) answers = new Uint8Array(memory.buffer, first, room);
    return answers.subarray(0, length);
  };
}

function abort(): never {
  throw new Error("json-as gave up");
}
