/**
 * Records as Markdown: the whole report, and the tables that the project's documents show.
 *
 * @module
 */

import { failed, isAbsent, type Record, type Run } from "../record.ts";
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
import { scalingLegend, scalingTables } from "./scaling.ts";
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
    ...scalingSections(records, environment.cores),
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

/** What threads gain, a table a kernel. */
function scalingSections(records: readonly Record[], cores: number): string[] {
  return scalingTables(records, cores).map(({ kernel, vs, head, rows }) =>
    [
      `## Threads ${escape(kernel)}\n`,
      `Speed-up over ${escape(vs)} on ${cores} cores. ${escape(scalingLegend.join(" "))}\n`,
      grid([head.map(escape), ...rows.map((cells) => cells.map(escape))]),
    ].join("\n")
  );
}

/** The command and the machine. */
function made({ command, runtime, engine, cpu, cores, os, git }: Run["environment"]): string {
  const where = [runtime, engine, cpu, `${cores} cores`, os, git && `commit ${revision(git)}`];
  return `${code(command)} on ${where.filter(Boolean).join(", ")}.\n`;
}

/** The machine and the command in a line, and below it a table a kernel: GB/s, and ratios with intervals. */
export function markdown({ environment, records }: Run): string {
  return [
    made(environment),
    ...[...Map.groupBy(records, ({ kernel }) => kernel).values()].map(kernelTable),
    ...yardstickLine(records),
    ...scalingSections(records, environment.cores),
  ].join("\n");
}

/** What threads gain, all kernels of a run in one table under the machine and the command. */
export function threads(runs: readonly Run[]): string {
  const sections = runs.flatMap(({ environment, records }) => {
    const tables = scalingTables(records, environment.cores);
    const alike = Map.groupBy(tables, ({ head }) => head.join("\n"));
    const grids = [...alike.values()].map((tables) =>
      grid([
        tables[0].head.map(escape),
        ...tables.flatMap(({ kernel, rows }) =>
          rows.map(([name, ...cells]) => [`${kernel}/${name}`, ...cells].map(escape))
        ),
      ])
    );
    return [made(environment), ...grids];
  });
  return [...sections, `${escape(scalingLegend.join(" "))}\n`].join("\n");
}

function kernelTable(records: readonly Record[]): string {
  const shown = new Map(records.map((record) => [record.impl, escape(rowName(record))]));
  shown.delete("copy");
  const impls = [...shown.keys()];
  const vs = opponents(records).filter(({ name }) => shown.has(name));
  const ratios = [
    { impl: "wasm", name: "baseline", title: "baseline" },
    ...vs.map(({ name, title }) => ({ impl: "wasm_inplace", name, title })),
  ];
  const head = [
    "case",
    ...shown.values(),
    "of_copy",
    ...ratios.map(({ impl, title }) => `${impl} vs ${escape(title)}`),
  ];
  const rows = byCase(records).map((found) => {
    const of = new Map(found.map((record) => [record.impl, record]));
    const share = of.get("wasm_inplace")?.of_copy ?? of.get("wasm")?.of_copy;
    return [
      escape(`${found[0].kernel}/${found[0].case}`),
      ...impls.map((impl) => speed(of.get(impl))),
      share === undefined || share === null ? none : significant(share),
      ...ratios.map(({ impl, name }) => ratioCell(of.get(impl), name)),
    ];
  });
  return grid([head, ...rows]);
}

function ratioCell(record: Record | undefined, vs: string): string {
  const ratio = record === undefined ? null : against(record, vs);
  return ratio === null ? none : ratioText(ratio);
}

/** The line that explains the mark, where a row bears it. */
function yardstickLine(records: readonly Record[]): string[] {
  return hasYardstick(records) ? [`${yardstickMark}: ${yardstickMeaning}.\n`] : [];
}

function speed(record: Record | undefined): string {
  if (record === undefined || isAbsent(record)) return none;
  if (record.err !== null) return "**error**";
  return record.gbps === null ? none : significant(record.gbps);
}

/**
 * A line for each of `cases`, three columns for each run: the kernel's GB/s in place, and how many times
 * as fast as the baseline it is there, and copies included.
 *
 * @throws {Error} if a run lacks one of the cases.
 */
export function digest(runs: readonly Run[], cases: readonly string[]): string {
  const columns = runs.flatMap(({ environment, records }) => {
    const runtime = environment.runtime.split(" ")[0];
    const found = (id: string, impl: string) => {
      if (!records.some((record) => `${record.kernel}/${record.case}` === id)) {
        throw new Error(`The run of ${runtime} has no case ${id}`);
      }
      return records.find((record) => record.id === `${id}/${impl}`);
    };
    return [
      { title: `${runtime}, GB/s`, text: (id: string) => speed(found(id, "wasm_inplace")) },
      {
        title: "vs baseline",
        text: (id: string) => ratioCell(found(id, "wasm_inplace"), "baseline"),
      },
      { title: "one-shot", text: (id: string) => ratioCell(found(id, "wasm"), "baseline") },
    ];
  });
  const rows = cases.map((id) => [escape(id), ...columns.map(({ text }) => text(id))]);
  return grid([["case", ...columns.map(({ title }) => title)], ...rows]);
}

/** From which size on each implementation is faster, a table for each sweep that all runs have. */
export function crossovers(runs: readonly Run[]): string {
  const sweeps = runs.map(({ environment, records }) => ({
    runtime: environment.runtime.split(" ")[0],
    found: sweepsOf(records),
  }));
  const families = [
    ...new Set(sweeps.flatMap(({ found }) => found.map((one) => `${one.kernel}/${one.family}`))),
  ];
  return families.map((name) => {
    const own = sweeps.map(({ runtime, found }) => ({
      runtime,
      found: found.filter((one) => `${one.kernel}/${one.family}` === name),
    }));
    const all = own.flatMap(({ found }) => found);
    const impls = [...new Set(all.map(({ impl }) => impl))].filter((impl) => /^wasm/.test(impl));
    const vs = [...new Set(all.flatMap(({ opponents }) => opponents))];
    const columns = vs.flatMap((vs) =>
      own.map(({ runtime, found }) => ({
        title: `vs ${escape(vs)}, ${runtime}`,
        size: (impl: string) => {
          const sweep = found.find((one) => one.impl === impl);
          return sweep === undefined ? none : crossoverText(crossover(sweep, vs), sweep) || none;
        },
      }))
    );
    const rows = impls.map((impl) => [code(impl), ...columns.map(({ size }) => size(impl))]);
    return grid([[escape(name), ...columns.map(({ title }) => title)], ...rows]);
  }).join("\n");
}

/** A table out of cells that are Markdown already; the first row is the head. */
export function grid(rows: readonly (readonly string[])[]): string {
  const align = rows[0].map((_, i) => i === 0 ? "---" : "--:");
  return [rows[0], align, ...rows.slice(1)].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** Text of others, an error's say, so that it reads as it is and breaks no table. */
export function escape(text: string): string {
  return text.replace(/[\\|*`[\]]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replace(/\s+/g, " ");
}

/** A command between backticks: more of them than it has itself. */
export function code(text: string): string {
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
