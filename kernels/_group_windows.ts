/**
 * Groups of rows in windows of bounded size: which groups go together.
 *
 * @module
 */

import { checkWords } from "./_arguments.ts";
import { checkGroups } from "./_events.ts";

/** Groups whose offsets and answers a window holds, however few rows they have. */
export const WINDOW_GROUPS = 4_096;

/**
 * The end of the stretch of whole groups from `first` on that one window takes: at most `rows` rows in
 * at most {@linkcode WINDOW_GROUPS} groups. It is `first` itself where that group alone has more rows.
 *
 * @param groups Offsets of the groups' rows, ascending, one more than there are groups.
 */
export function stretchEnd(groups: Uint32Array, first: number, rows: number): number {
  const limit = groups[first] + rows;
  let low = first;
  let high = Math.min(groups.length - 1, first + WINDOW_GROUPS);
  // groups[low] is within the limit, groups[high + 1] is not or is of another window
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    if (groups[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Throws unless `groups` are offsets of groups whose rows fit into columns of `capacity` rows. */
export function checkGroupsWithin(
  groups: unknown,
  capacity: number,
): asserts groups is Uint32Array {
  checkWords("groups", groups);
  const rows = groups.length === 0 ? 0 : groups[groups.length - 1];
  if (rows > capacity) {
    throw new RangeError(`"groups" expected at most ${capacity} rows, got ${rows}`);
  }
  checkGroups(groups, rows);
}
