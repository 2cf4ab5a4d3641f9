/**
 * Rows that count, put together and in order, in plain TypeScript: for the walk in any mode, and for the
 * states.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import { type Plan, STRICT_ORDER } from "./rule.ts";

/** Rows in order by (time, mask), each with a time, masks of no more than the rule's steps. */
export interface Rows {
  readonly time: Times;
  readonly mask: Uint32Array;
}

/** Columns for so many rows, of the same type of times. */
function columns(like: Times, rows: number): Rows {
  const time = like instanceof Float64Array ? new Float64Array(rows) : new BigInt64Array(rows);
  return { time, mask: new Uint32Array(rows) };
}

/** Columns seen as doubles. The operators are the same for both types, and so is the code. */
function numbersOf({ time }: Rows): Float64Array {
  return time as Float64Array;
}

/** The first rows of columns, in memory of their own where those are fewer. */
function cut({ time, mask }: Rows, rows: number): Rows {
  return rows === mask.length ? { time, mask } : {
    time: time.slice(0, rows),
    mask: mask.slice(0, rows),
  };
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
  const kept = columns(time, to - from);
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
    this.#room = columns(like, 0);
  }

  /** The same as {@linkcode gatherRows}: the first {@linkcode count} rows, until the next call. */
  gather(time: Times, mask: Uint32Array, from: number, to: number, plan: Plan): Rows {
    if (to - from > this.#room.mask.length) this.#room = columns(time, 2 * (to - from));
    const { count, isSorted } = gatherInto(this.#room, time, mask, from, to, plan);
    this.count = count;
    return isSorted ? this.#room : sorted({
      time: this.#room.time.slice(0, count),
      mask: this.#room.mask.slice(0, count),
    });
  }
}

/** A natural merge sort: runs that are in order are merged two by two. */
function sorted(rows: Rows): Rows {
  const times = numbersOf(rows), { mask } = rows;
  let bounds = [0];
  for (let row = 1; row < mask.length; row++) {
    const isBefore = times[row] < times[row - 1] ||
      (times[row] === times[row - 1] && mask[row] < mask[row - 1]);
    if (isBefore) bounds.push(row);
  }
  bounds.push(mask.length);
  let from = rows, to = columns(rows.time, mask.length);
  while (bounds.length > 2) {
    const merged = [0];
    for (let run = 0; run + 1 < bounds.length; run += 2) {
      const end = bounds[Math.min(run + 2, bounds.length - 1)];
      mergeRuns(from, bounds[run], bounds[run + 1], from, bounds[run + 1], end, to, bounds[run]);
      merged.push(end);
    }
    bounds = merged;
    [from, to] = [to, from];
  }
  return from;
}

/** Merges a's rows [aFrom, aTo) and b's rows [bFrom, bTo) to out's rows from `at` on. */
function mergeRuns(
  a: Rows,
  aFrom: number,
  aTo: number,
  b: Rows,
  bFrom: number,
  bTo: number,
  out: Rows,
  at: number,
): void {
  const aTimes = numbersOf(a), bTimes = numbersOf(b), outTimes = numbersOf(out);
  let i = aFrom, j = bFrom;
  while (i < aTo || j < bTo) {
    const takesA = j === bTo || (i < aTo &&
      (aTimes[i] < bTimes[j] || (aTimes[i] === bTimes[j] && a.mask[i] <= b.mask[j])));
    outTimes[at] = takesA ? aTimes[i] : bTimes[j];
    out.mask[at++] = takesA ? a.mask[i++] : b.mask[j++];
  }
}

/** The rows of both. */
export function merged(a: Rows, b: Rows): Rows {
  const out = columns(a.time, a.mask.length + b.mask.length);
  mergeRuns(a, 0, a.mask.length, b, 0, b.mask.length, out, 0);
  return out;
}
