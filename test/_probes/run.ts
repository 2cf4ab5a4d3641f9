/**
 * Runs a probe in a fresh process of the runtime that runs the tests, because a probe changes a
 * global before the kernels are loaded. A probe prints one line of JSON.
 *
 * @module
 */

import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** What the probe `test/_probes/<name>.ts` printed. */
export function runProbe(name: string): unknown {
  const path = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const run = "Deno" in globalThis ? ["run", "--allow-read"] : [];
  return JSON.parse(execFileSync(process.execPath, [...run, path], { encoding: "utf8" }));
}
