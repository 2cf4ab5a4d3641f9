/**
 * event_sort on golden rows, on streams longer than a window and larger than the caches, on keys that a
 * radix sort dislikes, and in columns that it shares with others.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";
import {
  EventColumns,
  eventOrder,
  eventOrders,
  type Events,
  EventSorter,
  sortEventGroups,
  sortEvents,
  sortEventsInto,
  Workspace,
} from "../kernels/event_sort/mod.ts";
import { ROOM } from "../kernels/event_sort/one_shot.ts";
import { naiveEventSort } from "./_naive/event_sort.ts";

const timeout = 120_000;

/** Both ways: with doubles, and with 64-bit integers. */
function bothTypes(time: Float64Array, mask: Uint32Array): Events[] {
  return [{ time, mask }, { time: fixtures.bigTimes(time), mask }];
}

test("sortEvents() orders by time, and rows of a time by mask as a number without a sign", () => {
  const time = Float64Array.of(5, -3, 5, 5, 0, 2 ** 53 - 1, -(2 ** 53) + 1);
  const mask = Uint32Array.of(0x8000_0000, 9, 1, 0x7fff_ffff, 0, 2, 3);
  for (const events of bothTypes(time, mask)) {
    const sorted = sortEvents(events);
    assertEquals(Array.from(sorted.time, Number), [
      ...[-(2 ** 53) + 1, -3, 0, 5, 5, 5, 2 ** 53 - 1],
    ]);
    assertEquals(Array.from(sorted.mask), [3, 9, 0, 1, 0x7fff_ffff, 0x8000_0000, 2]);
    assertEquals(sorted.time.constructor, events.time.constructor);
    assertEquals(Array.from(eventOrder(events)), [6, 1, 4, 2, 3, 0, 5]);
  }
});

test("sortEvents() takes 64-bit integers that no double holds", () => {
  const { time } = sortEvents({
    time: BigInt64Array.of(2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 2n ** 53n, -1n),
    mask: new Uint32Array(5).fill(0xffff_ffff),
  });
  assertEquals(Array.from(time), [-(2n ** 63n), -1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n]);
});

test("sortEvents() orders doubles that are no whole numbers, and infinities", () => {
  const time = Float64Array.of(0.5, -Infinity, 1e-300, -1e-300, Infinity, 1e300, -0.5);
  const { time: sorted } = sortEvents({ time, mask: new Uint32Array(7) });
  assertEquals(Array.from(sorted), [-Infinity, -0.5, -1e-300, 1e-300, 0.5, 1e300, Infinity]);
});

test("event_sort leaves out rows whose time is NaN, wherever they are", () => {
  for (const at of [[0], [4], [0, 1, 2, 3, 4], [1, 3], [2]]) {
    const time = Float64Array.of(1, 2, 3, 4, 5), mask = Uint32Array.of(1, 2, 3, 4, 5);
    for (const row of at) time[row] = NaN;
    const want = [1, 2, 3, 4, 5].filter((one) => !at.includes(one - 1));
    const sorted = sortEvents({ time, mask });
    assertEquals([Array.from(sorted.time), Array.from(sorted.mask)], [want, want]);
    assertEquals(Array.from(eventOrder({ time, mask })), want.map((one) => one - 1));
    const groups = Uint32Array.of(0, 2, 2, 5);
    const grouped = sortEventGroups({ time, mask }, groups);
    assertEquals(Array.from(grouped.mask), want);
    const ends = [2, 2, 5].map((end) => want.filter((one) => one <= end).length);
    assertEquals(Array.from(grouped.groups), [0, ...ends]);
    assertEquals(Array.from(eventOrders({ time, mask }, groups).groups), [0, ...ends]);
  }
});

test("event_sort leaves its input alone", () => {
  const time = Float64Array.of(3, NaN, 1), mask = Uint32Array.of(7, 8, 9);
  const groups = Uint32Array.of(0, 2, 3);
  sortEvents({ time, mask });
  eventOrder({ time, mask });
  sortEventGroups({ time, mask }, groups);
  eventOrders({ time, mask }, groups);
  assertEquals([...time, ...mask, ...groups], [3, NaN, 1, 7, 8, 9, 0, 2, 3]);
});

/** Whether a long answer is in order and, by sums that see every bit, of the same rows. */
function isSortOf(sorted: Events, { time, mask }: Events): boolean {
  for (let i = 1; i < sorted.time.length; i++) {
    if (sorted.time[i - 1] < sorted.time[i]) continue;
    if (sorted.time[i - 1] > sorted.time[i] || sorted.mask[i - 1] > sorted.mask[i]) return false;
  }
  return sumOf(sorted.time, sorted.mask) === sumOf(time, mask);
}

/** A sum over rows, whatever their order. */
function sumOf(time: Events["time"], mask: Uint32Array): string {
  let sum = 0, other = 0;
  for (let i = 0; i < mask.length; i++) {
    const one = Number(time[i]);
    const hash = Math.imul(one ^ one / 2 ** 32, 0x9e3779b1) ^ Math.imul(mask[i], 0x85ebca6b);
    sum = sum + Math.imul(hash ^ hash >>> 15, 0xc2b2ae35) | 0;
    other = other + (hash ^ hash >>> 13) | 0;
  }
  return `${mask.length} ${sum} ${other}`;
}

test("sortEvents() sorts more rows than two digits tell apart", { timeout }, () => {
  const rows = (1 << 20) + 70_000;
  const stream = fixtures.eventStream(5, { rows, conditions: 6, zero: 0.5, ties: 0.3, step: 50 });
  const shuffled = fixtures.shuffledRows(6, stream);
  for (const events of bothTypes(shuffled.time, shuffled.mask)) {
    assert(isSortOf(sortEvents(events), events));
  }
  assert(isSortOf(sortEvents(fixtures.reversedRows(stream)), stream));
  assert(isSortOf(sortEvents(fixtures.disorderedRows(7, stream, 0.02)), stream));
  const order = eventOrder(shuffled);
  const inOrder = {
    time: Float64Array.from(order, (row) => shuffled.time[row]),
    mask: Uint32Array.from(order, (row) => shuffled.mask[row]),
  };
  assert(isSortOf(inOrder, stream));
});

test("sortEvents() sorts equal, clustered and outlying times without going quadratic", {
  timeout,
}, () => {
  const rows = 300_000;
  const shapes: { readonly [name: string]: (i: number) => [time: number, mask: number] } = {
    "one time, masks that fall": (i) => [7, rows - i],
    "two times far apart": (i) => [i % 2 * 2 ** 52, rows - i],
    "an outlier among milliseconds": (i) => [i === 9 ? 2 ** 51 : i * 7919 % rows, i],
    "doubling gaps": (i) => [2 ** (i % 51) + i * 7919 % 5, i & 3],
    "a saw tooth": (i) => [i % 1000, i * 0x9e3779b1],
    "falling, and then one that is late": (i) => [i === rows - 1 ? rows : rows - i, 1],
    "fractions of one binade": (i) => [1 + (i * 7919 % rows) / 2 ** 30, i],
  };
  for (const [name, row] of Object.entries(shapes)) {
    const time = new Float64Array(rows), mask = new Uint32Array(rows);
    for (let i = 0; i < rows; i++) [time[i], mask[i]] = row(i);
    const start = performance.now();
    const sorted = sortEvents({ time, mask });
    const took = performance.now() - start;
    assert(isSortOf(sorted, { time, mask }), name);
    // 20 to 50 ms; a quadratic sort takes minutes
    assert(took < 10_000, `${name} took ${took} ms`);
  }
});

test("event_sort takes groups longer than a window, and more groups than one", { timeout }, () => {
  const lengths = [3, ROOM.rows + 1, 0, 0, 5, ROOM.rows - 4, ROOM.rows];
  for (let i = 0; i < ROOM.groups + 10; i++) lengths.push(i % 4);
  const groups = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) groups[i + 1] = groups[i] + length;
  const rows = groups[lengths.length];
  const random = fixtures.rng(8);
  const time = Float64Array.from(
    { length: rows },
    () => random.below(50) ? random.below(9e6) : NaN,
  );
  const mask = Uint32Array.from({ length: rows }, () => random.below(4));
  assertEquals(
    sortEventGroups({ time, mask }, groups),
    naiveEventSort({ form: "groups", time, mask, groups }),
  );
  assertEquals(
    eventOrders({ time, mask }, groups),
    naiveEventSort({ form: "orders", time, mask, groups }),
  );
});

test("sortEventsInto() writes as many rows as there are, and may write onto its input", () => {
  const events = { time: Float64Array.of(9, NaN, 3), mask: Uint32Array.of(1, 2, 3) };
  const dst = { time: new Float64Array(4).fill(-1), mask: new Uint32Array(4).fill(5) };
  assertEquals(sortEventsInto(events, dst), 2);
  assertEquals([...dst.time, ...dst.mask], [3, 9, -1, -1, 3, 1, 5, 5]);
  assertEquals(sortEventsInto(events, events), 2);
  assertEquals([...events.time, ...events.mask], [3, 9, 3, 3, 1, 3]);
});

test("EventSorter sorts columns in place, and leaves the values and the rows behind alone", () => {
  const columns = new EventColumns(6);
  const sorter = new EventSorter(columns);
  columns.longs.set([4n, -1n, 2n, 0n, 9n, 8n]);
  columns.mask.set([1, 2, 3, 4, 5, 6]);
  columns.value.set([7, 7, 7, 7, 7, 7]);
  assertEquals(sorter.columns, columns);
  assertEquals(Array.from(sorter.order(4, "int64")), [1, 3, 2, 0]);
  assertEquals(sorter.sort(4, "int64"), 4);
  assertEquals(Array.from(columns.longs), [-1n, 0n, 2n, 4n, 9n, 8n]);
  assertEquals(Array.from(columns.mask), [2, 4, 3, 1, 5, 6]);
  assertEquals(Array.from(columns.value), [7, 7, 7, 7, 7, 7]);
});

test("EventSorter sorts more groups than its engine holds, and moves them up", () => {
  const count = 5_000;
  const columns = new EventColumns(3 * count), sorter = new EventSorter(columns);
  const groups = Uint32Array.from({ length: count + 1 }, (_, i) => 3 * i);
  for (let i = 0; i < count; i++) columns.time.set([7, i % 5 ? NaN : 1, 3], 3 * i);
  const rows = sorter.sortGroups(groups);
  assertEquals(rows, 2 * count + count / 5);
  assertEquals(groups[count], rows);
  for (let i = 0; i < count; i++) {
    const want = i % 5 ? [3, 7] : [1, 3, 7];
    assertEquals(Array.from(columns.time.subarray(groups[i], groups[i + 1])), want);
  }
});

test("EventSorter shares a workspace, and follows its growth", () => {
  const workspace = new Workspace();
  const small = new EventColumns(10, workspace), large = new EventColumns(100_000, workspace);
  const one = new EventSorter(small), two = new EventSorter(large);
  assert(small.time.buffer === large.time.buffer);
  small.time.set([3, 1, 2]);
  for (let i = 0; i < 100_000; i++) large.time[i] = 100_000 - i;
  assertEquals(two.order(100_000)[0], 99_999);
  assertEquals(two.sort(100_000), 100_000);
  assertEquals(one.sort(3), 3);
  assertEquals(Array.from(one.order(3)), [0, 1, 2]);
  assertEquals(Array.from(small.time.subarray(0, 3)), [1, 2, 3]);
  assertEquals(large.time.subarray(0, 3), Float64Array.of(1, 2, 3));
});
