/**
 * What the public functions run on: the WASM kernel, which takes columns in windows, or plain
 * TypeScript over the columns themselves.
 *
 * @module
 */

import type { Events, Times } from "../_events.ts";
import type { Plan } from "./rule.ts";

/** Winning chains of groups: their lengths, and their times one behind the other. */
export interface Chains {
  readonly levels: Uint8Array;
  readonly times: Times;
}

/** Funnels over columns of the caller's. */
export interface Engine {
  /** The level of one stream. */
  level(events: Events, plan: Plan): number;
  /** Writes the level of each group to dst. */
  levels(events: Events, groups: Uint32Array, dst: Uint8Array, plan: Plan): void;
  /** The winning chain of each group, in memory of its own. */
  chains(events: Events, groups: Uint32Array, plan: Plan): Chains;
}

/** Whether times are 64-bit integers. */
export function isLong(time: Times): time is BigInt64Array {
  return time instanceof BigInt64Array;
}

/** Rows [from, to) of columns. */
export function rowsOf({ time, mask }: Events, from: number, to: number): Events {
  return { time: time.subarray(from, to), mask: mask.subarray(from, to) };
}

/** One group: the whole stream. */
export function oneGroup({ mask }: Events): Uint32Array {
  return Uint32Array.of(0, mask.length);
}
