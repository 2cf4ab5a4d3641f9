/**
 * The figures of one kernel's page in `docs/`: what was measured, from which size on it pays, and where
 * it loses, runtime by runtime.
 *
 * @module
 */

import type { Ratio, Record, Run } from "../record.ts";
import { byCase, ratioText } from "./figures.ts";
import { byteCount, count, significant } from "./format.ts";
import { code, escape, grid } from "./markdown.ts";
import { type Crossover, crossover, isTimed, type Sweep, sweepsOf, type Timed } from "./sweep.ts";

/** How the pages call the implementations that are the kernel's. */
const ways: { readonly [impl: string]: string } = {
  wasm: "one-shot",
  wasm_into: "into",
  wasm_inplace: "in place",
  wasm_inplace_long: "in place, 64-bit times",
};

/** What stands before a ratio of medians: it has no interval. */
const ABOUT = "~";

function wayOf({ impl }: Record): string {
  return ways[impl] ?? impl;
}

/**
 * What the runs say of a kernel, a section each; of several runs of one runtime only those count that
 * have the kernel.
 *
 * @throws {Error} if none of them has it.
 */
export function kernelFigures(runs: readonly Run[], kernel: string): string {
  const sections = runs.flatMap(({ environment, records }) => {
    const own = records.filter((record) => record.kernel === kernel);
    return own.length === 0 ? [] : [section(environment, own)];
  });
  if (sections.length === 0) throw new Error(`No record tells of ${kernel}`);
  return sections.join("\n");
}

function section(environment: Run["environment"], records: readonly Record[]): string {
  const { runtime, engine, cpu, cores, git, command, date, artifacts } = environment;
  const where = [
    engine,
    cpu,
    `${cores} cores`,
    git && `commit ${git.slice(0, 7)}`,
    date.slice(0, 10),
  ];
  const artifact = artifacts[records[0].kernel];
  const own = compared(records);
  const lines = [
    `### ${runtime}\n`,
    `${code(command)} on ${where.filter(Boolean).join(", ")}.` +
    (artifact === undefined
      ? "\n"
      : ` The SHA-256 of the WASM module begins with ${code(artifact.slice(0, 12))}.\n`),
    ...payment(own),
    table(own),
    ...losses(own),
  ];
  return lines.join("\n");
}

/**
 * The kernel's own rows, each against every other row that answers the same case: the records' ratios,
 * and where there is none, one of medians. Those have no verdict and no interval, and are as good a reason
 * to say that a row loses.
 */
function compared(records: readonly Record[]): Record[] {
  return byCase(records).flatMap((rows) => {
    const rivals = rows.filter(isTimed)
      .filter(({ role, impl }) => role === "answer" && !(impl in ways));
    return rows.filter(({ impl }) => impl in ways).map((record) => ({
      ...record,
      ratios: isTimed(record) ? rivals.map((rival) => between(record, rival)) : [],
    }));
  });
}

function between(record: Timed, { impl, ns }: Timed): Ratio {
  const median = ns.median / record.ns.median;
  return record.ratios.find(({ vs }) => vs === impl) ??
    { vs: impl, median, low: median, high: median, verdict: null };
}

/** Whom the rows are compared with, the reference first. */
function rivalsOf(records: readonly Record[]): string[] {
  const reference = records.find(({ ratio }) => ratio !== null)?.ratio?.vs ?? "baseline";
  const names = new Set(records.flatMap(({ ratios }) => ratios.map(({ vs }) => vs)));
  return [...names].sort((a, b) => Number(b === reference) - Number(a === reference));
}

/** From which size on it pays, a line for each sweep and opponent. */
function payment(records: readonly Record[]): string[] {
  const families = Map.groupBy(sweepsOf(records), ({ family }) => family);
  const lines = [...families].flatMap(([family, sweeps]) =>
    rivalsOf(sweeps.flatMap(({ points }) => points)).flatMap((vs) => {
      const own = sweeps.map((sweep) => ({ sweep, found: crossover(sweep, vs) }));
      const parts = own.flatMap(({ sweep, found }) =>
        found === null ? [] : [`${ways[sweep.impl]} ${from(sweep, vs, found)}`]
      );
      if (parts.length === 0) return [];
      const isSure = own.every(({ sweep, found }) =>
        found === null || ratiosOf(sweep, vs).every(({ ratio }) => ratio.verdict !== null)
      );
      const opponent = `${code(vs)}${isSure ? "" : ", by medians"}`;
      return [`- ${code(family)} against ${opponent}: ${parts.join("; ")}`];
    })
  );
  return lines.length === 0 ? [] : ["It pays, in the sizes that were measured:\n", ...lines, ""];
}

function ratiosOf({ points }: Sweep, vs: string): { point: Record; ratio: Ratio }[] {
  return points.flatMap((point) =>
    point.ratios.filter((ratio) => ratio.vs === vs).map((ratio) => ({ point, ratio }))
  );
}

/** `from 410 elements (1.6 kB) on`. */
function from(sweep: Sweep, vs: string, found: Crossover): string {
  const ratios = ratiosOf(sweep, vs);
  if (found.kind === "never") {
    const faster = ratios.filter(({ ratio }) => ratio.median > 1)
      .map(({ point }) => count(point.elements));
    return faster.length === 0
      ? "at no size"
      : `at no size for good (faster at ${faster.join(" and ")} elements)`;
  }
  const [{ point: first }] = ratios;
  if (found.kind === "always") return `from the smallest on (${sizeText(first, first.elements)})`;
  const near = sweep.points.findLast(({ elements }) => elements <= found.size) ?? first;
  return `from ${sizeText(near, found.size)} on`;
}

function sizeText({ bytes, elements }: Record, size: number): string {
  const own = Math.round(Number(size.toPrecision(3)));
  return `${count(own)} elements, ${byteCount(Math.round(bytes / elements * own))}`;
}

function table(records: readonly Record[]): string {
  const rivals = rivalsOf(records);
  const head = [
    "case",
    "way in",
    "ns/element",
    "GB/s",
    "of copy",
    ...rivals.map((name) => `vs ${escape(name)}`),
    "verdict",
  ];
  const rows = records.map((record) => {
    const name = [escape(record.case), wayOf(record)];
    if (!isTimed(record)) {
      return [...name, "–", "–", "–", ...rivals.map(() => "–"), escape(record.err ?? "not timed")];
    }
    const ratios = rivals.map((vs) => {
      const ratio = record.ratios.find((one) => one.vs === vs);
      if (ratio === undefined) return "–";
      return ratio.verdict === null ? factorOf(ratio) : ratioText(ratio);
    });
    const figures = [record.ns_per_element, record.gbps, record.of_copy];
    return [
      ...name,
      ...figures.map((value) => value === null ? "–" : significant(value)),
      ...ratios,
      verdictOf(record),
    ];
  });
  return grid([head, ...rows]);
}

/** `0.612x`, or `~0.612x` of medians. */
function factorOf({ median, verdict }: Ratio): string {
  return `${verdict === null ? ABOUT : ""}${significant(median)}x`;
}

function loses({ median, verdict }: Ratio): boolean {
  return verdict === "slower" || (verdict === null && median < 1);
}

/** Whether nobody can tell which one is faster, and the kernel is the less likely one. */
function mayLose({ median, verdict }: Ratio): boolean {
  return verdict === "inconclusive" && median < 1;
}

/** What holds against all the others: a row is as fast as its strongest opponent lets it be. */
function verdictOf({ ratios }: Record): string {
  if (ratios.length === 0) return "–";
  const slower = ratios.filter(loses).map(({ vs }) => escape(vs));
  if (slower.length > 0) return `slower than ${slower.join(", ")}`;
  const open = (["inconclusive", "equivalent"] as const)
    .find((verdict) => ratios.some((ratio) => ratio.verdict === verdict));
  const strongest = ratios.reduce((one, other) => other.median < one.median ? other : one);
  return open ?? strongest.verdict ?? `${ABOUT} faster`;
}

/** Every row that somebody is faster than, whoever that is. */
function losses(records: readonly Record[]): string[] {
  const lost = listed("Where it loses:\n", records, loses);
  const open = listed("Where it may lose, as the interval does not tell:\n", records, mayLose);
  const lines = [...lost, ...open];
  const timed = records.filter(isTimed);
  const alone = timed.filter(({ ratios }) => ratios.length === 0);
  if (alone.length > 0) {
    const names = alone.map((record) => `${code(record.case)} ${wayOf(record)}`);
    lines.push(`Compared with nobody: ${names.join(", ")}\n`);
  }
  const isSure = timed.every(({ ratios }) => ratios.every(({ verdict }) => verdict !== null));
  if (!isSure) {
    lines.push(`\`${ABOUT}\` is of medians: too few rounds, or no pairs, for an interval.\n`);
  } else if (lines.length === 0) lines.push("It loses in none of these rows.\n");
  return lines;
}

function listed(
  title: string,
  records: readonly Record[],
  isMeant: (ratio: Ratio) => boolean,
): string[] {
  const meant = records.flatMap((record) =>
    record.ratios.filter(isMeant).map((ratio) => ({ record, ratio }))
  );
  const groups = Map.groupBy(
    meant,
    ({ record, ratio }) => `${wayOf(record)}, against ${code(ratio.vs)}`,
  );
  const lines = [...groups].map(([who, own]) => {
    const cases = own.map(({ record, ratio }) => `${code(record.case)} (${factorOf(ratio)})`);
    return `- ${who}: ${cases.join(", ")}`;
  });
  return lines.length === 0 ? [] : [title, ...lines, ""];
}
