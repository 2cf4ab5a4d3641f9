/**
 * Seeded streams of events are what their names say, and the same on every runtime.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";

const rows = 20_000;
const shape: fixtures.StreamShape = { rows, conditions: 8, zero: 2 / 3 };

function share(mask: Uint32Array, is: (mask: number) => boolean): number {
  return mask.filter(is).length / mask.length;
}

function hashOf({ time, mask }: fixtures.SeededEvents): string {
  const hash = createHash("sha256");
  hash.update(new Uint8Array(time.buffer)).update(new Uint8Array(mask.buffer));
  return hash.digest("hex");
}

test("fixtures: the same seed gives the same events on every runtime", () => {
  const once = hashOf(fixtures.eventStream(7, shape));
  assertEquals(once, hashOf(fixtures.eventStream(7, shape)));
  assert(once !== hashOf(fixtures.eventStream(8, shape)));
  assertEquals(once.slice(0, 16), "770a0bec92af2d1b");
});

test("eventStream() ascends, and fires as often as it is told", () => {
  for (const zero of [0, 2 / 3, 0.99]) {
    const { time, mask } = fixtures.eventStream(1, { ...shape, zero });
    assertEquals([time.length, mask.length], [rows, rows]);
    assert(time.every((t, row) => Number.isSafeInteger(t) && (row === 0 || t > time[row - 1])));
    const found = share(mask, (m) => m === 0);
    assert(Math.abs(found - zero) < 0.02, `${found} of ${zero}`);
  }
});

test("eventStream() never fires the last condition unless it is told to", () => {
  const { mask } = fixtures.eventStream(1, { ...shape, zero: 0 });
  assertEquals(share(mask, (m) => m >= 1 << 7), 0);
  for (let bit = 0; bit < 7; bit++) {
    assert(share(mask, (m) => (m >> bit & 1) === 1) > 0.1, `bit ${bit}`);
  }
  assert(share(mask, (m) => (m & (m - 1)) !== 0) > 0.05, "no row fires two conditions");
  const { mask: all } = fixtures.eventStream(1, { ...shape, zero: 0, finish: true });
  assert(share(all, (m) => m >= 1 << 7) > 0.05);
  const { mask: wide } = fixtures.eventStream(1, { ...shape, conditions: 32, finish: true });
  assert(wide.some((m) => m >= 2 ** 31));
});

test("eventStream() has ties where it is told to", () => {
  const tied = ({ time }: fixtures.SeededEvents) =>
    time.filter((t, row) => row > 0 && t === time[row - 1]).length / rows;
  assertEquals(tied(fixtures.eventStream(1, shape)), 0);
  const half = tied(fixtures.eventStream(1, { ...shape, ties: 0.5 }));
  assert(Math.abs(half - 0.5) < 0.02, `${half}`);
  assertEquals(tied(fixtures.eventStream(1, { ...shape, ties: 1 })), (rows - 1) / rows);
});

test("eventUsers() gives every user a stream of the mean length, more or less", () => {
  const { time, mask, groups } = fixtures.eventUsers(3, 1000, { ...shape, rows: 20 });
  assertEquals([groups.length, groups[0], groups[1000]], [1001, 0, time.length]);
  assertEquals(mask.length, time.length);
  assert(Math.abs(time.length / 1000 - 20) < 1);
  for (let user = 0; user < 1000; user++) {
    const own = time.subarray(groups[user], groups[user + 1]);
    assert(own.length >= 10 && own.length <= 30);
    assert(own.every((t, row) => row === 0 || t > own[row - 1]));
  }
});

test("fixtures: rows in another order are the same rows", () => {
  const events = fixtures.eventStream(5, { ...shape, rows: 3000 });
  const sorted = (of: fixtures.SeededEvents) =>
    Array.from(of.time, (time, row) => `${time} ${of.mask[row]}`).sort();
  const inOrder = ({ time }: fixtures.SeededEvents) =>
    time.filter((t, row) => row > 0 && t > time[row - 1]).length;
  const shuffled = fixtures.shuffledRows(1, events);
  const reversed = fixtures.reversedRows(events);
  const late = fixtures.disorderedRows(1, events, 0.01);
  for (const other of [shuffled, reversed, late]) assertEquals(sorted(other), sorted(events));
  assert(Math.abs(inOrder(shuffled) / 3000 - 0.5) < 0.05);
  assertEquals(inOrder(reversed), 0);
  assert(inOrder(late) > 2900 && inOrder(late) < 2999);

  const users = fixtures.eventUsers(3, 100, { ...shape, rows: 20 });
  const mixed = fixtures.shuffledUsers(1, users);
  assertEquals(mixed.groups, users.groups);
  for (let user = 0; user < 100; user++) {
    const [from, to] = [users.groups[user], users.groups[user + 1]];
    assertEquals(mixed.time.slice(from, to).sort(), users.time.slice(from, to));
  }
});

test("bigTimes() are the same times", () => {
  const { time } = fixtures.eventStream(5, { ...shape, rows: 100 });
  assertEquals(Array.from(fixtures.bigTimes(time), Number), Array.from(time));
});
