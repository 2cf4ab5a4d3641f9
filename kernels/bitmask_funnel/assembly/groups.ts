// The default mode over many groups in one loop.
//
// Of real data a group has twenty rows, seven of them with a condition. A loop for each would end
// twice a group where the processor does not expect it. Here the loop runs over the rows of many
// groups, a bit tells where one begins, and beginning is arithmetic: what was reached is and-ed with 0.

import { firing64, firingTail } from "./blocks";
import { possible, scan } from "./scan";
import { conditions, earliest, ENTRY, LEVEL, reset, UNSORTED, within } from "./state";
import { EARLY_REJECT, ONE_LOOP } from "./switches";

/** Rows that the loop takes at a time; a longer group is a stream. */
const CHUNK: i32 = ONE_LOOP ? 4096 : -1;

/** A bit for each row of a chunk: whether a group begins there. */
const STARTS = memory.data(65 * 8, 64);

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
  while (group < groups) {
    const first = load<u32>(offsets + (<usize> group << 2));
    const rowsTime = time + (<usize> first << 3), rowsMask = mask + (<usize> first << 2);
    memory.fill(STARTS, 0, 65 * 8);
    let next = group, filled = 0, end = first;
    while (next < groups) {
      const to = load<u32>(offsets + (<usize> next << 2), 4);
      if (<i32> (to - first) > CHUNK) break;
      const row = <usize> (end - first);
      // an empty group has no row to begin on
      const some = u64(to > end);
      const word = STARTS + ((row >> 6) << 3);
      store<u64>(word, load<u64>(word) | (some << (row & 63)));
      filled += <i32> some;
      end = to;
      next++;
    }
    if (next == group) {
      const rows = <i32> (load<u32>(offsets + (<usize> group << 2), 4) - first);
      const level = scanWhole<T>(rowsTime, rowsMask, rows, state, window, steps);
      store<u8>(dst + group, <u8> level);
      disorder |= level & UNSORTED;
      group++;
      continue;
    }
    const rows = <i32> (end - first);
    disorder |= scanChunk<T>(rowsTime, rowsMask, rows, dst + group, state, window, steps);
    if (filled < next - group) spread(offsets, dst, group, next, filled);
    group = next;
  }
  return disorder;
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
  return scan<T>(time, mask, count, state, window, steps);
}

/** The groups that STARTS tells of, none of them empty. */
function scanChunk<T>(
  time: usize, mask: usize, count: i32, dst: usize, state: usize, window: T, steps: i32,
): u32 {
  const limit = conditions(steps);
  const limits = i32x4.splat(limit);
  // 64 bits: bit 32 is the level that a row without a condition would reach
  let reached: u64 = 0;
  let tied: u32 = 0, disorder: u32 = 0, anyDisorder: u32 = 0;
  let before = earliest<T>();
  dst--;
  for (let begun = STARTS; count > 0; count -= 64, time += 512, mask += 256, begun += 8) {
    const starts = load<u64>(begun);
    let bits = starts |
      (count < 64 ? firingTail(mask, count, limits) : firing64(mask, limits));
    while (bits) {
      const row = <usize> ctz(bits);
      bits &= bits - 1;
      const begins = <u32> (starts >> row) & 1;
      // all bits where the group goes on
      const goesOn = begins - 1;
      dst += begins;
      reached &= <u64> <i64> <i32> goesOn;
      tied &= goesOn;
      disorder &= goesOn;
      const t = load<T>(time + (row << 3));
      const fired = (load<u32>(mask + (row << 2)) & limit) | (tied & -u32(t == before));
      disorder |= u32(!(t >= before)) & goesOn;
      before = t;
      tied = fired;
      store<T>(state, t, ENTRY);
      let rest = <u64> fired | ((<u64> 1) << 32);
      do {
        const k = ctz(rest);
        const level = <usize> k << 3;
        const entry = load<T>(state + level, ENTRY);
        const fits = u64(within<T>(t, entry, window)) & (((reached << 1) | 1) >> k);
        store<T>(state + ((level + LEVEL) & -(<usize> fits)), entry);
        reached |= fits << k;
        rest &= rest - 1;
      } while (<u32> rest);
      store<u8>(dst, <u8> ((32 - clz(<u32> reached)) | (disorder << 7)));
      anyDisorder |= disorder;
    }
  }
  return anyDisorder;
}

/** Puts the answers of the groups that have rows, which lie together, to their groups. */
function spread(offsets: usize, dst: usize, group: i32, next: i32, filled: i32): void {
  let from = group + filled;
  for (let g = next - 1; g >= group; g--) {
    const at = offsets + (<usize> g << 2);
    const isEmpty = load<u32>(at) == load<u32>(at, 4);
    if (!isEmpty) from--;
    store<u8>(dst + g, isEmpty ? 0 : load<u8>(dst + from));
  }
}
