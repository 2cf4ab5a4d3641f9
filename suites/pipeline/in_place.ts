/**
 * The kernel alone, on bytes that lie in its memory: what a pipeline's rate is a share of.
 *
 * @module
 */

import { bitmaskFunnelKernel } from "../../kernels/bitmask_funnel/kernel.ts";
import { formatFloatKernel } from "../../kernels/format_float/kernel.ts";
import { jsonEscapeKernel } from "../../kernels/json_escape/kernel.ts";
import { structuralScanKernel } from "../../kernels/structural_scan/kernel.ts";
import type { Kernel } from "../../kernels/_kernel.ts";
import { repacked, usersIn } from "./blocks.ts";
import { funnelRule, type WorkName } from "./works.ts";

function inPlace<Input, Output>({ impls }: Kernel<Input, Output>, input: Input): () => unknown {
  return impls.find(({ name }) => name === "wasm_inplace")!.prepare(input);
}

/** The calls that do each kind of work on a chunk; it is copied to the kernel's memory here. */
export const prepareInPlace: { readonly [work in WorkName]: (bytes: Uint8Array) => () => unknown } =
  {
    escape: (text) => inPlace(jsonEscapeKernel, { form: "text", text, options: {} }),
    scan: (bytes) => inPlace(structuralScanKernel, { form: "json_count", bytes }),
    format(bytes) {
      const values = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
      const options = { lines: true };
      return inPlace(formatFloatKernel, { form: "shortest", values, options });
    },
    funnel(bytes) {
      const [users] = usersIn(repacked(bytes, Infinity));
      return inPlace(bitmaskFunnelKernel, { form: "level", ...users, rule: funnelRule });
    },
  };
