/**
 * What event_sort refuses, in which words, and that a refusal changes nothing.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  EventColumns,
  eventOrder,
  eventOrders,
  EventSorter,
  sortEventGroups,
  sortEvents,
  sortEventsInto,
} from "../kernels/event_sort/mod.ts";

// deno-lint-ignore no-explicit-any -- what the types forbid
const wrong = (value: unknown): any => value;
const time = Float64Array.of(2, 1), mask = Uint32Array.of(1, 2), groups = Uint32Array.of(0, 2);

test("event_sort refuses what are no columns of events", () => {
  const cases: [unknown, typeof TypeError | typeof RangeError, string][] = [
    [null, TypeError, '"events" expected an object of columns, got null'],
    [7, TypeError, '"events" expected an object of columns, got number'],
    [{ mask }, TypeError, '"time" expected a Float64Array or a BigInt64Array, got undefined'],
    [{ time: [2, 1], mask }, TypeError, '"time" expected a Float64Array or a BigInt64Array, got'],
    [{ time, mask: [1, 2] }, TypeError, '"mask" expected a Uint32Array, got Array'],
    [{ time, mask: mask.subarray(1) }, RangeError, '"mask" expected 2 rows as "time" has, got 1'],
  ];
  for (const [events, type, words] of cases) {
    assertThrows(() => sortEvents(wrong(events)), type, words);
    assertThrows(() => sortEventsInto(wrong(events), { time, mask }), type, words);
    assertThrows(() => eventOrder(wrong(events)), type, words);
    assertThrows(() => sortEventGroups(wrong(events), groups), type, words);
    assertThrows(() => eventOrders(wrong(events), groups), type, words);
  }
});

test("event_sort refuses offsets that are none of groups", () => {
  const cases: [unknown, typeof TypeError | typeof RangeError, string][] = [
    [[0, 2], TypeError, '"groups" expected a Uint32Array, got Array'],
    [undefined, TypeError, '"groups" expected a Uint32Array, got undefined'],
    [new Uint32Array(0), RangeError, '"groups" expected at least one offset'],
    [Uint32Array.of(1, 2), RangeError, '"groups" expected 0 as its first offset, got 1'],
    [Uint32Array.of(0, 2, 1, 2), RangeError, "ascending offsets, got 1 after 2 at 2"],
  ];
  const sorter = new EventSorter(new EventColumns(4));
  for (const [offsets, type, words] of cases) {
    assertThrows(() => sortEventGroups({ time, mask }, wrong(offsets)), type, words);
    assertThrows(() => eventOrders({ time, mask }, wrong(offsets)), type, words);
    assertThrows(() => sorter.sortGroups(wrong(offsets)), type, words);
  }
  for (const rows of [1, 3]) {
    const words = `"groups" expected 2, the rows, as its last offset, got ${rows}`;
    assertThrows(() => sortEventGroups({ time, mask }, Uint32Array.of(0, rows)), RangeError, words);
    assertThrows(() => eventOrders({ time, mask }, Uint32Array.of(0, rows)), RangeError, words);
  }
  assertThrows(
    () => sorter.sortGroups(Uint32Array.of(0, 5)),
    RangeError,
    '"groups" expected at most 4 rows, got 5',
  );
});

test("sortEventsInto() refuses a place that the rows do not fit into, and writes nothing", () => {
  const events = { time: Float64Array.of(3, NaN, 2, 1), mask: Uint32Array.of(1, 2, 3, 4) };
  const cases: [unknown, typeof TypeError | typeof RangeError, string][] = [
    [null, TypeError, '"dst" expected an object of columns, got null'],
    [{ mask }, TypeError, '"dst.time" expected a Float64Array or a BigInt64Array, got undefined'],
    [{ time, mask: [] }, TypeError, '"dst.mask" expected a Uint32Array, got Array'],
    [
      { time: new BigInt64Array(4), mask: new Uint32Array(4) },
      TypeError,
      '"dst.time" expected a Float64Array as "time" is, got BigInt64Array',
    ],
    [
      { time, mask: new Uint32Array(4) },
      RangeError,
      '"dst.mask" expected 2 rows as "dst.time" has, got 4',
    ],
    [{ time, mask }, RangeError, '"dst" expected at least 3 rows, got 2'],
  ];
  for (const [dst, type, words] of cases) {
    assertThrows(() => sortEventsInto(events, wrong(dst)), type, words);
  }
  assertEquals([...time, ...mask], [2, 1, 1, 2]);
});

test("EventSorter refuses columns, types and counts that cannot be", () => {
  assertThrows(
    () => new EventSorter(wrong({ time, mask })),
    TypeError,
    '"columns" expected EventColumns, got Object',
  );
  const columns = new EventColumns(4), sorter = new EventSorter(columns);
  for (const [type, shown] of [["int32", '"int32"'], [null, "null"]]) {
    const words = `"type" expected "float64" or "int64", got ${shown}`;
    assertThrows(() => sorter.sort(1, wrong(type)), TypeError, words);
    assertThrows(() => sorter.order(1, wrong(type)), TypeError, words);
    assertThrows(() => sorter.sortGroups(groups, wrong(type)), TypeError, words);
  }
  for (const rows of [-1, 5, 0.5, NaN]) {
    const words = `"rows" expected a whole number up to 4, got ${rows}`;
    assertThrows(() => sorter.sort(rows), RangeError, words);
    assertThrows(() => sorter.order(rows), RangeError, words);
  }
  assertThrows(() => sorter.sort(wrong("1"), "int64"), TypeError, '"rows" expected a number');
  assertThrows(() => new EventColumns(2 ** 40), RangeError);
});

test("EventSorter loses nothing by a refusal", () => {
  const columns = new EventColumns(3), sorter = new EventSorter(columns);
  columns.time.set([3, 1, 2]);
  const offsets = Uint32Array.of(0, 4);
  assertThrows(() => sorter.sortGroups(offsets), RangeError);
  assertThrows(() => sorter.sort(4), RangeError);
  assertEquals([...columns.time, ...offsets], [3, 1, 2, 0, 4]);
  assertEquals(sorter.sort(3), 3);
  assertEquals(Array.from(columns.time), [1, 2, 3]);
});
