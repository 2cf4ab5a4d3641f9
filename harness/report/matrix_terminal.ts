/**
 * A case in several runtimes as a table of a terminal, as soon as it is done, and what all came to.
 *
 * @module
 */

import { failed, type Ratio, type Record } from "../record.ts";
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
import { type Paint, paint } from "./paint.ts";
import { type Column, grid, ratioCells, type Style } from "./terminal.ts";

/** How the table may look. */
export interface CaseStyle extends Style {
  /** How wide the terminal is; as wide as it gets, where nothing is said. */
  readonly width?: number;
}

/**
 * The table of one case: two columns a runtime, GB/s and the ratio to its own reference. The intervals
 * are left to the reports where the terminal is too narrow for them.
 */
export function caseText(one: Case, titles: readonly string[], style: CaseStyle): string {
  const whole = textOf(one, titles, true, paint(false));
  const widest = Math.max(...whole.split("\n").map(({ length }) => length));
  const intervals = widest <= (style.width ?? Infinity);
  return textOf(one, titles, intervals, paint(style.color));
}

function textOf(
  one: Case,
  titles: readonly string[],
  intervals: boolean,
  painted: Paint,
): string {
  const { kernel, name } = one, rows = present(one);
  if (rows.length === 0) return "";
  const ratios = (all: readonly (Ratio | null)[]) =>
    ratioCells(all).map((cell) => intervals ? cell : cell.replace(/ \[.*/, ""));
  const columns = titles.flatMap((title, i): Column[] => [
    { title: oneLine(title), cells: rows.map(({ cells }) => speed(cells[i])) },
    { title: "vs ref", cells: ratios(rows.map(({ cells }) => cells[i]?.ratio ?? null)) },
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
    ...faults(told).map((line) => painted("red", `  ${line}`)),
  ];
  return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
}

/** Why rows have no figures; what is the same for several of a runtime comes once. */
function faults(records: readonly Record[]): string[] {
  const groups = Map.groupBy(
    records.filter(failed),
    (record) => JSON.stringify([record.runtime, whyNot(record)]),
  );
  return [...groups.values()].map((group) =>
    `${group[0].runtime} ${group.map(({ impl }) => impl).join(", ")}: ${whyNot(group[0])}`
  );
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
