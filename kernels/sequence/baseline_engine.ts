/**
 * The engine in plain TypeScript, over the caller's columns.
 *
 * @module
 */

import type { Events, Times } from "../_events.ts";
import * as doubles from "./baseline.ts";
import * as longs from "./baseline_long.ts";
import { scanTimed, trackTimed } from "./baseline_timed.ts";
import { chainOf } from "./chain.ts";
import type { Answers, Engine } from "./engine.ts";
import type { Program } from "./program.ts";
import { gatherRows } from "./rows.ts";

function areOrdered({ time, mask }: Events, from: number, to: number): boolean {
  return time instanceof BigInt64Array
    ? longs.areOrdered(time, mask, from, to)
    : doubles.areOrdered(time, mask, from, to);
}

/** The answer to rows [from, to), which are in order. */
function answerTo(
  { time, mask }: Events,
  from: number,
  to: number,
  program: Program,
  counts: boolean,
): number {
  return program.gated
    ? scanTimed(time, mask, from, to, program, counts)
    : doubles.scan(mask, from, to, program, counts);
}

/** Plain TypeScript. */
export class BaselineEngine implements Engine {
  answer(
    events: Events,
    groups: Uint32Array,
    program: Program,
    counts: boolean,
    dst: Answers,
  ): void {
    for (let group = 0; group + 1 < groups.length; group++) {
      const from = groups[group], to = groups[group + 1];
      if (doubles.lacksCondition(events.mask, from, to, program)) {
        dst[group] = 0;
      } else if (areOrdered(events, from, to)) {
        dst[group] = answerTo(events, from, to, program, counts);
      } else {
        const rows = gatherRows(events, from, to, program.keep);
        dst[group] = answerTo(rows, 0, rows.mask.length, program, counts);
      }
    }
  }

  chains(
    events: Events,
    groups: Uint32Array,
    program: Program,
    add: (time: Times, rows: readonly number[]) => void,
  ): void {
    for (let group = 0; group + 1 < groups.length; group++) {
      const [from, to] = [groups[group], groups[group + 1]];
      if (areOrdered(events, from, to)) addChain(events, from, to, program, add);
      else {
        const rows = gatherRows(events, from, to, program.keep);
        addChain(rows, 0, rows.mask.length, program, add);
      }
    }
  }
}

function addChain(
  { time, mask }: Events,
  from: number,
  to: number,
  program: Program,
  add: (time: Times, rows: readonly number[]) => void,
): void {
  const tracked = program.gated
    ? trackTimed(time, mask, from, to, program)
    : doubles.track(mask, from, to, program);
  add(time, chainOf({ time, mask, from, to }, program, tracked));
}
