/**
 * The descriptor: every implementation of structural_scan, as the bench and the contract test see
 * them.
 *
 * @module
 */

import { impl, sameCells, type Unavailable as Lacks } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import type { DelimiterFormat } from "./format.ts";
import {
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareParse,
  prepareReprint,
  prepareSplit,
  prepareWasm,
  soleByte,
} from "./impls.ts";
import { isUtf8, isUtf8Web, parse } from "./native.ts";

/** What structural_scan is asked: a text, and what to do with it. */
export type StructuralInput =
  | {
    readonly form: "json" | "json_mask" | "json_count" | "utf8" | "minify";
    readonly bytes: Uint8Array;
  }
  | {
    readonly form: "delimiters" | "delimiter_mask" | "delimiter_count";
    readonly bytes: Uint8Array;
    readonly format: DelimiterFormat;
  };

/** Its answer: offsets or bits, bytes of minified text, a count or a place. */
export type StructuralOutput = Uint32Array | Uint8Array | number;

type Unavailable = Lacks<StructuralInput>;

/** Whether every newline of a text is marked: none lies in a string, and the last string closes. */
function marksAll(bytes: Uint8Array, format: DelimiterFormat): boolean {
  if (bytes.length === 0) return true;
  const marks = { form: "delimiter_count", bytes, format } as const;
  try {
    // both count newlines, and no answer counts more of them than there are
    return prepareBaseline(marks)() === prepareSplit(marks)();
  } catch {
    return false;
  }
}

const nativeLacks: Unavailable = (input) => {
  if (input.form === "utf8") {
    return isUtf8Web(input.bytes) ? null : "no built-in tells where UTF-8 ends being well-formed";
  }
  if (!("format" in input)) return "no built-in tells tokens from strings without making values";
  if (soleByte(input) === null) return "no built-in looks for several bytes";
  const { bytes, format } = input;
  return marksAll(bytes, format) ? null : "no built-in knows what is in a string";
};

const webLacks: Unavailable = (input) =>
  input.form === "utf8" ? nativeLacks(input) : nativeLacks(input) ?? "it is native's way already";

const splitLacks: Unavailable = (input) =>
  input.form === "delimiter_count" ? nativeLacks(input) : "split() tells only how many there are";

const isJson = ({ form }: StructuralInput) => form.startsWith("json") || form === "minify";

const parseLacks: Unavailable = (input) => {
  if (!isJson(input)) return "only JSON is parsed";
  try {
    parse(input.bytes);
    return null;
  } catch {
    return "JSON.parse refuses the text";
  }
};

const reprintLacks: Unavailable = (input) =>
  input.form === "minify" ? parseLacks(input) : "only minified JSON is written anew";

const intoLacks: Unavailable = ({ form }) =>
  noSimd() ??
    (form === "json" || form === "delimiters" || form === "minify"
      ? null
      : "it has no form that writes to a buffer");

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<StructuralInput, StructuralOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** structural_scan for the bench, the contract test and the page. */
export const structuralScanKernel: Kernel<StructuralInput, StructuralOutput> = {
  name: "structural_scan",
  impls: [
    impl("native", "native", prepareNative(isUtf8), nativeLacks),
    impl("native_web", "native", prepareNative(isUtf8Web), webLacks),
    impl("native_split", "native", prepareSplit, splitLacks),
    impl("json_parse", "native", prepareParse, parseLacks, "yardstick"),
    impl("json_reprint", "native", prepareReprint, reprintLacks, "yardstick"),
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (typeof a === "number" || typeof b === "number") return a === b;
    return sameCells(a, b);
  },
  size({ bytes }): Size {
    return { bytes: bytes.length, elements: bytes.length };
  },
  rivals: () => ["baseline", "native", "native_web", "native_split", "json_parse", "json_reprint"],
  answerBytes: (output) => typeof output === "number" ? 4 : output.byteLength,
};
