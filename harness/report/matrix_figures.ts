/**
 * What the table over several runtimes shows of its columns and cells, in every format.
 *
 * @module
 */

import { absent, failed, isAbsent, type Record } from "../record.ts";
import { caseFacts, problem } from "./figures.ts";
import { count, duration, factor, significant } from "./format.ts";
import { type Best, type Column, hasMachines, type Skipped, type Wins, wins } from "./matrix.ts";
import type { Case } from "./matrix.ts";
import { isTimed } from "./sweep.ts";

/** A name for each column: the runtime, and as much more as it takes to tell them apart. */
export function names(columns: readonly Column[]): string[] {
  const machines = hasMachines(columns);
  const short = columns.map(({ runtime, machine }) =>
    machines ? `${runtime} · ${machine}` : runtime
  );
  return columns.map(({ run: { environment } }, i) => {
    const twice = short.filter((name) => name === short[i]).length > 1;
    return twice ? `${short[i]} · ${environment.date}` : short[i];
  });
}

/** What a machine tells of itself, in a line for each one. */
export function machineLines(columns: readonly Column[]): string[] {
  const firsts = new Map(columns.map((column) => [column.machine, column] as const).reverse());
  return [...new Set(columns.map(({ machine }) => machine))].map((machine) => {
    const { cpu, cores, os } = firsts.get(machine)!.run.environment;
    const facts = [cpu ?? "a processor that nobody tells", `${cores} cores`, os];
    return `${machine}: ${facts.filter((fact) => fact !== null).join(", ")}`;
  });
}

/** How a cell stands: with figures, or with a word in their place. */
export type CellKind = "timed" | "failed" | "absent" | "missing";

/** The kind of a cell. */
export function kindOf(record: Record | null): CellKind {
  if (record === null) return "missing";
  if (failed(record)) return "failed";
  return isAbsent(record) || !isTimed(record) ? "absent" : "timed";
}

/** GB/s, or the time of a call where no bytes go in; a word where nothing was timed. */
export function speed(record: Record | null): string {
  if (record === null) return "";
  if (failed(record)) return "error";
  if (!isTimed(record)) return "–";
  return record.gbps ? significant(record.gbps) : duration(record.ns.median);
}

/** Why a cell has no figures. */
export function whyNot(record: Record): string {
  const text = problem(record);
  return text.startsWith(absent) ? text.slice(absent.length) : text;
}

/** How to read the table, in sentences. */
export const reading: readonly string[] = [
  "A column is a runtime, and every ratio in it comes of that runtime's own rounds: its baseline's " +
  "time over the row's time, with the interval of the bench's reports. Above 1 the row is faster.",
  "GB/s are 10⁹ input bytes a second; where no bytes go in, the time of a call stands there.",
  "Within a case the runtimes took turns, a process of each after a process of the others, so that " +
  "what happened to the machine meanwhile happened to all of them; who was sure of its ratios left " +
  "early, and the last one went on alone.",
  "Times of two runtimes are compared only where they took turns on one machine, and called " +
  "different only where the 95% intervals of both median times lie apart by more than what counts " +
  "as equal.",
];

/** What is said where there is no best runtime. */
export const noBest =
  "No two columns took turns on one machine, so there is no best runtime to tell.";

/** `wasm_inplace 12.3 GB/s on deno 2.9.6`. */
export function entryText(
  { column, record }: Best["first"],
  titles: readonly string[],
): { readonly what: string; readonly where: string } {
  const unit = record.gbps ? " GB/s" : "";
  return { what: `${record.impl} ${speed(record)}${unit}`, where: titles[column] };
}

/** How far the first is in front. */
export function leadText({ clear, factor: times }: Best): string {
  return clear ? `${factor(times)}x` : `${factor(times)}x, too close to tell`;
}

/** Who wins how often, a line for each sitting. */
export function winsLines(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): string[] {
  return wins(cases, columns).map(({ columns: own, close }: Wins) => {
    const texts = [...own].sort((a, b) => b.cases - a.cases)
      .map(({ column, cases }) => `${titles[column]} in ${cases}`);
    const total = close + own.reduce((sum, { cases }) => sum + cases, 0);
    return `Of ${total} ${total === 1 ? "case" : "cases"} the fastest answer, by whatever ` +
      `implementation, is ${texts.join(", ")}; ${close} too close to tell.`;
  });
}

/** What is known of a case in all columns: its size, and how often it was timed where. */
export function matrixFacts(records: readonly [Record, ...Record[]]): string[] {
  const [size, elements] = caseFacts(records);
  const rounds = records.flatMap(({ ns }) => ns === null ? [] : [ns.samples]);
  if (rounds.length === 0) return [size, elements];
  const [least, most] = [Math.min(...rounds), Math.max(...rounds)];
  return [size, elements, `${least === most ? "" : `${count(least)} to `}${count(most)} rounds`];
}

/** What the records warn of, a line a column: each kind of warning once, with its rows. */
export function warningsOf(columns: readonly Column[], titles: readonly string[]): string[] {
  return columns.flatMap(({ run: { records } }, i) => {
    const rows = records.filter(({ ns }) => ns !== null);
    const kinds = new Map<string, number>();
    for (const { warnings } of rows) {
      for (const kind of new Set(warnings.map(kindOfWarning))) {
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    if (kinds.size === 0) return [];
    const texts = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${kind} (${n})`);
    return [`${titles[i]}, of ${rows.length} rows: ${texts.join("; ")}`];
  });
}

/** A warning without its figures, which differ from row to row. */
function kindOfWarning(warning: string): string {
  if (/samples are outliers$/.test(warning)) return "outliers";
  if (warning.startsWith("no interval against")) return "no interval against some row";
  if (warning.includes(" instead of ")) return "less measured than asked";
  const [kind] = warning.split(/: | in \d| of \d/);
  return kind;
}

/** What a reader of a column has to know of its engine. */
export function engineNotes(columns: readonly Column[], titles: readonly string[]): string[] {
  const old = columns.flatMap(({ run: { environment } }, i) => {
    const [, major] = /^v8 (\d+)\./.exec(environment.engine ?? "") ?? [];
    return Number(major) < 14 ? [titles[i]] : [];
  });
  return old.length === 0 ? [] : [
    `${
      old.join(" and ")
    }: before version 14, V8 compiles plain typed-array code to slower code in a ` +
    "process in which a WASM memory has once grown, and rows share a process. json_escape's baseline " +
    "takes 1.6 times as long there on Node 20 and 22 and 1.1 times on Node 24 as in a process without.",
  ];
}

/** Who has no column, and why, in a line each. */
export function skippedLines(skipped: readonly Skipped[]): string[] {
  return skipped.map(({ runtime, reason }) => `${runtime} has no column: ${reason}`);
}
