/**
 * The descriptor: every implementation of sessionize, as the bench and the contract test see them.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareBaselineOfLongs,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareLongsInPlace,
  prepareWasm,
} from "./impls.ts";

interface Rows {
  readonly time: Times;
  readonly gap: number;
}

interface Grouped extends Rows {
  readonly groups: Uint32Array;
}

/** What sessionize is asked: of all rows, or of each group of them. */
export type SessionizeInput =
  | Rows & { readonly form: "count" }
  | Rows & { readonly form: "ids" }
  | Grouped & { readonly form: "group_counts" }
  | Grouped & { readonly form: "group_ids" };

/** Its answer: a count, a count a group, or an id a row. */
export type SessionizeOutput = number | Uint32Array;

type Unavailable = (input: SessionizeInput) => string | null;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: Unavailable,
  role: "answer" | "roofline" = "answer",
): Impl<SessionizeInput, SessionizeOutput> {
  return { name, code, role, unavailable, prepare };
}

const intoLacks: Unavailable = ({ form }) =>
  noSimd() ?? (form === "count" ? "the answer is a number" : null);

/** What has no 64-bit integer: NaN, and fractions. */
const longsLack: Unavailable = ({ time }) =>
  time instanceof BigInt64Array || time.every(Number.isSafeInteger)
    ? null
    : "some times are no whole numbers";

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<SessionizeInput, SessionizeOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
    impl(
      "wasm_inplace_long",
      "wasm",
      prepareLongsInPlace(build),
      (input) => noSimd() ?? longsLack(input),
    ),
  ];
}

/** sessionize for the bench, the contract test and the page. */
export const sessionizeKernel: Kernel<SessionizeInput, SessionizeOutput> = {
  name: "sessionize",
  impls: [
    impl("baseline", "typescript", prepareBaseline, () => null),
    impl("baseline_bigint", "typescript", prepareBaselineOfLongs, longsLack),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (typeof a === "number" || typeof b === "number") return a === b;
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (a[i] !== b[i]) return false;
    }
    return true;
  },
  size({ time }): Size {
    return { bytes: time.byteLength, elements: time.length };
  },
  answerBytes: (output) => typeof output === "number" ? 4 : output.byteLength,
  // the same integers first
  rivals: (impl) => impl === "wasm_inplace_long" ? ["baseline_bigint", "baseline"] : ["baseline"],
};
