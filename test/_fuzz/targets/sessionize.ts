/**
 * Calls of sessionize.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  groupSessionIds,
  groupSessionIdsInto,
  sessionCount,
  sessionCounts,
  sessionCountsInto,
  sessionIds,
  sessionIdsInto,
  Sessionizer,
  SessionState,
  type Times,
  type TimeType,
} from "../../../mod.ts";
import { naiveSessionize, type NaiveSessionizeInput } from "../../_naive/sessionize.ts";
import * as documented from "../documented.ts";
import { destination, taken, type Target, type Tree } from "../target.ts";
import { ascending, groupsOf, placed, placedRows, typeOf } from "./columns.ts";

type Form = NaiveSessionizeInput["form"];

/** Infinities have no difference. */
function isColumn(time: unknown): asserts time is Times {
  documented.times(time);
  if (time instanceof BigInt64Array) return;
  if (time.some((t) => Math.abs(t) > 2 ** 53)) throw new documented.Unspoken();
}

function isAscending(time: Times, from = 0, to = time.length): void {
  const known = [...time.slice(from, to) as Float64Array].filter((t) => t === t);
  documented.allow(known.every((t, i) => i === 0 || t >= known[i - 1]));
}

function wanted(form: Form, time: Tree, gap: Tree, groups?: Tree): unknown {
  const span = documented.span(gap);
  isColumn(time);
  if (groups !== undefined) {
    documented.groups(groups, time.length);
    for (let g = 0; g + 1 < groups.length; g++) isAscending(time, groups[g], groups[g + 1]);
  } else isAscending(time);
  const of = groups === undefined ? {} : { groups };
  return naiveSessionize({ form, time, gap: span, ...of } as NaiveSessionizeInput);
}

function gapOf(random: Rng): number | bigint {
  return random.pick([0, 1, 3, 30, 2 ** 53 - 1, 5n]);
}

function fitting(answer: unknown, dst: Tree): unknown {
  documented.words(dst);
  documented.allow((answer as Uint32Array).length <= dst.length);
  return answer;
}

type Words = Uint32Array;

/** What is asked of a column alone, and of groups. */
const streams: readonly Target[] = [
  {
    name: "sessionCount",
    covers: ["sessionCount"],
    sample: (random) => [ascending(random), gapOf(random)],
    run: ([time, gap]) => sessionCount(time as Times, gap as number),
    want: ([time, gap]) => wanted("count", time, gap),
  },
  {
    name: "sessionIds",
    covers: ["sessionIds"],
    sample: (random) => [ascending(random), gapOf(random)],
    run: ([time, gap]) => sessionIds(time as Times, gap as number),
    want: ([time, gap]) => wanted("ids", time, gap),
  },
  {
    name: "sessionIdsInto",
    covers: ["sessionIdsInto"],
    written: [[1]],
    sample(random) {
      const time = ascending(random);
      return [time, destination(Uint32Array, time.length), gapOf(random)];
    },
    run: ([time, dst, gap]) =>
      taken(dst, sessionIdsInto(time as Times, dst as Words, gap as number)),
    want: ([time, dst, gap]) => fitting(wanted("ids", time, gap), dst),
  },
];

const grouped: readonly Target[] = [
  {
    name: "sessionCounts",
    covers: ["sessionCounts"],
    sample(random) {
      const time = ascending(random);
      return [time, groupsOf(random, time.length), gapOf(random)];
    },
    run: ([time, groups, gap]) => sessionCounts(time as Times, groups as Words, gap as number),
    want: ([time, groups, gap]) => wanted("group_counts", time, gap, groups ?? null),
  },
  {
    name: "sessionCountsInto",
    covers: ["sessionCountsInto"],
    written: [[2]],
    sample(random) {
      const time = ascending(random), groups = groupsOf(random, time.length);
      return [time, groups, destination(Uint32Array, groups.length), gapOf(random)];
    },
    run: ([time, groups, dst, gap]) =>
      taken(dst, sessionCountsInto(time as Times, groups as Words, dst as Words, gap as number)),
    want: ([time, groups, dst, gap]) =>
      fitting(wanted("group_counts", time, gap, groups ?? null), dst),
  },
  {
    name: "groupSessionIds",
    covers: ["groupSessionIds"],
    sample(random) {
      const time = ascending(random);
      return [time, groupsOf(random, time.length), gapOf(random)];
    },
    run: ([time, groups, gap]) => groupSessionIds(time as Times, groups as Words, gap as number),
    want: ([time, groups, gap]) => wanted("group_ids", time, gap, groups ?? null),
  },
  {
    name: "groupSessionIdsInto",
    covers: ["groupSessionIdsInto"],
    written: [[2]],
    sample(random) {
      const time = ascending(random);
      const dst = destination(Uint32Array, time.length);
      return [time, groupsOf(random, time.length), dst, gapOf(random)];
    },
    run: ([time, groups, dst, gap]) =>
      taken(dst, groupSessionIdsInto(time as Times, groups as Words, dst as Words, gap as number)),
    want: ([time, groups, dst, gap]) =>
      fitting(wanted("group_ids", time, gap, groups ?? null), dst),
  },
];

function placeable(random: Rng): [number, { time: Times; mask: Words }, string, number] {
  const time = ascending(random), rows = time.length;
  const type = time instanceof BigInt64Array ? "int64" : "float64";
  return [rows + 1 + random.below(9), { time, mask: new Uint32Array(rows) }, type, rows];
}

const placedCalls: readonly Target[] = [
  {
    name: "Sessionizer",
    covers: ["Sessionizer.count", "Sessionizer.ids", "Sessionizer.update"],
    sample: (random) => [...placeable(random), gapOf(random)],
    run([capacity, events, type, rows, gap]) {
      const sessionizer = new Sessionizer(placed(capacity, events, type));
      const [kind, many, span] = [type as TimeType, rows as number, gap as number];
      const ids = sessionizer.ids(many, span, kind).slice();
      const state = new SessionState(span);
      sessionizer.update(state, many, kind);
      return { count: sessionizer.count(many, span, kind), ids, added: state.finalize() };
    },
    want([capacity, events, type, rows, gap]) {
      documented.span(gap);
      const { time } = placedRows(capacity, events, typeOf(type), rows);
      const count = wanted("count", time, gap);
      return { count, ids: wanted("ids", time, gap), added: count };
    },
  },
  {
    name: "Sessionizer of groups",
    covers: ["Sessionizer.counts", "Sessionizer.groupIds"],
    sample(random) {
      const [capacity, events, type, rows] = placeable(random);
      return [capacity, events, type, groupsOf(random, rows), gapOf(random)];
    },
    run([capacity, events, type, groups, gap]) {
      const sessionizer = new Sessionizer(placed(capacity, events, type));
      const of = [groups as Words, gap as number, type as TimeType] as const;
      return { counts: sessionizer.counts(...of), ids: sessionizer.groupIds(...of).slice() };
    },
    want([capacity, events, type, groups, gap]) {
      documented.span(gap);
      documented.capacity(capacity);
      documented.words(groups);
      const rows = groups[groups.length - 1] ?? 0;
      documented.groups(groups, rows);
      const { time } = placedRows(capacity, events, typeOf(type), rows);
      return {
        counts: wanted("group_counts", time, gap, groups),
        ids: wanted("group_ids", time, gap, groups),
      };
    },
  },
];

/** The calls; those of states are in `states.ts`. */
export const targets: readonly Target[] = [...streams, ...grouped, ...placedCalls];
