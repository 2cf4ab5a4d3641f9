/**
 * What ndjson_extract is held against, and on which inputs.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import * as inputs from "../_inputs/ndjson_extract.ts";
import { engine } from "../_inputs/ndjson_extract_engine.ts";
import * as seeded from "../_inputs/ndjson_extract_seeded.ts";
import { ways } from "../_inputs/ndjson_extract_ways.ts";
import {
  type NaiveColumns,
  type NaiveInput,
  naiveNdjsonExtract,
} from "../_naive/ndjson_extract.ts";

/** A column of two rows, one answer or another. */
function columns(...changes: readonly object[]): NaiveColumns {
  const one = {
    path: "a",
    starts: Uint32Array.of(5, 0),
    ends: Uint32Array.of(6, 0),
    kinds: Uint8Array.of(4, 0),
  };
  return { rows: 2, columns: changes.map((change) => ({ ...one, ...change })) };
}

/** The contract. */
export const contract: Contract<NaiveInput> = {
  oracle: naiveNdjsonExtract,
  engine,
  describe: inputs.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [
    columns({}),
    columns(),
    columns({}, {}),
    { ...columns({}), rows: 3 },
    columns({ path: "b" }),
    columns({ starts: Uint32Array.of(5, 1) }),
    columns({ starts: Uint32Array.of(5) }),
    columns({ ends: Uint32Array.of(7, 0) }),
    columns({ kinds: Uint8Array.of(4, 1) }),
  ],
  groups: {
    "every length": { inputs: inputs.everyLength, sparse: 23 },
    "every key at every edge": { inputs: inputs.everyEdge, sparse: 23 },
    "every escape in keys": { inputs: inputs.everyEscape, sparse: 23 },
    "every kind of value": { inputs: inputs.everyKind },
    "every kind of duplicate": { inputs: inputs.everyDuplicate, sparse: 23 },
    "every depth": { inputs: inputs.everyDepth, sparse: 7 },
    "every fault at every byte": { inputs: inputs.everyFault, sparse: 23 },
    "every kind of broken UTF-8": { inputs: inputs.everyBroken, sparse: 23 },
    "event logs": { inputs: seeded.logs },
    [`${seeded.souped} seeded soups`]: { inputs: seeded.soups, sparse: 23 },
    [`${seeded.documented} seeded documents`]: {
      inputs: () => seeded.documents(11),
      sparse: 23,
    },
    [`${seeded.documented} others`]: { inputs: () => seeded.documents(13), sparse: 23 },
  },
};
