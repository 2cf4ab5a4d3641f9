// event_sort: columns of times and masks in the order of (time, mask), or the order alone.
//
// A call takes groups of rows: group i is the rows from groups[i] to groups[i + 1], 32-bit offsets.
// Rows whose time is NaN are left out: what is kept moves up to row `to`, group behind group,
// groups[i] becomes the place where group i begins, and the answer is where the last one ends.

import { arrangeRows, firstDisorder, orderScratch } from "../../_assembly/event_order";
import { MARGIN, orderGroup } from "./order";

export { copy } from "../../_assembly/copy";

/** Bytes of scratch that a sort of groups of up to `rows` rows needs. */
export function sortScratch(rows: i32): i32 {
  return orderScratch(rows);
}

/** Bytes of scratch that an order of groups of up to `rows` rows needs. */
export function permutationScratch(rows: i32): i32 {
  return orderScratch(rows) + 8 * rows + <i32> MARGIN + 16;
}

/** The first row whose time is not known, or `count`. */
function firstUnknown(time: usize, count: i32): i32 {
  const end = time + (<usize> count << 3);
  let p = time;
  while (p + 16 <= end) {
    const times = v128.load(p);
    if (v128.any_true(f64x2.ne(times, times))) break;
    p += 16;
  }
  while (p < end && load<f64>(p) == load<f64>(p)) p += 8;
  return <i32> ((p - time) >> 3);
}

/**
 * Moves the rows whose time is known up, from row `first` on; returns how many there are in all.
 */
function dropUnknown(time: usize, mask: usize, first: i32, count: i32): i32 {
  let kept = <usize> first;
  for (let i = kept; i < <usize> count; i++) {
    const known = load<f64>(time + (i << 3));
    store<f64>(time + (kept << 3), known);
    store<u32>(mask + (kept << 2), load<u32>(mask + (i << 2)));
    kept += <usize> (known == known);
  }
  return <i32> kept;
}

/** Whether a group is one row whose time is not known, which is in no disorder. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function isUnknown<T>(time: usize, count: i32): bool {
  return isFloat<T>() && count == 1 && load<f64>(time) != load<f64>(time);
}

/** Sorts rows [from, end) and moves them to `to`; returns where they end. */
function sortGroup<T>(
  time: usize, mask: usize, from: i32, end: i32, to: i32, scratch: usize,
): i32 {
  const times = time + (<usize> from << 3), masks = mask + (<usize> from << 2);
  let count = end - from;
  let disorder = firstDisorder<T>(times, masks, count);
  if (isFloat<T>() && (disorder < count || isUnknown<T>(times, count))) {
    const unknown = firstUnknown(times, count);
    if (unknown < count) {
      count = dropUnknown(times, masks, unknown, count);
      // that may have been all of the disorder
      disorder = firstDisorder<T>(times, masks, count);
    }
  }
  if (disorder < count) arrangeRows<T>(times, masks, count, scratch);
  if (to < from) {
    memory.copy(time + (<usize> to << 3), times, <usize> count << 3);
    memory.copy(mask + (<usize> to << 2), masks, <usize> count << 2);
  }
  return to + count;
}

/** Sorts groups in place, or writes their order to `order`. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eachGroup<T>(
  time: usize, mask: usize, order: usize, groups: usize, count: i32, to: i32, scratch: usize,
): i32 {
  let from = load<i32>(groups);
  for (; count > 0; count--, groups += 4) {
    const end = load<i32>(groups, 4);
    store<i32>(groups, to);
    to = order
      ? to + orderGroup<T>(time, mask, from, end, order + (<usize> to << 2), scratch)
      : sortGroup<T>(time, mask, from, end, to, scratch);
    from = end;
  }
  store<i32>(groups, to);
  return to;
}

/**
 * Sorts groups of rows whose times are doubles.
 *
 * REQUIRES: sortScratch() bytes at `scratch` for the largest group, aligned to 16; 64 readable
 * bytes behind each column; `to` not beyond the first group.
 */
export function sortDoubles(
  time: usize, mask: usize, groups: usize, count: i32, to: i32, scratch: usize,
): i32 {
  return eachGroup<f64>(time, mask, 0, groups, count, to, scratch);
}

/** The same of 64-bit integers. */
export function sortLongs(
  time: usize, mask: usize, groups: usize, count: i32, to: i32, scratch: usize,
): i32 {
  return eachGroup<i64>(time, mask, 0, groups, count, to, scratch);
}

/**
 * Writes to `order` which rows those are that sortDoubles() would put there; the columns stay as
 * they are. Of rows of the same time and mask the earlier one comes first.
 *
 * REQUIRES: permutationScratch() bytes at `scratch` for the largest group, aligned to 16; 64
 * readable bytes behind each column and behind `order`.
 */
export function orderDoubles(
  time: usize, mask: usize, order: usize, groups: usize, count: i32, to: i32, scratch: usize,
): i32 {
  return eachGroup<f64>(time, mask, order, groups, count, to, scratch);
}

/** The same of 64-bit integers. */
export function orderLongs(
  time: usize, mask: usize, order: usize, groups: usize, count: i32, to: i32, scratch: usize,
): i32 {
  return eachGroup<i64>(time, mask, order, groups, count, to, scratch);
}
