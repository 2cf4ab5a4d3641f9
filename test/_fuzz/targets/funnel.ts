/**
 * Calls of bitmask_funnel.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  type Events,
  type FunnelMode,
  type FunnelRule,
  FunnelScanner,
  type TimeType,
  windowFunnel,
  windowFunnelEvents,
  windowFunnels,
  windowFunnelsEvents,
  windowFunnelsInto,
} from "../../../mod.ts";
import { naiveFunnel, type NaiveRule } from "../../_naive/bitmask_funnel.ts";
import * as documented from "../documented.ts";
import { destination, taken, type Target, type Tree } from "../target.ts";
import { eventsOf, groupsOf, placeable, placed, placedRows, typeOf } from "./columns.ts";

const modes: readonly FunnelMode[] = [
  "strict_deduplication",
  "strict",
  "strict_order",
  "strict_increase",
  "strict_once",
];

/** A rule, with modes if they may be. */
export function ruleOf(random: Rng, plain = false): FunnelRule {
  const rule = { window: random.pick([0, 5, 50, 5_000, 7n]), steps: random.pick([1, 2, 3, 5, 32]) };
  if (plain || random.below(2)) return rule;
  const own = modes.filter(() => random.below(4) === 0);
  if (own.includes("strict_order") && random.below(2)) own.push("allow_reentry");
  return { ...rule, modes: own };
}

/** A rule as the documentation allows it. */
export function isRule(rule: unknown): asserts rule is NaiveRule {
  documented.allow(typeof rule === "object" && rule !== null);
  const { window, steps, modes: given } = rule as Partial<FunnelRule>;
  documented.span(window);
  documented.whole(steps, 1, 32);
  if (given === undefined) return;
  documented.allow(Array.isArray(given));
  const own = Array.from(given as readonly unknown[]);
  documented.allow(own.every((mode) => [...modes, "allow_reentry"].includes(mode as FunnelMode)));
  documented.allow(!own.includes("allow_reentry") || own.includes("strict_order"));
}

/** The oracle's answer, of one stream or of groups. */
export function wanted(form: "level" | "events", events: Tree, rule: Tree, groups?: Tree): unknown {
  isRule(rule);
  documented.events(events);
  if (groups !== undefined) documented.groups(groups, events.mask.length);
  documented.wholeTimes(events.time);
  return naiveFunnel({
    form,
    time: events.time,
    mask: events.mask,
    groups: groups as Uint32Array ?? null,
    rule,
  });
}

/** Groups that were replaced by nothing are none all the same. */
function some(groups: Tree): Tree {
  return groups ?? null;
}

type Words = Uint32Array;

/** The calls; those of states are in `states.ts`. */
export const targets: readonly Target[] = [
  {
    name: "windowFunnel",
    covers: ["windowFunnel"],
    sample: (random) => [eventsOf(random), ruleOf(random)],
    run: ([events, rule]) => windowFunnel(events as Events, rule as FunnelRule),
    want: ([events, rule]) => wanted("level", events, rule),
  },
  {
    name: "windowFunnelEvents",
    covers: ["windowFunnelEvents"],
    sample: (random) => [eventsOf(random), ruleOf(random)],
    run: ([events, rule]) => windowFunnelEvents(events as Events, rule as FunnelRule),
    want: ([events, rule]) => wanted("events", events, rule),
  },
  {
    name: "windowFunnels",
    covers: ["windowFunnels"],
    sample(random) {
      const events = eventsOf(random);
      return [events, groupsOf(random, events.mask.length), ruleOf(random)];
    },
    run: ([events, groups, rule]) =>
      windowFunnels(events as Events, groups as Words, rule as FunnelRule),
    want: ([events, groups, rule]) => wanted("level", events, rule, some(groups)),
  },
  {
    name: "windowFunnelsInto",
    covers: ["windowFunnelsInto"],
    written: [[2]],
    sample(random) {
      const events = eventsOf(random), groups = groupsOf(random, events.mask.length);
      return [events, groups, destination(Uint8Array, groups.length), ruleOf(random)];
    },
    run([events, groups, dst, rule]) {
      const given = [groups as Words, dst as Uint8Array, rule as FunnelRule] as const;
      return taken(dst, windowFunnelsInto(events as Events, ...given));
    },
    want([events, groups, dst, rule]) {
      const answer = wanted("level", events, rule, some(groups)) as Uint8Array;
      documented.bytes(dst);
      documented.allow(dst.length >= answer.length);
      return answer;
    },
  },
  {
    name: "windowFunnelsEvents",
    covers: ["windowFunnelsEvents"],
    sample(random) {
      const events = eventsOf(random);
      return [events, groupsOf(random, events.mask.length), ruleOf(random)];
    },
    run: ([events, groups, rule]) =>
      windowFunnelsEvents(events as Events, groups as Words, rule as FunnelRule),
    want: ([events, groups, rule]) => wanted("events", events, rule, some(groups)),
  },
  {
    name: "FunnelScanner.level",
    covers: ["FunnelScanner.level"],
    sample: (random) => [...placeable(random), ruleOf(random)],
    run([capacity, events, type, rows, rule]) {
      const scanner = new FunnelScanner(placed(capacity, events, type));
      return scanner.level(rows as number, rule as FunnelRule, type as TimeType);
    },
    want([capacity, events, type, rows, rule]) {
      isRule(rule);
      return wanted("level", placedRows(capacity, events, typeOf(type), rows), rule);
    },
  },
  {
    name: "FunnelScanner.levelsInto",
    covers: ["FunnelScanner.levelsInto"],
    written: [[4]],
    sample(random) {
      const [capacity, events, type, rows] = placeable(random), groups = groupsOf(random, rows);
      return [
        capacity,
        events,
        type,
        groups,
        destination(Uint8Array, groups.length),
        ruleOf(random),
      ];
    },
    run([capacity, events, type, groups, dst, rule]) {
      const scanner = new FunnelScanner(placed(capacity, events, type));
      const given = [dst as Uint8Array, rule as FunnelRule, type as TimeType] as const;
      return taken(dst, scanner.levelsInto(groups as Words, ...given));
    },
    want([capacity, events, type, groups, dst, rule]) {
      isRule(rule);
      documented.capacity(capacity);
      documented.words(groups);
      const rows = groups[groups.length - 1] ?? 0;
      documented.groups(groups, rows);
      documented.bytes(dst);
      documented.allow(dst.length >= groups.length - 1);
      return wanted("level", placedRows(capacity, events, typeOf(type), rows), rule, groups);
    },
  },
];
