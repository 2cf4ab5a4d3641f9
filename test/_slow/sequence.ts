/**
 * A differential run too long for the tests: seeded streams of a few rows through the kernel, the baseline
 * and the public functions, then some of 20,000 rows and more, also in windows that end anywhere, every
 * answer held against the oracle.
 *
 *     deno task slow:sequence [thousands] [seed] [long]    # bun test/_slow/sequence.ts 1000 9 200
 *
 * Seen to agree: a million streams from seed 5 on Deno 2.9.6 in 19 s, as many from seed 6 on Bun 1.4.5 in 11 s;
 * 5,000 long streams from seed 7 on Deno in 154 s.
 *
 * @module
 */

import process from "node:process";
import { EventColumns } from "../../kernels/_event_columns.ts";
import { askInPlace, prepareBaseline } from "../../kernels/sequence/impls.ts";
import { WasmSequence } from "../../kernels/sequence/wasm.ts";
import { place } from "../../kernels/sequence/windows.ts";
import { sameAnswer } from "../_contract.ts";
import { describe, fuzz } from "../_inputs/sequence.ts";
import { disagreements, longStreams } from "../_inputs/sequence_long.ts";
import { ways } from "../_inputs/sequence_ways.ts";
import { naiveSequence } from "../_naive/sequence.ts";

const [thousands = "1000", seed = "1", long = "200"] = process.argv.slice(2);
const columns = new EventColumns(512);
const sequence = new WasmSequence(columns);

let streams = 0;
const start = performance.now();
for (const input of fuzz(1000 * Number(thousands), 100 + Number(seed))) {
  const want = naiveSequence(input);
  place(columns, input, 0, input.mask.length);
  const answers: [string, unknown][] = [
    ["wasm_inplace", askInPlace(sequence, input)()],
    ["baseline", prepareBaseline(input)()],
  ];
  for (const way of ways) {
    if (way.unavailable(input) === null) answers.push([way.name, way.prepare(input)()]);
  }
  for (const [name, got] of answers) {
    if (!sameAnswer(got, want)) throw new Error(`${name} differs on ${describe(input)}`);
  }
  streams += (input.groups?.length ?? 2) - 1;
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${streams} streams from seed ${seed} in ${seconds} s: no answer differs`);

let longer = 0, answers = 0;
const then = performance.now();
for (const input of longStreams(Number(long), 100 + Number(seed))) {
  const wrong = disagreements(input, () => answers++);
  if (wrong.length > 0) throw new Error(`long stream ${longer}: ${wrong.join("; ")}`);
  longer++;
}
const more = ((performance.now() - then) / 1000).toFixed(0);
console.log(`${longer} long streams, ${answers} answers in ${more} s: no answer differs`);
