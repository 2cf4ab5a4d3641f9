/**
 * What is awaited, in rounds: samples, ratios, and what becomes of one that throws.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { type Awaited, type AwaitedCase, measureAwaited } from "../harness/awaited.ts";
import type { Record } from "../harness/record.ts";
import { FakeHost, shortPlan } from "./_fake_suite.ts";

/** An entrant that takes so many nanoseconds a call, on a clock that only it moves. */
function entrant(host: FakeHost, name: string, cost: (call: number) => number): Awaited {
  let calls = 0;
  return {
    name,
    code: "native",
    async call() {
      await null;
      host.time += cost(calls++);
    },
  };
}

async function measured(
  host: FakeHost,
  entrants: readonly Awaited[],
  more: Partial<AwaitedCase> = {},
): Promise<{ [impl: string]: Record }> {
  const one = {
    kernel: "trips",
    name: "one_1k",
    family: "one",
    bytes: 1000,
    elements: 500,
    reference: "plain",
    entrants,
    ...more,
  };
  const records = await measureAwaited(one, host, shortPlan, ["a warning"]);
  return Object.fromEntries(records.map((record) => [record.impl, record]));
}

test("measureAwaited() times each way in every round and compares it with the reference", async () => {
  const host = new FakeHost();
  const { plain, twice } = await measured(host, [
    entrant(host, "plain", (call) => call === 0 ? 9e6 : 2e5),
    entrant(host, "twice", () => 1e5),
  ]);
  assertEquals([plain.id, plain.family, plain.workers], ["trips/one_1k/plain", "one", 1]);
  assertEquals(plain.ns!.median, 2e5);
  assertEquals(plain.ns!.cold, 9e6, "the first call is told apart");
  assertEquals(plain.ns!.samples, shortPlan.leastRounds);
  assertEquals(plain.series.map(({ length }) => length), [3, 3, 3, 3]);
  assertEquals(plain.ratio, null);
  assertEquals([plain.gbps, plain.ns_per_element], [1000 / 2e5, 2e5 / 500]);
  assert(Math.abs(twice.ratio!.median - 2) < 1e-9);
  assertEquals([twice.ratio!.vs, twice.ratio!.verdict], ["plain", "faster"]);
  assertEquals(twice.warnings, ["a warning"]);
});

test("measureAwaited() makes an error of what throws, and goes on with the others", async () => {
  const host = new FakeHost();
  const { plain, cold, later } = await measured(host, [
    entrant(host, "plain", () => 2e5),
    entrant(host, "cold", () => {
      throw new Error("the thread is gone");
    }),
    entrant(host, "later", () => {
      if (host.time > 2.2e8) throw new Error("3 bytes came back of 4");
      return 2e5;
    }),
  ]);
  assertMatch(cold.err!, /threw while warming: Error: the thread is gone/);
  assertMatch(later.err!, /threw while timed: Error: 3 bytes came back of 4/);
  assertEquals([cold.ns, later.ns, plain.err], [null, null, null]);
  assertEquals(plain.ns!.samples, shortPlan.leastRounds);
});

test("measureAwaited() makes calls enough for a sample that a clock can tell", async () => {
  const host = new FakeHost();
  const made: number[] = [];
  const { plain } = await measured(host, [entrant(host, "plain", () => {
    made.push(host.time);
    return 1e3;
  })]);
  assertEquals(plain.ns!.median, 1e3);
  // warmed for 1e8 ns, then samples of 2e6
  assertEquals(made.length, 1 + 1e5 + 12 * 2000);
});
