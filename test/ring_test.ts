/**
 * The ring's slots from both sides, on one thread: who may take what, and whose word counts.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { test } from "node:test";
import { DONE, FAILED, FILLED, FREE, Ring, TAKEN } from "../threads/ring.ts";

const shape = { slots: 3, slotBytes: 5, answerBytes: 70 };

/** A ring as its two sides see it: each has views of its own. */
function sides(): { own: Ring; other: Ring } {
  const own = new Ring(shape);
  return { own, other: new Ring(shape, own.memory) };
}

test("ring: the oldest slot is taken first, wherever it lies, also when the count begins anew", () => {
  for (const first of [0, 2 ** 31 - 2, 2 ** 32 - 2]) {
    const { own, other } = sides();
    own.fill(2, first, Uint8Array.of(1));
    own.fill(0, first + 1, Uint8Array.of(2));
    own.fill(1, first + 2, Uint8Array.of(3));
    assertEquals([0, 1, 2].map(() => other.take(7)), [2, 0, 1]);
    assertEquals([0, 1, 2].map((slot) => own.state(slot)), Array(3).fill(TAKEN + 7));
  }
});

test("ring: slots do not reach into each other", () => {
  const { own, other } = sides();
  for (let slot = 0; slot < 3; slot++) own.fill(slot, slot, new Uint8Array(5).fill(slot + 1));
  for (let slot = 0; slot < 3; slot++) other.room(slot).fill(100 + slot);
  for (let slot = 0; slot < 3; slot++) {
    assertEquals([...other.input(slot)], Array(5).fill(slot + 1));
    assertEquals([...own.room(slot)], Array(70).fill(100 + slot));
  }
  assertEquals(own.input(0).length, 5);
  own.fill(0, 3, new Uint8Array(0));
  assertEquals(other.input(0).length, 0);
});

test("ring: an answer is read as long as it was said to be, and a listener is told once", () => {
  const { own, other } = sides();
  own.fill(0, 0, Uint8Array.of(9));
  own.fill(1, 1, Uint8Array.of(9));
  const [a, b] = [other.take(0), other.take(0)];
  own.listen();
  other.room(a).set([4, 5, 6]);
  assertEquals(other.settle(a, 0, DONE, 2), true);
  assertEquals([own.state(a), [...own.answer(a)]], [DONE, [4, 5]]);
  assertEquals(other.settle(b, 0, FAILED, 0), false, "nobody listens any more");
  assertEquals([own.state(b), own.answer(b).length], [FAILED, 0]);
});

test("ring: of a thread that was given up nothing counts", () => {
  const { own, other } = sides();
  own.fill(0, 0, Uint8Array.of(9));
  assertEquals(other.take(3), 0);
  assertEquals(own.change(0, TAKEN + 4, FAILED), false, "another thread's");
  assertEquals(own.change(0, TAKEN + 3, FAILED), true);
  own.listen();
  assertEquals(other.settle(0, 3, DONE, 1), false);
  assertEquals([own.state(0), own.answer(0).length], [FAILED, 0]);
});

test("ring: when it is closed, what is filled is still taken, and then nobody waits", () => {
  const { own, other } = sides();
  own.fill(1, 0, Uint8Array.of(9));
  own.close();
  assertEquals([other.take(0), other.take(0)], [1, -1]);
  assertEquals([own.state(0), own.state(2)], [FREE, FREE]);
  own.fill(2, 1, Uint8Array.of(9));
  assertEquals(own.state(2), FILLED);
});
