/**
 * A run too long for the tests: seeded streams and groups through the public functions and through the
 * oracle, then ten million shuffled rows, checked row by row and timed beside the baseline.
 *
 *     deno task slow:event-sort [streams] [seed]    # bun test/_slow/event_sort.ts 1000000 2
 *
 * @module
 */

import process from "node:process";
import * as fixtures from "../../fixtures/mod.ts";
import { eventSortKernel } from "../../kernels/event_sort/kernel.ts";
import { sameAnswer } from "../_contract.ts";
import { describe, fuzz } from "../_inputs/event_sort.ts";
import { ways } from "../_inputs/event_sort_ways.ts";
import { naiveEventSort } from "../_naive/event_sort.ts";

const [streams = "1000000", seed = "2"] = process.argv.slice(2);

let answers = 0;
for (const input of fuzz(Number(seed), Number(streams))) {
  const want = naiveEventSort(input);
  for (const way of ways) {
    if (way.unavailable(input) !== null) continue;
    if (!sameAnswer(way.prepare(input)(), want)) {
      throw new Error(`${way.name} differs on ${describe(input)}`);
    }
    answers++;
  }
}
console.log(`${streams} streams from seed ${seed}: ${answers} answers, none differs`);

const shape = { rows: 10_000_000, conditions: 8, zero: 0.67 };
const sorted = fixtures.eventStream(1, shape), shuffled = fixtures.shuffledRows(2, sorted);
for (const impl of eventSortKernel.impls) {
  if (!["baseline", "wasm", "wasm_inplace"].includes(impl.name)) continue;
  const call = impl.prepare({ form: "rows", ...shuffled });
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    call();
    times.push((performance.now() - start) * 1e6 / shape.rows);
  }
  // no two rows have the same time, so there is one order
  if (!eventSortKernel.same(call(), sorted)) throw new Error(`${impl.name} differs`);
  console.log(`${impl.name}: ${Math.min(...times).toFixed(1)} ns an event`);
}
