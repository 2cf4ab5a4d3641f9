import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { test } from "node:test";
import {
  bend,
  complexity,
  type Crossover,
  crossover,
  crossoverText,
  type Sweep,
  sweepsOf,
} from "../harness/report/sweep.ts";
import type { Ratio, Record } from "../harness/record.ts";
import { record } from "./_report_run.ts";

const family = "f";

/** A sweep whose ratios against `native` are `[low, median, high]`, at sizes 1, 4, 16, ... */
function swept(...curves: [number, number, number][]): Sweep {
  const records = curves.map(([low, median, high], i) => {
    const one: Ratio = { vs: "native", median, low, high, verdict: "inconclusive" };
    return record(`k/c_${i}/wasm`, 4 ** i, 100, { family, ratios: [one] });
  });
  const [sweep] = sweepsOf(records);
  return sweep;
}

const exact = (...medians: number[]) =>
  swept(...medians.map((m) => [m, m, m] as [number, number, number]));

/** The crossover of a sweep that has one between its sizes. */
function at(sweep: Sweep): Extract<Crossover, { kind: "at" }> {
  const found = crossover(sweep, "native");
  if (found?.kind !== "at") throw new Error(`no crossover but ${JSON.stringify(found)}`);
  return found;
}

test("sweepsOf() groups by kernel, family and implementation, by ascending size", () => {
  const records: Record[] = [
    record("k/c_64/wasm", 64, 3, { family }),
    record("k/c_64/native", 64, 9, { family }),
    record("k/c_4/wasm", 4, 1, { family }),
    record("k/c_4/native", 4, 2, { family }),
    record("k/c_16/wasm", 16, 2, { family }),
    record("k/c_16/native", 16, null, { family, err: "absent: no reason" }),
    record("k/empty/wasm", 0, 1, { family }),
    record("k/other/wasm", 32, 1),
    record("l/c_4/wasm", 4, 1, { family }),
  ];
  const found = sweepsOf(records).map(({ kernel, impl, points }) => ({
    kernel,
    impl,
    sizes: points.map(({ elements }) => elements),
  }));
  // native has two sizes left
  assertEquals(found, [{ kernel: "k", impl: "wasm", sizes: [4, 16, 64] }]);
});

test("crossover() lies on the line between neighbours, both axes logarithmic", () => {
  // halfway between 1/2 and 2 is 1, and halfway between 4 and 16 is 8
  const found = at(exact(0.1, 0.5, 2, 4));
  assertAlmostEquals(found.size, 8, 1e-9);
  assertAlmostEquals(found.low!, 8, 1e-9);
  assertAlmostEquals(found.high!, 8, 1e-9);
});

test("crossover() takes its interval from the curves of the ends", () => {
  const sweep = swept([0.2, 0.5, 2], [0.4, 0.8, 3], [0.5, 2, 8], [2, 4, 9]);
  const found = at(sweep);
  assertEquals(found.low, null); // even the smallest may be faster
  assert(4 < found.size && found.size < 16);
  assertAlmostEquals(found.high!, 32, 1e-9);
  assertEquals(crossoverText(found, sweep), "5.61 [≤ 1, 32]");
});

test("crossover() tells what lies beyond the sizes measured", () => {
  const sweep = swept([0.2, 0.5, 0.7], [0.4, 0.8, 0.9], [0.5, 2, 8]);
  const found = at(sweep);
  assertEquals(found.high, null);
  assertEquals(crossoverText(found, sweep), `5.61 [4.28, –]`);
});

test("crossover() is the last one: a row that falls back has not crossed yet", () => {
  const found = at(exact(2, 0.5, 4, 0.5, 2));
  assertAlmostEquals(found.size, 128, 1e-6);
});

test("crossover() of a row that is always or never faster", () => {
  const always = exact(1.2, 2, 3);
  assertEquals(crossover(always, "native"), { kind: "always", high: 1 });
  assertEquals(crossoverText(crossover(always, "native"), always), "≤ 1");
  const never = exact(0.5, 2, 1);
  assertEquals(crossover(never, "native"), { kind: "never", low: null });
  assertEquals(crossoverText(crossover(never, "native"), never), "–");

  const hardly = swept([0.5, 1.1, 2], [2, 3, 4], [3, 4, 5]);
  assertEquals(crossover(hardly, "native"), { kind: "always", high: 2 });
  assertEquals(crossoverText(crossover(hardly, "native"), hardly), "≤ 1 [≤ 1, 2]");
  const perhaps = swept([0.2, 0.3, 0.5], [0.3, 0.5, 0.9], [0.5, 0.8, 1 / 0.9]);
  assertEquals(crossoverText(crossover(perhaps, "native"), perhaps), "– [8, –]");
  const unclear = swept([0.5, 0.9, 2], [0.5, 0.9, 2], [0.5, 0.9, 2]);
  assertEquals(crossoverText(crossover(unclear, "native"), unclear), "– [≤ 1, –]");
});

test("crossover() needs three sizes with that opponent", () => {
  const sweep = exact(0.5, 1, 2);
  assertEquals(crossover(sweep, "baseline"), null);
  sweep.points[0].ratios.length = 0;
  assertEquals(crossover(sweep, "native"), null);
  assertEquals(crossoverText(null, sweep), "");
});

/** A sweep whose times are `time(n)`. */
function timed(time: (n: number, i: number) => number): Sweep {
  const sizes = [16, 64, 256, 1024, 16384, 1048576];
  const [sweep] = sweepsOf(
    sizes.map((n, i) => record(`k/c_${i}/wasm`, n, time(n, i), { family })),
  );
  return sweep;
}

test("complexity() finds the class that the times were made from", () => {
  const made: [string, (n: number) => number][] = [
    ["1", () => 42],
    ["log n", (n) => 5 + 3 * Math.log2(n)],
    ["n", (n) => 300 + 0.02 * n],
    ["n log n", (n) => 20 + 0.5 * n * Math.log2(n)],
    ["n²", (n) => 7 + 0.001 * n * n],
  ];
  for (const [name, time] of made) {
    const found = complexity(timed(time));
    assertEquals(found.class, name);
    assert(found.residual < 1e-6, `${name}: ${found.residual}`);
  }
  const linear = complexity(timed(made[2][1]));
  assertAlmostEquals(linear.a, 300, 1e-6);
  assertAlmostEquals(linear.b, 0.02, 1e-9);
});

test("complexity() keeps to the simpler class when noise decides between two", () => {
  const noise = [0.97, 1.02, 1.01, 0.98, 1.03, 1.05];
  const linear = complexity(timed((n, i) => (50 + 0.3 * n) * noise[i]));
  assertEquals(linear.class, "n");
  assert(0.01 < linear.residual && linear.residual < 0.06, String(linear.residual));
  assertEquals(complexity(timed((_, i) => 80 * noise[i])).class, "1");
});

test("complexity() has no negative parts", () => {
  // faster than n at the small end: a line through the points would start below zero
  const found = complexity(timed((n) => Math.max(1, 0.5 * n - 7)));
  assert(found.a >= 0 && found.b >= 0);
  const falling = complexity(timed((n) => 100 - Math.log2(n)));
  assertEquals(falling.class, "1");
});

/** A sweep of so many nanoseconds an element, at sizes 1, 4, 16, ... */
function dear(...each: number[]): Sweep {
  const records = each.map((ns, i) => record(`k/c_${i}/wasm`, 4 ** i, ns * 4 ** i, { family }));
  const [sweep] = sweepsOf(records);
  return sweep;
}

test("bend() is where an element is dearer than before, for good and by a tenth", () => {
  assertEquals(bend(dear(9, 3, 2, 2.1, 2.3, 3)), { size: 4 ** 4, factor: 1.5 });
  assertEquals(bend(dear(2, 3, 2, 2)), null);
  assertEquals(bend(dear(9, 5, 3, 2)), null);
  assertEquals(bend(dear(1, 2, 2)), { size: 4, factor: 2 });
});
