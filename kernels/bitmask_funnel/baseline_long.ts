/**
 * The default mode on 64-bit integers in plain TypeScript: baseline.ts with BigInt in place of numbers.
 *
 * A bigint is made for every time that is read, and another for every difference: most of what this
 * takes. Times of rows without a condition are not read.
 *
 * @module
 */

import type { Plan } from "./rule.ts";

/** Instead of a level: a row with a condition was earlier than the one before it. */
export const UNSORTED = -1;

/** When the chain at each level was entered. */
const levels = new BigInt64Array(32);

/** The level of rows [from, to), or {@linkcode UNSORTED}. */
export function scan(
  time: BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
): number {
  const { steps, limit } = plan;
  const window = BigInt(plan.window);
  const last = 1 << (steps - 1);
  // what counts of a mask: the first condition, and those behind a level that is reached
  let reached = 0, useful = 1;
  let before = -(2n ** 63n) - 1n, tied = 0;
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
    do {
      const bit = rest & -rest;
      rest ^= bit;
      if ((bit & useful) === 0) break;
      const k = 31 - Math.clz32(bit);
      const entry = k === 0 ? t : levels[k - 1];
      if (t - entry <= window) {
        levels[k] = entry;
        reached |= bit;
        useful = reached << 1 | 1;
      }
    } while (rest !== 0);
    if ((reached & last) !== 0) return steps;
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
