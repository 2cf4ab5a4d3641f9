/**
 * What next_node runs on: the WASM kernel is one engine, plain TypeScript the other.
 *
 * @module
 */

import type { NodeEvents, Plan } from "./rule.ts";

/** Next nodes of groups: row numbers in the caller's columns, -1 where there is none. */
export interface Engine {
  /** Writes the next node of each group to dst. Groups are offsets, checked; rows are in any order. */
  answer(events: NodeEvents, groups: Uint32Array, plan: Plan, dst: Int32Array): void;
}
