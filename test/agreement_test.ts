import { assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import type { Ratio, Run } from "../harness/record.ts";
import { agreement, agreementText } from "../harness/report/agreement.ts";
import { fixtureRun } from "./_report_run.ts";

/** The fixtureRun's first ratio, otherwise, in a run with nothing else. */
function runWith(...ratios: readonly Partial<Ratio>[]): Run {
  const base = fixtureRun.records.find(({ ratios }) => ratios.length > 0)!;
  const records = ratios.map((more, i) => ({
    ...base,
    id: `k/c/row_${i}`,
    ratios: [{ ...base.ratios[0], ...more }],
  }));
  return { ...fixtureRun, records };
}

test("agreement() counts the ratios whose intervals have a common point in all runs", () => {
  const runs = [
    runWith({ low: 2, high: 3 }, { low: 2, high: 3 }),
    runWith({ low: 2.9, high: 4 }, { low: 3.1, high: 4 }),
    runWith({ low: 2.5, high: 2.9 }, { low: 1, high: 5 }),
  ];
  const found = agreement(runs);
  assertEquals([found.compared, found.overlapping], [2, 1]);
  assertEquals(found.apart.map(({ id }) => id), ["k/c/row_1"]);
});

test("agreement() finds verdicts that contradict each other", () => {
  const runs = [
    runWith({ verdict: "faster" }, { verdict: "faster" }),
    runWith({ verdict: "slower" }, { verdict: "inconclusive" }),
  ];
  const found = agreement(runs);
  assertEquals(found.contradictory.map(({ id }) => id), ["k/c/row_0"]);
  assertMatch(agreementText(found, 2), /^2 ratios in 2 runs\n1 change between faster and slower\n/);
});

test("agreement() leaves out what not every run has", () => {
  const runs = [runWith({ low: 1, high: 2 }, { low: 1, high: 2 }), runWith({ low: 1, high: 2 })];
  assertEquals(agreement(runs).compared, 1);
  assertMatch(agreementText(agreement([runs[0], runWith()]), 2), /no ratio in common/);
});
