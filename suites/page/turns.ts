/**
 * Work for the main thread in small pieces: a key or a click never waits for more than one of them.
 *
 * @module
 */

/** A queue of pieces. A piece that waits for something already is replaced by the newer one. */
export class Turns {
  readonly #waiting = new Map<unknown, () => void>();
  #going = false;

  /** Adds a piece: `about` is its name, or the element that it fills. */
  add(about: unknown, piece: () => void): void {
    this.#waiting.delete(about);
    this.#waiting.set(about, piece);
    if (!this.#going) this.#go();
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting.clear();
  }

  async #go(): Promise<void> {
    this.#going = true;
    for (;;) {
      // a timeout, and not a frame: a page in the background has none
      await new Promise((resolve) => setTimeout(resolve));
      const next = this.#waiting.entries().next();
      if (next.done) break;
      const [about, piece] = next.value;
      this.#waiting.delete(about);
      try {
        piece();
      } catch (error) {
        // the others are drawn, and the console tells of this one
        reportError(error);
      }
    }
    this.#going = false;
  }
}
