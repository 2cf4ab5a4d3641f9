/**
 * The record: one line of the results, fixed by contract because other tools read it.
 *
 * @module
 */

/** What the interval on a ratio says. */
export type Verdict = "faster" | "slower" | "equivalent" | "inconclusive";

/** How well the compiled code's tier is known: proven by the engine, inferred from a plateau, or not. */
export type Tier = "proven" | "plateau" | "unknown";

/** Times of one call, in nanoseconds. */
export interface Times {
  median: number;
  min: number;
  p25: number;
  p75: number;
  /** Median absolute deviation from the median. */
  mad: number;
  /** How many samples stand behind the figures. */
  samples: number;
  /** The first call of this implementation on this input, before any warming. */
  cold: number;
}

/** Opponent's time over this time (above 1 = this is faster), with a 95% interval. */
export interface Ratio {
  /** The opponent's implementation name. */
  vs: string;
  median: number;
  low: number;
  high: number;
  verdict: Verdict;
}

/** One implementation on one case. Figures are `null` where nothing was timed. */
export interface Record {
  id: string;
  kernel: string;
  case: string;
  impl: string;
  runtime: string;
  workers: number;
  /** Input bytes. */
  bytes: number;
  elements: number;
  ns: Times | null;
  /** Input gigabytes (10^9) per second, from the median. */
  gbps: number | null;
  ns_per_element: number | null;
  /** Throughput as a share of a memory.copy of the same bytes, measured in the same rounds. */
  of_copy: number | null;
  ratio: Ratio | null;
  tier: Tier;
  warnings: string[];
  /** Why there are no figures: a wrong answer, a crash, an absent implementation. */
  err: string | null;
}
