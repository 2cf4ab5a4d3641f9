/**
 * What bitmask_funnel is held against, and on which inputs.
 *
 * @module
 */

import { EventColumns } from "../../kernels/_event_columns.ts";
import { askInPlace, place } from "../../kernels/bitmask_funnel/impls.ts";
import type { FunnelInput } from "../../kernels/bitmask_funnel/kernel.ts";
import { WasmFunnel } from "../../kernels/bitmask_funnel/wasm.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/bitmask_funnel.ts";
import { ways } from "../_inputs/bitmask_funnel_ways.ts";
import { naiveFunnel } from "../_naive/bitmask_funnel.ts";

const builds: Builds<FunnelInput> = {
  on(module) {
    const columns = new EventColumns(512);
    const funnel = new WasmFunnel(columns, module);
    return (input) => {
      place(columns, input);
      return askInPlace(funnel, input)();
    };
  },
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every place": { inputs: inputs.everyPlace },
    "every group": { inputs: inputs.everyGroup },
    "fractions": { inputs: () => part(inputs.fractions(), 10) },
    "5,000 seeded streams": { inputs: () => part(inputs.fuzz(), 20) },
  },
};

/** The contract. */
export const contract: Contract<FunnelInput> = {
  oracle: naiveFunnel,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long", "FunnelState"],
  seldom: ["wasm_into", "wasm_inplace_long", "baseline_bigint", "windowFunnelsInto", "FunnelState"],
  distinct: [
    ...[0, 1, 3],
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((levels) => Uint8Array.from(levels)),
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((times) => Float64Array.from(times)),
    ...[[1n, 2n], [1n, 3n]].map((times) => BigInt64Array.from(times)),
    { times: Float64Array.of(1, 2), offsets: Uint32Array.of(0, 2) },
    { times: Float64Array.of(1, 2), offsets: Uint32Array.of(0, 1) },
    { times: Float64Array.of(1, 3), offsets: Uint32Array.of(0, 2) },
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 11 },
    "every offset": { inputs: inputs.everyOffset },
    "every place": { inputs: inputs.everyPlace, sparse: 5 },
    "every group": { inputs: inputs.everyGroup },
    "hostile times": { inputs: inputs.hostile, sparse: 23 },
    "fractions and infinite times": { inputs: () => inputs.fractions(), sparse: 29 },
    [`${inputs.fuzzed} seeded streams`]: { inputs: () => inputs.fuzz(), sparse: 29 },
  },
  builds,
};
