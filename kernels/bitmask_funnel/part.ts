/**
 * A part of a stream in constant memory: what it adds to a chain that comes from before it, and what
 * chains begin in it. Parts that follow each other make one part.
 *
 * From each level a chain may come in with, the part knows when it would reach each further level, if the
 * window did not matter: the earliest time, because a chain that is further is never worse. With the
 * times at which the chains at hand were entered, and the window, that is all there is to know.
 *
 * @module
 */

/** A time of either type. The operators are the same for both, and so is the code. */
export type Time = number;

/** A part of a stream; levels count from 0. */
export class Part {
  readonly #steps: number;
  readonly #window: Time;
  /** When the chain that begins here and reaches each level was entered: as many as are reached. */
  readonly levels: Time[] = [];
  /** reach[i][k]: when a chain that comes with level i is at level i + 1 + k: as many as it reaches. */
  readonly reach: Time[][];

  /** An empty part. */
  constructor(steps: number, window: Time) {
    this.#steps = steps;
    this.#window = window;
    this.reach = Array.from({ length: steps }, () => []);
  }

  /** The highest level of a chain that comes with level i. */
  #top(i: number): number {
    return i + this.reach[i].length;
  }

  /** Takes the conditions of one time, later than all before. */
  take(t: Time, mask: number): void {
    for (let i = 0; i < this.#steps; i++) {
      while (this.#top(i) + 1 < this.#steps && (mask >>> (this.#top(i) + 1) & 1) !== 0) {
        this.reach[i].push(t);
      }
    }
    for (let k = 0; k < this.#steps && k <= this.levels.length; k++) {
      if ((mask >>> k & 1) === 0) continue;
      const entry = k === 0 ? t : this.levels[k - 1];
      if (t - entry <= this.#window) this.levels[k] = entry;
    }
  }

  /** Takes a part that follows. */
  append(next: Part): void {
    const before = this.levels.slice();
    for (let k = 0; k < this.#steps; k++) {
      let best = latest(before[k], next.levels[k]);
      for (let i = 0; i < k && i < before.length; i++) {
        const t: Time | undefined = next.reach[i][k - i - 1];
        if (t !== undefined && t - before[i] <= this.#window) best = latest(best, before[i]);
      }
      if (best !== undefined) this.levels[k] = best;
    }
    for (let i = 0; i < this.#steps; i++) this.reach[i].push(...next.reach[this.#top(i)]);
  }
}

function latest(a: Time | undefined, b: Time | undefined): Time | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
