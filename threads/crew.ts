/**
 * The threads of a pipeline: started, replaced when they die, and ended.
 *
 * @module
 */

import type { Order, Report } from "./messages.ts";
import type { Failure } from "./slots.ts";
import { type Kind, startThread, type Thread } from "./thread.ts";

/** What a crew is made of. */
export interface CrewPlan {
  readonly program: URL;
  readonly workers: number;
  readonly kind: Kind | undefined;
  /** Milliseconds that a thread may take to be ready. */
  readonly startLimit: number;
  /** What the thread of that number is told first. */
  begin(thread: number): Order;
  /** A thread is ready. */
  ready(number: number, thread: Thread): void;
  /** A thread has said something. */
  hear(number: number, report: Report): void;
  /** A thread is no more. */
  lost(number: number, failure: Failure): void;
}

/** The threads. */
export class Crew {
  readonly #plan: CrewPlan;
  readonly #threads = new Map<number, Thread>();
  #started = 0;
  #pending = 0;
  #closed = false;
  /** How the last thread ended. */
  lastEnd = "";

  constructor(plan: CrewPlan) {
    this.#plan = plan;
    for (let i = 0; i < plan.workers; i++) this.#add();
  }

  /** Whether nobody is left, and nobody is on the way. */
  get gone(): boolean {
    return this.#threads.size === 0 && this.#pending === 0;
  }

  /** Ends one thread. */
  terminate(number: number): void {
    this.#threads.get(number)?.terminate();
  }

  /** Ends all. */
  close(): void {
    this.#closed = true;
    for (const thread of this.#threads.values()) thread.terminate();
  }

  async #add(): Promise<void> {
    const { program, kind, startLimit, begin, ready, hear, lost } = this.#plan;
    // a number is never used again: of a thread that is gone nothing must be taken for another's
    const number = this.#started++;
    let isReady = false;
    let problem: string | null = null;
    let thread: Thread | null = null;
    this.#pending++;
    const timer = setTimeout(() => {
      problem = `it was not ready within ${startLimit} ms`;
      thread?.terminate();
    }, startLimit);
    const leave = (failure: Failure) => {
      clearTimeout(timer);
      if (!isReady) this.#pending--;
      this.#threads.delete(number);
      this.lastEnd = failure.reason;
      // one that was never ready would not be the next time either
      if (isReady && !this.#closed) this.#add();
      lost(number, failure);
    };
    try {
      thread = await startThread(program, kind);
    } catch (error) {
      return leave({ kind: "error", reason: String((error as Error)?.message ?? error) });
    }
    const started = thread;
    this.#threads.set(number, started);
    started.ended.then(({ kind, reason }) => {
      leave(problem === null ? { kind, reason } : { kind: "error", reason: problem });
    });
    started.onMessage((message) => {
      const report = message as Report;
      if ("broken" in report) {
        problem = report.broken;
        started.terminate();
      } else if ("ready" in report) {
        clearTimeout(timer);
        isReady = true;
        this.#pending--;
        ready(number, started);
      } else {
        hear(number, report);
      }
    });
    if (this.#closed || problem !== null) return started.terminate();
    try {
      started.post(begin(number));
    } catch (error) {
      problem = `its setup cannot be posted: ${(error as Error).message}`;
      started.terminate();
    }
  }
}
