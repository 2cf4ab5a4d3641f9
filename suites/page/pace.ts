/**
 * How long cases take: what a plan says of each, and what this machine makes of that.
 *
 * @module
 */

import type { Plan } from "../../harness/mod.ts";

/** A sample of a case's slowest row lasts at least so many nanoseconds, or so many steps of the clock. */
const SAMPLE = { ns: 1e6, steps: 1000 };

/** How long the samples of a case's rows are on average, by that of the slowest: what runs came to. */
const SHARE = 0.25;

/**
 * Milliseconds that a case of so many rows takes at least by its plan, where the clock has steps of
 * `resolution` nanoseconds. The last blocks begin within their time and end beyond it; to make a large
 * input and its right answer takes longer still, and no plan knows how long.
 */
export function plannedMs(plan: Plan, rows: number, resolution: number): number {
  const sample = SHARE * Math.max(SAMPLE.ns, SAMPLE.steps * resolution);
  const rounds = rows * plan.leastRounds * sample;
  const warming = rows * plan.leastProcesses * plan.warmBudget;
  const beyond = 1 + 0.5 / plan.leastProcesses;
  return beyond * Math.max(plan.timeBudget, rounds + warming) / 1e6;
}

/** What cases took, by what was planned for them. */
export class Pace {
  #planned = 0;
  #took = 0;

  /** A case is done. */
  finished(plannedMs: number, tookMs: number): void {
    this.#planned += plannedMs;
    this.#took += tookMs;
  }

  /** Milliseconds that so much takes on this machine; `null` while there is no case to tell it from. */
  expected(plannedMs: number): number | null {
    return this.#planned === 0 ? null : plannedMs * this.#took / this.#planned;
  }
}

/**
 * Milliseconds that are left of a run: of the case at hand, of which so much is spent, and of those that
 * follow it. A case that takes longer than expected is expected to take half as long again.
 */
export function leftMs(expected: number, spent: number, later: number): number {
  return (spent < expected ? expected - spent : spent / 2) + later;
}
