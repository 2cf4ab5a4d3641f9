/**
 * Records as CSV after RFC 4180: one row a record, ratios side by side.
 *
 * @module
 */

import type { Record, Run } from "../record.ts";

type Cell = string | number | null;

/** What every record has, in the order of the columns. */
const columns: { readonly [title: string]: (record: Record) => Cell } = {
  id: ({ id }) => id,
  kernel: ({ kernel }) => kernel,
  case: (record) => record.case,
  impl: ({ impl }) => impl,
  family: ({ family }) => family,
  code: ({ code }) => code,
  role: ({ role }) => role,
  runtime: ({ runtime }) => runtime,
  workers: ({ workers }) => workers,
  bytes: ({ bytes }) => bytes,
  elements: ({ elements }) => elements,
  ns_median: ({ ns }) => ns && ns.median,
  ns_low: ({ ns }) => ns && ns.low,
  ns_high: ({ ns }) => ns && ns.high,
  ns_min: ({ ns }) => ns && ns.min,
  ns_p25: ({ ns }) => ns && ns.p25,
  ns_p75: ({ ns }) => ns && ns.p75,
  ns_mad: ({ ns }) => ns && ns.mad,
  ns_cold: ({ ns }) => ns && ns.cold,
  samples: ({ ns }) => ns && ns.samples,
  instances: ({ series }) => series.length,
  dropped: ({ dropped }) => dropped,
  ns_per_element: (record) => record.ns_per_element,
  gbps: ({ gbps }) => gbps,
  bytes_out: (record) => record.bytes_out,
  gbps_out: (record) => record.gbps_out,
  of_copy: (record) => record.of_copy,
  allocated: ({ allocated }) => allocated,
  tier: ({ tier }) => tier,
  reference: ({ ratio }) => ratio && ratio.vs,
  verdict: ({ ratio }) => ratio && ratio.verdict,
  efficiency: ({ efficiency }) => efficiency && efficiency.median,
  efficiency_low: ({ efficiency }) => efficiency && efficiency.low,
  efficiency_high: ({ efficiency }) => efficiency && efficiency.high,
};

const parts = ["median", "low", "high", "verdict"] as const;

/**
 * The records as a table: a ratio against `native` stands in `vs_native_median`, `vs_native_low`,
 * `vs_native_high` and `vs_native_verdict`, one against an opponent that a record was not compared
 * with is empty, and so is a verdict against a yardstick: a row whose `role` is `yardstick`, because
 * its answer is another. The raw series stand in the JSON only.
 */
export function csv({ records }: Run): string {
  const opponents = [...new Set(records.flatMap(({ ratios }) => ratios.map(({ vs }) => vs)))];
  const head = [
    ...Object.keys(columns),
    ...opponents.flatMap((vs) => parts.map((part) => `vs_${vs}_${part}`)),
    "warnings",
    "err",
  ];
  const rows = records.map((record): Cell[] => [
    ...Object.values(columns).map((cell) => cell(record)),
    ...opponents.flatMap((vs) => {
      const ratio = record.ratios.find((one) => one.vs === vs);
      return parts.map((part) => ratio?.[part] ?? null);
    }),
    record.warnings.join("; "),
    record.err,
  ]);
  return [head, ...rows].map((cells) => cells.map(field).join(",") + "\r\n").join("");
}

/** Quotes where a separator, a quote, a line break or a space at an end would be misread. */
function field(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
