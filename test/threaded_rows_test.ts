/**
 * Rows on several threads: what their records tell, that nothing of them outlives its block, and the law.
 *
 * @module
 */

import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { test } from "node:test";
import { localLab, run, select } from "../harness/mod.ts";
import { firstCall } from "../harness/lab.ts";
import { scalingsOf, scalingTables } from "../harness/report/scaling.ts";
import { scaling } from "../harness/report/terminal.ts";
import { fit, type Law, project } from "../harness/report/usl.ts";
import { selfCheckSuites } from "../harness/twins.ts";
import { FakeHost, fakeSuite, runFakes, shortPlan } from "./_fake_suite.ts";
import { ratio, record } from "./_report_run.ts";

test("efficiency: the ratio against the reference for each thread, with its interval", async () => {
  const { baseline, one, three } = await runFakes(new FakeHost(), [
    { name: "baseline", cost: (call) => 3000 + 10 * (call % 2) },
    { name: "one", cost: () => 3000, workers: 1 },
    { name: "three", cost: () => 1200, workers: 3 },
  ]);
  assertEquals([baseline.workers, baseline.efficiency], [1, null]);
  assertEquals([one.workers, three.workers], [1, 3]);
  for (const { workers, ratio, efficiency } of [one, three]) {
    assertEquals(efficiency, {
      median: ratio!.median / workers,
      low: ratio!.low / workers,
      high: ratio!.high / workers,
    });
  }
  assert(three.efficiency!.median > 0.83 && three.efficiency!.median < 0.84);
});

test("release(): called once a block is over, whatever became of the row, and of nobody else's", async () => {
  const host = new FakeHost();
  const released: string[] = [];
  const fake = (name: string, more = {}) => ({
    name,
    cost: () => 1000,
    release: () => void released.push(name),
    ...more,
  });
  const throws = () => {
    throw new Error("no threads");
  };
  const suite = fakeSuite(host, [fake("baseline"), fake("broken", { prepare: throws }), fake("x")]);
  const selection = select([suite], ["baseline", "broken"]);
  const plan = { ...shortPlan, blocks: 2, leastRounds: 24 };
  for await (const _ of run(selection, { host, plan, lab: localLab(host), warnings: [] }));
  // the first block knows nothing of the broken row, the second one does without it
  assertEquals(released, ["baseline", "broken", "baseline"]);
  released.length = 0;
  for await (const _ of run(selection, { host, plan: null, warnings: [] }));
  assertEquals(released, ["baseline", "broken"]);
  released.length = 0;
  firstCall(selection[0], "baseline", host);
  assertEquals(released, ["baseline"]);
});

test("self-check: rows that have threads have no twins, and a twin ends what it began", () => {
  let released = 0;
  const fakes = [
    { name: "baseline", cost: () => 1000, release: () => void released++ },
    { name: "two", cost: () => 500, workers: 2 },
  ];
  const [{ kernel: { impls } }] = selfCheckSuites([fakeSuite(new FakeHost(), fakes)]);
  assertEquals(
    impls.map(({ name }) => name),
    ["", "@twin", "@slower_2", "@slower_5"].map((label) => `baseline${label}`),
  );
  for (const { release } of impls) release!();
  assertEquals(released, 4);
});

test("fit() finds the law that made the speed-ups", () => {
  for (const law of [{ one: 1, sigma: 0, kappa: 0 }, { one: 0.95, sigma: 0.06, kappa: 0.002 }]) {
    const points = [1, 2, 4, 8].map((workers) => ({ workers, speedUp: project(law, workers) }));
    const found = fit(points)!;
    for (const name of ["one", "sigma", "kappa"] as const) {
      assertAlmostEquals(found[name]!, law[name], 1e-12);
    }
    assertAlmostEquals(project(found, 64), project(law, 64), 1e-9);
  }
  assertAlmostEquals(project({ one: 2, sigma: 0, kappa: null }, 16), 32);
  assertAlmostEquals(project({ one: 1, sigma: 1, kappa: null }, 16), 1);
});

test("fit() of two thread counts leaves kappa open, and of one finds no law", () => {
  const two = fit([{ workers: 1, speedUp: 0.9 }, { workers: 2, speedUp: 1.5 }])!;
  assertEquals([two.one, two.kappa], [0.9, null]);
  assertAlmostEquals(two.sigma, 0.2);
  assertAlmostEquals(project(two, 2), 1.5);
  assertEquals(fit([{ workers: 1, speedUp: 0.9 }]), null);
  assertEquals(fit([{ workers: 2, speedUp: 1.9 }, { workers: 4, speedUp: 3 }]), null);
  assertEquals(fit([]), null);
});

test("fit() has no parameter below 0, however well the threads did", () => {
  const of = (...speedUps: number[]) =>
    fit(speedUps.map((speedUp, i) => ({ workers: 2 ** i, speedUp })))!;
  const none: Law = { one: 1, sigma: 0, kappa: 0 };
  assertEquals(of(1, 2.1), { ...none, kappa: null });
  assertEquals(of(1, 2.1, 4.4), none);
  // late losses only: contention would be below 0
  const late = of(1, 2, 3);
  assertEquals(late.sigma, 0);
  assert(late.kappa! > 0);
  // early losses only: coherence would be
  const early = of(1, 1.5, 3);
  assertEquals(early.kappa, 0);
  assert(early.sigma > 0);
});

/** Rows of a case on these threads, with these speed-ups. */
function rows(speedUps: { readonly [workers: number]: number }) {
  return Object.entries(speedUps).map(([workers, speedUp]) => {
    const one = ratio("alone", speedUp, 0.01);
    return record(`k/c_1k/shared_${workers}`, 1000, 1e6 / speedUp, {
      workers: Number(workers),
      ratio: one,
      ratios: [one],
      efficiency: { median: speedUp / Number(workers), low: 0.1, high: 2 },
    });
  });
}

test("scalings: threads that share a core are shown, and not fitted", () => {
  const records = [record("k/c_1k/alone", 1000, 1e6), ...rows({ 1: 1, 2: 1.9, 3: 1.2 })];
  const [on2, ...rest] = scalingsOf(records, 2);
  assertEquals(rest, []);
  assertEquals([on2.name, on2.vs, [...on2.ratios.keys()]], ["c_1k/shared", "alone", [1, 2, 3]]);
  assertEquals(on2.law!.middle.kappa, null);
  assertAlmostEquals(on2.law!.middle.sigma, 2 / 1.9 - 1);
  assert(on2.law!.high.sigma < on2.law!.middle.sigma);
  assert(on2.law!.middle.sigma < on2.law!.low.sigma);
  assert(scalingsOf(records, 3)[0].law!.middle.kappa! > 0);
  assertEquals(scalingsOf(records, 1)[0].law, null);
});

test("scalings: a projection goes beyond what was measured, and says that it is one", () => {
  const [table] = scalingTables(rows({ 1: 1, 2: 1.9, 4: 3.4, 8: 5 }), 8);
  assertEquals(table.head.slice(1, 5), ["1 thread", "2 threads", "4 threads", "8 threads"]);
  assertEquals(table.head.slice(-3), ["~16", "~32", "~64"]);
  const text = scaling(rows({ 1: 1, 2: 1.9 }), 2, { color: false });
  assert(/~4 .*~64/.test(text));
  assert(text.includes("a projection, not\nmeasured"));
  assertEquals(scaling([record("k/c/wasm", 10, 100)], 2, { color: false }), "");
});

test("scalings: a file of an older version, which tells of no efficiency, has none", () => {
  const old = rows({ 1: 1, 2: 1.9 }).map(({ efficiency: _, ...rest }) => rest);
  assertEquals(scalingsOf(old as never, 2), []);
});
