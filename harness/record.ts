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
  /** Against the reference: the baseline where there is one, else native. The reference has none. */
  ratio: Ratio | null;
  /** Against every opponent in the case, baseline first, from the same rounds. */
  ratios: Ratio[];
  tier: Tier;
  warnings: string[];
  /** Why there are no figures: a wrong answer, a crash, an absent implementation. */
  err: string | null;
}

/** Where a run's numbers were made. Facts that nobody told are `null`. */
export interface Environment {
  runtime: string;
  engine: string | null;
  /** The engine's command line. */
  flags: string[];
  cpu: string | null;
  cores: number;
  os: string | null;
  /** The one-minute load average when the run started. */
  load: number | null;
  timer_resolution_ns: number;
  gc_exposed: boolean;
  /** Whether a page is cross-origin isolated, which makes its timers finer. */
  isolated: boolean | null;
  wasm: { simd: boolean };
  /** The commit, with `-dirty` after local changes. */
  git: string | null;
  /** SHA-256 of every WASM module under test, by kernel. */
  artifacts: { [kernel: string]: string };
}

/** How `err` begins where nothing is wrong: the implementation cannot run here, for the reason that follows. */
export const absent = "absent: ";

/** Whether a record tells of something broken: a wrong answer or a crash, but not an absence. */
export function failed(record: Record): boolean {
  return record.err !== null && !record.err.startsWith(absent);
}

/** Whether a record's implementation cannot run here. */
export function isAbsent(record: Record): boolean {
  return record.err?.startsWith(absent) ?? false;
}
