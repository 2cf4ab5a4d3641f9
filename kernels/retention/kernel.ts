/**
 * The descriptor: every implementation of retention, as the bench and the contract test see them.
 *
 * @module
 */

import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareWasm,
} from "./impls.ts";

/** What retention is asked: of all rows, or of each group of them. */
export type RetentionInput =
  | { readonly form: "one"; readonly mask: Uint32Array; readonly conditions: number }
  | {
    readonly form: "groups";
    readonly mask: Uint32Array;
    readonly groups: Uint32Array;
    readonly conditions: number;
  };

/** Its answer: a byte a condition, or a word a group. */
export type RetentionOutput = Uint8Array | Uint32Array;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: RetentionInput) => string | null,
  role: "answer" | "roofline" = "answer",
): Impl<RetentionInput, RetentionOutput> {
  return { name, code, role, unavailable, prepare };
}

const intoLacks = (input: RetentionInput) =>
  noSimd() ?? (input.form === "one" ? "the answer to one group is a few bytes" : null);

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<RetentionInput, RetentionOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** retention for the bench, the contract test and the page. */
export const retentionKernel: Kernel<RetentionInput, RetentionOutput> = {
  name: "retention",
  impls: [
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (a.length !== b.length || a.constructor !== b.constructor) return false;
    for (let i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false;
    }
    return true;
  },
  size({ mask }): Size {
    return { bytes: mask.byteLength, elements: mask.length };
  },
  answerBytes: (output) => output.byteLength,
};
