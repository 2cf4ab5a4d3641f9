// Which row comes where, with the columns left as they are.
//
// The rows' numbers take the masks' place: rows by (time, number) are in the order of their times,
// stable. Runs of the same time are then put in the order of (mask, number).

import { firstDisorder, orderRows } from "../../_assembly/event_order";
import { COUNTERS, differing, sortKeys } from "../../_assembly/event_sort/keys";

/** Readable bytes behind the copy of the times. */
export const MARGIN: usize = 64;

/**
 * Sorts the numbers of a run of rows of one time; `keys` holds their times, which are free to take.
 */
function orderRun(
  keys: usize, order: usize, mask: usize, count: i32, bits: u64, scratch: usize,
): void {
  let last: i64 = -1;
  let sorted = true;
  for (let i: usize = 0; i < <usize> count; i++) {
    const row = load<u32>(order + (i << 2));
    const key = (<i64> load<u32>(mask + (<usize> row << 2)) << bits) | <i64> row;
    store<i64>(keys + (i << 3), key);
    if (key < last) sorted = false;
    last = key;
  }
  if (sorted) return;
  sortKeys(keys, count, differing(keys, count), scratch + COUNTERS, scratch);
  const rows = <u32> (((<u64> 1) << bits) - 1);
  for (let i: usize = 0; i < <usize> count; i++) {
    store<u32>(order + (i << 2), load<u32>(keys + (i << 3)) & rows);
  }
}

/**
 * Writes the order of rows [from, end) to `order`; returns how many there are. See orderDoubles().
 */
export function orderGroup<T>(
  time: usize, mask: usize, from: i32, end: i32, order: usize, scratch: usize,
): i32 {
  const count = end - from;
  time += <usize> from << 3;
  mask += <usize> from << 2;
  const copy = scratch;
  scratch += ((<usize> count << 3) + MARGIN + 15) & ~15;
  let kept: usize = 0;
  for (let i: usize = 0; i < <usize> count; i++) {
    store<u64>(copy + (kept << 3), load<u64>(time + (i << 3)));
    store<u32>(order + (kept << 2), <u32> i);
    if (isFloat<T>()) {
      const known = load<f64>(time + (i << 3));
      kept += <usize> (known == known);
    } else kept++;
  }
  const inOrder = kept == <usize> count && firstDisorder<T>(time, mask, count) == count;
  if (!inOrder) {
    orderRows<T>(copy, order, <i32> kept, scratch);
    const bits = <u64> (32 - clz(count));
    for (let i: usize = 1; i < kept; i++) {
      const one = load<T>(copy + (i << 3) - 8);
      if (load<T>(copy + (i << 3)) != one) continue;
      const first = i - 1;
      while (++i < kept && load<T>(copy + (i << 3)) == one) {}
      orderRun(copy + (first << 3), order + (first << 2), mask, <i32> (i - first), bits, scratch);
    }
  }
  if (from) {
    for (let i: usize = 0; i < kept; i++) {
      const at = order + (i << 2);
      store<u32>(at, load<u32>(at) + <u32> from);
    }
  }
  return <i32> kept;
}
