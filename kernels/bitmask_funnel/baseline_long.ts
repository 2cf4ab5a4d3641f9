/**
 * The default mode on 64-bit integers in plain TypeScript: baseline.ts with BigInt in place of numbers.
 *
 * A bigint is made for every time and every deadline that is read: most of what this takes. Times of rows
 * without a condition are not read.
 *
 * @module
 */

import type { Plan } from "./rule.ts";

/** Instead of a level: a row with a condition was earlier than the one before it. */
export const UNSORTED = -1;

const LATEST = 2n ** 63n - 1n;
/** Before every time. */
const NEVER = -(2n ** 63n) - 1n;

/**
 * levels[k]: until when the chain that reached level k last may go on, which is when it was entered plus
 * the window; levels[0]: the row's own, where it enters.
 */
const levels = new BigInt64Array(33);

/** The level of rows [from, to), or {@linkcode UNSORTED}; the last three are what rows before left. */
export function scan(
  time: BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
  reached = 0,
  before = NEVER,
  tied = 0,
): number {
  const { steps, limit } = plan;
  const window = BigInt(plan.window);
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
    if ((rest & 1) !== 0) levels[0] = t > LATEST - window ? LATEST : t + window;
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

/** The same of a long stream, as in baseline.ts: putting off gains more here, for times are dear. */
export function scanStream(
  time: BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
): number {
  const { steps, limit } = plan;
  const window = BigInt(plan.window);
  const last = 1 << (steps - 1);
  let reached = 0, useful = 1;
  let before = NEVER, tied = 0;
  // rows from here on are put off, and the time and the conditions of those before them
  let owed = from, owedBefore = NEVER, owedTied = 0;
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
      if ((rest & 1) !== 0) levels[0] = now > LATEST - window ? LATEST : now + window;
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
  time: BigInt64Array,
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
