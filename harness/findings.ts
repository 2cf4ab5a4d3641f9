/**
 * What the blocks of a case have found out so far.
 *
 * @module
 */

import type { Block, Entrant } from "./block.ts";
import type { Series } from "./compare.ts";

/** Collects blocks. */
export class Findings {
  readonly #impls: readonly string[];
  readonly #blocks: Block[] = [];
  readonly #errors = new Map<string, string>();
  readonly #cold = new Map<string, number>();

  constructor(impls: readonly string[]) {
    this.#impls = impls;
  }

  /** Adds a block. Who failed in it has failed for good. */
  add(block: Block): void {
    this.#blocks.push(block);
    for (const [impl, { err }] of Object.entries(block.entrants)) {
      if (err !== null) this.fail(impl, err);
    }
  }

  /** Says why an implementation has no figures. */
  fail(impl: string, err: string): void {
    if (!this.#errors.has(impl)) this.#errors.set(impl, err);
  }

  /** Puts the first call in a fresh process in place of the first block's. */
  cold(impl: string, ns: number | null): void {
    if (ns !== null) this.#cold.set(impl, ns);
  }

  /** Who has not failed. */
  running(): string[] {
    return this.#impls.filter((impl) => !this.#errors.has(impl));
  }

  /** Why an implementation has no figures, or `null`. */
  error(impl: string): string | null {
    return this.#errors.get(impl) ?? null;
  }

  get size(): Block["size"] {
    return this.#blocks[0]?.size ?? { bytes: 0, elements: 0 };
  }

  get blocks(): number {
    return this.#blocks.length;
  }

  get rounds(): number {
    return this.#blocks.reduce((sum, { rounds }) => sum + rounds, 0);
  }

  /** For each round, whether others kept the machine busy meanwhile. */
  get tainted(): boolean[] {
    return this.#blocks.flatMap(({ rounds, busyRounds }) =>
      Array.from({ length: rounds }, (_, round) => busyRounds.includes(round))
    );
  }

  /** Calls per sample, once a block has found that out. */
  get calls(): number | null {
    return this.#blocks[0]?.calls || null;
  }

  /** Nanoseconds spent in rounds. */
  get timed(): number {
    return this.#blocks.reduce((sum, { timed }) => sum + timed, 0);
  }

  /** The samples of everybody in `impls` who has not failed, without busy rounds where one says so. */
  series(impls: ReadonlySet<string>, withoutBusy = false): Map<string, Series> {
    const timed = this.#blocks.filter(({ rounds }) => rounds > 0);
    return new Map(
      this.running().filter((impl) => impls.has(impl) && timed.length > 0).map((impl) => [
        impl,
        timed.map(({ entrants, busyRounds }) =>
          entrants[impl].samples.filter((_, round) => !withoutBusy || !busyRounds.includes(round))
        ).filter((samples) => samples.length > 0),
      ]),
    );
  }

  /** What the blocks found out about one implementation that ran in all of them. */
  entrants(impl: string): Entrant[] {
    return this.#blocks.flatMap(({ entrants }) => entrants[impl] ?? []);
  }

  /** The first call. */
  coldCall(impl: string): number {
    return this.#cold.get(impl) ?? this.entrants(impl)[0]?.cold ?? 0;
  }
}
