/**
 * What sessionize is held against, and on which inputs.
 *
 * @module
 */

import { answered } from "../../kernels/sessionize/impls.ts";
import type { SessionizeInput } from "../../kernels/sessionize/kernel.ts";
import { WindowEngine } from "../../kernels/sessionize/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/sessionize.ts";
import { ways } from "../_inputs/sessionize_ways.ts";
import { naiveSessionize } from "../_naive/sessionize.ts";

const builds: Builds<SessionizeInput> = {
  on(module) {
    const engine = new WindowEngine(module);
    return (input) => answered(engine, input);
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 3) },
    "every place": { inputs: () => part(inputs.everyPlace(), 3) },
    "hostile columns": { inputs: () => part(inputs.hostile(), 3) },
    "seeded columns": { inputs: () => part(inputs.fuzz(3), 20) },
  },
};

/** The contract. */
export const contract: Contract<SessionizeInput> = {
  oracle: naiveSessionize,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long"],
  seldom: ["wasm_into", "SessionState", "Sessionizer in windows", "wasm_inplace_long"],
  distinct: [3, 4, ...[[1, 2, 2], [1, 2], [1, 1, 2]].map((ids) => Uint32Array.from(ids))],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 23 },
    "every offset": { inputs: inputs.everyOffset, sparse: 23 },
    "every place": { inputs: inputs.everyPlace, sparse: 23 },
    "hostile columns": { inputs: inputs.hostile, sparse: 7 },
    [`${inputs.fuzzed} seeded columns`]: { inputs: () => inputs.fuzz(1), sparse: 31 },
  },
  builds,
};
