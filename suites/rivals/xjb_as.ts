/**
 * xjb-as 0.1.0, which writes one double at a time.
 *
 * @module
 */

import type { FormatFloatInput } from "../../kernels/format_float/kernel.ts";
import { isPlain } from "./plain.ts";

interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  reserve(bytes: number): number;
  format(src: number, count: number, dst: number): number;
}

/** Bytes of the longest double and its comma, and of what a store may write past the answer. */
const WIDEST = 26, SLACK = 64;

/** Why it has no row for an input. */
export function floatsLackXjbAs({ form, values, options }: FormatFloatInput): string | null {
  if (form !== "shortest") return "it writes the shortest digits only";
  if (values instanceof Float32Array) {
    return "of 32 bits it writes the shortest digits, JSON those of the double";
  }
  if (values.length === 0 || !isPlain(options)) return "it is asked for arrays of JSON only";
  return null;
}

/** Places an input and returns the call to time. */
export function prepareXjbAs(
  module: WebAssembly.Module,
  { values }: FormatFloatInput,
): () => Uint8Array {
  const instance = new WebAssembly.Instance(module, { env: { abort } });
  const { memory, reserve, format } = instance.exports as Exports;
  const count = values.length, room = WIDEST * count + 2 + SLACK;
  const src = reserve(values.byteLength), dst = reserve(room);
  new Float64Array(memory.buffer, src, count).set(values);
  const answers = new Uint8Array(memory.buffer, dst, room);
  return () => answers.subarray(0, format(src, count, dst));
}

function abort(): never {
  throw new Error("xjb-as gave up");
}
