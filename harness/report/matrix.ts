/**
 * One table over several runtimes, and over several machines: who stands in it, who may be compared
 * with whom, where each case runs fastest and where WASM loses.
 *
 * Every ratio in it is one that a runtime's own rounds gave. Times of two runtimes are only held against
 * each other where they were measured by turns on one machine, and then with their intervals.
 *
 * @module
 */

import {
  type Environment,
  failed,
  isAbsent,
  type Judged,
  type Ratio,
  type Record,
  type Run,
  type Verdict,
} from "../record.ts";
import { isTimed, type Timed } from "./sweep.ts";

/** A runtime that has no column. */
export interface Skipped {
  /** Its name. */
  readonly runtime: string;
  /** Why it has none. */
  readonly reason: string;
}

/** What the table is made of. */
export interface Matrix {
  /** A column each. */
  readonly runs: readonly Run[];
  /** Who has none. */
  readonly skipped: readonly Skipped[];
}

/** A column of the table. */
export interface Column {
  /** Name and version of the runtime. */
  readonly runtime: string;
  /** The machine's fingerprint: the same facts give the same one in every document. */
  readonly machine: string;
  /** What columns share that were measured by turns. */
  readonly sitting: string;
  /** Its records, and where they were made. */
  readonly run: Run;
}

/** An implementation on a case, in every column; `null` where a run does not have it. */
export interface Row {
  /** `kernel/case/impl`. */
  readonly id: string;
  /** A record of it, whichever column's: name, code and role are the same in all. */
  readonly told: Record;
  /** A record a column. */
  readonly cells: readonly (Record | null)[];
}

/** The rows of a case. */
export interface Case {
  /** The kernel's name. */
  readonly kernel: string;
  /** The case's. */
  readonly name: string;
  /** Its implementations. */
  readonly rows: readonly Row[];
}

/** The columns, those of a machine side by side, in the order in which the machines come. */
export function columnsOf({ runs }: Matrix): Column[] {
  const columns = runs.map((run, i): Column => {
    const { runtime, date } = run.environment;
    const machine = fingerprint(run.environment) ?? `unknown ${i + 1}`;
    return { runtime, machine, sitting: `${machine} at ${date}`, run };
  });
  const machines = [...new Set(columns.map(({ machine }) => machine))];
  return machines.flatMap((machine) => columns.filter((column) => column.machine === machine));
}

/**
 * Six digits that stand for a machine: its processor, cores and system. `null` where the runtime does not
 * tell, as browsers do not: such a machine is the same as no other.
 */
export function fingerprint(
  { cpu, cores, os }: Pick<Environment, "cpu" | "cores" | "os">,
): string | null {
  if (cpu === null || os === null) return null;
  // Fowler, Noll and Vo's hash (FNV-1a, 32 bits), of which 24 are plenty to tell a few machines apart
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([cpu, cores, os])) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 8).toString(16).padStart(6, "0");
}

/** Every case of every column, in the order in which they are met. */
export function casesOf(columns: readonly Column[]): Case[] {
  const found = new Map<string, { kernel: string; name: string; rows: Map<string, Row> }>();
  for (const [i, { run }] of columns.entries()) {
    for (const record of run.records) {
      const key = JSON.stringify([record.kernel, record.case]);
      const one = found.get(key) ?? { kernel: record.kernel, name: record.case, rows: new Map() };
      found.set(key, one);
      const before = one.rows.get(record.id)?.cells ?? columns.map(() => null);
      const told = one.rows.get(record.id)?.told ?? record;
      one.rows.set(record.id, { id: record.id, told, cells: before.with(i, record) });
    }
  }
  return [...found.values()].map((one) => ({ ...one, rows: [...one.rows.values()] }));
}

/** The rows of a case that can run in one column at least: the others tell nothing. */
export function present({ rows }: Case): Row[] {
  return rows.filter(({ cells }) => cells.some((record) => record !== null && !isAbsent(record)));
}

/** Somebody who was timed in a column. */
export interface Entry {
  /** The column's number. */
  readonly column: number;
  /** What was found out there. */
  readonly record: Timed;
}

/** The fastest entry of a sitting, and the fastest one of another runtime. */
export interface Best {
  readonly first: Entry;
  readonly next: Entry;
  /** How many times as long the next one takes. */
  readonly factor: number;
  /** Whether the intervals of both times lie apart by more than what counts as equal. */
  readonly clear: boolean;
}

/** Where some rows run fastest: an answer for each sitting in which two runtimes or more were timed. */
export function best(rows: readonly Row[], columns: readonly Column[]): Best[] {
  const entries = rows.flatMap(({ cells }) =>
    cells.flatMap((record, column) =>
      record !== null && isTimed(record) && record.role === "answer" ? [{ column, record }] : []
    )
  ).sort((a, b) => a.record.ns.median - b.record.ns.median);
  const sittings = new Set(columns.map(({ sitting }) => sitting));
  return [...sittings].flatMap((sitting) => {
    const own = entries.filter(({ column }) => columns[column].sitting === sitting);
    const [first] = own;
    const next = own.find(({ column }) => column !== first.column);
    if (next === undefined) return [];
    const gap = next.record.ns.low / first.record.ns.high;
    const factor = next.record.ns.median / first.record.ns.median;
    const equal = Math.max(...[first, next].map(({ column }) => differenceOf(columns[column])));
    return [{ first, next, factor, clear: gap > 1 + equal }];
  });
}

/** What counts as equal in a column. */
export function differenceOf({ run }: Column): number {
  return run.environment.settings?.difference ?? 0.01;
}

/** How often a runtime's answers are the fastest of their cases, and how often that cannot be told. */
export interface Wins {
  /** Columns of one sitting by their number, with the cases in which each is the fastest. */
  readonly columns: readonly { readonly column: number; readonly cases: number }[];
  /** Cases in which the two fastest lie too close. */
  readonly close: number;
}

/** The wins of each sitting. */
export function wins(cases: readonly Case[], columns: readonly Column[]): Wins[] {
  const all = cases.flatMap(({ rows }) => best(rows, columns));
  const sittings = [...new Set(all.map(({ first }) => columns[first.column].sitting))];
  return sittings.map((sitting) => {
    const own = all.filter(({ first }) => columns[first.column].sitting === sitting);
    const clear = own.filter(({ clear }) => clear);
    return {
      columns: columns.flatMap((one, column) =>
        one.sitting !== sitting ? [] : [{
          column,
          cases: clear.filter(({ first }) => first.column === column).length,
        }]
      ),
      close: own.length - clear.length,
    };
  });
}

/** A WASM row that is slower than an opponent somewhere. */
export interface Loss {
  readonly id: string;
  /** The opponent. */
  readonly vs: string;
  /** The ratio against it in each column; `null` where there is none. */
  readonly cells: readonly (Ratio | null)[];
  /** The lowest ratio. */
  readonly worst: number;
  /** Whether it is faster in another column. */
  readonly turns: boolean;
}

/** Where WASM loses, the worst first: every opponent that gives the same answer counts. */
export function losses(cases: readonly Case[]): Loss[] {
  const found = wasmRows(cases).flatMap(({ id, cells }) => {
    const judged = cells.map((record) => (record?.ratios ?? []).filter(isJudged));
    const opponents = [...new Set(judged.flat().map(({ vs }) => vs))];
    return opponents.flatMap((vs): Loss[] => {
      const against = judged.map((ratios) => ratios.find((one) => one.vs === vs) ?? null);
      const is = (verdict: Verdict) => against.some((one) => one?.verdict === verdict);
      if (!is("slower")) return [];
      const worst = Math.min(...against.flatMap((one) => one?.median ?? []));
      return [{ id, vs, cells: against, worst, turns: is("faster") }];
    });
  });
  return found.sort((a, b) => a.worst - b.worst);
}

/** How the WASM rows of a column fare against their reference. */
export interface Tally {
  /** Rows by what their ratio says. */
  readonly verdicts: { readonly [verdict in Verdict]: number };
  /** Rows that gave a wrong answer or broke. */
  readonly failed: number;
  /** Rows that cannot run there. */
  readonly absent: number;
}

/** The tally of every column. */
export function tallies(cases: readonly Case[], columns: readonly Column[]): Tally[] {
  const rows = wasmRows(cases);
  return columns.map((_, column) => {
    const own = rows.flatMap(({ cells }) => cells[column] ?? []);
    const count = (verdict: Verdict) =>
      own.filter(({ ratio }) => ratio?.verdict === verdict).length;
    return {
      verdicts: {
        faster: count("faster"),
        equivalent: count("equivalent"),
        inconclusive: count("inconclusive"),
        slower: count("slower"),
      },
      failed: own.filter(failed).length,
      absent: own.filter(isAbsent).length,
    };
  });
}

/** Everything that went wrong, with the column where it did. */
export function failures(columns: readonly Column[]): { column: number; record: Record }[] {
  return columns.flatMap(({ run }, column) =>
    run.records.filter(failed).map((record) => ({ column, record }))
  );
}

/** The rows of WASM that answer. */
function wasmRows(cases: readonly Case[]): Row[] {
  return cases.flatMap(({ rows }) => rows)
    .filter(({ told: { code, role } }) => code === "wasm" && role === "answer");
}

function isJudged(ratio: Ratio): ratio is Judged {
  return ratio.verdict !== null;
}

/** Whether the columns stand on more than one machine. */
export function hasMachines(columns: readonly Column[]): boolean {
  return new Set(columns.map(({ machine }) => machine)).size > 1;
}
