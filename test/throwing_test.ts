/**
 * Implementations that throw, at whatever moment: the others go on, and nobody waits for ever.
 *
 * @module
 */

import { assertAlmostEquals, assertEquals } from "@std/assert";
import { test } from "node:test";
import { FakeHost, runFakes } from "./_fake_suite.ts";

const steady = (name: string, cost: number) => ({ name, cost: () => cost });

/** One fake that throws at its n-th call, beside two that do not. */
async function withThrower(call: number) {
  const throwing = {
    name: "wasm",
    cost(n: number): number {
      if (n === call) throw new RangeError(`call ${n} failed`);
      return 1e6;
    },
  };
  return await runFakes(
    new FakeHost(),
    [steady("baseline", 1e6), throwing, steady("native", 2e6)],
  );
}

test("run() goes on when one throws in its first call", async () => {
  const { wasm, native } = await withThrower(0);
  assertEquals(wasm.err, "the first call threw: RangeError: call 0 failed");
  assertAlmostEquals(native.ratio!.median, 0.5);
});

test("run() goes on when one throws while it is warmed", async () => {
  const { wasm, native } = await withThrower(5);
  assertEquals(wasm.err, "threw while warming: RangeError: call 5 failed");
  assertAlmostEquals(native.ratio!.median, 0.5);
});

test("run() goes on, and nobody waits for ever, when one throws in any round", async () => {
  // 1 first call and 15 of warming; then the settling call and 12 rounds of two calls each; then the
  // last verification.
  for (let call = 16; call < 41; call++) {
    const { wasm, native, baseline } = await withThrower(call);
    assertEquals(wasm.err, `threw while timed: RangeError: call ${call} failed`);
    assertEquals([wasm.ns, wasm.ratio, baseline.err], [null, null, null]);
    assertEquals(native.ns!.samples, 12);
    assertAlmostEquals(native.ratio!.median, 0.5);
  }
  const { wasm } = await withThrower(41);
  assertEquals(wasm.err, "after the timing: threw: RangeError: call 41 failed");
  assertEquals((await withThrower(42)).wasm.err, null);
});

test("run() goes on when all throw in the rounds", async () => {
  const throwing = (name: string) => ({
    name,
    cost(n: number): number {
      if (n === 30) throw new Error("enough");
      return 1e6;
    },
  });
  const found = await runFakes(new FakeHost(), ["baseline", "wasm"].map(throwing));
  assertEquals(found.baseline.err, "threw while timed: Error: enough");
  assertEquals(found.wasm.err, "threw while timed: Error: enough");
});

test("run() goes on when one throws in prepare()", async () => {
  const throwing = {
    ...steady("wasm", 1000),
    prepare() {
      throw new Error("no memory");
    },
  };
  const { wasm, baseline } = await runFakes(new FakeHost(), [steady("baseline", 1000), throwing]);
  assertEquals(wasm.err, "prepare() threw: Error: no memory");
  assertEquals(baseline.err, null);
});
