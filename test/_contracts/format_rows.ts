/**
 * What format_rows is held against, and on which inputs.
 *
 * @module
 */

import { Workspace } from "../../kernels/_workspace.ts";
import { planOf } from "../../kernels/format_rows/plan.ts";
import { WasmEngine } from "../../kernels/format_rows/wasm.ts";
import { format } from "../../kernels/format_rows/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/format_rows.ts";
import * as seeded from "../_inputs/format_rows_seeded.ts";
import { ways } from "../_inputs/format_rows_ways.ts";
import { naiveFormatRows, type NaiveRows } from "../_naive/format_rows.ts";

const builds: Builds<NaiveRows> = {
  on(module) {
    const make = () => new WasmEngine(new Workspace(), module);
    const engine = make();
    return ({ columns, options }) => format(engine, make, planOf(columns, options));
  },
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every string": { inputs: () => part(inputs.everyString(), 3) },
    "every name": { inputs: () => part(inputs.everyName(), 5) },
    "every kind": { inputs: () => part(inputs.everyKind(), 5) },
    "seeded tables": { inputs: () => part(seeded.fuzz(3), 15) },
  },
};

/** The contract. */
export const contract: Contract<NaiveRows> = {
  oracle: naiveFormatRows,
  engine: seeded.engine,
  // each input has many cells
  enough: 20_000,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "RowFormatter", "RowFormatter in windows"],
  seldom: ["RowFormatter in windows"],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 6 },
    "every offset": { inputs: inputs.everyOffset, sparse: 6 },
    "every number": { inputs: inputs.everyNumber, sparse: 6 },
    "every string": { inputs: inputs.everyString, sparse: 6 },
    "every name": { inputs: inputs.everyName, sparse: 6 },
    "every kind": { inputs: inputs.everyKind, sparse: 6 },
    "what nulls cover": { inputs: inputs.everyCovered, sparse: 6 },
    "every fault": { inputs: inputs.everyFault, sparse: 6 },
    "every kind of broken UTF-8": { inputs: inputs.everyBroken, sparse: 6 },
    [`${seeded.fuzzed} seeded tables`]: { inputs: () => seeded.fuzz(1), sparse: 6 },
    [`${seeded.fuzzed} others`]: { inputs: () => seeded.fuzz(2), sparse: 6 },
  },
  builds,
};
