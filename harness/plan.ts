/**
 * How much time a run takes, and what for.
 *
 * @module
 */

import type { Lab } from "./lab.ts";
import type { Settings } from "./record.ts";

/** How much time a run takes, and what for. Times are nanoseconds. */
export interface Plan {
  /** Rounds that every case gets, unless its time is up. */
  readonly leastRounds: number;
  /** Processes, fresh ones where there are such, that these rounds are spread over at least. */
  readonly leastProcesses: number;
  /** Blocks, each with instances of its own, that a process makes. */
  readonly blocks: number;
  /** The least rounds of a block. */
  readonly blockRounds: number;
  /** How long a block's rounds last, for each implementation in it. */
  readonly blockTime: number;
  /** After the least blocks, no further one begins once a case's blocks have lasted so long. */
  readonly timeBudget: number;
  /** Warming of one implementation in a block. */
  readonly warmBudget: number;
  /** The longest that the slowest implementation's sample is made for the fastest one's sake. */
  readonly longestSample: number;
  /** Stop when the rounds leave every ratio a half-width of at most this. */
  readonly precision: number;
}

/** The plans that the command line offers. */
export const plans = {
  full: {
    leastRounds: 30,
    leastProcesses: 4,
    blocks: 3,
    blockRounds: 4,
    blockTime: 7e7,
    timeBudget: 12e9,
    warmBudget: 6e7,
    longestSample: 2e7,
    // a row 2% slower has to clear a least difference of 1%
    precision: 0.007,
  },
  quick: {
    leastRounds: 12,
    leastProcesses: 2,
    blocks: 2,
    blockRounds: 4,
    blockTime: 1.5e7,
    timeBudget: 1e9,
    warmBudget: 6e7,
    longestSample: 5e6,
    precision: 0.01,
  },
} satisfies { [name: string]: Plan };

/** What a case is expected to take, in milliseconds: half of a block goes into all but its rounds. */
export function planned({ leastProcesses, blocks, blockTime }: Plan): number {
  const fewRows = 5;
  return leastProcesses * blocks * 2 * fewRows * blockTime / 1e6;
}

/** How the figures of a plan are made, as a record of the run tells it. */
export function settings(plan: Plan, lab: Pick<Lab, "fresh">, difference: number): Settings {
  return {
    rounds: plan.leastRounds,
    processes: lab.fresh ? plan.leastProcesses : 1,
    precision: plan.precision,
    difference,
  };
}
