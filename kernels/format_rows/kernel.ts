/**
 * The descriptor: every implementation of format_rows, as the bench and the contract test see them.
 *
 * @module
 */

import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import type { FormatRowsOptions, RowColumn } from "./columns.ts";
import {
  bytesIn,
  planIn,
  type Prepare,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareNative,
  prepareObjects,
  prepareWasm,
} from "./impls.ts";
import { objectsLack } from "./native.ts";

/** What format_rows is asked. */
export interface FormatRowsInput {
  readonly columns: readonly RowColumn[];
  readonly options: FormatRowsOptions;
}

/** Its answer: lines of UTF-8. */
export type FormatRowsOutput = Uint8Array;

function impl(
  name: string,
  code: "native" | "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: FormatRowsInput) => string | null,
  role: "answer" | "roofline" = "answer",
): Impl<FormatRowsInput, FormatRowsOutput> {
  return { name, code, role, unavailable, prepare };
}

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<FormatRowsInput, FormatRowsOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), noSimd),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** Columns that cannot be planned are an error in every implementation. */
function lacks(input: FormatRowsInput): string | null {
  try {
    return objectsLack(planIn(input));
  } catch {
    return null;
  }
}

/** format_rows for the bench, the contract test and the page. */
export const formatRowsKernel: Kernel<FormatRowsInput, FormatRowsOutput> = {
  name: "format_rows",
  impls: [
    impl("native", "native", prepareNative, () => null),
    impl("native_objects", "native", prepareObjects, lacks),
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
  size(input): Size {
    const plan = planIn(input);
    return { bytes: bytesIn(plan), elements: plan.rows * plan.columns.length };
  },
  answerBytes: (output) => output.length,
};
