/**
 * What retention is held against, and on which inputs.
 *
 * @module
 */

import type { RetentionInput } from "../../kernels/retention/kernel.ts";
import { answered } from "../../kernels/retention/impls.ts";
import { WindowEngine } from "../../kernels/retention/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/retention.ts";
import { ways } from "../_inputs/retention_ways.ts";
import { naiveRetention } from "../_naive/retention.ts";

const builds: Builds<RetentionInput> = {
  on(module) {
    const engine = new WindowEngine(module);
    return (input) => answered(engine, input);
  },
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every place": { inputs: inputs.everyPlace },
    "seeded columns": { inputs: () => part(inputs.fuzz(3), 20) },
  },
};

/** The contract. */
export const contract: Contract<RetentionInput> = {
  oracle: naiveRetention,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["wasm_into"],
  distinct: [
    ...[[1, 0, 1], [1, 0], [1, 1, 1]].map((bytes) => Uint8Array.from(bytes)),
    ...[[1, 0, 1], [1, 0], [1, 1, 1]].map((words) => Uint32Array.from(words)),
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 3 },
    "every offset": { inputs: inputs.everyOffset, sparse: 5 },
    "every place": { inputs: inputs.everyPlace, sparse: 5 },
    [`${inputs.fuzzed} seeded columns`]: { inputs: () => inputs.fuzz(1), sparse: 29 },
  },
  builds,
};
