// Keys of which few are out of place, as those of a log that rows reached late: these are taken
// out, sorted, and merged back (drop-merge sort, E. Ernerfeldt 2017).

import { differing, sortKeys } from "./keys";

/** Gives up where more than one in 2^MOST_LATE is out of place. */
const MOST_LATE: usize = 3;

/**
 * Sorts keys of which few are out of place. False where there are more: nothing is lost then, but
 * their order is another.
 *
 * REQUIRES: at least 32 keys, what sortKeys() does, and no key above 2^63 - 1.
 */
export function mergeLate(keys: usize, count: i32, spare: usize, counters: usize): bool {
  const end = keys + (<usize> count << 3);
  let kept = keys, late = spare;
  let last: i64 = -1, beforeLast: i64 = -1;
  for (let p = keys; p < end; p += 8) {
    const key = load<i64>(p);
    if (key >= last) {
      store<i64>(kept, key);
      kept += 8;
      beforeLast = last;
      last = key;
      continue;
    }
    if (key >= beforeLast) {
      // without the one before there would be order
      store<i64>(late, last);
      store<i64>(kept - 8, key);
      last = key;
    } else {
      store<i64>(late, key);
    }
    late += 8;
    if (late - spare > 64 + ((p - keys) >> MOST_LATE)) {
      memory.copy(kept, spare, late - spare);
      return false;
    }
  }
  if (late == spare) return true;

  const some = <i32> ((late - spare) >> 3);
  sortKeys(spare, some, differing(spare, some), late, counters);
  // from the end on, where there is room for as many as were taken out
  let at = end;
  for (let from = late - 8; from >= spare; from -= 8) {
    const key = load<i64>(from);
    while (kept > keys) {
      const one = load<i64>(kept - 8);
      if (one <= key) break;
      kept -= 8;
      at -= 8;
      store<i64>(at, one);
    }
    at -= 8;
    store<i64>(at, key);
  }
  return true;
}
