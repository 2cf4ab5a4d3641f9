/**
 * Runs for the gate: what a comparison reads is given, the rest is the same everywhere.
 *
 * @module
 */

import type { Environment, Judged, Record, Run } from "../harness/record.ts";

/** Where all of them were made. */
export const environment: Environment = {
  date: "2026-01-02T03:04:05.678Z",
  command: "deno task bench",
  runtime: "deno 2.9.6",
  engine: "v8 14",
  flags: [],
  cpu: "A processor",
  cores: 2,
  os: "Linux 6 x64",
  load: 0.1,
  others: 0,
  governor: null,
  timer_resolution_ns: 50,
  gc_exposed: true,
  gc_between_rounds: true,
  isolated: null,
  wasm: { simd: true, relaxed_simd: true, threads: true, multi_value: true, tail_call: true },
  git: null,
  artifacts: { k: "00" },
  settings: { rounds: 30, processes: 3, precision: 0.01, difference: 0.01 },
};

/** An estimate with an interval that reaches so far to either side. */
function about(median: number, reach: number) {
  return { median, low: median * (1 - reach), high: median * (1 + reach) };
}

/** A ratio with an interval that reaches so far. */
export function ratio(vs: string, median: number, reach = 0.01): Judged {
  return { vs, ...about(median, reach), verdict: "faster" };
}

/** One row: its time, known to 1%, and its ratios. */
export function record(
  id: string,
  ns: number | null,
  ratios: Judged[],
  more: Partial<Record> = {},
): Record {
  const [kernel, name, impl] = id.split("/");
  const times = { min: 1, p25: 1, p75: 1, mad: 0, samples: 30, cold: 1 };
  return {
    id,
    kernel,
    case: name,
    impl,
    runtime: "deno 2.9.6",
    workers: 1,
    bytes: 200,
    elements: 100,
    family: null,
    code: "wasm",
    role: "answer",
    ns: ns === null ? null : { ...times, ...about(ns, 0.01) },
    gbps: null,
    ns_per_element: null,
    bytes_out: null,
    gbps_out: null,
    of_copy: null,
    allocated: null,
    ratio: ratios[0] ?? null,
    efficiency: null,
    ratios,
    tier: "unknown",
    series: [],
    dropped: 0,
    warnings: [],
    err: null,
    ...more,
  };
}

/** A run of these records. */
export function runOf(...records: Record[]): Run {
  return { environment, records };
}

/** A kernel that took 100 ns, half as long as the baseline and a third as long as native. */
export const before: Run = runOf(
  record("k/c/wasm", 100, [ratio("baseline", 2), ratio("native", 3)]),
);
