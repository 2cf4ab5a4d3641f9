/**
 * The chart of the table over several runtimes: a lane a case, a mark a runtime.
 *
 * @module
 */

import { numbered } from "./chart.ts";
import type { Looks } from "./chart.ts";
import { aroundEqual, type LaneDot, lanes, toldRatio } from "./lane_charts.ts";
import type { Case } from "./matrix.ts";

/** How each column looks, by its title: the first of all colours is close to the second. */
export function columnLooks(titles: readonly string[]): Looks {
  return new Map(titles.map((title, i) => [title, numbered(i + 1)]));
}

/** One implementation's ratio to each runtime's own reference, case by case; "" where there is none. */
export function abreast(
  impl: string,
  cases: readonly Case[],
  titles: readonly string[],
  difference: number,
): string {
  const found = cases.flatMap(({ name, rows }) => {
    const row = rows.find(({ told }) => told.impl === impl);
    const ratios = row?.cells.map((record) => record?.ratio ?? null) ?? [];
    return ratios.some((ratio) => ratio !== null) ? [{ name, ratios }] : [];
  });
  const dots = found.flatMap(({ name, ratios }, lane) =>
    ratios.flatMap((ratio, column): LaneDot[] => {
      if (ratio === null) return [];
      const { median: x, low, high } = ratio;
      const title = `${name}\n${impl} on ${titles[column]}: ${toldRatio(ratio)}`;
      return [{ lane, impl: titles[column], x, low, high, title }];
    })
  );
  if (dots.length === 0) return "";
  const slower = dots.filter(({ x }) => x < 1).length;
  const vs = [...new Set(found.flatMap(({ ratios }) => ratios.flatMap((one) => one?.vs ?? [])))];
  return lanes({
    names: found.map(({ name }) => name),
    dots,
    looks: columnLooks(titles),
    label: `Ratios of ${impl} in ${found.length} cases against each runtime's ${vs.join(", ")}: ` +
      `${slower} of ${dots.length} lie below 1, which is slower. The table below holds every figure.`,
    axis: `← slower than that runtime's ${vs.join(", ")}   ·   faster →`,
    ...aroundEqual(dots, difference),
  });
}
