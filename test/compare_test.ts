import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { test } from "node:test";
import {
  comparisons,
  halfWidth,
  logInterval,
  logRatios,
  opponents,
  ratio,
  reference,
  signedRankDepth,
  signedRankInterval,
  signTestDepth,
  verdict,
} from "../harness/compare.ts";
import { irregularities } from "../harness/results.ts";
import { order } from "../harness/rounds.ts";
import {
  medianDeviation,
  medianInterval,
  outliers,
  quantile,
  sorted,
  trend,
} from "../harness/stats.ts";
import { seeded } from "./_fake_suite.ts";

const interval = (low: number, high: number) => ({
  median: 0,
  low: Math.log(low),
  high: Math.log(high),
});

/** The logarithm of a difference of 1%. */
const bound = Math.log1p(0.01);

test("signTestDepth() is the binomial table's", () => {
  // P(at most 9 of 30 below the median) = 0.0214, of 10: 0.0494.
  assertEquals(signTestDepth(30, 0.05), 9);
  assertEquals(signTestDepth(30, 0.1), 10);
  assertEquals(signTestDepth(6, 0.05), 0);
  assertEquals(signTestDepth(5, 0.05), -1);
  assertEquals(signTestDepth(0, 0.05), -1);
});

test("signTestDepth() stays exact where 2^-n is no number any more", () => {
  // The normal approximation: 2000 - 1.96 * sqrt(4000) / 2.
  assertAlmostEquals(signTestDepth(4000, 0.05), 1938, 1.5);
});

test("logInterval() picks order statistics on either side of the median", () => {
  const logs = Float64Array.from({ length: 30 }, (_, i) => (i * 7) % 30);
  assertEquals(logInterval(logs, 0.05), { median: 14.5, low: 9, high: 20 });
});

test("logInterval() gives none for a timer that stood still", () => {
  assertEquals(logInterval(logRatios(Array(20).fill(0), Array(20).fill(1)), 0.05), null);
  assertEquals(logInterval(new Float64Array(5), 0.05), null);
});

test("ratio() is the opponent's time over this time", () => {
  const logs = logRatios(Array(20).fill(2), Array(20).fill(10));
  const { median, low, high, verdict } = ratio("baseline", logInterval(logs, 0.05)!);
  for (const value of [median, low, high]) assertAlmostEquals(value, 5);
  assertEquals(verdict, "faster");
});

test("halfWidth() is a share of the ratio", () => {
  assertAlmostEquals(halfWidth(interval(2 / 1.01, 2 * 1.01)), 0.01);
});

test("verdict() asks for the whole interval beyond 1%", () => {
  assertEquals(verdict(interval(1.0101, 1.02)), "faster");
  assertEquals(verdict(interval(0.5, 0.99)), "slower");
  assertEquals(verdict({ median: 0, low: bound, high: 1 }), "inconclusive");
  assertEquals(verdict({ median: 0, low: -1, high: -bound }), "inconclusive");
  assertEquals(verdict(interval(1.005, 1.03)), "inconclusive");
  assertEquals(verdict(interval(0.98, 0.999)), "inconclusive");
  assertEquals(verdict(interval(0.9, 1.1)), "inconclusive");
});

test("verdict() calls equivalent what lies within 1%, even where it excludes 1", () => {
  assertEquals(verdict({ median: 0, low: -bound, high: bound }), "equivalent");
  assertEquals(verdict(interval(1.002, 1.008)), "equivalent");
  assertEquals(verdict(interval(1, 1)), "equivalent");
  assertEquals(verdict(interval(1, 1.0101)), "inconclusive");
});

test("verdict() takes another bound", () => {
  assertEquals(verdict(interval(0.98, 1.02), 0.05), "equivalent");
  assertEquals(verdict(interval(1.02, 1.04), 0.05), "equivalent");
  assertEquals(verdict(interval(1.06, 1.08), 0.05), "faster");
});

test("reference() is the baseline, else native, else nobody", () => {
  assertEquals(reference("wasm", opponents, ["native", "wasm", "baseline"]), "baseline");
  assertEquals(reference("wasm", opponents, ["wasm", "native"]), "native");
  assertEquals(reference("wasm", opponents, ["wasm"]), null);
});

test("reference() is the first rival that is there, be it oneself", () => {
  const rivals = (impl: string) => ["old", `${impl}@before`, "baseline"];
  assertEquals(reference("wasm", rivals, ["wasm", "wasm@before", "baseline"]), "wasm@before");
  assertEquals(reference("old", rivals, ["wasm", "old"]), "old");
});

test("comparisons() compares everybody with both opponents, each pair once for Bonferroni", () => {
  const rounds = Array.from({ length: 9 }, (_, i) => 1 + i / 100);
  const samples = new Map(
    ["native", "baseline", "wasm"].map((name) => [name, [Float64Array.from(rounds)]]),
  );
  const found = comparisons(samples);
  assertEquals(found.map(({ own, vs }) => `${own}/${vs}`), [
    "native/baseline",
    "baseline/native",
    "wasm/baseline",
    "wasm/native",
  ]);
  // 9 rounds reach an error of 2 * 2^-9 = 0.0039, which 0.05 shared by 3 leaves room for.
  assert(found.every(({ interval }) => interval !== null));
});

test("comparisons() compares with the rivals that a subject names, where they were timed", () => {
  const samples = new Map(["wasm", "wasm@before", "baseline"].map((name) => [name, [[1, 2, 3]]]));
  const rivals = (impl: string) => impl === "wasm" ? ["wasm@before", "wasm@gone"] : [];
  assertEquals(comparisons(samples, rivals).map(({ own, vs }) => [own, vs]), [
    ["wasm", "wasm@before"],
  ]);
});

test("an interval holds what all instances gave, as long as they are few", () => {
  const instances = (ratio: number) => new Float64Array(20).fill(1 / ratio);
  const samples = new Map([
    ["baseline", Array(4).fill(new Float64Array(20).fill(1))],
    ["wasm", [instances(2), instances(2), instances(2), instances(2.2)]],
  ]);
  const [{ interval, precision }] = comparisons(samples);
  assertAlmostEquals(Math.exp(interval!.median), 2);
  assertAlmostEquals(Math.exp(interval!.low), 2);
  assertAlmostEquals(Math.exp(interval!.high), 2.2);
  assertAlmostEquals(precision, Math.sqrt(1.1) - 1);
});

test("an interval is not stretched by one set of instances among twelve", () => {
  const ratios = [...Array(11).fill(1), 9];
  const samples = new Map([
    ["baseline", ratios.map(() => new Float64Array(20).fill(1))],
    ["wasm", ratios.map((ratio) => new Float64Array(20).fill(1 / ratio))],
  ]);
  const [{ interval }] = comparisons(samples);
  assertEquals([interval!.low, interval!.high], [0, 0]);
});

test("signedRankDepth() is the table's", () => {
  // critical values of Wilcoxon's test at 5%, both sides
  const table = { 5: -1, 6: 0, 7: 2, 8: 3, 9: 5, 10: 8, 12: 13, 15: 25, 20: 52, 25: 89 };
  for (const [n, depth] of Object.entries(table)) {
    assertEquals(signedRankDepth(Number(n), 0.05), depth, `of ${n}`);
  }
});

test("signedRankInterval() lies between means of pairs", () => {
  assertEquals(signedRankInterval([1, 2, 4], 0.05), [1, 4]); // too few
  // of ten values the eight lowest and highest means of pairs are left out
  const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  assertEquals(signedRankInterval(values, 0.05), [2, 7]);
});

test("processes that differ are held by the interval where one process's is not", () => {
  const random = seeded(5);
  let covered = 0;
  let alone = 0;
  for (let run = 0; run < 300; run++) {
    const series: Float64Array[][] = [[], []];
    for (let process = 0; process < 4; process++) {
      const layout = Math.exp(0.02 * normal(random));
      const [own, opponent] = simulate([1, 3 * layout], 30, random);
      series[0].push(own);
      series[1].push(opponent);
    }
    const truth = Math.log(3);
    const named = new Map([["wasm", series[0]], ["baseline", series[1]]]);
    const { low, high } = comparisons(named)[0].interval!;
    if (low <= truth && truth <= high) covered++;
    const one = logInterval(logRatios(series[0][0], series[1][0]), 0.05)!;
    if (one.low <= truth && truth <= one.high) alone++;
  }
  assert(covered >= 270, `${covered} of 300`);
  assert(alone < covered - 30, `${alone} of 300 in one process`);
});

/** A normal deviate. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Times in one machine's weather: slow drifts hit a whole round, spikes one sample. */
function simulate(truth: readonly number[], rounds: number, random: () => number): Float64Array[] {
  const samples = truth.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round++) {
    const weather = 1 + 0.2 * random() + 0.01 * round;
    for (const [i, time] of truth.entries()) {
      const spike = random() < 0.1 ? 1 + 3 * random() : 1;
      samples[i][round] = time * weather * spike * Math.exp(0.03 * normal(random));
    }
  }
  return samples;
}

test("an interval covers its ratio in about 95% of simulated runs", () => {
  const random = seeded(1);
  let covered = 0;
  let width = 0;
  for (let run = 0; run < 500; run++) {
    const [own, opponent] = simulate([1, 3], 40, random);
    const { low, high } = logInterval(logRatios(own, opponent), 0.05)!;
    if (low <= Math.log(3) && Math.log(3) <= high) covered++;
    width += (high - low) / 500;
  }
  assert(covered >= 465 && covered <= 495, `${covered} of 500`);
  assert(width < 0.1, `mean width ${width}`);
});

test("all intervals of a case together cover their ratios in at least 95% of runs", () => {
  const random = seeded(2);
  const truth = { native: 5, baseline: 3, wasm: 1, wasm_inplace: 0.5 };
  let covered = 0;
  for (let run = 0; run < 500; run++) {
    const samples = simulate(Object.values(truth), 40, random);
    const named = new Map(Object.keys(truth).map((name, i) => [name, [samples[i]]]));
    const all = comparisons(named).every(({ own, vs, interval }) => {
      const known = Math.log(truth[vs as "native"] / truth[own as "native"]);
      return interval!.low <= known && known <= interval!.high;
    });
    if (all) covered++;
  }
  assert(covered >= 470, `${covered} of 500`);
});

test("two equal implementations are seldom called different", () => {
  const random = seeded(3);
  let false_ = 0;
  for (let run = 0; run < 500; run++) {
    const [a, b] = simulate([1, 1], 40, random);
    const found = verdict(logInterval(logRatios(a, b), 0.05)!);
    if (found === "faster" || found === "slower") false_++;
  }
  assert(false_ <= 15, `${false_} of 500`);
});

test("order() starts ABBA", () => {
  assertEquals([0, 1, 2, 3].map((round) => order(round, 2)), [[0, 1], [1, 0], [1, 0], [0, 1]]);
  assertEquals(order(4, 1), [0]);
});

test("order() gives everybody every place and every predecessor equally often", () => {
  for (let size = 2; size <= 7; size++) {
    const places = new Map<string, number>();
    const follows = new Map<string, number>();
    const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
    for (let round = 0; round < 2 * size; round++) {
      const row = order(round, size);
      assertEquals([...row].sort(), Array.from({ length: size }, (_, i) => i));
      row.forEach((entrant, place) => add(places, `${entrant} at ${place}`));
      row.slice(1).forEach((entrant, i) => add(follows, `${row[i]} ${entrant}`));
    }
    assertEquals(places.size, size * size);
    assertEquals(new Set(places.values()), new Set([2]));
    assertEquals(follows.size, size * (size - 1));
    assertEquals(new Set(follows.values()), new Set([2]));
  }
});

test("quantile() interpolates between neighbours", () => {
  const values = sorted([4, 1, 3, 2]);
  assertEquals([0, 0.25, 0.5, 1].map((q) => quantile(values, q)), [1, 1.75, 2.5, 4]);
});

test("medianDeviation() ignores one wild value", () => {
  assertEquals(medianDeviation([1, 2, 3, 4, 1000]), 1);
});

test("trend() is the rank correlation with the position", () => {
  assertEquals(trend([1, 2, 3, 100]), 1);
  assertEquals(trend([4, 3, 2, 1]), -1);
  assertEquals(trend([7, 7, 7]), 0);
  // Ties share their ranks: 0.5, 0.5, 2 against 0, 1, 2.
  assertAlmostEquals(trend([1, 1, 2]), 1.5 / Math.sqrt(1.5 * 2));
});

test("outliers() counts what lies far out, on either side", () => {
  const random = seeded(4);
  const steady = Array.from({ length: 30 }, () => 100 + random());
  assertEquals(outliers(steady), 0);
  assertEquals(outliers([...steady, 200, 300, 10]), 3);
  // Far outside the fences of this series, but within 5% of its median.
  assertEquals(outliers([...steady, 104]), 0);
});

test("irregularities() warns of a drift, and says where to", () => {
  const rising = Float64Array.from({ length: 30 }, (_, i) => 100 + i);
  assertEquals(irregularities([rising]), [
    "drift: slower from round to round (rank correlation 1.00)",
  ]);
  // of several processes more than half have to drift
  const steady = Float64Array.from({ length: 30 }, (_, i) => 100 + i % 2);
  assertEquals(irregularities([steady, rising]), []);
  assertEquals(irregularities([rising.reverse()]), [
    "drift: faster from round to round (rank correlation -1.00)",
  ]);
});

test("irregularities() warns of outliers from one in twenty on", () => {
  const series = (far: number) =>
    Float64Array.from({ length: 30 }, (_, i) => i % 10 < far && i < 10 ? 500 : 100 + i % 3);
  assertEquals(irregularities([series(1)]), []);
  assertEquals(irregularities([series(3)]), ["3 of 30 samples are outliers"]);
});

test("medianInterval() is a bootstrap over processes and rounds", () => {
  const random = seeded(6);
  const rounds = (middle: number) =>
    Array.from({ length: 40 }, () => middle * (1 + 0.1 * random()));
  const [low, high] = medianInterval([rounds(100), rounds(100), rounds(100)]);
  assert(low > 102 && high < 108 && low < 105 && high > 105, `${low} to ${high}`);
  // processes that differ widen it far beyond what their rounds would
  const [spreadLow, spreadHigh] = medianInterval([rounds(100), rounds(110), rounds(120)]);
  assert(spreadLow < 107 && spreadHigh > 123, `${spreadLow} to ${spreadHigh}`);
  assertEquals(medianInterval([[7, 7, 7]]), [7, 7]);
});
