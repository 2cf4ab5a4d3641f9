// Groups of rows through a pattern without gates, 64 rows at a time with the groups that lie in them. A
// stream by itself is one.ts's.
//
//   rows     0         1         2         3
//   groups   |   a   |     b       ||   d    |  ...     c is empty
//   begins   1.......1..............1........1

import { risenRows } from "../../_assembly/event_ascent";
import { NEEDED, STEPS, UNORDERED } from "./layout";
import { MOST_STEPS, scanStream } from "./one";
import { areOrdered, isUnknown, outOfOrder } from "./order";
import { readPlanes } from "./planes";
import { missing } from "./reject";
import { carryOn, dropCarry, reachedSteps, searchBlock, trackBlock } from "./streams";
import { EARLY_REJECT, SKIP_EMPTY, STEP_AHEAD } from "./switches";
import { copyTail, maskTail, TAIL_MASK, TAIL_TIME } from "./tail";

const ALL: u64 = 0xffffffffffffffff;

// The block under way.
let starts: usize = 0;
let answers: usize = 0;
let base: i32 = 0;
/** The group that the block begins in, and those that begin in it: [first, next). */
let current: i32 = 0;
let first: i32 = 0;
let next: i32 = 0;
/** Its rows that are out of order. */
let faults: u64 = 0;

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function startOf(group: i32): i32 {
  return load<i32>(starts + (<usize> group << 2));
}

/** Finds the groups that begin in a block of `rows` rows; returns their first rows. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function findBegins<T>(time: usize, groups: i32, rows: i32): u64 {
  let begins: u64 = 0;
  first = next;
  faults = 0;
  while (next < groups) {
    const row = startOf(next) - base;
    if (row >= rows) break;
    const bit = <u64> 1 << row;
    begins |= bit;
    if (isUnknown<T>(time + (<usize> row << 3))) faults |= bit;
    next++;
  }
  return begins;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function bitsBetween(from: i32, to: i32): u64 {
  const below = to < 64 ? (<u64> 1 << to) - 1 : ALL;
  return below & (ALL << from);
}

/**
 * Tells each group with rows in the block what was found: `ends` are the rows on which a match ends.
 * Where matches are counted, each group has one more, and the searches of these groups begin anew behind
 * it: returned are the rows on which searches begin. With `all`, every row of `ends` is a match of its
 * own.
 */
function tell(
  program: usize, ends: u64, from: u64, counts: bool, all: bool,
): u64 {
  let group = current, index = first, low = 0;
  for (;;) {
    const high = index < next ? startOf(index) - base : 64;
    if (high > low) {
      const range = bitsBetween(low, high);
      const own = ends & range;
      const at = answers + (<usize> group << 2);
      if (load<u32>(at) != UNORDERED) {
        if (faults & range) {
          store<u32>(at, UNORDERED);
        } else if (own) {
          if (all) {
            store<u32>(at, load<u32>(at) + <u32> popcnt(own));
          } else if (counts) {
            store<u32>(at, load<u32>(at) + 1);
          } else {
            store<u32>(at, 1);
          }
        }
      }
      if (own) {
        const end = own & -own;
        from &= ~(range & ((end << 1) - 1));
        // what entered the block belongs to the group that it begins in
        if (low == 0) dropCarry(program);
      }
    }
    if (index == next) break;
    group = index++;
    low = high;
  }
  return from;
}

/**
 * Answers each group: whether it has a match or, with `counts`, how many; or UNORDERED. `begin` holds the
 * groups' first rows, in order, `out` room for a word each. With `more` the only group goes on from the
 * rows of the call before, whose last one stands in front of the columns.
 *
 * REQUIRES: 64 readable bytes before and behind the columns.
 */
export function scan<T>(
  program: usize, time: usize, mask: usize, count: i32, begin: usize, groups: i32, out: usize,
  counts: bool, more: bool,
): void {
  starts = begin;
  answers = out;
  next = more ? 1 : 0;
  current = 0;
  if (!more) memory.fill(out, 0, <usize> groups << 2);
  const steps = load<u32>(program, STEPS);
  const all = counts && steps < 2;
  // of a stream in windows the next one may have what this one lacks
  if (EARLY_REJECT && groups == 1 && !more && startOf(1) == count) {
    if (missing(mask, count, load<u32>(program, NEEDED))) return;
  }
  if (STEP_AHEAD && groups == 1 && steps > 1 && steps <= MOST_STEPS) {
    scanStream<T>(program, time, mask, count, out, counts, more);
    return;
  }
  for (base = 0; base < count; base += 64) {
    if (groups == 1 && load<u32>(out) && (!counts || load<u32>(out) == UNORDERED)) {
      restOfStream<T>(time, mask, count, more);
      return;
    }
    const left = count - base;
    let times = time + (<usize> base << 3), masks = mask + (<usize> base << 2);
    let rows = ALL;
    if (left < 64) {
      copyTail(times, masks, left);
      times = TAIL_TIME;
      masks = TAIL_MASK;
      rows = (<u64> 1 << left) - 1;
    }
    current = max(next - 1, 0);
    const begins = findBegins<T>(times, groups, min(left, 64));
    const suspects = ~risenRows<T>(times) & rows & ~begins;
    if (suspects) faults |= outOfOrder<T>(times, masks, suspects);
    const kept = readPlanes(program, masks);
    if (SKIP_EMPTY && !kept) {
      if (faults) tell(program, 0, ALL, counts, all);
      if (begins) dropCarry(program);
      continue;
    }
    let ends = steps ? searchBlock(program, ALL, kept, begins) : kept;
    if (ends | faults) {
      let from = tell(program, ends, ALL, counts, all);
      faults = 0;
      while (counts && !all && ends) {
        ends = searchBlock(program, from, kept, begins);
        if (ends) from = tell(program, ends, from, counts, all);
      }
    }
    carryOn(program);
  }
}

/** A stream is answered: only its order is still in question. */
function restOfStream<T>(time: usize, mask: usize, count: i32, more: bool): void {
  if (load<u32>(answers) == UNORDERED) return;
  // from the row before on, where there is one
  const from: i32 = base > 0 || more ? base - 1 : 0;
  const at = time + (<usize> from << 3), word = mask + (<usize> from << 2);
  if (!areOrdered<T>(at, word, count - from)) store<u32>(answers, UNORDERED);
}

/**
 * Tracks the first match in rows that are in order: how far it comes, and the first row of each step.
 * Returns whether the last step is reached. The tracking was begun.
 */
export function track(program: usize, mask: usize, count: i32): bool {
  const steps = load<u32>(program, STEPS);
  for (base = 0; base < count && reachedSteps() < steps; base += 64) {
    const left = count - base;
    let masks = mask + (<usize> base << 2);
    if (left < 64) masks = maskTail(masks, left);
    const begins = u64(base == 0);
    const kept = readPlanes(program, masks);
    if (SKIP_EMPTY && !kept) {
      if (begins) dropCarry(program);
      continue;
    }
    trackBlock(program, kept, begins, base);
    carryOn(program);
  }
  return reachedSteps() == steps;
}
