/**
 * Yardsticks: rows whose answer is another. They are timed with everybody, compared with where somebody
 * asks for it, and never judged.
 *
 * @module
 */

import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { gate } from "../harness/gate.ts";
import { type Plan, run, select } from "../harness/mod.ts";
import { judgeAgain } from "../harness/noise_floor.ts";
import { isTimed, sweepsOf } from "../harness/report/sweep.ts";
import { agreement } from "../harness/report/agreement.ts";
import { csv } from "../harness/report/csv.ts";
import { byCase, opponents } from "../harness/report/figures.ts";
import { html } from "../harness/report/html.ts";
import { failed, type Record } from "../harness/record.ts";
import { answersOnly, ids, withReferences } from "../harness/select.ts";
import { selfCheckSuites } from "../harness/twins.ts";
import { type Fake, FakeHost, fakeSuite, seeded, shortPlan } from "./_fake_suite.ts";
import { record, runOf } from "./_gate_run.ts";
import { fixtureRun } from "./_report_run.ts";

const steady = (name: string, cost: number): Fake => ({ name, cost: () => cost });
const parse: Fake = { ...steady("parse", 8000), role: "yardstick", answer: () => "something else" };

/** A suite whose rows are compared with the baseline and with a yardstick. */
function suiteWith(fakes: readonly Fake[], host = new FakeHost()) {
  const suite = fakeSuite(host, fakes);
  return { ...suite, kernel: { ...suite.kernel, rivals: () => ["baseline", "parse"] } };
}

async function runWith(
  fakes: readonly Fake[],
  plan: Plan = shortPlan,
): Promise<{ [impl: string]: Record }> {
  const host = new FakeHost();
  const options = { host, plan, warnings: [] };
  const [{ records }] = await Array.fromAsync(run(select([suiteWith(fakes, host)], []), options));
  return Object.fromEntries(records.map((record) => [record.impl, record]));
}

test("run() times a yardstick with the others, whatever it answers", async () => {
  const fakes = [steady("baseline", 2000), steady("wasm", 1000), parse];
  const found = await runWith([...fakes, { ...steady("copy", 500), role: "roofline" }]);
  const { err, role, ns, ratio, ratios, bytes_out, of_copy } = found.parse;
  assertEquals([err, role, ns!.median, ns!.samples], [null, "yardstick", 8000, 12]);
  assertEquals([ratio, ratios, bytes_out, of_copy], [null, [], null, 1 / 16]);
});

test("run() gives a ratio against a yardstick its interval, and no verdict", async () => {
  const fakes = [steady("baseline", 2000), steady("wasm", 1000), parse];
  const { wasm, baseline } = await runWith(fakes);
  assertEquals(wasm.ratios.map(({ vs }) => vs), ["baseline", "parse"]);
  const [judged, measured] = wasm.ratios;
  assertEquals([wasm.ratio, judged.verdict], [judged, "faster"]);
  for (const bound of ["median", "low", "high"] as const) assertAlmostEquals(measured[bound], 8);
  assertEquals(measured.verdict, null);
  assertEquals(baseline.ratios.map(({ vs, verdict }) => [vs, verdict]), [["parse", null]]);
});

test("run() takes no yardstick for a reference", async () => {
  const { wasm } = await runWith([parse, steady("wasm", 1000)]);
  assertEquals([wasm.ratio, wasm.ratios.map(({ vs }) => vs)], [null, ["parse"]]);
});

test("run() compares with a yardstick only where a rival is named so", async () => {
  const host = new FakeHost();
  const suite = fakeSuite(host, [steady("baseline", 1000), steady("wasm", 1000), parse]);
  const options = { host, plan: shortPlan, warnings: [] };
  const [{ records }] = await Array.fromAsync(run(select([suite], []), options));
  assertEquals(records.map(({ ratios }) => ratios.map(({ vs }) => vs)), [[], ["baseline"], []]);
});

test("run() asks of a yardstick that it does not throw", async () => {
  const broken = {
    ...parse,
    cost: () => {
      throw new Error("no such text");
    },
  };
  const found = await runWith([steady("baseline", 2000), steady("wasm", 1000), broken]);
  assertEquals(found.parse.err, "the first call threw: Error: no such text");
  assert(failed(found.parse));
  assertEquals(found.wasm.ratios.map(({ vs }) => vs), ["baseline"]);
});

test("run() does not go on for a yardstick's precision, as it does for an opponent's", async () => {
  const random = seeded(9);
  const scattered = (role: Fake["role"]): Fake[] => [
    steady("baseline", 1e6),
    steady("wasm", 1e6),
    { name: "parse", role, cost: () => 1e6 * (1 + random()) },
  ];
  const plan = { ...shortPlan, warmBudget: 1e8, timeBudget: 2e9 };
  assertEquals((await runWith(scattered("yardstick"), plan)).wasm.ns!.samples, 12);
  const long = (await runWith(scattered("answer"), plan)).wasm.ns!.samples;
  assert(long >= 36, `${long} rounds`);
});

test("a selection verifies no yardstick and brings none along", () => {
  const suites = [suiteWith([parse, steady("baseline", 1), steady("wasm", 1)])];
  assertEquals(ids(select(suites, ["fake"])).length, 3);
  assertEquals(ids(answersOnly(select(suites, []))), ["fake/only/baseline", "fake/only/wasm"]);
  const withWasm = ids(withReferences(select(suites, ["wasm"])));
  assertEquals(withWasm, ["fake/only/baseline", "fake/only/wasm"]);
  const withParse = ids(withReferences(select(suites, ["parse"])));
  assertEquals(withParse, ["fake/only/parse", "fake/only/baseline"]);
});

test("selfCheckSuites() makes no twin of a yardstick", () => {
  const [{ kernel }] = selfCheckSuites([suiteWith([parse, steady("wasm", 1)])]);
  assert(kernel.impls.length > 0);
  assert(kernel.impls.every(({ name, role }) => name.startsWith("wasm") && role === "answer"));
});

test("gate() looks neither at a yardstick nor through one", () => {
  const against = (vs: string, median: number, verdict: "faster" | null) => {
    const ratio = { vs, median, low: median * 0.99, high: median * 1.01, verdict };
    return ratio as typeof ratio & { verdict: "faster" };
  };
  const at = (time: number, parse: number) =>
    runOf(
      record("k/c/wasm", 100 * time, [
        against("baseline", 2 / time, "faster"),
        against("parse", 8 * parse / time, null),
      ]),
      record("k/c/parse", 800 * parse, [], { role: "yardstick", ratio: null }),
    );
  // relative to the yardstick nothing has changed, which would clear the kernel
  const found = gate(at(1.2, 1.2), at(1, 1));
  assertEquals(found.rows.map(({ id, outcome }) => [id, outcome]), [["k/c/wasm", "regression"]]);
  assertEquals(found.rows[0].views.map(({ of }) => of), ["time", "baseline"]);
  const without = runOf(at(1, 1).records[0]);
  assertEquals(gate(without, at(1, 1)).apart, []);
  assertEquals(gate(at(1, 1), without).apart, []);
});

test("judgeAgain() passes no verdict where there was none", () => {
  const records = structuredClone(fixtureRun.records) as Record[];
  const none = () =>
    records.flatMap(({ ratios }) => ratios).filter((r) => r.verdict === null).length;
  const before = none();
  assert(before > 0);
  judgeAgain(records, 0.5);
  assertEquals(none(), before);
  assert(records.some(({ ratio }) => ratio?.verdict === "equivalent"), "judged anew");
});

const [small] = byCase(fixtureRun.records).filter(([{ kernel }]) => kernel === "structural_scan");

test("opponents() puts yardsticks last and marks them", () => {
  const found = opponents(small).map(({ title, judged }) => [title, judged]);
  assertEquals(found, [["baseline", true], ["json_parse ≠", false]]);
  // even where nobody else is there to be compared with
  const alone = small.map((record) => ({
    ...record,
    ratio: null,
    ratios: record.ratios.slice(-1),
  }));
  assertEquals(opponents(alone).map(({ title }) => title), ["json_parse ≠"]);
});

test("csv() tells a yardstick by its role, and leaves its verdicts empty", () => {
  const [head, ...rows] = csv({ ...fixtureRun, records: small }).trimEnd().split("\r\n")
    .map((line) => line.split(","));
  const cells = (title: string) => rows.map((row) => row[head.indexOf(title)]);
  assertEquals(cells("role"), ["answer", "answer", "yardstick", "roofline"]);
  assertEquals(cells("vs_json_parse_verdict"), ["", "", "", ""]);
  assert(cells("vs_json_parse_low").slice(0, 2).every((low) => Number(low) > 1));
});

test("html() explains the mark where there is a yardstick, and only there", () => {
  assertMatch(html(fixtureRun), /<b>X ≠<\/b>: a yardstick/);
  const others = fixtureRun.records.filter(({ kernel }) => kernel !== "structural_scan");
  assertEquals(html({ ...fixtureRun, records: others }).includes("≠"), false);
});

test("sweepsOf() has a yardstick's growth, but nothing that is faster than it from some size on", () => {
  const sweeps = sweepsOf(fixtureRun.records).filter(({ family }) => family === "api_like");
  assertEquals(sweeps.map(({ impl }) => impl), ["baseline", "wasm_inplace", "json_parse", "copy"]);
  assertEquals(sweeps.map(({ opponents }) => opponents), [[], ["baseline"], [], []]);
  assert(sweeps.every(({ points }) => points.every(isTimed)));
});

test("agreement() compares ratios against yardsticks, which contradict nothing", () => {
  const of = (median: number) => {
    const ratio = { vs: "parse", median, low: median, high: median, verdict: null };
    return { ...fixtureRun, records: [{ ...small[0], ratio: null, ratios: [ratio] }] };
  };
  const found = agreement([of(0.5), of(2)]);
  assertEquals([found.compared, found.overlapping, found.contradictory], [1, 0, []]);
});
