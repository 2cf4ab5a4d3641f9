/**
 * The descriptor: every implementation of bitmask_funnel, as the bench and the contract test see them.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import type { Impl, Kernel } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import { isLong } from "./engine.ts";
import {
  isWhole,
  type Prepare,
  prepareBaseline,
  prepareBaselineLong,
  prepareCopy,
  prepareInPlace,
  prepareInPlaceLong,
  prepareInto,
  prepareWasm,
} from "./impls.ts";
import type { FunnelRule } from "./rule.ts";

/** What bitmask_funnel is asked: levels or winning chains, of one stream (`groups` is null) or of many. */
export interface FunnelInput {
  readonly form: "level" | "events";
  readonly time: Times;
  readonly mask: Uint32Array;
  readonly groups: Uint32Array | null;
  readonly rule: FunnelRule;
}

/** Its answer: a level, a level a group, the times of a chain, or the times of many with offsets. */
export type FunnelOutput =
  | number
  | Uint8Array
  | Times
  | { readonly times: Times; readonly offsets: Uint32Array };

type Lacks = (input: FunnelInput) => string | null;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: Lacks,
  role: "answer" | "roofline" = "answer",
): Impl<FunnelInput, FunnelOutput> {
  return { name, code, role, unavailable, prepare };
}

/** Doubles are a row's own business. */
const doublesOnly: Lacks = ({ time }) => isLong(time) ? "its times are 64-bit integers" : null;

/** Whether the times may as well be 64-bit integers: a chain's times would be of the other type. */
const longsToo: Lacks = ({ form, time }) => {
  if (isLong(time)) return null;
  if (form === "events") return "its answer has doubles";
  return isWhole(time) ? null : "64-bit integers have no NaN and no fractions";
};

/** In other modes than the default one the baseline has one code for both types: not in one bench. */
const baselineLongs: Lacks = (input) => {
  const inModes = (input.rule.modes ?? []).length > 0;
  return inModes && !isLong(input.time) ? "the walk is the baseline's" : longsToo(input);
};

const listsOnly: Lacks = ({ form, groups }) =>
  noSimd() ?? (form === "level" && groups !== null ? null : "its answer is no list of levels");

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<FunnelInput, FunnelOutput>[] {
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

/** bitmask_funnel for the bench, the contract test and the page. */
export const bitmaskFunnelKernel: Kernel<FunnelInput, FunnelOutput> = {
  name: "bitmask_funnel",
  impls: [
    impl("baseline", "typescript", prepareBaseline, doublesOnly),
    impl("baseline_bigint", "typescript", prepareBaselineLong, baselineLongs),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (typeof a === "number" || typeof b === "number") return a === b;
    if ("times" in a) {
      return "times" in b && sameElements(a.times, b.times) && sameElements(a.offsets, b.offsets);
    }
    return !("times" in b) && sameElements(a, b);
  },
  size: ({ mask }) => ({ bytes: 12 * mask.length, elements: mask.length }),
  answerBytes(output) {
    if (typeof output === "number") return 1;
    if ("times" in output) return output.times.byteLength + output.offsets.byteLength;
    return output.byteLength;
  },
};
