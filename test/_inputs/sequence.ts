/**
 * Inputs for sequence that leave no length, offset, part of a pattern, tie or disorder out.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import type { SequenceInput } from "../../kernels/sequence/kernel.ts";

interface Shape {
  readonly rows: number;
  readonly conditions: number;
  /** Times are below this: few of them make ties. */
  readonly times: number;
  /** The share of rows without a condition, in tenths. */
  readonly zero: number;
}

interface Columns {
  readonly time: Float64Array<ArrayBuffer>;
  readonly mask: Uint32Array<ArrayBuffer>;
}

/** Rows by time, some with two conditions, some with one that is beyond the pattern's. */
function rowsOf(random: Rng, { rows, conditions, times, zero }: Shape): Columns {
  const time = Float64Array.from({ length: rows }, () => random.below(times)).sort();
  const mask = Uint32Array.from(time, () => {
    if (random.below(10) < zero) return 0;
    const second = random.below(4) === 0 ? 1 << random.below(conditions) : 0;
    // beyond 32 it is the first one again
    return (1 << random.below(conditions + 1)) | second;
  });
  return { time, mask };
}

const operators = ["<=", "<", ">=", ">", "==", "!="];

/** A pattern of a few parts, with gates or without. */
function patternOf(random: Rng, conditions: number, gates: boolean, parts = 6): string {
  const pattern: string[] = [];
  let mayGate = false;
  for (let i = random.below(parts); i > 0; i--) {
    const kind = random.below(gates ? 9 : 7);
    if (kind > 6 && mayGate) {
      pattern.push(`(?t${random.pick(operators)}${random.below(6)})`);
      mayGate = false;
      continue;
    }
    pattern.push(kind === 0 ? "." : kind < 3 ? ".*" : `(?${1 + random.below(conditions)})`);
    mayGate = true;
  }
  return pattern.join(random.below(4) === 0 ? " " : "");
}

/** `(?1)(?2)...` with something between. */
function chainOf(conditions: number, between = ""): string {
  return Array.from({ length: conditions }, (_, i) => `(?${i + 1})`).join(between);
}

function asked(
  form: SequenceInput["form"],
  { time, mask }: { readonly time: SequenceInput["time"]; readonly mask: Uint32Array },
  pattern: string,
  conditions: number,
  groups: Uint32Array | null = null,
): SequenceInput {
  return { form, time, mask, groups, pattern, conditions };
}

const forms = ["match", "count", "events"] as const;

/** Lengths around the blocks of 64 rows, each with every share of rows that say nothing. */
export function* everyLength(): Iterable<SequenceInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (const zero of [0, 5, 9]) {
      for (const conditions of [1, 3, 8, 32]) {
        const shape = { rows, conditions, zero, times: random.pick([3, rows + 1, 8 * rows + 1]) };
        const events = rowsOf(random, shape);
        for (const gates of [false, true]) {
          const pattern = patternOf(random, conditions, gates);
          yield asked(random.pick(forms), events, pattern, conditions);
        }
        const longs = { ...events, time: fixtures.bigTimes(events.time) };
        const form = random.pick(forms);
        yield asked(form, longs, patternOf(random, conditions, zero > 0), conditions);
      }
    }
  }
}

/** Views that begin at every offset of a longer column, which is full of rows that must not count. */
export function* everyOffset(): Iterable<SequenceInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 80; rows += 1 + random.below(3)) {
      const events = rowsOf(random, { rows, conditions: 4, times: 3 * rows + 1, zero: 4 });
      const time = new Float64Array(rows + offset + 20).fill(NaN);
      const mask = new Uint32Array(rows + offset + 20).fill(0xffffffff);
      time.set(events.time, offset);
      mask.set(events.mask, offset);
      const view = {
        time: time.subarray(offset, offset + rows),
        mask: mask.subarray(offset, offset + rows),
      };
      for (const form of forms) {
        yield asked(form, view, patternOf(random, 4, random.below(2) === 0), 4);
      }
    }
  }
}

/** A match of three neighbours and of three apart that wanders over the edges of blocks. */
export function* everyPlace(): Iterable<SequenceInput> {
  const rows = 140;
  const time = Float64Array.from({ length: rows }, (_, row) => 10 * row);
  const patterns = ["(?1)(?2)(?3)", "(?1).*(?2).*(?3)", "(?1)(?t<=200)(?2).*(?3)", "(?1).(?3)"];
  for (let at = 0; at < rows; at += at % 64 < 4 || at % 64 > 59 ? 1 : 5) {
    for (const distance of [1, 2, 21, 63, 64]) {
      if (at + 2 * distance >= rows) continue;
      const mask = new Uint32Array(rows);
      for (const step of [0, 1, 2]) mask[at + step * distance] = 1 << step;
      const busy = mask.map((conditions) => conditions || 8);
      const late = time.slice();
      late[at] = time[at + distance] + 1;
      const unknown = time.slice();
      unknown[at + distance] = NaN;
      for (const pattern of patterns) {
        yield asked("match", { time, mask }, pattern, 4);
        yield asked("count", { time, mask: busy }, pattern, 4);
        yield asked("events", { time: late, mask }, pattern, 4);
        yield asked("match", { time: unknown, mask }, pattern, 4);
      }
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

/** Rows change places, and times get lost, where doubles can tell. */
function spoil(random: Rng, { time, mask }: Columns, isLong = false): void {
  for (let many = random.below(4); many > 0 && time.length > 0; many--) {
    const a = random.below(time.length), b = random.below(time.length);
    [time[a], time[b]] = [time[b], time[a]];
    [mask[a], mask[b]] = [mask[b], mask[a]];
  }
  if (isLong) return;
  for (let row = 0; row < time.length; row++) if (random.below(20) === 0) time[row] = NaN;
}

/** Many groups of many sizes, in order but for some. */
export function* everyGroup(): Iterable<SequenceInput> {
  const random = rng(3);
  for (let seed = 0; seed < 1_500; seed++) {
    const groups = groupsOf(random, random.pick([0, 1, 20, 64, 65, 128, 300]));
    const rows = groups[groups.length - 1];
    const conditions = random.pick([2, 3, 5, 12]), zero = random.below(10);
    const events = { time: new Float64Array(rows), mask: new Uint32Array(rows) };
    for (let g = 0; g + 1 < groups.length; g++) {
      const shape = { rows: groups[g + 1] - groups[g], conditions, times: 20, zero };
      const part = rowsOf(random, shape);
      events.time.set(part.time, groups[g]);
      events.mask.set(part.mask, groups[g]);
    }
    if (seed % 4 === 0) spoil(random, events);
    const pattern = patternOf(random, conditions, seed % 3 === 0);
    const form = random.pick(forms);
    yield asked(form, events, pattern, conditions, groups);
    if (events.time.some(Number.isNaN)) continue;
    const longs = { ...events, time: fixtures.bigTimes(events.time) };
    yield asked(form, longs, pattern, conditions, groups);
  }
}

/** Patterns of many steps: words of 32 and 64 places begin and end among them. */
export function* everyPatternLength(): Iterable<SequenceInput> {
  const random = rng(4);
  for (const steps of [1, 2, 30, 31, 32, 33, 62, 63, 64, 65, 66, 127, 128, 129, 130, 200]) {
    for (let seed = 0; seed < 4; seed++) {
      // the pattern is read off the rows, so that it is met, or met but for the last step
      const rows = rowsOf(random, { rows: 260, conditions: 3, times: 500, zero: 3 });
      const kept = rows.mask.filter((mask) => (mask & 7) !== 0);
      const parts: string[] = [];
      for (let at = random.below(9), step = 0; step < steps; step++) {
        const fits = kept[at % kept.length] & 7;
        parts.push(random.below(9) === 0 ? "." : `(?${32 - Math.clz32(fits & -fits)})`);
        const jumps = random.below(3) === 0 && at + 4 * (steps - step) < kept.length;
        at += jumps ? 1 + random.below(3) : 1;
        if (jumps || random.below(40) === 0) parts.push(".*");
      }
      for (const form of forms) yield asked(form, rows, parts.join(""), 3);
    }
  }
}

/** Ends of the ranges of times and gates, and what only one engine may be tempted to take for granted. */
export function* hostile(): Iterable<SequenceInput> {
  const most = 2 ** 53 - 1, least = -(2n ** 63n), greatest = 2n ** 63n - 1n;
  const doubles = [
    [-most, 0, most],
    [-most, -most + 1, most],
    [0, most - 1, most],
    [NaN, NaN, NaN],
    [NaN, 0, 1],
    [1, NaN, 2],
    [-5, -5, -5],
    [-0, 0, -0],
  ];
  const longs = [
    [least, 0n, greatest],
    [least, least, least],
    [least, least + 1n, greatest],
    [greatest - 1n, greatest, greatest],
    [greatest, 0n, least],
    [least, least + BigInt(most), least + BigInt(most) + 1n],
  ];
  const patterns = ["", ".*", ".", "...", "....", "(?1)(?3)", ".*.*(?2).*.*", "(?32)"];
  for (const operator of operators) {
    for (const span of [0, 1, 5, most - 1, most]) {
      const gate = `(?t${operator}${span})`;
      patterns.push(
        `(?1)${gate}(?2)`,
        `(?1).*${gate}.`,
        `.*${gate}`,
        `(?3)${gate}`,
        `.${gate}.*(?3)`,
      );
    }
  }
  // 14 columns of times and three forms: in turn every pair comes
  let turn = 0;
  for (const pattern of patterns) {
    for (const masks of [[1, 2, 4], [3, 6, 4], [4, 2, 1], [7, 7, 7], [0, 1, 2], [1, 2 ** 31, 2]]) {
      const mask = Uint32Array.from(masks);
      for (const times of doubles) {
        const form = forms[turn++ % 3];
        yield asked(form, { time: Float64Array.from(times), mask }, pattern, 32);
      }
      for (const times of longs) {
        const form = forms[turn++ % 3];
        yield asked(form, { time: BigInt64Array.from(times), mask }, pattern, 32);
      }
    }
  }
}

/** Fractions and infinite times, whose differences gates take as doubles round them. */
export function* fractions(): Iterable<SequenceInput> {
  const random = rng(7);
  for (let i = 0; i < 5_000; i++) {
    const rows = 2 + random.below(7), conditions = 3;
    const scale = random.pick([0.1, 1 / 3, 1 + 1e-9, 1e15 + 0.1]);
    const time = Float64Array.from(
      { length: rows },
      () => random.below(6) === 0 ? random.pick([-Infinity, Infinity]) : random.below(6) * scale,
    );
    if (i % 4 > 0) time.sort();
    const mask = Uint32Array.from(time, () => 1 << random.below(conditions));
    const pattern = patternOf(random, conditions, true);
    yield asked(forms[i % 3], { time, mask }, pattern, conditions);
  }
}

/** Small streams in a row of their own. */
export const fuzzed = 100_000;

/**
 * Seeded streams of a few rows with every part of a pattern, tie, disorder and type: `count` of them, some
 * alone, most in groups that one pattern is asked of in one call.
 */
export function* fuzz(count = fuzzed, seed = 5): Iterable<SequenceInput> {
  const random = rng(seed);
  for (let streams = 0; streams < count;) {
    const conditions = random.pick([1, 2, 3, 3, 4, 9, 32]);
    const times = random.pick([2, 4, 12, 40]), zero = random.pick([0, 1, 3, 8]);
    const isLong = random.below(3) === 0, isAlone = random.below(3) === 0;
    const parts = Array.from({ length: isAlone ? 1 : 4 + random.below(9) }, () => {
      const rows = random.below(random.pick([4, 9, 13]));
      const part = rowsOf(random, { rows, conditions, times, zero });
      if (random.below(3) === 0) spoil(random, part, isLong);
      return part;
    });
    const { groups, ...events } = together(parts);
    const time = isLong ? fixtures.bigTimes(events.time) : events.time;
    const used = Math.min(conditions, random.pick([2, 3, 32]));
    const pattern = patternOf(random, used, random.below(2) === 0);
    const form = random.pick(forms), of = isAlone ? null : groups;
    yield asked(form, { time, mask: events.mask }, pattern, conditions, of);
    streams += parts.length;
  }
}

/** Streams as the groups of one. */
function together(parts: readonly Columns[]): Columns & { readonly groups: Uint32Array } {
  const groups = new Uint32Array(parts.length + 1);
  for (const [g, { mask }] of parts.entries()) groups[g + 1] = groups[g] + mask.length;
  const rows = groups[parts.length];
  const time = new Float64Array(rows), mask = new Uint32Array(rows);
  for (const [g, part] of parts.entries()) {
    time.set(part.time, groups[g]);
    mask.set(part.mask, groups[g]);
  }
  return { time, mask, groups };
}

/** Patterns that cost a backtracker the square of the rows or more. */
export function* adversarial(rows: number): Iterable<SequenceInput> {
  const time = Float64Array.from({ length: rows }, (_, row) => row);
  const mask = new Uint32Array(rows).fill(1);
  for (
    const pattern of [
      `${chainOf(1).repeat(12)}(?2)`,
      `${"(?1).*".repeat(12)}(?2)`,
      "(?1)(?t>=1)(?1)(?t>=2)(?1)(?t>=3)(?2)",
      "(?1).*(?t==7)(?1).*(?t!=3)(?1)(?t==9)(?2)",
    ]
  ) {
    for (const form of forms) yield asked(form, { time, mask }, pattern, 2);
  }
}

/** An input in a line. */
export function describe(input: SequenceInput): string {
  const { form, time, mask, groups, pattern, conditions } = input;
  const rows = Array.from(mask, (bits, row) => `${time[row]}:${bits}`);
  const of = groups === null ? "" : ` in groups [${groups.slice(0, 20)}]`;
  const type = time instanceof Float64Array ? "" : " of 64 bits";
  return `${form} of "${pattern}" on ${conditions} conditions, [${
    rows.slice(0, 40).join(" ")
  }]${type}${of}`;
}
