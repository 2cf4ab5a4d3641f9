/**
 * What bitmask_funnel refuses, in words, before anything is written.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  EventColumns,
  FunnelScanner,
  FunnelState,
  OrderedFunnelState,
  windowFunnel,
  windowFunnelEvents,
  windowFunnels,
  windowFunnelsEvents,
  windowFunnelsInto,
} from "../kernels/bitmask_funnel/mod.ts";

const time = Float64Array.of(1, 2, 3), mask = Uint32Array.of(1, 2, 4);
const events = { time, mask };
const groups = Uint32Array.of(0, 1, 3);
const rule = { window: 5, steps: 3 };

type Refusal = readonly [unknown, new (...args: never[]) => Error, string];

const refusedRules: readonly Refusal[] = [
  [undefined, TypeError, '"rule" expected an object, got undefined'],
  [null, TypeError, '"rule" expected an object, got null'],
  [{ steps: 3 }, TypeError, '"window" expected a number or a bigint, got undefined'],
  [{ window: -1, steps: 3 }, RangeError, '"window" expected a whole number from 0 to 2^53 - 1'],
  [{ window: Infinity, steps: 3 }, RangeError, '"window" expected a whole number from 0'],
  [{ window: NaN, steps: 3 }, RangeError, '"window" expected a whole number from 0'],
  [{ window: 2n ** 53n, steps: 3 }, RangeError, '"window" expected a whole number from 0'],
  [{ window: 5 }, TypeError, '"steps" expected a number, got undefined'],
  [{ window: 5, steps: 0 }, RangeError, '"steps" expected a whole number from 1 to 32, got 0'],
  [{ window: 5, steps: 33 }, RangeError, '"steps" expected a whole number from 1 to 32, got 33'],
  [{ window: 5, steps: 1.5 }, RangeError, '"steps" expected a whole number from 1 to 32, got 1.5'],
  [{ ...rule, modes: "strict" }, TypeError, '"modes" expected an array, got string'],
  [{ ...rule, modes: ["strikt"] }, TypeError, 'allow_reentry, got "strikt"'],
  [{ ...rule, modes: ["toString"] }, TypeError, 'got "toString"'],
  [{ ...rule, modes: [3] }, TypeError, "allow_reentry, got 3"],
  [
    { ...rule, modes: ["allow_reentry", "strict_once"] },
    TypeError,
    '"modes" expected "strict_order" beside "allow_reentry"',
  ],
];

const refusedEvents: readonly Refusal[] = [
  [null, TypeError, '"events" expected an object of columns, got null'],
  [{ mask }, TypeError, '"time" expected a Float64Array or a BigInt64Array, got undefined'],
  [{ time, mask: [1, 2, 4] }, TypeError, '"mask" expected a Uint32Array, got Array'],
  [{ time, mask: mask.subarray(1) }, RangeError, '"mask" expected 3 rows as "time" has, got 2'],
];

// deno-lint-ignore no-explicit-any -- what a caller without types may pass
const doors: readonly ((events: any, groups: any, rule: any) => unknown)[] = [
  (events, _, rule) => windowFunnel(events, rule),
  (events, _, rule) => windowFunnelEvents(events, rule),
  (events, groups, rule) => windowFunnels(events, groups, rule),
  (events, groups, rule) => windowFunnelsEvents(events, groups, rule),
  (events, groups, rule) => windowFunnelsInto(events, groups, new Uint8Array(9), rule),
];

test("every door refuses rules and columns that are none", () => {
  for (const door of doors) {
    for (const [bad, type, message] of refusedRules) {
      assertThrows(() => door(events, groups, bad), type, message);
    }
    for (const [bad, type, message] of refusedEvents) {
      assertThrows(() => door(bad, groups, rule), type, message);
    }
  }
});

test("the doors for groups refuse other offsets", () => {
  for (const door of doors.slice(2)) {
    assertThrows(() => door(events, [0, 3], rule), TypeError, '"groups" expected a Uint32Array');
    const late = Uint32Array.of(0, 2);
    assertThrows(() => door(events, late, rule), RangeError, '"groups" expected 3, the rows');
    const back = Uint32Array.of(0, 2, 1, 3);
    assertThrows(() => door(events, back, rule), RangeError, "ascending offsets, got 1 after 2");
  }
});

test("windowFunnelsInto() refuses other memory, and writes nothing then", () => {
  const dst = new Uint8Array(1).fill(7);
  assertThrows(
    () => windowFunnelsInto(events, groups, dst, rule),
    RangeError,
    '"dst" expected at least 2 bytes, got 1',
  );
  assertEquals(dst[0], 7);
  assertThrows(
    () => windowFunnelsInto(events, groups, [] as unknown as Uint8Array, rule),
    TypeError,
    '"dst" expected a Uint8Array, got Array',
  );
});

test("FunnelScanner refuses what its columns do not hold", () => {
  assertThrows(
    () => new FunnelScanner({} as EventColumns),
    TypeError,
    '"columns" expected EventColumns, got Object',
  );
  const scanner = new FunnelScanner(new EventColumns(4));
  for (const [bad, type, message] of refusedRules) {
    assertThrows(() => scanner.level(1, bad as typeof rule), type, message);
    const dst = new Uint8Array(2);
    assertThrows(() => scanner.levelsInto(groups, dst, bad as typeof rule), type, message);
  }
  assertThrows(
    () => scanner.level(5, rule),
    RangeError,
    '"rows" expected a whole number up to 4, got 5',
  );
  assertThrows(
    () => scanner.level(1, rule, "int32" as "int64"),
    TypeError,
    '"type" expected "float64" or "int64", got "int32"',
  );
  const dst = new Uint8Array(9);
  assertThrows(
    () => scanner.levelsInto(Uint32Array.of(0, 5), dst, rule),
    RangeError,
    '"rows" expected a whole number up to 4, got 5',
  );
  assertThrows(
    () => scanner.levelsInto(Uint32Array.of(1, 4), dst, rule),
    RangeError,
    '"groups" expected 0 as its first offset, got 1',
  );
  assertThrows(
    () => scanner.levelsInto(groups, dst.subarray(1, 2), rule),
    RangeError,
    '"dst" expected at least 2 bytes, got 1',
  );
  assertThrows(
    () => scanner.levelsInto([0] as unknown as Uint32Array, dst, rule),
    TypeError,
    '"groups" expected a Uint32Array, got Array',
  );
});

test("states refuse rules, columns and states that do not fit", () => {
  for (const State of [FunnelState, OrderedFunnelState]) {
    for (const [bad, type, message] of refusedRules) {
      assertThrows(() => new State(bad as typeof rule), type, message);
    }
    const state = new State(rule);
    state.update(events);
    for (const [bad, type, message] of refusedEvents) {
      assertThrows(() => state.update(bad as typeof events), type, message);
    }
    const longs = { time: BigInt64Array.of(9n), mask: Uint32Array.of(1) };
    assertThrows(
      () => state.update(longs),
      TypeError,
      '"time" expected a Float64Array as before, got a BigInt64Array',
    );
    const combine = (other: unknown) => state.combine(other as never);
    assertThrows(
      () => combine({}),
      TypeError,
      `expected a${State === FunnelState ? " " : "n Ordered"}FunnelState, got Object`,
    );
    for (
      const [other, message] of [
        [{ window: 6, steps: 3 }, '"window" is 5 here and 6 there'],
        [{ window: 5, steps: 4 }, '"steps" is 3 here and 4 there'],
      ] as const
    ) {
      assertThrows(() => combine(new State(other)), RangeError, message);
    }
    const other = new State(rule);
    other.update(longs);
    assertThrows(() => combine(other), TypeError, "got a BigInt64Array");
    assertEquals(state.finalize(), 3);
  }
  const strict = new FunnelState({ ...rule, modes: ["strict", "strict_order"] });
  assertThrows(
    () => new FunnelState(rule).combine(strict),
    RangeError,
    '"modes" is [] here and [strict_deduplication,strict_order] there',
  );
  assertThrows(
    () => new OrderedFunnelState({ ...rule, modes: ["strict_once"] }),
    RangeError,
    '"modes" expected none in an ordered state, got strict_once',
  );
});

test("OrderedFunnelState refuses rows and parts that come too early, and stays as it was", () => {
  const state = new OrderedFunnelState(rule);
  state.update(events);
  const before = state.serialize();
  assertThrows(
    () => state.update({ time: Float64Array.of(3, 2), mask: Uint32Array.of(4, 1) }),
    RangeError,
    '"time" expected ascending times, row 1 is before row 0',
  );
  // rows 1 and 2 do not count
  assertThrows(
    () => state.update({ time: Float64Array.of(5, 1, NaN, 4), mask: Uint32Array.of(1, 0, 1, 2) }),
    RangeError,
    '"time" expected ascending times, row 3 is before row 0',
  );
  assertThrows(
    () => state.update({ time: Float64Array.of(0, 2), mask: Uint32Array.of(0, 1) }),
    RangeError,
    '"time" expected times from 3 on, where the state ends, row 1 is at 2',
  );
  const early = new OrderedFunnelState(rule);
  early.update({ time: Float64Array.of(2), mask: Uint32Array.of(1) });
  assertThrows(
    () => state.combine(early),
    RangeError,
    "the first ends at 3, the second begins at 2",
  );
  assertEquals(state.serialize(), before);
});

test("windowFunnelsInto() refuses memory that it reads", () => {
  const events = { time: Float64Array.of(1, 2), mask: Uint32Array.of(1, 2) };
  const groups = Uint32Array.of(0, 2);
  for (const [name, read] of Object.entries({ ...events, groups })) {
    assertThrows(
      () => windowFunnelsInto(events, groups, new Uint8Array(read.buffer), { window: 1, steps: 2 }),
      RangeError,
      `"dst" must not overlap "${name}"`,
    );
  }
});
