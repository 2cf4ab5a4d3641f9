/**
 * Rows that count, put together and in order, in plain TypeScript: for the walk in any mode, and for the
 * states.
 *
 * @module
 */

import { columnsLike, cut, numbersOf, sorted } from "../_event_rows.ts";
import type { Times } from "../_events.ts";
import { type Plan, STRICT_ORDER } from "./rule.ts";

/** Rows in order by (time, mask), each with a time, masks of no more than the rule's steps. */
export interface Rows {
  readonly time: Times;
  readonly mask: Uint32Array;
}

/** What {@linkcode gatherInto} found: so many rows, in order or not. */
interface Gathered {
  readonly count: number;
  readonly isSorted: boolean;
}

/** Copies what counts of rows [from, to). */
function gatherInto(
  kept: Rows,
  time: Times,
  mask: Uint32Array,
  from: number,
  to: number,
  { limit, flags }: Plan,
): Gathered {
  const withEmpty = (flags & STRICT_ORDER) !== 0;
  const times = numbersOf({ time, mask }), keptTimes = numbersOf(kept);
  let count = 0, isSorted = true;
  for (let row = from; row < to; row++) {
    const fired = (mask[row] & limit) >>> 0;
    if (fired === 0 && !withEmpty) continue;
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
  return { count, isSorted };
}

/**
 * Rows [from, to) that have a time, in order; of those without a condition only what `strict_order`
 * counts. A time of -0 becomes 0.
 */
export function gatherRows(
  time: Times,
  mask: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
): Rows {
  const kept = columnsLike(time, to - from);
  const { count, isSorted } = gatherInto(kept, time, mask, from, to, plan);
  const rows = cut(kept, count);
  return isSorted ? rows : sorted(rows);
}

/** Rows of one group after the other, in the same memory: an array for each would cost V8 a microsecond. */
export class Gatherer {
  #room: Rows;
  /** Of the rows gathered last those that count. */
  count = 0;

  /** Columns of times like these. */
  constructor(like: Times) {
    this.#room = columnsLike(like, 0);
  }

  /** The same as {@linkcode gatherRows}: the first {@linkcode count} rows, until the next call. */
  gather(time: Times, mask: Uint32Array, from: number, to: number, plan: Plan): Rows {
    if (to - from > this.#room.mask.length) this.#room = columnsLike(time, 2 * (to - from));
    const { count, isSorted } = gatherInto(this.#room, time, mask, from, to, plan);
    this.count = count;
    return isSorted ? this.#room : sorted({
      time: this.#room.time.slice(0, count),
      mask: this.#room.mask.slice(0, count),
    });
  }
}
