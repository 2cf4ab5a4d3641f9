/**
 * What format_float is held against, and on which inputs.
 *
 * @module
 */

import { Workspace } from "../../kernels/_workspace.ts";
import { ROOM } from "../../kernels/format_float/one_shot.ts";
import { kindOf, SHORTEST, styleOf } from "../../kernels/format_float/options.ts";
import { WasmEngine } from "../../kernels/format_float/wasm.ts";
import { lists } from "../../kernels/format_float/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/format_float.ts";
import { ways } from "../_inputs/format_float_ways.ts";
import { type NaiveFloatInput, naiveFormatFloat } from "../_naive/format_float.ts";

const builds: Builds<NaiveFloatInput> = {
  on(module) {
    const engine = new WasmEngine(ROOM, new Workspace(), module);
    return (input) => {
      const { form, values, options } = input;
      const style = styleOf(options, form === "fixed" ? input.digits : SHORTEST);
      return lists.whole(engine, kindOf(values), values, style);
    };
  },
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every power of two and ten": { inputs: inputs.everyPower },
    "every option": { inputs: inputs.everyOptionOnEveryList },
    "every number of digits": { inputs: () => part(inputs.everyDigit(), 7) },
    "values that are not finite": { inputs: () => part(inputs.everyNotFinite(), 3) },
    "10,000 seeded lists": { inputs: () => part(inputs.fuzz(1), 5) },
  },
};

/** The contract. */
export const contract: Contract<NaiveFloatInput> = {
  oracle: naiveFormatFloat,
  engine: inputs.engine,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["formatFloat"],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every offset": { inputs: inputs.everyOffset, sparse: 3 },
    "every power of two and ten": { inputs: inputs.everyPower, sparse: 5 },
    "every option": { inputs: inputs.everyOptionOnEveryList, sparse: 5 },
    "every number of digits": { inputs: inputs.everyDigit, sparse: 23 },
    "values that are not finite": { inputs: inputs.everyNotFinite, sparse: 5 },
    [`${inputs.fuzzed} seeded lists`]: { inputs: () => inputs.fuzz(1), sparse: 53 },
    [`${inputs.fuzzed} other lists`]: { inputs: () => inputs.fuzz(2), sparse: 53 },
  },
  builds,
};
