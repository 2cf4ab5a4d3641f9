/**
 * A run that nobody made, with everything in it that a report has to show: a sweep with rows that lose
 * at small sizes, an absence, a wrong answer, warnings, another build, a yardstick, and names that try
 * to break out.
 *
 * Its figures come of plain arithmetic, so that they are the same on every engine.
 *
 * @module
 */

import type { Code, Environment, Judged, Record, Role, Run, Verdict } from "../harness/record.ts";

/** A well-told environment. */
export const environment: Environment = {
  date: "2026-03-04T05:06:07.089Z",
  command: "deno task bench '`json`*' --quick",
  runtime: "deno 2.9.6",
  engine: "v8 15.0",
  flags: ["--expose-gc"],
  cpu: 'Some "CPU" <b>| @ 3 GHz',
  cores: 2,
  os: "Linux 6.18 x64",
  load: 0.123,
  others: 0.05,
  governor: "performance",
  timer_resolution_ns: 90,
  gc_exposed: true,
  gc_between_rounds: true,
  isolated: null,
  wasm: { simd: true, relaxed_simd: true, threads: true, multi_value: true, tail_call: false },
  git: "0123456789abcdef0123456789abcdef01234567-dirty",
  artifacts: { json_escape: "abc" },
  settings: { rounds: 30, processes: 3, precision: 0.01, difference: 0.01 },
};

/** The implementation with another answer. */
const yardstick = "json_parse";

/** A record of one implementation on `kernel/case`; without a time it was not timed. */
export function record(
  id: string,
  elements: number,
  median: number | null,
  more: Partial<Record> = {},
): Record {
  const [kernel, name, impl] = id.split("/");
  const bytes = 2 * elements;
  const code: Code = impl.startsWith("wasm") || impl === "copy"
    ? "wasm"
    : impl.startsWith("native") || impl === yardstick
    ? "native"
    : "typescript";
  const role: Role = impl === "copy" ? "roofline" : impl === yardstick ? "yardstick" : "answer";
  return {
    id,
    kernel,
    case: name,
    impl,
    runtime: environment.runtime,
    workers: 1,
    bytes,
    elements,
    family: null,
    code,
    role,
    ns: median === null ? null : {
      median,
      low: median * 0.98,
      high: median * 1.03,
      min: median * 0.97,
      p25: median * 0.99,
      p75: median * 1.02,
      mad: median * 0.01,
      samples: 30,
      cold: 1e6,
    },
    gbps: median === null ? null : bytes / median,
    ns_per_element: median === null || elements === 0 ? null : median / elements,
    bytes_out: null,
    gbps_out: null,
    of_copy: null,
    allocated: null,
    ratio: null,
    efficiency: null,
    ratios: [],
    tier: "plateau",
    series: median === null ? [] : series(median),
    dropped: 0,
    warnings: [],
    err: null,
    ...more,
  };
}

/** Thirty samples of three processes that differ a little, with an outlier. */
function series(median: number): number[][] {
  return [0, 1, 2].map((process) =>
    Array.from({ length: 10 }, (_, round) => {
      const wobble = ((7 * round + 3 * process) % 11 - 5) / 250 + (process - 1) / 100;
      return median * (1 + wobble + (process === 2 && round === 7 ? 0.2 : 0));
    })
  );
}

/** A ratio with an interval of the width `spread` on both sides; the verdict at a difference of 1%. */
export function ratio(vs: string, median: number, spread = 0.02): Judged {
  const [low, high] = [median * (1 - spread), median * (1 + spread)];
  const verdict: Verdict = low > 1.01
    ? "faster"
    : high < 0.99
    ? "slower"
    : low >= 0.99 && high <= 1.01
    ? "equivalent"
    : "inconclusive";
  return { vs, median, low, high, verdict };
}

/** One case out of `[impl, median]`: ratios against baseline and native, of_copy where there is a copy. */
function timedCase(
  name: string,
  elements: number,
  times: readonly (readonly [impl: string, median: number])[],
  more: (impl: string) => Partial<Record> = () => ({}),
): Record[] {
  const time = new Map(times);
  return times.map(([impl, median]) => {
    const references = impl === "baseline" ? ["native"] : ["baseline", "native"];
    const { role } = record(`${name}/${impl}`, elements, median);
    const compared = (rivals: readonly string[]) =>
      rivals.filter((vs) => role === "answer" && vs !== impl && time.has(vs))
        .map((vs) => ratio(vs, time.get(vs)! / median));
    const judged = compared(references);
    return record(`${name}/${impl}`, elements, median, {
      ratios: [...judged, ...compared([yardstick]).map((one) => ({ ...one, verdict: null }))],
      ratio: judged.find(({ vs }) => vs === "baseline") ?? null,
      of_copy: time.has("copy") ? time.get("copy")! / median : null,
      bytes_out: role === "answer" ? elements : null,
      gbps_out: role === "answer" ? elements / median : null,
      allocated: impl === "wasm" ? elements + 160 : null,
      ...more(impl),
    });
  });
}

const busy = "busy machine: 1.20 of 2 cores at work for others";

const sizes: readonly [string, number][] = [
  ["ascii_16", 16],
  ["ascii_64", 64],
  ["ascii_256", 256],
  ["ascii_4k", 4096],
  ["ascii_64k", 65536],
];

/** What keeps the times of a sweep from lying on a line. */
const wobble = [1, 1.03, 0.98, 1.02, 1.05];

const ascii = sizes.flatMap(([name, n], i) =>
  timedCase(`json_escape/${name}`, n, [
    ["native", (400 + 0.4 * n) * wobble[i]],
    ["baseline", (10 + 0.7 * n) * wobble[(i + 1) % 5]],
    ["wasm", (300 + 0.1 * n) * wobble[(i + 2) % 5]],
    ["wasm_inplace", (20 + 0.03 * n) * wobble[(i + 3) % 5]],
    ["copy", (8 + 0.02 * n) * wobble[(i + 4) % 5]],
  ], () => ({ family: "ascii", dropped: n === 4096 ? 2 : 0 }))
);

const specials = timedCase("json_escape/specials_64k", 65536, [
  ["native", 34_000],
  ["baseline", 71_000],
  ["wasm", 70_400],
  ["copy", 1_100],
], (impl) => ({
  warnings: impl === "wasm"
    ? [busy, "drift: slower from round to round (rank correlation 0.61)"]
    : [busy],
}));
specials.splice(
  3,
  0,
  record("json_escape/specials_64k/wasm_into", 65536, null, {
    err: "absent: no simd128",
    warnings: [busy],
  }),
  record("json_escape/specials_64k/wasm_inplace", 65536, null, {
    err: 'wrong answer: byte 7 is "<", the oracle says "|" </td></table><script>alert(1)</script>',
    warnings: [busy],
  }),
);

const before = ratio("wasm@before", 0.957, 0.004);
const builds = [
  record("format_int/mixed_1k/wasm", 1024, 5_200, { ratios: [before], ratio: before }),
  record("format_int/mixed_1k/wasm@before", 1024, 4_976),
];

const scans = [64, 4096, 262144].flatMap((n, i) =>
  timedCase(`structural_scan/api_like_${["64", "4k", "256k"][i]}`, n, [
    ["baseline", (12 + 1.6 * n) * wobble[i]],
    ["wasm_inplace", (24 + 0.19 * n) * wobble[i + 1]],
    [yardstick, (180 + 1.9 * n) * wobble[i + 2]],
    ["copy", (8 + 0.02 * n) * wobble[i]],
  ], () => ({ family: "api_like" }))
);

/** Threads: two that gain, three that share two cores, and one case on a single count. */
const scaled = [
  ["tasks_64k", 0.97, 1.84, 1.79],
  ["tasks_4m", 0.99, 1.02, 1.01],
].flatMap(([name, ...speedUps]) => [
  record(`scaling_json_escape/${name}/alone`, 8_388_608, 2e6, { code: "wasm" }),
  ...(speedUps as number[]).map((speedUp, i) => {
    const workers = i + 1, one = ratio("alone", speedUp, 0.01);
    const { median, low, high } = one;
    return record(`scaling_json_escape/${name}/shared_${workers}`, 8_388_608, 2e6 / speedUp, {
      code: "wasm",
      workers,
      ratio: one,
      ratios: [one],
      efficiency: { median: median / workers, low: low / workers, high: high / workers },
    });
  }),
]);

const hostile = 'x","<img src=x onerror=alert(1)>|`*&\n=1+1';
const strange = [
  record(`<b>kernel|/"case'/${hostile}`, 0, 12.5, { gbps: 0, code: "typescript" }),
];

/** The run. */
export const fixtureRun: Run = {
  environment,
  records: [...ascii, ...specials, ...builds, ...scans, ...scaled, ...strange],
};
