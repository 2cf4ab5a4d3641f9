// Rows that were put off. None of them reaches a level, so all that they leave is until when the chain at
// each level may go on, and that is the one entered last. It is found from behind: the last row with the
// level's condition, before it the last with the condition below, and so on to condition 1.
//
//   conditions    1 . 2 1 . . 3 2 . 1 .
//   level 3       1 . 2 . . . 3                  waits for 3, then 2, then 1
//   level 2             1 . . . 2
//   level 1                         1
//
// Levels that wait for the same condition go on together. A level whose chain begins in front of these rows
// has the deadline of the level that it came from there. Rows of one time are one row: each has the
// conditions of those behind it, too, and the first ones may have those of rows in front of all.

import { firing64 } from "./blocks";
import { deadline, LEVEL, never } from "./state";

/** For each condition the levels that wait for it, as bits. */
const WAITING = memory.data(32 * 4, 16);
/** The deadlines that were found, of each level. */
const FOUND = memory.data(32 * 8, 16);

/**
 * Brings `levels` levels, all that are reached, up to date with `rows` rows more. `now` is the time of the
 * last row with a condition; `from` that of the last one in front of these, and `earlier` the conditions of
 * all there that have it.
 *
 * REQUIRES: whole blocks of 64; the rows with a condition ascend; none has condition levels + 1.
 */
function catchUp<T>(
  time: usize, mask: usize, rows: usize, state: usize, window: T, levels: u32, now: T, from: T,
  earlier: u32,
): void {
  for (let k: u32 = 0; k < levels; k++) store<u32>(WAITING + (<usize> k << 2), 1 << k);
  let wanted: u32 = (<u32> 1 << levels) - 1;
  // what is wanted changes from row to row
  const limits = i32x4.splat(wanted);
  let found: u32 = 0;
  let isOver = false;
  let behind = never<T>();
  let tied: u32 = 0;
  while (rows && wanted && !isOver) {
    rows -= 64;
    let bits = firing64(mask + (rows << 2), limits);
    let due = now;
    while (bits) {
      const row = <usize> (63 - clz(bits));
      bits ^= <u64> 1 << row;
      const t = load<T>(time + ((rows + row) << 3));
      const fired = load<u32>(mask + ((rows + row) << 2)) | (tied & -u32(t == behind)) |
        (earlier & -u32(t == from));
      behind = t;
      tied = fired;
      if (!(fired & wanted)) continue;
      due = deadline<T>(t, window);
      // from its highest condition down: a row may serve several steps
      for (let rest = fired & wanted; rest;) {
        const k = 31 - clz(rest);
        const here = WAITING + (<usize> k << 2);
        let moved = load<u32>(here);
        store<u32>(here, 0);
        wanted ^= 1 << k;
        if (k) {
          store<u32>(here - 4, load<u32>(here - 4) | moved);
          wanted |= 1 << (k - 1);
        } else {
          found |= moved;
          for (; moved; moved &= moved - 1) store<T>(FOUND + (<usize> ctz(moved) << 3), due);
        }
        rest = fired & wanted & ((1 << k) - 1);
      }
    }
    // what is entered before that row is over, if its own window is
    isOver = due < now;
  }
  // the highest level first: what it takes is of a level that is none above it
  for (; wanted; wanted ^= 1 << (31 - clz(wanted))) {
    const from = <usize> (31 - clz(wanted));
    const due = isOver ? never<T>() : load<T>(state + (from << 3), LEVEL);
    let waiting = load<u32>(WAITING + (from << 2));
    for (; waiting; waiting &= waiting - 1) store<T>(state + (<usize> ctz(waiting) << 3), due, LEVEL);
  }
  for (; found; found &= found - 1) {
    const k = <usize> ctz(found);
    store<T>(state + (k << 3), load<T>(FOUND + (k << 3)), LEVEL);
  }
}

/** The conditions of the last rows, all those at time t; `earlier` are those of rows in front of all. */
function tiedAtEnd<T>(
  time: usize, mask: usize, rows: usize, limit: u32, t: T, earlier: u32,
): u32 {
  let tied: u32 = 0;
  while (rows) {
    rows--;
    const fired = load<u32>(mask + (rows << 2)) & limit;
    if (!fired) continue;
    if (load<T>(time + (rows << 3)) != t) return tied;
    tied |= fired;
  }
  return tied | earlier;
}

/**
 * Makes up for `rows` rows, the levels reached being `reached` and the conditions tied in front of the next
 * row `tied`; returns which are then. See catchUp() for the others.
 *
 * REQUIRES: as catchUp() does.
 */
export function makeUp<T>(
  time: usize, mask: usize, rows: usize, state: usize, window: T, reached: u64, now: T, from: T,
  tied: u32, limit: u32,
): u32 {
  catchUp<T>(time, mask, rows, state, window, 32 - clz(<u32> reached), now, from, tied);
  return tiedAtEnd<T>(time, mask, rows, limit, now, tied & -u32(from == now));
}
