/**
 * The figures of one kernel's page in `docs/`: what was measured, from which size on it pays, and where
 * it loses, runtime by runtime.
 *
 * @module
 */

import type { Record, Run } from "../record.ts";
import { against, opponents, ratioText } from "./figures.ts";
import { byteCount, count, significant } from "./format.ts";
import { code, escape, grid } from "./markdown.ts";
import { type Crossover, crossover, isTimed, type Sweep, sweepsOf } from "./sweep.ts";

/** How the pages call the implementations that are the kernel's. */
const ways: { readonly [impl: string]: string } = {
  wasm: "one-shot",
  wasm_into: "into",
  wasm_inplace: "in place",
  wasm_inplace_long: "in place, 64-bit times",
};

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
  const { runtime, engine, cpu, cores, git, command, date } = environment;
  const where = [
    engine,
    cpu,
    `${cores} cores`,
    git && `commit ${git.slice(0, 7)}`,
    date.slice(0, 10),
  ];
  const lines = [
    `### ${runtime}\n`,
    `${code(command)} on ${where.filter(Boolean).join(", ")}.\n`,
    ...payment(records),
    table(records),
    ...losses(records),
  ];
  return lines.join("\n");
}

/** From which size on it pays, a line for each sweep and opponent. */
function payment(records: readonly Record[]): string[] {
  const sweeps = sweepsOf(records).filter(({ impl }) => impl in ways);
  const families = Map.groupBy(sweeps, ({ family }) => family);
  const lines = [...families].flatMap(([family, own]) => {
    const rivals = [...new Set(own.flatMap(({ opponents }) => opponents))].filter((vs) =>
      !(vs in ways)
    );
    return rivals.flatMap((vs) => {
      const parts = own.flatMap((sweep) => {
        const found = crossover(sweep, vs);
        return found === null ? [] : [`${ways[sweep.impl]} ${from(sweep, found)}`];
      });
      return parts.length === 0
        ? []
        : [`- ${code(family)} against ${code(vs)}: ${parts.join("; ")}`];
    });
  });
  return lines.length === 0 ? [] : ["It pays, in the sizes that were measured:\n", ...lines, ""];
}

/** `from 410 elements (1.6 kB) on`. */
function from({ points }: Sweep, found: Crossover): string {
  if (found.kind === "never") return "at none";
  const [first] = points;
  if (found.kind === "always") return `from the smallest on (${sizeText(first, first.elements)})`;
  const near = points.findLast(({ elements }) => elements <= found.size) ?? first;
  return `from ${sizeText(near, found.size)} on`;
}

function sizeText({ bytes, elements }: Record, size: number): string {
  const own = Math.round(Number(size.toPrecision(3)));
  return `${count(own)} elements, ${byteCount(Math.round(bytes / elements * own))}`;
}

function table(records: readonly Record[]): string {
  const own = records.filter(({ impl }) => impl in ways);
  const rivals = opponents(own).filter(({ judged, name }) => judged && !(name in ways));
  const head = [
    "case",
    "way in",
    "ns/element",
    "GB/s",
    "of copy",
    ...rivals.map(({ title }) => `vs ${escape(title)}`),
    "verdict",
  ];
  const rows = own.map((record) => {
    const name = [escape(record.case), wayOf(record)];
    if (!isTimed(record)) {
      return [...name, "–", "–", "–", ...rivals.map(() => "–"), escape(record.err ?? "not timed")];
    }
    const ratios = rivals.map(({ name }) => {
      const ratio = against(record, name);
      return ratio === null ? "–" : ratioText(ratio);
    });
    const figures = [record.ns_per_element, record.gbps, record.of_copy];
    return [
      ...name,
      ...figures.map((value) => value === null ? "–" : significant(value)),
      ...ratios,
      record.ratio?.verdict ?? "–",
    ];
  });
  return grid([head, ...rows]);
}

/** Every row that somebody is faster than, whoever that is. */
function losses(records: readonly Record[]): string[] {
  const lost = records.filter(({ impl }) => impl in ways).flatMap((record) =>
    record.ratios.filter(({ verdict, vs }) => verdict === "slower" && !(vs in ways))
      .map(({ vs, ...ratio }) => ({ record, vs, ratio }))
  );
  if (lost.length === 0) return ["It loses in none of these rows.\n"];
  const groups = Map.groupBy(lost, ({ record, vs }) => `${wayOf(record)}, against ${code(vs)}`);
  const lines = [...groups].map(([who, own]) => {
    const cases = own.map(({ record, ratio }) =>
      `${code(record.case)} (${significant(ratio.median)}x)`
    );
    return `- ${who}: ${cases.join(", ")}`;
  });
  return ["Where it loses:\n", ...lines, ""];
}
