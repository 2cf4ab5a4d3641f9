/**
 * Splices records into the README's results: `deno task readme FILE...`, each made by
 * `bench --json FILE`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { crossovers, markdown, splice } from "../harness/report/markdown.ts";
import { parseRun } from "../harness/parse_run.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: deno task readme FILE... (each written by bench --json FILE)\n");
  process.exit(2);
}
const readme = new URL("../README.md", import.meta.url);
const runs = files.map((file) => parseRun(readFileSync(file, "utf8"), file));
const tables = runs.map(({ environment, records }) => markdown(environment, records));
const impls = ["wasm_inplace", "wasm_into", "wasm"];
const results = [
  "<!-- made by `deno task readme`; do not edit -->",
  "<!-- deno-fmt-ignore-start -->",
  "",
  ...tables,
  "The code units from which on plain ASCII text pays, at every larger size measured, between sizes on",
  "a straight line with both axes logarithmic; in brackets the sizes between which the interval lies:",
  "",
  crossovers(runs, "json_escape", "ascii", impls),
  "<!-- deno-fmt-ignore-end -->",
  "",
].join("\n");
writeFileSync(readme, splice(readFileSync(readme, "utf8"), "results", results));
