/**
 * The descriptor: every implementation of sequence, as the bench and the contract test see them.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import type { Impl, Kernel } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import type { SequenceChains } from "./chain_list.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareBaselineLong,
  prepareCopy,
  prepareInPlace,
  prepareInPlaceLong,
  prepareInto,
  prepareWasm,
} from "./impls.ts";

/** What sequence is asked: whether, how often or when, of one stream (`groups` is null) or of many. */
export interface SequenceInput {
  readonly form: "match" | "count" | "events";
  readonly time: Times;
  readonly mask: Uint32Array;
  readonly groups: Uint32Array | null;
  readonly pattern: string;
  readonly conditions: number;
}

/** Its answer, of each group: a byte for whether, a word for how often, the times of a chain. */
export type SequenceOutput = Uint8Array | Uint32Array | SequenceChains;

type Lacks = (input: SequenceInput) => string | null;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: Lacks,
  role: "answer" | "roofline" = "answer",
): Impl<SequenceInput, SequenceOutput> {
  return { name, code, role, unavailable, prepare };
}

/** Doubles are a row's own business. */
const doublesOnly: Lacks = ({ time }) =>
  time instanceof BigInt64Array ? "its times are 64-bit integers" : null;

/** Whether the times may as well be 64-bit integers: a chain's times would be of the other type. */
const longsToo: Lacks = ({ form, time }) => {
  if (time instanceof BigInt64Array) return null;
  if (form === "events") return "its answer has doubles";
  for (let row = 0; row < time.length; row++) {
    if (!Number.isSafeInteger(time[row])) return "64-bit integers have no NaN and no fractions";
  }
  return null;
};

/** With gates the baseline has one code for both types: not in one bench. */
const baselineLongs: Lacks = (input) => {
  const isOther = input.pattern.includes("(?t") && !(input.time instanceof BigInt64Array);
  return isOther ? "the search is the baseline's" : longsToo(input);
};

const listsOnly: Lacks = ({ form }) =>
  noSimd() ?? (form === "events" ? "its answer is no list of numbers" : null);

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<SequenceInput, SequenceOutput>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), listsOnly),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
    impl(
      "wasm_inplace_long",
      "wasm",
      prepareInPlaceLong(build),
      (input) => noSimd() ?? longsToo(input),
    ),
  ];
}

/** Whether arrays have the same elements. A loop: every() takes sixteen times as long. */
function sameElements(a: Uint8Array | Uint32Array | Times, b: typeof a): boolean {
  if (a.constructor !== b.constructor || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

/** sequence for the bench, the contract test and the page. */
export const sequenceKernel: Kernel<SequenceInput, SequenceOutput> = {
  name: "sequence",
  impls: [
    impl("baseline", "typescript", prepareBaseline, doublesOnly),
    impl("baseline_bigint", "typescript", prepareBaselineLong, baselineLongs),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if ("time" in a) {
      return "time" in b && sameElements(a.time, b.time) && sameElements(a.offsets, b.offsets);
    }
    return !("time" in b) && sameElements(a, b);
  },
  size: ({ mask }) => ({ bytes: 12 * mask.length, elements: mask.length }),
  answerBytes: (output) =>
    "time" in output ? output.time.byteLength + output.offsets.byteLength : output.byteLength,
};
