/**
 * bitmask_funnel on streams of many blocks: rows that are put off and made up for, and stretches in which few
 * rows have a condition.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import type { FunnelInput } from "../kernels/bitmask_funnel/kernel.ts";
import { bitmaskFunnelKernel } from "../kernels/bitmask_funnel/kernel.ts";
import { EventColumns, FunnelScanner, windowFunnels } from "../kernels/bitmask_funnel/mod.ts";
import { planOf } from "../kernels/bitmask_funnel/rule.ts";
import { UNSORTED, WasmFunnel } from "../kernels/bitmask_funnel/wasm.ts";
import { describe, longStreams, sparseStreams } from "./_inputs/bitmask_funnel.ts";
import { ways } from "./_inputs/bitmask_funnel_ways.ts";
import { naiveFunnel } from "./_naive/bitmask_funnel.ts";

/** Asks every implementation in the default mode; returns how many answers there were. */
function compared(inputs: Iterable<FunnelInput>): number {
  const typescript = bitmaskFunnelKernel.impls.filter(({ code }) => code === "typescript");
  let asked = 0;
  for (const input of inputs) {
    const expected = naiveFunnel(input);
    for (const impl of [...typescript, ...ways]) {
      if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
      assertEquals(impl.prepare(input)(), expected, `${impl.name} on ${describe(input)}`);
      asked++;
    }
  }
  return asked;
}

test("windowFunnel() of long streams, whose rows are put off, is the oracle's", () => {
  assert(compared(longStreams(2000)) > 20_000);
});

/** Whether every row with a condition of a step has a time, and none is before another. */
function isInOrder({ time, mask, rule }: FunnelInput): boolean {
  const counted = Array.from(
    mask,
    (fired, row) => fired % 2 ** rule.steps === 0 ? [] : [time[row]],
  );
  const times = counted.flat();
  return times.every((t, i) => t === t && (i === 0 || t >= times[i - 1]));
}

test("windowFunnel() of streams with few conditions in thousands of rows is the oracle's", () => {
  const streams = [...sparseStreams(150)];
  const asked = compared(streams);
  assert(asked >= 3 * streams.length, `${asked} answers`);
  // the kernel itself: where it wrongly finds rows out of order the door takes another way, which is right
  const columns = new EventColumns(20_000), kernel = new WasmFunnel(columns);
  const random = rng(14);
  let ordered = 0, unordered = 0;
  for (const input of streams) {
    const { time, mask, rule } = input, isLong = time instanceof BigInt64Array, plan = planOf(rule);
    const place = (from: number, to: number) => {
      if (isLong) columns.longs.set(time.subarray(from, to));
      else columns.time.set(time.subarray(from, to));
      columns.mask.set(mask.subarray(from, to));
    };
    const expected = naiveFunnel(input) as number;
    const check = (level: number, how: string) => {
      if (isInOrder(input)) assertEquals(level, expected, `${how}: ${describe(input)}`);
      // nothing has to be said of rows behind the last step
      else assert(level >= UNSORTED || level === rule.steps, `${how}: ${describe(input)}`);
    };
    place(0, mask.length);
    check(kernel.scanWhole(isLong, mask.length, plan), "whole");
    kernel.begin(isLong, plan);
    let level = 0;
    for (let from = 0; from < mask.length && level < rule.steps;) {
      const to = Math.min(mask.length, from + random.pick([1, 64, 100, 4096, 4200, 9000, 16_384]));
      place(from, to);
      level = kernel.scan(isLong, to - from, plan);
      from = to;
    }
    check(level, "in windows");
    if (isInOrder(input)) ordered++;
    else unordered++;
  }
  assert(ordered > 100 && unordered > 30, `${ordered} in order, ${unordered} not`);
});

test("FunnelScanner: rows put off are one row with those of their time in front of them", () => {
  const columns = new EventColumns(192), scanner = new FunnelScanner(columns);
  const fired: readonly (readonly [row: number, time: number, step: number])[] = [
    ...[[6, 0, 1], [38, 10, 4], [48, 10, 3], [50, 10, 2], [58, 10, 5], [60, 10, 6]] as const,
    // these are put off until 7 comes; the first of them begins a chain with those before it
    ...[[72, 10, 1], [104, 19, 3], [108, 19, 9], [109, 19, 9], [118, 19, 3], [128, 23, 7]] as const,
  ];
  for (const [row, time, step] of fired) {
    columns.time.fill(time, row);
    columns.mask[row] = 1 << (step - 1);
  }
  assertEquals(scanner.level(129, { window: 20, steps: 21 }), 7);
});

test("windowFunnels() of thousands of groups, near ones, far ones and empty ones, is the oracle's", () => {
  const random = rng(13), rule = { window: 1000, steps: 6 };
  for (let turn = 0; turn < 6; turn++) {
    const time: number[] = [], mask: number[] = [], ends = [0];
    while (ends.length <= 4000) {
      // a stretch of groups of one kind: the kernel asks some chunks of them and pauses at others
      const longest = random.pick([1, 3, 20, 40]), step = random.pick([1, 5, 60, 400]);
      const empty = random.pick([0, 0, 3]), late = random.pick([0, 0, 0, 50]);
      for (let groups = random.below(900); groups > 0; groups--) {
        let now = random.below(1e6);
        const rows = random.below(10) < empty ? 0 : 1 + random.below(longest);
        for (let row = 0; row < rows; row++) {
          now += random.below(step) - (random.below(1000) < late ? step : 0);
          time.push(now);
          mask.push(random.below(3) > 0 ? 0 : 1 << random.below(8));
        }
        ends.push(time.length);
      }
    }
    const groups = Uint32Array.from(ends), masks = Uint32Array.from(mask);
    const columns = new EventColumns(time.length), scanner = new FunnelScanner(columns);
    columns.mask.set(masks);
    for (const times of [Float64Array.from(time), BigInt64Array.from(time, BigInt)]) {
      const events = { time: times, mask: masks };
      const expected = naiveFunnel({ form: "level", ...events, groups, rule });
      assertEquals(windowFunnels(events, groups, rule), expected);
      const isLong = times instanceof BigInt64Array, dst = new Uint8Array(groups.length - 1);
      if (isLong) columns.longs.set(times);
      else columns.time.set(times);
      scanner.levelsInto(groups, dst, rule, isLong ? "int64" : "float64");
      assertEquals(dst, expected);
    }
  }
});
