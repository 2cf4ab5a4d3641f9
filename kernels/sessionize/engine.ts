/**
 * What sessionize runs on. The WASM kernel is one engine, plain TypeScript the other; the door drives
 * either the same way.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import type { Time } from "./options.ts";

/**
 * The four questions. Each throws the RangeError of a row that is earlier than the one before it; a row
 * whose time is NaN has no session, and the row behind it is held against the one before it.
 */
export interface Engine {
  /** Sessions that begin in the column. `last` is the last time before it, `null` where there is none. */
  count(time: Times, gap: number, last: Time | null): number;
  /** The number of each row's session, from 1 on, and 0 where it has none. */
  ids(time: Times, gap: number, dst: Uint32Array): void;
  /** The sessions of each group. */
  groupCounts(time: Times, groups: Uint32Array, gap: number, dst: Uint32Array): void;
  /** The number of each row's session, from 1 on in every group, and 0 where it has none. */
  groupIds(time: Times, groups: Uint32Array, gap: number, dst: Uint32Array): void;
}
