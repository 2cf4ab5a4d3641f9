/**
 * Threads that work on a call together: started, warmed, held at a barrier until the call, and ended.
 *
 * The caller is one of them, so that a call is a window of several threads and a function that returns,
 * and fits where functions are timed. Tried and dropped: a caller that sleeps while threads of its own
 * number work. Both of two that were called from sleep then often stood on the same core until the window
 * was over: 1.55 ms in place of 0.77 for 8 MiB on two idle cores, and any figure in between.
 *
 * @module
 */

import { cores } from "../../harness/mod.ts";
import type { Stage } from "../../threads/mod.ts";
import type { Thread } from "../../threads/thread.ts";
import { type Doing, openDoing } from "./doing.ts";
import type { MemberOrder } from "./member.ts";
import { giveBack, takeThread } from "./reserve.ts";
import { BROKEN, LEAVE, LEFT, NEXT, READY, type Shared, Views, WINDOW } from "./window.ts";

/** Nobody waits longer than this, in milliseconds: where a core has fifteen takers, a start takes 13 s. */
const LIMIT = 120_000;

/** Milliseconds of waiting without giving the core back, where everybody has one. */
const SPIN_MS = 0.5;

/** A team on its shared memory. */
export class Team {
  readonly #threads: Thread[];
  readonly #views: Views;
  readonly #stage: Stage;
  readonly #spin: number;

  /**
   * Starts the other threads and waits until all of them are at the barrier.
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
    this.#spin = workers <= cores() ? SPIN_MS : 0;
    this.#threads = Array.from({ length: workers - 1 }, takeThread);
    const order: MemberOrder = { doing, module, shared, spin: this.#spin };
    try {
      this.#stage = openDoing(doing, module, this.#views);
      for (const thread of this.#threads) thread.post(order);
      this.#await(READY, (ready) => ready >= workers - 1);
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /**
   * One window: every task is done once.
   *
   * @throws {Error} if a thread threw, this one included, or they are not done in time.
   */
  run(): this {
    const { words } = this.#views;
    Atomics.store(words, NEXT, 0);
    Atomics.store(words, LEFT, this.#threads.length);
    Atomics.add(words, WINDOW, 1);
    Atomics.notify(words, WINDOW);
    this.#views.work(this.#stage);
    this.#await(LEFT, (left) => left === 0);
    return this;
  }

  /** The answers of the last window, in the tasks' order: good until the next one. */
  pieces(): Uint8Array[] {
    return this.#views.pieces();
  }

  /** The threads leave. */
  end(): void {
    const { words } = this.#views;
    Atomics.store(words, WINDOW, LEAVE);
    Atomics.notify(words, WINDOW);
    this.#threads.splice(0).forEach(giveBack);
  }

  #await(word: number, done: (value: number) => boolean): void {
    const { words } = this.#views;
    const until = performance.now() + LIMIT;
    for (let value = Atomics.load(words, word); !done(value); value = Atomics.load(words, word)) {
      const left = until - performance.now();
      if (left <= 0) throw new Error(`the threads said nothing for ${LIMIT / 1000} s`);
      this.#views.await(word, value, this.#spin, left);
    }
    if (Atomics.load(words, BROKEN) !== 0) throw new Error("a thread threw");
  }
}
