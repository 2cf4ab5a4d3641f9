/**
 * What parse_number is held against, and on which inputs.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import * as inputs from "../_inputs/parse_number.ts";
import * as seeded from "../_inputs/parse_number_seeded.ts";
import { ways } from "../_inputs/parse_number_ways.ts";
import { type NaiveInput, naiveParseNumber } from "../_naive/parse_number.ts";

/** The contract. */
export const contract: Contract<NaiveInput> = {
  oracle: naiveParseNumber,
  engine: seeded.engine,
  describe: seeded.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["wasm_into"],
  distinct: [
    ...[[0], [-0], [1, NaN], [NaN, 1], [1]].map((numbers) => Float64Array.from(numbers)),
    ...[[1, 2], [1]].map((numbers) => BigInt64Array.from(numbers, BigInt)),
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 23 },
    "every offset": { inputs: inputs.everyOffset, sparse: 23 },
    "every kind of number at every place": { inputs: inputs.everySample, sparse: 23 },
    "every byte at every place": { inputs: inputs.everyByte, sparse: 53 },
    "every short text": { inputs: inputs.everyShortText, sparse: 101 },
    "every small number": { inputs: inputs.everySmallNumber, sparse: 53 },
    "hostile text": { inputs: inputs.hostile, sparse: 23 },
    [`${seeded.fuzzed} seeded lists`]: { inputs: seeded.fuzz, sparse: 23 },
  },
};
