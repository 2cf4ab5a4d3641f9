/**
 * The descriptor: every implementation of parse_number, as the bench and the contract test see them.
 *
 * @module
 */

import { impl } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import type { NumberFormat, NumberType } from "./engine.ts";
import {
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareNativeArray,
  prepareNativeSplit,
  prepareWasm,
} from "./impls.ts";
import { nativeLacks } from "./native.ts";

/** A text of numbers, and what they are to become. */
export interface ListInput {
  readonly form: NumberType;
  readonly bytes: Uint8Array;
  readonly format: NumberFormat;
}

/** A text, and where in it numbers are. */
export interface SpanInput {
  readonly form: "spans";
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What parse_number is asked. */
export type ParseNumberInput = ListInput | SpanInput;

/** Its answer: the numbers; an Array where no typed one is asked. */
export type ParseNumberOutput = Float64Array | Int32Array | BigInt64Array | number[];

function jsonLacks(input: ParseNumberInput): string | null {
  if (input.form === "int64") return "JSON.parse makes doubles, which lose digits of 64 bits";
  if (input.form !== "spans" && input.format === "list") return "JSON.parse takes no list";
  return nativeLacks(input);
}

function arrayLacks(input: ParseNumberInput): string | null {
  return input.form === "float64" ? jsonLacks(input) : "an Array's numbers are doubles";
}

function splitLacks(input: ParseNumberInput): string | null {
  return input.form === "spans" ? "spans are not split" : nativeLacks(input);
}

function intoLacks(input: ParseNumberInput): string | null {
  return noSimd() ??
    (input.form === "float64" ? null : "whole numbers and spans return their answer");
}

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<ParseNumberInput, ParseNumberOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** Whether a byte can be part of a number. */
function isPart(byte: number): boolean {
  return byte - 0x30 >>> 0 <= 9 || byte === 0x2d || byte === 0x2e || byte === 0x2b ||
    (byte | 0x20) === 0x65;
}

function countNumbers(bytes: Uint8Array): number {
  let count = 0, within = false;
  for (const byte of bytes) {
    const part = isPart(byte);
    if (part && !within) count++;
    within = part;
  }
  return count;
}

/** parse_number for the bench, the contract test and the page. */
export const parseNumberKernel: Kernel<ParseNumberInput, ParseNumberOutput> = {
  name: "parse_number",
  impls: [
    impl("native", "native", prepareNative, jsonLacks),
    impl("native_array", "native", prepareNativeArray, arrayLacks),
    impl("native_split", "native", prepareNativeSplit, splitLacks),
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (a.length !== b.length) return false;
    // 0 is not -0, NaN is NaN; a number is never a bigint
    for (let i = 0; i < a.length; i++) {
      if (!Object.is(a[i], b[i])) return false;
    }
    return true;
  },
  size(input): Size {
    const elements = input.form === "spans" ? input.starts.length : countNumbers(input.bytes);
    return { bytes: input.bytes.length, elements };
  },
  answerBytes: (output) => Array.isArray(output) ? 8 * output.length : output.byteLength,
};
