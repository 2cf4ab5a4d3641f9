/**
 * Ratios between two series of samples taken in the same rounds, with an interval and a verdict.
 *
 * Everything happens on the logarithm of each round's ratio: the two samples of a round share the
 * weather of that moment, so most of the noise cancels, and "twice as fast" and "half as fast" lie
 * equally far from 1. The interval is the sign test's: two order statistics that enclose the median
 * whatever the distribution looks like. Rounds of one process are alike in what another process does
 * otherwise, so the interval also encloses the processes' medians.
 *
 * @module
 */

import type { Ratio, Verdict } from "./record.ts";
import { median, sorted } from "./stats.ts";

/** Times of one implementation: a list for each process, in the order of time. */
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

/** One implementation against one opponent. */
export interface Comparison {
  readonly own: string;
  readonly vs: string;
  /** `null` where too few rounds, or a timer that stood still, allow no interval. */
  readonly interval: LogInterval | null;
  /** The half-width that the rounds alone account for: more of them would lessen it. */
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
    return {
      own,
      vs,
      interval: rounds && withProcesses(rounds, logs, error),
      precision: rounds === null ? Infinity : halfWidth(rounds),
    };
  });
}

/**
 * The rounds' interval, widened to the processes' medians.
 *
 * Each process lays out code and memory anew, and its rounds share the result: they tell nothing about
 * what another one would have got. So the interval also has to hold the medians of the processes: all
 * of them, until there are so many that the sign test may leave some out. The range of four misses the
 * median of all processes there could be in one case of eight, the range of six in one of 32.
 */
function withProcesses(
  rounds: LogInterval,
  logs: readonly Float64Array[],
  error: number,
): LogInterval {
  const medians = sorted(logs.map(median));
  // few processes allow no interval at this level: then all of them have to be in
  const depth = Math.max(0, signTestDepth(medians.length, error));
  return {
    median: rounds.median,
    low: Math.min(rounds.low, medians[depth]),
    high: Math.max(rounds.high, medians[medians.length - 1 - depth]),
  };
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
export function ratio(vs: string, interval: LogInterval, difference = leastDifference): Ratio {
  return {
    vs,
    median: Math.exp(interval.median),
    low: Math.exp(interval.low),
    high: Math.exp(interval.high),
    verdict: verdict(interval, difference),
  };
}
