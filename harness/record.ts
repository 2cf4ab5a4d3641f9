/**
 * The record: one line of the results, fixed by contract because other tools read it.
 *
 * @module
 */

/** What the interval on a ratio says. */
export type Verdict = "faster" | "slower" | "equivalent" | "inconclusive";

/** How well the compiled code's tier is known: proven by the engine, inferred from a plateau, or not. */
export type Tier = "proven" | "plateau" | "unknown";

/** What an implementation is made of: the engine's built-ins, TypeScript, or WASM. */
export type Code = "native" | "typescript" | "wasm";

/**
 * What a row is there for.
 *
 * - `answer`: it computes the kernel's answer, is held against the oracle, compared and judged.
 * - `roofline`: it only moves the same bytes.
 * - `yardstick`: what a program does today with the same bytes, although its answer is another, as
 *   JSON.parse is beside a scan. Timed in the same rounds so that others can be compared with it; never
 *   held against the oracle, never compared with others itself, and no ratio against it gets a verdict.
 */
export type Role = "answer" | "roofline" | "yardstick";

/** Times of one call, in nanoseconds. */
export interface Times {
  /** Half of the samples took at most this. */
  median: number;
  /** The lower end of the median's 95% interval: a bootstrap over instances and rounds. */
  low: number;
  /** The upper end of that interval. */
  high: number;
  /** The fastest sample. */
  min: number;
  /** A quarter of the samples took at most this. */
  p25: number;
  /** Three quarters of the samples took at most this. */
  p75: number;
  /** Median absolute deviation from the median. */
  mad: number;
  /** How many samples stand behind the figures. */
  samples: number;
  /** The first call in a fresh process, before any warming. */
  cold: number;
}

/** Opponent's time over this time (above 1 = this is faster), with the sign test's 95% interval over rounds and over instances. */
export interface Ratio {
  /** The opponent's implementation name. */
  vs: string;
  /** The median of the rounds' ratios. */
  median: number;
  /** The interval's lower end. */
  low: number;
  /** The interval's upper end. */
  high: number;
  /** What the interval says; `null` against a yardstick, which nobody can be faster than at its work. */
  verdict: Verdict | null;
}

/** A ratio against another answer to the same question. */
export interface Judged extends Ratio {
  /** What the interval says. */
  verdict: Verdict;
}

/** What each of several threads is worth: a ratio over their number, with the ratio's interval. */
export interface Efficiency {
  /** The median of the rounds' ratios, over the number of threads. */
  median: number;
  /** The interval's lower end. */
  low: number;
  /** The interval's upper end. */
  high: number;
}

/** One implementation on one case. Figures are `null` where nothing was timed. */
export interface Record {
  /** `kernel/case/impl`. */
  id: string;
  /** The first part of the id. */
  kernel: string;
  /** The middle part of the id. */
  case: string;
  /** The last part of the id. */
  impl: string;
  /** Name and version of the runtime. */
  runtime: string;
  /** Threads at work. */
  workers: number;
  /** Input bytes. */
  bytes: number;
  /** Input elements in the kernel's own unit. */
  elements: number;
  /** The cases that differ from this one in size alone bear the same name: a sweep. */
  family: string | null;
  /** What the implementation is made of. */
  code: Code;
  /** Whether it answers, only moves the same bytes, or does something else with them. */
  role: Role;
  /** Times of one call. */
  ns: Times | null;
  /** Input gigabytes (10^9) per second, from the median. */
  gbps: number | null;
  /** Nanoseconds per input element, from the median. */
  ns_per_element: number | null;
  /** Bytes of the answer, where the kernel tells. */
  bytes_out: number | null;
  /** Gigabytes of the answer per second, from the median. */
  gbps_out: number | null;
  /** Throughput as a share of a memory.copy of the same bytes, measured in the same rounds. */
  of_copy: number | null;
  /** Bytes that a call leaves to the garbage collector, where the engine tells. */
  allocated: number | null;
  /** Against the reference: the baseline where there is one, else native. The reference has none. */
  ratio: Judged | null;
  /** That ratio for each thread, where the implementation tells of its threads: a speed-up of 1 is 1 of one. */
  efficiency: Efficiency | null;
  /** Against every opponent in the case, baseline first, yardsticks too, from the same rounds. */
  ratios: Ratio[];
  /** How well the compiled code's tier is known. */
  tier: Tier;
  /** Nanoseconds per call: a list for each set of instances, in the order of time. */
  series: number[][];
  /** Rounds left out because others kept the machine busy meanwhile. */
  dropped: number;
  /** What makes the figures less sure. */
  warnings: string[];
  /** Why there are no figures: a wrong answer, a crash, an absent implementation. */
  err: string | null;
}

/** Where a run's numbers were made. Facts that nobody told are `null`. */
export interface Environment {
  /** When the run began, ISO 8601. */
  date: string;
  /** What was typed to make them. */
  command: string;
  /** Name and version of the runtime. */
  runtime: string;
  /** Name and version of its engine. */
  engine: string | null;
  /** The engine's command line. */
  flags: string[];
  /** The processor as it names itself. */
  cpu: string | null;
  /** Logical cores. */
  cores: number;
  /** Operating system and architecture. */
  os: string | null;
  /** The one-minute load average when the run started. */
  load: number | null;
  /** Cores that other processes kept busy when the run started. */
  others: number | null;
  /** The processor's frequency governor. */
  governor: string | null;
  /** The smallest step of the clock that was seen. */
  timer_resolution_ns: number;
  /** Whether garbage can be collected at will. */
  gc_exposed: boolean;
  /** Whether that is done between rounds too. */
  gc_between_rounds: boolean;
  /** Whether a page is cross-origin isolated, which makes its timers finer. */
  isolated: boolean | null;
  /** WASM features. */
  wasm: {
    /** 128-bit SIMD. */
    simd: boolean;
    /** Relaxed SIMD. */
    relaxed_simd: boolean;
    /** Shared memory and atomics. */
    threads: boolean;
    /** Several values returned. */
    multi_value: boolean;
    /** Tail calls. */
    tail_call: boolean;
  };
  /** The commit, with `-dirty` after local changes. */
  git: string | null;
  /** SHA-256 of every WASM module under test, by kernel. */
  artifacts: { [kernel: string]: string };
  /** How the figures were made; `null` when nothing was timed. */
  settings: Settings | null;
}

/** How a run's figures are made. */
export interface Settings {
  /** The least rounds of a case. */
  rounds: number;
  /** The least number of fresh processes that they are spread over; 1 = all in this one. */
  processes: number;
  /** A case ends when every interval's half-width is at most this. */
  precision: number;
  /** Implementations closer than this are equivalent. */
  difference: number;
}

/** A run: where, and what. */
export interface Run {
  /** Where its numbers were made. */
  readonly environment: Environment;
  /** Its records. */
  readonly records: readonly Record[];
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
