/**
 * Whether several runs of the same cases say the same.
 *
 * @module
 */

import type { Ratio, Run } from "../record.ts";
import { factor, percent } from "./format.ts";

/** One ratio in every run. */
interface Repeated {
  readonly id: string;
  readonly vs: string;
  readonly ratios: readonly Ratio[];
}

/** How far runs agree. */
export interface Agreement {
  /** Ratios that every run has. */
  readonly compared: number;
  /** Of these, the ones whose intervals have a point in common in all runs. */
  readonly overlapping: number;
  /** The ones that are faster in one run and slower in another. */
  readonly contradictory: readonly Repeated[];
  /** The ones without a common point, the farthest apart first. */
  readonly apart: readonly Repeated[];
}

/** Compares all ratios of the runs, those of the first opponent and of the others. */
export function agreement(runs: readonly Run[]): Agreement {
  const repeated = new Map<string, { id: string; vs: string; ratios: Ratio[] }>();
  for (const { records } of runs) {
    for (const { id, ratios } of records) {
      for (const ratio of ratios) {
        const key = `${id} ${ratio.vs}`;
        const one = repeated.get(key) ?? { id, vs: ratio.vs, ratios: [] };
        one.ratios.push(ratio);
        repeated.set(key, one);
      }
    }
  }
  const all = [...repeated.values()].filter(({ ratios }) => ratios.length === runs.length);
  const apart = all.filter((one) => gap(one) > 1).sort((a, b) => gap(b) - gap(a));
  return {
    compared: all.length,
    overlapping: all.length - apart.length,
    contradictory: all.filter(({ ratios }) =>
      ["faster", "slower"].every((side) => ratios.some(({ verdict }) => verdict === side))
    ),
    apart,
  };
}

/** The highest lower end over the lowest upper end: above 1, no point is in all intervals. */
function gap({ ratios }: Repeated): number {
  return Math.max(...ratios.map(({ low }) => low)) / Math.min(...ratios.map(({ high }) => high));
}

/** The agreement in words, with every ratio that does not agree. */
export function agreementText(found: Agreement, runs: number): string {
  const { compared, overlapping, contradictory, apart } = found;
  if (compared === 0) return `the ${runs} runs have no ratio in common\n`;
  const lines = [
    `${compared} ratios in ${runs} runs`,
    `${contradictory.length} change between faster and slower`,
    ...contradictory.map(line),
    `${overlapping} of ${compared} (${percent(overlapping / compared)}) have overlapping intervals`,
    ...apart.map(line),
  ];
  return lines.map((line) => line + "\n").join("");
}

function line({ id, vs, ratios }: Repeated): string {
  const texts = ratios.map(({ low, high }) => `[${factor(low)}, ${factor(high)}]`);
  return `  ${id} vs ${vs}: ${texts.join(" ")}`;
}
