/**
 * What format_int is held against, and on which inputs.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import * as inputs from "../_inputs/format_int.ts";
import { ways } from "../_inputs/format_int_ways.ts";
import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";

/** The contract. */
export const contract: Contract<NaiveFormatInput> = {
  oracle: naiveFormatInt,
  engine: inputs.engine,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 23 },
    "every offset": { inputs: inputs.everyOffset, sparse: 23 },
    "every edge at every place": { inputs: inputs.everyEdge, sparse: 47 },
    "every option on every type": { inputs: inputs.everyOptionOnEveryType, sparse: 23 },
    "hostile values": { inputs: inputs.hostile, sparse: 2 },
    [`${inputs.fuzzed} seeded arrays`]: { inputs: inputs.fuzz, sparse: 31 },
  },
};
