/**
 * What structural_scan is held against, and on which inputs.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import * as inputs from "../_inputs/structural_scan.ts";
import { engine } from "../_inputs/structural_scan_engine.ts";
import * as seeded from "../_inputs/structural_scan_seeded.ts";
import { ways } from "../_inputs/structural_scan_ways.ts";
import { type NaiveInput, naiveStructuralScan } from "../_naive/structural_scan.ts";

/** The contract. */
export const contract: Contract<NaiveInput> = {
  oracle: naiveStructuralScan,
  engine,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["native_split", "wasm_into"],
  distinct: [
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((offsets) => Uint32Array.from(offsets)),
    ...[3, 4, -1],
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 23 },
    "every offset": { inputs: inputs.everyOffset, sparse: 23 },
    "every run of backslashes at every edge": { inputs: inputs.everyRun, sparse: 23 },
    "every special byte at every index": { inputs: inputs.everySpecial, sparse: 23 },
    "every string at every edge": { inputs: inputs.everyString, sparse: 23 },
    "every kind of broken UTF-8 at every index": {
      inputs: inputs.everyBroken,
      sparse: 23,
    },
    "every character at every index": { inputs: inputs.everyCharacter, sparse: 23 },
    "every byte": { inputs: inputs.everyByte, sparse: 23 },
    "seeded sets of bytes": { inputs: seeded.byteSets, sparse: 23 },
    "seeded CSV and MARC": { inputs: seeded.delimiterSoups, sparse: 23 },
    "seeded documents": { inputs: seeded.documents, sparse: 23 },
    [`${seeded.souped} seeded soups`]: { inputs: seeded.soups, sparse: 101 },
  },
};
