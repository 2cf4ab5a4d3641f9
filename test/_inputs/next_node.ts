/**
 * Inputs for next_node that leave no length, offset, rule, tie or disorder out.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NextNodeInput } from "../../kernels/next_node/kernel.ts";
import type { NextNodeRule, NodeEvents } from "../../kernels/next_node/mod.ts";

/** Every direction with every base that goes with it. */
export const everyRule: readonly Omit<NextNodeRule, "conditions">[] = [
  { direction: "forward", base: "head" },
  { direction: "backward", base: "tail" },
  { direction: "forward", base: "first_match" },
  { direction: "backward", base: "first_match" },
  { direction: "forward", base: "last_match" },
  { direction: "backward", base: "last_match" },
];

function ruleOf(random: Rng, most: number): NextNodeRule {
  const rule = random.pick(everyRule);
  const least = rule.base.endsWith("match") ? 1 : 0;
  return { ...rule, conditions: least + random.below(most) };
}

interface Shape {
  readonly rows: number;
  /** Times are below this: few of them make ties. */
  readonly times: number;
  /** One row in so many has the base, and one lacks a condition. */
  readonly seldom: number;
}

/** Rows in order. */
function rowsOf(random: Rng, { rows, times, seldom }: Shape): NodeEvents {
  const time = Float64Array.from({ length: rows }, () => random.below(times)).sort();
  const value = Uint32Array.from(time, () => random.below(4));
  const base = Uint8Array.from(time, () => random.below(seldom) === 0 ? 1 + random.below(255) : 0);
  const mask = Uint32Array.from(
    time,
    () => random.below(seldom + 1) === 0 ? random.below(8) : 0xffffffff >>> random.below(9),
  );
  return { time, value, base, mask };
}

const columnsOf = ({ time, value, base, mask }: NodeEvents) => [time, value, base, mask];

/** Rows change places, and times get lost. */
function spoil(random: Rng, events: NodeEvents, many: number, lost: number): void {
  const { time } = events, { length } = time;
  for (; many > 0 && length > 0; many--) {
    const a = random.below(length), b = random.below(length);
    for (const column of columnsOf(events) as Float64Array[]) {
      [column[a], column[b]] = [column[b], column[a]];
    }
  }
  for (let row = 0; row < length && lost > 0; row++) if (random.below(lost) === 0) time[row] = NaN;
}

function asked(
  events: NodeEvents,
  rule: NextNodeRule,
  groups: Uint32Array | null = null,
): NextNodeInput {
  return { ...events, groups, rule };
}

function longs(events: NodeEvents): NodeEvents {
  return { ...events, time: fixtures.bigTimes(events.time as Float64Array) };
}

/** Lengths around the blocks of 16 rows, in order, in the reverse order and in none. */
export function* everyLength(): Iterable<NextNodeInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (const rule of everyRule) {
      for (const order of [0, 1, 2]) {
        for (const seldom of [1, 2, 20]) {
          const shape = { rows, seldom, times: random.pick([3, rows + 1, 8 * rows + 1]) };
          const events = rowsOf(random, shape);
          if (order === 1) { for (const column of columnsOf(events)) column.reverse(); }
          if (order === 2) spoil(random, events, rows, 0);
          const conditions = 1 + random.below(seldom === 1 ? 33 - 1 : 4);
          const input = asked(events, { ...rule, conditions });
          yield input;
          if (random.below(3) === 0) yield asked(longs(events), input.rule);
        }
      }
    }
  }
}

/** Views that begin at every offset of a longer column, which is full of rows that must not count. */
export function* everyOffset(): Iterable<NextNodeInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 80; rows += 1 + random.below(3)) {
      const events = rowsOf(random, { rows, times: 3 * rows + 1, seldom: 2 });
      const room = rows + offset + 20;
      const whole = {
        time: new Float64Array(room).fill(-1),
        value: new Uint32Array(room),
        base: new Uint8Array(room).fill(1),
        mask: new Uint32Array(room).fill(0xffffffff),
      };
      const view = { ...events };
      for (const name of ["time", "value", "base", "mask"] as const) {
        (whole[name] as Float64Array).set(events[name] as Float64Array, offset);
        Object.assign(view, { [name]: whole[name].subarray(offset, offset + rows) });
      }
      for (let many = 0; many < 3; many++) yield asked(view, ruleOf(random, 4));
    }
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

/** Many groups of many sizes. */
export function* everyGroup(): Iterable<NextNodeInput> {
  const random = rng(3);
  for (let seed = 0; seed < 1_000; seed++) {
    const groups = groupsOf(random, random.pick([0, 1, 20, 64, 65, 128, 300]));
    const rows = groups[groups.length - 1];
    const events = rowsOf(random, { rows, times: 40, seldom: random.pick([1, 2, 9]) });
    spoil(random, events, seed % 3 === 0 ? rows : 0, seed % 4 === 0 ? 12 : 0);
    yield asked(events, ruleOf(random, 4), groups);
    if (seed % 4 !== 0) yield asked(longs(events), ruleOf(random, 4), groups);
  }
}

/** Ends of the ranges of times. */
export function* hostile(): Iterable<NextNodeInput> {
  const most = 2 ** 53 - 1, least = -(2n ** 63n), greatest = 2n ** 63n - 1n;
  const doubles = [
    [-most, 0, most],
    [most, 0, -most],
    [NaN, NaN, NaN],
    [NaN, 0, 1],
    [1, NaN, 2],
    [2, 1, NaN],
    [Infinity, -Infinity, 0.5],
    [-Infinity, -Infinity, Infinity],
    [0.1 + 0.2, 0.3, NaN],
    [-5, -5, -5],
    [-0, 0, -0],
  ];
  const longTimes = [
    [least, 0n, greatest],
    [greatest, 0n, least],
    [least, least, least],
    [greatest, greatest, greatest],
  ];
  for (const rule of everyRule) {
    for (const conditions of [0, 1, 2, 3, 32]) {
      if (conditions === 0 && rule.base.endsWith("match")) continue;
      for (const values of [[1, 2, 3], [3, 2, 1], [7, 7, 7], [0, 2 ** 32 - 1, 0]]) {
        for (const bases of [[1, 1, 1], [0, 255, 0], [0, 0, 0]]) {
          for (const masks of [[1, 2, 4], [3, 3, 3], [2 ** 32 - 1, 1, 2]]) {
            const rest = {
              value: Uint32Array.from(values),
              base: Uint8Array.from(bases),
              mask: Uint32Array.from(masks),
            };
            for (const times of doubles) {
              yield asked({ time: Float64Array.from(times), ...rest }, { ...rule, conditions });
            }
            for (const times of longTimes) {
              yield asked({ time: BigInt64Array.from(times), ...rest }, { ...rule, conditions });
            }
          }
        }
      }
    }
  }
}

/** Small streams in a row of their own. */
export const fuzzed = 100_000;

/**
 * Seeded streams of a few rows with every rule, tie, disorder and type: `count` of them, some alone, most in
 * groups that one rule is asked of in one call.
 */
export function* fuzz(count = fuzzed, seed = 4): Iterable<NextNodeInput> {
  const random = rng(seed);
  for (let streams = 0; streams < count;) {
    const times = random.pick([2, 4, 12, 40]), seldom = random.pick([1, 1, 2, 5]);
    const isLong = random.below(3) === 0, isAlone = random.below(3) === 0;
    const parts = Array.from({ length: isAlone ? 1 : 4 + random.below(9) }, () => {
      const rows = random.below(random.pick([4, 9, 24]));
      const part = rowsOf(random, { rows, times, seldom });
      const lost = isLong ? 0 : random.pick([0, 5, 20]);
      if (random.below(3) === 0) spoil(random, part, random.below(9), lost);
      return part;
    });
    const { groups, ...events } = together(parts);
    yield asked(isLong ? longs(events) : events, ruleOf(random, 5), isAlone ? null : groups);
    streams += parts.length;
  }
}

/** Streams as the groups of one. */
function together(parts: readonly NodeEvents[]): NodeEvents & { readonly groups: Uint32Array } {
  const groups = new Uint32Array(parts.length + 1);
  for (const [g, { mask }] of parts.entries()) groups[g + 1] = groups[g] + mask.length;
  const rows = groups[parts.length];
  const all = {
    time: new Float64Array(rows),
    value: new Uint32Array(rows),
    base: new Uint8Array(rows),
    mask: new Uint32Array(rows),
    groups,
  };
  for (const [g, part] of parts.entries()) {
    all.time.set(part.time as Float64Array, groups[g]);
    all.value.set(part.value, groups[g]);
    all.base.set(part.base, groups[g]);
    all.mask.set(part.mask, groups[g]);
  }
  return all;
}

/** An input in a line. */
export function describe({ time, value, base, mask, groups, rule }: NextNodeInput): string {
  const rows = Array.from(mask, (bits, row) => `${time[row]}:${value[row]}:${base[row]}:${bits}`);
  const of = groups === null ? "" : ` in groups [${groups.slice(0, 20)}]`;
  const type = time instanceof Float64Array ? "" : " of 64 bits";
  return `${rule.direction} from ${rule.base} over ${rule.conditions}, [${
    rows.slice(0, 40).join(" ")
  }]${type}${of}`;
}
