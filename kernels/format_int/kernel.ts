/**
 * The descriptor: every implementation of format_int, as the bench and the contract test see them.
 *
 * @module
 */

import { impl, sameCells, type Unavailable as Lacks } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { listStyleOf } from "../_list_style.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  prepareArrayFrom,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareWasm,
} from "./impls.ts";
import { isJson } from "./native.ts";
import type { FormatIntOptions, Ints } from "./options.ts";

/** What format_int is asked: integers, or bytes of 0 and 1 as booleans. */
export type FormatIntInput =
  | { readonly form: "ints"; readonly values: Ints; readonly options: FormatIntOptions }
  | { readonly form: "bools"; readonly values: Uint8Array; readonly options: FormatIntOptions };

/** Its answer: ASCII. */
export type FormatIntOutput = Uint8Array;

type Unavailable = Lacks<FormatIntInput>;

const nativeLacks: Unavailable = ({ form, values }) => {
  if (form === "ints") return null;
  return values.some((value) => value > 1) ? "no built-in checks that bytes are 0 or 1" : null;
};

const arrayFromLacks: Unavailable = (input) => {
  if (isJson(input.values, listStyleOf(input.options))) return nativeLacks(input);
  return "JSON.stringify writes no bigints, and arrays with brackets and commas only";
};

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
  same: sameCells,
  size({ values }): Size {
    return { bytes: values.byteLength, elements: values.length };
  },
  answerBytes: (output) => output.length,
};
