/**
 * Work for the main thread in small pieces: a key or a click never waits for more than one of them.
 *
 * @module
 */

/** A queue of pieces. A piece that waits under a name already is replaced by the newer one. */
export class Turns {
  readonly #waiting = new Map<string, () => void>();
  #going = false;
  #idle: (() => void)[] = [];

  /** Adds a piece. */
  add(name: string, piece: () => void): void {
    this.#waiting.delete(name);
    this.#waiting.set(name, piece);
    if (!this.#going) this.#go();
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting.clear();
  }

  /** Resolves when nothing waits. */
  done(): Promise<void> {
    if (!this.#going) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #go(): Promise<void> {
    this.#going = true;
    for (;;) {
      // a timeout, and not a frame: a page in the background has none
      await new Promise((resolve) => setTimeout(resolve));
      const next = this.#waiting.entries().next();
      if (next.done) break;
      const [name, piece] = next.value;
      this.#waiting.delete(name);
      piece();
    }
    this.#going = false;
    this.#idle.splice(0).forEach((resolve) => resolve());
  }
}
