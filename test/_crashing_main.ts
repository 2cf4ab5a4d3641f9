/**
 * The command line on a suite in which one implementation ends its process, and another one prints.
 *
 * @module
 */

import process from "node:process";
import { main } from "../harness/cli.ts";
import { suite } from "../harness/mod.ts";

function sum(n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total = (total * 31 + i) % 65_521;
  return total;
}

const answers: { [name: string]: () => string } = {
  baseline: () => (sum(20_000), "done"),
  wasm: () => (sum(10_000), "done"),
  crashing: () => process.exit(70),
};

const crashing = suite<string, string>({
  kernel: {
    name: "crashing",
    impls: Object.entries(answers).map(([name, answer]) => ({
      name,
      role: "answer",
      code: "typescript",
      unavailable: () => null,
      prepare() {
        process.stdout.write(`${name} prints without an end of line`);
        return answer;
      },
    })),
    same: (a, b) => a === b,
    size: () => ({ bytes: 1000, elements: 1000 }),
  },
  oracle: () => "done",
  story: "",
  cases: [{ name: "only", story: "", input: () => "" }],
});

process.exitCode = await main(process.argv.slice(2), {
  artifacts: {},
  suites: () => ({ suites: [crashing], skipped: [] }),
});
