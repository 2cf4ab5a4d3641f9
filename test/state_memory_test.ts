/**
 * States where memory is lacking: an error, and no row lost or there twice.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { FunnelState } from "../kernels/bitmask_funnel/mod.ts";
import { NextNodeState } from "../kernels/next_node/mod.ts";
import { SequenceState } from "../kernels/sequence/mod.ts";

/** Rows of a state: those from `from` on, every other one. */
function rowsOf(from: number, rows: number) {
  return {
    time: Float64Array.from({ length: rows }, (_, i) => from + 2 * i),
    mask: new Uint32Array(rows).fill(1),
    value: new Uint32Array(rows),
    base: new Uint8Array(rows),
  };
}

const states = {
  FunnelState: () => new FunnelState({ window: 10, steps: 2 }),
  SequenceState: () => new SequenceState("(?1)(?2)"),
  NextNodeState: () => new NextNodeState({ direction: "forward", base: "head", conditions: 1 }),
};

/** Makes a call for which no array of more than so many elements can be had. */
function withArraysUpTo<Answer>(most: number, call: () => Answer): Answer {
  const real = globalThis.Uint32Array;
  globalThis.Uint32Array = new Proxy(real, {
    construct(target, args, as) {
      if (args[0] > most) throw new RangeError("Array buffer allocation failed");
      return Reflect.construct(target, args, as);
    },
  });
  try {
    return call();
  } finally {
    globalThis.Uint32Array = real;
  }
}

for (const [name, make] of Object.entries(states)) {
  const add = (state: ReturnType<typeof make>, from: number, rows: number) =>
    (state as FunnelState).update(rowsOf(from, rows));
  const lacking = (call: () => unknown) =>
    assertThrows(() => withArraysUpTo(20, call), RangeError, "allocation");

  test(`${name}: rows for which memory is lacking are not added`, () => {
    const state = make(), alike = make(), other = make();
    for (const one of [state, alike]) add(one, 0, 16);
    add(other, 1, 15);
    lacking(() => add(state, 1, name === "NextNodeState" ? 30 : 15));
    if (name !== "NextNodeState") {
      lacking(() => (state as FunnelState).combine(other as FunnelState));
    }
    assertEquals(state.serialize(), alike.serialize());
  });

  test(`${name}: rows that cannot be put together stay as they are`, () => {
    const state = make(), alike = make();
    for (const one of [state, alike]) for (const rows of [16, 5]) add(one, rows, rows);
    lacking(() => state.serialize());
    assertEquals(state.serialize(), alike.serialize());
  });
}
