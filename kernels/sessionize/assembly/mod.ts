// sessionize: a column of times into sessions, which end where nothing comes for longer than the gap.

import { countFrom } from "./count";
import { blockEnd, together } from "./groups";
import { idsFrom } from "./ids";
import { BEGUN, DISORDER, disorderFrom, LAST, rowByRow } from "./rows";
import { GROUPS_TOGETHER } from "./switches";

export { copy } from "../../_assembly/copy";
export { disorderAt } from "./rows";

/** The state of the group under way. */
const GROUP = memory.data(16, 16);

/** Starts a group with its first row; how many sessions that begins: one, or none without a time. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function begin<T>(src: usize): u32 {
  const time = load<T>(src);
  const known = u32(!isFloat<T>() || time == time);
  store<T>(GROUP, time, LAST);
  store<u32>(GROUP, known, BEGUN);
  return known;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function count<T>(src: usize, rows: usize, gap: T, state: usize): i32 {
  if (rows == 0) return 0;
  const first = rowByRow<T>(src, 1, 0, gap, state, 0, 0);
  if (first < 0) return first;
  const others = countFrom<T>(src, 1, rows, gap, state);
  return others < 0 ? others : first + others;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function ids<T>(src: usize, rows: usize, gap: T, state: usize, to: usize, before: u32): i32 {
  if (rows == 0) return 0;
  const first = rowByRow<T>(src, 1, 0, gap, state, to, before);
  if (first < 0) return first;
  const others = idsFrom<T>(src, 1, rows, gap, state, to, before + first);
  return others < 0 ? others : first + others;
}

/** Sessions of one group, or -1. Row `base` lies at src. */
function groupCount<T>(src: usize, group: usize, base: u32, gap: T): i32 {
  const from = <usize> (load<u32>(group) - base), to = <usize> (load<u32>(group, 4) - base);
  if (to == from) return 0;
  const at = src + (from << 3);
  const first = begin<T>(at);
  const others = countFrom<T>(at, 1, to - from, gap, GROUP);
  if (others < 0) disorderFrom(from);
  return others < 0 ? DISORDER : first + others;
}

/** Writes the ids of one group; -1 as above. The id of row `base` lies at dst. */
function groupIdsOf<T>(src: usize, group: usize, base: u32, gap: T, dst: usize): i32 {
  const from = <usize> (load<u32>(group) - base), to = <usize> (load<u32>(group, 4) - base);
  if (to == from) return 0;
  const at = src + (from << 3), ids = dst + (from << 2);
  const first = begin<T>(at);
  store<u32>(ids, first);
  const others = idsFrom<T>(at, 1, to - from, gap, GROUP, ids, first);
  if (others < 0) disorderFrom(from);
  return others;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function groupCounts<T>(
  src: usize, groups: usize, many: usize, base: u32, gap: T, dst: usize,
): i32 {
  const last = groups + (many << 2);
  while (groups < last) {
    // a group that is longer than a block comes alone
    let end = GROUPS_TOGETHER ? blockEnd(groups, last) : groups;
    if (end == groups) end += 4;
    else if (together<T>(false, src, groups, end, base, gap, dst)) {
      dst += end - groups;
      groups = end;
    }
    for (; groups < end; groups += 4, dst += 4) {
      const sessions = groupCount<T>(src, groups, base, gap);
      if (sessions < 0) return DISORDER;
      store<u32>(dst, sessions);
    }
  }
  return 0;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function groupIds<T>(
  src: usize, groups: usize, many: usize, base: u32, gap: T, dst: usize,
): i32 {
  const last = groups + (many << 2);
  while (groups < last) {
    let end = GROUPS_TOGETHER ? blockEnd(groups, last) : groups;
    if (end == groups) end += 4;
    else if (together<T>(true, src, groups, end, base, gap, dst)) groups = end;
    for (; groups < end; groups += 4) {
      if (groupIdsOf<T>(src, groups, base, gap, dst) < 0) return DISORDER;
    }
  }
  return 0;
}

/**
 * Sessions that begin in a window's rows, or -1 where a row is earlier than the one before it. `state`
 * is what the window before has left.
 *
 * REQUIRES: 16 readable bytes past the last row; a gap from 0 to 2^53 - 1.
 */
export function countDoubles(src: usize, rows: usize, gap: f64, state: usize): i32 {
  return count<f64>(src, rows, gap, state);
}

/** The same of 64-bit integers. */
export function countLongs(src: usize, rows: usize, gap: f64, state: usize): i32 {
  return count<i64>(src, rows, <i64> gap, state);
}

/**
 * Writes the number of each row's session, counted on from `before`, and returns how many begin, or -1
 * as above.
 *
 * REQUIRES: 32 readable bytes past the last row, 12 writable bytes past the last id.
 */
export function idsOfDoubles(
  src: usize, rows: usize, gap: f64, state: usize, to: usize, before: u32,
): i32 {
  return ids<f64>(src, rows, gap, state, to, before);
}

/** The same of 64-bit integers. */
export function idsOfLongs(
  src: usize, rows: usize, gap: f64, state: usize, to: usize, before: u32,
): i32 {
  return ids<i64>(src, rows, <i64> gap, state, to, before);
}

/**
 * Sessions of each of `many` groups, or -1 as above. `groups` are the rows where they begin and the one
 * where the last ends, and row `base` lies at src.
 */
export function groupCountsOfDoubles(
  src: usize, groups: usize, many: usize, base: u32, gap: f64, dst: usize,
): i32 {
  return groupCounts<f64>(src, groups, many, base, gap, dst);
}

/** The same of 64-bit integers. */
export function groupCountsOfLongs(
  src: usize, groups: usize, many: usize, base: u32, gap: f64, dst: usize,
): i32 {
  return groupCounts<i64>(src, groups, many, base, <i64> gap, dst);
}

/**
 * Writes the number of each row's session, from 1 in every group; the id of row `base` lies at dst.
 *
 * REQUIRES: 128 writable bytes past the last id.
 */
export function groupIdsOfDoubles(
  src: usize, groups: usize, many: usize, base: u32, gap: f64, dst: usize,
): i32 {
  return groupIds<f64>(src, groups, many, base, gap, dst);
}

/** The same of 64-bit integers. */
export function groupIdsOfLongs(
  src: usize, groups: usize, many: usize, base: u32, gap: f64, dst: usize,
): i32 {
  return groupIds<i64>(src, groups, many, base, <i64> gap, dst);
}
