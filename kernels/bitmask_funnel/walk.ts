/**
 * Every mode in plain TypeScript, over rows in order. assembly/walk.ts is the same and tells why it is
 * right.
 *
 * @module
 */

import { Matching } from "./matching.ts";
import type { Rows } from "./rows.ts";
import {
  ALLOW_REENTRY,
  type Plan,
  STRICT_DEDUPLICATION,
  STRICT_INCREASE,
  STRICT_ONCE,
  STRICT_ORDER,
} from "./rule.ts";

/** A time of either type. The operators are the same for both, and so is the code. */
type Time = number;

/** What a walk finds. */
export interface Found {
  /** The level. */
  readonly level: number;
  /** When the winning chain was entered; 0 at level 0. */
  readonly entry: Time;
}

/** The conditions of the rows of one time. */
interface Moment {
  readonly t: Time;
  readonly mask: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** The conditions of any row, and those of more than one. */
  readonly any: number;
  readonly twice: number;
}

/** The rows that have the time of row `from`. */
function momentAt(times: Float64Array, mask: Uint32Array, from: number, end: number): Moment {
  const t = times[from];
  let any = 0, twice = 0, to = from;
  do {
    twice |= any & mask[to];
    any |= mask[to++];
  } while (to < end && times[to] === t);
  return { t, mask, from, to, any, twice };
}

/** The window in the type of the times. */
function windowOf({ window }: Plan, { time }: Rows): Time {
  return time instanceof Float64Array ? window : BigInt(window) as unknown as Time;
}

/** The levels under way. */
class Walk {
  /** When the chain at each level was entered. */
  levels: Time[] = [];
  /** Bit k: level k + 1 is reached. */
  reached = 0;
  readonly #window: Time;
  readonly #last: number;
  readonly #flags: number;
  /** Whether the rows of one time grow only chains from before it, where they are one row. */
  readonly #apart: boolean;
  /** Whether several rows of one time are more than one row with their conditions. */
  readonly #once: boolean;

  constructor(plan: Plan, window: Time) {
    this.#window = window;
    this.#last = 1 << (plan.steps - 1);
    this.#flags = plan.flags;
    this.#apart = (plan.flags & (STRICT_INCREASE | STRICT_ONCE)) !== 0;
    this.#once = (plan.flags & (STRICT_INCREASE | STRICT_ONCE)) === STRICT_ONCE;
  }

  /** Takes the rows of one time; returns whether the walk ends. */
  take(moment: Moment): boolean {
    if (!this.#once || moment.to - moment.from === 1) return this.#grow(moment);
    return (this.#flags & STRICT_DEDUPLICATION) !== 0
      ? this.#growByNewRows(moment)
      : this.#growByMatching(moment);
  }

  /** Whether a step whose level below is not reached ends the walk. */
  #isTooEarly(): boolean {
    return (this.#flags & (STRICT_ORDER | ALLOW_REENTRY)) === STRICT_ORDER &&
      (this.reached & 1) !== 0;
  }

  #set(k: number, entry: Time): boolean {
    this.levels[k] = entry;
    this.reached |= 1 << k;
    return 1 << k === this.#last;
  }

  #grow({ t, any, twice }: Moment): boolean {
    const strict = (this.#flags & STRICT_DEDUPLICATION) !== 0;
    const before = this.reached;
    // what the level written last was before
    let replaced = t, replacedLevel = -1;
    for (let rest = any; rest !== 0; rest &= rest - 1) {
      const k = 31 - Math.clz32(rest & -rest);
      let entry = t;
      if (k > 0) {
        if (strict && (this.reached >>> k & 1) !== 0) return true;
        if ((this.reached >>> (k - 1) & 1) === 0) {
          if (this.#isTooEarly()) return true;
          continue;
        }
        if (this.#apart && (before >>> (k - 1) & 1) === 0) continue;
        entry = this.#apart && replacedLevel === k - 1 ? replaced : this.levels[k - 1];
        if (t > entry + this.#window) continue;
      }
      replaced = this.levels[k];
      replacedLevel = k;
      if (this.#set(k, entry)) return true;
      if (strict && k > 0 && (twice >>> k & 1) !== 0) return true;
    }
    return false;
  }

  /** Several rows of one time in strict_once. */
  #growByMatching({ t, mask, from: first, to, any }: Moment): boolean {
    const matching = new Matching(mask, first, to);
    const before = this.reached, earlier = this.levels.slice();
    // conditions from...k are served, each by a row of its own
    let from = 0, next = 0;
    for (let rest = any; rest !== 0; rest &= rest - 1) {
      const k = 31 - Math.clz32(rest & -rest);
      if (k > 0 && (this.reached >>> (k - 1) & 1) === 0) return this.#isTooEarly();
      if (k !== next) {
        for (; from < next; from++) matching.release(from);
        from = k;
      }
      next = k + 1;
      for (; !matching.serve(k); from++) matching.release(from);
      if (from > 0 && (before >>> (from - 1) & 1) === 0) continue;
      const entry = from === 0 ? t : earlier[from - 1];
      if (t > entry + this.#window) continue;
      if (this.#set(k, entry)) return true;
    }
    return false;
  }

  /** Several rows of one time in strict_once with strict_deduplication. */
  #growByNewRows({ t, mask, from, to, any }: Moment): boolean {
    const before = this.reached, beforeEntry = this.levels[0];
    // rows that enter and serve nothing else
    let entrants = 0;
    if ((any & 1) !== 0) {
      for (let row = from; row < to; row++) entrants += mask[row] & 1;
      if (this.#set(0, t)) return true;
    }
    const servers = new Set<number>();
    // a chain from before this time, if one is in time
    let isOld = false, oldEntry = t;
    for (let rest = any & ~1; rest !== 0; rest &= rest - 1) {
      const k = 31 - Math.clz32(rest & -rest);
      if ((this.reached >>> k & 1) !== 0) return true;
      if ((this.reached >>> (k - 1) & 1) === 0) return this.#isTooEarly();
      const wasBelow = (before >>> (k - 1) & 1) !== 0;
      if (k === 1 || wasBelow) {
        if (k > 1) entrants = 0;
        oldEntry = k === 1 ? beforeEntry : this.levels[k - 1];
        isOld = wasBelow && t <= oldEntry + this.#window;
      }
      let ends = false;
      for (let row = from; row < to; row++) {
        if ((mask[row] >>> k & 1) === 0) continue;
        if ((this.reached >>> k & 1) !== 0) return true;
        const left = entrants - (mask[row] & 1);
        if (servers.has(row) || (!isOld && left <= 0)) continue;
        servers.add(row);
        entrants = left;
        ends = this.#set(k, left > 0 ? t : oldEntry);
      }
      if (ends) return true;
    }
    return false;
  }
}

/** How far the first `count` rows come, in any mode. */
export function walk(rows: Rows, count: number, plan: Plan): Found {
  const times = rows.time as Float64Array, { mask } = rows;
  const under = new Walk(plan, windowOf(plan, rows));
  for (let row = 0; row < count;) {
    const moment = momentAt(times, mask, row, count);
    // a row without a condition is there in strict_order alone, the first of its time
    if (mask[row] === 0 && under.reached !== 0) break;
    if (under.take(moment)) break;
    row = moment.to;
  }
  const level = 32 - Math.clz32(under.reached);
  return { level, entry: level === 0 ? 0 : under.levels[level - 1] };
}

/**
 * The times of the winning chain: of those with the most steps the one that was entered last, and from
 * there every step as early as it can be. assembly/chain.ts is the same.
 */
export function chainOf(
  rows: Rows,
  count: number,
  { level, entry }: Found,
  { flags }: Plan,
): Time[] {
  const times = rows.time as Float64Array, { mask } = rows;
  const increase = (flags & STRICT_INCREASE) !== 0;
  const once = (flags & STRICT_ONCE) !== 0 && !increase;
  const chain: Time[] = [];
  for (let row = 0; row < count && chain.length < level;) {
    const { t, from, to, any } = momentAt(times, mask, row, count);
    row = to;
    const fires = () => (any >>> chain.length & 1) !== 0;
    if (t < entry || !fires()) continue;
    const matching = once ? new Matching(mask, from, to) : null;
    do {
      if (matching !== null && !matching.serve(chain.length)) break;
      chain.push(t);
    } while (!increase && chain.length < level && fires());
  }
  return chain;
}
