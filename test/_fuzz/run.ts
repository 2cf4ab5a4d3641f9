/**
 * Hostile calls, one after the other, from a seed. Every call has a generator of its own, so that one of
 * them can be made again alone.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import { attempt, isSlow, type Tally } from "./property.ts";
import type { Target } from "./target.ts";

/** What to run. */
export interface Plan {
  readonly targets: readonly Target[];
  readonly seed: number;
  /** The first call's number. */
  readonly from: number;
  /** When to end: asked before each call. */
  done(calls: number): boolean;
}

/** What came of it. */
export interface Report extends Tally {
  readonly calls: number;
  /** The number of the call that something is wrong with. */
  readonly at: number;
  /** What is wrong, or `null`. */
  readonly wrong: string | null;
  /** Calls by target. */
  readonly by: ReadonlyMap<string, number>;
}

/** The generator of a call. */
export function generatorOf(seed: number, call: number): Rng {
  return rng(Math.imul(seed + 1, 0x9e3779b1) + call | 0);
}

/** Runs until something is wrong, or the end. */
export function run({ targets, seed, from, done }: Plan): Report {
  const tally = { answered: 0, refused: 0, unspoken: 0 };
  const by = new Map<string, number>();
  let calls = 0;
  for (; !done(calls); calls++) {
    // one after the other, so that none waits for its turn
    const target = targets[(from + calls) % targets.length];
    const call = () => attempt(target, targets, generatorOf(seed, from + calls), tally);
    by.set(target.name, (by.get(target.name) ?? 0) + 1);
    let wrong = call();
    if (wrong !== null && isSlow(wrong)) wrong = call();
    if (wrong !== null) return { ...tally, calls, at: from + calls, wrong, by };
  }
  return { ...tally, calls, at: from + calls, wrong: null, by };
}
