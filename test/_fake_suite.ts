/**
 * A bench without a machine: a clock that only moves when an implementation says so.
 *
 * @module
 */

import type { AnySuite, Plan, Record } from "../harness/mod.ts";
import type { Code, Role } from "../harness/record.ts";
import { run, select, suite } from "../harness/mod.ts";

/** The smallest plan that still gives intervals. */
export const shortPlan: Plan = {
  leastRounds: 12,
  leastProcesses: 1,
  blocks: 1,
  blockRounds: 12,
  blockTime: 0,
  timeBudget: 1e12,
  warmBudget: 1e9,
  longestSample: 2e7,
  precision: 0.01,
};

/** A host whose time is a number. Looking at the clock and pausing take none of it. */
export class FakeHost {
  readonly runtime = "fake 1.0.0";
  time = 0;
  collections = 0;
  /** What one collection takes. */
  collectionTime = 0;
  readonly clock: { now(): number; resolution: number } = { now: () => this.time, resolution: 1 };
  readonly collectsBetweenRounds: boolean = true;
  readonly cores = 2;
  readonly heap: (() => number) | null = null;
  readonly collect = (): void => {
    this.collections++;
    this.time += this.collectionTime;
  };
  pause(): Promise<void> {
    return Promise.resolve();
  }
}

/** What a fake implementation does. */
export interface Fake {
  name: string;
  /** What its n-th call takes, from 0, in nanoseconds; it may throw. */
  cost(call: number): number;
  /** What its n-th call answers. */
  answer?(call: number): string;
  unavailable?(): string | null;
  prepare?(): void;
  role?: Role;
  code?: Code;
  slowdown?: number;
  workers?: number;
  release?(): void;
}

/** A suite of one case, `fake/only`, whose right answer is "right". */
export function fakeSuite(host: FakeHost, fakes: readonly Fake[]): AnySuite {
  const impls = fakes.map((fake) => ({
    name: fake.name,
    code: fake.code ?? "typescript" as const,
    slowdown: fake.slowdown,
    workers: fake.workers,
    release: fake.release,
    role: fake.role ?? "answer" as const,
    unavailable: fake.unavailable ?? (() => null),
    prepare() {
      fake.prepare?.();
      let call = 0;
      return () => {
        host.time += fake.cost(call);
        return fake.answer?.(call++) ?? (call++, "right");
      };
    },
  }));
  return suite<string, string>({
    kernel: {
      name: "fake",
      impls,
      same: (a, b) => a === b,
      size: () => ({ bytes: 1000, elements: 500 }),
    },
    oracle: () => "right",
    story: "",
    cases: [{ name: "only", story: "the only case", input: () => "input" }],
  });
}

/** Runs a suite of fakes; the records by implementation. */
export async function runFakes(
  host: FakeHost,
  fakes: readonly Fake[],
  plan: Plan | null = shortPlan,
  onProgress?: (progress: { doing: string; round: number }) => void,
): Promise<{ [impl: string]: Record }> {
  const found: { [impl: string]: Record } = {};
  const selection = select([fakeSuite(host, fakes)], []);
  for await (const { records } of run(selection, { host, plan, warnings: [], onProgress })) {
    for (const record of records) found[record.impl] = record;
  }
  return found;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
