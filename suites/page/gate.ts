/**
 * One run at a time on this page, whoever asks for it, its buttons or a program: two at once would take
 * each other's cores, and no record could tell.
 *
 * @module
 */

/** What a run passes. */
export class Gate {
  #stop: (() => void) | null = null;
  readonly #watching: ((taken: boolean) => void)[] = [];

  /** Whether a run is under way. */
  get taken(): boolean {
    return this.#stop !== null;
  }

  /** Is told when a run begins and when it ends. */
  watch(told: (taken: boolean) => void): void {
    this.#watching.push(told);
  }

  /**
   * Begins a run, which `stop` ends before its time. What comes back is to be called at its end.
   *
   * @throws {Error} if another one is under way.
   */
  enter(stop: () => void): () => void {
    if (this.taken) throw new Error("A run is under way");
    this.#stop = stop;
    this.#tell();
    return () => {
      this.#stop = null;
      this.#tell();
    };
  }

  /** Stops the run that is under way. */
  stop(): void {
    this.#stop?.();
  }

  #tell(): void {
    for (const told of this.#watching) told(this.taken);
  }
}

/** That of this page. */
export const gate = new Gate();
