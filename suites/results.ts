/**
 * Writes RESULTS.md and the README's digest of it from records: `deno task results FILE...`, each made
 * by `bench --json FILE`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { crossovers, digest, markdown, splice } from "../harness/report/markdown.ts";
import { parseRun } from "../harness/parse_run.ts";

/** What the README shows of each kernel: its best case, its worst, and one in between. */
const shown = [
  "json_escape/ascii_1m",
  "json_escape/cyrillic_64k",
  "json_escape/emoji_64k",
];

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: deno task results FILE... (each written by bench --json FILE)\n");
  process.exit(2);
}
const runs = files.map((file) => parseRun(readFileSync(file, "utf8"), file));

function write(file: string, name: string, ...text: readonly string[]): void {
  const path = new URL(`../${file}`, import.meta.url);
  const spliced = splice(
    readFileSync(path, "utf8"),
    name,
    [
      "<!-- made by `deno task results`; do not edit -->",
      "<!-- deno-fmt-ignore-start -->",
      "",
      ...text,
      "<!-- deno-fmt-ignore-end -->",
      "",
    ].join("\n"),
  );
  writeFileSync(path, spliced);
}

write("RESULTS.md", "results", ...runs.map(markdown));
write("RESULTS.md", "crossovers", crossovers(runs));
write("README.md", "digest", digest(runs, shown));
