/**
 * What the tables of all reports show of a record, and in which order.
 *
 * @module
 */

import { failed, isAbsent, type Ratio, type Record } from "../record.ts";
import { byteCount, count, duration, factor, oneLine, percent, significant } from "./format.ts";
import type { Timed } from "./sweep.ts";

/** One figure of a row. */
export interface Figure {
  readonly title: string;
  /** What the title means, for those who see it for the first time. */
  readonly meaning: string;
  /** The figure as text; `null` where this row has none. */
  text(record: Timed): string | null;
}

const all: readonly Figure[] = [
  { title: "median", meaning: "time of a call", text: ({ ns }) => duration(ns.median) },
  {
    title: "ns/elem",
    meaning: "nanoseconds per input element",
    text: (record) => figure(record.ns_per_element),
  },
  { title: "GB/s", meaning: "10⁹ input bytes a second", text: ({ gbps }) => figure(gbps) },
  {
    title: "out",
    meaning: "10⁹ bytes of the answer a second",
    text: (record) => figure(record.gbps_out),
  },
  {
    title: "of_copy",
    meaning: "throughput as a share of a plain copy of the same input bytes in the same rounds",
    text: (record) => record.of_copy?.toFixed(3) ?? null,
  },
  {
    title: "eff",
    meaning: "efficiency: how many times as fast as the first opponent, for each thread at work",
    // a file of an older version has none
    text: ({ efficiency }) =>
      efficiency
        ? `${share(efficiency.median)} [${share(efficiency.low)}, ${share(efficiency.high)}]`
        : null,
  },
  {
    title: "alloc",
    meaning: "bytes that a call leaves to the garbage collector",
    text: ({ allocated }) =>
      allocated === null ? null : byteCount(Math.round(allocated)).replace("bytes", "B"),
  },
];

/** What a report has room for that is wider than a terminal. */
export const more: readonly Figure[] = [
  {
    title: "cold",
    meaning: "time of the first call in a fresh process",
    text: ({ ns }) => duration(ns.cold),
  },
  {
    title: "tier",
    meaning: "how the code is known to be compiled: proven by the engine, or steady (a plateau)",
    text: ({ tier }) => tier,
  },
];

/** The figures that at least one of the rows has. */
export function figures(timed: readonly Timed[]): Figure[] {
  return all.filter(({ text }) => timed.some((record) => text(record) !== null));
}

/** What stands behind a yardstick's name, and what it means. */
export const yardstickMark = "≠";
export const yardstickMeaning =
  "a yardstick, what programs do today with the same bytes: its answer is another, so it is timed " +
  "in the same rounds but never checked, and no ratio against it gets a verdict";

/** A row's name in a table. */
export function rowName({ impl, role }: Record): string {
  return role === "yardstick" ? `${impl} ${yardstickMark}` : impl;
}

/** Whether there is a row with another answer among them. */
export function hasYardstick(records: readonly Record[]): boolean {
  return records.some(({ role }) => role === "yardstick");
}

/** Whom rows were compared with. */
export interface Opponent {
  readonly name: string;
  /** The name as a table shows it. */
  readonly title: string;
  /** Whether ratios against it get a verdict: against a yardstick they do not. */
  readonly judged: boolean;
}

/** Whom the rows were compared with, their reference first and yardsticks last. */
export function opponents(records: readonly Record[]): Opponent[] {
  const ratios = records.flatMap(({ ratios }) => ratios);
  const first = records.find(({ ratio }) => ratio !== null)?.ratio?.vs;
  const judged = new Set(ratios.filter(({ verdict }) => verdict !== null).map(({ vs }) => vs));
  const rank = (name: string) => name === first ? 0 : judged.has(name) ? 1 : 2;
  const names = [...new Set(ratios.map(({ vs }) => vs))].sort((a, b) => rank(a) - rank(b));
  return names.map((name) => {
    const title = judged.has(name) ? name : `${name} ${yardstickMark}`;
    return { name, title, judged: judged.has(name) };
  });
}

/** A record's ratio against an opponent. */
export function against(record: Record, vs: string): Ratio | null {
  return record.ratios.find((ratio) => ratio.vs === vs) ?? null;
}

/** `12.1x [11.8, 12.4]`. */
export function ratioText({ median, low, high }: Ratio): string {
  return `${factor(median)}x [${factor(low)}, ${factor(high)}]`;
}

/** Why a record has no figures, for a reader of its row. */
export function problem(record: Record): string {
  return oneLine(record.err ?? "not timed");
}

/** The records of one case, in the order of the run. */
export function byCase(records: readonly Record[]): (readonly [Record, ...Record[]])[] {
  const cases = new Map<string, [Record, ...Record[]]>();
  for (const record of records) {
    const key = JSON.stringify([record.kernel, record.case]);
    const found = cases.get(key);
    if (found === undefined) cases.set(key, [record]);
    else found.push(record);
  }
  return [...cases.values()];
}

/** What is known of a case as a whole: its size, and how often it was timed. */
export function caseFacts(records: readonly [Record, ...Record[]]): string[] {
  const most = (of: (record: Record) => number) => Math.max(...records.map(of));
  const rounds = most(({ ns }) => ns?.samples ?? 0);
  const sets = most(({ series }) => series.length);
  const dropped = most(({ dropped }) => dropped);
  const facts = [byteCount(records[0].bytes), `${count(records[0].elements)} elements`];
  if (rounds > 0) {
    facts.push(`${count(rounds)} rounds` + (sets > 1 ? ` on ${sets} sets of instances` : ""));
  }
  if (dropped > 0) facts.push(`${count(dropped)} more dropped`);
  return facts;
}

const outliers = /^(\d+) of (\d+) samples are outliers$/;

/** Most rows of a restless machine have some outliers: one line tells of all. */
function outlierLine(records: readonly Record[]): string[] {
  const found = records.flatMap(({ impl, warnings }) =>
    warnings.flatMap((warning) => {
      const match = outliers.exec(warning);
      return match === null ? [] : [`${impl} ${percent(Number(match[1]) / Number(match[2]))}`];
    })
  );
  return found.length === 0 ? [] : [`outliers among the samples: ${found.join(", ")}`];
}

/** What all timed records of a case share comes once, the rest under each implementation's name. */
export function warningLines(records: readonly Record[]): string[] {
  const timed = records.filter(({ ns }) => ns !== null);
  const asked = timed.length > 0 ? timed : records;
  const shared = asked.length < 2
    ? []
    : asked[0].warnings.filter((warning) =>
      asked.every(({ warnings }) => warnings.includes(warning))
    );
  const far = outlierLine(records);
  const own = records.flatMap(({ impl, warnings }) => {
    const rest = warnings.filter((warning) => !shared.includes(warning) && !outliers.test(warning));
    return rest.length === 0 ? [] : [`${impl}: ${rest.join("; ")}`];
  });
  return [...shared, ...far, ...own].map(oneLine);
}

/** How a run went, in counts: what a reader should know before any figure. */
export function outcome(records: readonly Record[]): string {
  const compared = records.filter(({ ratio }) => ratio !== null);
  const verdicts = ["faster", "slower", "equivalent", "inconclusive"] as const;
  const counts = verdicts.map((verdict) =>
    [compared.filter(({ ratio }) => ratio!.verdict === verdict).length, verdict] as const
  );
  const cases = byCase(records).length;
  return [
    `${records.length} rows in ${cases} ${cases === 1 ? "case" : "cases"}`,
    ...[
      ...counts,
      [records.filter(failed).length, "failed"] as const,
      [records.filter(isAbsent).length, "absent"] as const,
    ].filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`),
  ].join(", ");
}

function share(value: number): string {
  return value.toFixed(3);
}

function figure(value: number | null): string | null {
  return value === null ? null : significant(value);
}
