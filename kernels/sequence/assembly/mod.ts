// sequence: whether, how often and when rows of events follow a pattern.

import { arrangeRows, firstDisorder, orderScratch } from "../../_assembly/event_order";
import { MOST_STEPS, scanRows } from "./automaton";
import { STEPS, UNORDERED } from "./layout";
import { areOrdered, isUnknown } from "./order";
import { scan, track } from "./scan";
import { beginTracking } from "./streams";
import { ROWS_AS_BITS } from "./switches";
import { matchEnd, scanTimed, trackTimed, windowTimed } from "./timed";

export { copy } from "../../_assembly/copy";
export { beginTracking, matchEnd, orderScratch };

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function scanOf<T>(
  program: usize, time: usize, mask: usize, count: i32, starts: usize, groups: i32, out: usize,
  counts: bool, more: bool,
): void {
  // a stream in windows goes on where only bits are kept
  const isWhole = load<i32>(starts + (<usize> groups << 2)) == count && !more;
  if (!ROWS_AS_BITS && isWhole && load<u32>(program, STEPS) <= MOST_STEPS) {
    scanRows<T>(program, time, mask, starts, groups, out, counts);
  } else {
    scan<T>(program, time, mask, count, starts, groups, out, counts, more);
  }
}

/** scan() of scan.ts over doubles. */
export function scanDoubles(
  program: usize, time: usize, mask: usize, count: i32, starts: usize, groups: i32, out: usize,
  counts: bool, more: bool,
): void {
  scanOf<f64>(program, time, mask, count, starts, groups, out, counts, more);
}

/** The same over 64-bit integers. */
export function scanLongs(
  program: usize, time: usize, mask: usize, count: i32, starts: usize, groups: i32, out: usize,
  counts: bool, more: bool,
): void {
  scanOf<i64>(program, time, mask, count, starts, groups, out, counts, more);
}

/** Answers rows of doubles as track() of scan.ts does, or UNORDERED. */
export function trackDoubles(program: usize, time: usize, mask: usize, count: i32): u32 {
  return areOrdered<f64>(time, mask, count) ? u32(track(program, mask, count)) : UNORDERED;
}

/** The same over 64-bit integers. */
export function trackLongs(program: usize, time: usize, mask: usize, count: i32): u32 {
  return areOrdered<i64>(time, mask, count) ? u32(track(program, mask, count)) : UNORDERED;
}

/** scanTimed() of timed.ts over doubles. */
export function scanTimedDoubles(
  program: usize, time: usize, mask: usize, starts: usize, groups: i32, out: usize, counts: bool,
): void {
  scanTimed<f64>(program, time, mask, starts, groups, out, counts);
}

/** The same over 64-bit integers. */
export function scanTimedLongs(
  program: usize, time: usize, mask: usize, starts: usize, groups: i32, out: usize, counts: bool,
): void {
  scanTimed<i64>(program, time, mask, starts, groups, out, counts);
}

/** windowTimed() of timed.ts over doubles. */
export function windowTimedDoubles(
  program: usize, time: usize, mask: usize, count: i32, counts: bool, more: bool, last: bool,
): u32 {
  return windowTimed<f64>(program, time, mask, count, counts, more, last);
}

/** The same over 64-bit integers. */
export function windowTimedLongs(
  program: usize, time: usize, mask: usize, count: i32, counts: bool, more: bool, last: bool,
): u32 {
  return windowTimed<i64>(program, time, mask, count, counts, more, last);
}

/** trackTimed() of timed.ts over doubles. */
export function trackTimedDoubles(program: usize, time: usize, mask: usize, count: i32): u32 {
  return trackTimed<f64>(program, time, mask, count);
}

/** The same over 64-bit integers. */
export function trackTimedLongs(program: usize, time: usize, mask: usize, count: i32): u32 {
  return trackTimed<i64>(program, time, mask, count);
}

/** Moves the rows whose times are known to the front of other columns, or the same, and orders them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function tidy<T>(
  time: usize, mask: usize, count: i32, toTime: usize, toMask: usize, scratch: usize,
): i32 {
  let rows = 0;
  for (let row = 0; row < count; row++) {
    const at = time + (<usize> row << 3);
    if (isUnknown<T>(at)) continue;
    store<T>(toTime + (<usize> rows << 3), load<T>(at));
    store<u32>(toMask + (<usize> rows << 2), load<u32>(mask + (<usize> row << 2)));
    rows++;
  }
  if (firstDisorder<T>(toTime, toMask, rows) < rows) arrangeRows<T>(toTime, toMask, rows, scratch);
  return rows;
}

/** tidy() over doubles; returns how many rows are left. */
export function tidyDoubles(
  time: usize, mask: usize, count: i32, toTime: usize, toMask: usize, scratch: usize,
): i32 {
  return tidy<f64>(time, mask, count, toTime, toMask, scratch);
}

/** tidy() over 64-bit integers. */
export function tidyLongs(
  time: usize, mask: usize, count: i32, toTime: usize, toMask: usize, scratch: usize,
): i32 {
  return tidy<i64>(time, mask, count, toTime, toMask, scratch);
}
