/**
 * A differential run too long for the tests: seeded streams of a few rows through the kernel, the baseline
 * and the public functions, every answer held against the oracle.
 *
 *     deno task slow:next-node [thousands] [seed]    # bun test/_slow/next_node.ts 1000 9
 *
 * Seen to agree: a million streams from seed 5 on Deno 2.9.6, as many from seed 6 on Bun 1.4.5, in 6 s each.
 *
 * @module
 */

import process from "node:process";
import { EventColumns } from "../../kernels/_event_columns.ts";
import { askInPlace, prepareBaseline } from "../../kernels/next_node/impls.ts";
import { WasmNextNode } from "../../kernels/next_node/wasm.ts";
import { place } from "../../kernels/next_node/windows.ts";
import { sameAnswer } from "../_contract.ts";
import { describe, fuzz } from "../_inputs/next_node.ts";
import { ways } from "../_inputs/next_node_ways.ts";
import { naiveNextNode } from "../_naive/next_node.ts";

const [thousands = "1000", seed = "1"] = process.argv.slice(2);
const columns = new EventColumns(512);
const nodes = new WasmNextNode(columns);

let streams = 0;
const start = performance.now();
for (const input of fuzz(1000 * Number(thousands), 100 + Number(seed))) {
  const want = naiveNextNode(input);
  place(columns, nodes, input, 0, input.mask.length);
  const answers: [string, unknown][] = [
    ["wasm_inplace", askInPlace(nodes, input)()],
    ["baseline", prepareBaseline(input)()],
    ...ways.map((way): [string, unknown] => [way.name, way.prepare(input)()]),
  ];
  for (const [name, got] of answers) {
    if (!sameAnswer(got, want)) throw new Error(`${name} differs on ${describe(input)}`);
  }
  streams += (input.groups?.length ?? 2) - 1;
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${streams} streams from seed ${seed} in ${seconds} s: no answer differs`);
