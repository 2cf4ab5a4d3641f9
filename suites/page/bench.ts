/**
 * The page's side of the worker: it is started, asked, and ended when somebody stops.
 *
 * Every kernel of a run has a worker of its own, so that nobody's garbage is another's, and what its
 * inputs took is given back when it ends. Stopping ends the worker, whatever it is doing.
 *
 * @module
 */

import { proxy, type Remote, wrap } from "comlink/dist/esm/comlink.mjs";
import type { Environment, Plan, Record } from "../../harness/mod.ts";
import type { Run } from "../../harness/record.ts";
import { gate } from "./gate.ts";
import type {
  Listed,
  Listener,
  Offer,
  Order,
  Ordered,
  PageWorker,
  Trial,
  Tried,
} from "./messages.ts";

/** A worker that runs, and the way to ask it. */
interface Started {
  readonly worker: Worker;
  readonly asked: Remote<PageWorker>;
  /** Rejects when the worker breaks. */
  readonly broken: Promise<never>;
}

/** What a stopped run rejects with. */
export class Stopped extends Error {}

function start(): Started {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(event.message || "The worker did not start"));
    });
    worker.addEventListener("messageerror", () => reject(new Error("A message cannot be read")));
  });
  broken.catch(() => {});
  return { worker, asked: wrap<PageWorker>(worker), broken };
}

/** Who hears of a run. */
export interface Follower extends Listener {
  /** What will be run, before anything is. */
  begun(cases: readonly Ordered[], environment: Environment): void;
}

/** The bench behind the page. */
export class Bench {
  #started: Started | null = null;
  #stop: ((reason: Stopped) => void) | null = null;

  /** What there is to choose from. */
  async offer(offer: Offer): Promise<readonly Listed[]> {
    return await this.#ask((asked) => asked.offer(offer)) as readonly Listed[];
  }

  /** Where a run with that plan would be made; `command` says how to make it again. */
  async environment(plan: Plan | null, command: string): Promise<Environment> {
    return await this.#ask((asked) => asked.environment(plan, command));
  }

  /** The cases that an order selects. */
  async ordered(order: Order): Promise<readonly Ordered[]> {
    return await this.#ask((asked) => asked.ordered(order)) as readonly Ordered[];
  }

  /** Tries a text. A trial that is under way is done first. */
  async tryOut(trial: Trial): Promise<Tried> {
    return await this.#ask((asked) => asked.tryOut(trial)) as Tried;
  }

  /**
   * Runs what is ordered.
   *
   * @throws {Stopped} if it is stopped: the records so far went to the follower.
   * @throws {Error} if a run is under way anywhere on the page, or the worker breaks.
   */
  async run(order: Order, command: string, follower: Follower): Promise<Run> {
    const leave = gate.enter(() => this.#stop?.(new Stopped("stopped")));
    const stopped = new Promise<never>((_, reject) => this.#stop = reject);
    const stop = this.#stop;
    stopped.catch(() => {});
    const records: Record[] = [];
    try {
      const until = <Answer>(answer: Promise<Answer>) => Promise.race([answer, stopped]);
      const cases = await until(this.ordered(order));
      const environment = await until(this.environment(order.plan, command));
      follower.begun(cases, environment);
      const listener = proxy(
        {
          // what was on its way when the run was stopped comes too late
          step: (progress) => {
            if (this.#stop === stop) follower.step(progress);
          },
          finished: (found) => {
            if (this.#stop !== stop) return;
            records.push(...found);
            follower.finished(found);
          },
        } satisfies Listener,
      );
      for (const kernel of new Set(cases.map(({ kernel }) => kernel))) {
        await until(this.#ask((asked) => asked.run(order, kernel, listener)));
        this.end();
      }
      return { environment, records };
    } finally {
      this.#stop = null;
      this.end();
      leave();
    }
  }

  async #ask<Answer>(ask: (asked: Remote<PageWorker>) => Promise<Answer>): Promise<Answer> {
    const { asked, broken } = this.#started ??= start();
    return await Promise.race([ask(asked), broken]).catch((error) => {
      this.end();
      throw error;
    });
  }

  /** Ends the worker, and with it what it is doing: the next question starts another one. */
  end(): void {
    this.#started?.worker.terminate();
    this.#started = null;
  }
}
