// bitmask_funnel: how far the events of a stream come in a funnel's steps, within a window of time.

import { writeChain } from "./chain";
import { gatherRows } from "./rows";
import { scan } from "./scan";
import { scanGroups, scanWhole } from "./groups";
import { reset } from "./state";
import { enteredAt, walk } from "./walk";

export { copy } from "../../_assembly/copy";
export { orderScratch } from "../../_assembly/event_order";

// Doubles and 64-bit integers share their code, and the window is a double for both: below 2^53 that
// is exact.

/** A stream of doubles begins at `state`. */
export function beginDoubles(state: usize, steps: i32): void {
  reset<f64>(state, steps);
}

/** The same of 64-bit integers. */
export function beginLongs(state: usize, steps: i32): void {
  reset<i64>(state, steps);
}

/** See scan(). */
export function scanDoubles(
  time: usize, mask: usize, count: i32, state: usize, window: f64, steps: i32,
): u32 {
  return scan<f64>(time, mask, count, state, window, steps, false);
}

/** See scan(). */
export function scanLongs(
  time: usize, mask: usize, count: i32, state: usize, window: f64, steps: i32,
): u32 {
  return scan<i64>(time, mask, count, state, <i64> window, steps, false);
}

/** See scanWhole(). */
export function scanWholeDoubles(
  time: usize, mask: usize, count: i32, state: usize, window: f64, steps: i32,
): u32 {
  return scanWhole<f64>(time, mask, count, state, window, steps);
}

/** See scanWhole(). */
export function scanWholeLongs(
  time: usize, mask: usize, count: i32, state: usize, window: f64, steps: i32,
): u32 {
  return scanWhole<i64>(time, mask, count, state, <i64> window, steps);
}

/** See scanGroups(). */
export function scanGroupsOfDoubles(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, state: usize, window: f64,
  steps: i32,
): u32 {
  return scanGroups<f64>(time, mask, offsets, groups, dst, state, window, steps);
}

/** See scanGroups(). */
export function scanGroupsOfLongs(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, state: usize, window: f64,
  steps: i32,
): u32 {
  return scanGroups<i64>(time, mask, offsets, groups, dst, state, <i64> window, steps);
}

/** The room that gatherRows() takes, for the group at hand. */
let scratchTime: usize = 0, scratchMask: usize = 0, scratchOrder: usize = 0;

/** Tells where there is room for the rows of the longest group. See gatherRows(). */
export function useScratch(time: usize, mask: usize, order: usize): void {
  scratchTime = time;
  scratchMask = mask;
  scratchOrder = order;
}

function walkGroup<T>(
  time: usize, mask: usize, count: i32, window: T, steps: i32, flags: u32, out: usize,
): i32 {
  const kept = gatherRows<T>(
    time, mask, count, steps, flags, scratchTime, scratchMask, scratchOrder,
  );
  const level = walk<T>(scratchTime, scratchMask, kept, window, steps, flags);
  if (out && level > 0) {
    writeChain<T>(scratchTime, scratchMask, kept, enteredAt<T>(level), level, flags, out);
  }
  return level;
}

function walkGroups<T>(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, window: T, steps: i32,
  flags: u32, out: usize,
): void {
  const end = offsets + (<usize> groups << 2);
  for (; offsets < end; offsets += 4, dst++) {
    const first = <usize> load<u32>(offsets);
    const rows = <i32> (load<u32>(offsets, 4) - <u32> first);
    const level = walkGroup<T>(
      time + (first << 3), mask + (first << 2), rows, window, steps, flags, out,
    );
    store<u8>(dst, <u8> level);
    if (out) out += <usize> level << 3;
  }
}

/**
 * Any mode, rows in any order, with or without a time: each group's level to dst, and to `out`, unless
 * that is 0, the times of each group's winning chain, one behind the other.
 */
export function walkGroupsOfDoubles(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, window: f64, steps: i32,
  flags: u32, out: usize,
): void {
  walkGroups<f64>(time, mask, offsets, groups, dst, window, steps, flags, out);
}

/** The same of 64-bit integers. */
export function walkGroupsOfLongs(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, window: f64, steps: i32,
  flags: u32, out: usize,
): void {
  walkGroups<i64>(time, mask, offsets, groups, dst, <i64> window, steps, flags, out);
}
