/**
 * Inputs for bitmask_funnel that leave no length, offset, mode, tie or disorder out.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import type { FunnelInput } from "../../kernels/bitmask_funnel/kernel.ts";
import type { FunnelMode, FunnelRule } from "../../kernels/bitmask_funnel/mod.ts";

const modeNames: readonly FunnelMode[] = [
  "strict_deduplication",
  "strict_order",
  "strict_increase",
  "strict_once",
  "allow_reentry",
];

/** Every combination of modes that is one. */
export const everyModes: readonly (readonly FunnelMode[])[] = Array.from(
  { length: 2 ** modeNames.length },
  (_, bits) => modeNames.filter((_, i) => (bits >> i & 1) !== 0),
).filter((modes) => !modes.includes("allow_reentry") || modes.includes("strict_order"));

interface Shape {
  readonly rows: number;
  readonly steps: number;
  /** Times are below this: few of them make ties. */
  readonly times: number;
  /** The share of rows without a condition, in tenths. */
  readonly zero: number;
}

/** Rows in order, most of them with a step that has its turn. */
function rowsOf(random: Rng, { rows, steps, times, zero }: Shape): {
  time: Float64Array<ArrayBuffer>;
  mask: Uint32Array<ArrayBuffer>;
} {
  const time = Float64Array.from({ length: rows }, () => random.below(times)).sort();
  const mask = Uint32Array.from(time, (t) => {
    if (random.below(10) < zero) return 0;
    const turn = Math.floor(t * steps / times);
    let conditions = 0;
    for (let many = 1 + random.below(3); many > 0; many--) {
      const step = random.below(3) === 0 ? random.below(steps) : turn - random.below(2);
      conditions |= 1 << Math.max(0, step);
    }
    // and a bit that is no step's
    return steps < 32 && random.below(8) === 0 ? conditions | 1 << 31 : conditions;
  });
  return { time, mask };
}

function level(
  events: { time: Float64Array | BigInt64Array; mask: Uint32Array },
  rule: FunnelRule,
  groups: Uint32Array | null = null,
): FunnelInput {
  return { form: "level", time: events.time, mask: events.mask, groups, rule };
}

/** Lengths around the blocks of 64 and 16 rows, each with every share of rows that say nothing. */
export function* everyLength(): Iterable<FunnelInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (const zero of [0, 5, 9]) {
      for (const steps of [1, 3, 8, 32]) {
        for (const times of [Math.max(1, rows), 4 * rows + 1]) {
          const events = rowsOf(random, { rows, steps, times, zero });
          const rule = { window: random.below(times), steps };
          yield level(events, rule);
          yield level({ ...events, time: fixtures.bigTimes(events.time) }, rule);
        }
      }
    }
    for (const modes of everyModes) {
      const events = rowsOf(random, { rows, steps: 5, times: 2 * rows + 1, zero: 3 });
      const form = random.below(2) === 0 ? "level" : "events";
      yield { ...level(events, { window: rows, steps: 5, modes }), form };
    }
    // an odd number of inputs a length: whoever gets one in so many gets every kind
    const events = rowsOf(random, { rows, steps: 5, times: rows + 1, zero: 10 });
    yield level(events, { window: rows, steps: 5 });
  }
}

/** Views that begin at every offset of a longer column, which is full of rows that must not count. */
export function* everyOffset(): Iterable<FunnelInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 80; rows += 1 + random.below(3)) {
      const events = rowsOf(random, { rows, steps: 4, times: 3 * rows + 1, zero: 4 });
      const time = new Float64Array(rows + offset + 20).fill(NaN);
      const mask = new Uint32Array(rows + offset + 20).fill(0xffffffff);
      time.set(events.time, offset);
      mask.set(events.mask, offset);
      const view = {
        time: time.subarray(offset, offset + rows),
        mask: mask.subarray(offset, offset + rows),
      };
      yield level(view, { window: 1 + random.below(2 * rows + 1), steps: 4 });
    }
  }
}

/** A condition that wanders through rows without one, then two, in and out of order. */
export function* everyPlace(): Iterable<FunnelInput> {
  const rows = 140;
  const time = Float64Array.from({ length: rows }, (_, row) => 10 * row);
  const rule = { window: 200, steps: 3 };
  for (let at = 0; at < rows; at++) {
    const mask = new Uint32Array(rows);
    mask[at] = 1;
    yield level({ time, mask }, rule);
    for (const distance of [1, 15, 20, 21, 64]) {
      if (at + distance >= rows) continue;
      const second = mask.slice();
      second[at + distance] = 2;
      yield level({ time, mask: second }, rule);
      const late = time.slice();
      late[at] = time[at + distance] + 1;
      yield level({ time: late, mask: second }, rule);
      const tied = time.slice();
      tied.fill(time[at], at, at + distance + 1);
      // the second condition first
      second[at] = 2;
      second[at + distance] = 1;
      yield level({ time: tied, mask: second }, rule);
      const unknown = time.slice();
      unknown[at] = NaN;
      yield level({ time: unknown, mask: second }, rule);
    }
  }
}

/** Ends of the ranges of times and windows. */
export function* hostile(): Iterable<FunnelInput> {
  const most = 2 ** 53 - 1, least = -(2n ** 63n), greatest = 2n ** 63n - 1n;
  const doubles = [
    [-most, 0, most],
    [-most, -most + 1, most],
    [0, most - 1, most],
    [NaN, NaN, NaN],
    [NaN, 0, 1],
    [1, NaN, 2],
    [-5, -5, -5],
  ];
  const longs = [
    [least, 0n, greatest],
    [least, least, least],
    [least, least + 1n, greatest],
    [greatest - 1n, greatest, greatest],
    [greatest, 0n, least],
    [least, least + BigInt(most), least + BigInt(most) + 1n],
  ];
  for (const window of [0, 1, 5, most - 1, most, BigInt(most)]) {
    for (const modes of everyModes) {
      const rule = { window, steps: 3, modes };
      for (const masks of [[1, 2, 4], [3, 6, 4], [4, 2, 1], [7, 7, 7], [0, 1, 2], [1, 0, 2]]) {
        const mask = Uint32Array.from(masks);
        for (const times of doubles) yield level({ time: Float64Array.from(times), mask }, rule);
        for (const times of longs) yield level({ time: BigInt64Array.from(times), mask }, rule);
      }
    }
  }
}

/** Times around the end of a window, where a sum of doubles is rounded another way than a difference. */
function fractionOf(random: Rng, window: number): number {
  if (random.below(6) === 0) return random.pick([-Infinity, Infinity, -0, 0]);
  const scale = random.pick([0.1, 1 / 3, 1e-9, 2 ** 40 + 0.1, 1e15]);
  return (random.below(7) - 3) * scale + random.pick([0, window, -window]);
}

/** Fractions and infinite times, in every mode, in order and in none, in groups and out. */
export function* fractions(count = 30_000, seed = 6): Iterable<FunnelInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const steps = random.pick([2, 3, 4]), rows = 2 + random.below(8);
    const window = random.pick([1, 3, 10, 2 ** 31, 2 ** 50 + 1]);
    const time = Float64Array.from({ length: rows }, () => fractionOf(random, window));
    if (i % 3 > 0) time.sort();
    // most rows are some step's turn
    const mask = Uint32Array.from(
      time,
      (_, row) => 1 << (random.below(4) === 0 ? random.below(steps) : row % steps),
    );
    if (i % 7 === 0) time[random.below(rows)] = NaN;
    const modes = random.below(2) === 0 ? [] : random.pick(everyModes);
    const rule = { window, steps, modes };
    const groups = random.below(2) === 0 ? groupsOf(random, rows) : null;
    const form = random.below(3) === 0 ? "events" : "level";
    yield { form, time, mask, groups, rule };
  }
}

/** Offsets of some groups, of which some are empty. */
function groupsOf(random: Rng, rows: number): Uint32Array {
  const groups = [0];
  while (groups[groups.length - 1] < rows) {
    const size = random.below(4) === 0 ? 0 : random.below(1 + random.pick([3, 8, 30, 100]));
    groups.push(Math.min(rows, groups[groups.length - 1] + size));
  }
  for (let empty = random.below(3); empty > 0; empty--) groups.push(rows);
  return Uint32Array.from(groups);
}

function inGroups(
  random: Rng,
  groups: Uint32Array,
  shape: Omit<Shape, "rows">,
): { time: Float64Array<ArrayBuffer>; mask: Uint32Array<ArrayBuffer> } {
  const rows = groups[groups.length - 1];
  const time = new Float64Array(rows), mask = new Uint32Array(rows);
  for (let g = 0; g + 1 < groups.length; g++) {
    const part = rowsOf(random, { ...shape, rows: groups[g + 1] - groups[g] });
    time.set(part.time, groups[g]);
    mask.set(part.mask, groups[g]);
  }
  return { time, mask };
}

/** Many groups of many sizes, in order but for some. */
export function* everyGroup(): Iterable<FunnelInput> {
  const random = rng(3);
  for (let seed = 0; seed < 850; seed++) {
    const groups = groupsOf(random, random.pick([0, 1, 20, 64, 65, 128, 300]));
    const steps = 1 + random.below(6), times = random.pick([8, 40, 400]);
    const events = inGroups(random, groups, { steps, times, zero: random.below(10) });
    if (seed % 4 === 0) spoil(random, events);
    const modes = seed % 3 === 0 ? random.pick(everyModes) : [];
    const rule = { window: random.below(times), steps, modes };
    yield { ...level(events, rule, groups), form: seed % 5 === 0 ? "events" : "level" };
    if (events.time.some(Number.isNaN)) continue;
    yield level({ ...events, time: fixtures.bigTimes(events.time) }, rule, groups);
  }
}

/** Rows change places, and times get lost. */
function spoil(random: Rng, { time, mask }: { time: Float64Array; mask: Uint32Array }): void {
  for (let many = random.below(4); many > 0 && time.length > 0; many--) {
    const a = random.below(time.length), b = random.below(time.length);
    [time[a], time[b]] = [time[b], time[a]];
    [mask[a], mask[b]] = [mask[b], mask[a]];
  }
  for (let row = 0; row < time.length; row++) if (random.below(20) === 0) time[row] = NaN;
}

/** Small streams in a row of their own. */
export const fuzzed = 100_000;

/** Seeded streams of a few rows with every mode, tie, disorder and type. */
export function* fuzz(count = fuzzed, seed = 4): Iterable<FunnelInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = random.below(random.pick([4, 9, 13]));
    const steps = random.pick([1, 2, 3, 3, 4, 5, 32]);
    const times = random.pick([2, 4, 12, 40]);
    const events = rowsOf(random, { rows, steps, times, zero: random.pick([0, 1, 3, 8]) });
    if (random.below(3) === 0) spoil(random, events);
    const modes = random.below(4) === 0 ? [] : random.pick(everyModes);
    const rule = { window: random.below(times), steps, modes };
    const form = random.below(3) === 0 ? "events" : "level";
    const isLong = random.below(3) === 0 && !events.time.some(Number.isNaN);
    const time = isLong ? fixtures.bigTimes(events.time) : events.time;
    const groups = random.below(3) === 0 ? groupsOf(random, rows) : null;
    yield { form, time, mask: events.mask, groups, rule };
  }
}

/**
 * Seeded streams of several blocks of 64 rows in the default mode, whose levels rise over the whole stream:
 * with ties over the edges of blocks, in one group or in many, of each type.
 */
export function* longStreams(count: number, seed = 11): Iterable<FunnelInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = 20 + random.below(480), steps = 1 + random.below(32);
    const zeros = random.pick([0, 50, 67, 90, 97]), ties = random.pick([0, 5, 30, 60, 90, 98]);
    // the later a step, the less often it comes up
    const skew = 1 + random.below(4);
    const step = () => Math.min(...Array.from({ length: skew }, () => random.below(steps)));
    let now = 0;
    const time = Float64Array.from({ length: rows }, () => {
      if (random.below(100) >= ties) now += 1 + random.below(5);
      return now;
    });
    const mask = Uint32Array.from({ length: rows }, () => {
      if (random.below(100) < zeros) return 0;
      return (1 << step()) | (random.below(5) === 0 ? 1 << step() : 0);
    });
    const rule = { window: random.pick([1, 2, 5, 20, 100, 1e6]), steps, modes: [] };
    const groups = random.below(3) === 0 ? groupsOf(random, rows) : null;
    const of = { form: "level", mask, groups, rule } as const;
    yield { ...of, time };
    yield { ...of, time: fixtures.bigTimes(time) };
  }
}

/**
 * Seeded streams in the default mode that have stretches of thousands of rows of which few have a condition,
 * among denser ones: with ties, some out of order or without a time, of each type.
 */
export function* sparseStreams(count: number, seed = 12): Iterable<FunnelInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = 4000 + random.below(16_000), steps = 1 + random.below(32);
    const mask = new Uint32Array(rows);
    for (let row = 0; row < rows;) {
      const end = row + 200 + random.below(6000);
      const fired = random.pick([0, 1, 5, 10, 20, 40, 300]);
      for (; row < Math.min(rows, end); row++) {
        if (random.below(1000) >= fired) continue;
        mask[row] = (1 << random.below(steps)) |
          (random.below(5) === 0 ? 1 << random.below(steps) : 0);
      }
    }
    const ties = random.pick([0, 30, 90, 99]);
    let now = 0;
    const time = Float64Array.from({ length: rows }, () => {
      if (random.below(100) >= ties) now += 1 + random.below(5);
      return now;
    });
    // a single row out of order, or without a time, most often one with a condition
    const odd = random.below(4), firing = [...mask.keys()].filter((row) => mask[row] !== 0);
    const at = firing.length === 0 || random.below(4) === 0
      ? random.below(rows)
      : random.pick(firing);
    if (odd === 0) time[at] = Math.max(0, time[at] - random.below(50));
    // conditions beyond the last step, on rows that have one of the steps' or not
    if (steps < 32) {
      for (let row = 0; row < rows; row++) if (random.below(3) === 0) mask[row] |= 1 << 31;
    }
    const isLong = odd !== 1;
    if (!isLong) time[at] = NaN;
    const window = random.pick([5, 100, 1000, 10_000, 1e6]);
    const of = { form: "level", mask, groups: null, rule: { window, steps, modes: [] } } as const;
    yield { ...of, time };
    if (isLong) yield { ...of, time: fixtures.bigTimes(time) };
  }
}

/** An input in a line. */
export function describe({ form, time, mask, groups, rule }: FunnelInput): string {
  const rows = Array.from(mask, (conditions, row) => `${time[row]}:${conditions}`);
  const modes = rule.modes?.join("+") || "default";
  const of = groups === null ? "" : ` in groups [${groups.slice(0, 20)}]`;
  const type = time instanceof Float64Array ? "" : " of 64 bits";
  return `${form} of ${rule.steps} steps in ${rule.window}, ${modes}, [${
    rows.slice(0, 40).join(" ")
  }]${type}${of}`;
}
