/**
 * The descriptor: every implementation of format_float, as the bench and the contract test see them.
 *
 * @module
 */

import { impl, sameCells } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
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
  styleIn,
} from "./impls.ts";
import { isJson } from "./native.ts";
import type { Floats, FormatFloatOptions } from "./options.ts";

/** What format_float is asked: values in their shortest digits, or with digits fixed. */
export type FormatFloatInput =
  | { readonly form: "shortest"; readonly values: Floats; readonly options: FormatFloatOptions }
  | {
    readonly form: "fixed";
    readonly values: Floats;
    readonly digits: number;
    readonly options: FormatFloatOptions;
  };

/** Its answer: ASCII. */
export type FormatFloatOutput = Uint8Array;

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<FormatFloatInput, FormatFloatOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), noSimd),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

const arrayFromLacks = (input: FormatFloatInput) =>
  isJson(styleIn(input)) ? null : "JSON.stringify alone writes another text";

/** format_float for the bench, the contract test and the page. */
export const formatFloatKernel: Kernel<FormatFloatInput, FormatFloatOutput> = {
  name: "format_float",
  impls: [
    impl("native", "native", prepareNative, () => null),
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
