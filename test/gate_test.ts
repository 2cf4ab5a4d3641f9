import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { test } from "node:test";
import { gate, gateBuilds, gateExitCode, type Outcome } from "../harness/gate.ts";
import { gateText } from "../harness/report/gate.ts";
import { before, ratio, record, runOf } from "./_gate_run.ts";

/** The outcome when time and ratios are so many times what they were. */
function outcome(time: number, ...ratios: number[]): Outcome {
  const [baseline, native = baseline] = ratios;
  const now = runOf(
    record("k/c/wasm", 100 * time, [ratio("baseline", 2 / baseline), ratio("native", 3 / native)]),
  );
  return gate(now, before).rows[0].outcome;
}

test("gate() confirms what time and every opponent show beyond the threshold", () => {
  assertEquals(outcome(1.2, 1.2), "regression");
  assertEquals(outcome(1, 1), "unchanged");
  assertEquals(outcome(0.8, 0.8), "improvement");
});

test("gate() does not blame the kernel for a machine that is slower as a whole", () => {
  assertEquals(outcome(1.5, 1), "unchanged");
  assertEquals(outcome(0.6, 1), "unchanged");
});

test("gate() does not blame the kernel for an opponent that became faster", () => {
  assertEquals(outcome(1, 1.5, 1), "unchanged");
  assertEquals(outcome(1, 1.5, 1.5), "unchanged");
  assertEquals(outcome(1.2, 1.2, 1), "unchanged");
});

test("gate() wants the whole interval beyond the threshold", () => {
  // the intervals of now and then reach 1% each: about 2% together
  assertEquals(outcome(1.04, 1.04), "inconclusive");
  assertEquals(outcome(1.06, 1.06), "regression");
  assertEquals(outcome(1.06, 1.06, 1.04), "inconclusive");
  assertEquals(outcome(0.97, 0.97), "inconclusive");
  assertEquals(outcome(0.94, 0.94), "improvement");
});

test("gate() takes another threshold", () => {
  const now = runOf(record("k/c/wasm", 106, [ratio("baseline", 2 / 1.06)]));
  assertEquals(gate(now, before, 0.03).rows[0].outcome, "regression");
  assertEquals(gate(now, before, 0.1).rows[0].outcome, "unchanged");
});

test("gate() spans the bounds of both runs", () => {
  const then = runOf(record("k/c/wasm", 100, [ratio("baseline", 2, 0.25)]));
  const now = runOf(record("k/c/wasm", 100, [ratio("baseline", 1, 0.25)]));
  const [, view] = gate(now, then).rows[0].views;
  assertEquals([view.of, view.median], ["baseline", 2]);
  assertEquals([view.low, view.high], [1.5 / 1.25, 2.5 / 0.75]);
});

test("gate() goes through the opponents that both runs have", () => {
  const now = runOf(record("k/c/wasm", 120, [ratio("native", 3 / 1.2), ratio("new", 1)]));
  assertEquals(gate(now, before).rows[0].views.map(({ of }) => of), ["time", "native"]);
});

test("gate() confirms nothing by time alone: it may be the machine's", () => {
  const alone = (ns: number) => runOf(record("k/c/wasm", ns, []));
  const outcomes = [100, 180, 50].map((ns) => gate(alone(ns), alone(100)).rows[0].outcome);
  assertEquals(outcomes, ["unchanged", "inconclusive", "inconclusive"]);
});

test("gate() looks at a reference through those who were compared with it", () => {
  const run = (baseline: number, wasm: number) =>
    runOf(
      record("k/c/baseline", baseline, []),
      record("k/c/wasm", wasm, [ratio("baseline", baseline / wasm)]),
      record("k/other/wasm", 1, [ratio("baseline", 9)]),
    );
  const outcomes = (baseline: number, wasm: number) =>
    gate(run(baseline, wasm), run(200, 100)).rows.slice(0, 2).map(({ outcome }) => outcome);
  assertEquals(outcomes(300, 100), ["regression", "unchanged"]);
  assertEquals(outcomes(100, 100), ["improvement", "unchanged"]);
  assertEquals(outcomes(300, 150), ["unchanged", "unchanged"], "the machine is slower");
  assertEquals(outcomes(200, 150), ["unchanged", "regression"]);
  const [{ views }] = gate(run(300, 100), run(200, 100)).rows;
  assertEquals(views.map(({ of }) => of), ["time", "wasm"]);
});

test("gate() leaves out the rooflines, which nobody has written", () => {
  const copy = (ns: number) => runOf(record("k/c/copy", ns, [], { role: "roofline" }));
  assertEquals(gate(copy(200), copy(100)), { threshold: 0.03, rows: [], lost: [], apart: [] });
  assertEquals(gate(runOf(), copy(100)).apart, []);
});

test("gate() loses no row in silence", () => {
  const then = runOf(
    record("k/c/gone", 100, []),
    record("k/c/broken", 100, []),
    record("k/c/absent", 100, []),
    record("k/c/healed", null, [], { err: "wrong answer" }),
    record("k/c/resized", 100, []),
    record("k/c/fine", 100, []),
  );
  const now = runOf(
    record("k/c/broken", null, [], { err: "wrong answer" }),
    record("k/c/absent", null, [], { err: "absent: no SIMD" }),
    record("k/c/healed", 100, []),
    record("k/c/resized", 100, [], { bytes: 400 }),
    record("k/c/fine", 100, []),
    record("k/c/new", 100, []),
  );
  const found = gate(now, then);
  assertEquals(found.rows.map(({ id }) => id), ["k/c/fine"]);
  assertEquals(found.lost, [
    { id: "k/c/broken", err: "wrong answer" },
    { id: "k/c/absent", err: "absent: no SIMD" },
  ]);
  assertEquals(found.apart, [
    { id: "k/c/healed", why: "no figures then: wrong answer" },
    { id: "k/c/resized", why: "another input: 200 bytes then, 400 now" },
    { id: "k/c/new", why: "only in this run" },
    { id: "k/c/gone", why: "only in the baseline" },
  ]);
  assertEquals(gateExitCode(found), 2);
});

test("gateExitCode() is 1 for a regression alone, and 2 when nothing was compared", () => {
  const at = (time: number) =>
    runOf(record("k/c/wasm", 100 * time, [ratio("baseline", 2 / time), ratio("native", 3 / time)]));
  assertEquals(gateExitCode(gate(at(1), before)), 0);
  assertEquals(gateExitCode(gate(at(0.5), before)), 0);
  assertEquals(gateExitCode(gate(at(1.04), before)), 0);
  assertEquals(gateExitCode(gate(at(1.2), before)), 1);
  assertEquals(gateExitCode(gate(runOf(), before)), 2);
  const half = runOf(...at(1.2).records, record("k/c/other", null, [], { err: "crash" }));
  const then = runOf(...before.records, record("k/c/other", 1, []));
  assertEquals(gateExitCode(gate(half, then)), 2, "a run with holes is an error first");
});

test("gateBuilds() judges by the ratio against the other build", () => {
  const against = (median: number, reach = 0.001) => {
    const ratios = [ratio("wasm@before", median, reach)];
    return gateBuilds([record("k/c/wasm", 100, ratios), record("k/c/wasm@before", 100, [])]);
  };
  const outcomes = [0.9, 0.98, 1, 1.1].map((median) => against(median).rows[0].outcome);
  assertEquals(outcomes, ["regression", "unchanged", "unchanged", "improvement"]);
  assertEquals(against(0.96, 0.02).rows[0].outcome, "inconclusive");
  assertEquals([against(0.9), against(1), against(1.1)].map(gateExitCode), [1, 0, 0]);
  const [{ of, median }] = against(0.8).rows[0].views;
  assertEquals([of, median], ["wasm@before", 1.25]);
});

test("gateBuilds() looks at builds alone, and at each of them", () => {
  const found = gateBuilds([
    record("k/c/baseline", 100, []),
    record("k/c/wasm", 100, [ratio("baseline", 0.5), ratio("wasm@a", 1), ratio("wasm@b", 0.5)]),
    record("k/c/wasm@a", 100, []),
    record("k/c/wasm@b", 100, []),
    record("k/c/wasm_into", 100, [ratio("wasm@a", 0.5)]),
  ]);
  assertEquals(found.rows.map(({ views, outcome }) => [views[0].of, outcome]), [
    ["wasm@a", "unchanged"],
    ["wasm@b", "regression"],
  ]);
  assertEquals([found.lost, found.apart], [[], []]);
});

test("gateBuilds() tells of builds that failed and of rows that got no ratio", () => {
  const broken = gateBuilds([
    record("k/c/wasm", 100, []),
    record("k/c/wasm@before", null, [], { err: "wrong answer" }),
  ]);
  assertEquals(broken.lost, [{ id: "k/c/wasm@before", err: "wrong answer" }]);
  assertEquals(broken.apart, [{ id: "k/c/wasm", why: "no ratio: not timed" }]);
  assertEquals(gateExitCode(broken), 2);
  assertEquals(gateExitCode(gateBuilds([record("k/c/wasm", 1, [ratio("baseline", 2)])])), 2);
});

test("gateText() puts the worst first and the verdict last", () => {
  const row = (impl: string, time: number, then = 1) =>
    record(`k/c/${impl}`, 100 * time, [ratio("baseline", 2 / (time / then))]);
  const then = runOf(...["a", "b", "c", "d", "e"].map((impl) => row(impl, 1)), row("gone", 1));
  const now = runOf(row("a", 1.1), row("b", 0.5), row("c", 1), row("d", 1.3), row("e", 1.04));
  assertEquals(
    "\n" + gateText(gate(now, then), 'baseline "main"', { color: false }),
    `
against baseline "main": 5 rows compared, 2 regressions, 1 inconclusive, 1 improvement, 1 unchanged
  id     outcome                        time            vs baseline
  k/c/d  regression    +30.0% [+27.4, +32.6]  +30.0% [+27.4, +32.6]
  k/c/a  regression     +10.0% [+7.8, +12.2]   +10.0% [+7.8, +12.2]
  k/c/e  inconclusive     +4.0% [+1.9, +6.1]     +4.0% [+1.9, +6.1]
  k/c/b  improvement   -50.0% [-51.0, -49.0]  -50.0% [-51.0, -49.0]
  not compared, only in the baseline: k/c/gone
2 regressions beyond 3% confirmed
+ is slower. time: of a call; vs X: relative to X, which had the same machine. A regression is
confirmed when the whole interval lies beyond +3% in every column, and not by time alone
`,
  );
});

test("gateText() of nothing changed is short, and of nothing at all says so", () => {
  const text = gateText(gate(before, before), "x", { color: false });
  assertEquals(
    text,
    "against x: 1 row compared, 1 unchanged\nNo regression beyond 3% is confirmed\n",
  );
  assertMatch(gateText(gate(runOf(), before), "x", { color: false }), /\nNothing was compared\n$/);
});

test("gateText() lists ten undecided rows and counts the others", () => {
  const row = (i: number, time: number) => record(`k/c/r${i}`, 100 * time, []);
  const all = Array.from({ length: 14 }, (_, i) => i);
  const found = gate(runOf(...all.map((i) => row(i, 1.04))), runOf(...all.map((i) => row(i, 1))));
  const text = gateText(found, "x", { color: false });
  assertEquals(text.match(/ inconclusive +\+/g)?.length, 10);
  assertStringIncludes(text, "\n  and 4 more inconclusive\n");
});

test("gateText() lets no file steer the terminal", () => {
  const hostile = "k/c/\x1b[2J\u202egone\u2028";
  const then = runOf(record(hostile, 1, []), ...before.records);
  const text = gateText(gate(before, then), "a\x1b[31mb", { color: false });
  for (const steers of ["\x1b", "\u202e", "\u2028"]) assert(!text.includes(steers), text);
  assertStringIncludes(text, "only in the baseline");
});
