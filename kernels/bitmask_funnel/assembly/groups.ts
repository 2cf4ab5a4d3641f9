// The default mode over many groups in one loop.
//
// Of real data a group has twenty rows, seven of them with a condition. A loop for each would end
// twice a group where the processor does not expect it. Here the loop runs over the rows of many
// groups, a bit tells where one begins, and beginning is arithmetic: each group has levels of its own, and
// what was reached is and-ed with 0.
//
// That is what groups need whose chains may run out of time. Most are shorter than the window: near.ts.

import { firing64, firingTail } from "./blocks";
import { HARD, scanNear } from "./near";
import { possible, scan } from "./scan";
import { conditions, deadline, earliest, ENTRY, never, reset, step, UNSORTED } from "./state";
import { EARLY_REJECT, NEAR_AS_BITS, ONE_LOOP, TWO_AT_ONCE } from "./switches";

/** Rows that the loop takes at a time; a longer group is a stream. */
const CHUNK: i32 = ONE_LOOP ? 4096 : -1;

/** A bit for each row of a chunk: whether a group begins there. */
const STARTS = memory.data(65 * 8, 64);

/**
 * For each group of a chunk its levels as state.ts has them, and behind those its answer: the levels
 * that were reached as bits, and DISORDERED.
 */
const AREA: i32 = 12288;
const LEVELS = memory.data(12288, 64);

/** Where a quarter of a chunk's groups are hard, as many chunks are not asked; twice as many the next time. */
const SHORTEST_PAUSE: i32 = 4;
const LONGEST_PAUSE: i32 = 64;

/** In an answer: rows are out of order. */
const DISORDERED: u64 = 1 << 63;

/**
 * Writes each group's level to dst, with UNSORTED where the level is not to be used; returns whether
 * that is so anywhere.
 *
 * REQUIRES: 60 readable bytes behind the masks.
 */
export function scanGroups<T>(
  time: usize, mask: usize, offsets: usize, groups: i32, dst: usize, state: usize, window: T,
  steps: i32,
): u32 {
  let disorder: u32 = 0;
  let group = 0;
  // chunks that are not asked whether the window holds their groups, now and the next time
  let pause = 0, nextPause = SHORTEST_PAUSE;
  // the row's own deadline, the levels, two for a row without a condition, the answer
  const stride = (<usize> steps + 4) << 3;
  while (group < groups) {
    const first = load<u32>(offsets + (<usize> group << 2));
    const rowsTime = time + (<usize> first << 3), rowsMask = mask + (<usize> first << 2);
    const next = mark(offsets, group, groups, <i32> (<usize> AREA / stride));
    const rows = <i32> (load<u32>(offsets + (<usize> next << 2)) - first);
    if (next == group) {
      disorder |= scanGroup<T>(time, mask, offsets, group, dst, state, window, steps);
      group++;
      continue;
    }
    if (NEAR_AS_BITS && !pause) {
      // most often every group has rows, and the levels are what is asked for
      const isPlain = begun == next - group, to = isPlain ? dst + group : LEVELS;
      const hard = scanNear<T>(rowsTime, rowsMask, rows, STARTS, window, steps, to);
      if (hard <= (next - group) >> 2) {
        if (!isPlain) answerNear(offsets, dst, group, next);
        if (!hard) group = next;
        for (; group < next; group++) {
          if (load<u8>(dst + group) < HARD) continue;
          disorder |= scanGroup<T>(time, mask, offsets, group, dst, state, window, steps);
        }
        nextPause = SHORTEST_PAUSE;
        continue;
      }
      pause = nextPause;
      nextPause = min(LONGEST_PAUSE, 2 * pause);
    } else if (NEAR_AS_BITS) pause--;
    scanChunk<T>(rowsTime, rowsMask, rows, window, steps, stride);
    disorder |= answer(offsets, dst, group, next, stride, conditions(steps));
    group = next;
  }
  return disorder;
}

/** Writes the levels of groups, of which those have one that have rows. */
function answerNear(offsets: usize, dst: usize, group: i32, end: i32): void {
  let at = LEVELS;
  for (; group < end; group++) {
    const from = offsets + (<usize> group << 2);
    const some = u32(load<u32>(from) < load<u32>(from, 4));
    store<u8>(dst + group, <u8> (<u32> load<u8>(at) & -some));
    at += some;
  }
}

/** A group as a stream of its own. */
function scanGroup<T>(
  time: usize, mask: usize, offsets: usize, group: i32, dst: usize, state: usize, window: T,
  steps: i32,
): u32 {
  const from = <usize> load<u32>(offsets + (<usize> group << 2));
  const rows = <i32> (load<u32>(offsets + (<usize> group << 2), 4) - <u32> from);
  const level = scanWhole<T>(
    time + (from << 3), mask + (from << 2), rows, state, window, steps,
  );
  store<u8>(dst + group, <u8> level);
  return level & UNSORTED;
}

/** How many of the groups that mark() took have rows. */
let begun = 0;

/** Marks where groups begin, as many as fit; returns the first that does not. */
function mark(offsets: usize, group: i32, groups: i32, most: i32): i32 {
  const first = load<u32>(offsets + (<usize> group << 2));
  memory.fill(STARTS, 0, 65 * 8);
  let end = first, left = most;
  for (; group < groups && left > 0; group++) {
    const to = load<u32>(offsets + (<usize> group << 2), 4);
    if (<i32> (to - first) > CHUNK) break;
    const row = <usize> (end - first);
    // an empty group has no row to begin on
    const some = u64(to > end);
    const word = STARTS + ((row >> 6) << 3);
    store<u64>(word, load<u64>(word) | (some << (row & 63)));
    left -= <i32> some;
    end = to;
  }
  begun = most - left;
  return group;
}

/** The level of one stream that is there as a whole. */
export function scanWhole<T>(
  time: usize, mask: usize, count: i32, state: usize, window: T, steps: i32,
): u32 {
  if (EARLY_REJECT) {
    steps = possible(mask, count, steps);
    if (steps == 0) return 0;
  }
  reset<T>(state, steps);
  return scan<T>(time, mask, count, state, window, steps, true);
}

/** The groups that STARTS tells of, none of them empty. */
function scanChunk<T>(
  time: usize, mask: usize, count: i32, window: T, steps: i32, stride: usize,
): void {
  const limit = conditions(steps);
  const limits = i32x4.splat(limit);
  const nothing = v128.splat<T>(never<T>());
  for (let at = LEVELS; at < LEVELS + AREA; at += 64) {
    v128.store(at, nothing);
    v128.store(at, nothing, 16);
    v128.store(at, nothing, 32);
    v128.store(at, nothing, 48);
  }
  // levels behind the last, which a row without a condition may reach
  const none: u64 = (<u64> (TWO_AT_ONCE ? 3 : 1)) << steps;
  const conditionsLeft = <u64> limit;
  let reached: u64 = 0, tied: u64 = 0;
  let before = earliest<T>();
  let levels = LEVELS - stride;
  for (let begun = STARTS; count > 0; count -= 64, time += 512, mask += 256, begun += 8) {
    const starts = load<u64>(begun);
    let bits = starts |
      (count < 64 ? firingTail(mask, count, limits) : firing64(mask, limits));
    while (bits) {
      const row = <usize> ctz(bits);
      bits &= bits - 1;
      const begins = (starts >> row) & 1;
      // all bits where the group goes on
      const goesOn = begins - 1;
      levels += stride & ~(<usize> goesOn);
      const t = load<T>(time + (row << 3));
      const fired = <u64> (load<u32>(mask + (row << 2)) & limit);
      let rest = fired | none | (tied & goesOn & -u64(t == before));
      tied = rest;
      reached &= goesOn;
      reached |= (u64(!(t >= before)) & goesOn) << 63;
      if (!isFloat<T>()) reached |= u64(t == never<T>()) << 63;
      before = t;
      store<T>(levels, deadline<T>(t, window), ENTRY);
      if (TWO_AT_ONCE) {
        reached |= step<T>(levels, ctz(rest), t);
        rest &= rest - 1;
      }
      do {
        reached |= step<T>(levels, ctz(rest), t);
        rest &= rest - 1;
      } while (rest & conditionsLeft);
      store<u64>(levels + stride - 8, reached);
    }
  }
}

/** Writes the levels of groups from their answers; returns whether rows of any are out of order. */
function answer(
  offsets: usize, dst: usize, group: i32, end: i32, stride: usize, limit: u32,
): u32 {
  let all: u64 = 0;
  let at = LEVELS + stride - 8;
  for (; group < end; group++) {
    const from = offsets + (<usize> group << 2);
    const some = u32(load<u32>(from) < load<u32>(from, 4));
    const reached = load<u64>(at) & -(<u64> some);
    at += stride & -(<usize> some);
    all |= reached;
    const level = 32 - clz(<u32> reached & limit);
    store<u8>(dst + group, <u8> (level | <u32> ((reached & DISORDERED) >> 56)));
  }
  return u32(all >> 63);
}
