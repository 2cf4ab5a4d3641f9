/**
 * The fuzz of event_mask, sessionize and retention, ten times as long as in the tests, or longer: every
 * public way against the oracle.
 *
 *     deno task slow:event-columns [millions] [seed]    # bun test/_slow/event_columns.ts 1 2
 *
 * Seen to agree: a million inputs of each kernel from seed 5000 on Deno 2.9.6, and from seed 6000 on Bun
 * 1.4.5, in about two minutes each.
 *
 * @module
 */

import process from "node:process";
import { kernels } from "../../kernels/catalogue.ts";
import type { Impl } from "../../kernels/_kernel.ts";
import { compare, type Contract } from "../_contract.ts";
import { contract as eventMask } from "../_contracts/event_mask.ts";
import { contract as retention } from "../_contracts/retention.ts";
import { contract as sessionize } from "../_contracts/sessionize.ts";
import { fuzz as eventMasks } from "../_inputs/event_mask.ts";
import { fuzz as retentions } from "../_inputs/retention.ts";
import { fuzz as sessions } from "../_inputs/sessionize.ts";

const [millions = "1", seed = "1000"] = process.argv.slice(2);
const count = Math.round(Number(millions) * 1e6);

function run<Input>(
  name: string,
  contract: Contract<Input>,
  fuzz: (seed: number, count: number) => Iterable<Input>,
): void {
  const baseline = kernels.find((kernel) => kernel.name === name)!.impls
    .filter((impl) => impl.name === "baseline") as unknown as Impl<Input, unknown>[];
  const start = performance.now();
  const found = compare([...baseline, ...contract.ways], contract, {
    inputs: () => fuzz(Number(seed), count),
    sparse: 1_000,
  });
  for (const disagreement of found.disagreements) console.error(disagreement);
  if (found.disagreements.length > 0) process.exitCode = 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const each = [...found.compared].map(([way, many]) => `${way} ${many}`);
  console.log(`${name}: ${count} inputs from seed ${seed} in ${seconds} s: ${each.join(", ")}`);
}

run("event_mask", eventMask, eventMasks);
run("sessionize", sessionize, sessions);
run("retention", retention, retentions);
