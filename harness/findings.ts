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
  readonly #warnings: string[] = [];

  /** Begins with nothing known of these implementations. */
  constructor(impls: readonly string[]) {
    this.#impls = impls;
  }

  /** Adds blocks. Who failed in one has failed for good. */
  add(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.#blocks.push(block);
      for (const [impl, { err }] of Object.entries(block.entrants)) {
        if (err !== null) this.fail(impl, err);
      }
    }
  }

  /** Says why an implementation has no figures. */
  fail(impl: string, err: string): void {
    if (!this.#errors.has(impl)) this.#errors.set(impl, err);
  }

  /** Says what the reader has to know about the case as a whole. */
  warn(warning: string): void {
    this.#warnings.push(warning);
  }

  /** What was said so. */
  get warnings(): readonly string[] {
    return this.#warnings;
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

  /** The input's size. */
  get size(): Block["size"] {
    return this.#blocks[0]?.size ?? { bytes: 0, elements: 0 };
  }

  /** How many blocks there are. */
  get blocks(): number {
    return this.#blocks.length;
  }

  /** Their rounds, clean or not. */
  get rounds(): number {
    return this.#blocks.reduce((sum, { rounds }) => sum + rounds, 0);
  }

  /** Blocks with rounds enough in which nobody else kept the machine busy, and those rounds. */
  clean({ blockRounds }: { readonly blockRounds: number }): { blocks: number; rounds: number } {
    const clean = this.#blocks.map((block) => cleanRounds(block, blockRounds))
      .filter((rounds) => rounds > 0);
    return { blocks: clean.length, rounds: clean.reduce((sum, rounds) => sum + rounds, 0) };
  }

  /** Calls per sample, once a block has found that out. */
  get calls(): number | null {
    return this.#blocks[0]?.calls || null;
  }

  /** Nanoseconds that a step of the timer made of a call where that was the most. */
  get grain(): number {
    return Math.max(0, ...this.#blocks.map(({ grain }) => grain));
  }

  /** Nanoseconds spent in rounds. */
  get timed(): number {
    return this.#blocks.reduce((sum, { timed }) => sum + timed, 0);
  }

  /**
   * The samples of everybody in `impls` who has not failed: a list for each block, the same rounds for
   * everybody. With `clean` they are those of the clean rounds of the blocks that have enough of them.
   */
  series(
    impls: ReadonlySet<string>,
    clean: { readonly blockRounds: number } | null = null,
  ): Map<string, Series> {
    const timed = this.#blocks.filter((block) =>
      block.rounds > 0 && (clean === null || cleanRounds(block, clean.blockRounds) > 0)
    );
    if (timed.length === 0) return new Map();
    return new Map(
      this.running().filter((impl) => impls.has(impl)).map((impl) => [
        impl,
        timed.map(({ entrants, busyRounds }) =>
          entrants[impl].samples.filter((_, round) => clean === null || !busyRounds.includes(round))
        ),
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

/** The clean rounds of a block, or 0 where they are so few that their median would be an accident. */
function cleanRounds({ rounds, busyRounds }: Block, least: number): number {
  const clean = rounds - busyRounds.length;
  return clean >= Math.min(least, rounds) ? clean : 0;
}
