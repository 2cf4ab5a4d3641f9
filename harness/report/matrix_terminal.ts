/**
 * A case in several runtimes as a table of a terminal, as soon as it is done, and what all came to.
 *
 * @module
 */

import { failed } from "../record.ts";
import { rowName } from "./figures.ts";
import { oneLine } from "./format.ts";
import { type Case, casesOf, columnsOf, losses, type Matrix, present } from "./matrix.ts";
import {
  engineNotes,
  matrixFacts,
  names,
  speed,
  warningsOf,
  whyNot,
  winsLines,
} from "./matrix_figures.ts";
import { paint } from "./paint.ts";
import { type Column, grid, ratioCells, type Style } from "./terminal.ts";

/** The table of one case: two columns a runtime, GB/s and the ratio to its own reference. */
export function caseText(
  one: Case,
  titles: readonly string[],
  { color }: Style,
): string {
  const painted = paint(color);
  const { kernel, name } = one, rows = present(one);
  if (rows.length === 0) return "";
  const columns = titles.flatMap((title, i): Column[] => [
    { title: oneLine(title), cells: rows.map(({ cells }) => speed(cells[i])) },
    { title: "vs ref", cells: ratioCells(rows.map(({ cells }) => cells[i]?.ratio ?? null)) },
  ]);
  const told = rows.flatMap(({ cells }) => cells).filter((record) => record !== null);
  const [first, ...rest] = told;
  const lines = [
    `${painted("bold", oneLine(`${kernel}/${name}`))}  ${matrixFacts([first, ...rest]).join(", ")}`,
    ...grid(
      rows.map(({ told }) => ({ name: oneLine(rowName(told)), instead: null })),
      columns,
      painted,
    ),
    ...told.filter(failed).map((record) =>
      painted("red", `  ${record.runtime} ${record.impl}: ${whyNot(record)}`)
    ),
  ];
  return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
}

/** What the whole table came to, in a few lines. */
export function matrixSummary(matrix: Matrix): string {
  const columns = columnsOf(matrix);
  const cases = casesOf(columns);
  const lost = losses(cases);
  const titles = names(columns);
  const lines = [
    ...winsLines(cases, columns, titles),
    `${lost.length} ratios of wasm rows are slower in at least one column, ${
      lost.filter(({ turns }) => turns).length
    } of these faster in another one.`,
    ...engineNotes(columns, titles).map((line) => `note: ${line}`),
    ...warningsOf(columns, titles).map((line) => `! ${line}`),
  ];
  return lines.map((line) => oneLine(line) + "\n").join("");
}
