// A stream by itself. Once a place with a `.*` is reached, no place in front of it matters: whatever could
// still be reached from there can be reached from here. So a search begins at the step behind the last `.*`
// that was reached, and ends at the first step that nothing leads to; and 64 rows of which none has the
// condition that is waited for are passed over.

import {
  BITS, CARRY, CARRY_OUT, IN_BYTE, KEEP, PLANES, STARS, STEP_PLANES, STEPS, WORDS,
} from "./layout";

/** The most steps: one word of places. */
export const MOST_STEPS: u32 = 64;

/** The bits of which a row must have one for each step. */
const STEP_BITS = memory.data(64 * 4, 16);

/** A stream begins or goes on: its pattern is read. */
export function beginStream(program: usize): void {
  const steps = <usize> load<u32>(program, STEPS), planes = load<u32>(program, PLANES);
  const stepPlanes = <usize> load<u32>(program, STEP_PLANES);
  for (let step: usize = 0; step < steps; step++) {
    let plane = (load<u32>(stepPlanes + (step << 2)) - planes) >> 3;
    let bits = load<u32>(program, KEEP);
    if (plane) {
      bits = <u32> load<u8>(program + BITS + (<usize> (plane - 1) << 4));
      for (let byte: usize = 0; plane > load<u32>(program + (byte << 2), IN_BYTE); byte++) {
        plane -= load<u32>(program + (byte << 2), IN_BYTE);
        bits <<= 8;
      }
    }
    store<u32>(STEP_BITS + (step << 2), bits);
  }
}

/** The step behind the last `.*` that is reached. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function waitedFor(carry: u64, stars: u64): u64 {
  return 64 - clz(carry & stars);
}

/** Whether 64 rows leave everything as it is: none has the condition that is waited for, and no other is. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function isIdle(program: usize, mask: usize): bool {
  const word = <usize> load<u32>(program, WORDS);
  const carry = load<u64>(word, CARRY);
  const step = waitedFor(carry, load<u64>(word, STARS));
  // places behind it are under way
  if (step < 64 && carry >> step) return false;
  let any = v128.load(mask);
  for (let at = mask + 16; at < mask + 256; at += 48) {
    any = v128.or(any, v128.or(v128.load(at), v128.or(v128.load(at, 16), v128.load(at, 32))));
  }
  return !v128.any_true(v128.and(any, i32x4.splat(load<u32>(STEP_BITS + (<usize> step << 2)))));
}

/**
 * Puts a block of the stream through a pattern of at least two steps; returns how many matches end there, and
 * stops at the first one unless it `counts`. `kept` are the rows that count.
 */
export function searchStream(program: usize, kept: u64, counts: bool): u32 {
  const steps = <usize> load<u32>(program, STEP_PLANES);
  const last = <u64> load<u32>(program, STEPS) - 1;
  const word = <usize> load<u32>(program, WORDS);
  const stars = load<u64>(word, STARS), gaps = ~kept;
  let carry = load<u64>(word, CARRY);
  // where no row counts, nothing changes
  let carryOut = kept ? 0 : carry;
  let first = waitedFor(carry, stars);
  let from = kept, found: u32 = 0;
  while (from) {
    let marker = from, step = first, consumed: u64;
    carryOut = first ? <u64> 1 << (first - 1) : 0;
    for (;; step++) {
      consumed = marker & load<u64>(<usize> load<u32>(steps + (<usize> step << 2)));
      if (step == last) break;
      const behind = (consumed << 1) | ((carry >> step) & 1);
      const moved = behind + gaps;
      let leaves = (consumed >> 63) | u64(moved < behind);
      marker = moved & kept;
      if ((stars >> step) & 1) {
        leaves |= u64(marker != 0);
        marker = (marker | -marker) & kept;
      }
      carryOut |= leaves << step;
      if (!(marker | (carry >> step >> 1))) {
        consumed = 0;
        break;
      }
    }
    if (!consumed) break;
    found++;
    carryOut = 0;
    if (!counts) break;
    // the next search begins behind the match
    from = kept & -((consumed & -consumed) << 1);
    carry = 0;
    first = 0;
  }
  store<u64>(word, carryOut, CARRY_OUT);
  return found;
}
