/**
 * Records as the list that github-action-benchmark reads with `tool: customSmallerIsBetter`.
 *
 * Its entries have a name, a unit and a value, and as texts a range and whatever else the point on
 * the chart should tell. The name is the id without the runtime: give the runs of another runtime
 * another `name` in the action's inputs.
 *
 * @module
 */

import type { Record, Run } from "../record.ts";
import { factor, significant } from "./format.ts";
import { isTimed, type Timed } from "./sweep.ts";

/** The timed records; what was not timed has no value to show. */
export function smallerIsBetter({ environment, records }: Run): string {
  const points = records.filter(isTimed).map((record) => ({
    name: record.id,
    unit: "ns",
    value: record.ns.median,
    range: `± ${significant(reach(record))}`,
    extra: [...facts(record), environment.runtime, environment.cpu].filter((fact) => fact !== null)
      .join("\n"),
  }));
  return JSON.stringify(points, null, 2) + "\n";
}

/** The format knows only symmetric ranges: the farther end of the interval, so that both are in it. */
function reach({ ns }: Timed): number {
  return Math.max(ns.high - ns.median, ns.median - ns.low);
}

function facts({ gbps, ratios, warnings }: Record): string[] {
  return [
    ...gbps === null ? [] : [`${significant(gbps)} GB/s`],
    ...ratios.map(({ vs, median, low, high, verdict }) =>
      `${factor(median)}x [${factor(low)}, ${factor(high)}] vs ${vs}: ` +
      (verdict ?? "a yardstick, whose answer is another")
    ),
    ...warnings.map((warning) => `! ${warning}`),
  ];
}
