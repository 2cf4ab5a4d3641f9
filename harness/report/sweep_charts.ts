/**
 * The charts of a sweep: throughput over the sizes, and from which size on a row pays.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import {
  asTheyAre,
  chart,
  fitted,
  grid,
  ink,
  logDomain,
  logTicks,
  type Looks,
  widths,
  worn,
} from "./chart.ts";
import { rowName } from "./figures.ts";
import { count, duration, significant } from "./format.ts";
import { crossover, crossoverText, type Sweep, type Timed } from "./sweep.ts";

/** Throughput over the sizes of a family. */
export function growth(sweeps: readonly Sweep[], looks: Looks): string {
  const points = sweeps.flatMap(({ points }) => points).filter(hasThroughput);
  if (points.length === 0) return "";
  const [{ kernel, family }] = sweeps;
  const label = `Throughput of ${kernel} over the sizes of ${family}, in GB/s: ` +
    sweeps.map(({ points }) => {
      const speeds = points.filter(hasThroughput).map(({ gbps }) => significant(gbps!));
      return `${rowName(points[0])} from ${speeds[0]} to ${speeds.at(-1)}`;
    }).join(", ");
  return chart(label, widths.page, ({ narrow }) => {
    const x = logDomain(points.map(({ elements }) => elements), 1);
    const y = logDomain(points.map(({ gbps }) => gbps!));
    return {
      ...asTheyAre,
      height: narrow ? 300 : 380,
      marginLeft: 40,
      marginRight: 24,
      marginTop: 28,
      marginBottom: 36,
      x: { type: "log", domain: x },
      y: { type: "log", domain: y },
      marks: [
        Plot.gridX(logTicks(...x, narrow ? 5 : 12), grid),
        Plot.gridY(logTicks(...y, 8), grid),
        Plot.axisX(logTicks(...x, narrow ? 5 : 12), { label: "elements →", text: count }),
        Plot.axisY(logTicks(...y, 8), { label: "↑ GB/s of input", text: String }),
        Plot.line(points, {
          x: "elements",
          y: "gbps",
          z: "impl",
          stroke: ({ impl }) => looks.get(impl)!.color,
          strokeWidth: (record) => record.role === "answer" ? 1.8 : 1,
        }),
        Plot.dot(points, {
          x: "elements",
          y: "gbps",
          r: 3.5,
          ...worn(looks),
          title: (record) =>
            `${rowName(record)}, ${count(record.elements)} elements\n` +
            `${significant(record.gbps!)} GB/s, ${duration(record.ns.median)} a call`,
        }),
      ],
    };
  });
}

/** From which size on each WASM row of a family is faster than each of its opponents. */
export function crossovers(sweeps: readonly Sweep[], looks: Looks): string {
  const rows = sweeps.filter(({ points }) => points[0].code === "wasm").flatMap((sweep) =>
    sweep.opponents.flatMap((vs) => {
      const found = crossover(sweep, vs);
      if (found === null) return [];
      const [first, last] = [sweep.points[0], sweep.points.at(-1)!].map(({ elements }) => elements);
      // what the sizes measured leave open reaches to their edge
      const from = found.kind === "always"
        ? first
        : found.low ?? (found.kind === "at" ? first : last);
      const to = found.kind === "never" ? last : found.high ?? last;
      const at = found.kind === "at" ? found.size : found.kind === "always" ? first : null;
      const name = `${sweep.impl} vs ${vs}`;
      return [{ name, impl: sweep.impl, at, from, to, text: crossoverText(found, sweep) }];
    })
  );
  if (rows.length === 0) return "";
  const label = "Sizes from which on rows are faster at every larger size measured: " +
    rows.map(({ name, text }) => `${name} ${text}`).join(", ");
  return chart(label, widths.page, ({ narrow }) => {
    const left = narrow ? 40 : 200, right = narrow ? 24 : 170, lane = narrow ? 34 : 24;
    const sizes = sweeps.flatMap(({ points }) => points.map(({ elements }) => elements));
    const x = logDomain(sizes, 1);
    const y = ({ name }: { name: string }) => rows.findIndex((row) => row.name === name) + 0.5;
    const shift = narrow ? 7 : 0;
    return {
      ...asTheyAre,
      height: rows.length * lane + 52,
      marginLeft: left,
      marginRight: right,
      marginTop: 8,
      marginBottom: 36,
      x: { type: "log", domain: x },
      y: { axis: null, type: "linear", domain: [rows.length, 0] },
      marks: [
        Plot.gridX(logTicks(...x, narrow ? 5 : 12), grid),
        Plot.axisX(logTicks(...x, narrow ? 5 : 10), { label: "elements →", text: count }),
        // faster from here on
        Plot.ruleY(rows.filter(({ at }) => at !== null), {
          x1: "at",
          x2: x[1],
          y,
          dy: shift,
          stroke: ({ impl }) => looks.get(impl)!.color,
          strokeWidth: 7,
          strokeOpacity: 0.3,
        }),
        Plot.ruleY(rows, { x1: "from", x2: "to", y, dy: shift, stroke: ink, strokeWidth: 1.5 }),
        Plot.dot(rows.filter(({ at }) => at !== null), {
          x: "at",
          y,
          dy: shift,
          r: 4.5,
          ...worn(looks),
          title: ({ name, text }) => `${name}: from ${text} elements`,
        }),
        Plot.text(rows, {
          y,
          text: ({ name, text }) => narrow ? `${fitted(name, 30)}: ${text}` : fitted(name, 30),
          frameAnchor: "left",
          textAnchor: "start",
          dx: narrow ? 0 : -left,
          dy: narrow ? -7 : 0,
          fill: ink,
        }),
        ...narrow ? [] : [
          Plot.text(rows, {
            y,
            text: "text",
            frameAnchor: "right",
            textAnchor: "start",
            dx: 12,
            fontWeight: 600,
            fill: ink,
          }),
        ],
      ],
    };
  });
}

/** A logarithmic axis has no place for nothing, nor for what a standing clock makes of something. */
export function hasThroughput({ gbps }: Timed): boolean {
  return gbps !== null && gbps > 0 && Number.isFinite(gbps);
}
