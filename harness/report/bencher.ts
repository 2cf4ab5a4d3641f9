/**
 * Records as Bencher Metric Format (BMF), the JSON that `bencher run --adapter json` reads.
 *
 * A benchmark's name leads to its measures, a measure to a value with optional bounds. `latency` (ns)
 * and `throughput` (operations a second) are the two measures that every project there has. The name
 * is the id without the runtime: that is what Bencher's testbeds are for.
 *
 * @module
 */

import type { Run } from "../record.ts";

interface Metric {
  readonly value: number;
  readonly lower_value: number;
  readonly upper_value: number;
}

/** The timed records: latency and throughput of a call with the ends of their intervals. */
export function bencher({ records }: Run): string {
  const benchmarks = records.flatMap(({ id, ns }) => {
    if (ns === null) return [];
    const { median, low, high } = ns;
    const latency: Metric = { value: median, lower_value: low, upper_value: high };
    const throughput: Metric = {
      value: 1e9 / median,
      lower_value: 1e9 / high,
      upper_value: 1e9 / low,
    };
    return [[id, { latency, throughput }]];
  });
  return JSON.stringify(Object.fromEntries(benchmarks), null, 2) + "\n";
}
