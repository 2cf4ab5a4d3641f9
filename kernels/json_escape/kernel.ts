/**
 * The descriptor: every implementation of json_escape, as the bench and the contract test see them.
 *
 * @module
 */

import { sameCells } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import type { Strings } from "./batch.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareNativeString,
  prepareWasm,
  textOf,
} from "./impls.ts";
import { decode, fastest, nativeLacks, web } from "./native.ts";
import { type JsonEscapeOptions, policyOf, unitsOf, type Utf16 } from "./options.ts";

/** What json_escape is asked: one text, a batch of strings, or a batch as a JSON array. */
export type JsonEscapeInput =
  | { readonly form: "text"; readonly text: Utf16; readonly options: JsonEscapeOptions }
  | (Strings & { readonly form: "batch" | "array"; readonly options: JsonEscapeOptions });

/** Its answer: bytes, bytes with offsets for a batch, or a string where no encoding is asked. */
export type JsonEscapeOutput = Uint8Array | string | { bytes: Uint8Array; offsets: Uint32Array };

const isString = (input: JsonEscapeInput) => typeof textOf(input) === "string";

const lacks = (input: JsonEscapeInput) => nativeLacks(policyOf(input.options));

function webLacks(input: JsonEscapeInput): string | null {
  if (isString(input)) return "the input is a string already";
  // TextDecoder leaves U+FFFD for a lone surrogate, whatever the policy
  const replaces = input.options.surrogates === "replace";
  if (!replaces && !decode(textOf(input)).isWellFormed()) {
    return "TextDecoder loses lone surrogates";
  }
  return lacks(input);
}

function stringLacks(input: JsonEscapeInput): string | null {
  if (!isString(input)) return "only strings need no encoding";
  return lacks(input);
}

function impl(
  name: string,
  code: "native" | "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: JsonEscapeInput) => string | null,
  role: "answer" | "roofline" = "answer",
): Impl<JsonEscapeInput, JsonEscapeOutput> {
  return {
    name,
    code,
    role,
    unavailable,
    prepare: (input) => prepare(input, policyOf(input.options)),
  };
}

function bytesOf(output: JsonEscapeOutput): Uint8Array {
  if (typeof output === "string") return new TextEncoder().encode(output);
  return output instanceof Uint8Array ? output : output.bytes;
}

function offsetsOf(output: JsonEscapeOutput): Uint32Array | null {
  return typeof output === "object" && "offsets" in output ? output.offsets : null;
}

const wasmLacks = (input: JsonEscapeInput) =>
  noSimd() ?? (isString(input) ? "a string has to be copied into memory first" : null);

const intoLacks = (input: JsonEscapeInput) =>
  noSimd() ?? (input.form === "text" ? null : "batches return their answer");

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<JsonEscapeInput, JsonEscapeOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), wasmLacks),
  ];
}

/** json_escape for the bench, the contract test and the page. */
export const jsonEscapeKernel: Kernel<JsonEscapeInput, JsonEscapeOutput> = {
  name: "json_escape",
  impls: [
    impl("native", "native", prepareNative(fastest), lacks),
    impl("native_web", "native", prepareNative(web), webLacks),
    impl("native_string", "native", prepareNativeString, stringLacks),
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    const starts = offsetsOf(a), others = offsetsOf(b);
    if ((starts === null) !== (others === null)) return false;
    const sameStarts = starts === null || others === null ||
      (starts.length === others.length && starts.every((start, i) => start === others[i]));
    return sameStarts && sameCells(bytesOf(a), bytesOf(b));
  },
  size(input): Size {
    const units = unitsOf(textOf(input));
    return { bytes: 2 * units, elements: units };
  },
  answerBytes: (output) => typeof output === "string" ? output.length : bytesOf(output).length,
};
