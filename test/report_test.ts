import { assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Environment, Record } from "../harness/mod.ts";
import { byteCount, count, duration, factor, significant } from "../harness/report/format.ts";
import { json } from "../harness/report/json.ts";
import { header, legend, table } from "../harness/report/terminal.ts";
import { verification, verificationSummary } from "../harness/report/verification.ts";

const plain = { color: false };

function record(impl: string, median: number | null, more: Partial<Record> = {}): Record {
  const ns = median === null ? null : {
    median,
    min: median,
    p25: median,
    p75: median,
    mad: 0,
    samples: 30,
    cold: 1e6,
  };
  return {
    id: `json_escape/ascii_1m/${impl}`,
    kernel: "json_escape",
    case: "ascii_1m",
    impl,
    runtime: "deno 2.9.6",
    workers: 1,
    bytes: 2097152,
    elements: 1048576,
    ns,
    gbps: median === null ? null : 2097152 / median,
    ns_per_element: median === null ? null : median / 1048576,
    of_copy: null,
    ratio: null,
    ratios: [],
    tier: "plateau",
    warnings: [],
    err: null,
    ...more,
  };
}

const vsBaseline = (median: number, low: number, high: number, verdict: "faster" | "slower") => ({
  vs: "baseline",
  median,
  low,
  high,
  verdict,
});
const wasmRatio = vsBaseline(12.1, 11.8, 12.4, "faster");
const nativeRatio = vsBaseline(0.9, 0.895, 0.905, "slower");
const busy = "busy machine: load 1.50 on 2 cores at the start";

const records: Record[] = [
  record("native", 4_444_444, {
    ratio: nativeRatio,
    ratios: [nativeRatio],
    of_copy: 0.0135,
    warnings: [busy, "3 of 30 samples are outliers"],
  }),
  record("baseline", 4e6, {
    ratios: [{ vs: "native", median: 1.111, low: 1.105, high: 1.117, verdict: "faster" }],
    of_copy: 0.015,
    warnings: [busy],
  }),
  record("wasm", 330_578, {
    ratio: wasmRatio,
    ratios: [wasmRatio, { vs: "native", median: 13.4, low: 9.9, high: 13.8, verdict: "faster" }],
    of_copy: 0.1815,
    warnings: [busy],
  }),
  record("wasm_inplace", null, { err: "absent: no simd128", warnings: [busy] }),
  record("other", null, { err: "wrong answer: byte 7 is 1, the oracle says 2", warnings: [busy] }),
  record("copy", 60_000, { of_copy: 1, warnings: [busy] }),
];

test("table() aligns numbers, and tells absences, errors and warnings", () => {
  assertEquals(
    "\n" + table(records, "Nothing to escape.", plain),
    `
json_escape/ascii_1m  2.00 MiB, 1,048,576 elements, 30 rounds
Nothing to escape.
  impl           median  ns/elem   GB/s  of_copy            vs baseline  verdict              vs native
  native        4.44 ms     4.24  0.472    0.013  0.900x [0.895, 0.905]  slower                       –
  baseline      4.00 ms     3.81  0.524    0.015                      –  –        1.111x [1.105, 1.117]
  wasm           331 µs    0.315   6.34    0.181   12.1x [ 11.8,  12.4]  faster    13.4x [ 9.90,  13.8]
  wasm_inplace  absent: no simd128
  other         wrong answer: byte 7 is 1, the oracle says 2
  copy          60.0 µs   0.0572   35.0    1.000                      –  –                            –
  ! busy machine: load 1.50 on 2 cores at the start
  ! native: 3 of 30 samples are outliers

`,
  );
});

test("table() paints verdicts and errors on a terminal only", () => {
  const text = table(records, "Nothing to escape.", { color: true });
  assertEquals(text.includes("\x1b[32mfaster\x1b[0m"), true);
  assertEquals(text.includes("\x1b[31mslower\x1b[0m"), true);
  assertEquals(text.includes("\x1b[31mwrong answer"), true);
  assertEquals(text.includes("\x1b[2mabsent"), true);
  // deno-lint-ignore no-control-regex
  assertEquals(text.replace(/\x1b\[\d+m/g, ""), table(records, "Nothing to escape.", plain));
});

test("table() of nothing but failures has no columns", () => {
  assertEquals(
    "\n" + table([record("wasm", null, { err: "the input threw: Error: gone" })], "Gone.", plain),
    `
json_escape/ascii_1m  2.00 MiB, 1,048,576 elements
Gone.
  wasm  the input threw: Error: gone

`,
  );
});

test("table() shows a dash for a figure per element of an empty input", () => {
  const empty = record("baseline", 12, { bytes: 0, elements: 0, gbps: 0, ns_per_element: null });
  assertEquals(
    "\n" + table([empty], "Empty.", plain),
    `
json_escape/ascii_1m  0 bytes, 0 elements, 30 rounds
Empty.
  impl       median  ns/elem  GB/s  of_copy
  baseline  12.0 ns        –     0        –

`,
  );
});

const environment: Environment = {
  command: "deno task bench ascii_1m",
  runtime: "deno 2.9.6",
  engine: "v8 15.0",
  flags: ["--expose-gc"],
  cpu: "Some CPU",
  cores: 2,
  os: "Linux 6.18 x64",
  load: 0.123,
  timer_resolution_ns: 90,
  gc_exposed: true,
  gc_between_rounds: true,
  isolated: null,
  wasm: { simd: true },
  git: "0123456789abcdef0123456789abcdef01234567-dirty",
  artifacts: { json_escape: "abc" },
};

test("header() tells where the numbers are made", () => {
  assertEquals(
    "\n" + header(environment, plain),
    `
lanemark on deno 2.9.6, v8 15.0, --expose-gc
Some CPU, 2 cores, Linux 6.18 x64, load 0.12
timer 90.0 ns, gc between rounds, wasm simd, commit 0123456789ab-dirty
`,
  );
});

test("header() leaves out what nobody told", () => {
  const secret = {
    ...environment,
    engine: null,
    flags: [],
    cpu: null,
    os: null,
    load: null,
    gc_exposed: false,
    gc_between_rounds: false,
    isolated: false,
    wasm: { simd: false },
    git: null,
  };
  assertEquals(
    "\n" + header(secret, plain),
    `
lanemark on deno 2.9.6
2 cores
timer 90.0 ns, no gc exposed, no wasm simd, not cross-origin isolated
`,
  );
});

test("legend() is there for a reader without the manual", () => {
  const text = legend(plain);
  for (const word of ["vs X", "verdict", "of_copy", "wasm_inplace", "95%"]) {
    assertEquals(text.includes(word), true, word);
  }
});

test("verification() counts a case and names its failures", () => {
  const untimed = records.map((record) => ({ ...record, ns: null }));
  assertEquals(
    "\n" + verification(untimed, plain) + verificationSummary(untimed),
    `
json_escape/ascii_1m: 4 agree, wasm_inplace absent (no simd128)
WRONG json_escape/ascii_1m/other: wrong answer: byte 7 is 1, the oracle says 2
4 answers verified, 1 wrong, 1 absent
`,
  );
});

test("json() holds the contract's names", () => {
  const [, , wasm] = records;
  const parsed = JSON.parse(json(environment, [wasm]));
  assertEquals(Object.keys(parsed), ["schema", "environment", "records"]);
  assertEquals(parsed.schema, 1);
  assertEquals(parsed.environment, environment);
  assertEquals(parsed.records[0], {
    id: "json_escape/ascii_1m/wasm",
    kernel: "json_escape",
    case: "ascii_1m",
    impl: "wasm",
    runtime: "deno 2.9.6",
    workers: 1,
    bytes: 2097152,
    elements: 1048576,
    ns: {
      median: 330578,
      min: 330578,
      p25: 330578,
      p75: 330578,
      mad: 0,
      samples: 30,
      cold: 1000000,
    },
    gbps: 2097152 / 330578,
    ns_per_element: 330578 / 1048576,
    of_copy: 0.1815,
    ratio: { vs: "baseline", median: 12.1, low: 11.8, high: 12.4, verdict: "faster" },
    ratios: [
      { vs: "baseline", median: 12.1, low: 11.8, high: 12.4, verdict: "faster" },
      { vs: "native", median: 13.4, low: 9.9, high: 13.8, verdict: "faster" },
    ],
    tier: "plateau",
    warnings: [busy],
    err: null,
  });
});

test("significant() keeps three digits and never an exponent", () => {
  const written = [0, 0.0000123, 0.04321, 0.9996, 9.996, 99.96, 412, 1234567].map(significant);
  assertEquals(written, ["0", "0.0000123", "0.0432", "1.00", "10.0", "100", "412", "1230000"]);
});

test("duration() picks its unit after rounding", () => {
  assertEquals([3.75, 999.4, 999.6, 1234, 999_600, 4.12e6, 2.5e9].map(duration), [
    "3.75 ns",
    "999 ns",
    "1.00 µs",
    "1.23 µs",
    "1.00 ms",
    "4.12 ms",
    "2.50 s",
  ]);
});

test("byteCount() and count() are what people read", () => {
  assertEquals([0, 1000, 1024, 131072, 2097152].map(byteCount), [
    "0 bytes",
    "1000 bytes",
    "1.00 KiB",
    "128 KiB",
    "2.00 MiB",
  ]);
  assertEquals([0, 999, 1000, 1048576].map(count), ["0", "999", "1,000", "1,048,576"]);
});

test("factor() shows thousandths near 1", () => {
  const shown = [0.0821, 1.0014, 2.314, 12.14, 120.4].map(factor);
  assertEquals(shown, ["0.082", "1.001", "2.31", "12.1", "120"]);
});
