/**
 * What several threads gain over the best code of one: measured speed-ups, and what a law makes of them.
 *
 * @module
 */

import type { Ratio, Record } from "../record.ts";
import { ratioText } from "./figures.ts";
import { significant } from "./format.ts";
import { fit, type Law, project } from "./usl.ts";

/** One way to do a case, on more and more threads. */
export interface Scaling {
  readonly kernel: string;
  /** The case and the way: an implementation's name without the number at its end. */
  readonly name: string;
  /** Whom it is compared with. */
  readonly vs: string;
  readonly ratios: ReadonlyMap<number, Ratio>;
  /** The law, and those at the lower and the upper ends of the speed-ups' intervals. */
  readonly law: { readonly middle: Law; readonly low: Law; readonly high: Law } | null;
}

/** Thread counts that the law is asked for. */
const PROJECTED = [4, 8, 16, 32, 64];

const none = "–";

/** The scalings of a run on so many cores, in its order. */
export function scalingsOf(records: readonly Record[], cores: number): Scaling[] {
  const groups = Map.groupBy(
    // a file of an older version tells of none
    records.filter(({ ratio, efficiency }) => ratio !== null && efficiency),
    ({ kernel, case: name, impl }) =>
      JSON.stringify([kernel, `${name}/${impl.replace(/_\d+$/, "")}`]),
  );
  return [...groups].flatMap(([key, rows]) => {
    const [kernel, name] = JSON.parse(key);
    const ratios = new Map(rows.map(({ workers, ratio }) => [workers, ratio!]));
    // threads that share a core tell nothing about more cores
    const real = [...ratios].filter(([workers]) => workers <= cores);
    const lawAt = (end: "median" | "low" | "high") =>
      fit(real.map(([workers, ratio]) => {
        // the ends are those of several threads: one's own is where all of them begin
        return { workers, speedUp: workers === 1 ? ratio.median : ratio[end] };
      }));
    const [middle, low, high] = (["median", "low", "high"] as const).map(lawAt);
    const law = middle && low && high && { middle, low, high };
    return [{ kernel, name, vs: rows[0].ratio!.vs, ratios, law }];
  });
}

/** A table for each kernel. */
export interface ScalingTable {
  readonly kernel: string;
  readonly vs: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The scalings as tables. */
export function scalingTables(records: readonly Record[], cores: number): ScalingTable[] {
  return [...Map.groupBy(scalingsOf(records, cores), ({ kernel }) => kernel)].map(
    ([kernel, scalings]) => {
      const counts = [...new Set(scalings.flatMap(({ ratios }) => [...ratios.keys()]))]
        .sort((a, b) => a - b);
      const beyond = PROJECTED.filter((count) => count > Math.max(cores, ...counts));
      const threads = (count: number) => count === 1 ? "1 thread" : `${count} threads`;
      return {
        kernel,
        vs: scalings[0].vs,
        head: [
          "case",
          ...counts.map(threads),
          "sigma",
          "kappa",
          ...beyond.map((count) => `~${count}`),
        ],
        rows: scalings.map(({ name, ratios, law }) => [
          name,
          ...counts.map((count) => ratios.has(count) ? ratioText(ratios.get(count)!) : none),
          law === null ? none : sigmaText(law),
          law === null || law.middle.kappa === null ? none : significant(law.middle.kappa),
          ...beyond.map((count) =>
            law === null ? none : `~${project(law.middle, count).toFixed(1)}x`
          ),
        ]),
      };
    },
  );
}

function sigmaText({ middle, low, high }: NonNullable<Scaling["law"]>): string {
  const [own, least, most] = [middle, high, low].map(({ sigma }) => sigma.toFixed(3));
  return `${own} [${least}, ${most}]`;
}

/** How to read such a table, in lines. */
export const scalingLegend: readonly string[] = [
  "Speed-ups over the best code of one thread; threads are started and warm before the clock runs.",
  "sigma, kappa: the universal scalability law (Gunther, 1993), fitted to no more threads than cores;",
  "sigma with what the speed-ups' intervals leave it; kappa takes three thread counts, and is taken as",
  "0 where there are two. ~n: what that law gives for n threads on as many cores: a projection, not",
  "measured.",
];
