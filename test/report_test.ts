import { assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Environment, Judged, Record, Verdict } from "../harness/record.ts";
import {
  byteCount,
  count,
  duration,
  factor,
  percent,
  significant,
} from "../harness/report/format.ts";
import { warningLines } from "../harness/report/figures.ts";
import { json } from "../harness/report/json.ts";
import { header, legend, sweeps, table } from "../harness/report/terminal.ts";
import { verification, verificationSummary } from "../harness/report/verification.ts";
import { environment, fixtureRun, record as made } from "./_report_run.ts";

const plain = { color: false };

function record(impl: string, median: number | null, more: Partial<Record> = {}): Record {
  return made(`json_escape/ascii_1m/${impl}`, 1048576, median, { series: [], ...more });
}

const vsBaseline = (median: number, low: number, high: number, verdict: Verdict): Judged => ({
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
  impl       median  ns/elem   GB/s  of_copy            vs baseline  verdict              vs native
  native    4.44 ms     4.24  0.472    0.013  0.900x [0.895, 0.905]  slower                       –
  baseline  4.00 ms     3.81  0.524    0.015                      –  –        1.111x [1.105, 1.117]
  wasm       331 µs    0.315   6.34    0.181   12.1x [ 11.8,  12.4]  faster    13.4x [ 9.90,  13.8]
  other     wrong answer: byte 7 is 1, the oracle says 2
  copy      60.0 µs   0.0572   35.0    1.000                      –  –                            –
  absent: wasm_inplace (no simd128)
  ! busy machine: load 1.50 on 2 cores at the start
  ! outliers among the samples: native 10%

`,
  );
});

test("table() paints verdicts and errors on a terminal only", () => {
  const text = table(records, "Nothing to escape.", { color: true });
  assertEquals(text.includes("\x1b[32mfaster\x1b[0m"), true);
  assertEquals(text.includes("\x1b[31mslower\x1b[0m"), true);
  assertEquals(text.includes("\x1b[31mwrong answer"), true);
  assertEquals(text.includes("\x1b[2m  absent"), true);
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

test("table() leaves out what no row has, and shows a dash where one has none", () => {
  const empty = record("baseline", 12, { bytes: 0, elements: 0, gbps: 0, ns_per_element: null });
  assertEquals(
    "\n" + table([empty], "Empty.", plain),
    `
json_escape/ascii_1m  0 bytes, 0 elements, 30 rounds
Empty.
  impl       median  GB/s
  baseline  12.0 ns     0

`,
  );
});

test("header() tells where the numbers are made", () => {
  assertEquals(
    "\n" + header(environment, plain),
    `
lanemark on deno 2.9.6, v8 15.0, --expose-gc
machine   Some "CPU" <b>| @ 3 GHz, 2 cores, Linux 6.18 x64, governor performance, load 0.12, 0.05 cores busy with others
clock     timer 90.0 ns, gc between rounds
wasm      simd, relaxed_simd, threads, multi_value
settings  at least 30 rounds, over 3 fresh processes, until ±1%, equivalent within 1%
commit    0123456789ab-dirty
`,
  );
});

test("header() leaves out what nobody told", () => {
  const secret: Environment = {
    ...environment,
    engine: null,
    flags: [],
    cpu: null,
    cores: 1,
    os: null,
    load: null,
    others: null,
    governor: null,
    gc_exposed: false,
    gc_between_rounds: false,
    isolated: false,
    wasm: {
      simd: false,
      relaxed_simd: false,
      threads: false,
      multi_value: false,
      tail_call: false,
    },
    git: null,
    settings: null,
  };
  assertEquals(
    "\n" + header(secret, plain),
    `
lanemark on deno 2.9.6
machine   1 core
clock     timer 90.0 ns, no gc exposed, not cross-origin isolated
wasm      no features beyond the first version
`,
  );
});

test("legend() is there for a reader without the manual", () => {
  const text = legend(environment, plain);
  for (
    const word of ["vs X", "verdict", "of_copy", "wasm_inplace", "95%", "sweep", "process", "≠"]
  ) {
    assertEquals(text.includes(word), true, word);
  }
});

test("legend() tells the difference of that run, and how far one process can be trusted", () => {
  const settings = { ...environment.settings!, processes: 1, difference: 0.025 };
  const text = legend({ ...environment, settings }, plain);
  assertEquals(text.includes("by more than 2.5%, equivalent within 2.5%"), true, text);
  assertEquals(text.includes("for this process: another one may lie beyond it"), true, text);
  assertEquals(legend(environment, plain).includes("for this process"), false);
});

test("table() has columns for what the rows tell, and counts instances and dropped rounds", () => {
  const told = record("wasm", 330_578, {
    bytes_out: 1048576,
    gbps_out: 1048576 / 330_578,
    allocated: 1048736,
    series: [[1], [2], [3]],
    dropped: 4,
  });
  assertEquals(
    "\n" + table([told, record("wasm@before", 661_156)], "Story.", plain),
    `
json_escape/ascii_1m  2.00 MiB, 1,048,576 elements, 30 rounds on 3 sets of instances, 4 more dropped
Story.
  impl         median  ns/elem  GB/s   out     alloc
  wasm         331 µs    0.315  6.34  3.17  1.00 MiB
  wasm@before  661 µs    0.631  3.17     –         –

`,
  );
});

test("sweeps() has a table for each family of sizes", () => {
  const escapes = fixtureRun.records.filter(({ kernel }) => kernel === "json_escape");
  assertEquals(
    "\n" + sweeps(escapes, plain),
    `
sweep json_escape/ascii  5 sizes, 16 to 65,536 elements
  impl          class  ns/call  ns/step  residual   beats baseline from  beats native from
  native        n          400    0.415      2.4%  1,860 [1,780, 1,940]
  baseline      n         10.2    0.710      3.1%                                        –
  wasm          n          303    0.102        3%        561 [546, 577]               ≤ 16
  wasm_inplace  n         20.6   0.0299      2.6%                  ≤ 16               ≤ 16
  copy          n         8.25   0.0200      2.7%

`,
  );
  assertEquals(sweeps(records, plain), "");
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

test("json() holds the run as it is", () => {
  const parsed = JSON.parse(json(environment, records));
  assertEquals(Object.keys(parsed), ["schema", "environment", "records"]);
  assertEquals(parsed, { schema: 1, environment, records });
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

test("percent() has two digits", () => {
  assertEquals([0.01, 0.0034567, 0.25, 1.5, 0, 1e-9].map(percent), [
    "1%",
    "0.35%",
    "25%",
    "150%",
    "0%",
    "<0.01%",
  ]);
});

test("warningLines() tells what timed rows share once, and everybody's outliers in one line", () => {
  const shared = "busy machine: others were at work in 20 of 30 rounds";
  const found = warningLines([
    record("native", null, { err: "absent: not here", warnings: [] }),
    record("baseline", 10, { warnings: [shared, "3 of 30 samples are outliers"] }),
    record("wasm", 5, { warnings: [shared, "no plateau", "6 of 30 samples are outliers"] }),
  ]);
  assertEquals(found, [
    shared,
    "outliers among the samples: baseline 10%, wasm 20%",
    "wasm: no plateau",
  ]);
});
