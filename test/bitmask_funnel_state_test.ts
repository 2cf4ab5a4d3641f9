/**
 * The states of bitmask_funnel: every way to split a stream and to put it together again, and bytes that
 * are none.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import {
  type Events,
  type FunnelRule,
  FunnelState,
  OrderedFunnelState,
  StateError,
} from "../kernels/bitmask_funnel/mod.ts";
import { KINDS, StateWriter } from "../kernels/_state_bytes.ts";
import { everyModes } from "./_inputs/bitmask_funnel.ts";
import { naiveFunnel } from "./_naive/bitmask_funnel.ts";

type State = FunnelState | OrderedFunnelState;
type Kind = typeof FunnelState | typeof OrderedFunnelState;

function streamOf(random: Rng, rows: number, steps: number, isLong: boolean): Events {
  const times = Float64Array.from({ length: rows }, () => random.below(25)).sort();
  const mask = Uint32Array.from(times, () => random.below(2 ** steps) & random.below(2 ** steps));
  return { time: isLong ? BigInt64Array.from(times, BigInt) : times, mask };
}

/** A state of rows [from, to), put together in a random bracketing, now and then by way of its bytes. */
function bracketed(
  random: Rng,
  Kind: Kind,
  rule: FunnelRule,
  { time, mask }: Events,
  from: number,
  to: number,
): State {
  let state: State = new Kind(rule);
  if (to - from < 2 || random.below(3) === 0) {
    state.update({ time: time.subarray(from, to), mask: mask.subarray(from, to) });
  } else {
    const middle = from + random.below(to - from + 1);
    state = bracketed(random, Kind, rule, { time, mask }, from, middle);
    state.combine(bracketed(random, Kind, rule, { time, mask }, middle, to) as never);
  }
  return random.below(4) === 0 ? Kind.deserialize(state.serialize()) : state;
}

test("states give one update's level and bytes in every bracketing of every split", () => {
  const random = rng(1);
  let deep = 0;
  for (let i = 0; i < 6_000; i++) {
    const Kind = i % 2 === 0 ? FunnelState : OrderedFunnelState;
    const steps = 2 + random.below(5);
    const modes = Kind === FunnelState ? random.pick(everyModes) : [];
    const rule: FunnelRule = { window: random.below(25), steps, modes };
    const events = streamOf(random, random.below(30), steps, i % 3 === 0);
    const whole = new Kind(rule);
    whole.update(events);
    const level = naiveFunnel({ form: "level", ...events, groups: null, rule });
    assertEquals(whole.finalize(), level);
    const parts = bracketed(random, Kind, rule, events, 0, events.mask.length);
    assertEquals(parts.finalize(), level, JSON.stringify([i, rule]));
    assertEquals(parts.serialize(), whole.serialize());
    if (level as number > 2) deep++;
  }
  assert(deep > 1_000, `only ${deep} chains of three steps`);
});

test("OrderedFunnelState stays small, whatever it takes", () => {
  const rule = { window: 1000, steps: 8 };
  const state = new OrderedFunnelState(rule);
  const random = rng(2);
  for (let part = 0; part < 200; part++) {
    const time = Float64Array.from({ length: 50 }, (_, row) => 50 * part + row);
    state.update({ time, mask: Uint32Array.from(time, () => 1 << random.below(7)) });
  }
  assertEquals(state.finalize(), 7);
  const bytes = state.serialize().length;
  assert(bytes < 400, `${bytes} bytes`);
});

/** A state with rows of every kind there is. */
function filled(Kind: Kind): State {
  const state = new Kind({ window: 9, steps: 4 });
  state.update({ time: Float64Array.of(1, 2, 2, 4, 7), mask: Uint32Array.of(1, 3, 2, 4, 8) });
  return state;
}

const kinds: readonly (readonly [Kind, Kind])[] = [
  [FunnelState, OrderedFunnelState],
  [OrderedFunnelState, FunnelState],
];

function refuses(Kind: Kind, bytes: Uint8Array, message = ""): void {
  assertThrows(() => Kind.deserialize(bytes), StateError, message);
}

test("deserialize() refuses bytes cut off at every length, and bytes too many", () => {
  for (const [Kind] of kinds) {
    const bytes = filled(Kind).serialize();
    for (let length = 0; length < bytes.length; length++) refuses(Kind, bytes.subarray(0, length));
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    refuses(Kind, longer, "1 bytes too many");
    assertEquals(Kind.deserialize(bytes).finalize(), 4);
  }
});

test("deserialize() refuses other kinds, versions, rules and numbers of rows", () => {
  for (const [Kind, Other] of kinds) {
    refuses(Kind, filled(Other).serialize(), "a state of kind");
    const good = filled(Kind).serialize();
    const spoilt = (at: number, ...bytes: number[]) => {
      const bad = good.slice();
      bad.set(bytes, at);
      return bad;
    };
    refuses(Kind, spoilt(5, 2), "version 2, this code reads 1");
    // the window, the steps, the modes, the type of times
    refuses(Kind, spoilt(6 + 7, 0xbf), '"window" expected a whole number');
    refuses(Kind, spoilt(14, 0), '"steps" expected a whole number from 1 to 32');
    refuses(Kind, spoilt(14, 33), '"steps" expected a whole number from 1 to 32');
    refuses(Kind, spoilt(15, 32), "there are no modes 32");
    refuses(Kind, spoilt(15, 16), '"strict_order" beside "allow_reentry"');
    refuses(Kind, spoilt(16, 3), "type 3");
    refuses(Kind, spoilt(16, 0));
  }
  const rows = filled(FunnelState).serialize();
  rows.set([0xff, 0xff, 0xff, 0xff], 17);
  refuses(FunnelState, rows, "4294967295 entries of 12 bytes");
  assertThrows(() => FunnelState.deserialize([] as never), TypeError, '"bytes" expected');
});

/** Bytes of an ordered state of three steps in 10, from time 0 to time 100, with what lies between. */
function middleOf(levels: readonly number[], reach: readonly (readonly number[])[]): Uint8Array {
  const writer = new StateWriter(KINDS.orderedFunnel, 1);
  writer.f64(10);
  for (const byte of [3, 0, 1]) writer.u8(byte);
  const times = (list: readonly number[]) => {
    writer.u8(list.length);
    writer.doubles(Float64Array.from(list));
  };
  times([0, 100]);
  writer.words(Uint32Array.of(1, 4));
  for (const list of [levels, ...reach]) times(list);
  return writer.finish();
}

test("OrderedFunnelState refuses what no rows between its first and last time make", () => {
  const middle = (levels: number[], ...reach: number[][]) => middleOf(levels, reach);
  // of rows at 20 with condition 1, at 25 with 2, at 30 with 3 and 1
  const state = new OrderedFunnelState({ window: 10, steps: 3 });
  state.update({ time: Float64Array.of(0, 20, 25, 30, 100), mask: Uint32Array.of(1, 1, 2, 5, 4) });
  assertEquals(middle([30, 20, 20], [25, 30], [30], []), state.serialize());
  for (
    const [bytes, message] of [
      [middle([0, 0, 0], [25, 30], [30], []), "a time is not between the first and the last"],
      [middle([100], [25, 30], [30], []), "a time is not between the first and the last"],
      [middle([50, 20, 30], [25, 45], [45], []), "level 3 was entered after level 2"],
      [middle([30, 20, 20], [30, 25], [25], []), "a chain that comes with level 1 does not reach"],
      [middle([30, 20, 20], [25, 30], [40], []), "a chain that comes with level 2 does not reach"],
      [middle([30, 20, 20], [25, 30], [], []), "a chain that comes with level 2 does not reach"],
      // the row at 30 has condition 3
      [middle([30, 20], [25, 30], [30], []), "level 3 is reached by a later chain"],
      [middle([30, 20, 19], [25, 30], [30], []), "level 3 is reached by a later chain"],
      [middle([20, 14], [25], [], []), "level 2 is reached by a later chain"],
      [middle([30, 15], [26], [], []), "level 2 is out of reach"],
      [middle([30, 30], [], [], []), "level 2 is out of reach"],
      [middle([50, 30, 20], [25, 31], [31], []), "level 3 is out of reach"],
    ] as const
  ) {
    refuses(OrderedFunnelState, bytes, message);
  }
});

test("deserialize() of 10,000 random strings is a state or a StateError", () => {
  const random = rng(3);
  for (const [Kind] of kinds) {
    const good = filled(Kind).serialize();
    let states = 0;
    for (let i = 0; i < 10_000; i++) {
      // at first all bytes, then a few within what was a state
      const bytes = i < 2_000
        ? Uint8Array.from({ length: random.below(200) }, () => random.below(256))
        : good.slice();
      if (i < 2_000) bytes.set(good.subarray(0, Math.min(bytes.length, 6)));
      else {for (let n = random.below(4); n >= 0; n--) {
          bytes[random.below(bytes.length)] = random.below(256);
        }}
      try {
        const state = Kind.deserialize(bytes);
        assert(state.finalize() <= 32);
        assertEquals(state.serialize(), bytes);
        states++;
      } catch (error) {
        assert(error instanceof StateError, String(error));
      }
    }
    assert(states > 100, `${states} states`);
  }
});
