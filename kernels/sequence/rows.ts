/**
 * Rows that count, in plain TypeScript: for groups that are out of order, and for the states.
 *
 * @module
 */

import { columnsLike, cut, numbersOf, sorted } from "../_event_rows.ts";
import type { Events } from "../_events.ts";

/**
 * Rows [from, to) that have a time and a condition among the bits of `keep`, in order by (time, mask).
 * Masks stay whole: all of their bits order them. A time of -0 becomes 0.
 */
export function gatherRows(
  { time, mask }: Events,
  from: number,
  to: number,
  keep: number,
): Events {
  const kept = columnsLike(time, to - from);
  const times = time as Float64Array, keptTimes = numbersOf(kept);
  let count = 0, isSorted = true;
  for (let row = from; row < to; row++) {
    const fired = mask[row];
    if ((fired & keep) === 0) continue;
    const t = times[row];
    if (t !== t) continue;
    // -0 becomes 0; a bigint knows no -0 and takes no number
    keptTimes[count] = t === 0 && typeof t === "number" ? 0 : t;
    kept.mask[count] = fired;
    if (count > 0) {
      const before = keptTimes[count - 1];
      if (t < before || (t === before && fired < kept.mask[count - 1])) isSorted = false;
    }
    count++;
  }
  return isSorted ? cut(kept, count) : sorted(cut(kept, count));
}
