/**
 * Bytes given to `deserialize`: of a state, of what was one before some of them changed, and any.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  FunnelState,
  NextNodeState,
  OrderedFunnelState,
  OrderedSequenceState,
  RetentionState,
  SequenceState,
  SessionState,
  StateError,
} from "../../../mod.ts";
import * as documented from "../documented.ts";
import { Broken, isView, same, type Target } from "../target.ts";
import { ascending, eventsOf } from "./columns.ts";
import * as funnel from "./funnel.ts";
import * as nextNode from "./next_node.ts";
import * as sequence from "./sequence.ts";
import { halves } from "./states.ts";

/** What every state has. */
interface State {
  serialize(): Uint8Array;
}

/** A class of states. */
interface StateClass<S extends State> {
  deserialize(bytes: Uint8Array): S;
}

/** Bytes that were a state once, and are one no more, or another one. */
function spoilt(bytes: Uint8Array, random: Rng): Uint8Array {
  const copy = bytes.slice();
  for (let turns = random.below(4); turns > 0; turns--) {
    copy[random.below(copy.length)] = random.pick([0, 1, 2, 127, 128, 255, random.below(256)]);
  }
  return copy.slice(0, random.below(3) === 0 ? random.below(copy.length + 1) : copy.length);
}

/** What every state begins with: `LMK` and a zero byte. */
const MAGIC = [0x4c, 0x4d, 0x4b, 0];

/** Bytes that nobody made of a state. */
function anyBytes(random: Rng): Uint8Array {
  const bytes = Uint8Array.from({ length: random.below(80) }, () => random.below(256));
  if (random.below(2) === 0) bytes.set(MAGIC.slice(0, bytes.length));
  return bytes;
}

/** A number that tells bytes from others (FNV-1a): whether they are still those that a state made. */
function printOf(bytes: Uint8Array): number {
  return bytes.reduce((print, byte) => Math.imul(print ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** The state that bytes hold; of bytes that hold none there has to be a StateError. */
function read<S extends State>(of: StateClass<S>, bytes: unknown): S {
  try {
    return of.deserialize(bytes as Uint8Array);
  } catch (error) {
    const isPlain = isView(bytes) && bytes instanceof Uint8Array &&
      bytes.buffer instanceof ArrayBuffer;
    if (!isPlain || error instanceof StateError) throw error;
    throw new Broken(`bytes that hold no state: ${error}`);
  }
}

/**
 * Bytes that a state made are read. Whatever else is given: an error, or a state whose bytes make the
 * same one.
 */
function ofBytes<S extends State>(
  name: string,
  of: StateClass<S>,
  make: (random: Rng) => S,
  answer: (state: S) => unknown,
): Target {
  return {
    name: `${name}.deserialize`,
    covers: [`${name}.deserialize`, `${name}.serialize`],
    sample(random) {
      const bytes = make(random).serialize(), print = printOf(bytes);
      const turn = random.below(3);
      return [turn === 0 ? bytes : turn === 1 ? spoilt(bytes, random) : anyBytes(random), print];
    },
    run([bytes]) {
      const state = read(of, bytes), own = state.serialize();
      const again = of.deserialize(own);
      if (!same(again.serialize(), own)) throw new Broken("bytes that change when they are read");
      const [one, two] = [answer(state), answer(again)];
      if (!same(one, two)) throw new Broken("another answer after a way through bytes");
      return true;
    },
    want([bytes, print]) {
      documented.bytes(bytes);
      documented.allow(MAGIC.every((byte, i) => bytes[i] === byte));
      if (printOf(bytes) !== print) throw new documented.Unspoken();
      return true;
    },
  };
}

/** A state with rows in it. */
function filled<S>(state: S, fill: (state: S) => void): S {
  fill(state);
  return state;
}

/** The calls. */
export const targets: readonly Target[] = [
  ofBytes(
    "SessionState",
    SessionState,
    (random) => filled(new SessionState(random.below(50)), (one) => one.update(ascending(random))),
    (state) => state.finalize(),
  ),
  ofBytes(
    "RetentionState",
    RetentionState,
    (random) => filled(new RetentionState(7), (one) => one.update(eventsOf(random).mask)),
    (state) => state.finalize(),
  ),
  ofBytes(
    "FunnelState",
    FunnelState,
    (random) =>
      filled(new FunnelState(funnel.ruleOf(random)), (one) => one.update(eventsOf(random))),
    (state) => [state.finalize(), state.finalizeEvents()],
  ),
  ofBytes(
    "OrderedFunnelState",
    OrderedFunnelState,
    (random) =>
      filled(
        new OrderedFunnelState(funnel.ruleOf(random, true)),
        (one) => one.update(halves(random)[0]),
      ),
    (state) => state.finalize(),
  ),
  ofBytes(
    "SequenceState",
    SequenceState,
    (random) =>
      filled(
        new SequenceState(sequence.patternOf(random)),
        (one) => one.update(eventsOf(random, 20)),
      ),
    (state) => [state.match(), state.count(), state.matchEvents()],
  ),
  ofBytes(
    "OrderedSequenceState",
    OrderedSequenceState,
    (random) =>
      filled(
        new OrderedSequenceState(sequence.patternOf(random, false)),
        (one) => one.update(halves(random)[0]),
      ),
    (state) => [state.match(), state.count()],
  ),
  ofBytes(
    "NextNodeState",
    NextNodeState,
    (random) =>
      filled(
        new NextNodeState(nextNode.ruleOf(random)),
        (one) => one.update(nextNode.nodesOf(random)),
      ),
    (state) => state.finalize(),
  ),
];
