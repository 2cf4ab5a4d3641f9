/**
 * The parts of a report as the page shows them, and whole reports to keep. The chart library comes with
 * this file, which is why it is loaded after the page.
 *
 * @module
 */

export { type Looks, looks, swatch, withoutCharts } from "../../harness/report/chart.ts";
export { csv } from "../../harness/report/csv.ts";
export { html } from "../../harness/report/html.ts";
export {
  reading,
  rooflinePart,
  scalingPart,
  sweepPart,
  winnersPart,
} from "../../harness/report/html_parts.ts";
export { caseBody, caseLine } from "../../harness/report/html_tables.ts";
export { json } from "../../harness/report/json.ts";
export { type Content, markup } from "../../harness/report/markup.ts";
export { sweepsOf } from "../../harness/report/sweep.ts";
