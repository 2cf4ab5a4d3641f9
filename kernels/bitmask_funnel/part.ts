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

  /** Whether a chain that was entered then may still go on. The sum as doubles round it, as in the scan. */
  isInTime(t: Time, entry: Time): boolean {
    return t <= entry + this.#window;
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
      if (this.isInTime(t, entry)) this.levels[k] = entry;
    }
  }

  /** Takes a part that follows. */
  append(next: Part): void {
    const before = this.levels.slice();
    for (let k = 0; k < this.#steps; k++) {
      let best = latest(before[k], next.levels[k]);
      for (let i = 0; i < k && i < before.length; i++) {
        const t: Time | undefined = next.reach[i][k - i - 1];
        if (t !== undefined && this.isInTime(t, before[i])) best = latest(best, before[i]);
      }
      if (best !== undefined) this.levels[k] = best;
    }
    for (let i = 0; i < this.#steps; i++) this.reach[i].push(...next.reach[this.#top(i)]);
  }
}

/**
 * Why no rows between two times make such a part, or `null`. What it tells of its rows is put through a part
 * again: that has to reach the same at the same times, and as many levels entered no later, for other rows
 * may have been there, too.
 */
export function objectionTo(part: Part, empty: Part, first: Time, last: Time): string | null {
  const { levels, reach } = part;
  const told = new Map<Time, number>();
  const tell = (t: Time, condition: number) => told.set(t, (told.get(t) ?? 0) | 1 << condition);
  for (const entry of levels) tell(entry, 0);
  for (const [i, times] of reach.entries()) times.forEach((t, k) => tell(t, i + 1 + k));
  const times = [...told.keys()].sort((a, b) => a < b ? -1 : Number(a > b));
  if (times.some((t) => !(t > first && t < last))) {
    return "a time is not between the first and the last";
  }
  for (const t of times) empty.take(t, told.get(t)!);
  for (const [i, reached] of reach.entries()) {
    const again = empty.reach[i];
    if (again.length !== reached.length || again.some((t, k) => t !== reached[k])) {
      return `a chain that comes with level ${i + 1} does not reach what it says`;
    }
  }
  for (const [k, entry] of empty.levels.entries()) {
    if (k >= levels.length || levels[k] < entry) {
      return `level ${k + 1} is reached by a later chain`;
    }
  }
  for (const [k, entry] of levels.entries()) {
    if (k === 0) continue;
    if (entry > levels[k - 1]) return `level ${k + 1} was entered after level ${k}`;
    if (k > reach[0].length || !part.isInTime(reach[0][k - 1], entry)) {
      return `level ${k + 1} is out of reach`;
    }
  }
  return null;
}

function latest(a: Time | undefined, b: Time | undefined): Time | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
