/**
 * What sequence is held against, and on which inputs.
 *
 * @module
 */

import { EventColumns } from "../../kernels/_event_columns.ts";
import { askInPlace } from "../../kernels/sequence/impls.ts";
import type { SequenceInput } from "../../kernels/sequence/kernel.ts";
import { WasmSequence } from "../../kernels/sequence/wasm.ts";
import { place } from "../../kernels/sequence/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/sequence.ts";
import { ways } from "../_inputs/sequence_ways.ts";
import { naiveSequence } from "../_naive/sequence.ts";

const builds: Builds<SequenceInput> = {
  on(module) {
    const columns = new EventColumns(512);
    const sequence = new WasmSequence(columns, module);
    return (input) => {
      place(columns, input, 0, input.mask.length);
      return askInPlace(sequence, input)();
    };
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 2) },
    "every place": { inputs: () => part(inputs.everyPlace(), 2) },
    "every group": { inputs: inputs.everyGroup },
    "10,000 seeded streams": { inputs: () => inputs.fuzz(10_000) },
  },
};

/** The contract. */
export const contract: Contract<SequenceInput> = {
  oracle: naiveSequence,
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long"],
  seldom: [
    "wasm_into",
    "wasm_inplace_long",
    "baseline_bigint",
    "sequenceMatchesInto",
    "sequenceCountsInto",
    "SequenceState",
    "OrderedSequenceState",
  ],
  distinct: [
    ...[[1, 0, 1], [1, 0], [1, 0, 0]].map((found) => Uint8Array.from(found)),
    ...[[1, 0, 1], [1, 0], [1, 0, 0]].map((counts) => Uint32Array.from(counts)),
    { time: Float64Array.of(1, 2), offsets: Uint32Array.of(0, 2) },
    { time: Float64Array.of(1, 2), offsets: Uint32Array.of(0, 1) },
    { time: Float64Array.of(1, 3), offsets: Uint32Array.of(0, 2) },
    { time: BigInt64Array.of(1n, 2n), offsets: Uint32Array.of(0, 2) },
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 7 },
    "every offset": { inputs: inputs.everyOffset },
    "every place": { inputs: inputs.everyPlace, sparse: 7 },
    "every group": { inputs: inputs.everyGroup, sparse: 3 },
    "every length of a pattern": { inputs: inputs.everyPatternLength },
    "hostile times": { inputs: inputs.hostile, sparse: 31 },
    "fractions and infinite times": { inputs: inputs.fractions, sparse: 31 },
    [`${inputs.fuzzed} seeded streams`]: { inputs: () => inputs.fuzz(), sparse: 31 },
  },
  builds,
};
