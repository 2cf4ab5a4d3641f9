/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * The clever part is the kernel's: nothing is sorted. The anchor is the least row that qualifies, or the
 * greatest, and of the rows beyond it only the nearest few are kept; a row that its time rules out costs a
 * comparison or two.
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
  const { time, base, mask } = columns;
  let anchor = -1, bound = 0;
  for (let row = from; row < to; row++) {
    const t = time[row];
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
  const { time, base, mask } = columns;
  let anchor = -1, bound = 0;
  for (let row = to - 1; row >= from; row--) {
    const t = time[row];
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
  const { time } = columns;
  const least = anchor < 0 ? undefined : time[anchor];
  let bound: number | undefined;
  for (let row = from; row < to; row++) {
    const t = time[row];
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
  const { time } = columns;
  const most = anchor < 0 ? undefined : time[anchor];
  let bound: number | undefined;
  for (let row = to - 1; row >= from; row--) {
    const t = time[row];
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
      dst[group] = nextIn(events as Columns, groups[group], groups[group + 1], plan, nearest);
    }
  }
}
