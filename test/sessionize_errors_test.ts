/**
 * What sessionize refuses, in which words, and that nothing is lost by it.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { KINDS, StateWriter } from "../kernels/_state_bytes.ts";
import {
  EventColumns,
  groupSessionIds,
  groupSessionIdsInto,
  sessionCount,
  sessionCounts,
  sessionCountsInto,
  sessionIds,
  sessionIdsInto,
  Sessionizer,
  SessionState,
  StateError,
  type Times,
} from "../kernels/sessionize/mod.ts";

// deno-lint-ignore no-explicit-any -- arguments of wrong types
const wrong = (value: unknown) => value as any;
const time = Float64Array.of(1, 2, 3);
const groups = Uint32Array.of(0, 1, 3);
const dst = new Uint32Array(3);

/** Every function, given its column, offsets, destination and gap. */
const doors:
  readonly ((time: Times, groups: Uint32Array, dst: Uint32Array, gap: number) => unknown)[] = [
    (time, _, __, gap) => sessionCount(time, gap),
    (time, _, __, gap) => sessionIds(time, gap),
    (time, _, dst, gap) => sessionIdsInto(time, dst, gap),
    (time, groups, _, gap) => sessionCounts(time, groups, gap),
    (time, groups, dst, gap) => sessionCountsInto(time, groups, dst, gap),
    (time, groups, _, gap) => groupSessionIds(time, groups, gap),
    (time, groups, dst, gap) => groupSessionIdsInto(time, groups, dst, gap),
  ];

test("sessionize refuses times of other types", () => {
  for (const [value, name] of [[[1], "Array"], [new Int32Array(1), "Int32Array"], [null, "null"]]) {
    const words = `"time" expected a Float64Array or a BigInt64Array, got ${name}`;
    for (const door of doors) {
      assertThrows(() => door(wrong(value), groups, dst, 30), TypeError, words);
    }
    assertThrows(() => new SessionState(30).update(wrong(value)), TypeError, words);
  }
});

test("sessionize refuses counts that are none", () => {
  const state = new SessionState(30);
  assertThrows(
    () => state.add(time, wrong(1)),
    TypeError,
    '"count" expected a function, got number',
  );
  assertThrows(() => state.add(wrong([1]), () => 1), TypeError, '"time" expected a Float64Array');
  for (const bad of [0, -1, 0.5, NaN, wrong("1"), wrong(undefined)]) {
    const words = '"count" expected to return a number of sessions, got ';
    assertThrows(() => state.add(time, () => bad), RangeError, words);
  }
  assertEquals([state.finalize(), state.last], [0, null]);
  state.add(time, () => 1);
  // rows that go on with a session begin none
  state.add(time.map((t) => t + 5), () => 0);
  assertThrows(() => state.add(Float64Array.of(9), () => -1), RangeError, "got -1");
  assertEquals([state.finalize(), state.last], [1, 8]);
});

test("sessionize refuses gaps that are no whole numbers", () => {
  const sessionizer = new Sessionizer(new EventColumns(4));
  const calls: ((gap: number) => unknown)[] = [
    ...doors.map((door) => (gap: number) => door(time, groups, dst, gap)),
    (gap) => new SessionState(gap),
    (gap) => sessionizer.count(1, gap),
    (gap) => sessionizer.ids(1, gap),
    (gap) => sessionizer.counts(Uint32Array.of(0, 1), gap),
    (gap) => sessionizer.groupIds(Uint32Array.of(0, 1), gap),
  ];
  for (const call of calls) {
    for (const bad of [-1, 0.5, NaN, Infinity, 2 ** 53, wrong(-1n), wrong(2n ** 64n)]) {
      const words = `"gap" expected a whole number from 0 to 2^53 - 1, got ${bad}`;
      assertThrows(() => call(bad), RangeError, words);
    }
    assertThrows(
      () => call(wrong("5")),
      TypeError,
      '"gap" expected a number or a bigint, got string',
    );
  }
});

test("sessionize refuses offsets that do not split the rows", () => {
  const refused: [unknown, new () => Error, string][] = [
    [[0, 3], TypeError, '"groups" expected a Uint32Array, got Array'],
    [Uint32Array.of(), RangeError, "at least one offset"],
    [Uint32Array.of(1, 3), RangeError, "0 as its first offset, got 1"],
    [Uint32Array.of(0, 2, 1, 3), RangeError, "ascending offsets, got 1 after 2 at 2"],
    [Uint32Array.of(0, 2), RangeError, "expected 3, the rows, as its last offset, got 2"],
  ];
  for (const [offsets, type, words] of refused) {
    for (const door of doors.slice(3)) {
      assertThrows(() => door(time, wrong(offsets), dst, 3), type, words);
    }
  }
});

test("sessionize refuses a destination that is too short, or read, and leaves it alone", () => {
  const buffer = new ArrayBuffer(64);
  const column = new Float64Array(buffer, 0, 3), offsets = new Uint32Array(buffer, 24, 3);
  offsets.set([0, 1, 3]);
  const whole = new Uint32Array(buffer, 0, 16), before = whole.slice();
  const into = [doors[2], doors[4], doors[6]];
  for (const [i, door] of into.entries()) {
    const needed = i === 1 ? 2 : 3;
    const call = (from: number, to: number) => door(column, offsets, whole.subarray(from, to), 30);
    assertThrows(
      () => call(12, 11 + needed),
      RangeError,
      `"dst" expected at least ${needed} words, got ${needed - 1}`,
    );
    assertThrows(() => call(5, 9), RangeError, '"dst" must not overlap "time"');
    if (i > 0) assertThrows(() => call(8, 12), RangeError, '"dst" must not overlap "groups"');
    assertThrows(
      () => door(column, offsets, wrong(new Int32Array(3)), 30),
      TypeError,
      '"dst" expected a Uint32Array, got Int32Array',
    );
  }
  assertEquals(whole, before);
});

test("sessionize names the first row that is earlier than the one before it", () => {
  const early = Float64Array.of(5, 9, 9, 8, 7);
  for (const column of [early, BigInt64Array.from(early, BigInt)]) {
    for (const door of doors) {
      const call = () => door(column, Uint32Array.of(0, 2, 5), new Uint32Array(5), 30);
      assertThrows(call, RangeError, '"time" expected ascending times, row 3 is before row 2');
    }
  }
  // where a group begins the time may be an earlier one
  assertEquals(sessionCounts(early, Uint32Array.of(0, 3, 4, 5), 30).join(), "1,1,1");
});

test("Sessionizer refuses what does not lie in its columns", () => {
  assertThrows(() => new Sessionizer(wrong({})), TypeError, '"columns" expected EventColumns');
  const columns = new EventColumns(4), sessionizer = new Sessionizer(columns);
  const state = new SessionState(30);
  for (const rows of [5, -1, 0.5, NaN]) {
    const words = `"rows" expected a whole number up to 4, got ${rows}`;
    assertThrows(() => sessionizer.count(rows, 1), RangeError, words);
    assertThrows(() => sessionizer.ids(rows, 1), RangeError, words);
    assertThrows(() => sessionizer.update(state, rows), RangeError, words);
  }
  const many = Uint32Array.of(0, 5), words = '"groups" expected at most 4 rows, got 5';
  assertThrows(() => sessionizer.counts(many, 1), RangeError, words);
  assertThrows(() => sessionizer.groupIds(many, 1), RangeError, words);
  for (const type of ["float32", null, 8]) {
    const shown = typeof type === "string" ? `"${type}"` : String(type);
    const words = `"type" expected "float64" or "int64", got ${shown}`;
    assertThrows(() => sessionizer.count(1, 1, wrong(type)), TypeError, words);
    assertThrows(() => sessionizer.ids(1, 1, wrong(type)), TypeError, words);
    assertThrows(() => sessionizer.counts(groups, 1, wrong(type)), TypeError, words);
    assertThrows(() => sessionizer.groupIds(groups, 1, wrong(type)), TypeError, words);
    assertThrows(() => sessionizer.update(state, 1, wrong(type)), TypeError, words);
  }
  assertThrows(
    () => sessionizer.update(wrong({}), 1),
    TypeError,
    '"state" expected a Sess',
  );
});

test("SessionState stays as it was where rows are refused", () => {
  const columns = new EventColumns(4), sessionizer = new Sessionizer(columns);
  const state = new SessionState(30);
  state.update(Float64Array.of(10, 50));
  const before = state.serialize();
  const words = '"time" expected rows from 50 on, as before, got 49';
  assertThrows(() => state.update(Float64Array.of(49, 60)), RangeError, words);
  assertThrows(() => state.update(Float64Array.of(60, 59)), RangeError, "row 1 is before row 0");
  assertThrows(
    () => state.update(BigInt64Array.of(60n)),
    TypeError,
    '"time" expected doubles, as before, got 64-bit integers',
  );
  columns.time.set([60, 59]);
  assertThrows(() => sessionizer.update(state, 2), RangeError, "row 1 is before row 0");
  columns.time.set([NaN, 49]);
  assertThrows(() => sessionizer.update(state, 2), RangeError, words);
  assertEquals(state.serialize(), before);
});

test("SessionState does not combine with what is no later state of its kind", () => {
  const made = (gap: number, ...times: number[]) => {
    const state = new SessionState(gap);
    state.update(Float64Array.from(times));
    return state;
  };
  const state = made(30, 10, 50), before = state.serialize();
  const longs = new SessionState(30);
  longs.update(BigInt64Array.of(60n));
  const refused: [unknown, new () => Error, string][] = [
    [null, TypeError, '"other" expected a SessionState, got null'],
    [made(31, 60), RangeError, "Cannot combine states of the gaps 30 and 31"],
    [made(31), RangeError, "Cannot combine states of the gaps 30 and 31"],
    [made(30, 49, 70), RangeError, "the other state begins at 49, before this one ends at 50"],
    [longs, TypeError, "Cannot combine states of doubles and of 64-bit integers"],
  ];
  for (const [other, type, words] of refused) {
    assertThrows(() => state.combine(wrong(other)), type, words);
  }
  assertEquals(state.serialize(), before);
});

/** The bytes of a state with these fields. */
function bytesWith(gap: number, type: number, first = 0, last = 0, count = 0): Uint8Array {
  const writer = new StateWriter(KINDS.sessionize, 1);
  writer.f64(gap);
  writer.u8(type);
  for (const time of type === 0 ? [] : [first, last]) {
    if (type === 2) writer.i64(BigInt(time));
    else writer.f64(time);
  }
  if (type !== 0) writer.f64(count);
  return writer.finish();
}

test("SessionState.deserialize() refuses bytes that are no state, with the place", () => {
  for (const good of [bytesWith(30, 0), bytesWith(30, 1, 5, 99, 2), bytesWith(30, 2, -5, 25, 1)]) {
    assertEquals(SessionState.deserialize(good).serialize(), good);
    for (let length = 0; length < good.length; length++) {
      assertThrows(() => SessionState.deserialize(good.subarray(0, length)), StateError);
    }
    const longer = new Uint8Array([...good, 0]);
    assertThrows(() => SessionState.deserialize(longer), StateError, "1 bytes too many");
  }
  const refused: [Uint8Array, string][] = [
    [new StateWriter(KINDS.retention, 1).finish(), "a state of kind 1, not 2, at byte 4"],
    [new StateWriter(KINDS.sessionize, 2).finish(), "version 2, this code reads 1, at byte 5"],
    [bytesWith(-1, 0), "a gap of -1, at byte 14"],
    [bytesWith(-0, 0), "a gap of 0, at byte 14"],
    [bytesWith(0.5, 0), "a gap of 0.5"],
    [bytesWith(NaN, 0), "a gap of NaN"],
    [bytesWith(2 ** 53, 0), "a gap of 9007199254740992"],
    [bytesWith(30, 3, 1, 1, 1), "times of type 3, at byte 15"],
    [bytesWith(30, 1, 7, 6, 1), "rows from 7 to 6, at byte 31"],
    [bytesWith(30, 1, NaN, 6, 1), "rows from NaN to 6"],
    [bytesWith(30, 2, 7, 6, 1), "rows from 7 to 6"],
    [bytesWith(30, 1, 6, 6, 0), "0 sessions, at byte 39"],
    [bytesWith(30, 1, 6, 6, 1.5), "1.5 sessions"],
    [bytesWith(30, 1, 0, 30, 2), "2 sessions within a gap"],
  ];
  for (const [bytes, words] of refused) {
    assertThrows(() => SessionState.deserialize(bytes), StateError, words);
  }
  assertThrows(() => SessionState.deserialize(wrong([])), TypeError, '"bytes" expected');
});

test("SessionState of a gap of -0 is one of 0, in its bytes, too", () => {
  const state = new SessionState(-0);
  assertEquals(state.serialize(), new SessionState(0).serialize());
  assertEquals(SessionState.deserialize(state.serialize()).finalize(), 0);
});

test("SessionState.deserialize() takes random bytes for an error or for a state", () => {
  const random = rng(8);
  const good = [bytesWith(30, 1, 5, 99, 2), bytesWith(30, 2, -5, 25, 1), bytesWith(30, 0)];
  let taken = 0;
  for (let i = 0; i < 10_000; i++) {
    const bytes = i % 2
      ? Uint8Array.from({ length: random.below(60) }, () => random.below(256))
      : random.pick(good).slice();
    if (i % 2 === 0) bytes[6 + random.below(bytes.length - 6)] = random.below(256);
    try {
      const state = SessionState.deserialize(bytes);
      assertEquals(state.serialize(), bytes);
      state.combine(new SessionState(state.gap));
      taken++;
    } catch (error) {
      assert(error instanceof StateError, String(error));
    }
  }
  assert(taken > 100 && taken < 9_000, `${taken} taken`);
});
