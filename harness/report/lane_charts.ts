/**
 * The charts of a whole kernel, a lane a case: who wins, and how near to a plain copy.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Judged, Record } from "../record.ts";
import {
  asTheyAre,
  chart,
  fitted,
  grid,
  ink,
  logDomain,
  logTicks,
  type Looks,
  nameWidth,
  widths,
  worn,
} from "./chart.ts";
import { byCase, ratioText, rowName } from "./figures.ts";
import { percent, significant } from "./format.ts";
import { isTimed } from "./sweep.ts";
import { hasThroughput } from "./sweep_charts.ts";

/** A value of one implementation in the lane of its case. */
export interface LaneDot {
  readonly lane: number;
  /** Its name, which says how it looks; of whoever else has a look. */
  readonly impl: string;
  readonly x: number;
  readonly low?: number;
  readonly high?: number;
  readonly title: string;
}

/** What a chart of lanes shows. */
export interface Lanes {
  /** The lanes'. */
  readonly names: readonly string[];
  readonly dots: readonly LaneDot[];
  readonly looks: Looks;
  /** What it shows in words. */
  readonly label: string;
  /** What stands at its axis. */
  readonly axis: string;
  /** The last part of a tick: `x`. */
  readonly unit: string;
  /** What stands behind the dots. */
  readonly behind?: readonly Plot.Markish[];
  /** What the axis has to reach. */
  readonly values: readonly number[];
}

/** A lane a case on a logarithmic axis, the implementations below each other within a lane. */
export function lanes(
  { names, dots, looks, label, axis, unit, behind = [], values }: Lanes,
): string {
  const impls = [...looks.keys()].filter((impl) => dots.some((dot) => dot.impl === impl));
  const most = 36;
  return chart(label, widths.page, ({ narrow }) => {
    const left = narrow ? 8 : nameWidth(names, most);
    const title = narrow ? 14 : 0; // a phone has the name above the marks, not beside them
    const lane = Math.max(24, 8 + 6 * impls.length) + title;
    const domain = logDomain(values);
    // from the middle of the lane, in lanes
    const y = ({ lane: at, impl }: LaneDot) =>
      at + 0.5 + (title / 2 + 6 * (impls.indexOf(impl) - (impls.length - 1) / 2)) / lane;
    const color = ({ impl }: LaneDot) => looks.get(impl)!.color;
    const ends = { anchor: "top", label: axis, labelAnchor: "center", labelArrow: "none" } as const;
    const ticks = {
      ticks: logTicks(...domain, narrow ? 7 : 14),
      text: (tick: number) => `${tick}${unit}`,
    };
    return {
      ...asTheyAre,
      height: names.length * lane + 66,
      marginLeft: left,
      marginRight: 14,
      marginTop: 38,
      marginBottom: 28,
      x: { type: "log", domain },
      y: { axis: null, domain: [names.length, 0], type: "linear" },
      marks: [
        ...behind,
        Plot.gridX(ticks.ticks, grid),
        Plot.ruleY(names.keys(), { y: (i) => i, stroke: grid.stroke, insetLeft: -left }),
        Plot.text(names, {
          x: null,
          y: (_, i) => i + (narrow ? 9 / lane : 0.5),
          text: (name) => fitted(name, most),
          frameAnchor: "left",
          textAnchor: "start",
          dx: 8 - left,
          fontWeight: 600,
          fill: ink,
        }),
        Plot.ruleY(dots.filter(({ low }) => low !== undefined), {
          x1: "low",
          x2: "high",
          y,
          stroke: color,
          strokeWidth: 2,
        }),
        Plot.dot(dots, {
          x: "x",
          y,
          r: 3.5,
          ...worn(looks),
          title: "title",
        }),
        Plot.axisX({ ...ends, ...ticks }),
        Plot.axisX({ ...ends, ...ticks, anchor: "bottom", label: null }),
      ],
    };
  });
}

/** Every case's rows against their reference: the line is the reference, the band what counts as equal. */
export function winners(records: readonly Record[], difference: number, looks: Looks): string {
  const cases = byCase(records);
  const found = cases.flatMap((rows) => {
    const compared = rows.filter(({ ratio }) => ratio !== null);
    return compared.length === 0 ? [] : [{ name: rows[0].case, compared }];
  });
  if (found.length === 0) return "";
  const dots = found.flatMap(({ compared }, lane) =>
    compared.map((record): LaneDot => {
      const { median: x, low, high } = record.ratio!;
      const title = `${record.case}\n${record.impl}: ${toldRatio(record.ratio!)}`;
      return { lane, impl: record.impl, x, low, high, title };
    })
  );
  const slower = dots.filter(({ x }) => x < 1).length;
  const vs = [...new Set(found.flatMap(({ compared }) => compared.map(({ ratio }) => ratio!.vs)))];
  return lanes({
    names: found.map(({ name }) => name),
    dots,
    looks,
    label: `Ratios of ${dots.length} rows in ${found.length} cases against ${vs.join(", ")}: ` +
      `${slower} lie below 1, which is slower. The tables below hold every figure.`,
    axis: `← slower than ${vs.join(", ")}   ·   faster →`,
    ...aroundEqual(dots, difference),
  });
}

/** The line of equal times and the band of what counts as equal, behind ratios. */
export function aroundEqual(
  dots: readonly LaneDot[],
  difference: number,
): Pick<Lanes, "unit" | "behind" | "values"> {
  return {
    unit: "x",
    behind: [
      Plot.rect([0], { x1: 1 - difference, x2: 1 + difference, fill: "var(--band)" }),
      Plot.ruleX([1], { stroke: ink, strokeWidth: 1.5 }),
    ],
    values: [
      ...dots.flatMap(({ low, high }) => [low!, high!]),
      1 / (1 + difference),
      1 + difference,
    ],
  };
}

/** Throughput of every row, and the copy of the same bytes as the mark it may reach. */
export function roofline(records: readonly Record[], looks: Looks): string {
  const found = byCase(records).map((rows) => ({
    name: rows[0].case,
    rows: rows.filter(isTimed).filter(hasThroughput),
  })).filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return "";
  const all = found.flatMap(({ rows }, lane) => rows.map((record) => ({ lane, record })));
  const dots = all.filter(({ record }) => record.role !== "roofline").map(({ lane, record }) => ({
    lane,
    impl: record.impl,
    x: record.gbps!,
    title: `${record.case}\n${rowName(record)}: ${significant(record.gbps!)} GB/s` +
      (record.of_copy === null ? "" : `, ${percent(record.of_copy)} of a copy`),
  }));
  const copies = all.filter(({ record }) => record.role === "roofline");
  return lanes({
    names: found.map(({ name }) => name),
    dots,
    looks,
    label:
      `Throughput of ${dots.length} rows in ${found.length} cases in GB/s of input, and of a ` +
      "plain copy of the same bytes. The tables below hold every figure.",
    axis: "GB/s of input →",
    unit: "",
    behind: [
      Plot.ruleX(copies, {
        x: ({ record }) => record.gbps!,
        y1: ({ lane }) => lane + 0.06,
        y2: ({ lane }) => lane + 0.94,
        stroke: ink,
        strokeWidth: 3,
        strokeOpacity: 0.55,
        title: ({ record }) => `${record.case}\n${record.impl}: ${significant(record.gbps!)} GB/s`,
      }),
    ],
    values: all.map(({ record }) => record.gbps!),
  });
}

/** `12.1x [11.8, 12.4] vs baseline, faster`. */
export function toldRatio(ratio: Judged): string {
  return `${ratioText(ratio)} vs ${ratio.vs}, ${ratio.verdict}`;
}
