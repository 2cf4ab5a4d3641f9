/**
 * The protocols that the page offers.
 *
 * @module
 */

import { plans } from "../../harness/plan.ts";

/**
 * Those of the command line, but for one figure: a browser's clock steps in 5 µs where Deno's has
 * nanoseconds. A sample of the fastest row has to last a hundred steps, and so the slowest one longer.
 */
export const protocols = {
  quick: { ...plans.quick, longestSample: 2e7 },
  full: plans.full,
};
