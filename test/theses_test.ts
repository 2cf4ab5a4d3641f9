/**
 * The theses: what they name exists, their verdicts go with the runs on record, and THESES.md is what
 * `deno task thesis render` writes.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Ratio, Record, Run } from "../harness/record.ts";
import { switchesOf } from "../kernels/_compile.ts";
import { filtersOf, matrix } from "../suites/ablate.ts";
import { catalogue } from "../suites/mod.ts";
import { theses } from "../suites/theses/mod.ts";
import { resultOf } from "../suites/theses/outcome.ts";
import { render } from "../suites/theses/render.ts";
import {
  type Comparison,
  objection,
  proposed,
  type Result,
  supported,
  type Thesis,
  withResult,
} from "../suites/theses/thesis.ts";
import { leaveOneOut, variant } from "../suites/variants.ts";
import { fixtureRun } from "./_report_run.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const results: Result[] = JSON.parse(read("suites/theses/results.json"));

test("theses: THESES.md is what the theses and their results render to", () => {
  assertEquals(read("THESES.md"), render(theses, results), "deno task thesis render");
});

test("theses: every verdict goes with the runs, or says why not", () => {
  assert(theses.length >= 4);
  assertEquals(theses.map((one) => objection(one, results)).filter((one) => one !== null), []);
});

test("theses: each ran on Deno and on Bun", () => {
  for (const { id, verdict } of theses) {
    if (verdict === "withdrawn") continue;
    const runtimes = results.filter(({ thesis }) => thesis === id).map(({ runtime }) => runtime);
    assertEquals(runtimes.map((name) => name.split(" ")[0]).sort(), ["bun", "deno"], id);
  }
});

test("theses: what they name exists", () => {
  assertEquals(new Set(theses.map(({ id }) => id)).size, theses.length);
  for (const { id, kernel, change, metric, guardrail } of theses) {
    const found = switchesOf(kernel).find(({ name }) => name === change.switch);
    assertEquals(found?.accepted, change.accepted, id);
    assert(found?.alternatives.includes(change.alternative), `${id}: ${change.alternative}`);
    const suite = catalogue.find((one) => one.kernel.name === kernel)!;
    for (const { cases, impl } of [metric, guardrail]) {
      const known = new Set(suite.cases.map(({ name }) => name));
      assertEquals(cases.filter((name) => !known.has(name)), [], id);
      assert(suite.kernel.impls.some(({ name }) => name === impl), `${id}: ${impl}`);
    }
    assert(!metric.cases.some((name) => guardrail.cases.includes(name)), `${id}: a case twice`);
  }
});

test("theses: every result is of a thesis, and measured all of its cases", () => {
  for (const { thesis: id, comparisons } of results) {
    const found = theses.find((one) => one.id === id);
    const cases = found && [...found.metric.cases, ...found.guardrail.cases];
    assertEquals(comparisons.map(({ case: name }) => name), cases, id);
  }
});

const thesis: Thesis = {
  id: "one",
  kernel: "fake",
  claim: "One is faster.",
  evidence: "It is shorter.",
  change: { switch: "ONE", accepted: true, alternative: false },
  metric: { cases: ["gain"], impl: "wasm" },
  guardrail: { cases: ["guard"], impl: "wasm", most: 0.05 },
  verdict: "accepted",
  conclusion: "It is.",
};

function result(gain: [number, number], guard: [number, number], runtime = "deno 1"): Result {
  const comparison = (
    name: string,
    role: Comparison["role"],
    [low, high]: [number, number],
  ): Comparison => ({
    ...{ case: name, impl: "wasm", role, ratio: (low + high) / 2, low, high },
    verdict: low > 1.01 ? "faster" : high < 1 / 1.01 ? "slower" : "inconclusive",
  });
  return {
    ...{ thesis: "one", runtime, date: "2026-01-02T03:04:05Z", cpu: "a cpu", git: "abc" },
    command: "deno task thesis run one",
    modules: { accepted: "a".repeat(64), alternative: "b".repeat(64) },
    difference: 0.01,
    comparisons: [comparison("gain", "metric", gain), comparison("guard", "guardrail", guard)],
  };
}

test("theses: a gain beyond the difference without a certain loss supports a thesis", () => {
  const said = (...runs: Result[]) => supported(thesis, runs);
  assertEquals(said(), null);
  assertEquals(said(result([1.02, 1.1], [0.99, 1.01])), true);
  assertEquals(said(result([1.005, 1.1], [0.99, 1.01])), false, "not beyond 1%");
  assertEquals(said(result([1.02, 1.1], [0.8, 0.94])), false, "the guardrail lost 6%");
  assertEquals(said(result([1.02, 1.1], [0.8, 0.96])), true, "it may have lost 4%");
  const flat = result([0.99, 1.01], [0.99, 1.01], "bun 1");
  assertEquals(said(flat, result([1.02, 1.1], [0.99, 1.01])), true, "one runtime is enough");
  const loss = result([0.8, 0.94], [0.99, 1.01], "bun 1");
  assertEquals(said(loss, result([1.02, 1.1], [0.99, 1.01])), false, "the other runtime lost");
});

test("theses: a proposal that does not ship has the inverse ratios", () => {
  const rejected: Thesis = { ...thesis, verdict: "rejected" };
  assertEquals([proposed(thesis), proposed(rejected)], [true, false]);
  const won = result([1.02, 1.1], [0.99, 1.01]);
  const lost = result([0.9, 0.95], [0.99, 1.01]);
  assertEquals(supported(rejected, [won]), false);
  assertEquals(supported(rejected, [lost]), true);
  assertEquals(objection(rejected, [won]), null);
  assertMatch(objection(rejected, [lost])!, /is rejected, but its runs support it/);
  assertEquals(objection({ ...rejected, despite: "It is longer." }, [lost]), null);
  assertMatch(objection({ ...rejected, despite: "Stale." }, [won])!, /contradiction that is gone/);
  assertMatch(objection(thesis, [])!, /no run of it is on record/);
  assertEquals(objection({ ...thesis, verdict: "withdrawn" }, []), null);
});

test("theses: a later run on the same version replaces the earlier one", () => {
  const first = result([1, 1], [1, 1]), again = result([2, 2], [1, 1]);
  const elsewhere = result([1, 1], [1, 1], "deno 2");
  assertEquals(withResult([first], again), [again]);
  assertEquals(withResult([first], elsewhere), [first, elsewhere]);
});

test("theses: the document tells all of it, refuted or not", () => {
  const text = render(
    [thesis, { ...thesis, id: "two", verdict: "rejected", despite: "It is longer." }],
    [result([1.02, 1.1], [0.99, 1.01]), result([0.9, 0.95], [1, 1], "bun 1")],
  );
  for (
    const part of [
      "| [two](#two) | One is faster. | rejected |",
      "`ONE` of fake is `true` in what ships and `false` in the other build; proposed is `true`",
      "| case | row | role | deno 1 | bun 1 |",
      "| gain | wasm | metric | 1.060 [1.020, 1.100] faster | 0.925 [0.900, 0.950] slower |",
      "- deno 1, 2026-01-02, a cpu, abc: `deno task thesis run one` (modules aaaaaaaa and bbbbbbbb)",
      "No run is on record.",
      "Despite the rule: It is longer.",
    ]
  ) assertStringIncludes(text, part);
});

const ratio = (vs: string, median: number, verdict: Ratio["verdict"]): Ratio => ({
  ...{ vs, median, low: median - 0.01, high: median + 0.01, verdict },
});

function record(name: string, ratios: Ratio[]): Record {
  const [any] = fixtureRun.records;
  return { ...any, id: `fake/${name}/wasm`, kernel: "fake", case: name, impl: "wasm", ratios };
}

const places = (median: number) => ({
  ratio: median,
  low: Number((median - 0.01).toFixed(4)),
  high: Number((median + 0.01).toFixed(4)),
});

test("theses: a result takes its ratios from the run, and misses none", () => {
  const environment = { ...fixtureRun.environment, runtime: "deno 1", git: "abc" };
  const settings = { rounds: 30, processes: 4, precision: 0.01, difference: 0.02 };
  const run: Run = {
    environment: { ...environment, settings },
    records: [
      record("guard", [ratio("wasm@other", 0.999, "equivalent")]),
      record("gain", [ratio("wasm@else", 3, "faster"), ratio("wasm@other", 1.23456, "faster")]),
    ],
  };
  const modules = { accepted: "a", alternative: "b" };
  const made = { label: "other", command: "run", modules };
  const { comparisons, ...rest } = resultOf(thesis, run, made);
  assertEquals(comparisons, [
    { case: "gain", role: "metric", impl: "wasm", verdict: "faster", ...places(1.2346) },
    { case: "guard", role: "guardrail", impl: "wasm", verdict: "equivalent", ...places(0.999) },
  ]);
  assertEquals([rest.runtime, rest.git, rest.difference], ["deno 1", "abc", 0.02]);
  const broken: Run = { ...run, records: run.records.slice(1) };
  assertThrows(() => resultOf(thesis, broken, made), Error, "fake/guard/wasm did not run");
});

test("ablate: one variant for every value that does not ship", () => {
  const variants = leaveOneOut([
    { name: "CALM", accepted: 8, alternatives: [-4, 16] },
    { name: "BLIND", accepted: false, alternatives: [true] },
  ]);
  assertEquals(variants.map(({ label }) => label), ["calm_minus_4", "calm_16", "blind_true"]);
});

test("ablate: filters name a row of the kernel", () => {
  assertEquals(filtersOf("k", []), ["k/*/wasm_inplace", "k/*/wasm_inplace@*"]);
  assertEquals(filtersOf("k", ["ascii", "k/ascii_1m/wasm", "a?cii_*"]), [
    ...["k/*ascii*/wasm_inplace", "k/*ascii*/wasm_inplace@*"],
    ...["k/*ascii_1m*/wasm", "k/*ascii_1m*/wasm@*"],
    ...["k/a?cii_*/wasm_inplace", "k/a?cii_*/wasm_inplace@*"],
  ]);
});

test("ablate: the matrix has a row a switch and a column a case, out of several runs", () => {
  const variants = [variant("A", false), variant("B", 4)];
  const text = matrix(
    [
      record("one", [ratio("wasm@a_false", 1.5, "faster")]),
      record("two", [ratio("wasm@a_false", 1, "equivalent")]),
      record("one", [ratio("wasm@b_4", 0.75, "slower")]),
      { ...record("one", []), impl: "wasm@a_false" },
    ],
    variants,
    62,
  );
  assertEquals(
    text,
    [
      "wasm                        one                     two",
      "A=false  1.500 [1.490, 1.510] +  1.000 [0.990, 1.010] =",
      "B=4      0.750 [0.740, 0.760] -             no interval",
      "",
    ].join("\n"),
  );
  const narrow = matrix([record("one", []), record("two", [ratio("wasm@b_4", 2, "faster")])], [
    variants[1],
  ], 10);
  assertEquals(narrow, "wasm                     two\nB=4   2.000 [1.990, 2.010] +\n");
});
