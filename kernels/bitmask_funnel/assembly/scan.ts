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
//
// The level can only rise on a row that has the next step's condition. 64 rows of which none has are put
// off, and made up for before one that has: catch_up.ts. So a stream that waits for its last step, or
// for its first, is a look at masks and at the order of times.
//
// Where few rows have a condition they are gathered from many blocks first: sparse.ts.

import { areUseless, ascend, firing64, firingTail, keepOrder } from "./blocks";
import { makeUp } from "./catch_up";
import { SPARSE, takeSparse } from "./sparse";
import { BEFORE, conditions, DISORDER, REACHED, TIED, UNSORTED } from "./state";
import { take } from "./take";
import { ORDER_AHEAD, PUT_OFF, SKIP_USELESS, SPARSE_BLOCKS } from "./switches";

/** As many rows are gone through before it is asked whether they are of use. */
const FEW: i32 = 4;

/** Where fewer rows than SOME could be put off, as many blocks are not asked; twice as many the next time. */
const SOME: usize = 512;
const SHORTEST_PAUSE: i32 = 8;
const LONGEST_PAUSE: i32 = 128;

/**
 * With so many rows left, or fewer, it may be asked whether few have a condition; behind an answer of no,
 * DENSE rows later. In memory, since one more parameter costs JSC 3% of the loop's time.
 */
const SPARSE_AT = memory.data(4, 4);
const DENSE: i32 = 8192;

/** Whether these rows are in order behind `before`, and none of them has any of the conditions. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function fewWait<T>(time: usize, mask: usize, bits: u64, conditions: u32, before: T): bool {
  let any: u32 = 0, wrong: u32 = 0;
  for (; bits; bits &= bits - 1) {
    const row = <usize> ctz(bits), t = load<T>(time + (row << 3));
    any |= load<u32>(mask + (row << 2));
    wrong |= u32(!(t >= before));
    before = t;
  }
  return !(wrong | (any & conditions));
}

/**
 * Takes rows, and ends in front of a block without a condition, maybe the first of many, if nothing is put
 * off and SPARSE_AT allows it; returns how many rows are left, 0 where all are taken or the level is decided.
 */
function scanBlocks<T>(
  time: usize, mask: usize, count: i32, state: usize, window: T, steps: i32, whole: bool,
): i32 {
  const limit = conditions(steps);
  const limits = i32x4.splat(limit);
  const last: u32 = 1 << (steps - 1);
  let reached = <u64> load<u32>(state, REACHED);
  let tied = load<u32>(state, TIED);
  let before = load<T>(state, BEFORE);
  let disorder = load<u32>(state, DISORDER);
  // rows in front of these that were put off
  let owed: usize = 0;
  // the time in front of them; what is tied is of that time as long as they are not made up for
  let owedFrom = before;
  // blocks that are not asked, now and the next time
  let pause = 0, nextPause = SHORTEST_PAUSE;
  for (; count > 0 && !(<u32> reached & last) && !disorder; count -= 64, time += 512, mask += 256) {
    let bits: u64;
    if (count < 64) {
      bits = firingTail(mask, count, limits);
      if (!bits) break;
    } else {
      bits = firing64(mask, limits);
      if (!bits) {
        if (owed) owed += 64;
        else if (SPARSE_BLOCKS && count >= SPARSE && count <= load<i32>(SPARSE_AT)) break;
        continue;
      }
      if (SKIP_USELESS && PUT_OFF) {
        // the bit above those that are set
        const next = <u32> reached + 1;
        let waits = false;
        if (pause) pause--;
        else if (tied & next) {}
        else if (<i32> popcnt(bits) <= FEW) {
          // to put off a few gains nothing; to make up for others because of a few would lose
          waits = owed != 0 && fewWait<T>(time, mask, bits, next, before);
        }
        else {
          waits = areUseless(mask, i32x4.splat(next)) && load<T>(time) >= before &&
            keepOrder<T>(time);
        }
        if (waits) {
          if (!owed) owedFrom = before;
          before = load<T>(time + ((63 - <usize> clz(bits)) << 3));
          owed += 64;
          continue;
        }
      } else if (SKIP_USELESS && <i32> popcnt(bits) > FEW) {
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
    if (owed && bits) {
      const times = time - (owed << 3), masks = mask - (owed << 2);
      tied = makeUp<T>(times, masks, owed, state, window, reached, before, owedFrom, tied, limit);
      if (owed < SOME) {
        pause = nextPause;
        nextPause = min(LONGEST_PAUSE, 2 * pause);
      } else {
        nextPause = SHORTEST_PAUSE;
      }
      owed = 0;
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
  if (owed && !whole) {
    const times = time - (owed << 3), masks = mask - (owed << 2);
    tied = makeUp<T>(times, masks, owed, state, window, reached, before, owedFrom, tied, limit);
  }
  store<u32>(state, <u32> reached, REACHED);
  store<u32>(state, tied, TIED);
  store<T>(state, before, BEFORE);
  store<u32>(state, disorder, DISORDER);
  return <u32> reached & last || disorder || count < 64 ? 0 : count;
}

/**
 * Takes `count` rows more; returns the level so far, and UNSORTED with it where a row with a condition
 * was out of order. Ends early where either is decided. With `whole` no rows follow.
 *
 * REQUIRES: 60 readable bytes behind the masks.
 */
export function scan<T>(
  time: usize, mask: usize, count: i32, state: usize, window: T, steps: i32, whole: bool,
): u32 {
  store<i32>(SPARSE_AT, count);
  for (;;) {
    const left = scanBlocks<T>(time, mask, count, state, window, steps, whole);
    if (!left) break;
    time += <usize> (count - left) << 3;
    mask += <usize> (count - left) << 2;
    const rows = takeSparse<T>(time, mask, left, state, window, conditions(steps));
    time += <usize> rows << 3;
    mask += <usize> rows << 2;
    count = left - rows;
    store<i32>(SPARSE_AT, count - DENSE);
  }
  return (32 - clz(load<u32>(state, REACHED))) | (load<u32>(state, DISORDER) ? UNSORTED : 0);
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
