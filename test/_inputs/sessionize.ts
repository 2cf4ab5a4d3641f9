/**
 * Inputs for sessionize that leave no length, offset, place, kind of step or kind of disorder out.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveSessionizeInput } from "../_naive/sessionize.ts";
import { randomGroups, shifted } from "./event_rows.ts";

type Times = Float64Array | BigInt64Array;

/** The largest gap. */
export const mostGap = 2 ** 53 - 1;

/**
 * All four questions about a column, another one first by its length: who takes one input in so many
 * gets all of them.
 */
export function asked(time: Times, gap: number, groups: Uint32Array): NaiveSessionizeInput[] {
  const questions: NaiveSessionizeInput[] = [
    { form: "count", time, gap },
    { form: "ids", time, gap },
    { form: "group_counts", time, groups, gap },
    { form: "group_ids", time, groups, gap },
  ];
  const first = time.length % questions.length;
  return [...questions.slice(first), ...questions.slice(0, first)];
}

/** Steps between rows: none, around the gap, and some that are far. */
function steps(random: Rng, rows: number, gap: number): number[] {
  const kinds = [0, 1, gap - 1, gap, gap + 1, 2 * gap + 7, random.below(1000)];
  const calm = random.below(3) === 0;
  return Array.from(
    { length: rows },
    () => calm && random.below(9) ? random.below(gap + 1) : Math.max(0, random.pick(kinds)),
  );
}

/** Ascending doubles below 2^53, or quarters of them. */
export function doubles(random: Rng, rows: number, gap: number): Float64Array {
  let now = random.pick([0, -0, -5, 1_704_067_200_000, -(2 ** 52), 2 ** 52]);
  const scale = random.below(12) ? 1 : 0.25;
  return Float64Array.from(steps(random, rows, gap), (step) => now += step * scale);
}

/** Ascending 64-bit integers, now and then from one end of the range to the other. */
export function longs(random: Rng, rows: number, gap: number): BigInt64Array {
  const ends = 2n ** 63n;
  let now = random.pick([0n, -5n, 1_704_067_200_000_000_000n, -ends, -(2n ** 62n), 2n ** 62n - 9n]);
  const far = random.below(4) === 0;
  return BigInt64Array.from(steps(random, rows, gap), (step) => {
    now += BigInt(step);
    if (far && random.below(6) === 0) now += 2n ** BigInt(random.below(64));
    return now = now < ends ? now : ends - 1n;
  });
}

/** The column with some rows without a time. */
function withNulls(random: Rng, time: Float64Array, rare: number): Float64Array {
  return time.map((one) => random.below(rare) ? one : NaN);
}

/** The column with two rows in each other's place. */
function disordered<T extends Times>(random: Rng, time: T): T {
  const copy = time.slice() as T;
  const [a, b] = [random.below(time.length), random.below(time.length)];
  if (time.length > 0) [copy[a], copy[b]] = [time[b], time[a]];
  return copy;
}

const gaps = [0, 1, 30, 1_800_000, mostGap];

export function* everyLength(): Iterable<NaiveSessionizeInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (const gap of gaps) {
      const groups = randomGroups(random, rows), time = doubles(random, rows, gap);
      yield* asked(time, gap, groups);
      yield* asked(longs(random, rows, gap), gap, groups);
      yield* asked(withNulls(random, time, 9), gap, groups);
    }
  }
}

export function* everyOffset(): Iterable<NaiveSessionizeInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 130; rows++) {
      const groups = shifted(randomGroups(random, rows), offset);
      yield* asked(shifted(doubles(random, rows, 30), offset), 30, groups);
      yield* asked(shifted(longs(random, rows, 30), offset), 30, groups);
    }
  }
}

/** One step, one row without a time, one that is too early, at every place around vectors and blocks. */
export function* everyPlace(): Iterable<NaiveSessionizeInput> {
  for (const rows of [1, 2, 3, 4, 5, 8, 9, 16, 17, 33, 1023, 1024, 1025, 1026, 2049, 2052]) {
    for (let place = 0; place < rows; place += 1 + (rows >> 5)) {
      const groups = Uint32Array.of(0, place, rows);
      const time = Float64Array.from(
        { length: rows },
        (_, row) => 10 * row + (row < place ? 0 : 50),
      );
      yield* asked(time, 30, groups);
      yield* asked(BigInt64Array.from(time, BigInt), 30, groups);
      const missing = time.slice();
      missing[place] = NaN;
      yield* asked(missing, 30, groups);
      const early = time.slice();
      early[place] -= 100;
      yield* asked(early, 30, groups);
      yield* asked(BigInt64Array.from(early, BigInt), 30, groups);
    }
  }
}

/** Columns that look ascending to arithmetic that wraps around, rounds, or takes no care of NaN. */
export function* hostile(): Iterable<NaiveSessionizeInput> {
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
  const far: bigint[][] = [
    [least, most],
    [most, least],
    [0n, most, least],
    [0n, most, least, -1n, 0n],
    [least, -1n, 0n, most],
    [-1n, 2n ** 62n, most],
    [2n ** 62n - 1n, 2n ** 62n, 2n ** 62n + 1n],
    [least, least, 0n, 0n],
    [0n, 2n ** 52n - 1n, 2n ** 53n, 2n ** 54n],
    [0n, BigInt(mostGap), 2n * BigInt(mostGap) + 1n],
    // a step back between groups that wraps around to one forward, and one within a group
    [0n, most, -(2n ** 61n), -(2n ** 61n) - 5n],
    [0n, most, -(2n ** 61n), -(2n ** 61n) + 5n],
  ];
  const odd: number[][] = [
    [NaN],
    [NaN, NaN, NaN],
    [NaN, 1, NaN, 2],
    [5, NaN, NaN, NaN, 40, NaN],
    [5, NaN, 4],
    [-0, 0, -0],
    [-Infinity, 0, Infinity, Infinity],
    [Infinity, 0],
    [-Infinity, -Infinity],
    [0, 30, 60.25, 90.25],
    [-(2 ** 53), 2 ** 53 - 1],
    [5e-324, 1e-323],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
  ];
  const lists: Times[] = [
    ...far.map((list) => BigInt64Array.from(list)),
    ...odd.map((list) => Float64Array.from(list)),
  ];
  for (const list of lists) {
    for (const before of [0, 1, 2, 3, 4, 7, 8, 1021, 1024]) {
      // behind rows that are as early as the first one, so that it comes to lie at every place
      const time = list instanceof Float64Array
        ? Float64Array.of(...new Float64Array(before).fill(-Infinity), ...list)
        : BigInt64Array.of(...new BigInt64Array(before).fill(list[0]), ...list);
      const middle = before + (list.length >> 1);
      for (const gap of gaps) {
        yield* asked(time, gap, Uint32Array.of(0, middle, middle, time.length));
        yield* asked(time.subarray(before), gap, Uint32Array.of(0, 0, list.length));
      }
    }
  }
}

/** How many columns {@linkcode fuzz} makes. */
export const fuzzed = 100_000;

export function* fuzz(seed: number, count = fuzzed): Iterable<NaiveSessionizeInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = random.below(i % 50 ? 14 : 300), gap = random.pick(gaps);
    const groups = randomGroups(random, rows);
    let time: Times = i % 3 ? doubles(random, rows, gap) : longs(random, rows, gap);
    if (i % 5 === 0 && time instanceof Float64Array) time = withNulls(random, time, 4);
    if (i % 7 === 0) time = disordered(random, time);
    yield random.pick(asked(time, gap, groups));
  }
}

/** An input in a line. */
export function describe(input: NaiveSessionizeInput): string {
  const groups = "groups" in input ? ` in groups [${input.groups.subarray(0, 40)}]` : "";
  const { form, time, gap } = input;
  const kind = time instanceof Float64Array ? "doubles" : "longs";
  return `${form} of ${time.length} ${kind}, gap ${gap}${groups}: ${time.subarray(0, 60)}`;
}
