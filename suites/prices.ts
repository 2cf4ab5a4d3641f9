/**
 * Writes the price list of METHODOLOGY.md from records: `deno task prices FILE...`, each made by
 * `bench boundary --json FILE`, `boundary-threads --json FILE` or `scaling-messages --json FILE`.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseRun } from "../harness/parse_run.ts";
import { splice } from "../harness/report/markdown.ts";
import { priceList } from "./prices/list.ts";

const NAME = "prices";

/**
 * A document with the list of these records in its place.
 *
 * @throws {Error} if the document has none.
 */
export function priced(document: string, list: string): string {
  return splice(
    document,
    NAME,
    [
      "<!-- made by `deno task prices`; do not edit -->",
      "<!-- deno-fmt-ignore-start -->",
      "",
      list,
      "<!-- deno-fmt-ignore-end -->",
      "",
    ].join("\n"),
  );
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write("Usage: deno task prices FILE... (records of the boundary suites)\n");
    process.exit(2);
  }
  const path = new URL("../METHODOLOGY.md", import.meta.url);
  const runs = files.map((file) => parseRun(readFileSync(file, "utf8"), file));
  writeFileSync(path, priced(readFileSync(path, "utf8"), priceList(runs)));
}
