/**
 * Every report that a run can be written as, one file each.
 *
 * @module
 */

import type { Run } from "../record.ts";
import { bencher } from "./bencher.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { report } from "./markdown.ts";
import { smallerIsBetter } from "./smaller_is_better.ts";

/** A format of a run. */
export interface Report {
  /** The name of its file in the folder of reports. */
  readonly file: string;
  /** The run as the text of that file: the same run always makes the same text. */
  render(run: Run): string | Promise<string>;
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
