/**
 * Rows of events put in order and together, in plain TypeScript: what the states of event rooms keep.
 *
 * @module
 */

import { typeName } from "./_arguments.ts";
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
function merged(a: Events, b: Events): Events {
  const out = columnsLike(a.time, a.mask.length + b.mask.length);
  mergeRuns(a, 0, a.mask.length, b, 0, b.mask.length, out, 0);
  return out;
}

/** Of the runs, each in order, makes one of the last two. Where memory is lacking they stay as they are. */
function mergeLast(runs: Events[]): void {
  const [before, last] = runs.slice(-2);
  runs.splice(-2, 2, merged(before, last));
}

/** The rows of a state, in order by (time, mask) in the end, however they came. */
export class EventRuns {
  /** Runs in order, none empty, each at least twice as long as the next. */
  #runs: readonly Events[] = [];

  /** Throws a TypeError for times of another type than before. */
  checkType(time: Times): void {
    const [first] = this.#runs;
    if (
      first === undefined || first.time instanceof BigInt64Array === time instanceof BigInt64Array
    ) {
      return;
    }
    throw new TypeError(
      `"time" expected a ${typeName(first.time)} as before, got a ${typeName(time)}`,
    );
  }

  /** Adds rows that are in order; where memory is lacking, none of them, and throws a RangeError. */
  add(...added: readonly Events[]): void {
    const runs = [...this.#runs];
    for (const run of added) {
      if (run.mask.length === 0) continue;
      runs.push(run);
      while (runs.length > 1 && runs[runs.length - 2].mask.length < 2 * runs.at(-1)!.mask.length) {
        mergeLast(runs);
      }
    }
    this.#runs = runs;
  }

  /** Adds another's rows, in the same way. Throws a TypeError if their times are of another type. */
  addAll(other: EventRuns): void {
    const [first] = other.#runs;
    if (first !== undefined) this.checkType(first.time);
    this.add(...other.#runs);
  }

  /** All rows in order, doubles where there are none. Throws a RangeError where memory is lacking. */
  all(): Events {
    const runs = [...this.#runs];
    while (runs.length > 1) mergeLast(runs);
    this.#runs = runs;
    return runs[0] ?? { time: new Float64Array(0), mask: new Uint32Array(0) };
  }
}
