import { assert, assertEquals, assertMatch, assertThrows } from "@std/assert";
import { test } from "node:test";
import { commonCalls, warm } from "../harness/calibrate.ts";
import { batch, block } from "../harness/measure.ts";
import { suite } from "../harness/mod.ts";
import { browserName, host, resolution } from "../harness/runtime.ts";
import { FakeHost, fakeSuite } from "./_fake_suite.ts";

test("commonCalls() gives the slowest 1 ms and the fastest 50 µs", () => {
  assertEquals(commonCalls([10_000, 5000], { resolution: 20 }, 2e7), 100);
  assertEquals(commonCalls([10_000, 100], { resolution: 20 }, 2e7), 500);
  assertEquals(commonCalls([3e6, 2e6], { resolution: 20 }, 2e7), 1);
});

test("commonCalls() asks for more of a coarse clock", () => {
  assertEquals(commonCalls([10_000, 9000], { resolution: 5000 }, 2e7), 500);
});

test("commonCalls() gives a coarse clock 20 ms, however quick the plan", () => {
  assertEquals(commonCalls([4000, 20], { resolution: 5000 }, 5e6), 5000);
  assertEquals(commonCalls([4000, 20], { resolution: 1e5 }, 5e6), 25_000);
});

test("commonCalls() does not stretch the slowest sample for the fastest one's sake", () => {
  assertEquals(commonCalls([1e6, 10], { resolution: 20 }, 2e7), 20);
  assertEquals(commonCalls([5e7, 10], { resolution: 20 }, 2e7), 1);
});

test("warm() is not misled by a clock too coarse for a call", async () => {
  const host = new FakeHost();
  const clock = { now: () => Math.floor(host.time / 1e6) * 1e6, resolution: 1e6 };
  let calls = 0;
  const batches = [batch(() => (calls++, host.time += 500))];
  const [warmed] = await warm(batches, { budget: 1e9, leastWindows: 5 }, {
    clock,
    pause: host.pause,
  });
  assertEquals(warmed, { perCall: 500, plateau: true });
  assert(calls < 5e6, `${calls} calls`);
});

test("block() hands a failure between the rounds to everybody", async () => {
  const results = await block([batch(() => 1), batch(() => 2)], {
    clock: new FakeHost().clock,
    calls: 1,
    firstRound: 0,
    rounds: 10,
    between(round) {
      if (round === 3) throw new Error("stop");
    },
  });
  assertEquals(results.map(String), ["Error: stop", "Error: stop"]);
});

test("block() gives raw samples in the order of time", async () => {
  const host = new FakeHost();
  // the first call settles, and so does the one before each sample
  const costs = [0, 2, 5, 2, 1, 2, 9, 2, 7];
  const call = () => host.time += costs.shift()!;
  const plan = { clock: host.clock, calls: 1, firstRound: 0, rounds: 4, between: () => {} };
  const [samples] = await block([batch(call)], plan);
  assertEquals([...samples as Float64Array], [5, 1, 9, 7]);
});

test("batch() gives every implementation a call site of its own", () => {
  const [a, b] = [batch(() => 1), batch(() => 1)];
  assert(a.toString() !== b.toString());
  let calls = 0;
  batch(() => calls++)(17);
  assertEquals(calls, 17);
});

test("suite() refuses names that make no id", () => {
  const fake = fakeSuite(new FakeHost(), []);
  const named = (...names: string[]) => ({
    ...fake,
    cases: names.map((name) => ({ ...fake.cases[0], name })),
  });
  assertThrows(() => suite(named("Ascii")), TypeError, "snake_case");
  assertThrows(() => suite(named("a", "a")), TypeError, "twice");
});

test("host() has a clock that runs and a resolution that it shows", async () => {
  const { clock, pause, runtime } = host();
  const before = clock.now();
  await pause();
  assert(clock.now() >= before);
  assert(clock.resolution > 0 && clock.resolution < 2e6);
  assertMatch(runtime, /^(deno|bun|node) \d+\.\d+/);
});

test("resolution() finds the step of a coarse clock", () => {
  let reads = 0;
  assertEquals(resolution(() => Math.floor(reads++ / 10) * 100_000), 100_000);
});

test("resolution() refuses a clock that stands still", () => {
  assertThrows(() => resolution(() => 5), Error, "stands still");
});

test("browserName() is not fooled by user agents that name each other", () => {
  const engine = "Mozilla/5.0 (X) AppleWebKit/537.36 (KHTML, like Gecko)";
  assertEquals(browserName(`${engine} Chrome/140.0.0.0 Safari/537.36`), "chrome 140.0.0.0");
  assertEquals(browserName(`${engine} Chrome/140.0 Safari/537.36 Edg/140.1`), "edge 140.1");
  assertEquals(browserName(`${engine} Version/26.0 Safari/605.1.15`), "safari 26.0");
  assertEquals(
    browserName("Mozilla/5.0 (X; rv:143.0) Gecko/20100101 Firefox/143.0"),
    "firefox 143.0",
  );
  assertEquals(browserName(""), null);
});
