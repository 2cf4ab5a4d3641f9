/**
 * The descriptor: every implementation of next_node, as the bench and the contract test see them.
 *
 * @module
 */

import type { Impl, Kernel } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInPlaceLong,
  prepareInto,
  prepareWasm,
} from "./impls.ts";
import type { NextNodeRule, NodeEvents } from "./rule.ts";

/** What next_node is asked: of one stream (`groups` is null) or of many. */
export interface NextNodeInput extends NodeEvents {
  readonly groups: Uint32Array | null;
  readonly rule: NextNodeRule;
}

type Lacks = (input: NextNodeInput) => string | null;

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: Lacks,
  role: "answer" | "roofline" = "answer",
): Impl<NextNodeInput, Int32Array> {
  return { name, code, role, unavailable, prepare };
}

/** Whether the times may as well be 64-bit integers. */
const longsToo: Lacks = ({ time }) => {
  if (time instanceof BigInt64Array) return null;
  for (let row = 0; row < time.length; row++) {
    if (!Number.isSafeInteger(time[row])) return "64-bit integers have no NaN and no fractions";
  }
  return null;
};

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<NextNodeInput, Int32Array>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), noSimd),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
    impl(
      "wasm_inplace_long",
      "wasm",
      prepareInPlaceLong(build),
      (input) => noSimd() ?? longsToo(input),
    ),
  ];
}

/** next_node for the bench, the contract test and the page. */
export const nextNodeKernel: Kernel<NextNodeInput, Int32Array> = {
  name: "next_node",
  // the baseline has one code for both types of times: in one bench 64-bit integers would slow it down
  impls: [
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
    return true;
  },
  size: ({ mask }) => ({ bytes: 17 * mask.length, elements: mask.length }),
  answerBytes: ({ byteLength }) => byteLength,
};
