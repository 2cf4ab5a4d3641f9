/**
 * Records as a Markdown table, one row a case: what the README shows.
 *
 * @module
 */

import { type Environment, isAbsent, type Ratio, type Record } from "../record.ts";
import { count, factor, revision, significant } from "./format.ts";

/** The ratios that a table has room for: implementation and opponent. */
const RATIOS = [["wasm", "baseline"], ["wasm_inplace", "baseline"], ["wasm_inplace", "native"]];

/** The machine and the command in a line, and below it GB/s and ratios with their intervals. */
export function markdown(environment: Environment, records: readonly Record[]): string {
  const { command, runtime, engine, cpu, cores, os, git } = environment;
  const where = [runtime, engine, cpu, `${cores} cores`, os, git && `commit ${revision(git)}`];
  const cases = new Map<string, Map<string, Record>>();
  for (const record of records) {
    const name = `${record.kernel}/${record.case}`;
    cases.set(name, (cases.get(name) ?? new Map()).set(record.impl, record));
  }
  const impls = [...new Set(records.map(({ impl }) => impl))].filter((impl) => impl !== "copy");
  const head = ["case", ...impls, "of_copy", ...RATIOS.map(([impl, vs]) => `${impl} vs ${vs}`)];
  const rows = [...cases].map(([name, found]) => row(name, impls, found));
  const align = head.map((_, i) => i === 0 ? "---" : "--:");
  return [
    `\`${command}\` on ${where.filter(Boolean).join(", ")}.`,
    "",
    ...[head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function row(
  name: string,
  impls: readonly string[],
  found: ReadonlyMap<string, Record>,
): string[] {
  const share = found.get("wasm_inplace")?.of_copy ?? found.get("wasm")?.of_copy;
  return [
    name,
    ...impls.map((impl) => speed(found.get(impl))),
    share === undefined || share === null ? "–" : significant(share),
    ...RATIOS.map(([impl, vs]) => ratio(found.get(impl)?.ratios.find((one) => one.vs === vs))),
  ];
}

function speed(record: Record | undefined): string {
  if (record === undefined || isAbsent(record)) return "–";
  if (record.err !== null) return "**error**";
  return record.gbps === null ? "–" : significant(record.gbps);
}

function ratio(one: Ratio | undefined): string {
  if (one === undefined) return "–";
  return `${factor(one.median)}x [${factor(one.low)}, ${factor(one.high)}]`;
}

/** A run: where, and what. */
export interface Run {
  /** Where its numbers were made. */
  readonly environment: Environment;
  /** Its records. */
  readonly records: readonly Record[];
}

/**
 * From which size on each implementation is faster, verdict by verdict, on the cases whose id begins
 * with `prefix`; a dash where it is not at the largest.
 */
export function crossovers(runs: readonly Run[], prefix: string, impls: readonly string[]): string {
  const opponents = ["baseline", "native"];
  const columns = opponents.flatMap((vs) =>
    runs.map(({ environment, records }) => {
      const name = environment.runtime.split(" ")[0];
      return {
        title: `vs ${vs}, ${name}`,
        size: (impl: string) => paysFrom(records, prefix, impl, vs),
      };
    })
  );
  const rows = impls.map((impl) => [`\`${impl}\``, ...columns.map(({ size }) => size(impl))]);
  const head = ["", ...columns.map(({ title }) => title)];
  const align = head.map((_, i) => i === 0 ? "---" : "--:");
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function paysFrom(records: readonly Record[], prefix: string, impl: string, vs: string): string {
  const sizes = records
    .filter((record) => record.id.startsWith(prefix) && record.impl === impl)
    .sort((a, b) => a.elements - b.elements);
  const faster = ({ ratios }: Record) => ratios.find((one) => one.vs === vs)?.verdict === "faster";
  const last = sizes.findLastIndex((record) => !faster(record));
  return last + 1 < sizes.length ? count(sizes[last + 1].elements) : "–";
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
