/**
 * Turns of the event loop: who only awaits what is there already leaves timers, signals and messages none.
 *
 * @module
 */

/** So many milliseconds nobody else may have a turn. */
const TURN_MS = 10;

/** Tells who works without a wait when to let others have a turn. */
export class Breather {
  #last = performance.now();

  /** Whether it is time for one. */
  get due(): boolean {
    return performance.now() - this.#last > TURN_MS;
  }

  /** Lets the event loop turn once. */
  async take(): Promise<void> {
    await turn();
    this.#last = performance.now();
  }
}

// Not a timeout: nested ones are held back for 1 to 4 ms. The harness has the same lines: it is a package
// of its own, and neither stands on the other.
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => unknown };
  if (setImmediate !== undefined) return new Promise((resolve) => void setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      port2.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
