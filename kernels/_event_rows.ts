/**
 * Rows of events put in order and together, in plain TypeScript: what the states of event rooms keep.
 *
 * @module
 */

import type { Events, Times } from "./_events.ts";

/** Columns for so many rows, of the same type of times. */
export function columnsLike(like: Times, rows: number): Events {
  const time = like instanceof Float64Array ? new Float64Array(rows) : new BigInt64Array(rows);
  return { time, mask: new Uint32Array(rows) };
}

/** Columns seen as doubles. The operators are the same for both types, and so is the code. */
export function numbersOf({ time }: Events): Float64Array {
  return time as Float64Array;
}

/** The first rows of columns, in memory of their own where those are fewer. */
export function cut({ time, mask }: Events, rows: number): Events {
  return rows === mask.length ? { time, mask } : {
    time: time.slice(0, rows),
    mask: mask.slice(0, rows),
  };
}

/** Rows in order by (time, mask): a natural merge sort, in which runs that are in order are merged two by two. */
export function sorted(rows: Events): Events {
  const times = numbersOf(rows), { mask } = rows;
  let bounds = [0];
  for (let row = 1; row < mask.length; row++) {
    const isBefore = times[row] < times[row - 1] ||
      (times[row] === times[row - 1] && mask[row] < mask[row - 1]);
    if (isBefore) bounds.push(row);
  }
  bounds.push(mask.length);
  let from = rows, to = columnsLike(rows.time, mask.length);
  while (bounds.length > 2) {
    const ends = [0];
    for (let run = 0; run + 1 < bounds.length; run += 2) {
      const end = bounds[Math.min(run + 2, bounds.length - 1)];
      mergeRuns(from, bounds[run], bounds[run + 1], from, bounds[run + 1], end, to, bounds[run]);
      ends.push(end);
    }
    bounds = ends;
    [from, to] = [to, from];
  }
  return from;
}

/** Merges a's rows [aFrom, aTo) and b's rows [bFrom, bTo) to out's rows from `at` on. */
function mergeRuns(
  a: Events,
  aFrom: number,
  aTo: number,
  b: Events,
  bFrom: number,
  bTo: number,
  out: Events,
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
export function merged(a: Events, b: Events): Events {
  const out = columnsLike(a.time, a.mask.length + b.mask.length);
  mergeRuns(a, 0, a.mask.length, b, 0, b.mask.length, out, 0);
  return out;
}
