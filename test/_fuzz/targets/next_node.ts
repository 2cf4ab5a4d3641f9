/**
 * Calls of next_node.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  nextNode,
  type NextNodeRule,
  nextNodes,
  NextNodeScanner,
  nextNodesInto,
  type NodeEvents,
  type TimeType,
} from "../../../mod.ts";
import { naiveNextNode } from "../../_naive/next_node.ts";
import * as documented from "../documented.ts";
import { destination, fill, taken, type Target, type Tree } from "../target.ts";
import { eventsOf, groupsOf, placed, placedRows, typeOf } from "./columns.ts";

/** Rows with values and bases. */
export function nodesOf(random: Rng): NodeEvents {
  const { time, mask } = eventsOf(random);
  const value = Uint32Array.from(mask, () => random.below(9));
  return { time, value, base: Uint8Array.from(mask, () => random.below(3)), mask };
}

/** A rule. */
export function ruleOf(random: Rng): NextNodeRule {
  const direction = random.pick(["forward", "backward"] as const);
  const end = direction === "forward" ? "head" : "tail";
  const base = random.pick([end, "first_match", "last_match"] as const);
  return { direction, base, conditions: random.pick([1, 1, 2, 3, 32]) };
}

/** A rule as the documentation allows it. */
export function isRule(rule: unknown): asserts rule is NextNodeRule {
  documented.allow(typeof rule === "object" && rule !== null);
  const { direction, base, conditions } = rule as Partial<NextNodeRule>;
  documented.allow(direction === "forward" || direction === "backward");
  documented.allow(["head", "tail", "first_match", "last_match"].includes(base as string));
  documented.whole(conditions, base === "head" || base === "tail" ? 0 : 1, 32);
  documented.allow(base !== "tail" || direction === "backward");
  documented.allow(base !== "head" || direction === "forward");
}

/** Rows as the documentation allows them. */
export function isNodes(events: unknown): asserts events is NodeEvents {
  documented.allow(typeof events === "object" && events !== null);
  const { time, value, base, mask } = events as Partial<NodeEvents>;
  documented.times(time);
  documented.words(value);
  documented.bytes(base);
  documented.words(mask);
  documented.allow([value, base, mask].every(({ length }) => length === time.length));
}

/** The oracle's answer. */
export function wanted(events: Tree, rule: Tree, groups: Tree): Int32Array {
  isRule(rule);
  isNodes(events);
  if (groups !== null) documented.groups(groups, events.mask.length);
  documented.wholeTimes(events.time);
  const { time, value, base, mask } = events;
  return naiveNextNode({ time, value, base, mask, groups: groups as Uint32Array | null, rule });
}

type Words = Uint32Array;

/** The calls; those of states are in `states.ts`. */
export const targets: readonly Target[] = [
  {
    name: "nextNode",
    covers: ["nextNode"],
    sample: (random) => [nodesOf(random), ruleOf(random)],
    run: ([events, rule]) => nextNode(events as NodeEvents, rule as NextNodeRule),
    want: ([events, rule]) => wanted(events, rule, null)[0],
  },
  {
    name: "nextNodes",
    covers: ["nextNodes"],
    sample(random) {
      const events = nodesOf(random);
      return [events, groupsOf(random, events.mask.length), ruleOf(random)];
    },
    run: ([events, groups, rule]) =>
      nextNodes(events as NodeEvents, groups as Words, rule as NextNodeRule),
    want: ([events, groups, rule]) => wanted(events, rule, groups === null ? 0 : groups),
  },
  {
    name: "nextNodesInto",
    covers: ["nextNodesInto"],
    written: [[2]],
    sample(random) {
      const events = nodesOf(random), groups = groupsOf(random, events.mask.length);
      return [events, groups, destination(Int32Array, groups.length), ruleOf(random)];
    },
    run([events, groups, dst, rule]) {
      const given = [groups as Words, dst as Int32Array, rule as NextNodeRule] as const;
      return taken(dst, nextNodesInto(events as NodeEvents, ...given));
    },
    want([events, groups, dst, rule]) {
      const answer = wanted(events, rule, groups === null ? 0 : groups);
      documented.allow(dst instanceof Int32Array && dst.length >= answer.length);
      return answer;
    },
  },
  {
    name: "NextNodeScanner",
    covers: ["NextNodeScanner.base", "NextNodeScanner.next", "NextNodeScanner.nextsInto"],
    written: [[5]],
    sample(random) {
      const events = nodesOf(random), rows = events.mask.length;
      const type = events.time instanceof BigInt64Array ? "int64" : "float64";
      const groups = groupsOf(random, rows), dst = destination(Int32Array, groups.length);
      return [rows + 1 + random.below(9), events, type, rows, groups, dst, ruleOf(random)];
    },
    run([capacity, events, type, rows, groups, dst, rule]) {
      const columns = placed(capacity, events, type), scanner = new NextNodeScanner(columns);
      fill(() => {
        const { base, value } = events as NodeEvents;
        scanner.base.set(base.slice(0, columns.capacity));
        columns.value.set(value.slice(0, columns.capacity));
      });
      const [how, kind] = [rule as NextNodeRule, type as TimeType];
      const one = scanner.next(rows as number, how, kind);
      const many = scanner.nextsInto(groups as Words, dst as Int32Array, how, kind);
      return [one, taken(dst, many)];
    },
    want([capacity, events, type, rows, groups, dst, rule]) {
      isRule(rule);
      documented.capacity(capacity);
      documented.words(groups);
      const end = groups[groups.length - 1] ?? 0;
      documented.groups(groups, end);
      documented.whole(end, 0, capacity);
      documented.allow(dst instanceof Int32Array && dst.length >= groups.length - 1);
      const { time, mask } = placedRows(capacity, events, typeOf(type), rows);
      const { value, base } = events as NodeEvents;
      try {
        isNodes(events);
        documented.allow(end === rows);
      } catch {
        throw new documented.Unspoken();
      }
      const own = { time, mask, value: value.slice(0, end), base: base.slice(0, end) };
      return [wanted(own, rule, null)[0], wanted(own, rule, groups)];
    },
  },
];
