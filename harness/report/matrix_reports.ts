/**
 * Every report that a table over several runtimes can be written as, one file each.
 *
 * @module
 */

import type { Matrix } from "./matrix.ts";
import { matrixJson } from "./matrix_json.ts";
import { matrixMarkdown } from "./matrix_markdown.ts";

/** A format of a matrix. */
export interface MatrixReport {
  /** The name of its file in the folder of reports. */
  readonly file: string;
  /** The matrix as the text of that file: the same matrix always makes the same text. */
  render(matrix: Matrix): string | Promise<string>;
}

/** The formats, the one to look at first. */
export const matrixReports: readonly MatrixReport[] = [
  {
    file: "matrix.html",
    // the chart library is large: nobody loads it who does not want the page
    render: async (matrix) => (await import("./matrix_html.ts")).matrixHtml(matrix),
  },
  { file: "matrix.md", render: matrixMarkdown },
  { file: "matrix.json", render: matrixJson },
];
