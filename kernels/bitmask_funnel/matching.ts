/**
 * Which of the rows of one time serve which conditions, each row one condition at most: a matching,
 * grown by augmenting paths (Kuhn 1955).
 *
 * @module
 */

/** The most steps: and a condition that this many rows have always finds one. */
const STEPS = 32;

const NOBODY = -1;

/** A matching of conditions and the rows of one time. */
export class Matching {
  /** The rows that are kept: of a condition that many have, not more than can be of use. */
  readonly #rows: number[] = [];
  /** The condition that each row serves, or NOBODY. */
  readonly #served: number[] = [];
  /** The row that serves each condition. */
  readonly #server = new Int32Array(STEPS);
  /** Conditions that the search at hand has asked. */
  #asked = 0;

  /** A matching of masks [from, to), nothing served yet. */
  constructor(mask: Uint32Array, from: number, to: number) {
    const held = new Uint8Array(STEPS);
    for (let row = from; row < to; row++) {
      const conditions: number[] = [];
      for (let k = 0; k < STEPS; k++) if ((mask[row] >>> k & 1) !== 0) conditions.push(k);
      if (conditions.every((k) => held[k] === STEPS)) continue;
      for (const k of conditions) held[k] = Math.min(STEPS, held[k] + 1);
      this.#rows.push(mask[row]);
      this.#served.push(NOBODY);
    }
  }

  /** Finds a row for one condition more, if the conditions served can have others; says whether. */
  serve(condition: number): boolean {
    this.#asked = 0;
    return this.#augment(condition);
  }

  #augment(condition: number): boolean {
    this.#asked |= 1 << condition;
    for (let row = 0; row < this.#rows.length; row++) {
      if ((this.#rows[row] >>> condition & 1) === 0) continue;
      const other = this.#served[row];
      if (other !== NOBODY && ((this.#asked >>> other & 1) !== 0 || !this.#augment(other))) {
        continue;
      }
      this.#served[row] = condition;
      this.#server[condition] = row;
      return true;
    }
    return false;
  }

  /** A condition that is served gives its row back. */
  release(condition: number): void {
    this.#served[this.#server[condition]] = NOBODY;
  }
}
