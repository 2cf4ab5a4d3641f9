import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { test } from "node:test";
import type { Ratio, Record } from "../harness/record.ts";
import { selfCheckText } from "../harness/report/self_check.ts";
import { select, withReferences } from "../harness/select.ts";
import { selfCheck, share } from "../harness/self_check.ts";
import type { AnySuite } from "../harness/suite.ts";
import { enough, original, selfCheckSuites } from "../harness/twins.ts";
import { FakeHost, fakeSuite, seeded } from "./_fake_suite.ts";

/** A suite with cases `c0`, `c1`, ... of which the last implementation takes only the even ones. */
function suiteOf(cases: number, impls: number): AnySuite {
  const host = new FakeHost();
  const fakes = Array.from({ length: impls }, (_, i) => ({ name: `impl_${i}`, cost: () => 100 }));
  const fake = fakeSuite(host, [...fakes, {
    name: "copy",
    cost: () => 1,
    role: "roofline" as const,
  }]);
  return {
    ...fake,
    kernel: {
      ...fake.kernel,
      impls: fake.kernel.impls.map((impl) => ({
        ...impl,
        unavailable: (input) =>
          impl.name === `impl_${impls - 1}` && Number(input) % 2 === 1 ? "odd" : null,
      })),
    },
    cases: Array.from({ length: cases }, (_, i) => ({ name: `c${i}`, story: "", input: () => i })),
  };
}

function names(list: ReturnType<typeof enough>): string[] {
  return list.map(({ case: { name }, impls }) => `${name}/${impls[0]}`);
}

test("selfCheckSuites() puts beside each implementation its twin and two that are slower", () => {
  const [suite] = selfCheckSuites([suiteOf(1, 1)]);
  assertEquals(suite.kernel.impls.map(({ name, slowdown }) => [name, slowdown]), [
    ["impl_0", undefined],
    ["impl_0@twin", undefined],
    ["impl_0@slower_2", 0.02],
    ["impl_0@slower_5", 0.05],
  ]);
  assertEquals(suite.kernel.rivals!("impl_0@slower_2"), ["impl_0"]);
  assertEquals(suite.kernel.rivals!("impl_0"), ["impl_0"]);
});

test("selfCheckSuites() prepares each of them anew, even where methods are a class's", () => {
  let prepared = 0;
  class Impl {
    readonly name = "one";
    readonly role = "answer";
    readonly code = "wasm";
    unavailable() {
      return this.name === "one" ? null : "lost";
    }
    prepare() {
      const instance = ++prepared;
      return () => instance;
    }
  }
  const fake = fakeSuite(new FakeHost(), []);
  const [suite] = selfCheckSuites([{ ...fake, kernel: { ...fake.kernel, impls: [new Impl()] } }]);
  assertEquals(suite.kernel.impls.map((impl) => impl.unavailable("")), [null, null, null, null]);
  assertEquals(suite.kernel.impls.map((impl) => impl.prepare("")()), [1, 2, 3, 4]);
});

test("enough() takes every case before it takes one again, and every implementation in turn", () => {
  const selection = select(selfCheckSuites([suiteOf(10, 3)]), []);
  const some = names(enough(selection, 10));
  assertEquals(new Set(some.map((name) => name.split("/")[0])).size, 10);
  const impls = some.map((name) => name.split("/")[1]);
  for (const impl of ["impl_0", "impl_1", "impl_2"]) {
    assert(impls.filter((name) => name === impl).length >= 2, `${some}`);
  }
  assertEquals(names(enough(selection, 10)), some, "the same list every time");
});

test("enough() begins anew when all is taken, and leaves out who cannot run", () => {
  const selection = select(selfCheckSuites([suiteOf(10, 3)]), []);
  const all = names(enough(selection, 200));
  assertEquals(all.length, 200);
  assertEquals(new Set(all).size, 25);
  assertEquals(all.slice(0, 25), all.slice(25, 50));
  assert(!all.includes("c1/impl_2") && all.includes("c2/impl_2"));
  assert(all.every((name) => !name.endsWith("copy")));
});

test("enough() keeps a family together, whichever of its names was selected", () => {
  for (const filter of ["c2/impl_1@twin", "*/c2/impl_1"]) {
    const [one] = enough(select(selfCheckSuites([suiteOf(4, 2)]), [filter]), 1);
    const family = ["impl_1", "impl_1@twin", "impl_1@slower_2", "impl_1@slower_5"];
    assertEquals(one.impls, family, filter);
    assertEquals(withReferences([one])[0].impls, family);
  }
  assertEquals(enough([], 200), []);
});

test("enough() leaves a case whose input throws to the run", () => {
  const suite = suiteOf(1, 1);
  const input = () => {
    throw new Error("no input");
  };
  const broken = { ...suite, cases: [{ ...suite.cases[0], input }] };
  assertEquals(names(enough(select(selfCheckSuites([broken]), []), 2)), ["c0/impl_0", "c0/impl_0"]);
});

test("share() has Wilson's interval", () => {
  // Wilson's interval in closed form at 0: z² / (n + z²)
  assertAlmostEquals(share(0, 200).high, 3.8414588 / 203.8414588, 1e-6);
  assertEquals(share(0, 200).low, 0);
  assertEquals(share(200, 200).high, 1);
  assertAlmostEquals(share(200, 200).low, 1 - 3.8414588 / 203.8414588, 1e-6);
  // the two solutions of |p̂ - p| = z sqrt(p (1 - p) / n), put back in
  const { low, high } = share(7, 50);
  for (const p of [low, high]) {
    assertAlmostEquals(Math.abs(7 / 50 - p), 1.959964 * Math.sqrt(p * (1 - p) / 50), 1e-9);
  }
  assertEquals(share(0, 0), { hits: 0, of: 0, low: 0, high: 1 });
});

function record(impl: string, median: number, reach = 0.001, more: Partial<Record> = {}): Record {
  const vs = original(impl);
  const ratio: Ratio = {
    vs,
    median,
    low: median * (1 - reach),
    high: median * (1 + reach),
    verdict: "inconclusive",
  };
  return {
    id: `k/c/${impl}`,
    kernel: "k",
    case: "c",
    impl,
    runtime: "fake 1",
    workers: 1,
    bytes: 1,
    elements: 1,
    family: null,
    code: "wasm",
    role: "answer",
    ns: null,
    gbps: null,
    ns_per_element: null,
    bytes_out: null,
    gbps_out: null,
    of_copy: null,
    allocated: null,
    ratio: null,
    efficiency: null,
    ratios: vs === impl ? [] : [ratio],
    tier: "unknown",
    series: [],
    dropped: 0,
    warnings: [],
    err: null,
    ...more,
  };
}

/** So many families whose twins deviate by `spread` at most, `off` of them by 3% beyond doubt. */
function families(size: number, spread: number, off: number, reach = 0.001): Record[] {
  const random = seeded(7);
  return Array.from({ length: size }, (_, i) => {
    const noise = () => 1 + spread * (2 * random() - 1);
    return [
      record("a", 1),
      record("a@twin", i < off ? 1.03 : noise(), reach),
      record("a@slower_2", noise() / 1.02, reach),
      record("a@slower_5", noise() / 1.05, reach),
    ];
  }).flat();
}

test("selfCheck() trusts a bench that finds all slowdowns and no others", () => {
  const found = selfCheck(families(200, 0.004, 0), 0.01);
  assertEquals(found.at.length, 1);
  const [{ wrong, inconclusive, detected }] = found.at;
  assertEquals([wrong.hits, wrong.of, inconclusive.hits], [0, 200, 0]);
  assertEquals(detected.map(({ share }) => share.hits), [200, 200]);
  assert(found.floor > 0.003 && found.floor <= found.worst && found.worst < 0.0041);
  assert(found.apart.hits > 100, "narrow intervals around 0.4% of noise exclude 1");
  assertAlmostEquals(found.measured[0].median!, 0.02, 0.001);
  assertAlmostEquals(found.measured[1].median!, 0.05, 0.001);
  assertEquals([found.falseVerdicts, found.without, found.trustworthy], [[], [], true]);
});

test("selfCheck() counts false verdicts in either direction", () => {
  const [, twin, ...slower] = families(1, 0, 0);
  const faster = record("a@twin", 1.02), dearer = record("a@twin", 0.98);
  const found = selfCheck([twin, faster, dearer, ...slower], 0.01);
  assertEquals(found.at[0].wrong.hits, 2);
  assertEquals(found.falseVerdicts.map(({ ratio }) => ratio.median), [1.02, 0.98]);
  assertEquals(found.trustworthy, false);
});

test("selfCheck() judges by its own δ and not by the verdict that is written", () => {
  const records = families(100, 0, 0).map((one) => ({
    ...one,
    ratios: one.ratios.map((ratio) => ({ ...ratio, verdict: "faster" as const })),
  }));
  assertEquals(selfCheck(records, 0.01).at[0].wrong.hits, 0);
});

test("selfCheck() allows 2% of false verdicts and no more", () => {
  assertEquals(selfCheck(families(200, 0, 4), 0.01).trustworthy, true);
  const found = selfCheck(families(200, 0, 5), 0.01);
  assertEquals(found.trustworthy, false);
  assertMatch(found.at[0].objections[0], /^5 of 200 twins/);
});

test("selfCheck() on a noisy machine judges at the noise floor too", () => {
  const found = selfCheck(families(200, 0.03, 0, 0.0005), 0.01);
  const [own, atFloor] = found.at;
  assertEquals(atFloor.difference, found.floor);
  assert(found.floor > 0.02 && found.floor < 0.03);
  assert(own.wrong.hits > 100 && atFloor.wrong.hits <= 10, `${atFloor.wrong.hits}`);
  assert(atFloor.detected[0].share.hits < own.detected[0].share.hits);
  assertEquals(found.trustworthy, false);
});

test("selfCheck() objects to slowdowns that it missed", () => {
  // intervals so wide that nothing is ever decided
  const found = selfCheck(families(200, 0, 0, 0.1), 0.01);
  assertEquals([found.at[0].wrong.hits, found.at[0].inconclusive.hits], [0, 200]);
  assertEquals(found.at[0].objections, [
    "0 of 200 slowdowns of 2% detected, wanted 90%",
    "0 of 200 slowdowns of 5% detected, wanted 100%",
  ]);
  assertEquals(found.trustworthy, false);
});

test("selfCheck() of nothing is not to be trusted, and failures are told", () => {
  assertEquals(selfCheck([], 0.01).trustworthy, false);
  const lost = { ns: null, ratios: [] };
  const found = selfCheck([
    ...families(200, 0, 0),
    record("b", 1, 0, { err: "wrong answer" }),
    record("b@twin", 1, 0, { ...lost, warnings: ["no interval against b"] }),
    record("b@slower_2", 1, 0, { ...lost, err: "absent: no SIMD" }),
  ], 0.01);
  assertEquals(found.without, ["k/c/b: wrong answer", "k/c/b@twin: no interval against b"]);
  assertEquals(found.at[0].objections, ["2 rows have no ratio"]);
  assertEquals(found.trustworthy, false);
  assertEquals(found.at[0].wrong.of, 200);
});

test("selfCheckText() tells figures, culprits and the verdict", () => {
  const style = { color: false };
  assertEquals(
    "\n" + selfCheckText(selfCheck(families(200, 0, 0), 0.01), style),
    `
self-check: 200 implementations against their twins
  told apart   0.0%  0 of 200  [0.0%, 1.9%]  intervals that do not hold 1
  noise floor  0.0%                          95% of the twins come out this equal or more
  worst twin   0.0%
  2% injected  2.0%                          measured: the median
  5% injected  5.0%                          measured: the median
at δ = 1%
  false verdicts    0.0%    0 of 200     [0.0%, 1.9%]  called faster or slower
  inconclusive      0.0%    0 of 200     [0.0%, 1.9%]  called neither different nor equivalent
  2% slower       100.0%  200 of 200  [98.1%, 100.0%]  detected
  5% slower       100.0%  200 of 200  [98.1%, 100.0%]  detected
A verdict can be trusted here, at δ = 1%
`,
  );
  const bad = selfCheckText(selfCheck(families(200, 0.03, 9, 0.0005), 0.01), style);
  assertStringIncludes(bad, "\nat δ = 3%, this run's noise floor\n");
  assertStringIncludes(bad, "\n  k/c/a@twin 1.030x [1.029, 1.031]\n");
  assertMatch(
    bad,
    /\nDo not trust a verdict here, at δ = 1%: \d+ of 200 twins got a false verdict/,
  );
  assertMatch(bad, /\nNor at δ = 3%: /);
  assert(!bad.includes("\x1b"));
  assert(selfCheckText(selfCheck([], 0.01), { color: true }).includes("\x1b[31mDo not trust"));
});
