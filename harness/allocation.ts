/**
 * How many bytes a call leaves to the garbage collector.
 *
 * @module
 */

import type { Host } from "./runtime.ts";
import { median } from "./stats.ts";

/** One series of calls ends after this many, or after this many nanoseconds. */
const MOST_CALLS = 1000;
const MOST_TIME = 1e6;
const SERIES = 3;

/**
 * The heap's growth over a series of calls, divided by them: the median of some series, those apart
 * in which a collection made the heap shrink. `null` where the engine does not count its heap as it
 * grows (JSC tells after a collection), or where every series was cut by a collection.
 */
export function allocatedPerCall(
  call: () => unknown,
  { heap, clock }: Pick<Host, "heap" | "clock">,
): number | null {
  if (heap === null) return null;
  const found: number[] = [];
  const own = -(heap() - heap()); // what asking costs
  for (let series = 0; series < SERIES; series++) {
    const before = heap();
    const start = clock.now();
    let calls = 0;
    do {
      call();
      calls++;
    } while (calls < MOST_CALLS && clock.now() - start < MOST_TIME);
    const grown = heap() - before - own;
    if (grown >= 0) found.push(grown / calls);
  }
  return found.length === 0 ? null : Math.round(median(found));
}
