/**
 * Records as a Markdown table, one row a case: what the README shows.
 *
 * @module
 */

import { type Environment, isAbsent, type Ratio, type Record } from "../record.ts";
import { factor, revision, significant } from "./format.ts";

const HEAD = [
  "case",
  "native",
  "baseline",
  "wasm",
  "wasm_into",
  "wasm_inplace",
  "of_copy",
  "wasm vs baseline",
  "wasm_inplace vs baseline",
  "wasm_inplace vs native",
];

/** The machine and the command in a line, and below it GB/s and ratios with their intervals. */
export function markdown(environment: Environment, records: readonly Record[]): string {
  const { command, runtime, engine, cpu, cores, os, git } = environment;
  const where = [runtime, engine, cpu, `${cores} cores`, os, git && `commit ${revision(git)}`];
  const cases = new Map<string, Map<string, Record>>();
  for (const record of records) {
    const name = `${record.kernel}/${record.case}`;
    cases.set(name, (cases.get(name) ?? new Map()).set(record.impl, record));
  }
  const rows = [...cases].map(([name, impls]) => row(name, impls));
  const align = HEAD.map((_, i) => i === 0 ? "---" : "--:");
  return [
    `\`${command}\` on ${where.filter(Boolean).join(", ")}.`,
    "",
    ...[HEAD, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function row(name: string, impls: ReadonlyMap<string, Record>): string[] {
  const speed = (impl: string) => {
    const record = impls.get(impl);
    if (record === undefined || isAbsent(record)) return "–";
    return record.gbps === null ? "**error**" : significant(record.gbps);
  };
  const against = (impl: string, vs: string) =>
    ratio(impls.get(impl)?.ratios.find((one) => one.vs === vs));
  const share = impls.get("wasm_inplace")?.of_copy ?? impls.get("wasm")?.of_copy;
  return [
    name,
    ...["native", "baseline", "wasm", "wasm_into", "wasm_inplace"].map(speed),
    share === undefined || share === null ? "–" : significant(share),
    against("wasm", "baseline"),
    against("wasm_inplace", "baseline"),
    against("wasm_inplace", "native"),
  ];
}

function ratio(one: Ratio | undefined): string {
  if (one === undefined) return "–";
  return `${factor(one.median)}x [${factor(one.low)}, ${factor(one.high)}]`;
}

/**
 * Puts `text` between the markers `<!-- BEGIN: name -->` and `<!-- END: name -->` of a document.
 *
 * @throws {Error} if the document lacks the markers.
 */
export function splice(document: string, name: string, text: string): string {
  const begin = `<!-- BEGIN: ${name} -->`, end = `<!-- END: ${name} -->`;
  const from = document.indexOf(begin), to = document.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`The document has no "${begin}" with an "${end}" behind`);
  }
  return document.slice(0, from + begin.length) + "\n\n" + text + "\n" + document.slice(to);
}
