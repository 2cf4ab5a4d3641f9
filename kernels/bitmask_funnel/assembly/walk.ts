// Every mode, over rows in order that are there as a whole.
//
// The rows of one time are taken together: which conditions fire, which of them more than once. Levels
// are what they are in scan.ts. A chain that reached a level later was never entered earlier, and a
// chain of more steps never later than one of fewer; so one chain a level is enough in every mode. In
// strict_increase the rows of one time grow only what was reached before it. So do they in
// strict_once where there is one of them; where there are more, conditions i to k lead from level i - 1
// to level k if a matching gives each a row of its own, and the smallest such i was entered last.

import { matchRows, release, serve } from "./matching";
import {
  ALLOW_REENTRY, STRICT_DEDUPLICATION, STRICT_INCREASE, STRICT_ONCE, STRICT_ORDER,
} from "./modes";
import { within } from "./state";

/** When the chain at each level was entered, and when it was before the time at hand. */
const LEVELS = memory.data(32 * 8, 64);
const EARLIER = memory.data(32 * 8, 64);

/** Rows that serve a condition at the time at hand: their addresses. */
const SERVERS = memory.data(32 * 4, 16);

/** Bit k: level k + 1 is reached. */
let reached: u32 = 0;

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function levelAt(k: u32): usize {
  return LEVELS + (<usize> k << 3);
}

/** When the winning chain of the last walk was entered. */
export function enteredAt<T>(level: i32): T {
  return load<T>(levelAt(level - 1));
}

/** Whether a step whose level below is not reached ends the walk. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isTooEarly(flags: u32): bool {
  return (flags & (STRICT_ORDER | ALLOW_REENTRY)) == STRICT_ORDER && (reached & 1) != 0;
}

/**
 * The level that the rows reach.
 *
 * REQUIRES: rows in order, by (time, mask) for strict_once with strict_deduplication; masks of no more
 * than `steps` bits; rows without a condition in strict_order alone.
 */
export function walk<T>(
  time: usize, mask: usize, count: i32, window: T, steps: i32, flags: u32,
): i32 {
  const last: u32 = 1 << (steps - 1);
  const end = mask + (<usize> count << 2);
  // rows of different times are different rows
  const once = (flags & (STRICT_ONCE | STRICT_INCREASE)) == STRICT_ONCE;
  const apart = (flags & (STRICT_ONCE | STRICT_INCREASE)) != 0;
  reached = 0;
  while (mask < end) {
    const t = load<T>(time);
    const first = mask;
    let any: u32 = 0, twice: u32 = 0;
    let isEmpty = false;
    do {
      const fired = load<u32>(mask);
      isEmpty = isEmpty || fired == 0;
      twice |= any & fired;
      any |= fired;
      mask += 4;
      time += 8;
    } while (mask < end && load<T>(time) == t);
    if (isEmpty && reached != 0) break;
    const ends = !once || mask == first + 4
      ? grow<T>(t, any, twice, window, last, flags, apart)
      : (flags & STRICT_DEDUPLICATION) != 0
      ? growByNewRows<T>(t, first, mask, any, window, last, flags)
      : growByMatching<T>(t, first, mask, any, window, last, flags);
    if (ends) break;
  }
  return 32 - clz(reached);
}

/**
 * One time. `apart`: its rows grow only chains from before it. Returns whether the walk ends; the other
 * two do, too.
 */
function grow<T>(
  t: T, any: u32, twice: u32, window: T, last: u32, flags: u32, apart: bool,
): bool {
  const strict = (flags & STRICT_DEDUPLICATION) != 0;
  const before = reached;
  // what the level written last was before
  let replaced: T = t, replacedBit: u32 = 0;
  for (let rest = any; rest; rest &= rest - 1) {
    const k = <u32> ctz(rest);
    const bit: u32 = 1 << k, below = bit >> 1;
    let entry = t;
    if (k > 0) {
      if (strict && (reached & bit)) return true;
      if (!(reached & below)) {
        if (isTooEarly(flags)) return true;
        continue;
      }
      if (apart && !(before & below)) continue;
      entry = apart && replacedBit == below ? replaced : load<T>(levelAt(k - 1));
      if (!within<T>(t, entry, window)) continue;
    }
    replaced = load<T>(levelAt(k));
    replacedBit = bit;
    store<T>(levelAt(k), entry);
    reached |= bit;
    if (bit == last) return true;
    if (strict && k > 0 && (twice & bit)) return true;
  }
  return false;
}

/** Several rows of one time in strict_once. */
function growByMatching<T>(
  t: T, mask: usize, maskEnd: usize, any: u32, window: T, last: u32, flags: u32,
): bool {
  matchRows(mask, maskEnd);
  memory.copy(EARLIER, LEVELS, 32 * 8);
  const before = reached;
  // conditions from...k are served, each by a row of its own
  let from: u32 = 0, next: u32 = 0;
  for (let rest = any; rest; rest &= rest - 1) {
    const k = <u32> ctz(rest);
    const bit: u32 = 1 << k;
    if (k > 0 && !(reached & (bit >> 1))) return isTooEarly(flags);
    if (k != next) {
      for (; from < next; from++) release(from);
      from = k;
    }
    next = k + 1;
    for (; !serve(k); from++) release(from);
    let entry = t;
    if (from > 0) {
      if (!((before >> (from - 1)) & 1)) continue;
      entry = load<T>(EARLIER + (<usize> (from - 1) << 3));
      if (!within<T>(t, entry, window)) continue;
    }
    store<T>(levelAt(k), entry);
    reached |= bit;
    if (bit == last) return true;
  }
  return false;
}

/**
 * Several rows of one time in strict_once with strict_deduplication: the first row of a condition that
 * grows a chain is the last one that may, so every chain of more than one step at this time has the
 * same rows, but for the row that enters.
 */
function growByNewRows<T>(
  t: T, mask: usize, maskEnd: usize, any: u32, window: T, last: u32, flags: u32,
): bool {
  const before = reached;
  const beforeEntry = load<T>(LEVELS);
  // rows that enter and serve nothing else
  let entrants = 0;
  if (any & 1) {
    for (let row = mask; row < maskEnd; row += 4) entrants += <i32> (load<u32>(row) & 1);
    store<T>(LEVELS, t);
    reached |= 1;
    if (last == 1) return true;
  }
  let servers: usize = 0;
  // a chain from before this time, if one is in time
  let isOld = false;
  let oldEntry = t;
  for (let rest = any & ~1; rest; rest &= rest - 1) {
    const k = <u32> ctz(rest);
    const bit: u32 = 1 << k, below = bit >> 1;
    if (reached & bit) return true;
    if (!(reached & below)) return isTooEarly(flags);
    if (k == 1 || (before & below)) {
      if (k > 1) entrants = 0;
      oldEntry = k == 1 ? beforeEntry : load<T>(levelAt(k - 1));
      isOld = (before & below) != 0 && within<T>(t, oldEntry, window);
    }
    for (let row = mask; row < maskEnd; row += 4) {
      const fired = load<u32>(row);
      if (!(fired & bit)) continue;
      if (reached & bit) return true;
      if (isServer(row, servers)) continue;
      const left = entrants - <i32> (fired & 1);
      if (!isOld && left <= 0) continue;
      store<usize>(SERVERS + (servers << 2), row);
      servers++;
      entrants = left;
      store<T>(levelAt(k), left > 0 ? t : oldEntry);
      reached |= bit;
    }
    if (reached & last) return true;
  }
  return false;
}

function isServer(row: usize, servers: usize): bool {
  for (let i: usize = 0; i < servers; i++) {
    if (load<usize>(SERVERS + (i << 2)) == row) return true;
  }
  return false;
}
