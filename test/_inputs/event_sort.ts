/**
 * Inputs for event_sort that leave no length, offset, kind of time or of mask, and no order out.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveSortInput } from "../_naive/event_sort.ts";

type Times = Float64Array | BigInt64Array;

interface Rows {
  readonly time: Times;
  readonly mask: Uint32Array;
}

const BEGIN = 1_704_067_200_000;

/** Doubles of each kind, by name: one a call. */
const times: { readonly [kind: string]: (random: Rng) => number } = {
  milliseconds: (random) => BEGIN + random.below(1_000_000),
  days: (random) => 86_400_000 * random.below(5),
  small: (random) => random.below(20) - 10,
  few: (random) => random.below(3),
  same: () => 7,
  wide: (random) => (random.below(2 ** 31) - 2 ** 30) * 2 ** random.below(22),
  outliers: (random) => random.below(20) ? random.below(100) : 2 ** (20 + random.below(33)),
  clusters: (random) => 2 ** 40 * random.below(3) + random.below(50),
  fractions: (random) => (random.below(2 ** 30) - 2 ** 29) / 2 ** random.below(40),
  any: (random) => random.pick(odd) * (1 + random.below(3)),
};

/** Doubles that stand out: beyond what is exact, tiny, infinite. */
const odd: readonly number[] = [
  ...[0, 1, -1, 0.5, -0.5, 2 ** 51, 2 ** 51 + 1, -(2 ** 51), -(2 ** 51) - 1, 2 ** 52, 2 ** 53 - 1],
  ...[-(2 ** 53), 2 ** 53, 2 ** 62, 2 ** 63, -(2 ** 63), 1e300, -1e300, 5e-324, -5e-324, 1e-300],
  ...[Infinity, -Infinity, 1.7e308, 4503599627370496.5, 0.1, 123456789.25],
];

/** 64-bit integers of each kind. */
const longs: { readonly [kind: string]: (random: Rng) => bigint } = {
  milliseconds: (random) => BigInt(BEGIN + random.below(1_000_000)),
  nanoseconds: (random) => BigInt(BEGIN) * 1_000_000n + BigInt(random.below(2 ** 31)) * 1_000n,
  small: (random) => BigInt(random.below(20) - 10),
  any: (random) =>
    BigInt.asIntN(64, word(random) << 32n | word(random)) >> BigInt(random.below(64)),
  ends: (random) =>
    random.pick([2n ** 63n - 1n, -(2n ** 63n), 0n, -1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 32n]) ^
    BigInt(random.below(4)),
};

function word(random: Rng): bigint {
  return BigInt(random.below(2 ** 31)) * 2n + BigInt(random.below(2));
}

const masks: { readonly [kind: string]: (random: Rng) => number } = {
  none: () => 0,
  eight: (random) => random.below(256),
  one: (random) => 2 ** random.below(32),
  any: (random) => random.below(2 ** 31) * 2 + random.below(2),
};

const timeKinds = Object.keys(times), longKinds = Object.keys(longs);
const maskKinds = Object.keys(masks);

/** Rows of one kind. */
function rowsOf(random: Rng, kind: string, masksOf: string, length: number, long: boolean): Rows {
  return {
    time: long
      ? BigInt64Array.from({ length }, () => longs[kind](random))
      : Float64Array.from({ length }, () => times[kind](random) + 0),
    mask: Uint32Array.from({ length }, () => masks[masksOf](random)),
  };
}

/** Ways in which rows may lie. */
const arrangements: { readonly [name: string]: (random: Rng, rows: Rows) => Rows } = {
  shuffled: (_, rows) => rows,
  sorted: (_, rows) => inOrder(rows, (order) => order),
  reversed: (_, rows) => inOrder(rows, (order) => order.reverse()),
  disordered: (random, rows) =>
    inOrder(rows, (order) => {
      for (let swaps = 1 + random.below(1 + order.length / 50); swaps > 0; swaps--) {
        if (order.length < 2) break;
        const a = random.below(order.length), b = random.below(order.length);
        [order[a], order[b]] = [order[b], order[a]];
      }
      return order;
    }),
  late: (random, rows) =>
    inOrder(rows, (order) => {
      if (order.length > 0) order.push(...order.splice(random.below(order.length), 1));
      return order;
    }),
  early: (random, rows) =>
    inOrder(rows, (order) => {
      if (order.length > 0) order.unshift(...order.splice(random.below(order.length), 1));
      return order;
    }),
};

const arrangementNames = Object.keys(arrangements);

/** The rows in order, rearranged. */
function inOrder({ time, mask }: Rows, rearrange: (order: number[]) => number[]): Rows {
  const order = rearrange(
    Array.from(mask.keys()).sort((a, b) =>
      time[a] < time[b] ? -1 : time[a] > time[b] ? 1 : mask[a] - mask[b]
    ),
  );
  return {
    time: time instanceof BigInt64Array
      ? BigInt64Array.from(order, (row) => time[row])
      : Float64Array.from(order, (row) => time[row]),
    mask: Uint32Array.from(order, (row) => mask[row]),
  };
}

/** Now and then a time is not known. */
function withUnknown(random: Rng, rows: Rows, oneIn: number): Rows {
  const { time, mask } = rows;
  if (time instanceof BigInt64Array) return rows;
  return { time: time.map((one) => random.below(oneIn) ? one : NaN), mask };
}

/** Offsets of groups of up to `most` rows each, which together have `rows`. */
function groupsIn(random: Rng, rows: number, most: number): Uint32Array {
  const ends = [0];
  for (let end = 0; end < rows;) {
    end = Math.min(rows, end + random.below(most + 1));
    ends.push(end);
  }
  if (random.below(3) === 0) ends.push(rows);
  return Uint32Array.from(ends);
}

/** One of the four questions about the rows. */
function asked(random: Rng, rows: Rows, turn: number): NaiveSortInput {
  const form = (["rows", "rows", "groups", "order", "orders"] as const)[turn % 5];
  if (form === "rows" || form === "order") return { form, ...rows };
  return { form, ...rows, groups: groupsIn(random, rows.time.length, 1 + random.below(50)) };
}

/** The rows as views that begin `offset` rows into their buffers. */
function at({ time, mask }: Rows, offset: number): Rows {
  const { length } = mask;
  const moved = time instanceof BigInt64Array
    ? new BigInt64Array(length + offset + 3).fill(-1n)
    : new Float64Array(length + offset + 3).fill(-1);
  moved.set(time as never, offset);
  const masksMoved = new Uint32Array(length + offset + 3).fill(9);
  masksMoved.set(mask, offset);
  return {
    time: moved.subarray(offset, offset + length),
    mask: masksMoved.subarray(offset, offset + length),
  };
}

/** Every length in every arrangement, every other kind of time at one and the others at the next. */
export function* everyLength(): Iterable<NaiveSortInput> {
  const kinds = [
    ...timeKinds.map((kind) => ({ kind, isLong: false })),
    ...longKinds.map((kind) => ({ kind, isLong: true })),
  ];
  for (let length = 0; length <= 130; length++) {
    const random = rng(length);
    for (const [turn, name] of arrangementNames.entries()) {
      const masksOf = maskKinds[(turn + length) % 4];
      for (const [i, { kind, isLong }] of kinds.entries()) {
        if ((turn + length + i) % 2) continue;
        yield {
          form: "rows",
          ...arrangements[name](random, rowsOf(random, kind, masksOf, length, isLong)),
        };
      }
      const rows = arrangements[name](random, rowsOf(random, "few", "eight", length, false));
      yield asked(random, rows, 2 + turn % 3);
    }
  }
}

export function* everyOffset(): Iterable<NaiveSortInput> {
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      const random = rng(1000 * offset + length), turn = offset + length;
      const rows = rowsOf(random, timeKinds[turn % 10], maskKinds[turn % 4], length, false);
      const name = arrangementNames[turn % arrangementNames.length];
      yield { form: "rows", ...at(arrangements[name](random, rows), offset) };
      const long = rowsOf(random, longKinds[turn % 5], maskKinds[turn % 4], length, true);
      yield { form: "rows", ...at(arrangements[name](random, long), offset) };
    }
  }
}

/** One row that belongs elsewhere, and one whose time is not known, at every place. */
export function* everyPlace(): Iterable<NaiveSortInput> {
  for (const length of [1, 2, 3, 7, 8, 9, 16, 17, 40, 41, 90]) {
    for (let place = 0; place < length; place++) {
      for (const value of [-1, 5, 2 * length, 1e9, 0.5, NaN]) {
        const time = Float64Array.from({ length }, (_, i) => 3 + i);
        const mask = Uint32Array.from({ length }, (_, i) => i % 3);
        time[place] = value;
        yield { form: "rows", time, mask };
        yield { form: "order", time, mask };
        yield { form: "groups", time, mask, groups: Uint32Array.of(0, length >> 1, length) };
        if (Number.isInteger(value)) {
          yield { form: "rows", time: fixtures.bigTimes(time), mask };
        }
      }
      // of the same time, a mask that is out of place
      const mask = Uint32Array.from({ length }, (_, i) => i + 1);
      mask[place] = place % 2 ? 0 : 0xffff_ffff;
      yield { form: "rows", time: new Float64Array(length).fill(2), mask };
      yield { form: "order", time: new BigInt64Array(length).fill(-2n), mask };
    }
  }
}

/** How many seeded inputs {@linkcode fuzz} makes. */
export const fuzzed = 100_000;

/** Few rows, now and then more, of every kind, arrangement and form. */
export function* fuzz(seed: number, count = fuzzed): Iterable<NaiveSortInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const length = random.below(i % 40 ? 14 : 300);
    const long = random.below(3) === 0;
    const kind = random.pick(long ? longKinds : timeKinds);
    let rows = rowsOf(random, kind, random.pick(maskKinds), length, long);
    rows = arrangements[random.pick(arrangementNames)](random, rows);
    if (random.below(4) === 0) rows = withUnknown(random, rows, 1 + random.below(10));
    if (random.below(8) === 0) rows = at(rows, random.below(16));
    yield asked(random, rows, random.below(5));
  }
}

/** Lengths at which the sort takes another number of digits or of passes. */
const long: readonly number[] = [256, 1000, 4097, 20_000];

/** Long streams of every kind and arrangement. */
export function* everyLongStream(): Iterable<NaiveSortInput> {
  let turn = 0;
  for (const length of long) {
    const random = rng(length);
    for (const isLong of [false, true]) {
      for (const kind of isLong ? longKinds : timeKinds) {
        for (const masksOf of maskKinds) {
          if (length > 4097 && turn++ % 5) continue;
          const rows = rowsOf(random, kind, masksOf, length, isLong);
          const name = arrangementNames[turn % arrangementNames.length];
          yield { form: "rows", ...rows };
          yield asked(random, arrangements[name](random, rows), turn);
        }
      }
    }
  }
}

/** Keys for which a digit sort, or the insertion behind it, would have most to do. */
export function* hostile(): Iterable<NaiveSortInput> {
  const rows = (length: number, time: (i: number) => number, mask: (i: number) => number) => ({
    form: "rows" as const,
    time: Float64Array.from({ length }, (_, i) => time(i)),
    mask: Uint32Array.from({ length }, (_, i) => mask(i)),
  });
  for (const length of [41, 64, 300, 5_000]) {
    // all rows of one time, masks that descend, all but one
    yield rows(length, () => 1, (i) => length - i);
    yield rows(length, (i) => i ? 1 : 0, (i) => length - i);
    yield rows(length, (i) => i ? 1 : 2 ** 50, (i) => length - i);
    // two far clusters, each in descending order
    yield rows(length, (i) => (i % 2) * 2 ** 45 + length - i, () => 0xffff_ffff);
    // an outlier a level
    yield rows(length, (i) => i < 5 ? 2 ** (10 * i) : length - i, (i) => i);
    // organ pipes, saw teeth
    yield rows(length, (i) => Math.min(i, length - i), (i) => i % 7);
    yield rows(length, (i) => i % 37, (i) => i * 0x9e3779b1);
    // exponents: most of the keys lie in the least part of the span
    yield rows(length, (i) => 2 ** (i * 7 % 50), (i) => i & 3);
    yield rows(length, (i) => 2 ** -(i * 7 % 500), (i) => i & 3);
  }
}

/** An input in a line. */
export function describe(input: NaiveSortInput): string {
  const { form, time, mask } = input;
  const groups = "groups" in input ? ` in ${input.groups}` : "";
  const kind = `${time.constructor.name} at byte ${time.byteOffset}`;
  return `${form}${groups} of ${time.length}, ${kind}: ${time.slice(0, 40)}; ${mask.slice(0, 40)}`;
}
