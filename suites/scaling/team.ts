/**
 * Threads that work on a call together: started, warmed, held at a barrier until the call, and ended.
 *
 * Whoever calls blocks until the last thread is done and hears no message meanwhile, so that the thread
 * that measures takes no core from those that work, and a team fits where a function is timed.
 *
 * @module
 */

import { type Thread, webThread } from "../../threads/thread.ts";
import type { Doing, MemberOrder } from "./member.ts";
import { BROKEN, LEAVE, LEFT, NEXT, READY, type Shared, Views, WINDOW } from "./window.ts";

const program = new URL("./member.ts", import.meta.url);

/** Nobody waits longer than this, in milliseconds. */
const START_LIMIT = 30_000, WINDOW_LIMIT = 60_000;

/** A team on its shared memory. */
export class Team {
  readonly #threads: Thread[];
  readonly #views: Views;

  /**
   * Starts the threads and waits until all of them are at the barrier.
   *
   * @throws {Error} if they are not there in time, or one of them could not begin.
   */
  constructor(
    workers: number,
    doing: Doing,
    module: WebAssembly.Module | null,
    shared: Shared,
  ) {
    this.#views = new Views(shared);
    this.#threads = Array.from({ length: workers }, () => webThread(program));
    const order: MemberOrder = { doing, module, shared };
    try {
      for (const thread of this.#threads) thread.post(order);
      this.#await(READY, (ready) => ready >= workers, START_LIMIT);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /**
   * One window: every task is done once.
   *
   * @throws {Error} if a thread threw, or they are not done in time.
   */
  run(): this {
    const { words } = this.#views;
    Atomics.store(words, NEXT, 0);
    Atomics.store(words, LEFT, this.#threads.length);
    Atomics.add(words, WINDOW, 1);
    Atomics.notify(words, WINDOW);
    this.#await(LEFT, (left) => left === 0, WINDOW_LIMIT);
    return this;
  }

  /** The answers of the last window, in the tasks' order: good until the next one. */
  pieces(): Uint8Array[] {
    return this.#views.pieces();
  }

  /** Ends the threads. */
  end(): void {
    const { words } = this.#views;
    Atomics.store(words, WINDOW, LEAVE);
    Atomics.notify(words, WINDOW);
    for (const thread of this.#threads) thread.terminate();
  }

  #await(word: number, done: (value: number) => boolean, limit: number): void {
    const { words } = this.#views;
    const until = performance.now() + limit;
    for (let value = Atomics.load(words, word); !done(value); value = Atomics.load(words, word)) {
      const left = until - performance.now();
      if (left <= 0) throw new Error(`the threads said nothing for ${limit / 1000} s`);
      Atomics.wait(words, word, value, left);
    }
    if (Atomics.load(words, BROKEN) !== 0) throw new Error("a thread threw");
  }
}
