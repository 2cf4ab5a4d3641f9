/**
 * Every report of a run that has everything in it.
 *
 * @module
 */

import { markdown } from "../harness/report/markdown.ts";
import { matrixReports } from "../harness/report/matrix_reports.ts";
import { reports } from "../harness/report/mod.ts";
import { header, legend, scaling, sweeps, table } from "../harness/report/terminal.ts";
import { byCase } from "../harness/report/figures.ts";
import { fixtureMatrix } from "./_matrix_run.ts";
import { environment, fixtureRun } from "./_report_run.ts";

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

/** Every report and what makes it. */
export const golden: readonly { file: string; render(): string | Promise<string> }[] = [
  ...reports.map(({ file, render }) => ({ file, render: () => render(fixtureRun) })),
  ...matrixReports.map(({ file, render }) => ({ file, render: () => render(fixtureMatrix) })),
  { file: "results.md", render: () => markdown(fixtureRun) },
  { file: "terminal.txt", render: () => terminal(false) },
  { file: "terminal_colour.txt", render: () => terminal(true) },
];
