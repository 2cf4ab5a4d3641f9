/**
 * Columns of events: what every event room's functions refuse, in words, and the columns in memory.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { EventColumns } from "../kernels/_event_columns.ts";
import {
  checkConditions,
  checkGroups,
  columnsOf,
  type Events,
  spanOf,
  unsorted,
} from "../kernels/_events.ts";
import { Workspace } from "../kernels/_workspace.ts";
import * as funnel from "../kernels/bitmask_funnel/mod.ts";
import { eventMask } from "../kernels/event_mask/mod.ts";
import * as sort from "../kernels/event_sort/mod.ts";
import * as nodes from "../kernels/next_node/mod.ts";
import type { NodeEvents } from "../kernels/next_node/mod.ts";
import * as sequence from "../kernels/sequence/mod.ts";

const time = Float64Array.of(1, 2, 3);
const mask = Uint32Array.of(1, 0, 2);

test("columnsOf() takes doubles and 64-bit integers, and nothing else", () => {
  columnsOf({ time, mask });
  columnsOf({ time: BigInt64Array.of(1n, 2n, 3n), mask });
  const refused: [unknown, new () => Error, string][] = [
    [null, TypeError, '"events" expected an object of columns, got null'],
    [3, TypeError, '"events" expected an object of columns, got number'],
    [{ mask }, TypeError, '"time" expected a Float64Array or a BigInt64Array, got undefined'],
    [
      { time: [1], mask },
      TypeError,
      '"time" expected a Float64Array or a BigInt64Array, got Array',
    ],
    [{ time: new Float32Array(3), mask }, TypeError, "got Float32Array"],
    [{ time, mask: [1, 0, 2] }, TypeError, '"mask" expected a Uint32Array, got Array'],
    [
      { time, mask: mask.subarray(1) },
      RangeError,
      '"mask" expected 3 rows as "time" has, got 2',
    ],
  ];
  for (const [events, type, message] of refused) {
    assertThrows(() => columnsOf(events as Events), type, message);
  }
});

/** Columns whose getters count how often each was read. */
function counted<T extends object>(columns: T): { events: T; reads: { [name: string]: number } } {
  const reads: { [name: string]: number } = {};
  const events = Object.create(null);
  for (const [name, column] of Object.entries(columns)) {
    reads[name] = 0;
    Object.defineProperty(events, name, {
      get() {
        reads[name]++;
        return column;
      },
    });
  }
  return { events, reads };
}

test("no door reads a column twice: a getter could change its mind after the check", () => {
  const value = Uint32Array.of(1, 2, 3), base = Uint8Array.of(1, 1, 1);
  const groups = Uint32Array.of(0, 1, 3), words = () => new Uint32Array(2);
  const steps = { window: 5, steps: 2 }, pattern = "(?1)(?2)";
  const next = { direction: "forward", base: "head", conditions: 1 } as const;
  const doors: ((events: NodeEvents) => unknown)[] = [
    (events) => funnel.windowFunnel(events, steps),
    (events) => funnel.windowFunnels(events, groups, steps),
    (events) => funnel.windowFunnelsInto(events, groups, new Uint8Array(2), steps),
    (events) => funnel.windowFunnelEvents(events, steps),
    (events) => funnel.windowFunnelsEvents(events, groups, steps),
    (events) => new funnel.FunnelState(steps).update(events),
    (events) => new funnel.OrderedFunnelState(steps).update(events),
    (events) => sequence.sequenceMatch(events, pattern),
    (events) => sequence.sequenceMatches(events, groups, pattern),
    (events) => sequence.sequenceMatchesInto(events, groups, new Uint8Array(2), pattern),
    (events) => sequence.sequenceCount(events, pattern),
    (events) => sequence.sequenceCounts(events, groups, pattern),
    (events) => sequence.sequenceCountsInto(events, groups, words(), pattern),
    (events) => sequence.sequenceMatchEvents(events, pattern),
    (events) => sequence.sequenceMatchesEvents(events, groups, pattern),
    (events) => new sequence.SequenceState(pattern).update(events),
    (events) => new sequence.OrderedSequenceState(pattern).update(events),
    (events) => sort.sortEvents(events),
    (events) =>
      sort.sortEventsInto(events, { time: new Float64Array(3), mask: new Uint32Array(3) }),
    (events) => sort.sortEventGroups(events, groups),
    (events) => sort.eventOrder(events),
    (events) => sort.eventOrders(events, groups),
  ];
  for (const door of doors) {
    const { events, reads } = counted({ time, mask });
    door(events as NodeEvents);
    assertEquals(reads, { time: 1, mask: 1 }, String(door));
  }
  const nodeDoors: typeof doors = [
    (events) => nodes.nextNode(events, next),
    (events) => nodes.nextNodes(events, groups, next),
    (events) => nodes.nextNodesInto(events, groups, new Int32Array(2), next),
    (events) => new nodes.NextNodeState(next).update(events),
  ];
  for (const door of nodeDoors) {
    const { events, reads } = counted({ time, value, base, mask });
    door(events);
    assertEquals(reads, { time: 1, value: 1, base: 1, mask: 1 }, String(door));
  }
  const { events: dst, reads } = counted({ time: new Float64Array(3), mask: new Uint32Array(3) });
  sort.sortEventsInto({ time, mask }, dst);
  assertEquals(reads, { time: 1, mask: 1 });
  const { events: list, reads: listReads } = counted({ length: 2, 0: base, 1: base });
  eventMask(new Proxy([], { get: (_, key) => Reflect.get(list, key) }));
  assertEquals(listReads, { length: 1, 0: 1, 1: 1 });
});

test("checkGroups() wants ascending offsets from 0 to the number of rows", () => {
  for (const good of [[0, 3], [0, 0, 3, 3], [0, 1, 2, 3]]) checkGroups(Uint32Array.from(good), 3);
  checkGroups(Uint32Array.of(0), 0);
  const refused: [number[], string][] = [
    [[], '"groups" expected at least one offset'],
    [[1, 3], '"groups" expected 0 as its first offset, got 1'],
    [[0, 2, 1, 3], '"groups" expected ascending offsets, got 1 after 2 at 2'],
    [[0, 2], '"groups" expected 3, the rows, as its last offset, got 2'],
    [[0, 4], '"groups" expected 3, the rows, as its last offset, got 4'],
    [[0], '"groups" expected 3, the rows, as its last offset, got 0'],
  ];
  for (const [offsets, message] of refused) {
    assertThrows(() => checkGroups(Uint32Array.from(offsets), 3), RangeError, message);
  }
  assertThrows(() => checkGroups([0, 3], 3), TypeError, '"groups" expected a Uint32Array');
});

test("spanOf() takes whole numbers below 2^53", () => {
  assertEquals([0, 5, 2 ** 53 - 1, 0n, 7n].map((span) => spanOf("window", span)), [
    ...[0, 5, 2 ** 53 - 1, 0, 7],
  ]);
  for (const bad of [-1, 0.5, NaN, Infinity, -Infinity, 2 ** 53, 2n ** 53n, -1n, 2n ** 2000n]) {
    assertThrows(
      () => spanOf("window", bad),
      RangeError,
      '"window" expected a whole number from 0',
    );
  }
  for (const bad of ["5", null, undefined, {}, true]) {
    assertThrows(() => spanOf("window", bad), TypeError, '"window" expected a number or a bigint');
  }
});

test("checkConditions() takes 1 to 32", () => {
  for (const good of [1, 8, 32]) checkConditions("steps", good);
  for (const bad of [0, 33, 1.5, -1, NaN]) {
    assertThrows(
      () => checkConditions("steps", bad),
      RangeError,
      `"steps" expected a whole number from 1 to 32, got ${bad}`,
    );
  }
  assertThrows(() => checkConditions("steps", "8"), TypeError, '"steps" expected a number');
});

test("unsorted() names the row", () => {
  assertEquals(unsorted(7).message, '"time" expected ascending times, row 7 is before row 6');
});

test("EventColumns: four views of one memory, with room around each", () => {
  const workspace = new Workspace();
  const columns = new EventColumns(100, workspace);
  const { buffer } = workspace.memory;
  const views = [columns.time, columns.longs, columns.mask, columns.value];
  assert(views.every((view) => view.buffer === buffer && view.length === 100));
  assertEquals(views.map(({ byteOffset }) => byteOffset), [
    ...[columns.timeAt, columns.timeAt, columns.maskAt, columns.valueAt],
  ]);
  assert([columns.timeAt, columns.maskAt, columns.valueAt].every((at) => at % 64 === 0));
  assert(columns.maskAt - columns.timeAt >= 800 + 64 && columns.valueAt - columns.maskAt >= 464);
  columns.time[3] = 1.5;
  assertEquals(columns.longs[3], 0x3ff8_0000_0000_0000n);
});

test("EventColumns: views come back after the memory has grown", () => {
  const columns = new EventColumns(10);
  columns.mask[9] = 77;
  const before = columns.mask;
  columns.workspace.alloc(10_000_000);
  assertEquals(before.length, 0);
  assertEquals(columns.mask[9], 77);
});

test("EventColumns: capacities that are none, or too large", () => {
  assertThrows(
    () => new EventColumns(0),
    RangeError,
    '"capacity" expected a whole number of events',
  );
  assertThrows(() => new EventColumns(1.5), RangeError, '"capacity"');
  assertThrows(() => new EventColumns("9" as unknown as number), TypeError, '"capacity"');
  const workspace = new Workspace();
  assertThrows(() => new EventColumns(2 ** 31, workspace), RangeError, "Cannot allocate");
  new EventColumns(10, workspace);
});
