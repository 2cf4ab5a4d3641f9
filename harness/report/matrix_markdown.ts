/**
 * The table over several runtimes as Markdown.
 *
 * @module
 */

import type { Ratio } from "../record.ts";
import { facts } from "./environment.ts";
import { ratioText, rowName } from "./figures.ts";
import { code, escape, grid } from "./markdown.ts";
import {
  best,
  type Case,
  casesOf,
  type Column,
  columnsOf,
  failures,
  hasMachines,
  losses,
  type Matrix,
  present,
  tallies,
} from "./matrix.ts";
import {
  engineNotes,
  entryText,
  kindOf,
  leadText,
  machineLines,
  names,
  noBest,
  reading,
  skippedLines,
  speed,
  warningsOf,
  whyNot,
  winsLines,
} from "./matrix_figures.ts";

const none = "–";

/** The document. */
export function matrixMarkdown(matrix: Matrix): string {
  const columns = columnsOf(matrix);
  const cases = casesOf(columns);
  const titles = names(columns);
  const skipped = skippedLines(matrix.skipped).map((line) => `- ${escape(line)}`);
  return [
    "# Lanemark: where does it pay?\n",
    ...commands(columns),
    ...machineLines(columns).map((line) => `- machine ${escape(line)}`),
    ...skipped,
    "",
    [...reading, ...engineNotes(columns, titles)].map(escape).join(" ") + "\n",
    ...problems(columns, titles),
    ...doubts(columns, titles),
    "## Best runtime\n",
    ...bestPart(cases, columns, titles),
    "## Where wasm loses\n",
    ...losing(cases, columns, titles),
    ...[...Map.groupBy(cases, ({ kernel }) => kernel)].map(([kernel, own]) =>
      `## ${escape(kernel)}\n\n${table(own, columns, titles)}`
    ),
    "## Where these numbers come from\n",
    ...columns.map(({ run: { environment } }, i) =>
      [
        `### ${escape(titles[i])}\n`,
        ...facts(environment).map(({ about, facts }) => `- ${about}: ${escape(facts.join(", "))}`),
        "",
      ].join("\n")
    ),
  ].join("\n");
}

/** What was typed, once for all columns that it made. */
function commands(columns: readonly Column[]): string[] {
  const made = new Set(
    columns.map(({ run: { environment: { command, date } } }) =>
      `${code(command)} at ${escape(date)}\n`
    ),
  );
  return [...made];
}

function problems(columns: readonly Column[], titles: readonly string[]): string[] {
  const broken = failures(columns);
  if (broken.length === 0) return [];
  const lines = broken.map(({ column, record }) =>
    `- **error** ${code(record.id)} on ${escape(titles[column])}: ${escape(whyNot(record))}`
  );
  return [`## ${broken.length} without a result\n`, ...lines, ""];
}

/** What the rows warn of: a table of a busy machine must not look like that of a quiet one. */
function doubts(columns: readonly Column[], titles: readonly string[]): string[] {
  const lines = warningsOf(columns, titles).map((line) => `- ${escape(line)}`);
  return lines.length === 0 ? [] : ["## Warnings\n", ...lines, ""];
}

function bestPart(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): string[] {
  const lines = winsLines(cases, columns, titles);
  if (lines.length === 0) return [noBest + "\n"];
  const rows = cases.flatMap(({ kernel, name, rows }) =>
    best(rows, columns).map((one) => {
      const [first, next] = [entryText(one.first, titles), entryText(one.next, titles)];
      const id = escape(`${kernel}/${name}`);
      const texts = one.clear
        ? [`**${escape(first.where)}**`, escape(first.what)]
        : [escape(first.where), escape(first.what)];
      return [id, ...texts, escape(leadText(one)), escape(next.where), escape(next.what)];
    })
  );
  return [
    ...lines.map((line) => escape(line) + "\n"),
    grid([["case", "fastest", "with", "in front by", "next", "with"], ...rows]),
  ];
}

function losing(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): string[] {
  const found = losses(cases);
  const counts = tallies(cases, columns).map(({ verdicts, failed, absent }, i) => [
    escape(titles[i]),
    ...Object.values(verdicts).map(String),
    String(failed),
    String(absent),
  ]);
  const rows = found.map(({ id, vs, cells }) => [escape(id), escape(vs), ...cells.map(ratioCell)]);
  return [
    "The wasm rows of each runtime against its own reference:\n",
    grid([
      ["runtime", "faster", "equivalent", "inconclusive", "slower", "failed", "absent"],
      ...counts,
    ]),
    ...found.length === 0 ? ["No wasm row is slower than an opponent in any column.\n"] : [
      `${found.length} of their ratios are slower in at least one column, ` +
      `${found.filter(({ turns }) => turns).length} of these faster in another one:\n`,
      grid([["row", "against", ...titles.map(escape)], ...rows]),
    ],
  ];
}

function ratioCell(ratio: Ratio | null): string {
  if (ratio === null) return none;
  const text = `${ratioText(ratio)} ${ratio.verdict ?? ""}`.trimEnd();
  return ratio.verdict === "slower" ? `**${text}**` : text;
}

function table(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): string {
  const head = ["row", ...titles.flatMap((title) => [`${escape(title)}, GB/s`, "vs baseline"])];
  const rows = cases.flatMap((one) =>
    present(one).map((row) => {
      const first = new Set(
        best([row], columns).filter(({ clear }) => clear).map(({ first }) => first.column),
      );
      const { kernel, case: name } = row.told;
      return [
        escape(`${kernel}/${name}/${rowName(row.told)}`),
        ...row.cells.flatMap((record, i) => {
          const kind = kindOf(record);
          const text = kind === "failed" ? "**error**" : escape(speed(record));
          const shown = first.has(i) ? `**${text}**` : text;
          const ratio = record?.ratio ?? null;
          if (ratio === null) return [shown, kind === "timed" ? none : ""];
          const vs = ratio.vs === "baseline" ? "" : ` vs ${escape(ratio.vs)}`;
          return [shown, `${ratioText(ratio)} ${ratio.verdict}${vs}`];
        }),
      ];
    })
  );
  const note = hasMachines(columns) ? "of those that took turns" : "of the row";
  return `The fastest ${note} is bold where that is clear.\n\n${grid([head, ...rows])}`;
}
