/**
 * Records as tables of a terminal: one table a case.
 *
 * @module
 */

import { type Environment, failed, type Ratio, type Record, type Verdict } from "../record.ts";
import { byteCount, count, duration, factor, revision, significant } from "./format.ts";
import { type Paint, paint } from "./paint.ts";

/** How the text may look. */
export interface Style {
  readonly color: boolean;
}

const none = "–";
const verdictColors: { [verdict in Verdict]: Parameters<Paint>[0] } = {
  faster: "green",
  slower: "red",
  equivalent: "dim",
  inconclusive: "yellow",
};

interface Column {
  readonly title: string;
  readonly cells: readonly string[];
  readonly left?: boolean;
  color?(cell: string): Parameters<Paint>[0] | null;
}

/** Where the numbers are made. */
export function header(environment: Environment, { color }: Style): string {
  const { runtime, engine, flags, cpu, cores, os, load, git, wasm } = environment;
  const lines = [
    [`lanemark on ${runtime}`, engine, ...flags],
    [cpu, `${cores} cores`, os, load === null ? null : `load ${load.toFixed(2)}`],
    [
      `timer ${duration(environment.timer_resolution_ns)}`,
      environment.gc_between_rounds
        ? "gc between rounds"
        : environment.gc_exposed
        ? "gc between cases"
        : "no gc exposed",
      wasm.simd ? "wasm simd" : "no wasm simd",
      environment.isolated === false ? "not cross-origin isolated" : null,
      git === null ? null : `commit ${revision(git)}`,
    ],
  ];
  const text = lines.map((facts) => facts.filter((fact) => fact !== null).join(", "));
  return text.map((line) => paint(color)("dim", line) + "\n").join("");
}

/** The table of one case. */
export function table(records: readonly Record[], story: string, { color }: Style): string {
  const painted = paint(color);
  const timed = records.filter(({ ns }) => ns !== null);
  const columns = columnsOf(timed);
  const titles = columns.map(({ title }) => title);
  const nameWidth = Math.max(4, ...records.map(({ impl }) => impl.length));
  const widths = columns.map(({ title, cells }) =>
    Math.max(title.length, ...cells.map((cell) => cell.length))
  );
  const align = (cell: string, column: number) =>
    columns[column].left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);

  const lines = [title(records, painted), painted("dim", story)];
  if (timed.length > 0) {
    lines.push(painted("dim", `  ${["impl".padEnd(nameWidth), ...titles.map(align)].join("  ")}`));
  }
  for (const record of records) {
    const row = timed.indexOf(record);
    const name = record.impl.padEnd(nameWidth);
    if (row < 0) {
      const problem = record.err ?? "not timed";
      lines.push(`  ${name}  ${painted(failed(record) ? "red" : "dim", problem)}`);
      continue;
    }
    const cells = columns.map((column, i) => {
      const cell = column.cells[row];
      const shade = column.color?.(cell);
      const aligned = align(cell, i);
      return shade ? aligned.replace(cell, painted(shade, cell)) : aligned;
    });
    lines.push(`  ${[name, ...cells].join("  ")}`);
  }
  lines.push(...warningLines(records).map((line) => painted("yellow", `  ! ${line}`)));
  return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
}

/** How to read the tables. */
export function legend({ color }: Style): string {
  const text = [
    "vs X     how many times as fast as X: X's time over this time, the median of the rounds' ratios,",
    "         with an interval that covers all of a case's together at 95%, for this process:",
    "         another one may lie beyond it by several percent",
    "verdict  on the first ratio: faster or slower by more than 1%, equivalent within 1%",
    "of_copy  throughput as a share of a plain copy of the same input bytes in the same rounds",
    "wasm     copies the input in and its answer out to new memory, wasm_into to a buffer it reuses;",
    "         wasm_inplace has both in its memory",
  ];
  return text.map((line) => paint(color)("dim", line) + "\n").join("");
}

function title(records: readonly Record[], painted: Paint): string {
  const { kernel, case: name, bytes, elements } = records[0];
  const rounds = Math.max(...records.map(({ ns }) => ns?.samples ?? 0));
  const facts = [byteCount(bytes), `${count(elements)} elements`];
  if (rounds > 0) facts.push(`${count(rounds)} rounds`);
  return `${painted("bold", `${kernel}/${name}`)}  ${facts.join(", ")}`;
}

function columnsOf(timed: readonly Record[]): Column[] {
  const opponents = [...new Set(timed.flatMap(({ ratios }) => ratios.map(({ vs }) => vs)))];
  const first = timed.find(({ ratio }) => ratio !== null)?.ratio?.vs;
  const columns: Column[] = [
    { title: "median", cells: timed.map(({ ns }) => duration(ns!.median)) },
    { title: "ns/elem", cells: timed.map((record) => number(record.ns_per_element)) },
    { title: "GB/s", cells: timed.map(({ gbps }) => number(gbps)) },
    { title: "of_copy", cells: timed.map(({ of_copy }) => of_copy?.toFixed(3) ?? none) },
  ];
  for (const vs of opponents.sort((a, b) => Number(b === first) - Number(a === first))) {
    const ratios = timed.map((record) => record.ratios.find((ratio) => ratio.vs === vs) ?? null);
    columns.push({ title: `vs ${vs}`, cells: ratioCells(ratios) });
    if (vs !== first) continue;
    columns.push({
      title: "verdict",
      cells: ratios.map((ratio) => ratio?.verdict ?? none),
      left: true,
      color: (cell) => verdictColors[cell as Verdict] ?? null,
    });
  }
  return columns;
}

function number(value: number | null): string {
  return value === null ? none : significant(value);
}

/** `12.1x [11.8, 12.4]`, its parts below each other. */
function ratioCells(ratios: readonly (Ratio | null)[]): string[] {
  const parts = (["median", "low", "high"] as const).map((part) => {
    const texts = ratios.map((ratio) => ratio === null ? "" : factor(ratio[part]));
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => text.padStart(width));
  });
  const [medians, lows, highs] = parts;
  return ratios.map((ratio, row) =>
    ratio === null ? none : `${medians[row]}x [${lows[row]}, ${highs[row]}]`
  );
}

/** What all records share comes once, the rest under each implementation's name. */
function warningLines(records: readonly Record[]): string[] {
  const shared = records.length < 2
    ? []
    : records[0].warnings.filter((warning) =>
      records.every(({ warnings }) => warnings.includes(warning))
    );
  const own = records.flatMap(({ impl, warnings }) => {
    const rest = warnings.filter((warning) => !shared.includes(warning));
    return rest.length === 0 ? [] : [`${impl}: ${rest.join("; ")}`];
  });
  return [...shared, ...own];
}
