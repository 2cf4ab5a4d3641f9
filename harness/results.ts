/**
 * From samples to records.
 *
 * @module
 */

import { comparisons, ratio, reference, type Rivals, type Series } from "./compare.ts";
import type { Findings } from "./findings.ts";
import type { Plan } from "./plan.ts";
import {
  absent,
  type Efficiency,
  type Ratio,
  type Record,
  type Tier,
  type Times,
} from "./record.ts";
import type { Selected } from "./select.ts";
import {
  median,
  medianDeviation,
  medianInterval,
  outliers,
  quantile,
  sorted,
  trend,
} from "./stats.ts";

/** From this rank correlation of a sample with its round, the record warns of a drift. */
const driftBound = 0.5;

/** From this share of samples far out, the record warns of outliers. */
const outlierBound = 0.05;

/** From this share of a time that a step of the timer is, the record warns of it. */
const grainBound = 0.05;

/** How records are made of findings. */
export interface Reading {
  /** What should have been measured; `null` when nothing was timed. */
  readonly plan: Plan | null;
  /** Whom each implementation is compared with: as {@linkcode rivalsOf} tells. */
  readonly rivals: Rivals;
  /** Implementations closer than this are equivalent. */
  readonly difference: number;
  /** Who tells of their threads, and so has an efficiency. */
  readonly threaded: ReadonlySet<string>;
}

/** What a record tells of where it comes from: a {@linkcode Selected}, or as much of one. */
export interface Origin {
  readonly suite: { readonly kernel: { readonly name: string; readonly impls: readonly Named[] } };
  readonly case: { readonly name: string; readonly family?: string };
  readonly impls: readonly string[];
}

type Named = Pick<
  Selected["suite"]["kernel"]["impls"][number],
  "name" | "code" | "role" | "workers"
>;

/** A case's records before anything is known about its implementations. */
export function blankRecords(
  { suite, case: one, impls }: Origin,
  size: { readonly bytes: number; readonly elements: number },
  runtime: string,
  warnings: readonly string[],
): Map<string, Record> {
  const known = new Map(suite.kernel.impls.map((impl) => [impl.name, impl]));
  return new Map(impls.map((impl) => [impl, {
    id: `${suite.kernel.name}/${one.name}/${impl}`,
    kernel: suite.kernel.name,
    case: one.name,
    impl,
    runtime,
    workers: known.get(impl)!.workers ?? 1,
    bytes: size.bytes,
    elements: size.elements,
    family: one.family ?? null,
    code: known.get(impl)!.code,
    role: known.get(impl)!.role,
    ns: null,
    gbps: null,
    ns_per_element: null,
    bytes_out: null,
    gbps_out: null,
    of_copy: null,
    allocated: null,
    ratio: null,
    efficiency: null,
    ratios: [],
    tier: "unknown",
    series: [],
    dropped: 0,
    warnings: [...warnings],
    err: null,
  }]));
}

/** Fills the records of the implementations that were timed in the same rounds. */
export function fill(
  records: ReadonlyMap<string, Record>,
  findings: Findings,
  { plan, rivals, difference, threaded }: Reading,
): void {
  for (const [impl, record] of records) record.err = findings.error(impl);
  if (plan === null) return;
  const clean = findings.clean(plan);
  const leastBlocks = plan.leastProcesses * plan.blocks;
  const quiet = clean.rounds >= plan.leastRounds && clean.blocks >= leastBlocks;
  const timed = findings.series(new Set(records.keys()), quiet ? plan : null);
  for (const [impl, series] of timed) {
    if (median(series.flatMap((of) => Array.from(of))) > 0) continue;
    records.get(impl)!.err = absent + "this timer is too coarse for it";
    timed.delete(impl);
  }
  const compared = new Map<string, Series>();
  const answers: string[] = [];
  let copy: Series | null = null;
  for (const [impl, series] of timed) {
    const { role } = records.get(impl)!;
    if (role === "roofline") copy ??= series;
    else compared.set(impl, series);
    if (role === "answer") answers.push(impl);
  }

  for (const [impl, series] of timed) {
    const record = records.get(impl)!;
    const entrants = findings.entrants(impl);
    record.series = series.map((of) => Array.from(of));
    record.dropped = quiet ? findings.rounds - clean.rounds : 0;
    record.ns = times(series, findings.coldCall(impl));
    record.gbps = record.bytes / record.ns.median;
    record.ns_per_element = record.elements === 0 ? null : record.ns.median / record.elements;
    record.bytes_out = entrants[0].answerBytes;
    record.gbps_out = record.bytes_out === null ? null : record.bytes_out / record.ns.median;
    record.of_copy = copy && median(quotients(copy, series));
    const allocations = entrants.flatMap(({ allocated }) => allocated ?? []);
    record.allocated = allocations.length === 0 ? null : median(allocations);
    record.tier = worst(entrants.map(({ tier }) => tier));
    const restless = entrants.filter(({ plateau }) => !plateau).length;
    if (restless > 0) {
      const where = entrants.length === 1 ? "" : ` in ${restless} of ${entrants.length} blocks`;
      record.warnings.push(`no plateau${where}: still getting faster or slower when timed`);
    }
    if (!quiet && clean.rounds < findings.rounds) {
      record.warnings.push(
        `busy machine: others were at work in ${findings.rounds - clean.rounds} of ` +
          `${findings.rounds} rounds; all are kept, the others are too few`,
      );
    }
    const rounds = record.ns.samples;
    if (rounds < plan.leastRounds) {
      record.warnings.push(`${rounds} rounds instead of ${plan.leastRounds}`);
    }
    if (series.length < leastBlocks) {
      record.warnings.push(`${series.length} sets of instances instead of ${leastBlocks}`);
    }
    const step = findings.grain / record.ns.median;
    if (step > grainBound) {
      record.warnings.push(`coarse timer: a step of it is ${Math.round(100 * step)}% of this time`);
    }
    record.warnings.push(...findings.warnings, ...irregularities(series));
  }

  for (const { own, vs, interval } of comparisons(compared, rivals)) {
    const record = records.get(own)!;
    if (interval === null) {
      record.warnings.push(`no interval against ${vs}: too few rounds, or the timer stood still`);
      continue;
    }
    const one = ratio(vs, interval, difference);
    // how many times as fast as a yardstick is a fact, but no verdict: it answers something else
    record.ratios.push(answers.includes(vs) ? one : { ...one, verdict: null });
    // A reference itself stands against others only in `ratios`.
    if (vs !== reference(own, rivals, answers)) continue;
    record.ratio = one;
    if (threaded.has(own)) record.efficiency = perThread(one, record.workers);
  }
}

/** A speed-up over the number of threads that it took. */
export function perThread({ median, low, high }: Ratio, workers: number): Efficiency {
  return { median: median / workers, low: low / workers, high: high / workers };
}

/** Which implementations tell of their threads. */
export function threadedOf(impls: readonly Named[]): Set<string> {
  return new Set(impls.filter(({ workers }) => workers !== undefined).map(({ name }) => name));
}

/** The opponent's time over this time, round by round. */
function quotients(opponent: Series, own: Series): Float64Array {
  return Float64Array.from(
    own.flatMap((of, i) => Array.from(of, (time, round) => opponent[i][round] / time)),
  );
}

/** What holds everywhere. */
function worst(tiers: readonly Tier[]): Tier {
  if (tiers.every((tier) => tier === "proven")) return "proven";
  return tiers.includes("unknown") ? "unknown" : "plateau";
}

function times(series: Series, cold: number): Times {
  const samples = series.flatMap((of) => Array.from(of));
  const ascending = sorted(samples);
  const [low, high] = medianInterval(series);
  return {
    median: quantile(ascending, 0.5),
    low,
    high,
    min: ascending[0],
    p25: quantile(ascending, 0.25),
    p75: quantile(ascending, 0.75),
    mad: medianDeviation(samples),
    samples: samples.length,
    cold,
  };
}

/** What a reader has to know about a series before trusting its median. */
export function irregularities(series: Series): string[] {
  const found = [];
  const drifts = series.map(trend).filter((drift) => Math.abs(drift) > driftBound);
  // One set of instances in many may drift by chance; one that is all there is may not.
  if (2 * drifts.length > series.length) {
    const strongest = drifts.reduce((a, b) => Math.abs(b) > Math.abs(a) ? b : a);
    const direction = strongest > 0 ? "slower" : "faster";
    found.push(
      `drift: ${direction} from round to round (rank correlation ${strongest.toFixed(2)})`,
    );
  }
  const samples = series.reduce((sum, { length }) => sum + length, 0);
  const far = series.reduce((sum, of) => sum + outliers(of), 0);
  if (far > outlierBound * samples) found.push(`${far} of ${samples} samples are outliers`);
  return found;
}
