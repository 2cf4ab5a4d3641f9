/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * The clever part is the kernel's: nothing is sorted. The anchor is the least row that qualifies, or the
 * greatest, and of the rows beyond it only the nearest few are kept; a row that its time rules out costs a
 * comparison or two. Where times rise the rows next to the anchor are its neighbours.
 *
 * @module
 */

import type { Engine } from "./engine.ts";
import type { NodeEvents, Plan } from "./rule.ts";

/** Columns seen as doubles. The operators are the same for both types, and so is the code. */
interface Columns extends NodeEvents {
  readonly time: Float64Array;
}

/** Whether row a comes before row b, in time: by (time, value, base, mask, number). */
function precedes({ time, value, base, mask }: Columns, a: number, b: number): boolean {
  if (time[a] !== time[b]) return time[a] < time[b];
  if (value[a] !== value[b]) return value[a] < value[b];
  const isBase = base[a] !== 0, isOtherBase = base[b] !== 0;
  if (isBase !== isOtherBase) return isOtherBase;
  return mask[a] !== mask[b] ? mask[a] < mask[b] : a < b;
}

/** The first of rows [from, to) with the base and condition 1, or -1. */
function firstAnchor(columns: Columns, from: number, to: number): number {
  const { time, base, mask } = columns, isFalling = time[from] > time[to - 1];
  let anchor = -1, bound = 0;
  for (let i = 0; i < to - from; i++) {
    const row = isFalling ? to - 1 - i : from + i, t = time[row];
    if (anchor < 0 ? t !== t : !(t <= bound)) continue;
    if (base[row] === 0 || (mask[row] & 1) === 0) continue;
    if (anchor >= 0 && !precedes(columns, row, anchor)) continue;
    anchor = row;
    bound = t;
  }
  return anchor;
}

/** The last of them. */
function lastAnchor(columns: Columns, from: number, to: number): number {
  const { time, base, mask } = columns, isFalling = time[from] > time[to - 1];
  let anchor = -1, bound = 0;
  for (let i = 0; i < to - from; i++) {
    const row = isFalling ? from + i : to - 1 - i, t = time[row];
    if (anchor < 0 ? t !== t : !(t >= bound)) continue;
    if (base[row] === 0 || (mask[row] & 1) === 0) continue;
    if (anchor >= 0 && !precedes(columns, anchor, row)) continue;
    anchor = row;
    bound = t;
  }
  return anchor;
}

/** The `wanted` rows behind a row, or the first ones where it is -1: nearest first, into `nearest`. */
function rowsBehind(
  columns: Columns,
  from: number,
  to: number,
  anchor: number,
  wanted: number,
  nearest: number[],
): void {
  const { time } = columns, isFalling = time[from] > time[to - 1];
  const least = anchor < 0 ? undefined : time[anchor];
  let bound: number | undefined;
  for (let i = 0; i < to - from; i++) {
    const row = isFalling ? to - 1 - i : from + i, t = time[row];
    if (bound === undefined ? t !== t : !(t <= bound)) continue;
    if (least !== undefined && (t < least || !precedes(columns, anchor, row))) continue;
    let at = nearest.length;
    if (at === wanted) {
      if (!precedes(columns, row, nearest[at - 1])) continue;
      at--;
    }
    for (; at > 0 && precedes(columns, row, nearest[at - 1]); at--) nearest[at] = nearest[at - 1];
    nearest[at] = row;
    if (nearest.length === wanted) bound = time[nearest[wanted - 1]];
  }
}

/** The rows in front of a row, or the last ones: nearest first. */
function rowsBefore(
  columns: Columns,
  from: number,
  to: number,
  anchor: number,
  wanted: number,
  nearest: number[],
): void {
  const { time } = columns, isFalling = time[from] > time[to - 1];
  const most = anchor < 0 ? undefined : time[anchor];
  let bound: number | undefined;
  for (let i = 0; i < to - from; i++) {
    const row = isFalling ? from + i : to - 1 - i, t = time[row];
    if (bound === undefined ? t !== t : !(t >= bound)) continue;
    if (most !== undefined && (t > most || !precedes(columns, row, anchor))) continue;
    let at = nearest.length;
    if (at === wanted) {
      if (!precedes(columns, nearest[at - 1], row)) continue;
      at--;
    }
    for (; at > 0 && precedes(columns, nearest[at - 1], row); at--) nearest[at] = nearest[at - 1];
    nearest[at] = row;
    if (nearest.length === wanted) bound = time[nearest[wanted - 1]];
  }
}

/** Whether the times of rows [from, to) strictly rise, and none is NaN. */
function areRising(time: Float64Array, from: number, to: number): boolean {
  if (from === to || time[from] !== time[from]) return false;
  for (let row = from + 1; row < to; row++) if (!(time[row] > time[row - 1])) return false;
  return true;
}

/** The row behind the conditions among rows [from, to) whose times rise, or -1. */
function nextNeighbour(
  { base, mask }: Columns,
  from: number,
  to: number,
  { backward, anchored, first, conditions }: Plan,
): number {
  let row = backward ? to - 1 : from;
  const step = backward ? -1 : 1;
  if (anchored) {
    const towards = first ? 1 : -1;
    row = first ? from : to - 1;
    while (row >= from && row < to && (base[row] === 0 || (mask[row] & 1) === 0)) row += towards;
    if (row < from || row >= to) return -1;
  } else if (base[row] === 0) {
    return -1;
  }
  const answer = row + step * conditions;
  if (answer < from || answer >= to) return -1;
  for (let condition = 0; condition < conditions; condition++, row += step) {
    if (((mask[row] >>> condition) & 1) === 0) return -1;
  }
  return answer;
}

/** The row behind the conditions among rows [from, to), or -1. */
function nextIn(
  columns: Columns,
  from: number,
  to: number,
  { backward, anchored, first, conditions }: Plan,
  nearest: number[],
): number {
  const { base, mask } = columns;
  nearest.length = 0;
  let anchor = -1;
  if (anchored) {
    anchor = first ? firstAnchor(columns, from, to) : lastAnchor(columns, from, to);
    if (anchor < 0) return -1;
  }
  const wanted = conditions + (anchored ? 0 : 1);
  const select = backward ? rowsBefore : rowsBehind;
  select(columns, from, to, anchor, wanted, nearest);
  if (nearest.length < wanted) return -1;
  if (!anchored && base[nearest[0]] === 0) return -1;
  // condition 1 of an anchor was looked at
  const before = anchored ? 1 : 0;
  for (let condition = before; condition < conditions; condition++) {
    if (((mask[nearest[condition - before]] >>> condition) & 1) === 0) return -1;
  }
  return nearest[wanted - 1];
}

/** Plain TypeScript. */
export class BaselineEngine implements Engine {
  answer(events: NodeEvents, groups: Uint32Array, plan: Plan, dst: Int32Array): void {
    const nearest: number[] = [];
    for (let group = 0; group + 1 < groups.length; group++) {
      const columns = events as Columns, from = groups[group], to = groups[group + 1];
      dst[group] = areRising(columns.time, from, to)
        ? nextNeighbour(columns, from, to, plan)
        : nextIn(columns, from, to, plan, nearest);
    }
  }
}
