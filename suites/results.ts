/**
 * Writes RESULTS.md and the README's digest of it from records: `deno task results FILE...`, each made
 * by `bench --json FILE`. Runs of the scaling suites go to a section of their own.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { crossovers, digest, markdown, splice, threads } from "../harness/report/markdown.ts";
import { parseRun } from "../harness/parse_run.ts";
import type { Run } from "../harness/record.ts";
import { scalingsOf } from "../harness/report/scaling.ts";

/** What the README shows of each kernel: a good case, a bad one, one in between. */
const shown = [
  "json_escape/ascii_1m",
  "json_escape/cyrillic_64k",
  "json_escape/emoji_64k",
  "structural_scan/json_twitter",
  "structural_scan/json_citm_catalog",
  "structural_scan/utf8_cjk_64k",
  "structural_scan/minify_twitter",
  "structural_scan/csv_nfl",
  "ndjson_extract/events_64k",
  "ndjson_extract/events_1m",
  "format_int/int32_100k",
  "format_int/timestamps_100k",
  "format_float/random_bits_100k",
  "format_float/integers_100k",
  "parse_number/coordinates_100k",
  "parse_number/long_10k",
  "format_rows/requests_10k",
  "event_mask/columns_8_1m",
  "event_mask/codes_1000_1m",
  "bitmask_funnel/zero_67_1m",
  "bitmask_funnel/users_100k",
  "sequence/count_1m",
  "sequence/adversarial_1m",
  "next_node/first_match_1m",
  "sessionize/count_1m",
  "retention/stream_1m",
  "event_sort/shuffled_100k",
  "event_sort/reversed_1m",
];

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: deno task results FILE... (each written by bench --json FILE)\n");
  process.exit(2);
}
const all = files.map((file) => parseRun(readFileSync(file, "utf8"), file));
const isThreaded = ({ environment, records }: Run) =>
  scalingsOf(records, environment.cores).length > 0;
const runs = all.filter((run) => !isThreaded(run));

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
// a runtime's kernels may come from several runs
const byRuntime = [...Map.groupBy(runs, ({ environment }) => environment.runtime).values()];
const whole = byRuntime.map(([first, ...more]): Run => ({
  ...first,
  records: [first, ...more].flatMap(({ records }) => records),
}));
write("RESULTS.md", "crossovers", crossovers(whole));
write("RESULTS.md", "threads", threads(all.filter(isThreaded)));
write("README.md", "digest", digest(whole, shown));
