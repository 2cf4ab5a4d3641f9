/**
 * What json_escape is held against, and on which inputs.
 *
 * @module
 */

import { Workspace } from "../../kernels/_workspace.ts";
import { escapeArray, escapeBatch } from "../../kernels/json_escape/batch.ts";
import { ROOM } from "../../kernels/json_escape/one_shot.ts";
import { policyOf, unitsOf } from "../../kernels/json_escape/options.ts";
import { escapeText } from "../../kernels/json_escape/text.ts";
import { WasmEngine } from "../../kernels/json_escape/wasm.ts";
import { type Builds, type Contract, part } from "../_contract.ts";
import * as inputs from "../_inputs/json_escape.ts";
import { ways } from "../_inputs/json_escape_ways.ts";
import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";

/** Texts of some blocks' length in which the one unit that needs care wanders. */
function* longTexts(): Iterable<NaiveInput> {
  const units = new Uint16Array(400).fill(0x61);
  for (const special of [0x22, 0x5c, 0x1b, 0x0a, 0x7f, 0x80, 0xe9, 0x8a9e, 0xd83d, 0xffff]) {
    for (let at = 0; at < units.length; at += 7) {
      units[at] = special;
      yield inputs.text(units.slice());
      yield inputs.text(String.fromCharCode(...units));
      units[at] = 0x61;
    }
  }
  yield inputs.text(units);
}

const builds: Builds<NaiveInput> = {
  on(module) {
    const engine = new WasmEngine(ROOM, new Workspace(), module);
    return (input) => {
      const policy = policyOf(input.options);
      if (input.form === "text") return escapeText(engine, input.text, unitsOf(input.text), policy);
      return input.form === "batch"
        ? escapeBatch(engine, input, policy)
        : escapeArray(engine, input, policy);
    };
  },
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every special at every index": { inputs: inputs.everySpecial },
    "pairs and half pairs": { inputs: () => part(inputs.everyPair(), 3) },
    "every option": { inputs: inputs.everyOptionOnEveryText },
    "hostile text": { inputs: inputs.hostile },
    "lists of strings": { inputs: inputs.everyList },
    "long texts": { inputs: longTexts },
    "5,000 seeded texts": { inputs: () => part(inputs.fuzz(), 20) },
  },
};

/** The contract. */
export const contract: Contract<NaiveInput> = {
  oracle: naiveJsonEscape,
  engine: inputs.engine,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
    { bytes: Uint8Array.of(1, 2, 3), offsets: Uint32Array.of(0, 3) },
    { bytes: Uint8Array.of(1, 2, 3), offsets: Uint32Array.of(0, 2) },
  ],
  groups: {
    "every length": { inputs: inputs.everyLength },
    "every offset": { inputs: inputs.everyOffset, sparse: 23 },
    "every special at every index": { inputs: inputs.everySpecial, sparse: 23 },
    "every pair and half pair at every index": { inputs: inputs.everyPair, sparse: 23 },
    "every option": { inputs: inputs.everyOptionOnEveryText },
    "every code unit": { inputs: inputs.everyUnit, sparse: 23 },
    "hostile text": { inputs: inputs.hostile },
    "lists of strings": { inputs: inputs.everyList },
    [`${inputs.fuzzed} seeded texts`]: { inputs: inputs.fuzz, sparse: 23 },
  },
  builds,
};
