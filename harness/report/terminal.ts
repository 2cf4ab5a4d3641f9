/**
 * Records as tables of a terminal: one table a case, and one a sweep.
 *
 * @module
 */

import {
  absent,
  type Environment,
  failed,
  isAbsent,
  type Ratio,
  type Record,
  type Verdict,
} from "../record.ts";
import { facts } from "./environment.ts";
import {
  against,
  caseFacts,
  type Figure,
  figures,
  opponents,
  problem,
  rowName,
  warningLines,
  yardstickMark,
} from "./figures.ts";
import { count, factor, oneLine, percent, significant } from "./format.ts";
import { type Paint, paint } from "./paint.ts";
import { scalingLegend, scalingTables } from "./scaling.ts";
import {
  bend,
  complexity,
  crossover,
  crossoverText,
  isTimed,
  type Sweep,
  sweepsOf,
} from "./sweep.ts";
import type { Timed } from "./sweep.ts";

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
  const lines = facts(environment).map(({ about, facts }, i) => {
    const text = facts.join(", ");
    return oneLine(i === 0 ? `lanemark on ${text}` : `${about.padEnd(8)}  ${text}`);
  });
  return lines.map((line) => paint(color)("dim", line) + "\n").join("");
}

/** The table of one case. */
export function table(records: readonly Record[], story: string, { color }: Style): string {
  const painted = paint(color);
  const [first, ...rest] = records;
  const title = painted("bold", oneLine(`${first.kernel}/${first.case}`));
  const lines = [
    `${title}  ${caseFacts([first, ...rest]).join(", ")}`,
    painted("dim", story),
    ...grid(
      records.filter((record) => !isAbsent(record)).map((record) => ({
        name: oneLine(rowName(record)),
        instead: isTimed(record) ? null : painted(failed(record) ? "red" : "dim", problem(record)),
      })),
      columnsOf(records.filter(isTimed)),
      painted,
    ),
    ...absentLine(records).map((line) => painted("dim", `  ${line}`)),
    ...warningLines(records).map((line) => painted("yellow", `  ! ${line}`)),
  ];
  return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
}

/** Who has no row, and why: what cannot answer a case is no news in the middle of its table. */
function absentLine(records: readonly Record[]): string[] {
  const all = records.filter(isAbsent).map((record) =>
    `${oneLine(rowName(record))} (${problem(record).slice(absent.length)})`
  );
  return all.length === 0 ? [] : [absent + all.join(", ")];
}

/** How each implementation grows with the size, and from which size on it is faster: a table a family. */
export function sweeps(records: readonly Record[], { color }: Style): string {
  const painted = paint(color);
  const families = Map.groupBy(
    sweepsOf(records),
    ({ kernel, family }) => `${kernel}/${family}`,
  );
  return [...families].map(([name, sweeps]) => {
    const points = sweeps.flatMap(({ points }) => points);
    const sizes = [...new Set(points.map(({ elements }) => elements))].sort((a, b) => a - b);
    const lines = [
      `${painted("bold", `sweep ${name}`)}  ${sizes.length} sizes, ${count(sizes[0])} to ` +
      `${count(sizes[sizes.length - 1])} elements`,
      ...grid(
        sweeps.map(({ points }) => ({ name: oneLine(rowName(points[0])), instead: null })),
        sweepColumns(sweeps),
        painted,
      ),
    ];
    return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
  }).join("");
}

/** What threads gain: a table a kernel. */
export function scaling(records: readonly Record[], cores: number, { color }: Style): string {
  const painted = paint(color);
  const tables = scalingTables(records, cores);
  if (tables.length === 0) return "";
  const lines = [
    ...tables.flatMap(({ kernel, vs, head, rows }) => [
      `${painted("bold", oneLine(`threads ${kernel}`))}  speed-up over ${
        oneLine(vs)
      }, ${cores} cores`,
      ...grid(
        rows.map(([name]) => ({ name: oneLine(name), instead: null })),
        head.slice(1).map((title, i) => ({ title, cells: rows.map((cells) => cells[i + 1]) })),
        painted,
        head[0],
      ),
      "",
    ]),
    ...scalingLegend.map((line) => painted("dim", line)),
  ];
  return lines.map((line) => line.trimEnd() + "\n").join("") + "\n";
}

/** How to read the tables. */
export function legend({ settings }: Environment, { color }: Style): string {
  const difference = percent(settings?.difference ?? 0.01);
  const spread = settings === null || settings.processes > 1
    ? "widened to what other instances gave, in several processes"
    : "for this process: another one may lie beyond it by several percent";
  const text = [
    "vs X     how many times as fast as X: X's time over this time, the median of the rounds' ratios,",
    "         with the sign test's interval over the rounds, at 95% for all of a case's together,",
    `         ${spread}`,
    `verdict  on the first ratio: faster or slower by more than ${difference}, equivalent within ${difference}`,
    "GB/s     10^9 input bytes a second; out: 10^9 bytes of the answer a second",
    "of_copy  throughput as a share of a plain copy of the same input bytes in the same rounds",
    "eff      efficiency: the first ratio for each thread at work, where a row tells of its threads",
    "alloc    bytes that a call leaves to the garbage collector, where the engine tells",
    "sweep    time = ns/call + ns/step · class, for n elements, the class that fits best; beats X from:",
    "         the size from which on it is faster at every larger size measured, with an interval",
    "wasm     copies the input in and its answer out to new memory, wasm_into to a buffer it reuses;",
    "         wasm_inplace has both in its memory; name@label is the same on another build",
    `X ${yardstickMark}      a yardstick, what programs do today with the same bytes: its answer is another, so it`,
    "         is timed in the same rounds but never checked, and no ratio against it gets a verdict",
  ];
  return text.map((line) => paint(color)("dim", line) + "\n").join("");
}

/** Rows under their titles, each column as wide as its widest cell; a row without figures says why. */
function grid(
  rows: readonly { readonly name: string; readonly instead: string | null }[],
  columns: readonly Column[],
  painted: Paint,
  title = "impl",
): string[] {
  const nameWidth = Math.max(4, ...rows.map(({ name }) => name.length));
  const widths = columns.map(({ title, cells }) =>
    Math.max(title.length, ...cells.map((cell) => cell.length))
  );
  const align = (cell: string, column: number) =>
    columns[column].left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  const lines: string[] = [];
  if (columns.some(({ cells }) => cells.length > 0)) {
    const titles = columns.map(({ title }, column) => align(title, column));
    lines.push(painted("dim", `  ${[title.padEnd(nameWidth), ...titles].join("  ")}`.trimEnd()));
  }
  let row = 0;
  for (const { name, instead } of rows) {
    const start = `  ${name.padEnd(nameWidth)}  `;
    if (instead !== null) {
      lines.push(start + instead);
      continue;
    }
    const cells = columns.map((column, i) => {
      const cell = column.cells[row];
      const shade = column.color?.(cell);
      const aligned = align(cell, i);
      return shade ? aligned.replace(cell, () => painted(shade, cell)) : aligned;
    });
    lines.push(start + cells.join("  "));
    row++;
  }
  return lines;
}

function columnsOf(timed: readonly Timed[]): Column[] {
  const columns = figures(timed).map(({ title, text }: Figure): Column => ({
    title,
    cells: timed.map((record) => text(record) ?? none),
  }));
  opponents(timed).forEach(({ name, title, judged }, i) => {
    const ratios = timed.map((record) => against(record, name));
    columns.push({ title: `vs ${title}`, cells: ratioCells(ratios) });
    if (i > 0 || !judged) return;
    columns.push({
      title: "verdict",
      cells: ratios.map((ratio) => ratio?.verdict ?? none),
      left: true,
      color: (cell) => verdictColors[cell as Verdict] ?? null,
    });
  });
  return columns;
}

function sweepColumns(sweeps: readonly Sweep[]): Column[] {
  const fits = sweeps.map(complexity);
  const vs = [...new Set(sweeps.flatMap(({ opponents }) => opponents))];
  const bends = sweeps.map(bend);
  return [
    { title: "class", cells: fits.map((fit) => fit.class), left: true },
    { title: "ns/call", cells: fits.map(({ a }) => significant(a)) },
    { title: "ns/step", cells: fits.map((fit) => fit.class === "1" ? none : significant(fit.b)) },
    { title: "residual", cells: fits.map(({ residual }) => percent(residual)) },
    // a column only where one bends: few sweeps reach beyond the caches
    ...(bends.every((one) => one === null) ? [] : [{
      title: "dearer from",
      cells: bends.map((one) =>
        one === null ? none : `${count(one.size)} (${factor(one.factor)}x)`
      ),
    }]),
    ...vs.map((name) => ({
      title: `beats ${name} from`,
      cells: sweeps.map((sweep) => crossoverText(crossover(sweep, name), sweep)),
    })),
  ];
}

/** `12.1x [11.8, 12.4]`, its parts below each other. */
function ratioCells(ratios: readonly (Ratio | null)[]): string[] {
  const [medians, lows, highs] = (["median", "low", "high"] as const).map((part) => {
    const texts = ratios.map((ratio) => ratio === null ? "" : factor(ratio[part]));
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => text.padStart(width));
  });
  return ratios.map((ratio, row) =>
    ratio === null ? none : `${medians[row]}x [${lows[row]}, ${highs[row]}]`
  );
}
