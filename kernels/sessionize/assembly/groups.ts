// Groups of few rows, as many together as fit into a block: numbered as if they were one column, from
// which each group then takes its part.
//
//   rows       a0 a1 a2 | b0 b1 | c0        by group
//   boundary    ?  1  0 |  ?  0 |  ?        where a group begins whatever its first row makes of it
//   number      4  5  5 |  6  6 |  6        how many boundaries so far
//   id          1  2  2 |  1  1 |  1        number, less that of the group's first row, and 1
//
// What a group costs by itself, in a loop that ends after so many rows and is mispredicted, is more than
// its rows cost. That the times ascend shows in a sum, too: there are as many steps back as groups that
// begin earlier than the one before ended.

import { beyond, BLOCK, boundaries, differences, inLanes, restOfFour, sessionsIn } from "./lanes";

/** The numbers of a block's rows, and what is read behind them. */
const NUMBERS = memory.data(4 * 1024 + 128, 16);

/** Beyond this in an upper half, 64-bit integers may lie too far apart for a difference. */
const FAR_UPPER: i32 = 1 << 30;

/**
 * Numbers `rows` rows; returns how many are not at or behind the row before, or -1 where that cannot be
 * told of 64-bit integers.
 *
 * REQUIRES: 8 readable bytes before the first row, 32 past the last; at most BLOCK rows.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function number<T>(src: usize, rows: usize, gap: v128): i32 {
  const none = i64x2.splat(0);
  let at = src - 8, to = NUMBERS, id: u32 = 0;
  // the row before counts too: the step from there must not wrap around
  let behind = none, lowest = v128.load64_splat(at), highest = lowest;
  for (const end = at + (rows << 3); at < end; at += 32, to += 16) {
    const t1 = v128.load(at, 8), t2 = v128.load(at, 24);
    let d1 = differences<T>(t1, v128.load(at)), d2 = differences<T>(t2, v128.load(at, 16));
    if (end - at < 32) {
      d1 = v128.and(d1, restOfFour(end - at, 0));
      d2 = v128.and(d2, restOfFour(end - at, 16));
    }
    if (isFloat<T>()) {
      // a NaN is not behind anything
      behind = i64x2.sub(behind, v128.not(f64x2.ge(d1, none)));
      behind = i64x2.sub(behind, v128.not(f64x2.ge(d2, none)));
    } else {
      behind = i64x2.sub(behind, i64x2.gt_s(none, d1));
      behind = i64x2.sub(behind, i64x2.gt_s(none, d2));
      // what lies behind the last row only makes this more careful
      lowest = i32x4.min_s(i32x4.min_s(lowest, t1), t2);
      highest = i32x4.max_s(i32x4.max_s(highest, t1), t2);
    }
    const four = boundaries<T>(d1, d2, gap);
    v128.store(to, i32x4.add(i32x4.splat(id), v128.load(four)));
    id += sessionsIn(four);
  }
  if (!isFloat<T>()) {
    const least = min(i32x4.extract_lane(lowest, 1), i32x4.extract_lane(lowest, 3));
    const most = max(i32x4.extract_lane(highest, 1), i32x4.extract_lane(highest, 3));
    if (least < -FAR_UPPER || most >= FAR_UPPER) return -1;
  }
  return <i32> (i64x2.extract_lane(behind, 0) + i64x2.extract_lane(behind, 1));
}

/** The end of the stretch of groups from `groups` on that has at most a block's rows. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function blockEnd(groups: usize, last: usize): usize {
  const most = load<u32>(groups) + <u32> BLOCK;
  while (groups < last && load<u32>(groups, 4) <= most) groups += 4;
  return groups;
}

/**
 * The sessions of each of the groups, or, with `isIds`, which has to be a constant, the number of each
 * row's session; false where the groups have to be looked at one by one. Row `base` lies at src, its id
 * at dst.
 *
 * REQUIRES: at most BLOCK rows; 8 readable bytes before the first row, 32 past the last; with ids 128
 * writable bytes past the last.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function together<T>(
  isIds: bool, src: usize, groups: usize, end: usize, base: u32, gap: T, dst: usize,
): bool {
  const first = load<u32>(groups);
  const rows = src + (<usize> (first - base) << 3);
  const behind = number<T>(rows, load<u32>(end) - first, inLanes<T>(gap));
  if (behind < 0) return false;
  let earlier = 0;
  let from: usize = 0;
  let ids = dst + (<usize> (first - base) << 2);
  for (; groups < end; groups += 4) {
    const to = <usize> (load<u32>(groups, 4) - first);
    const some = to > from;
    const numbers = NUMBERS + (from << 2);
    const before = load<u32>(numbers) - 1;
    if (isIds) {
      const all = i32x4.splat(before);
      // 32 rows at once, of which what is too much is overwritten: one jump fewer to foresee
      for (let at: usize = 0, bytes = (to - from) << 2; at < bytes; at += 128) {
        for (let i: usize = at; i < at + 128; i += 16) {
          v128.store(ids + i, i32x4.sub(v128.load(numbers + i), all));
        }
      }
      ids += (to - from) << 2;
    } else {
      const sessions = load<u32>(NUMBERS + (to << 2) - 4) - before;
      store<u32>(dst, some ? sessions : 0);
      dst += 4;
    }
    const row = rows + (from << 3);
    earlier += i32(some && load<T>(row) < load<T>(row - 8));
    from = to;
  }
  return earlier == behind;
}
