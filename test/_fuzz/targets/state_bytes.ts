/**
 * Bytes given to `deserialize`: of a state, and of what was one before some of them changed.
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
} from "../../../mod.ts";
import * as documented from "../documented.ts";
import { Broken, same, type Target } from "../target.ts";
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

/** Whatever bytes are given: an error, or a state whose bytes make the same one. */
function ofBytes<S extends State>(
  name: string,
  of: StateClass<S>,
  make: (random: Rng) => S,
  answer: (state: S) => unknown,
): Target {
  return {
    name: `${name}.deserialize`,
    covers: [`${name}.deserialize`, `${name}.serialize`],
    sample: (random) => [spoilt(make(random).serialize(), random)],
    run([bytes]) {
      const state = of.deserialize(bytes as Uint8Array), own = state.serialize();
      const again = of.deserialize(own);
      if (!same(again.serialize(), own)) throw new Broken("bytes that change when they are read");
      const [one, two] = [answer(state), answer(again)];
      if (!same(one, two)) throw new Broken("another answer after a way through bytes");
      return true;
    },
    want([bytes]) {
      documented.bytes(bytes);
      const untouched = () => {
        try {
          return same(of.deserialize(bytes).serialize(), bytes);
        } catch {
          return false;
        }
      };
      if (!untouched()) throw new documented.Unspoken();
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
