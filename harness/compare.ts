/**
 * Ratios between two series of samples taken in the same rounds, with an interval and a verdict.
 *
 * Everything happens on the logarithm of each round's ratio: the two samples of a round share the
 * weather of that moment, so most of the noise cancels, and "twice as fast" and "half as fast" lie
 * equally far from 1. The interval is the sign test's: two order statistics that enclose the median
 * whatever the distribution looks like. Rounds of the same instances share what other instances
 * do otherwise, so the interval also encloses the one on the medians of the instances.
 *
 * @module
 */

import type { Judged, Verdict } from "./record.ts";
import { median, sorted } from "./stats.ts";

/** Times of one implementation: a list for each set of instances, in the order of time. */
export type Series = readonly ArrayLike<number>[];

/** Whom an implementation is compared with, the one that counts first. */
export type Rivals = (impl: string) => readonly string[];

/** Two implementations closer than this are the same: instances of one module differ by layout. */
export const leastDifference = 0.01;

/** The chance, over all ratios of a case together, that an interval misses its ratio. */
export const familyError = 0.05;

/** Where a subject names no rivals: everybody against the baseline, and against native. */
export const opponents: Rivals = () => ["baseline", "native"];

/** The implementation that a record's first ratio is against; one may be its own, and has none then. */
export function reference(impl: string, rivals: Rivals, present: readonly string[]): string | null {
  return rivals(impl).find((name) => present.includes(name)) ?? null;
}

/** The chance that the interval on the medians of instances misses the centre of all there could be. */
const instancesError = 0.1;

/** One implementation against one opponent. */
export interface Comparison {
  readonly own: string;
  readonly vs: string;
  /** `null` where too few rounds, or a timer that stood still, allow no interval. */
  readonly interval: LogInterval | null;
  /** The interval's half-width, as a share of the ratio. */
  readonly precision: number;
}

/**
 * Everybody against their rivals, from samples of the same rounds.
 *
 * The error is shared out among the comparisons (Bonferroni), so that all intervals of a case hold
 * together with a chance of 95%. A against B and B against A are one comparison.
 */
export function comparisons(
  timed: ReadonlyMap<string, Series>,
  rivals: Rivals = opponents,
): Comparison[] {
  const names = [...timed.keys()];
  const pairs = names.flatMap((own) =>
    rivals(own).filter((vs) => vs !== own && timed.has(vs)).map((vs) => ({ own, vs }))
  );
  const error = familyError / new Set(pairs.map(({ own, vs }) => [own, vs].sort().join(" "))).size;
  return pairs.map(({ own, vs }) => {
    const logs = timed.get(own)!.map((times, i) => logRatios(times, timed.get(vs)![i]));
    const rounds = logInterval(
      Float64Array.from(logs.flatMap((of) => [...of])),
      error,
    );
    const interval = rounds && withInstances(rounds, logs);
    return { own, vs, interval, precision: interval === null ? Infinity : halfWidth(interval) };
  });
}

/**
 * The rounds' interval, widened to what other instances gave.
 *
 * Instances lie elsewhere in memory, and processes compile anew; the rounds of one set of instances
 * share what it happened to get and tell nothing about the others. So the interval also has to hold
 * the signed-rank 90% interval on the medians of the sets, or, where there are too few for one, all of
 * those medians. In a self-check of 200 comparisons the two together held 1 for 95% of the twins and
 * found 92% of the slowdowns of 2%. Refused, on the same samples: the rounds alone, which tell 12% of
 * twins apart and find 94%; with signed ranks at 95%, 2% and 88%; with order statistics of the medians
 * in their place, 2.5% and 85%; with Student's t, 2% and 84%.
 */
function withInstances(rounds: LogInterval, logs: readonly Float64Array[]): LogInterval {
  const [low, high] = signedRankInterval(logs.map(median), instancesError);
  return {
    median: rounds.median,
    low: Math.min(rounds.low, low),
    high: Math.max(rounds.high, high),
  };
}

/**
 * The interval of Wilcoxon's signed-rank test on the centre of symmetric values (Hodges and Lehmann,
 * 1963): order statistics of the means of all pairs, each value's with itself included. Of fewer
 * values than allow one at this level, their range.
 */
export function signedRankInterval(
  values: readonly number[],
  error: number,
): [low: number, high: number] {
  const means = sorted(
    values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)),
  );
  const depth = Math.max(0, signedRankDepth(values.length, error));
  return [means[depth], means[means.length - 1 - depth]];
}

/** How many of the pairs' means to leave out at either end; -1 when none may be. */
export function signedRankDepth(n: number, error: number): number {
  // the chance of each sum of ranks, when every rank counts or not by the toss of a coin
  const chances = new Float64Array(n * (n + 1) / 2 + 1);
  chances[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let sum = chances.length - 1; sum >= 0; sum--) {
      chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2;
    }
  }
  let tail = 0;
  for (let sum = 0; sum < chances.length; sum++) {
    tail += chances[sum];
    if (2 * tail > error) return sum - 1;
  }
  return Math.floor((chances.length - 2) / 2);
}

/** The logarithms of the opponent's time over this time, round by round. */
export function logRatios(own: ArrayLike<number>, opponent: ArrayLike<number>): Float64Array {
  return Float64Array.from(own, (time, round) => Math.log(opponent[round] / time));
}

/**
 * How many values to leave out at either end so that the rest still encloses the median with a
 * chance of error of at most `error`; -1 when even all `n` values do not.
 *
 * Each value falls below the median with chance 1/2, so the count that does is binomial.
 */
export function signTestDepth(n: number, error: number): number {
  let logTerm = -n * Math.LN2;
  let tail = 0;
  for (let below = 0; below <= n / 2; below++) {
    tail += Math.exp(logTerm);
    if (2 * tail > error) return below - 1;
    logTerm += Math.log((n - below) / (below + 1));
  }
  return Math.floor((n - 1) / 2);
}

/** An interval on the logarithm of a ratio. */
export interface LogInterval {
  median: number;
  low: number;
  high: number;
}

/** The median and its interval, or `null` where there is none. */
export function logInterval(logs: Float64Array, error: number): LogInterval | null {
  if (!logs.every(Number.isFinite)) return null;
  const depth = signTestDepth(logs.length, error);
  if (depth < 0) return null;
  const ascending = sorted(logs);
  return {
    median: median(logs),
    low: ascending[depth],
    high: ascending[ascending.length - 1 - depth],
  };
}

/** Half the interval's width, as a share of the ratio (0.01 = ±1%). */
export function halfWidth({ low, high }: LogInterval): number {
  return Math.expm1((high - low) / 2);
}

/**
 * What an interval says, against `difference` and not against zero.
 *
 * - `equivalent`: the whole interval lies within ±difference, its bounds included;
 * - `faster`, `slower`: the whole interval lies beyond that band on one side;
 * - `inconclusive`: it straddles a bound of the band, even where it excludes a ratio of 1.
 */
export function verdict(
  { low, high }: LogInterval,
  difference: number = leastDifference,
): Verdict {
  const bound = Math.log1p(difference);
  if (low > bound) return "faster";
  if (high < -bound) return "slower";
  return low >= -bound && high <= bound ? "equivalent" : "inconclusive";
}

/** The ratio against one opponent as the record tells it. */
export function ratio(vs: string, interval: LogInterval, difference = leastDifference): Judged {
  return {
    vs,
    median: Math.exp(interval.median),
    low: Math.exp(interval.low),
    high: Math.exp(interval.high),
    verdict: verdict(interval, difference),
  };
}
