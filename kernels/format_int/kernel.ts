/**
 * The descriptor: every implementation of format_int, as the bench and the contract test see them.
 *
 * @module
 */

import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  type Prepare,
  prepareArrayFrom,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareWasm,
} from "./impls.ts";
import { isJson } from "./native.ts";
import { type FormatIntOptions, type Ints, styleOf } from "./options.ts";

/** What format_int is asked: integers, or bytes of 0 and 1 as booleans. */
export type FormatIntInput =
  | { readonly form: "ints"; readonly values: Ints; readonly options: FormatIntOptions }
  | { readonly form: "bools"; readonly values: Uint8Array; readonly options: FormatIntOptions };

/** Its answer: ASCII. */
export type FormatIntOutput = Uint8Array;

type Unavailable = (input: FormatIntInput) => string | null;

const nativeLacks: Unavailable = ({ form, values }) => {
  if (form === "ints") return null;
  return values.some((value) => value > 1) ? "no built-in checks that bytes are 0 or 1" : null;
};

const arrayFromLacks: Unavailable = (input) => {
  if (isJson(input.values, styleOf(input.options))) return nativeLacks(input);
  return "JSON.stringify writes no bigints, and arrays with brackets and commas only";
};

function impl(
  name: string,
  code: "native" | "typescript" | "wasm",
  prepare: Prepare,
  unavailable: Unavailable,
  role: "answer" | "roofline" = "answer",
): Impl<FormatIntInput, FormatIntOutput> {
  return { name, code, role, unavailable, prepare };
}

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<FormatIntInput, FormatIntOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), noSimd),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** format_int for the bench, the contract test and the page. */
export const formatIntKernel: Kernel<FormatIntInput, FormatIntOutput> = {
  name: "format_int",
  impls: [
    impl("native", "native", prepareNative, nativeLacks),
    impl("native_array_from", "native", prepareArrayFrom, arrayFromLacks),
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  // a loop, for the bench compares megabytes a hundred times: every() takes sixteen times as long
  same(a, b) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false;
    }
    return true;
  },
  size({ values }): Size {
    return { bytes: values.byteLength, elements: values.length };
  },
  answerBytes: (output) => output.length,
};
