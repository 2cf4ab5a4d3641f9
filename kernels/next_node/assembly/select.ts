// The rows around the anchor, found without an order: the anchor is the least row that qualifies, or the
// greatest, and of the rows beyond it only the nearest few are kept. So rows in any order cost what rows in
// order do, nothing is moved, and no row number has to be carried through a sort.
//
// Rows are ordered by (time, value, base, mask, number). Forward is towards later rows; backward everything
// is the other way around. Rows are gone through from the end on which, by the first and the last of them,
// the nearest rows lie: else every row would push those before it away.

import { anchorRows } from "./anchors";
import { SKIP_ROWS } from "./switches";

// A row, as it is kept.
const TIME: usize = 0;
const VALUE: usize = 8;
const MASK: usize = 12;
const BASE: usize = 16;
const ROW: usize = 20;
const ROW_BYTES: usize = 24;

const ANCHOR = memory.data(24, 16);
const CANDIDATE = memory.data(24, 16);
/** As many as there can be conditions, and one more where there is no anchor. */
const NEAREST = memory.data(33 * 24, 16);

let isBackward: bool = false;
/** Whether the anchor is the last row that qualifies; else the first. */
let isLast: bool = false;
/** Whether the anchor is a row that qualifies; else it is the first of all rows. */
let isAnchored: bool = false;
let hasAnchor: bool = false;
/** How many rows are wanted beyond the anchor, and how many there are. */
let wanted: usize = 0;
let found: usize = 0;

/** A search begins. */
export function begin(backward: bool, anchored: bool, last: bool, conditions: u32): void {
  isBackward = backward;
  isLast = last;
  isAnchored = anchored;
  hasAnchor = false;
  wanted = <usize> conditions + usize(!anchored);
  found = 0;
}

/** Whether row a, as it is kept, comes before row b in time. */
function precedes<T>(a: usize, b: usize): bool {
  const time = load<T>(a, TIME), other = load<T>(b, TIME);
  if (time != other) return time < other;
  const value = load<u32>(a, VALUE), otherValue = load<u32>(b, VALUE);
  if (value != otherValue) return value < otherValue;
  const base = load<u32>(a, BASE), otherBase = load<u32>(b, BASE);
  if (base != otherBase) return base < otherBase;
  const mask = load<u32>(a, MASK), otherMask = load<u32>(b, MASK);
  if (mask != otherMask) return mask < otherMask;
  return load<u32>(a, ROW) < load<u32>(b, ROW);
}

/** Whether row a comes before row b, or behind it. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function comesBefore<T>(a: usize, b: usize, backward: bool): bool {
  return backward ? precedes<T>(b, a) : precedes<T>(a, b);
}

// The columns of the rows under way.
let times: usize = 0;
let values: usize = 0;
let bases: usize = 0;
let masks: usize = 0;
let origin: u32 = 0;

export function setColumns(time: usize, value: usize, base: usize, mask: usize, first: u32): void {
  times = time;
  values = value;
  bases = base;
  masks = mask;
  origin = first;
}

function readCandidate(row: usize): void {
  store<u64>(CANDIDATE, load<u64>(times + (row << 3)), TIME);
  store<u32>(CANDIDATE, load<u32>(values + (row << 2)), VALUE);
  store<u32>(CANDIDATE, load<u32>(masks + (row << 2)), MASK);
  store<u32>(CANDIDATE, u32(load<u8>(bases + row) != 0), BASE);
  store<u32>(CANDIDATE, origin + <u32> row, ROW);
}

/** Copies a row, as it is kept. A memory.copy of so few bytes is a call, three times as dear. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function copyRow(to: usize, from: usize): void {
  v128.store(to, v128.load(from));
  store<u64>(to, load<u64>(from, 16), 16);
}

/** Whether a time is not beyond another one in the direction of the search. Never, of NaN. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isWithin<T>(time: T, bound: T, backward: bool): bool {
  return backward ? time >= bound : time <= bound;
}

/** The same of two times. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function within<T>(time: v128, bound: v128, backward: bool): v128 {
  return backward ? v128.ge<T>(time, bound) : v128.le<T>(time, bound);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function splat<T>(at: usize): v128 {
  return v128.load64_splat(at);
}

// What rules rows out. The least bound is met by every time but NaN.
/** Rows have to be within this one; */
let hasNear: bool = false;
/** and this one within them. */
let hasFar: bool = false;
const NEAR = memory.data(8, 8);
const FAR = memory.data(8, 8);

/** Whether any of sixteen rows may matter, by their times. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function mayMatter<T>(row: usize, backward: bool): bool {
  let at = times + (row << 3);
  const near = splat<T>(NEAR), far = splat<T>(FAR);
  let any = i64x2.splat(0);
  for (let end = at + 128; at < end; at += 32) {
    const a = v128.load(at), b = v128.load(at, 16);
    let both = v128.or(within<T>(a, near, backward), within<T>(b, near, backward));
    if (hasFar) {
      both = v128.or(
        v128.and(within<T>(a, near, backward), within<T>(far, a, backward)),
        v128.and(within<T>(b, near, backward), within<T>(far, b, backward)),
      );
    }
    any = v128.or(any, both);
  }
  return v128.any_true(any);
}

/** A row may be the anchor. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function tryAnchor<T>(row: usize, backward: bool): void {
  const time = load<T>(times + (row << 3));
  if (hasAnchor ? !isWithin<T>(time, load<T>(ANCHOR, TIME), backward) : time != time) return;
  if (!load<u8>(bases + row) || !(load<u32>(masks + (row << 2)) & 1)) return;
  readCandidate(row);
  if (hasAnchor && !comesBefore<T>(CANDIDATE, ANCHOR, backward)) return;
  copyRow(ANCHOR, CANDIDATE);
  store<T>(NEAR, time);
  hasAnchor = true;
}

/** A row may be one of the nearest beyond the anchor. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function tryNearest<T>(row: usize, backward: bool): void {
  const time = load<T>(times + (row << 3));
  if (isAnchored && !isWithin<T>(load<T>(ANCHOR, TIME), time, backward)) return;
  if (hasNear ? !isWithin<T>(time, load<T>(NEAR), backward) : time != time) return;
  readCandidate(row);
  if (isAnchored && !comesBefore<T>(ANCHOR, CANDIDATE, backward)) return;
  let at = NEAREST + found * ROW_BYTES;
  if (found == wanted) {
    at -= ROW_BYTES;
    if (!comesBefore<T>(CANDIDATE, at, backward)) return;
  } else {
    found++;
  }
  while (at > NEAREST && comesBefore<T>(CANDIDATE, at - ROW_BYTES, backward)) {
    copyRow(at, at - ROW_BYTES);
    at -= ROW_BYTES;
  }
  copyRow(at, CANDIDATE);
  if (found == wanted) {
    store<u64>(NEAR, load<u64>(NEAREST + (wanted - 1) * ROW_BYTES, TIME));
    hasNear = true;
  }
}

/** Goes through rows in the direction of the search. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eachRow<T>(count: i32, anchors: bool, backward: bool): void {
  let left = <usize> count;
  const isFalling = count > 0 && load<T>(times) > load<T>(times + (<usize> (count - 1) << 3));
  const fromEnd = backward != isFalling;
  while (left) {
    const first = fromEnd ? left - 1 : <usize> count - left;
    if (SKIP_ROWS && left >= 16) {
      const block = fromEnd ? left - 16 : first;
      const skips = anchors
        ? (hasAnchor ? !mayMatter<T>(block, backward) : !v128.any_true(anchorRows(bases + block, masks + (block << 2))))
        : hasNear && !mayMatter<T>(block, backward);
      if (skips) {
        left -= 16;
        continue;
      }
      for (let i: usize = 0; i < 16; i++) {
        const row = fromEnd ? first - i : first + i;
        if (anchors) tryAnchor<T>(row, backward);
        else tryNearest<T>(row, backward);
      }
      left -= 16;
      continue;
    }
    if (anchors) tryAnchor<T>(first, backward);
    else tryNearest<T>(first, backward);
    left--;
  }
}

/** Looks for the anchor in the columns' first rows. */
export function findAnchor<T>(count: i32): void {
  hasFar = false;
  if (isLast) eachRow<T>(count, true, true);
  else eachRow<T>(count, true, false);
}

/** The anchor is known: what is beyond it is looked for from here on. */
export function beginNearest(): void {
  hasNear = false;
  hasFar = isAnchored;
  store<u64>(FAR, load<u64>(ANCHOR, TIME));
}

/** Looks for the rows beyond the anchor in the columns' first rows. */
export function findNearest<T>(count: i32): void {
  if (!wanted || (isAnchored && !hasAnchor)) return;
  if (isBackward) eachRow<T>(count, false, true);
  else eachRow<T>(count, false, false);
}

/** The number of the row behind the conditions, or -1. */
export function answer(conditions: u32): i32 {
  if (found < wanted || (isAnchored && !hasAnchor)) return -1;
  // condition 1 is the anchor's own, where there is one; its bit was looked at
  let row = NEAREST, condition: u32 = 0;
  if (isAnchored) condition = 1;
  else if (!load<u32>(row, BASE)) return -1;
  for (; condition < conditions; condition++, row += ROW_BYTES) {
    if (!((load<u32>(row, MASK) >> condition) & 1)) return -1;
  }
  return load<i32>(row, ROW);
}
