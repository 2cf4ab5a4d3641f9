/**
 * Calls of retention.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  retention,
  retentions,
  RetentionScanner,
  retentionsInto,
  RetentionState,
} from "../../../mod.ts";
import { naiveRetention } from "../../_naive/retention.ts";
import * as documented from "../documented.ts";
import { destination, taken, type Target, type Tree } from "../target.ts";
import { eventsOf, groupsOf, placeable, placed, placedRows } from "./columns.ts";

function one(mask: Tree, conditions: Tree): unknown {
  documented.words(mask);
  documented.whole(conditions, 1, 32);
  return naiveRetention({ form: "one", mask, conditions });
}

function many(mask: Tree, groups: Tree, conditions: Tree): Uint32Array {
  documented.words(mask);
  documented.groups(groups, mask.length);
  documented.whole(conditions, 1, 32);
  return naiveRetention({ form: "groups", mask, groups, conditions }) as Uint32Array;
}

function conditionsOf(random: Rng): number {
  return random.pick([1, 2, 3, 31, 32]);
}

type Words = Uint32Array;

/** The calls; those of states are in `states.ts`. */
export const targets: readonly Target[] = [
  {
    name: "retention",
    covers: ["retention"],
    sample: (random) => [eventsOf(random).mask, conditionsOf(random)],
    run: ([mask, conditions]) => retention(mask as Words, conditions as number),
    want: ([mask, conditions]) => one(mask, conditions),
  },
  {
    name: "retentions",
    covers: ["retentions"],
    sample(random) {
      const { mask } = eventsOf(random);
      return [mask, groupsOf(random, mask.length), conditionsOf(random)];
    },
    run: ([mask, groups, n]) => retentions(mask as Words, groups as Words, n as number),
    want: ([mask, groups, conditions]) => many(mask, groups, conditions),
  },
  {
    name: "retentionsInto",
    covers: ["retentionsInto"],
    written: [[2]],
    untouched: true,
    sample(random) {
      const { mask } = eventsOf(random), groups = groupsOf(random, mask.length);
      return [mask, groups, destination(Uint32Array, groups.length), conditionsOf(random)];
    },
    run: ([mask, groups, dst, n]) =>
      taken(dst, retentionsInto(mask as Words, groups as Words, dst as Words, n as number)),
    want([mask, groups, dst, conditions]) {
      const answer = many(mask, groups, conditions);
      documented.words(dst);
      documented.allow(dst.length >= answer.length);
      return answer;
    },
  },
  {
    name: "RetentionScanner",
    covers: ["RetentionScanner.retention", "RetentionScanner.update"],
    sample: (random) => [...placeable(random), conditionsOf(random)],
    run([capacity, events, type, rows, conditions]) {
      const scanner = new RetentionScanner(placed(capacity, events, type));
      const state = new RetentionState(conditions as number);
      scanner.update(state, rows as number);
      return [scanner.retention(rows as number, conditions as number), state.finalize()];
    },
    want([capacity, events, type, rows, conditions]) {
      documented.whole(conditions, 1, 32);
      documented.capacity(capacity);
      documented.whole(rows, 0, capacity);
      if (type !== "float64" && type !== "int64") throw new documented.Unspoken();
      const { mask } = placedRows(capacity, events, type, rows);
      return [one(mask, conditions), one(mask, conditions)];
    },
  },
  {
    name: "RetentionScanner of groups",
    covers: ["RetentionScanner.retentions"],
    sample(random) {
      const [capacity, events, type, rows] = placeable(random);
      return [capacity, events, type, groupsOf(random, rows), conditionsOf(random)];
    },
    run([capacity, events, type, groups, conditions]) {
      const scanner = new RetentionScanner(placed(capacity, events, type));
      return scanner.retentions(groups as Words, conditions as number);
    },
    want([capacity, events, type, groups, conditions]) {
      documented.whole(conditions, 1, 32);
      documented.capacity(capacity);
      documented.words(groups);
      const rows = groups[groups.length - 1] ?? 0;
      documented.groups(groups, rows);
      documented.whole(rows, 0, capacity);
      if (type !== "float64" && type !== "int64") throw new documented.Unspoken();
      const { mask } = placedRows(capacity, events, type, rows);
      return many(mask, groups, conditions);
    },
  },
];
