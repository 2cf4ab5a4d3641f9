/**
 * Records as Markdown: the whole report, and the one table that the README shows.
 *
 * @module
 */

import { type Environment, failed, isAbsent, type Record, type Run } from "../record.ts";
import { facts } from "./environment.ts";
import {
  against,
  byCase,
  caseFacts,
  figures,
  hasYardstick,
  more,
  opponents,
  outcome,
  problem,
  ratioText,
  rowName,
  warningLines,
  yardstickMark,
  yardstickMeaning,
} from "./figures.ts";
import { percent, revision, significant } from "./format.ts";
import { complexity, crossover, crossoverText, isTimed, type Sweep, sweepsOf } from "./sweep.ts";

const none = "–";

/** The whole run as a document: where it was made, a table a case, a table a sweep. */
export function report({ environment, records }: Run): string {
  const sections = byCase(records).map(caseSection);
  const families = Map.groupBy(
    sweepsOf(records),
    ({ kernel, family }) => `${kernel}/${family}`,
  );
  return [
    "# Lanemark\n",
    `${escape(outcome(records))}.\n`,
    `${code(environment.command)} at ${escape(environment.date)}:\n`,
    ...facts(environment).map(({ about, facts }) => `- ${about}: ${escape(facts.join(", "))}`),
    "",
    "`vs X` is X's time over this time, with an interval (the sign test's at 95%, widened to what other instances gave): above 1 this row is faster. " +
    [...figures(records.filter(isTimed)), ...more].map(({ title, meaning }) =>
      `${title}: ${meaning}`
    )
      .join("; ") +
    ".\n",
    ...yardstickLine(records),
    ...sections,
    ...[...families].map(([name, sweeps]) => sweepSection(name, sweeps)),
  ].join("\n");
}

function caseSection(records: readonly [Record, ...Record[]]): string {
  const timed = records.filter(isTimed);
  const shown = [...figures(timed), ...more];
  const vs = opponents(timed);
  const head = [
    "impl",
    ...shown.map(({ title }) => title),
    ...vs.map(({ title }) => `vs ${escape(title)}`),
  ];
  const rows = records.map((record) => {
    const name = escape(rowName(record));
    if (!isTimed(record)) {
      const text = (failed(record) ? "**error** " : "") + escape(problem(record));
      return [name, text, ...head.slice(2).map(() => "")];
    }
    const ratios = vs.map(({ name }) => {
      const ratio = against(record, name);
      return ratio === null ? none : `${ratioText(ratio)} ${ratio.verdict ?? ""}`.trimEnd();
    });
    return [name, ...shown.map(({ text }) => text(record) ?? none), ...ratios];
  });
  const warnings = warningLines(records).map((line) => `- ${escape(line)}\n`);
  return [
    `## ${escape(`${records[0].kernel}/${records[0].case}`)}\n`,
    `${escape(caseFacts(records).join(", "))}\n`,
    grid([timed.length > 0 ? head : ["impl", ""], ...rows]),
    ...warnings.length > 0 ? [warnings.join("")] : [],
  ].join("\n");
}

function sweepSection(name: string, sweeps: readonly Sweep[]): string {
  const vs = [...new Set(sweeps.flatMap(({ opponents }) => opponents))];
  const head = ["impl", "time", "residual", ...vs.map((name) => `beats ${escape(name)} from`)];
  const rows = sweeps.map((sweep) => {
    const fit = complexity(sweep);
    const growth = fit.class === "1" ? "" : ` + ${significant(fit.b)} ${fit.class}`;
    return [
      escape(rowName(sweep.points[0])),
      `${significant(fit.a)}${growth} ns`,
      percent(fit.residual),
      ...vs.map((name) => crossoverText(crossover(sweep, name), sweep)),
    ];
  });
  return `## Sweep ${escape(name)}\n\n${grid([head, ...rows])}`;
}

/** The machine and the command in a line, and below it GB/s and ratios with their intervals. */
export function markdown(environment: Environment, records: readonly Record[]): string {
  const { command, runtime, engine, cpu, cores, os, git } = environment;
  const where = [runtime, engine, cpu, `${cores} cores`, os, git && `commit ${revision(git)}`];
  const shown = new Map(records.map((record) => [record.impl, escape(rowName(record))]));
  shown.delete("copy");
  const impls = [...shown.keys()];
  const head = [
    "case",
    ...shown.values(),
    "of_copy",
    ...RATIOS.map(([impl, vs]) => `${impl} vs ${vs}`),
  ];
  const rows = byCase(records).map((found) => row(impls, found));
  const told = [
    `${code(command)} on ${where.filter(Boolean).join(", ")}.\n`,
    grid([head, ...rows]),
  ];
  return [...told, ...yardstickLine(records)].join("\n");
}

/** The line that explains the mark, where a row bears it. */
function yardstickLine(records: readonly Record[]): string[] {
  return hasYardstick(records) ? [`${yardstickMark}: ${yardstickMeaning}.\n`] : [];
}

/** The ratios that the README's table has room for: implementation and opponent. */
const RATIOS = [["wasm", "baseline"], ["wasm_inplace", "baseline"], ["wasm_inplace", "native"]];

function row(impls: readonly string[], records: readonly [Record, ...Record[]]): string[] {
  const found = new Map(records.map((record) => [record.impl, record]));
  const share = found.get("wasm_inplace")?.of_copy ?? found.get("wasm")?.of_copy;
  return [
    escape(`${records[0].kernel}/${records[0].case}`),
    ...impls.map((impl) => speed(found.get(impl))),
    share === undefined || share === null ? none : significant(share),
    ...RATIOS.map(([impl, vs]) => {
      const record = found.get(impl);
      const ratio = record === undefined ? null : against(record, vs);
      return ratio === null ? none : ratioText(ratio);
    }),
  ];
}

function speed(record: Record | undefined): string {
  if (record === undefined || isAbsent(record)) return none;
  if (record.err !== null) return "**error**";
  return record.gbps === null ? none : significant(record.gbps);
}

/** From which size on each implementation is faster, on a sweep of several runs: what the README shows. */
export function crossovers(
  runs: readonly Run[],
  kernel: string,
  family: string,
  impls: readonly string[],
): string {
  const sweeps = runs.map(({ environment, records }) => ({
    runtime: environment.runtime.split(" ")[0],
    found: sweepsOf(records).filter((one) => one.kernel === kernel && one.family === family),
  }));
  const columns = ["baseline", "native"].flatMap((vs) =>
    sweeps.map(({ runtime, found }) => ({
      title: `vs ${vs}, ${runtime}`,
      size: (impl: string) => {
        const sweep = found.find((one) => one.impl === impl);
        return sweep === undefined ? none : crossoverText(crossover(sweep, vs), sweep) || none;
      },
    }))
  );
  const rows = impls.map((impl) => [`\`${impl}\``, ...columns.map(({ size }) => size(impl))]);
  return grid([["", ...columns.map(({ title }) => title)], ...rows]);
}

/** A table out of cells that are Markdown already; the first row is the head. */
function grid(rows: readonly (readonly string[])[]): string {
  const align = rows[0].map((_, i) => i === 0 ? "---" : "--:");
  return [rows[0], align, ...rows.slice(1)].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** Text of others, an error's say, so that it reads as it is and breaks no table. */
function escape(text: string): string {
  return text.replace(/[\\|*`[\]]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replace(/\s+/g, " ");
}

/** A command between backticks: more of them than it has itself. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
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
