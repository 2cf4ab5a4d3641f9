/**
 * What event_sort is held against, and on which inputs.
 *
 * @module
 */

import { EventColumns } from "../../kernels/_event_columns.ts";
import {
  orderGroups,
  orderStream,
  sortGroups,
  sortStream,
} from "../../kernels/event_sort/streams.ts";
import { WasmEngine } from "../../kernels/event_sort/wasm.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/event_sort.ts";
import { ways } from "../_inputs/event_sort_ways.ts";
import { naiveEventSort, type NaiveSortInput } from "../_naive/event_sort.ts";

const builds: Builds<NaiveSortInput> = {
  on(module) {
    const engine = new WasmEngine(new EventColumns(20_000), 1_000, module);
    return (input) => {
      switch (input.form) {
        case "rows":
          return sortStream(engine, input);
        case "groups":
          return sortGroups(engine, input, input.groups);
        case "order":
          return orderStream(engine, input);
        case "orders":
          return orderGroups(engine, input, input.groups);
      }
    };
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 5) },
    "a row out of place": { inputs: () => part(inputs.everyPlace(), 5) },
    "long streams": { inputs: inputs.everyLongStream },
    "hostile streams and seeded ones": {
      *inputs() {
        yield* inputs.hostile();
        yield* inputs.fuzz(3, 5_000);
      },
    },
  },
};

const time = Float64Array.of(1, 2), mask = Uint32Array.of(1, 2), groups = Uint32Array.of(0, 2);

/** The contract. */
export const contract: Contract<NaiveSortInput> = {
  oracle: naiveEventSort,
  // its sort is an implementation: the oracle sorts by the same built-in
  engine: null,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace", "wasm_inplace_long"],
  seldom: ["native_packed", "wasm_into", "wasm_inplace_long"],
  distinct: [
    { time, mask },
    { time: Float64Array.of(1, 3), mask },
    { time, mask: Uint32Array.of(1, 3) },
    { time: BigInt64Array.of(1n, 2n), mask },
    { time: time.subarray(1), mask: mask.subarray(1) },
    { time, mask, groups },
    { time, mask, groups: Uint32Array.of(1, 2) },
    { order: mask, groups },
    { order: groups, groups },
    mask,
    groups,
    mask.subarray(1),
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 4 },
    "every offset": { inputs: inputs.everyOffset, sparse: 5 },
    "a row out of place": { inputs: inputs.everyPlace, sparse: 5 },
    "long streams": { inputs: inputs.everyLongStream, sparse: 3 },
    "hostile streams": { inputs: inputs.hostile },
    [`${inputs.fuzzed} seeded streams`]: { inputs: () => inputs.fuzz(1), sparse: 61 },
  },
  builds,
};
