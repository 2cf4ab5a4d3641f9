import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { failed, isAbsent } from "../harness/record.ts";
import { order } from "../harness/rounds.ts";
import { run, select, suite } from "../harness/mod.ts";
import { FakeHost, fakeSuite, runFakes, seeded, shortPlan } from "./_fake_suite.ts";

const steady = (name: string, cost: number) => ({ name, cost: () => cost });

test("run() finds ratios that are known", async () => {
  const found = await runFakes(new FakeHost(), [
    steady("native", 6000),
    steady("baseline", 3000),
    steady("wasm", 250),
    { ...steady("copy", 100), role: "roofline" },
  ]);
  const { native, baseline, wasm, copy } = found;
  assertEquals(wasm.ns!.median, 250);
  assertEquals(wasm.gbps, 4);
  assertEquals(wasm.ns_per_element, 0.5);
  assertAlmostEquals(wasm.of_copy!, 0.4);
  assertEquals(wasm.ratio!.vs, "baseline");
  assertAlmostEquals(wasm.ratio!.median, 12);
  assertEquals(wasm.ratio!.verdict, "faster");
  assertAlmostEquals(wasm.ratios[1].median, 24);
  assertAlmostEquals(native.ratio!.median, 0.5);
  assertEquals(native.ratio!.verdict, "slower");
  assertEquals(native.ratios.length, 1);
  assertEquals(baseline.ratio, null);
  assertAlmostEquals(baseline.ratios[0].median, 2);
  assertEquals([copy.ratio, copy.ratios.length, copy.of_copy], [null, 0, 1]);
  for (const record of Object.values(found)) {
    assertEquals(record.id, `fake/only/${record.impl}`);
    assertEquals([record.runtime, record.bytes, record.elements], ["fake 1.0.0", 1000, 500]);
    assertEquals([record.err, record.tier, record.warnings], [null, "plateau", []]);
    assertEquals(record.ns!.samples, 12);
  }
});

test("run() finds a ratio through noise that hits whole rounds", async () => {
  const host = new FakeHost();
  const random = seeded(7);
  let weather = 1;
  host.pause = () => {
    weather = 1 + random();
    return Promise.resolve();
  };
  const noisy = (name: string, cost: number) => ({ name, cost: () => cost * weather });
  const fakes = [noisy("baseline", 3e6), noisy("wasm", 2e6)];
  const plan = { ...shortPlan, leastRounds: 36, leastProcesses: 3 };
  const { wasm } = await runFakes(host, fakes, plan);
  assertEquals(wasm.series.map(({ length }) => length), [12, 12, 12]);
  assertAlmostEquals(wasm.ratio!.median, 1.5, 1e-9);
  assert(wasm.ratio!.high - wasm.ratio!.low < 1e-9);
  assert(wasm.ns!.mad > 1e5, "the times themselves are noisy");
});

test("run() tells the first call apart", async () => {
  const first = { name: "wasm", cost: (call: number) => call === 0 ? 5e6 : 1000 };
  const { wasm } = await runFakes(new FakeHost(), [steady("baseline", 1000), first]);
  assertEquals(wasm.ns!.cold, 5e6);
  assertEquals(wasm.ns!.median, 1000);
});

test("run() keeps the ABBA order of the rounds", async () => {
  const host = new FakeHost();
  let rounds: string[][] = [];
  const logging = (name: string) => ({
    name,
    cost() {
      rounds.at(-1)?.push(name);
      return 2e6;
    },
  });
  const names = ["baseline", "native", "wasm"];
  await runFakes(host, names.map(logging), shortPlan, ({ doing, round }) => {
    if (doing !== "time") return;
    assertEquals(round, rounds.length);
    rounds.push([]);
  });
  // each sample has a call before it, outside the clock; the last row holds the second verification too
  rounds = rounds.map((row) => row.slice(0, 6).filter((_, i) => i % 2 === 0));
  assertEquals(rounds.slice(0, 2), [["baseline", "native", "wasm"], [
    "wasm",
    "native",
    "baseline",
  ]]);
  assertEquals(rounds, rounds.map((_, i) => order(i, 3).map((entrant) => names[entrant])));
  assertEquals(rounds.length, 12);
});

test("run() makes the same number of calls of everybody in every sample", async () => {
  const calls: { [name: string]: number } = {};
  let timing = false;
  const counting = (name: string, cost: number) => ({
    name,
    cost() {
      if (timing) calls[name] = (calls[name] ?? 0) + 1;
      return cost;
    },
  });
  const fakes = [counting("baseline", 10_000), counting("wasm", 4000)];
  await runFakes(new FakeHost(), fakes, shortPlan, ({ doing }) => timing = doing === "time");
  // 100 calls of 10 µs make the millisecond, one more warms the caches; 12 rounds, and one call in the
  // second verification.
  assertEquals(calls, { baseline: 1213, wasm: 1213 });
});

test("run() stops on precision, not before the least rounds", async () => {
  const plan = { ...shortPlan, leastRounds: 30, leastProcesses: 3, blockRounds: 10 };
  const { wasm } = await runFakes(
    new FakeHost(),
    [steady("baseline", 1e6), steady("wasm", 1e6)],
    plan,
  );
  assertEquals(wasm.ns!.samples, 30);
  assertEquals(wasm.ratio!.verdict, "equivalent");
});

test("run() goes on while an interval is wide, until its time is up", async () => {
  const random = seeded(8);
  const noisy = { name: "wasm", cost: () => 1e6 * (1 + random()) };
  const fakes = [steady("baseline", 1e6), noisy];
  const plan = { ...shortPlan, blockRounds: 10, warmBudget: 1e8, timeBudget: 2e9 };
  const host = new FakeHost();
  const { wasm } = await runFakes(host, fakes, plan);
  // 5 ms a round, half of it outside the clock; warming each block takes some 50 ms and more; and a
  // block once begun is ended
  assert(wasm.ns!.samples >= 50, `${wasm.ns!.samples} rounds`);
  assert(host.time >= 2e9 && host.time < 5e9, `${host.time / 1e9} s`);
});

test("run() warns of fewer rounds than planned", async () => {
  const plan = {
    ...shortPlan,
    leastRounds: 30,
    blockRounds: 10,
    leastProcesses: 3,
    timeBudget: 1e6,
  };
  const fakes = [steady("baseline", 1e6), steady("wasm", 1e6)];
  const { wasm } = await runFakes(new FakeHost(), fakes, plan);
  assertEquals(wasm.warnings, [
    "3 rounds instead of 30",
    "1 sets of instances instead of 3",
    "no interval against baseline: too few rounds, or the timer stood still",
  ]);
});

test("run() takes as many rounds in a block as fill its time", async () => {
  const fakes = [steady("baseline", 1e6), steady("wasm", 1e6)];
  const { wasm } = await runFakes(new FakeHost(), fakes, { ...shortPlan, blockTime: 5e7 });
  assertEquals(wasm.ns!.samples, 25); // 4 ms a round, half of it outside the clock
});

test("run() collects garbage before a case, and between all rounds where that is cheap", async () => {
  const host = new FakeHost();
  host.collectionTime = 1e5;
  await runFakes(host, [steady("baseline", 1e6), steady("wasm", 1e6)]);
  assertEquals(host.collections, 13);
});

test("run() collects garbage only before a case where that costs the next sample", async () => {
  const host = Object.assign(new FakeHost(), { collectsBetweenRounds: false });
  await runFakes(host, [steady("baseline", 1e6), steady("wasm", 1e6)]);
  assertEquals(host.collections, 1);
});

test("run() ends within its time on calls that are slower than that", async () => {
  const host = new FakeHost();
  const plan = { ...shortPlan, warmBudget: 1e8, timeBudget: 4e9 };
  const { wasm } = await runFakes(host, [steady("baseline", 3e9), steady("wasm", 1e9)], plan);
  // by 4 s: the first answers, one warming call each, the settling calls, 3 rounds of two calls each,
  // and the second verification
  assertEquals(wasm.ns!.samples, 3);
  assert(host.time <= 4e9 * (1 + 1 + 1 + 6 + 1), `${host.time / 1e9} s`);
});

test("run() collects garbage at the beginning of a block where that is dear", async () => {
  const host = new FakeHost();
  host.collectionTime = 1e6;
  const { wasm } = await runFakes(host, [steady("baseline", 1e6), steady("wasm", 1e6)]);
  assertEquals(host.collections, 3);
  assertEquals(wasm.ns!.median, 1e6);
});

test("run() reaches a plateau after the engine has sped up", async () => {
  const tiering = { name: "wasm", cost: (call: number) => call < 1500 ? 10_000 : 1000 };
  const { wasm } = await runFakes(new FakeHost(), [steady("baseline", 1000), tiering]);
  assertEquals([wasm.tier, wasm.ns!.median, wasm.warnings], ["plateau", 1000, []]);
});

test("run() tells of a timer too coarse for a row, and of one that does not see it at all", async () => {
  const host = new FakeHost();
  const step = 5000;
  const now = () => Math.floor(host.time / step) * step;
  Object.assign(host, { clock: { now, resolution: step } });
  const fakes = [steady("baseline", 2e6), steady("wasm", 5e3), steady("wasm_inplace", 10)];
  const plan = { ...shortPlan, timeBudget: 1 }; // what is not seen is never precise enough
  const { baseline, wasm, wasm_inplace } = await runFakes(host, fakes, plan);
  // 20 ms make ten calls of the slowest one: 50 µs of the next, and 100 ns
  assert(!/coarse/.test(baseline.warnings.join()));
  assertMatch(wasm.warnings.join("\n"), /coarse timer: a step of it is 10% of this time/);
  assertEquals([wasm.err, wasm_inplace.ns, wasm_inplace.ratio], [null, null, null]);
  assertEquals(wasm_inplace.err, "absent: this timer is too coarse for it");
});

test("run() warns where no plateau is reached", async () => {
  const falling = { name: "wasm", cost: (call: number) => 1e6 * (0.3 + 0.7 * 0.99 ** call) };
  const { wasm, baseline } = await runFakes(
    new FakeHost(),
    [steady("baseline", 1e6), falling],
    { ...shortPlan, warmBudget: 5e7 },
  );
  assertEquals(wasm.tier, "unknown");
  assertMatch(wasm.warnings.join("\n"), /no plateau/);
  assertMatch(wasm.warnings.join("\n"), /drift: faster from round to round/);
  assertEquals([baseline.tier, baseline.warnings], ["plateau", []]);
});

test("run() warns of outliers and keeps them", async () => {
  let timing = false;
  let round = 0;
  const spiky = { name: "wasm", cost: () => timing && round % 6 === 1 ? 9e6 : 1e6 };
  const { wasm } = await runFakes(
    new FakeHost(),
    [steady("baseline", 1e6), spiky],
    shortPlan,
    (progress) => {
      timing = progress.doing === "time";
      round = progress.round;
    },
  );
  assertEquals(wasm.warnings, ["2 of 12 samples are outliers"]);
  assertEquals(wasm.ns!.samples, 12);
});

test("run() does not time a wrong answer, and the others go on", async () => {
  let calls = 0;
  const wrong = {
    name: "wasm",
    cost: () => (calls++, 1000),
    answer: () => "left",
  };
  const found = await runFakes(new FakeHost(), [steady("baseline", 1000), wrong]);
  assertEquals(calls, 1);
  assertEquals(found.wasm.err, "wrong answer: it differs from the oracle's");
  assertEquals([found.wasm.ns, found.wasm.ratio, found.wasm.gbps], [null, null, null]);
  assert(failed(found.wasm));
  assertEquals(found.baseline.ns!.median, 1000);
});

test("run() tells the first wrong byte", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const answers: { [name: string]: Uint8Array } = {
    wasm: bytes("abX"),
    wasm_inplace: bytes("ab"),
  };
  const bytesSuite = suite<string, Uint8Array>({
    kernel: {
      name: "bytes",
      impls: Object.keys(answers).map((name) => ({
        name,
        role: "answer",
        code: "wasm",
        unavailable: () => null,
        prepare: () => () => answers[name],
      })),
      same: (a, b) => String(a) === String(b),
      size: () => ({ bytes: 3, elements: 3 }),
    },
    oracle: () => bytes("abc"),
    story: "",
    cases: [{ name: "only", story: "", input: () => "" }],
  });
  const options = { host: new FakeHost(), plan: null, warnings: [] };
  const [{ records }] = await Array.fromAsync(run(select([bytesSuite], []), options));
  assertEquals(records.map(({ err }) => err), [
    "wrong answer: byte 2 is 88, the oracle says 99",
    "wrong answer: 2 bytes long, the oracle says 3",
  ]);
});

test("run() does not hold a roofline to the oracle", async () => {
  const copy = { ...steady("copy", 1000), role: "roofline" as const, answer: () => "bytes" };
  const found = await runFakes(new FakeHost(), [steady("baseline", 1000), copy]);
  assertEquals([found.copy.err, found.copy.of_copy], [null, 1]);
});

test("run() makes an absence a record that is no failure", async () => {
  let prepared = false;
  const absent = {
    ...steady("wasm", 1000),
    unavailable: () => "no simd128 on this runtime",
    prepare: () => void (prepared = true),
  };
  const { wasm, baseline } = await runFakes(new FakeHost(), [steady("baseline", 1000), absent]);
  assertEquals(wasm.err, "absent: no simd128 on this runtime");
  assertEquals([wasm.ns, isAbsent(wasm), failed(wasm), prepared], [null, true, false, false]);
  assertEquals(baseline.ns!.median, 1000);
});

test("run() compares with native where there is no baseline", async () => {
  const absent = { ...steady("baseline", 1000), unavailable: () => "gone" };
  const fakes = [steady("native", 2000), absent, steady("wasm", 1000)];
  const { wasm, native } = await runFakes(new FakeHost(), fakes);
  assertEquals([wasm.ratio!.vs, wasm.ratios.length, native.ratio], ["native", 1, null]);
  assertAlmostEquals(wasm.ratio!.median, 2);
});

test("run() withdraws the figures of an answer that changed during the timing", async () => {
  let timed = false;
  const turning = {
    ...steady("baseline", 1e6),
    answer: () => timed ? "left" : "right",
  };
  const found = await runFakes(
    new FakeHost(),
    [turning, steady("wasm", 1e6)],
    shortPlan,
    ({ doing }) => timed = doing === "time",
  );
  assertEquals(
    found.baseline.err,
    "after the timing: wrong answer: it differs from the oracle's",
  );
  assertEquals(found.baseline.ns, null);
  assertEquals([found.wasm.err, found.wasm.ratio], [null, null]);
});

test("run() makes a broken input every record's error", async () => {
  const [fake] = [fakeSuite(new FakeHost(), [steady("baseline", 1), steady("wasm", 1)])];
  const broken = {
    ...fake,
    cases: [{
      name: "only",
      story: "",
      input() {
        throw new Error("disk gone");
      },
    }],
  };
  const options = { host: new FakeHost(), plan: shortPlan, warnings: [] };
  const [{ records }] = await Array.fromAsync(run(select([broken], []), options));
  assertEquals(records.map(({ err }) => err), Array(2).fill("the input threw: Error: disk gone"));
});

test("run() without a plan verifies and times nothing", async () => {
  let calls = 0;
  const counting = { name: "wasm", cost: () => (calls++, 1000) };
  const { wasm } = await runFakes(new FakeHost(), [counting], null);
  assertEquals([calls, wasm.err, wasm.ns], [1, null, null]);
});

test("run() puts the machine's warnings on every record", async () => {
  const fake = fakeSuite(new FakeHost(), [steady("baseline", 1), steady("wasm", 1)]);
  const options = { host: new FakeHost(), plan: null, warnings: ["busy machine"] };
  const [{ records }] = await Array.fromAsync(run(select([fake], []), options));
  assertEquals(records.map(({ warnings }) => warnings), [["busy machine"], ["busy machine"]]);
});
