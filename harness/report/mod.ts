/**
 * Every report that a run, or a table over several, can be written as, one file each.
 *
 * @module
 */

import type { Run } from "../record.ts";
import { bencher } from "./bencher.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import type { Matrix } from "./matrix.ts";
import { matrixJson } from "./matrix_json.ts";
import { matrixMarkdown } from "./matrix_markdown.ts";
import { report } from "./markdown.ts";
import { smallerIsBetter } from "./smaller_is_better.ts";

/** A format of what is to be told: a run, where nothing else is said. */
export interface Report<Told = Run> {
  /** The name of its file in the folder of reports. */
  readonly file: string;
  /** What is told as the text of that file: the same always makes the same text. */
  render(told: Told): string | Promise<string>;
}

/** The formats, the one that all others can be made from first. */
export const reports: readonly Report[] = [
  { file: "records.json", render: ({ environment, records }) => json(environment, records) },
  { file: "records.csv", render: csv },
  { file: "report.md", render: report },
  {
    file: "report.html",
    // the chart library is large: nobody loads it who does not want the page
    render: async (run) => (await import("./html.ts")).html(run),
  },
  { file: "smaller_is_better.json", render: smallerIsBetter },
  { file: "bencher.json", render: bencher },
];

/** The formats of a table over several runtimes. */
export const matrixReports: readonly Report<Matrix>[] = [
  {
    file: "matrix.html",
    render: async (matrix) => (await import("./matrix_html.ts")).matrixHtml(matrix),
  },
  { file: "matrix.md", render: matrixMarkdown },
  { file: "matrix.json", render: matrixJson },
];
