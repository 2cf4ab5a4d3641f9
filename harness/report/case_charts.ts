/**
 * The charts of one case: every ratio with its interval, and how the samples are distributed.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Record } from "../record.ts";
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
import { against, opponents, ratioText } from "./figures.ts";
import { duration } from "./format.ts";
import { isTimed } from "./sweep.ts";

/** Every ratio of a case: the line is the opponent, the band what counts as equal. */
export function ratios(records: readonly Record[], difference: number, looks: Looks): string {
  const rows = opponents(records).flatMap(({ name, title }) =>
    records.flatMap((record) => {
      const ratio = against(record, name);
      if (ratio === null) return [];
      const says = [ratioText(ratio), ratio.verdict].filter((part) => part !== null);
      return [{ ...ratio, name: `${record.impl} vs ${title}`, impl: record.impl, says }];
    })
  );
  if (rows.length === 0) return "";
  const label = "Ratios with their intervals: " +
    rows.map(({ name, says }) => [name, ...says].join(" ")).join(", ");
  return chart(label, widths.half, ({ narrow }) => {
    const most = narrow ? 24 : 34;
    const domain = logDomain([
      ...rows.flatMap(({ low, high }) => [low, high]),
      1 / (1 + difference),
      1 + difference,
    ]);
    const ticks = logTicks(...domain, narrow ? 4 : 7);
    return {
      ...asTheyAre,
      height: rows.length * 19 + 44,
      marginLeft: nameWidth(rows.map(({ name }) => name), most),
      marginRight: 14,
      marginTop: 8,
      marginBottom: 34,
      x: { type: "log", domain },
      y: { type: "band", domain: rows.map(({ name }) => name) },
      marks: [
        Plot.rect([0], { x1: 1 - difference, x2: 1 + difference, fill: "var(--band)" }),
        Plot.gridX(ticks, grid),
        Plot.ruleX([1], { stroke: ink, strokeWidth: 1.5 }),
        Plot.axisX(ticks, {
          label: "← slower · faster →",
          labelAnchor: "center",
          labelArrow: "none",
          text: (tick: number) => `${tick}x`,
        }),
        Plot.axisY({ label: null, tickSize: 0, tickFormat: (name: string) => fitted(name, most) }),
        Plot.ruleY(rows, {
          x1: "low",
          x2: "high",
          y: "name",
          stroke: ({ impl }) => looks.get(impl)!.color,
          strokeWidth: 2,
        }),
        Plot.dot(rows, {
          x: "median",
          y: "name",
          r: 4,
          ...worn(looks),
          title: ({ name, says }) => `${name}: ${says.join(", ")}`,
        }),
      ],
    };
  });
}

/** How far a sample may lie from its row's median before the axis ends: what is beyond stands at its edge. */
const WIDEST = 0.25;

/** The samples of each row as their distance from the row's median: half of them in the box. */
export function distribution(records: readonly Record[], looks: Looks): string {
  const rows = records.filter(isTimed)
    .filter(({ ns, series }) => ns.median > 0 && series.some((one) => one.length > 0));
  if (rows.length === 0) return "";
  const off = (sample: number, { ns }: { ns: { median: number } }) =>
    100 * (sample / ns.median - 1);
  const all = rows.flatMap((row) => row.series.flat().map((sample) => Math.abs(off(sample, row))));
  const reach = Math.min(100 * WIDEST, Math.max(1, ...all) * 1.05);
  const clamp = (value: number) => Math.min(reach, Math.max(-reach, value));
  const boxes = rows.map((row) => {
    const { impl, ns } = row;
    const samples = row.series.flat().map((sample) => off(sample, row));
    const inside = samples.filter((value) => Math.abs(value) <= reach);
    return {
      impl,
      from: Math.min(...inside, 0),
      to: Math.max(...inside, 0),
      p25: clamp(off(ns.p25, row)),
      p75: clamp(off(ns.p75, row)),
      beyond: samples.length - inside.length,
      title: `${impl}: median ${duration(ns.median)}, half of ${ns.samples} samples between ` +
        `${duration(ns.p25)} and ${duration(ns.p75)}, fastest ${duration(ns.min)}`,
    };
  });
  const sets = rows.flatMap((row) =>
    row.series.filter((one) => one.length > 0).map((one, i) => ({
      impl: row.impl,
      at: clamp(off(middle(one), row)),
      title: `${row.impl}, instances ${i + 1}: median ${duration(middle(one))} of ${one.length}`,
    }))
  );
  const label = "Distribution of the samples: " + boxes.map(({ title }) => title).join("; ");
  const most = 22;
  return chart(label, widths.half, ({ narrow }) => ({
    ...asTheyAre,
    height: rows.length * 22 + 44,
    marginLeft: nameWidth(rows.map(({ impl }) => impl), most),
    marginRight: 40,
    marginTop: 8,
    marginBottom: 34,
    x: { domain: [-reach, reach] },
    y: { type: "band", domain: rows.map(({ impl }) => impl), padding: 0.3 },
    marks: [
      Plot.gridX({ ticks: narrow ? 4 : 6, ...grid }),
      Plot.ruleX([0], { stroke: ink, strokeOpacity: 0.5 }),
      Plot.axisX({
        ticks: narrow ? 4 : 6,
        label: "distance from the median, % of it",
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: (tick: number) => tick > 0 ? `+${tick}` : String(tick),
      }),
      Plot.axisY({ label: null, tickSize: 0, tickFormat: (name: string) => fitted(name, most) }),
      Plot.ruleY(boxes, { x1: "from", x2: "to", y: "impl", stroke: ink, strokeOpacity: 0.6 }),
      Plot.barX(boxes, {
        x1: "p25",
        x2: "p75",
        y: "impl",
        fill: ({ impl }) => looks.get(impl)!.color,
        fillOpacity: 0.45,
        title: "title",
      }),
      Plot.tickX(sets, { x: "at", y: "impl", stroke: ink, strokeWidth: 1.5, title: "title" }),
      Plot.text(boxes.filter(({ beyond }) => beyond > 0), {
        y: "impl",
        text: ({ beyond }) => `+${beyond} far`,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 4,
        fill: ink,
        fontSize: 10,
      }),
    ],
  }));
}

function middle(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  const half = ascending.length >> 1;
  return ascending.length % 2 === 1 ? ascending[half] : (ascending[half - 1] + ascending[half]) / 2;
}
