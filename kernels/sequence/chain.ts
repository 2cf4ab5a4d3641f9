/**
 * Which rows a pattern's events matched, found backwards once it is known how far the pattern came.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import { NONE, type Tracked } from "./engine.ts";
import {
  ABOVE,
  ANY,
  AT_LEAST,
  AT_MOST,
  BELOW,
  EQUAL,
  holds,
  type Node,
  type Program,
} from "./program.ts";

/** Rows of columns: [from, to), in order, all times known. */
export interface Rows {
  readonly time: Times;
  readonly mask: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows, counted in the columns, of the first match's events, or of the longest beginning of one;
 * `.` has no part in it.
 */
export function chainOf(rows: Rows, program: Program, tracked: Tracked): number[] {
  const { steps } = program;
  const last = steps.findLastIndex(({ condition }, step) =>
    condition !== ANY && tracked.firsts[step] !== NONE
  );
  if (last < 0) return [];
  return program.gated
    ? timedChain(rows, program, tracked, last)
    : plainChain(rows, program, tracked, last);
}

/**
 * Without gates the first match is the one that takes every stretch between two `.*` as early as it can;
 * `firsts` has the row where each stretch is complete, and its other rows are those right before it.
 */
function plainChain({ mask, from }: Rows, program: Program, tracked: Tracked, last: number) {
  const { steps, keep } = program;
  const chain: number[] = [];
  let row = from + tracked.firsts[last];
  for (let step = last; step >= 0; step--) {
    if (steps[step].condition !== ANY) chain.push(row);
    if (step === 0) break;
    if (steps[step].star) row = from + tracked.firsts[step - 1];
    else do row--; while ((mask[row] & keep) === 0);
  }
  return chain.reverse();
}

/** The rows that count, up to `to`. */
function keptRows({ mask, from }: Rows, keep: number, to: number): Uint32Array {
  const kept = new Uint32Array(to - from);
  let count = 0;
  for (let row = from; row < to; row++) if (mask[row] & keep) kept[count++] = row;
  return kept.subarray(0, count);
}

/** The first index in [low, high) whose time has elapsed by at least `span`, or by more than it. */
function firstPast(
  elapsed: (index: number) => number | bigint,
  low: number,
  high: number,
  span: number,
  strictly: boolean,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    const time = elapsed(middle);
    if (strictly ? time > span : time >= span) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * With gates: for every part, from the last one on, the places from which the rest of the pattern can
 * still end where the match ends. `next[e]` is the first such place from e on, so a way through is found
 * without a wrong turn. It takes a word for every row and part.
 */
function timedChain(rows: Rows, program: Program, tracked: Tracked, last: number): number[] {
  const { nodes, keep } = program;
  const isWhole = tracked.matched;
  // up to the event that was reached last; a whole match also has to get through the gates behind it
  let events = 0;
  const reached = nodes.findIndex(({ kind }) => kind === "event" && events++ === last);
  const parts: Node[] = [{ kind: "star" }, ...isWhole ? nodes : nodes.slice(0, reached + 1)];
  const end = rows.from + (isWhole ? tracked.end : tracked.firsts[last] + 1);
  // a gate at the end looks at the row behind
  const kept = keptRows(rows, keep, Math.min(rows.to, end + 1));
  const before = end < rows.to && (rows.mask[end] & keep) !== 0 ? kept.length - 1 : kept.length;
  const isAll = end === rows.to;

  const since = (anchor: number) => (index: number): number | bigint => {
    const then = rows.time[kept[anchor]], now = rows.time[kept[index]];
    return typeof now === "bigint" ? now - (then as bigint) : now - (then as number);
  };

  /** Where the part may leave off: the first of the places of `next` that it lets through, or NONE. */
  const exit = (part: Node, e: number, next: Uint32Array): number => {
    if (part.kind === "star") return next[e];
    if (part.kind === "event") {
      const fits = part.condition === ANY || (rows.mask[kept[e]] >>> part.condition) & 1;
      return e < before && fits && next[e + 1] === e + 1 ? e + 1 : NONE;
    }
    const { operator, span } = part;
    // nothing was consumed
    if (e === 0 && !part.anchorsHere) return NONE;
    if (e === kept.length) {
      return isAll && holds(operator, 0, span) && next[e] === e ? e : NONE;
    }
    const elapsed = since(part.anchorsHere ? e : e - 1);
    const from = firstPast(elapsed, e, kept.length, span, false);
    const past = firstPast(elapsed, from, kept.length, span, true);
    // the end is no row to pass over to
    const inRows = (to: number) => to < kept.length ? to : NONE;
    switch (operator) {
      case AT_MOST:
        return next[e] < past ? next[e] : NONE;
      case BELOW:
        return next[e] < from ? next[e] : NONE;
      case AT_LEAST:
        return inRows(next[from]);
      case ABOVE:
        return inRows(next[past]);
      case EQUAL:
        return next[from] < past ? next[from] : NONE;
      default:
        return next[e] < from ? next[e] : inRows(next[past]);
    }
  };

  let next = new Uint32Array(kept.length + 2).fill(NONE);
  next.fill(before, 0, before + 1);
  const tables = [next];
  for (const part of parts.slice(1).reverse()) {
    const places = new Uint32Array(kept.length + 2).fill(NONE);
    for (let e = kept.length; e >= 0; e--) {
      places[e] = exit(part, e, next) === NONE ? places[e + 1] : e;
    }
    tables.unshift(places);
    next = places;
  }
  const chain: number[] = [];
  let e = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind === "event" && part.condition !== ANY) chain.push(kept[e]);
    e = exit(part, e, tables[index]);
  }
  return chain;
}
