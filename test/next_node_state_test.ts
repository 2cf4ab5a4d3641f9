/**
 * The state of next_node: every bracketing of splits, and bytes from anywhere.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import type { NextNodeInput } from "../kernels/next_node/kernel.ts";
import { NextNodeState, StateError } from "../kernels/next_node/mod.ts";
import { apart } from "./_inputs/apart.ts";
import { fuzz } from "./_inputs/next_node.ts";
import { naiveNextNode } from "./_naive/next_node.ts";

function split(random: Rng, { rule, ...events }: NextNodeInput): NextNodeState[] {
  const { length } = events.mask;
  const cuts = Array.from({ length: random.below(5) }, () => random.below(length + 1));
  const ends = [0, ...cuts.sort((a, b) => a - b), length];
  return ends.slice(1).map((to, i) => {
    const state = new NextNodeState(rule);
    state.update({
      time: events.time.subarray(ends[i], to),
      value: events.value.subarray(ends[i], to),
      base: events.base.subarray(ends[i], to),
      mask: events.mask.subarray(ends[i], to),
    });
    return state;
  });
}

test("NextNodeState: every bracketing of splits, in any order, answers as one update does", () => {
  const random = rng(1);
  let asked = 0;
  for (const input of [...fuzz(6_000, 7)].flatMap(apart)) {
    const states = split(random, input);
    if (random.below(2) === 0) states.reverse();
    while (states.length > 1) {
      const at = random.below(states.length - 1), right = states[at + 1];
      const isBytes = random.below(2) === 0;
      states[at].combine(isBytes ? NextNodeState.deserialize(right.serialize()) : right);
      states.splice(at + 1, 1);
    }
    const [row] = naiveNextNode(input);
    assertEquals(states[0].finalize(), row < 0 ? -1 : input.value[row]);
    asked++;
  }
  assert(asked >= 6_000);
});

const rule = { direction: "backward", base: "last_match", conditions: 2 } as const;

function filled(): NextNodeState {
  const state = new NextNodeState(rule);
  state.update({
    time: Float64Array.of(1, NaN, 5, 3),
    value: Uint32Array.of(4, 5, 6, 7),
    base: Uint8Array.of(1, 1, 9, 0),
    mask: Uint32Array.of(1, 1, 1, 2),
  });
  return state;
}

test("NextNodeState goes through bytes and back", () => {
  const bytes = filled().serialize();
  const again = NextNodeState.deserialize(bytes);
  assertEquals([again.serialize(), again.finalize()], [bytes, 4]);
  const empty = new NextNodeState(rule).serialize();
  assertEquals(NextNodeState.deserialize(empty).serialize(), empty);
  const longs = new NextNodeState({ direction: "backward", base: "tail", conditions: 0 });
  longs.update({
    time: BigInt64Array.of(-5n, 2n ** 62n),
    value: Uint32Array.of(1, 2),
    base: Uint8Array.of(0, 1),
    mask: Uint32Array.of(0, 0),
  });
  assertEquals(NextNodeState.deserialize(longs.serialize()).finalize(), 2);
});

test("NextNodeState refuses states and columns that do not fit", () => {
  const state = filled();
  assertThrows(
    () => state.combine({} as NextNodeState),
    TypeError,
    '"other" expected a NextNodeState, got Object',
  );
  for (
    const [other, message] of [
      [{ ...rule, direction: "forward" }, '"direction" is backward here and forward there'],
      [{ ...rule, base: "first_match" }, '"base" is last_match here and first_match there'],
      [{ ...rule, conditions: 3 }, '"conditions" is 2 here and 3 there'],
    ] as const
  ) {
    assertThrows(() => state.combine(new NextNodeState(other)), RangeError, message);
  }
  const longs = {
    time: BigInt64Array.of(1n),
    value: Uint32Array.of(1),
    base: Uint8Array.of(1),
    mask: Uint32Array.of(1),
  };
  assertThrows(
    () => state.update(longs),
    TypeError,
    '"time" expected a Float64Array as before, got a BigInt64Array',
  );
  const other = new NextNodeState(rule);
  other.update(longs);
  assertThrows(() => state.combine(other), TypeError, "got a BigInt64Array");
  other.combine(new NextNodeState(rule));
  assertEquals(state.finalize(), 4);
});

test("NextNodeState refuses bytes cut at any length, other kinds and versions", () => {
  const bytes = filled().serialize();
  for (let length = 0; length < bytes.length; length++) {
    assertThrows(() => NextNodeState.deserialize(bytes.subarray(0, length)), StateError);
  }
  assertThrows(() => NextNodeState.deserialize(Uint8Array.of(...bytes, 0)), StateError, "too many");
  for (const [at, message] of [[4, "a state of kind 8, not 7"], [5, "version 2"]] as const) {
    const wrong = bytes.slice();
    wrong[at]++;
    assertThrows(() => NextNodeState.deserialize(wrong), StateError, message);
  }
});

test("NextNodeState meets random bytes with an error or a state, never with a crash", () => {
  const random = rng(3);
  const bytes = filled().serialize();
  let refused = 0;
  for (let i = 0; i < 10_000; i++) {
    const some = i % 2 === 0
      ? Uint8Array.from({ length: random.below(90) }, () => random.below(256))
      : bytes.slice(0, bytes.length - random.below(3));
    for (let many = 1 + random.below(4); many > 0 && i % 2 === 1; many--) {
      some[random.below(some.length)] = random.below(256);
    }
    // counts that are too large by far
    if (i % 10 === 1) some.fill(0xff, 9, 13);
    try {
      const state = NextNodeState.deserialize(some);
      state.finalize();
      assertEquals(NextNodeState.deserialize(state.serialize()).serialize(), state.serialize());
    } catch (error) {
      assert(error instanceof StateError, String(error));
      refused++;
    }
  }
  assert(refused > 6_000, `${refused}`);
});
