/**
 * Funnels: how many steps, in order and within a window of time, the events of a stream have gone
 * through.
 *
 * Events are columns: when (`time`), and which conditions hold (`mask`, bit k - 1 for step k). A call
 * takes one stream, or many groups of rows by their offsets: {@linkcode windowFunnel} and
 * {@linkcode windowFunnels} return levels, {@linkcode windowFunnelEvents} and
 * {@linkcode windowFunnelsEvents} the times of the winning chain. A {@linkcode FunnelScanner} asks columns
 * that lie in WASM memory, without a copy. A {@linkcode FunnelState} collects rows from anywhere in any
 * order, an {@linkcode OrderedFunnelState} parts of a stream in constant memory; both merge, and become
 * bytes and back.
 *
 * A chain of k steps is k events in order of time, the first with condition 1, the second with condition
 * 2 and so on, the last no later than the first plus the window. The level is the length of the longest
 * chain. One event may serve several steps, and events of the same time stand in the order that helps.
 * A search ends where the last step is reached. These are the semantics of ClickHouse's `windowFunnel`,
 * with two differences: an answer never depends on the order in which events of one time arrive, and
 * `strict_increase` keeps the chain that can still be continued where ClickHouse keeps the last one.
 *
 * Rows in any order are right; ascending rows are fast, and in the default mode WASM memory stays at a
 * megabyte and a half whatever their number. A group out of order, or in another mode, takes memory for
 * its rows. Where WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * Times are whole numbers, and all there is to know of them is exact. A time of NaN leaves the row out. Of
 * fractions it is the double nearest to entry plus window that is the last moment in time; an infinite time
 * is in time for a chain that was entered at the same one alone.
 *
 * @module
 */

import { checkBytes, overlap } from "../_arguments.ts";
import { checkGroups, columnsOf, type Events, type Times } from "../_events.ts";
import { oneGroup } from "./engine.ts";
import { oneShot } from "./one_shot.ts";
import { type FunnelRule, planOf } from "./rule.ts";

export { EventColumns } from "../_event_columns.ts";
export type { Events, Times, TimeType } from "../_events.ts";
export { StateError } from "../_state_bytes.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export type { FunnelMode, FunnelRule } from "./rule.ts";
export { FunnelScanner } from "./scanner.ts";
export { FunnelState } from "./state.ts";
export { OrderedFunnelState } from "./ordered_state.ts";

/** The winning chains of many groups. */
export interface FunnelChains {
  /** The times of the chains' steps, one chain after the other, of the type of the events' times. */
  readonly times: Times;
  /** Group g has times [offsets[g], offsets[g + 1]): its level is the difference. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/**
 * The level of a stream: how many of the rule's steps its longest chain takes, from 0 on.
 *
 * @param events The stream: columns of the same length, rows in any order.
 * @param rule The window, the number of steps, the modes.
 * @throws {TypeError} for columns of another type, an unknown mode, or `allow_reentry` without
 * `strict_order`.
 * @throws {RangeError} for columns of different lengths, a window that is no whole number from 0 to
 * 2^53 - 1, steps that are none from 1 to 32, or when memory for a group is lacking.
 *
 * @example
 * ```ts
 * import { windowFunnel } from "@lanemark/kernels/bitmask-funnel";
 *
 * // view, cart, view, buy
 * const time = Float64Array.of(0, 300, 400, 600);
 * const mask = Uint32Array.of(0b001, 0b010, 0b001, 0b100);
 * if (windowFunnel({ time, mask }, { window: 3600, steps: 3 }) !== 3) throw new Error("differs");
 * if (windowFunnel({ time, mask }, { window: 500, steps: 3 }) !== 2) throw new Error("differs");
 * ```
 */
export function windowFunnel(events: Events, rule: FunnelRule): number {
  const plan = planOf(rule), columns = columnsOf(events);
  return oneShot().level(columns, plan);
}

/**
 * The level of each group, in memory of its own.
 *
 * @param events The groups' rows, each group's together, in any order.
 * @param groups Offsets: group g has rows [groups[g], groups[g + 1]). One more than there are groups, the
 * first 0, ascending, the last the number of rows.
 * @param rule As {@linkcode windowFunnel} takes it.
 * @throws As {@linkcode windowFunnel} does, and a TypeError or RangeError for other offsets.
 *
 * @example
 * ```ts
 * import { windowFunnels } from "@lanemark/kernels/bitmask-funnel";
 *
 * const events = {
 *   time: Float64Array.of(0, 300, 600, 0, 18_000),
 *   mask: Uint32Array.of(1, 2, 4, 1, 2),
 * };
 * const levels = windowFunnels(events, Uint32Array.of(0, 3, 5), { window: 3600, steps: 3 });
 * if (levels.join() !== "3,1") throw new Error("differs");
 * ```
 */
export function windowFunnels(
  events: Events,
  groups: Uint32Array,
  rule: FunnelRule,
): Uint8Array<ArrayBuffer> {
  const plan = planOf(rule), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  const levels = new Uint8Array(groups.length - 1);
  oneShot().levels(columns, groups, levels, plan);
  return levels;
}

/**
 * Writes the level of each group to `dst` and returns how many groups there are.
 *
 * @param dst At least a byte a group; nothing is written after the last one.
 * @throws As {@linkcode windowFunnels} does, and a TypeError for another type of `dst`, a RangeError when
 * it is too small or overlaps what is read.
 *
 * @example
 * ```ts
 * import { windowFunnelsInto } from "@lanemark/kernels/bitmask-funnel";
 *
 * const events = { time: Float64Array.of(5, 7, 7), mask: Uint32Array.of(1, 2, 1) };
 * const dst = new Uint8Array(8);
 * const groups = windowFunnelsInto(events, Uint32Array.of(0, 2, 3), dst, { window: 2, steps: 2 });
 * if (dst.subarray(0, groups).join() !== "2,1") throw new Error("differs");
 * ```
 */
export function windowFunnelsInto(
  events: Events,
  groups: Uint32Array,
  dst: Uint8Array,
  rule: FunnelRule,
): number {
  const plan = planOf(rule), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  checkBytes("dst", dst);
  const count = groups.length - 1;
  if (dst.length < count) {
    throw new RangeError(`"dst" expected at least ${count} bytes, got ${dst.length}`);
  }
  const { time, mask } = columns;
  for (const [name, read] of Object.entries({ time, mask, groups })) {
    if (overlap(dst, read)) throw new RangeError(`"dst" must not overlap "${name}"`);
  }
  oneShot().levels(columns, groups, dst.subarray(0, count), plan);
  return count;
}

/**
 * The times of the winning chain's steps: as many as {@linkcode windowFunnel} says, of the type of the
 * events' times. Among chains of that length it is the one that was entered last, and each further step is
 * as early as it can be.
 *
 * @throws As {@linkcode windowFunnel} does.
 *
 * @example
 * ```ts
 * import { windowFunnelEvents } from "@lanemark/kernels/bitmask-funnel";
 *
 * const time = Float64Array.of(0, 300, 400, 500, 600);
 * const mask = Uint32Array.of(0b001, 0b010, 0b001, 0b010, 0b100);
 * const times = windowFunnelEvents({ time, mask }, { window: 3600, steps: 3 });
 * if (times.join() !== "400,500,600") throw new Error("differs");
 * ```
 */
export function windowFunnelEvents<T extends Times>(
  events: Events & { readonly time: T },
  rule: FunnelRule,
): T {
  const plan = planOf(rule), columns = columnsOf(events);
  return oneShot().chains(columns, oneGroup(columns), plan).times as T;
}

/**
 * The times of each group's winning chain.
 *
 * @throws As {@linkcode windowFunnels} does.
 *
 * @example
 * ```ts
 * import { windowFunnelsEvents } from "@lanemark/kernels/bitmask-funnel";
 *
 * const events = {
 *   time: BigInt64Array.of(0n, 300n, 600n, 0n, 18_000n),
 *   mask: Uint32Array.of(1, 2, 4, 1, 2),
 * };
 * const rule = { window: 3600, steps: 3 };
 * const { times, offsets } = windowFunnelsEvents(events, Uint32Array.of(0, 3, 5), rule);
 * if (times.join() !== "0,300,600,0" || offsets.join() !== "0,3,4") throw new Error("differs");
 * ```
 */
export function windowFunnelsEvents(
  events: Events,
  groups: Uint32Array,
  rule: FunnelRule,
): FunnelChains {
  const plan = planOf(rule), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  const { levels, times } = oneShot().chains(columns, groups, plan);
  return { times, offsets: offsetsOf(levels) };
}

/** Where each chain begins, and the last one ends. */
function offsetsOf(levels: Uint8Array): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(levels.length + 1);
  for (let group = 0; group < levels.length; group++) {
    offsets[group + 1] = offsets[group] + levels[group];
  }
  return offsets;
}
