/**
 * Writes the figures into the pages of `docs/` from the records in `results/`, and the list of the
 * dependencies' licences: `deno task docs`. With `--check` it only tells whether they are there.
 *
 * @module
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseRun } from "../harness/parse_run.ts";
import { kernelFigures } from "../harness/report/kernel_page.ts";
import { splice } from "../harness/report/markdown.ts";
import { kernels } from "../kernels/catalogue.ts";
import { licences } from "./licences.ts";

const root = new URL("../", import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** A block between marks, which the formatter leaves as it is. */
function block(text: string): string {
  const made = "<!-- made by `deno task docs`; do not edit -->\n<!-- deno-fmt-ignore-start -->\n\n";
  return `${made}${text.trimEnd()}\n\n<!-- deno-fmt-ignore-end -->\n`;
}

const files = readdirSync(new URL("results/", root)).filter((file) => file.endsWith(".json"))
  .sort((a, b) => Number(b.startsWith("deno")) - Number(a.startsWith("deno")) || (a < b ? -1 : 1));
const runs = files.map((file) => parseRun(read(`results/${file}`), file));

const isCheck = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, name: string, text: string): void {
  const old = read(path), made = splice(old, name, block(text));
  if (made === old) return;
  stale.push(path);
  if (!isCheck) writeFileSync(new URL(path, root), made);
}

for (const { name } of kernels) put(`docs/${name}.md`, "figures", kernelFigures(runs, name));
put("docs/licences.md", "licences", licences(root));

if (isCheck && stale.length > 0) {
  process.stderr.write(`Not what the records say: ${stale.join(", ")}. Run deno task docs.\n`);
  process.exitCode = 1;
} else for (const path of stale) process.stdout.write(`${path}\n`);
