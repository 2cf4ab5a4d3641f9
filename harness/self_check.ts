/**
 * The bench against itself: the same implementation twice, which must come out equal, and made slower
 * by a known share, which must be found out.
 *
 * @module
 */

import { verdict } from "./compare.ts";
import { failed, isAbsent, type Ratio, type Record } from "./record.ts";
import { median, quantile, sorted } from "./stats.ts";
import { injected, original } from "./twins.ts";

/** Beyond this share of false verdicts nobody should believe the others. */
const mostFalse = 0.02;

/** The least share of the injected slowdowns that has to be detected. */
const leastDetected: { readonly [label: string]: number } = { slower_2: 0.9, slower_5: 1 };

/** So many of so many, with Wilson's 95% interval on the chance behind them. */
export interface Share {
  /** How many it holds for. */
  readonly hits: number;
  /** How many there are. */
  readonly of: number;
  /** The interval's lower end. */
  readonly low: number;
  /** Its upper end. */
  readonly high: number;
}

/**
 * A share with Wilson's score interval (E. B. Wilson, 1927), which keeps its promise near 0 and 1 too,
 * where the usual ±1.96 standard errors shrink to nothing.
 */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / of;
  const scale = 1 + z * z / of;
  const middle = (p + z * z / (2 * of)) / scale;
  const half = z / scale * Math.sqrt(p * (1 - p) / of + z * z / (4 * of * of));
  // none and all are themselves a bound, which rounding would miss by a hair
  return {
    hits,
    of,
    low: hits === 0 ? 0 : middle - half,
    high: hits === of ? 1 : middle + half,
  };
}

/** What the verdicts are worth when `difference` is the least that counts. */
export interface AtDifference {
  /** The δ of these verdicts. */
  readonly difference: number;
  /** Twins called faster or slower. */
  readonly wrong: Share;
  /** Twins called neither different nor equivalent. */
  readonly inconclusive: Share;
  /** For each injected slowdown, how many were called slower. */
  readonly detected: readonly { readonly slowdown: number; readonly share: Share }[];
  /** What keeps the verdicts from being trusted; empty when nothing does. */
  readonly objections: readonly string[];
}

/** What a self-check found. */
export interface SelfCheck {
  /** Twins whose interval excludes a ratio of 1. */
  readonly apart: Share;
  /** The 95th percentile of the twins' |ratio - 1|. */
  readonly floor: number;
  /** The largest of them. */
  readonly worst: number;
  /** The injected slowdowns as they were measured: the median. `null` without figures. */
  readonly measured: readonly { readonly slowdown: number; readonly median: number | null }[];
  /** At the run's own δ, and, where the noise floor lies above it, at the floor. */
  readonly at: readonly AtDifference[];
  /** The twins that got a false verdict at the run's δ. */
  readonly falseVerdicts: readonly { readonly id: string; readonly ratio: Ratio }[];
  /** Rows without a ratio, each with the reason. */
  readonly without: readonly string[];
  /** Whether the verdicts of a run like this one can be trusted. */
  readonly trustworthy: boolean;
}

/** Judges the records of a run of the suites of twins. `difference` is that run's δ. */
export function selfCheck(records: readonly Record[], difference: number): SelfCheck {
  const twins = labelled(records, "twin");
  const slowed = Object.entries(injected).map(([label, slowdown]) => ({
    label,
    slowdown,
    ratios: labelled(records, label).map(({ ratio }) => ratio),
  }));
  const ratios = twins.map(({ ratio }) => ratio);
  const deviations = sorted(ratios.map((ratio) => Math.expm1(Math.abs(Math.log(ratio.median)))));
  const floor = ratios.length === 0 ? NaN : quantile(deviations, 0.95);
  const differences = floor > difference ? [difference, floor] : [difference];
  const without = withoutRatio(records);
  const at = differences.map((difference) => judge(ratios, slowed, difference, without.length));
  return {
    apart: count(ratios, ({ low, high }) => low > 1 || high < 1),
    floor,
    worst: deviations.at(-1) ?? NaN,
    measured: slowed.map(({ slowdown, ratios }) => ({
      slowdown,
      median: ratios.length === 0 ? null : median(ratios.map(({ median }) => 1 / median - 1)),
    })),
    at,
    falseVerdicts: twins.filter(({ ratio }) => isDifferent(ratio, difference)),
    without,
    trustworthy: at[0].objections.length === 0,
  };
}

/** The ratios of the rows with this label against those they were derived from. */
function labelled(records: readonly Record[], label: string): { id: string; ratio: Ratio }[] {
  return records.filter(({ impl }) => impl.endsWith(`@${label}`)).flatMap(({ id, impl, ratios }) =>
    ratios.filter(({ vs }) => vs === original(impl)).map((ratio) => ({ id, ratio }))
  );
}

/** Everybody but the originals should have a ratio, unless the whole family is absent. */
function withoutRatio(records: readonly Record[]): string[] {
  return records
    .filter((record) => failed(record) || (record.impl.includes("@") && record.ratios.length === 0))
    .filter((record) => !isAbsent(record))
    .map(({ id, err, warnings }) => `${id}: ${err ?? (warnings.join("; ") || "not timed")}`);
}

function judge(
  twins: readonly Ratio[],
  slowed: readonly { label: string; slowdown: number; ratios: readonly Ratio[] }[],
  difference: number,
  missing: number,
): AtDifference {
  const wrong = count(twins, (ratio) => isDifferent(ratio, difference));
  const detected = slowed.map(({ slowdown, ratios }) => ({
    slowdown,
    share: count(ratios, (ratio) => verdictAt(ratio, difference) === "slower"),
  }));
  const objections = slowed.flatMap(({ label, slowdown }, i) => {
    const { hits, of } = detected[i].share;
    if (of > 0 && hits / of >= leastDetected[label]) return [];
    return [
      `${hits} of ${of} slowdowns of ${percent(slowdown)} detected, ` +
      `wanted ${percent(leastDetected[label])}`,
    ];
  });
  if (missing > 0) objections.push(`${missing} rows have no ratio`);
  if (wrong.of === 0) objections.unshift("no twin was compared");
  if (wrong.hits > mostFalse * wrong.of) {
    objections.unshift(
      `${wrong.hits} of ${wrong.of} twins got a false verdict, allowed ${percent(mostFalse)}`,
    );
  }
  return {
    difference,
    wrong,
    inconclusive: count(twins, (ratio) => verdictAt(ratio, difference) === "inconclusive"),
    detected,
    objections,
  };
}

function count(ratios: readonly Ratio[], is: (ratio: Ratio) => boolean): Share {
  return share(ratios.filter(is).length, ratios.length);
}

function isDifferent(ratio: Ratio, difference: number): boolean {
  return ["faster", "slower"].includes(verdictAt(ratio, difference));
}

/** The verdict that the interval would have got with another δ. */
function verdictAt({ median, low, high }: Ratio, difference: number) {
  return verdict(
    { median: Math.log(median), low: Math.log(low), high: Math.log(high) },
    difference,
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
