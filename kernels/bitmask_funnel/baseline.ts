/**
 * The best plain TypeScript we can write for the default mode: the opponent, and what runs where SIMD is
 * missing. baseline_long.ts is the same for 64-bit integers: code of its own, for an engine that has
 * seen both would make neither fast.
 *
 * The clever parts are the kernel's: conditions as bits, one deadline a level, no look at the time of a row
 * without a condition, equal times taken together on the way, order tested on the way, an end once the
 * last step is reached, and on a stream rows that wait for the next step. To move deadlines without a
 * comparison, as the kernel does, gains 3% on a stream and loses 20% and more on short groups, whose levels
 * have to be reset then.
 *
 * @module
 */

import type { Plan } from "./rule.ts";

/** Instead of a level: a row with a condition was earlier than the one before it, or has no time. */
export const UNSORTED = -1;

/**
 * levels[k]: until when the chain that reached level k last may go on, which is when it was entered plus
 * the window; levels[0]: the row's own, where it enters.
 */
const levels = new Float64Array(33);

/** The level of rows [from, to), or {@linkcode UNSORTED}; the last three are what rows before left. */
export function scan(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  { window, steps, limit }: Plan,
  reached = 0,
  before = -Infinity,
  tied = 0,
): number {
  const last = 1 << (steps - 1);
  // what counts of a mask: the first condition, and those behind a level that is reached
  let useful = reached << 1 | 1;
  for (let row = from; row < to; row++) {
    let rest = mask[row] & limit;
    if (rest === 0) continue;
    const t = time[row];
    if (t > before) {
      before = t;
    } else if (t === before) {
      // rows of one time are one row: the conditions of those before go once more through
      rest |= tied;
    } else {
      return UNSORTED;
    }
    tied = rest;
    if ((rest & useful) === 0) continue;
    levels[0] = t + window;
    do {
      const bit = rest & -rest;
      rest ^= bit;
      if ((bit & useful) === 0) break;
      const k = 31 - Math.clz32(bit);
      const due = levels[k];
      if (t <= due) {
        levels[k + 1] = due;
        reached |= bit;
        useful = reached << 1 | 1;
      }
    } while (rest !== 0);
    if ((reached & last) !== 0) return steps;
  }
  return 32 - Math.clz32(reached);
}

/**
 * The same of a long stream: rows are put off until one has the next step's condition, which gains up to
 * two fifths where that one is rare. Where it comes up again and again, as with many steps, the plain loop
 * goes on: putting off would take twice as long there. Short groups would lose a third.
 */
export function scanStream(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
): number {
  const { window, steps, limit } = plan;
  const last = 1 << (steps - 1);
  let reached = 0, useful = 1;
  let before = -Infinity, tied = 0;
  // rows from here on are put off, and the time and the conditions of those before them
  let owed = from, owedBefore = -Infinity, owedTied = 0;
  let patience = 16;
  for (let row = from; row < to; row++) {
    const fired = mask[row] & limit;
    if (fired === 0) continue;
    const t = time[row];
    if (t > before) {
      before = t;
      tied = fired;
    } else if (t === before) {
      tied |= fired;
    } else {
      return UNSORTED;
    }
    // the level rises with the next condition only, the highest of those that are of use
    if ((tied & useful & ~reached) === 0) continue;
    if (row - owed < 256) patience--;
    for (; owed <= row; owed++) {
      let rest = mask[owed] & limit;
      if (rest === 0) continue;
      const now = time[owed];
      if (now === owedBefore) rest |= owedTied;
      owedBefore = now;
      owedTied = rest;
      if ((rest & useful) === 0) continue;
      levels[0] = now + window;
      do {
        const bit = rest & -rest;
        rest ^= bit;
        if ((bit & useful) === 0) break;
        const k = 31 - Math.clz32(bit);
        const due = levels[k];
        if (now <= due) {
          levels[k + 1] = due;
          reached |= bit;
          useful = reached << 1 | 1;
        }
      } while (rest !== 0);
    }
    if ((reached & last) !== 0) return steps;
    if (patience === 0) return scan(time, mask, owed, to, plan, reached, owedBefore, owedTied);
  }
  return 32 - Math.clz32(reached);
}

/**
 * Every group's level to dst; returns whether every one is one. Where not, dst has 255.
 */
export function scanGroups(
  time: Float64Array,
  mask: Uint32Array,
  groups: Uint32Array,
  dst: Uint8Array,
  plan: Plan,
): boolean {
  let sorted = true;
  for (let group = 0; group + 1 < groups.length; group++) {
    const level = scan(time, mask, groups[group], groups[group + 1], plan);
    dst[group] = level;
    if (level === UNSORTED) sorted = false;
  }
  return sorted;
}
