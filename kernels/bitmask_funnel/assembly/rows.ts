// Rows that count, put together and in order: what walk() goes over.

import { arrangeRows, firstTimeDisorder, orderRows } from "../../_assembly/event_order";
import { STRICT_DEDUPLICATION, STRICT_ONCE, STRICT_ORDER } from "./modes";
import { conditions } from "./state";

/**
 * Copies the rows that have a time, and of those without a condition only what strict_order counts, to
 * toTime and toMask, in order; returns how many there are. A time of -0 becomes 0.
 *
 * REQUIRES: room for `count` rows, 64 readable bytes behind it, and orderScratch(count) bytes of scratch.
 */
export function gatherRows<T>(
  time: usize, mask: usize, count: i32, steps: i32, flags: u32, toTime: usize, toMask: usize,
  scratch: usize,
): i32 {
  const limit = conditions(steps);
  const empty = u32((flags & STRICT_ORDER) != 0);
  let kept = 0;
  for (const end = mask + (<usize> count << 2); mask < end; mask += 4, time += 8) {
    let t = load<T>(time);
    const fired = load<u32>(mask) & limit;
    let counts = u32(fired != 0) | empty;
    if (isFloat<T>()) {
      counts &= u32(t == t);
      t = <T> (<f64> t + 0.0);
    }
    // stored in any case: a branch would be a coin toss
    store<T>(toTime + (<usize> kept << 3), t);
    store<u32>(toMask + (<usize> kept << 2), fired);
    kept += <i32> counts;
  }
  const both = STRICT_ONCE | STRICT_DEDUPLICATION;
  if ((flags & both) == both) orderRows<T>(toTime, toMask, kept, scratch);
  else if (firstTimeDisorder<T>(toTime, kept) < kept) {
    arrangeRows<T>(toTime, toMask, kept, scratch);
  }
  return kept;
}
