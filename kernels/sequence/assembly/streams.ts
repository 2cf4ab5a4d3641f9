// Patterns without gates: 64 rows at a time, a bit a row. Bits that stand for positions in a text were
// Rob Cameron's idea (Parabix, 2008), and the fill through a run by an addition is his MatchStar; groups,
// rows that are left out and matches that do not overlap are dealt with here.
//
//   rows       1 1 . 2 . . 1 2 3 .        "." has no condition and is left out; time goes to the right
//   (?1)       x x         x              rows that step 1 consumes: marker & plane
//   marker     . x . x . . . x . .        where step 2 may consume: the row behind, moved on over rows that
//   (?2)             x       x            are left out, which an addition does: a carry runs through them
//
// A marker that meets the first row of another group dies there. What leaves the block at its end is a
// bit a step.

import {
  CARRY, CARRY_OUT, FIRST, NONE, PLANES, STARS, STEP_PLANES, STEPS, WORD_BYTES, WORDS,
} from "./layout";
import { STOP_EARLY } from "./switches";

/** The plane of a step. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function planeOf(steps: usize, step: usize): u64 {
  return load<u64>(<usize> load<u32>(steps + (step << 2)));
}

/** How many steps have consumed a row, in rows that are tracked. */
let reached: usize = 0;

export function reachedSteps(): usize {
  return reached;
}

/** Nothing is reached yet. */
export function beginTracking(program: usize): void {
  reached = 0;
  const steps = <usize> load<u32>(program, STEPS);
  memory.fill(<usize> load<u32>(program, FIRST), 0xff, steps << 2);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function trackRows(program: usize, step: usize, consumed: u64, base: u32): void {
  if (!consumed || step < reached) return;
  store<u32>(<usize> load<u32>(program, FIRST) + (step << 2), base + <u32> ctz(consumed));
  reached = step + 1;
}

/**
 * Puts a block through a pattern of at least one step; returns the rows that its last step consumes. A
 * search begins on each row of `from`. `kept` are the rows that count, `begins` the first rows of groups.
 * With `track` the first row of each step is noted; rows count from `base`.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function search(
  program: usize, from: u64, kept: u64, begins: u64, track: bool, base: u32,
): u64 {
  const steps = <usize> load<u32>(program, STEP_PLANES);
  const last = <usize> load<u32>(program, STEPS) - 1;
  const within = ~begins;
  const open = kept & within, gaps = ~kept & within;
  let word = <usize> load<u32>(program, WORDS);
  let marker = from & kept;
  for (let first: usize = 0; first < last; first += 64, word += WORD_BYTES) {
    const end = min(last, first + 64);
    let carry = load<u64>(word, CARRY), stars = load<u64>(word, STARS);
    let carryOut: u64 = 0;
    for (let step = first; step < end; step++) {
      if (STOP_EARLY && !(marker | carry)) break;
      const consumed = marker & planeOf(steps, step);
      if (track) trackRows(program, step, consumed, base);
      const behind = (consumed << 1) | (carry & 1);
      const moved = behind + gaps;
      let leaves = (consumed >> 63) | u64(moved < behind);
      marker = moved & open;
      if (stars & 1) {
        const filled = marker + within;
        leaves |= u64(filled < marker);
        marker = ((filled ^ within) | marker) & open;
      }
      carryOut |= leaves << (step - first);
      carry >>= 1;
      stars >>= 1;
    }
    store<u64>(word, carryOut, CARRY_OUT);
  }
  const consumed = marker & planeOf(steps, last);
  if (track) trackRows(program, last, consumed, base);
  return consumed;
}

/** The rows that the last step consumes. */
export function searchBlock(program: usize, from: u64, kept: u64, begins: u64): u64 {
  return search(program, from, kept, begins, false, 0);
}

/** The same, and the first row of each step is noted. */
export function trackBlock(
  program: usize, kept: u64, begins: u64, base: u32,
): u64 {
  return search(program, ~(<u64> 0), kept, begins, true, base);
}

function wordsOf(program: usize): usize {
  // steps but the last
  return (<usize> load<u32>(program, STEPS) + 62) >> 6;
}

/** The block is done: what leaves it enters the next one. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function carryOn(program: usize): void {
  let word = <usize> load<u32>(program, WORDS);
  for (let left = wordsOf(program); left; left--, word += WORD_BYTES) {
    store<u64>(word, load<u64>(word, CARRY_OUT), CARRY);
  }
}

/** What entered the block is dropped. */
export function dropCarry(program: usize): void {
  let word = <usize> load<u32>(program, WORDS);
  for (let left = wordsOf(program); left; left--, word += WORD_BYTES) store<u64>(word, 0, CARRY);
}
