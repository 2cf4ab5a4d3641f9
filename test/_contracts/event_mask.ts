/**
 * What event_mask is held against, and on which inputs.
 *
 * @module
 */

import { answered, rowsIn } from "../../kernels/event_mask/impls.ts";
import type { EventMaskInput } from "../../kernels/event_mask/kernel.ts";
import { SHORT_TABLE } from "../../kernels/event_mask/options.ts";
import { WindowEngine } from "../../kernels/event_mask/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/event_mask.ts";
import { ways } from "../_inputs/event_mask_ways.ts";
import { naiveEventMask } from "../_naive/event_mask.ts";

/** The inputs that windows take, every so many-th of them. */
function* placed(all: Iterable<EventMaskInput>, every: number): Iterable<EventMaskInput> {
  for (const input of part(all, every)) {
    if (input.form === "columns" || input.table.length <= SHORT_TABLE) yield input;
  }
}

const builds: Builds<EventMaskInput> = {
  on(module) {
    const engine = new WindowEngine(module);
    return (input) => answered(engine, input, new Uint32Array(rowsIn(input)));
  },
  groups: {
    "every length": { inputs: () => placed(inputs.everyLength(), 3) },
    "every byte": { inputs: () => placed(inputs.everyByte(), 7) },
    "every place": { inputs: () => placed(inputs.everyPlace(), 1) },
    "seeded columns": { inputs: () => placed(inputs.fuzz(3), 20) },
  },
};

/** The contract. */
export const contract: Contract<EventMaskInput> = {
  oracle: naiveEventMask,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "CodeMasker"],
  seldom: ["CodeMasker"],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((masks) => Uint32Array.from(masks)),
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 7 },
    "every offset": { inputs: inputs.everyOffset, sparse: 7 },
    "every byte": { inputs: inputs.everyByte, sparse: 13 },
    "every place": { inputs: inputs.everyPlace, sparse: 7 },
    [`${inputs.fuzzed} seeded columns`]: { inputs: () => inputs.fuzz(1), sparse: 37 },
  },
  builds,
};
