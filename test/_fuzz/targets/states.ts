/**
 * Calls of states: rows in two parts, one of them through bytes. Bytes that are none of a state are in
 * `state_bytes.ts`.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  type Events,
  type FunnelRule,
  FunnelState,
  type NextNodeRule,
  NextNodeState,
  type NodeEvents,
  OrderedFunnelState,
  OrderedSequenceState,
  RetentionState,
  SequenceState,
  SessionState,
  type Times,
} from "../../../mod.ts";
import { naiveNextNode } from "../../_naive/next_node.ts";
import { naiveRetention } from "../../_naive/retention.ts";
import type { NaiveChains } from "../../_naive/sequence.ts";
import { naiveSessionize } from "../../_naive/sessionize.ts";
import * as documented from "../documented.ts";
import { Broken, type Target, type Tree } from "../target.ts";
import { ascending, eventsOf, joined } from "./columns.ts";
import * as funnel from "./funnel.ts";
import * as nextNode from "./next_node.ts";
import * as sequence from "./sequence.ts";

/** What every state has. */
interface State {
  serialize(): Uint8Array;
}

/** A class of states. */
interface StateClass<S extends State> {
  deserialize(bytes: Uint8Array): S;
}

/** A state of rows in two parts, the second one through bytes and before the first one if that may be. */
function inParts<S extends State & { combine(other: S): void }>(
  of: StateClass<S>,
  make: () => S,
  parts: readonly Tree[],
  update: (state: S, part: Tree) => void,
): S {
  const [first, second] = parts.map((part) => {
    const state = make();
    update(state, part);
    return state;
  });
  first.combine(of.deserialize(second.serialize()));
  return first;
}

function pair(random: Rng): [documented.Events, documented.Events] {
  const a = eventsOf(random, random.below(20)), b = eventsOf(random, random.below(20));
  const isLong = a.time instanceof BigInt64Array;
  const longs = (times: documented.Times) =>
    times instanceof BigInt64Array
      ? times
      : BigInt64Array.from(times, (t) => t === t ? BigInt(t) : 0n);
  const doubles = (times: documented.Times) =>
    times instanceof Float64Array ? times : Float64Array.from(times, Number);
  return [a, { time: isLong ? longs(b.time) : doubles(b.time), mask: b.mask }];
}

/** Two parts of an ordered stream. */
export function halves(random: Rng): [documented.Events, documented.Events] {
  const time = ascending(random, random.below(24)).filter((t: number | bigint) => t === t) as Times;
  const mask = eventsOf(random, time.length).mask;
  const cut = random.below(time.length + 1);
  const part = (from: number, to: number) => ({
    time: time.slice(from, to) as Times,
    mask: mask.slice(from, to),
  });
  return [part(0, cut), part(cut, time.length)];
}

/** The rows of both parts, as long as they are rows. */
function whole(a: Tree, b: Tree): documented.Events {
  documented.events(a);
  documented.events(b);
  // the type of no rows that count is open
  if (a.time.constructor !== b.time.constructor) throw new documented.Unspoken();
  documented.wholeTimes(a.time);
  documented.wholeTimes(b.time);
  return joined(a, b);
}

/** Ordered states refuse what is not in order, but only among rows that count. */
function inOrder({ time }: documented.Events): void {
  const times = time as Float64Array;
  if (!times.every((t, i) => i === 0 || t >= times[i - 1])) throw new documented.Unspoken();
}

const sessions: Target = {
  name: "SessionState",
  covers: [
    "SessionState.update",
    "SessionState.combine",
    "SessionState.finalize",
    "SessionState.last",
    "SessionState.add",
  ],
  sample(random) {
    const [a, b] = halves(random);
    return [random.pick([0, 3, 50, 7n]), a.time, b.time];
  },
  run([gap, a, b]) {
    const make = () => new SessionState(gap as number);
    const state = inParts(SessionState, make, [a, b], (one, time) => one.update(time as Times));
    const own = make();
    own.add(a as Times, () => 1);
    const last = Number(state.last ?? NaN);
    if (own.last === null && last < Number((a as Times)[0])) {
      throw new Broken("a state without end");
    }
    return state.finalize();
  },
  want([gap, a, b]) {
    const own = documented.span(gap);
    documented.times(a);
    documented.times(b);
    const of = (time: Times) => ({ time, mask: new Uint32Array(time.length) });
    const { time } = whole(of(a), of(b));
    inOrder({ time, mask: new Uint32Array(0) });
    return naiveSessionize({ form: "count", time, gap: own });
  },
};

const retained: Target = {
  name: "RetentionState",
  covers: [
    "RetentionState.update",
    "RetentionState.combine",
    "RetentionState.finalize",
    "RetentionState.add",
  ],
  sample(random) {
    const [a, b] = pair(random);
    return [random.pick([1, 3, 32]), a.mask, b.mask, random.below(2 ** 32)];
  },
  run([conditions, a, b, union]) {
    const make = () => new RetentionState(conditions as number);
    const update = (one: RetentionState, mask: Tree) => one.update(mask as Uint32Array);
    const state = inParts(RetentionState, make, [a, b], update);
    state.add(union as number);
    return state.finalize();
  },
  want([conditions, a, b, union]) {
    documented.whole(conditions, 1, 32);
    documented.words(a);
    documented.words(b);
    documented.whole(union, -(2 ** 31), 2 ** 32 - 1);
    return naiveRetention({ form: "one", mask: Uint32Array.of(...a, ...b, union), conditions });
  },
};

const funnels: Target = {
  name: "FunnelState",
  covers: [
    "FunnelState.update",
    "FunnelState.combine",
    "FunnelState.finalize",
    "FunnelState.finalizeEvents",
  ],
  sample: (random) => [funnel.ruleOf(random), ...pair(random)],
  run([rule, a, b]) {
    const make = () => new FunnelState(rule as FunnelRule);
    const update = (one: FunnelState, events: Tree) => one.update(events as Events);
    const state = inParts(FunnelState, make, [a, b], update);
    // times of no rows are of no type
    return [state.finalize(), Array.from<unknown>(state.finalizeEvents())];
  },
  want([rule, a, b]) {
    funnel.isRule(rule);
    const events = whole(a, b);
    const times = funnel.wanted("events", events, rule) as Times;
    return [funnel.wanted("level", events, rule), Array.from<unknown>(times)];
  },
};

const orderedFunnels: Target = {
  name: "OrderedFunnelState",
  covers: [
    "OrderedFunnelState.update",
    "OrderedFunnelState.combine",
    "OrderedFunnelState.finalize",
  ],
  sample: (random) => [funnel.ruleOf(random, true), ...halves(random)],
  run([rule, a, b]) {
    const make = () => new OrderedFunnelState(rule as FunnelRule);
    const update = (one: OrderedFunnelState, events: Tree) => one.update(events as Events);
    return inParts(OrderedFunnelState, make, [a, b], update).finalize();
  },
  want([rule, a, b]) {
    funnel.isRule(rule);
    documented.allow((rule.modes ?? []).length === 0);
    const events = whole(a, b);
    inOrder(events);
    return funnel.wanted("level", events, rule);
  },
};

function sequences(events: documented.Events, pattern: Tree): [boolean, number] {
  const [match] = sequence.wanted("match", events, pattern) as Uint8Array;
  const [count] = sequence.wanted("count", events, pattern) as Uint32Array;
  return [match === 1, count];
}

const sequenceStates: Target = {
  name: "SequenceState",
  covers: [
    "SequenceState.update",
    "SequenceState.combine",
    "SequenceState.match",
    "SequenceState.count",
    "SequenceState.matchEvents",
  ],
  sample: (random) => [sequence.patternOf(random), ...pair(random)],
  run([pattern, a, b]) {
    const make = () => new SequenceState(pattern as string);
    const update = (one: SequenceState, events: Tree) => one.update(events as Events);
    const state = inParts(SequenceState, make, [a, b], update);
    return [state.match(), state.count(), Array.from<unknown>(state.matchEvents())];
  },
  want([pattern, a, b]) {
    sequence.isPattern(pattern);
    const events = whole(a, b);
    const { time } = sequence.wanted("events", events, pattern) as NaiveChains;
    return [...sequences(events, pattern), Array.from<unknown>(time)];
  },
};

const orderedSequences: Target = {
  name: "OrderedSequenceState",
  covers: [
    "OrderedSequenceState.update",
    "OrderedSequenceState.combine",
    "OrderedSequenceState.match",
    "OrderedSequenceState.count",
  ],
  sample: (random) => [sequence.patternOf(random, false), ...halves(random)],
  run([pattern, a, b]) {
    const make = () => new OrderedSequenceState(pattern as string);
    const update = (one: OrderedSequenceState, events: Tree) => one.update(events as Events);
    const state = inParts(OrderedSequenceState, make, [a, b], update);
    return [state.match(), state.count()];
  },
  want([pattern, a, b]) {
    sequence.isPattern(pattern);
    documented.allow(!pattern.includes("(?t"));
    const events = whole(a, b);
    inOrder(events);
    return sequences(events, pattern);
  },
};

const nodes: Target = {
  name: "NextNodeState",
  covers: ["NextNodeState.update", "NextNodeState.combine", "NextNodeState.finalize"],
  sample(random) {
    const a = nextNode.nodesOf(random);
    const half = a.mask.length >> 1;
    const part = (from: number, to: number) => ({
      time: a.time.slice(from, to),
      value: a.value.slice(from, to),
      base: a.base.slice(from, to),
      mask: a.mask.slice(from, to),
    });
    return [nextNode.ruleOf(random), part(0, half), part(half, a.mask.length)];
  },
  run([rule, a, b]) {
    const make = () => new NextNodeState(rule as NextNodeRule);
    const update = (one: NextNodeState, events: Tree) => one.update(events as NodeEvents);
    return inParts(NextNodeState, make, [a, b], update).finalize();
  },
  want([rule, a, b]) {
    nextNode.isRule(rule);
    nextNode.isNodes(a);
    nextNode.isNodes(b);
    const { time, mask } = whole(a, b);
    const value = Uint32Array.of(...a.value, ...b.value);
    const base = Uint8Array.of(...a.base, ...b.base);
    const [row] = naiveNextNode({ time, value, base, mask, groups: null, rule });
    return row < 0 ? -1 : value[row];
  },
};

/** The calls. */
export const targets: readonly Target[] = [
  sessions,
  retained,
  funnels,
  orderedFunnels,
  sequenceStates,
  orderedSequences,
  nodes,
];
