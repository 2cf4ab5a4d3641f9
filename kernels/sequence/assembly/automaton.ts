// Patterns without gates, a row at a time: the places between steps that are reached are the bits of one
// word, bit 0 the place in front of the first step.
//
//   places' = ((places & P[mask]) << 1) | (places & K)
//
// P has the bits of the steps that the row satisfies, looked up by the mask's bytes, K those of the
// places with a `.*`. This is Shift-And (Baeza-Yates and Gonnet, 1992) with `.*`; it holds 63 steps. The
// three operations wait for each other, 3 cycles a row at best, which 64 rows at a time do not.

import { KEEP, PLANES, STARS, STEP_PLANES, STEPS, UNORDERED, WORDS, BITS, IN_BYTE } from "./layout";
import { areOrdered } from "./order";

/** P by each of the mask's bytes. */
const SATISFIED = memory.data(4 * 256 * 8, 64);

/** The most steps. */
export const MOST_STEPS: u32 = 63;

/** Fills P; returns the bits of the steps that any row satisfies. */
function fillSatisfied(program: usize): u64 {
  memory.fill(SATISFIED, 0, 4 * 256 * 8);
  const steps = load<u32>(program, STEPS), planes = load<u32>(program, PLANES);
  const stepPlanes = <usize> load<u32>(program, STEP_PLANES);
  let always: u64 = 0;
  for (let step: u32 = 0; step < steps; step++) {
    let plane = (load<u32>(stepPlanes + (<usize> step << 2)) - planes) >> 3;
    if (!plane) {
      always |= <u64> 1 << step;
      continue;
    }
    const bit = <u32> load<u8>(program + BITS + (<usize> (plane - 1) << 4));
    let byte: usize = 0;
    for (; plane > load<u32>(program + (byte << 2), IN_BYTE); byte++) {
      plane -= load<u32>(program + (byte << 2), IN_BYTE);
    }
    for (let value: u32 = 0; value < 256; value++) {
      const at = SATISFIED + (byte << 11) + (<usize> value << 3);
      if (value & bit) store<u64>(at, load<u64>(at) | (<u64> 1 << step));
    }
  }
  return always;
}

/** P of a mask. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function satisfied(bits: u32): u64 {
  return load<u64>(SATISFIED + (<usize> (bits & 0xff) << 3)) |
    load<u64>(SATISFIED + (<usize> ((bits >> 8) & 0xff) << 3), 2048) |
    load<u64>(SATISFIED + (<usize> ((bits >> 16) & 0xff) << 3), 4096) |
    load<u64>(SATISFIED + (<usize> (bits >> 24) << 3), 6144);
}

/** Answers each group as scan() does. */
export function scanRows<T>(
  program: usize, time: usize, mask: usize, starts: usize, groups: i32, out: usize, counts: bool,
): void {
  const always = fillSatisfied(program);
  const keep = load<u32>(program, KEEP), steps = <u64> load<u32>(program, STEPS);
  const stars = steps > 1 ? load<u64>(<usize> load<u32>(program, WORDS), STARS) : 0;
  const stays = (stars << 1) | 1;
  const done = <u64> 1 << steps;
  let from = load<usize>(starts);
  for (let group = 0; group < groups; group++) {
    starts += 4;
    const to = load<usize>(starts);
    const at = out + (<usize> group << 2);
    let found: u32 = 0, places: u64 = 1;
    if (areOrdered<T>(time + (from << 3), mask + (from << 2), <i32> (to - from))) {
      for (let word = mask + (from << 2), end = mask + (to << 2); word < end; word += 4) {
        const bits = load<u32>(word) & keep;
        if (!bits) continue;
        places = ((places & (satisfied(bits) | always)) << 1) | (places & stays);
        if (places & done) {
          found++;
          if (!counts) break;
          places = 1;
        }
      }
    } else {
      found = UNORDERED;
    }
    store<u32>(at, found);
    from = to;
  }
}
