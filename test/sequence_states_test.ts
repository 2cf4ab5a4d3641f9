/**
 * The states of sequence: every bracketing of splits, and bytes from anywhere.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import type { SequenceInput } from "../kernels/sequence/kernel.ts";
import {
  OrderedSequenceState,
  SequencePattern,
  SequenceState,
  StateError,
} from "../kernels/sequence/mod.ts";
import { apart } from "./_inputs/apart.ts";
import { fuzz } from "./_inputs/sequence.ts";
import { naiveSequence } from "./_naive/sequence.ts";

type State = SequenceState | OrderedSequenceState;
type Kind = typeof SequenceState | typeof OrderedSequenceState;

const bytesOf = (state: State) => state.serialize();

/** Combines states in a random bracketing, from left to right; some go through bytes. */
function combined(random: Rng, kind: Kind, states: State[]): State {
  while (states.length > 1) {
    const at = random.below(states.length - 1);
    const right = random.below(2) === 0
      ? states[at + 1]
      : kind.deserialize(bytesOf(states[at + 1]));
    states[at].combine(right as never);
    states.splice(at + 1, 1);
  }
  return states[0];
}

function split(random: Rng, kind: Kind, input: SequenceInput): State[] {
  const pattern = new SequencePattern(input.pattern, input.conditions);
  const cuts = Array.from({ length: random.below(5) }, () => random.below(input.mask.length + 1));
  const ends = [0, ...cuts.sort((a, b) => a - b), input.mask.length];
  return ends.slice(1).map((to, i) => {
    const state = new kind(pattern);
    state.update({
      time: input.time.subarray(ends[i], to),
      mask: input.mask.subarray(ends[i], to),
    });
    return state;
  });
}

test("SequenceState: every bracketing of splits, in any order, answers as one update does", () => {
  const random = rng(1);
  let asked = 0;
  for (const input of [...fuzz(6_000, 7)].flatMap(apart)) {
    if (input.form === "events") continue;
    const states = split(random, SequenceState, input);
    if (random.below(2) === 0) states.reverse();
    const whole = combined(random, SequenceState, states) as SequenceState;
    const got = input.form === "match" ? Number(whole.match()) : whole.count();
    assertEquals(got, (naiveSequence(input) as Uint8Array)[0]);
    asked++;
  }
  assert(asked > 3_000);
});

test("OrderedSequenceState: every bracketing of splits answers as one update does", () => {
  const random = rng(2);
  let asked = 0;
  for (const input of [...fuzz(20_000, 8)].flatMap(apart)) {
    if (input.form === "events" || input.pattern.includes("t")) continue;
    const times = input.time as Float64Array;
    if (times.some((t, row) => t !== t || (row > 0 && t < times[row - 1]))) continue;
    const whole = combined(
      random,
      OrderedSequenceState,
      split(random, OrderedSequenceState, input),
    );
    const ordered = whole as OrderedSequenceState;
    const got = input.form === "match" ? Number(ordered.match()) : ordered.count();
    assertEquals(got, (naiveSequence(input) as Uint8Array)[0]);
    asked++;
  }
  assert(asked > 1_500, `${asked}`);
});

const time = Float64Array.of(1, 2, 2, 5, 7, 9), mask = Uint32Array.of(1, 4, 2, 1, 2, 4);

function filled(kind: Kind): State {
  const state = new kind(new SequencePattern("(?1)(?3).*(?2)", 3));
  state.update({ time, mask });
  return state;
}

for (const kind of [SequenceState, OrderedSequenceState]) {
  test(`${kind.name} goes through bytes and back`, () => {
    for (const one of [filled(kind), new kind("(?1)(?2)"), new kind("")]) {
      const bytes = one.serialize();
      assertEquals(kind.deserialize(bytes).serialize(), bytes);
    }
    const longs = new kind(".(?2)");
    longs.update({ time: BigInt64Array.of(-5n, 2n ** 62n), mask: Uint32Array.of(1, 2) });
    const bytes = longs.serialize();
    const again = kind.deserialize(bytes);
    assertEquals([again.serialize(), again.match()], [bytes, true]);
    const before = bytes.slice();
    again.combine(new kind(".(?2)") as never);
    assertEquals(bytes, before);
  });

  test(`${kind.name} refuses bytes cut at any length, other kinds and versions`, () => {
    const bytes = filled(kind).serialize();
    for (let length = 0; length < bytes.length; length++) {
      assertThrows(() => kind.deserialize(bytes.subarray(0, length)), StateError);
    }
    assertThrows(() => kind.deserialize(Uint8Array.of(...bytes, 0)), StateError, "too many");
    const other = kind === SequenceState ? OrderedSequenceState : SequenceState;
    assertThrows(() => kind.deserialize(filled(other).serialize()), StateError, "a state of kind");
    const next = bytes.slice();
    next[5]++;
    assertThrows(() => kind.deserialize(next), StateError, "version 2, this code reads 1");
    assertThrows(
      () => kind.deserialize([] as unknown as Uint8Array),
      TypeError,
      '"bytes" expected a Uint8Array, got Array',
    );
  });

  test(`${kind.name} takes no count on trust`, () => {
    const bytes = filled(kind).serialize();
    for (let at = 6; at + 4 <= bytes.length; at++) {
      const hostile = bytes.slice();
      hostile.fill(0xff, at, at + 4);
      let state: State;
      try {
        state = kind.deserialize(hostile);
      } catch (error) {
        assert(error instanceof StateError, String(error));
        continue;
      }
      // what it takes is a state like any other
      state.count();
    }
  });

  test(`${kind.name} meets random bytes with an error or a state, never with a crash`, () => {
    const random = rng(3);
    const bytes = filled(kind).serialize();
    let refused = 0;
    for (let i = 0; i < 10_000; i++) {
      const some = i % 2 === 0
        ? Uint8Array.from({ length: random.below(90) }, () => random.below(256))
        : bytes.slice(0, bytes.length - random.below(3));
      for (let many = 1 + random.below(4); many > 0 && i % 2 === 1; many--) {
        some[random.below(some.length)] = random.below(256);
      }
      try {
        const state = kind.deserialize(some);
        state.match();
        state.count();
        assertEquals(kind.deserialize(state.serialize()).serialize(), state.serialize());
      } catch (error) {
        assert(error instanceof StateError, String(error));
        refused++;
      }
    }
    assert(refused > 6_000, `${refused}`);
  });
}
