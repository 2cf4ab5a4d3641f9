// The winning chain: of those with the most steps the one that was entered last, and from there every
// step as early as it can be. Taking each as early as it can be takes nothing from the steps behind it.

import { matchRows, serve } from "./matching";
import { STRICT_INCREASE, STRICT_ONCE } from "./modes";

/**
 * Writes the times of the chain of `level` steps that is entered at `entry`; returns where they end.
 *
 * REQUIRES: such a chain; rows as walk() wants them.
 */
export function writeChain<T>(
  time: usize, mask: usize, count: i32, entry: T, level: i32, flags: u32, out: usize,
): usize {
  const end = mask + (<usize> count << 2);
  const increase = (flags & STRICT_INCREASE) != 0, once = (flags & STRICT_ONCE) != 0;
  let step = 0;
  while (mask < end && step < level) {
    const t = load<T>(time);
    const first = mask;
    let any: u32 = 0;
    do {
      any |= load<u32>(mask);
      mask += 4;
      time += 8;
    } while (mask < end && load<T>(time) == t);
    if (t < entry || !((any >> step) & 1)) continue;
    const alone = mask == first + 4;
    if (once && !increase && !alone) matchRows(first, mask);
    do {
      if (once && !increase && !alone && !serve(step)) break;
      store<T>(out, t);
      out += 8;
      step++;
    } while (!increase && !(once && alone) && step < level && ((any >> step) & 1));
  }
  return out;
}
