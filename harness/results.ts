/**
 * From samples to records.
 *
 * @module
 */

import { comparisons, ratio, reference } from "./compare.ts";
import type { Record, Times } from "./record.ts";
import type { Selected } from "./select.ts";
import { median, medianDeviation, outliers, quantile, sorted, trend } from "./stats.ts";

/** From this rank correlation of a sample with its round, the record warns of a drift. */
const driftBound = 0.5;

/** From this share of samples far out, the record warns of outliers. */
const outlierBound = 0.05;

/** What the rounds of a case left of one implementation. */
export interface Timed {
  /** Nanoseconds per call, in time order. */
  readonly samples: Float64Array;
  readonly cold: number;
  readonly plateau: boolean;
  readonly roofline: boolean;
}

/** A case's records before anything is known about its implementations. */
export function blankRecords(
  { suite, case: one, impls }: Selected,
  size: { readonly bytes: number; readonly elements: number },
  runtime: string,
  warnings: readonly string[],
): Map<string, Record> {
  return new Map(impls.map((impl) => [impl, {
    id: `${suite.kernel.name}/${one.name}/${impl}`,
    kernel: suite.kernel.name,
    case: one.name,
    impl,
    runtime,
    workers: 1,
    bytes: size.bytes,
    elements: size.elements,
    ns: null,
    gbps: null,
    ns_per_element: null,
    of_copy: null,
    ratio: null,
    ratios: [],
    tier: "unknown",
    warnings: [...warnings],
    err: null,
  }]));
}

/** Fills the records of the implementations that were timed in the same rounds. */
export function fill(
  records: ReadonlyMap<string, Record>,
  timed: ReadonlyMap<string, Timed>,
): void {
  const answers = new Map<string, Float64Array>();
  let copy: Float64Array | null = null;
  for (const [impl, { samples, roofline }] of timed) {
    if (roofline) copy ??= samples;
    else answers.set(impl, samples);
  }

  for (const [impl, { samples, cold, plateau }] of timed) {
    const record = records.get(impl)!;
    record.ns = times(samples, cold);
    record.gbps = record.bytes / record.ns.median;
    record.ns_per_element = record.elements === 0 ? null : record.ns.median / record.elements;
    record.of_copy = copy && median(samples.map((own, round) => copy[round] / own));
    record.tier = plateau ? "plateau" : "unknown";
    if (!plateau) record.warnings.push("no plateau: still getting faster or slower when timed");
    record.warnings.push(...irregularities(samples));
  }

  const first = reference([...answers.keys()]);
  for (const { own, vs, interval } of comparisons(answers)) {
    const record = records.get(own)!;
    if (interval === null) {
      record.warnings.push(`no interval against ${vs}: too few rounds, or the timer stood still`);
      continue;
    }
    record.ratios.push(ratio(vs, interval));
    // The reference itself stands against others only in `ratios`.
    if (vs === first) record.ratio = record.ratios[0];
  }
}

function times(samples: Float64Array, cold: number): Times {
  const ascending = sorted(samples);
  return {
    median: quantile(ascending, 0.5),
    min: ascending[0],
    p25: quantile(ascending, 0.25),
    p75: quantile(ascending, 0.75),
    mad: medianDeviation(samples),
    samples: samples.length,
    cold,
  };
}

/** What a reader has to know about a series before trusting its median. */
export function irregularities(samples: Float64Array): string[] {
  const found = [];
  const drift = trend(samples);
  if (Math.abs(drift) > driftBound) {
    const direction = drift > 0 ? "slower" : "faster";
    found.push(`drift: ${direction} from round to round (rank correlation ${drift.toFixed(2)})`);
  }
  const far = outliers(samples);
  if (far > outlierBound * samples.length) {
    found.push(`${far} of ${samples.length} samples are outliers`);
  }
  return found;
}
