/**
 * What format_int is held against, and on which inputs.
 *
 * @module
 */

import { listStyleOf } from "../../kernels/_list_style.ts";
import { Workspace } from "../../kernels/_workspace.ts";
import { ROOM } from "../../kernels/format_int/one_shot.ts";
import { BOOL, kindOf } from "../../kernels/format_int/options.ts";
import { WasmEngine } from "../../kernels/format_int/wasm.ts";
import { lists } from "../../kernels/format_int/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/format_int.ts";
import { ways } from "../_inputs/format_int_ways.ts";
import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";

const builds: Builds<NaiveFormatInput> = {
  on(module) {
    const engine = new WasmEngine(ROOM, new Workspace(), module);
    return ({ form, values, options }) =>
      lists.whole(engine, form === "bools" ? BOOL : kindOf(values), values, listStyleOf(options));
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 3) },
    "every edge at every place": { inputs: () => part(inputs.everyEdge(), 3) },
    "every option on every type": { inputs: () => part(inputs.everyOptionOnEveryType(), 3) },
    "hostile values": { inputs: () => part(inputs.hostile(), 5) },
    "6,000 seeded arrays": { inputs: () => part(inputs.fuzz(), 10) },
  },
};

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
  builds,
};
