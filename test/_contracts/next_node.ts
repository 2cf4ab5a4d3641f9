/**
 * What next_node is held against, and on which inputs.
 *
 * @module
 */

import { EventColumns } from "../../kernels/_event_columns.ts";
import { askInPlace } from "../../kernels/next_node/impls.ts";
import type { NextNodeInput } from "../../kernels/next_node/kernel.ts";
import { WasmNextNode } from "../../kernels/next_node/wasm.ts";
import { place } from "../../kernels/next_node/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/next_node.ts";
import { ways } from "../_inputs/next_node_ways.ts";
import { naiveNextNode } from "../_naive/next_node.ts";

const builds: Builds<NextNodeInput> = {
  on(module) {
    const columns = new EventColumns(512);
    const nodes = new WasmNextNode(columns, module);
    return (input) => {
      place(columns, nodes, input, 0, input.mask.length);
      return askInPlace(nodes, input)();
    };
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 3) },
    "every group": { inputs: inputs.everyGroup },
    "5,000 seeded streams": { inputs: () => inputs.fuzz(5_000) },
  },
};

/** The contract. */
export const contract: Contract<NextNodeInput> = {
  oracle: naiveNextNode,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long"],
  seldom: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long"],
  distinct: [[1, -1, 1], [1, -1], [1, -1, 2]].map((rows) => Int32Array.from(rows)),
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 7 },
    "every offset": { inputs: inputs.everyOffset },
    "every group": { inputs: inputs.everyGroup, sparse: 3 },
    "hostile times": { inputs: inputs.hostile, sparse: 31 },
    [`${inputs.fuzzed} seeded streams`]: { inputs: () => inputs.fuzz(), sparse: 31 },
  },
  builds,
};
