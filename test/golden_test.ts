/**
 * Every report, byte by byte, on a run that has everything in it. After a change that is meant:
 * `UPDATE_GOLDEN=1 deno test -A test/golden_test.ts`, and read the difference before you commit it.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { markdown } from "../harness/report/markdown.ts";
import { matrixReports } from "../harness/report/matrix_reports.ts";
import { reports } from "../harness/report/mod.ts";
import { header, legend, scaling, sweeps, table } from "../harness/report/terminal.ts";
import { byCase } from "../harness/report/figures.ts";
import { fixtureMatrix } from "./_matrix_run.ts";
import { environment, fixtureRun } from "./_report_run.ts";

const folder = new URL("golden/", import.meta.url);
const { records } = fixtureRun;

function terminal(color: boolean): string {
  return [
    header(environment, { color }) + "\n",
    ...byCase(records).map((found) => table(found, "The story of the case.", { color })),
    sweeps(records, { color }),
    scaling(records, environment.cores, { color }),
    legend(environment, { color }),
  ].join("");
}

const golden: readonly { file: string; render(): string | Promise<string> }[] = [
  ...reports.map(({ file, render }) => ({ file, render: () => render(fixtureRun) })),
  ...matrixReports.map(({ file, render }) => ({ file, render: () => render(fixtureMatrix) })),
  { file: "results.md", render: () => markdown(fixtureRun) },
  { file: "terminal.txt", render: () => terminal(false) },
  { file: "terminal_colour.txt", render: () => terminal(true) },
];

for (const { file, render } of golden) {
  test(`report: ${file} is what it was`, async () => {
    const text = await render();
    const url = new URL(file, folder);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(url, text);
    }
    assertEquals(text, readFileSync(url, "utf8"));
    assertEquals(await render(), text, "rendered twice");
  });
}

test("report: every golden file has its report", () => {
  assertEquals(readdirSync(folder).sort(), golden.map(({ file }) => file).sort());
});
