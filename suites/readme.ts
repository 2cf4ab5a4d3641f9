/**
 * Splices records into the README's results: `deno task readme FILE...`, each made by
 * `bench --json FILE`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { markdown, splice } from "../harness/report/markdown.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: deno task readme FILE... (each written by bench --json FILE)\n");
  process.exit(2);
}
const readme = new URL("../README.md", import.meta.url);
const tables = files.map((file) => {
  const { environment, records } = JSON.parse(readFileSync(file, "utf8"));
  return markdown(environment, records);
});
const results = [
  "<!-- made by `deno task readme`; do not edit -->",
  "<!-- deno-fmt-ignore-start -->",
  "",
  ...tables,
  "<!-- deno-fmt-ignore-end -->",
  "",
].join("\n");
writeFileSync(readme, splice(readFileSync(readme, "utf8"), "results", results));
