/**
 * `deno task thesis`: lists the theses, runs them on this runtime, renders THESES.md.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { switchesOf } from "../kernels/_compile.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { theses } from "./theses/mod.ts";
import { resultOf } from "./theses/outcome.ts";
import { render } from "./theses/render.ts";
import { objection, type Result, type Thesis, withResult } from "./theses/thesis.ts";
import { compareVariants, variant } from "./variants.ts";

const help = `Usage: deno task thesis COMMAND, or bun suites/thesis.ts COMMAND

  list          print every thesis with its verdict, and what the runs on record say to it
  run [ID...]   run theses on this runtime, all where none is named, and keep the results;
                --quick: with the bench's shorter plan, which decides what differs by several percent
  render        write THESES.md
`;

const resultsFile = new URL("theses/results.json", import.meta.url);
const document = new URL("../THESES.md", import.meta.url);

function results(): Result[] {
  return JSON.parse(readFileSync(resultsFile, "utf8"));
}

function list(): number {
  const found = results();
  for (const thesis of theses) {
    const { id, verdict, claim } = thesis;
    const runtimes = found.filter((one) => one.thesis === id).map(({ runtime }) => runtime);
    process.stdout.write(`${id}: ${verdict} (${runtimes.join(", ") || "no run"})\n  ${claim}\n`);
    const reason = objection(thesis, found);
    if (reason !== null) process.stdout.write(`  ! ${reason}\n`);
  }
  return 0;
}

function chosen(ids: readonly string[]): readonly Thesis[] {
  const known = theses.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new RangeError(`There is no thesis "${unknown[0]}". The theses are ${known.join(", ")}`);
  }
  return ids.length === 0 ? theses : theses.filter(({ id }) => ids.includes(id));
}

async function run(args: string[]): Promise<number> {
  const { values: { quick }, positionals } = parseArgs({
    args,
    options: { quick: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  for (const thesis of chosen(positionals)) {
    process.stderr.write(`\n=== ${thesis.id}: ${thesis.claim}\n`);
    const result = await runOne(thesis, quick ? ["--quick"] : []);
    // kept at once: a later thesis that fails costs the earlier ones nothing
    const kept = withResult(results(), result);
    writeFileSync(resultsFile, JSON.stringify(kept, null, 2) + "\n");
    process.stdout.write(`${thesis.id} on ${result.runtime}\n`);
    for (const { case: name, impl, role, ratio, low, high, verdict } of result.comparisons) {
      const interval = `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
      process.stdout.write(
        `  ${role} ${name}/${impl} ${ratio.toFixed(3)} ${interval} ${verdict}\n`,
      );
    }
    const reason = objection(thesis, kept);
    if (reason !== null) process.stdout.write(`  ! ${reason}\n`);
  }
  process.stdout.write("THESES.md is made by: deno task thesis render\n");
  return 0;
}

async function runOne(thesis: Thesis, options: readonly string[]): Promise<Result> {
  const { id, kernel, change, metric, guardrail } = thesis;
  const declared = switchesOf(kernel).find(({ name }) => name === change.switch);
  if (declared?.accepted !== change.accepted) {
    throw new Error(`${id}: ${change.switch} is ${declared?.accepted} in what ships`);
  }
  const other = variant(change.switch, change.alternative);
  const filters = [metric, guardrail].flatMap(({ cases, impl }) =>
    cases.map((name) => `${kernel}/${name}/${impl}`)
  );
  const compared = await compareVariants(kernel, [other], [
    ...new Set(filters),
    ...options,
  ]);
  return resultOf(thesis, compared.run, {
    label: other.label,
    command: [
      process.versions.bun ? "bun suites/thesis.ts run" : "deno task thesis run",
      ...options,
      id,
    ].join(" "),
    modules: { accepted: artifacts[kernel], alternative: compared.modules[other.label] },
  });
}

async function main([command, ...rest]: string[]): Promise<number> {
  if (command === "list") return list();
  if (command === "run") return await run(rest);
  if (command === "render") {
    writeFileSync(document, render(theses, results()));
    return 0;
  }
  process.stderr.write(help);
  return command === "--help" ? 0 : 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
