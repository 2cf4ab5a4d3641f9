// The default mode over one stream, which may come in windows.
//
// Level k + 1 is a deadline: until when the chain that reached it last may go on, the time at which it
// was entered plus the window. Such a chain is the best one there is, because chains reach a level in the
// order in which they were entered. A row goes through its conditions in ascending order, so one row may
// serve several steps:
//
//     condition 1       level 1 = t + window
//     condition k + 1   level k + 1 = level k, which is reached if t is not behind it
//
// Level k + 1 takes the deadline of level k in any case. If that is over, level k + 1's own was over
// before: one that is over is as good as another, and nothing waits for a comparison.
//
// Rows without a condition are most of real data. 64 masks become the bits of those that have one, and
// only these rows are looked at: row by row takes four times as long where a third of them have one, and
// half as long again where all have.
//
// Rows of the same time count as one row with the conditions of all. Each goes through those of the
// rows before it, too: what the last one leaves is what the one row would.

import { areUseless, ascend, firing64, firingTail } from "./blocks";
import {
  BEFORE, conditions, deadline, DISORDER, ENTRY, REACHED, step, TIED, UNSORTED,
} from "./state";
import { ORDER_AHEAD, SKIP_USELESS, TWO_AT_ONCE } from "./switches";

/** As many rows are gone through before it is asked whether they are of use. */
const FEW: i32 = 4;

/** A row with these conditions, of which there is one; returns the levels in time as bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function take<T>(state: usize, rest: u32, t: T, window: T): u64 {
  store<T>(state, deadline<T>(t, window), ENTRY);
  let reached = step<T>(state, <u64> ctz(rest), t);
  rest &= rest - 1;
  if (TWO_AT_ONCE) {
    // of no condition the number is 32
    reached |= step<T>(state, <u64> ctz(rest), t);
    rest &= rest - 1;
  }
  for (; rest; rest &= rest - 1) reached |= step<T>(state, <u64> ctz(rest), t);
  return reached;
}

/**
 * Takes `count` rows more; returns the level so far, and UNSORTED with it where a row with a condition
 * was out of order. Ends early where either is decided.
 *
 * REQUIRES: 60 readable bytes behind the masks.
 */
export function scan<T>(
  time: usize, mask: usize, count: i32, state: usize, window: T, steps: i32,
): u32 {
  const limit = conditions(steps);
  const limits = i32x4.splat(limit);
  const last: u32 = 1 << (steps - 1);
  let reached = <u64> load<u32>(state, REACHED);
  let tied = load<u32>(state, TIED);
  let before = load<T>(state, BEFORE);
  let disorder = load<u32>(state, DISORDER);
  for (; count > 0 && !(<u32> reached & last) && !disorder; count -= 64, time += 512, mask += 256) {
    let bits: u64;
    if (count < 64) {
      bits = firingTail(mask, count, limits);
    } else {
      bits = firing64(mask, limits);
      if (!bits) continue;
      if (SKIP_USELESS && <i32> popcnt(bits) > FEW) {
        // level k + 1 is of use to condition k + 2 alone, and condition 1 always enters
        const useful = <u32> ((reached << 1) | 1) & limit;
        if (
          useful != limit && areUseless(mask, i32x4.splat(useful)) && load<T>(time) > before &&
          ascend<T>(time)
        ) {
          before = load<T>(time, 63 * 8);
          tied = load<u32>(mask, 63 * 4) & limit;
          continue;
        }
      }
    }
    if (
      count >= 64 && <i32> popcnt(bits) >= ORDER_AHEAD && load<T>(time) > before &&
      ascend<T>(time)
    ) {
      do {
        const row = <usize> ctz(bits);
        bits &= bits - 1;
        const fired = load<u32>(mask + (row << 2)) & limit;
        const t = load<T>(time + (row << 3));
        before = t;
        tied = fired;
        reached |= take<T>(state, fired, t, window);
      } while (bits);
      continue;
    }
    while (bits) {
      const row = <usize> ctz(bits);
      bits &= bits - 1;
      let rest = load<u32>(mask + (row << 2)) & limit;
      const t = load<T>(time + (row << 3));
      rest |= tied & -u32(t == before);
      // NaN is not in order either
      disorder |= u32(!(t >= before));
      before = t;
      tied = rest;
      reached |= take<T>(state, rest, t, window);
    }
  }
  store<u32>(state, <u32> reached, REACHED);
  store<u32>(state, tied, TIED);
  store<T>(state, before, BEFORE);
  store<u32>(state, disorder, DISORDER);
  return (32 - clz(<u32> reached)) | (disorder ? UNSORTED : 0);
}

/** How far the conditions of a whole stream can lead: as many steps as occur, from the first on. */
export function possible(mask: usize, count: i32, steps: i32): i32 {
  const end = mask + (<usize> count << 2);
  let any = i64x2.splat(0);
  for (; mask + 64 <= end; mask += 64) {
    any = v128.or(
      any,
      v128.or(
        v128.or(v128.load(mask), v128.load(mask, 16)),
        v128.or(v128.load(mask, 32), v128.load(mask, 48)),
      ),
    );
  }
  const pair = i64x2.extract_lane(any, 0) | i64x2.extract_lane(any, 1);
  let all = <u32> (pair | (pair >> 32));
  for (; mask < end; mask += 4) all |= load<u32>(mask);
  return min(steps, ctz(~(<u64> all)) as i32);
}
