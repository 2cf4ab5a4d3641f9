/**
 * How long cases take: what a plan says of each, and what this machine makes of that.
 *
 * @module
 */

import type { Plan } from "../../harness/mod.ts";

/** Calls that a case's slowest row makes in a sample last at least so long, or so many steps of the clock. */
const SAMPLE = { ns: 1e6, steps: 1000 };

/**
 * Milliseconds that a case of so many rows is planned to take, where the clock has steps of `resolution`
 * nanoseconds: the time of its blocks, or of the rounds that it gets in any case. The last blocks begin
 * within that time and end beyond it.
 */
export function plannedMs(plan: Plan, rows: number, resolution: number): number {
  const sample = Math.max(SAMPLE.ns, SAMPLE.steps * resolution);
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
