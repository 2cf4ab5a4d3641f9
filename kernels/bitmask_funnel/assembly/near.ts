// The default mode over groups whose rows are all within the window of their first one: twenty rows of a
// user are, of most. Nothing runs out of time there, so a level is reached by the first row that has its
// condition and comes with the level below or behind it, and stays reached to the group's end. That is
// bits, 64 rows at a time, whatever groups lie in them:
//
//   groups        |     a     |   b   |   c ..
//   condition 1   . 1 . . 1 . . . 1 . . .
//   level 1       . x x x x x . . x x . .        from the row that has it to the group's end, which an
//   condition 2   1 . . 1 . . . 1 . . . .        addition does: a carry runs through the rows between
//   level 2       . . . x x x . . . . . .
//
// A group's level is how many of these have its last row.

import { risenRows } from "../../_assembly/event_ascent";
import { PLANES, readPlanes } from "./planes";
import { conditions, deadline } from "./state";

const ALL: u64 = 0xffffffffffffffff;

/** A group's rows are out of order, or its first one's window does not hold them. */
export const HARD: u32 = 0x80;

/** The last rows of a chunk, fewer than 64, with rows behind them that have no condition. */
const TAIL_TIME = memory.data(16 + 65 * 8, 16);
const TAIL_MASK = memory.data(64 * 4, 16);

/** The rows from the lowest of `some` in each group to the group's end. `inner`: rows that have a next one. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function onward(some: u64, inner: u64): u64 {
  return (((some & inner) + inner) ^ inner) | some;
}

/** A condition of any row of one time is one of all of them. `ties`: rows with the time of the row before. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function together(plane: u64, ties: u64): u64 {
  for (let more = plane; more;) {
    more = ((plane & ties) >> 1) & ~plane;
    plane |= more;
  }
  return plane;
}

/** Those of the rows that have the time of the row before. */
function tiesOf<T>(time: usize, rows: u64): u64 {
  let ties: u64 = 0;
  for (; rows; rows &= rows - 1) {
    const row = <usize> ctz(rows), at = time + (row << 3);
    ties |= u64(load<T>(at) == load<T>(at - 8)) << row;
  }
  return ties;
}

/**
 * Writes the level of each group of a chunk that has rows to `levels`, a byte each, with HARD where it is not
 * to be used; returns how many are hard. `begins` has a bit for each row: whether a group begins there.
 *
 * Whether a group's last row is in time is looked at here, where the block is near: a loop of its own over
 * the groups of a chunk waited for memory, a quarter of the whole time.
 *
 * REQUIRES: a group begins on the first row; 8 readable bytes in front of the times and behind them.
 */
export function scanNear<T>(
  time: usize, mask: usize, count: i32, begins: usize, window: T, steps: i32, levels: usize,
): i32 {
  const limit = conditions(steps), quads = (steps + 3) >> 2;
  const carried = <u64> (64 - (quads << 2));
  // of the group that goes on in the next block: the levels reached, and whether it is hard
  let carry: u64 = 0, wrong: u64 = 0;
  // until when its rows are in time
  let due = deadline<T>(load<T>(time), window);
  let hard: u64 = 0;
  for (; count > 0; count -= 64, time += 512, mask += 256, begins += 8) {
    const starts = load<u64>(begins);
    let times = time, masks = mask, rows = ALL;
    let ends = (starts >> 1) | (load<u64>(begins, 8) << 63);
    if (count <= 64) {
      rows = ALL >> (64 - count);
      ends = (starts >> 1) | (<u64> 1 << (count - 1));
    }
    if (count < 64) {
      memory.copy(TAIL_TIME + 8, time - 8, <usize> (count + 1) << 3);
      memory.fill(TAIL_MASK, 0, 256);
      memory.copy(TAIL_MASK, mask, <usize> count << 2);
      times = TAIL_TIME + 16;
      masks = TAIL_MASK;
    }
    const within = ~starts & rows, inner = within >> 1;
    const suspects = ~risenRows<T>(times) & within;
    let ties: u64 = 0;
    const goesOn = ~starts & 1;
    wrong &= goesOn;
    if (suspects | wrong) {
      ties = tiesOf<T>(times, suspects);
      // what the row before the block lacks is not added there
      wrong = onward(wrong | (suspects ^ ties) | (ties & 1), inner);
      ties &= ~(<u64> 1);
    }
    readPlanes(masks, steps, limit);
    carry &= -goesOn;
    let level = rows, leaves: u64 = 0;
    // how many levels, as planes of a number's bits: 1, 2, 4, ... of them
    let one: u64 = 0, two: u64 = 0, four: u64 = 0, eight: u64 = 0, sixteen: u64 = 0, all: u64 = 0;
    for (let quad = 1, plane = PLANES; quad <= quads; quad++, plane += 32) {
      let p0 = load<u64>(plane), p1 = load<u64>(plane, 8);
      let p2 = load<u64>(plane, 16), p3 = load<u64>(plane, 24);
      if (ties) {
        p0 = together(p0, ties);
        p1 = together(p1, ties);
        p2 = together(p2, ties);
        p3 = together(p3, ties);
      }
      const l0 = onward((level & p0) | (carry & 1), inner);
      const l1 = onward((l0 & p1) | ((carry >> 1) & 1), inner);
      const l2 = onward((l1 & p2) | ((carry >> 2) & 1), inner);
      level = onward((l2 & p3) | ((carry >> 3) & 1), inner);
      carry >>= 4;
      leaves = (leaves >> 4) | ((l0 >> 63) << 60) | ((l1 >> 63) << 61) | ((l2 >> 63) << 62) |
        ((level >> 63) << 63);
      // a level has those below it, so a bit of their number changes with every one that it divides
      one ^= l0 ^ l1 ^ l2 ^ level;
      two ^= l1 ^ level;
      four ^= level;
      if (!(quad & 1)) eight ^= level;
      if (!(quad & 3)) sixteen ^= level;
      if (quad == 8) all = level;
    }
    carry = leaves >> carried;
    for (; ends; ends &= ends - 1) {
      const row = <u64> ctz(ends);
      const last = times + (<usize> row << 3);
      // NaN is not in time
      const isHard = ((wrong >> row) & 1) | u64(!(load<T>(last) <= due));
      hard += isHard;
      due = deadline<T>(load<T>(last, 8), window);
      let number = ((one >> row) & 1) | (((two >> row) & 1) << 1) | (((four >> row) & 1) << 2) |
        (((eight >> row) & 1) << 3) | (isHard << 7);
      if (steps > 15) number |= (((sixteen >> row) & 1) << 4) | (((all >> row) & 1) << 5);
      store<u8>(levels++, <u8> number);
    }
    wrong >>= 63;
  }
  return <i32> hard;
}
