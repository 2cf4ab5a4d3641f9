/**
 * A differential run too long for the tests: small streams with every mode, tie, disorder and type; for every
 * twenty of them one of several blocks, for every thousand one of thousands of rows; through the public
 * functions, the handle, the states and plain TypeScript, each held against the oracle.
 *
 *     deno task slow:bitmask-funnel [thousands] [seed]    # bun test/_slow/bitmask_funnel.ts 1000 5
 *
 * Seen to agree: a million streams from seed 5 on Deno 2.9.6 in 54 s, as many from seed 6 on Bun 1.4.5 in 40 s.
 *
 * @module
 */

import process from "node:process";
import { bitmaskFunnelKernel } from "../../kernels/bitmask_funnel/kernel.ts";
import { compare } from "../_contract.ts";
import { contract } from "../_contracts/bitmask_funnel.ts";
import { fuzz, longStreams, sparseStreams } from "../_inputs/bitmask_funnel.ts";

const [thousands = "1000", seed = "5"] = process.argv.slice(2);
const baselines = bitmaskFunnelKernel.impls.filter(({ code }) => code === "typescript");
const streams = 1000 * Number(thousands);
function* inputs() {
  yield* fuzz(streams, Number(seed));
  yield* longStreams(streams / 20, Number(seed));
  yield* sparseStreams(streams / 1000, Number(seed));
}
const found = compare([...baselines, ...contract.ways], contract, { inputs });
for (const [name, count] of found.compared) console.log(`${name}: ${count}`);
for (const one of found.disagreements) console.log(one);
process.exitCode = found.disagreements.length > 0 ? 1 : 0;
