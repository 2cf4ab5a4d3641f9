/**
 * The descriptor: every implementation of event_mask, as the bench and the contract test see them.
 *
 * @module
 */

import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  bytesIn,
  type Prepare,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareWasm,
  rowsIn,
} from "./impls.ts";
import { type Codes, SHORT_TABLE } from "./options.ts";

/** What event_mask is asked: the masks of columns of conditions, or of codes and a table. */
export type EventMaskInput =
  | { readonly form: "columns"; readonly columns: readonly Uint8Array[] }
  | { readonly form: "codes"; readonly codes: Codes; readonly table: Uint32Array };

/** Its answer: a mask a row. */
export type EventMaskOutput = Uint32Array;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: EventMaskInput) => string | null,
  role: "answer" | "roofline" = "answer",
): Impl<EventMaskInput, EventMaskOutput> {
  return { name, code, role, unavailable, prepare };
}

const windowsLack = (input: EventMaskInput) =>
  noSimd() ??
    (input.form === "codes" && input.table.length > SHORT_TABLE
      ? "with a table as long the public functions run on plain TypeScript"
      : null);

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<EventMaskInput, EventMaskOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), windowsLack),
    impl("wasm_into", "wasm", prepareInto(build), windowsLack),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

/** event_mask for the bench, the contract test and the page. */
export const eventMaskKernel: Kernel<EventMaskInput, EventMaskOutput> = {
  name: "event_mask",
  impls: [
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false;
    }
    return true;
  },
  size(input): Size {
    return { bytes: bytesIn(input), elements: rowsIn(input) };
  },
  answerBytes: (output) => output.byteLength,
};
