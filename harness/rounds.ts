/**
 * Who runs when: the order within a round, and the baton that makes concurrent measurements keep it.
 *
 * @module
 */

/**
 * The order of one round among `size` entrants.
 *
 * Rounds come in pairs, the second backwards (ABBA), so that a machine that slows down evenly costs
 * everyone the same. From pair to pair the row rotates as in a balanced Latin square (0, 1, n-1, 2,
 * n-2, ...): over `size` pairs everybody stands at every place equally often and follows everybody
 * else equally often, so nobody always inherits the same neighbour's caches.
 */
export function order(round: number, size: number): number[] {
  const shift = Math.floor(round / 2) % size;
  const row = Array.from({ length: size }, (_, place) => {
    const step = Math.ceil(place / 2);
    return ((place % 2 === 1 ? step : size - step) + shift) % size;
  });
  return round % 2 === 0 ? row : row.reverse();
}

interface Waiting {
  go(): void;
  fail(reason: unknown): void;
}

/**
 * Hands out turns, one entrant at a time, in the order of the rounds.
 *
 * An entrant asks for its turn and awaits it; asking again, or leaving, gives the last turn back.
 * One that leaves is skipped from then on, so a measurement that throws stops nobody.
 */
export class Baton {
  readonly #size: number;
  readonly #between: (round: number) => void | Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #present: Set<number>;
  #round: number;
  #row: number[] = [];
  #holder: number | null = null;
  #changingRounds = false;

  /** `between` runs before each round, `firstRound` included, while nobody holds the baton. */
  constructor(size: number, firstRound: number, between: (round: number) => void | Promise<void>) {
    this.#size = size;
    this.#between = between;
    this.#round = firstRound;
    this.#present = new Set(Array(size).keys());
  }

  /** Resolves when it is this entrant's turn. */
  turn(entrant: number): Promise<void> {
    const promise = new Promise<void>((go, fail) => this.#waiting.set(entrant, { go, fail }));
    this.#giveBack(entrant);
    return promise;
  }

  /** Takes an entrant out of all rounds to come. */
  leave(entrant: number): void {
    this.#present.delete(entrant);
    this.#waiting.delete(entrant);
    this.#giveBack(entrant);
  }

  #giveBack(entrant: number): void {
    if (this.#holder === entrant) this.#holder = null;
    this.#next();
  }

  #next(): void {
    if (this.#holder !== null || this.#changingRounds) return;
    const entrant = this.#row.find((entrant) => this.#present.has(entrant));
    if (entrant === undefined) {
      this.#row = [];
      // A round starts once everybody has asked, so within it each one is already waiting.
      if (this.#present.size > 0 && this.#waiting.size === this.#present.size) this.#changeRounds();
      return;
    }
    this.#row = this.#row.slice(this.#row.indexOf(entrant) + 1);
    this.#holder = entrant;
    const waiting = this.#waiting.get(entrant)!;
    this.#waiting.delete(entrant);
    waiting.go();
  }

  async #changeRounds(): Promise<void> {
    this.#changingRounds = true;
    try {
      await this.#between(this.#round);
    } catch (reason) {
      for (const waiting of this.#waiting.values()) waiting.fail(reason);
      return;
    }
    this.#changingRounds = false;
    this.#row = order(this.#round++, this.#size);
    this.#next();
  }
}
