/**
 * What parse_number is held against, and on which inputs.
 *
 * @module
 */

import { Workspace } from "../../kernels/_workspace.ts";
import { ROOM } from "../../kernels/parse_number/one_shot.ts";
import { parseSpansOf } from "../../kernels/parse_number/spans.ts";
import { WasmEngine } from "../../kernels/parse_number/wasm.ts";
import { parseAll } from "../../kernels/parse_number/windows.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/parse_number.ts";
import * as seeded from "../_inputs/parse_number_seeded.ts";
import { ways } from "../_inputs/parse_number_ways.ts";
import { type NaiveInput, naiveParseNumber } from "../_naive/parse_number.ts";

const builds: Builds<NaiveInput> = {
  on(module) {
    const engine = new WasmEngine(ROOM, new Workspace(), module);
    return (input) =>
      input.form === "spans"
        ? parseSpansOf(engine, input.bytes, input.starts, input.ends)
        : parseAll(engine, input.bytes, input.form, input.format);
  },
  groups: {
    "every length": { inputs: () => part(inputs.everyLength(), 3) },
    "every kind of number at every place": { inputs: () => part(inputs.everySample(), 3) },
    "every byte at every place": { inputs: () => part(inputs.everyByte(), 11) },
    "every block of short numbers": { inputs: () => part(inputs.everyShortBlock(), 7) },
    "every small number": { inputs: () => part(inputs.everySmallNumber(), 7) },
    "hostile text": { inputs: () => part(inputs.hostile(), 5) },
    "6,000 seeded lists": { inputs: () => part(seeded.fuzz(), 10) },
  },
};

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
    "every block of short numbers": { inputs: inputs.everyShortBlock, sparse: 53 },
    "every short text": { inputs: inputs.everyShortText, sparse: 101 },
    "every small number": { inputs: inputs.everySmallNumber, sparse: 53 },
    "hostile text": { inputs: inputs.hostile, sparse: 23 },
    [`${seeded.fuzzed} seeded lists`]: { inputs: seeded.fuzz, sparse: 23 },
  },
  builds,
};
