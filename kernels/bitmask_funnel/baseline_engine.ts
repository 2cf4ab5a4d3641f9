/**
 * The baseline as an engine: the default mode as far as rows are in order, the walk for all else.
 *
 * @module
 */

import type { Events, Times } from "../_events.ts";
import * as doubles from "./baseline.ts";
import * as longs from "./baseline_long.ts";
import { type Chains, type Engine, isLong } from "./engine.ts";
import { Gatherer, gatherRows } from "./rows.ts";
import type { Plan } from "./rule.ts";
import { chainOf, walk } from "./walk.ts";

function levelIn({ time, mask }: Events, from: number, to: number, plan: Plan): number {
  if (plan.flags === 0) {
    const level = isLong(time)
      ? longs.scanStream(time, mask, from, to, plan)
      : doubles.scanStream(time, mask, from, to, plan);
    if (level !== doubles.UNSORTED) return level;
  }
  const rows = gatherRows(time, mask, from, to, plan);
  return walk(rows, rows.mask.length, plan).level;
}

/** An array of the type of `like`. */
function timesFrom(like: Times, times: readonly number[]): Times {
  // of a column of bigints these are bigints
  return isLong(like)
    ? BigInt64Array.from(times as unknown as readonly bigint[])
    : Float64Array.from(times);
}

/** Plain TypeScript over the caller's columns. */
export class BaselineEngine implements Engine {
  level(events: Events, plan: Plan): number {
    return levelIn(events, 0, events.mask.length, plan);
  }

  levels(events: Events, groups: Uint32Array, dst: Uint8Array, plan: Plan): void {
    const { time, mask } = events;
    if (plan.flags === 0) {
      const sorted = isLong(time)
        ? longs.scanGroups(time, mask, groups, dst, plan)
        : doubles.scanGroups(time, mask, groups, dst, plan);
      if (sorted) return;
    }
    const gatherer = new Gatherer(time);
    for (let group = 0; group + 1 < groups.length; group++) {
      // a byte of -1: the scan has found it out of order
      if (plan.flags === 0 && dst[group] !== 255) continue;
      const rows = gatherer.gather(time, mask, groups[group], groups[group + 1], plan);
      dst[group] = walk(rows, gatherer.count, plan).level;
    }
  }

  chains({ time, mask }: Events, groups: Uint32Array, plan: Plan): Chains {
    const levels = new Uint8Array(groups.length - 1);
    const times: number[] = [];
    const gatherer = new Gatherer(time);
    for (let group = 0; group < levels.length; group++) {
      const rows = gatherer.gather(time, mask, groups[group], groups[group + 1], plan);
      const found = walk(rows, gatherer.count, plan);
      levels[group] = found.level;
      for (const t of chainOf(rows, gatherer.count, found, plan)) times.push(t);
    }
    return { levels, times: timesFrom(time, times) };
  }
}
