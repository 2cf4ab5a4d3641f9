/**
 * A pool of worker threads that run one program's tasks: over comlink, on every runtime.
 *
 * Whatever becomes of a task is a result: an answer, what it threw, or how its worker came to an end. A
 * worker that dies is replaced, and nothing waits without a limit. Each worker has one task at a time:
 * comlink's round trip between two tasks is a price that tasks of a few milliseconds do not feel; for
 * smaller ones there is `threads/pipeline.ts`.
 *
 * @module
 */

import { transfer, wrap } from "comlink/dist/esm/comlink.mjs";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { type Kind, startThread, type Thread } from "../threads/thread.ts";

// the checker takes its types for a CommonJS module's
const endpointOf = nodeEndpoint as unknown as typeof nodeEndpoint.default;

/** What a worker's program offers, seen from here. */
interface Remote<Setup, Task, Answer> {
  begin(setup: Setup): Promise<{ readonly opened: number; readonly warmed: number }>;
  run(task: Task): Promise<Answer>;
}

/** What a pool is made of. */
export interface PoolPlan<Setup> {
  /** The worker's program, which calls `servePool()`. */
  readonly program: URL;
  /** Threads, at least one; more than there are cores is allowed. */
  readonly workers: number;
  /** What each worker gets before its first task: compiled modules, shared memory. */
  readonly setup: Setup;
  /** Tasks handed out or waiting, at most. Default: two a worker. */
  readonly inFlight?: number;
  /** Milliseconds that a worker may take to start, set up and warm. Default: 20,000. */
  readonly startLimit?: number;
  /** Milliseconds that a task may take. Default: 60,000. */
  readonly taskLimit?: number;
  /** Which kind of worker. Default: what the runtime has. */
  readonly kind?: Kind;
}

/** Why a task has no answer. */
export interface Failure {
  readonly ok: false;
  /**
   * - `threw`: the task threw; its worker goes on.
   * - `error`, `exited`, `terminated`: its worker came to such an end.
   * - `late`: it took longer than its limit, and its worker was terminated.
   * - `cancelled`: its signal was aborted.
   * - `refused`: as many tasks as the pool takes are under way, or it is closed.
   */
  readonly kind: "threw" | "error" | "exited" | "terminated" | "late" | "cancelled" | "refused";
  /** What happened. */
  readonly reason: string;
}

/** What became of a task. */
export type Outcome<Answer> = { readonly ok: true; readonly answer: Answer } | Failure;

/** How long a worker took to be ready, in milliseconds. */
export interface StartUp {
  /** From its creation to the end of its warming. */
  readonly total: number;
  /** Of that, its program's setup: instances, buffers. */
  readonly opened: number;
  /** Of that, its warming. */
  readonly warmed: number;
}

/** How a task is to be run. */
export interface TaskOptions {
  /** Buffers that move to the worker. */
  readonly transfer?: readonly Transferable[];
  /** Gives the task up; one under way costs its worker. */
  readonly signal?: AbortSignal;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly transfer: readonly Transferable[];
  readonly signal: AbortSignal | undefined;
  /** The first one counts. */
  settle(outcome: Outcome<Answer>): void;
}

interface Member<Setup, Task, Answer> {
  readonly thread: Thread;
  readonly remote: Remote<Setup, Task, Answer>;
  readonly startUp: StartUp;
  /** Ends the task under way, with its reason. */
  fail: ((failure: Failure) => void) | null;
}

/** A pool. {@linkcode openPool} makes one. */
export class Pool<Setup, Task, Answer> {
  /** Tasks handed out or waiting, at most. */
  readonly inFlight: number;
  readonly #plan: PoolPlan<Setup>;
  readonly #members = new Set<Member<Setup, Task, Answer>>();
  readonly #idle: Member<Setup, Task, Answer>[] = [];
  readonly #waiting: Job<Task, Answer>[] = [];
  readonly #starting = new Set<Thread>();
  #pending = 0;
  #underWay = 0;
  /** Who waits for a place among the tasks under way. */
  #waitingForPlace: (() => void)[] = [];
  #closed = false;
  #lastEnd = "";

  constructor(plan: PoolPlan<Setup>) {
    checkWhole("workers", plan.workers);
    this.inFlight = plan.inFlight ?? 2 * plan.workers;
    checkWhole("inFlight", this.inFlight);
    this.#plan = plan;
  }

  /** How long each of the workers at hand took to be ready. */
  get startUps(): StartUp[] {
    return [...this.#members].map(({ startUp }) => startUp);
  }

  /** Workers that are ready. */
  get workers(): number {
    return this.#members.size;
  }

  /** Starts the workers; see {@linkcode openPool}. */
  async start(): Promise<void> {
    const started = await Promise.allSettled(
      Array.from({ length: this.#plan.workers }, () => this.#add()),
    );
    const failed = started.find(({ status }) => status === "rejected");
    if (failed === undefined) return;
    this.terminate();
    throw (failed as PromiseRejectedResult).reason;
  }

  /** Runs a task. It never rejects: what went wrong is the result. */
  run(task: Task, { transfer = [], signal }: TaskOptions = {}): Promise<Outcome<Answer>> {
    if (this.#closed) return Promise.resolve(refused("the pool is closed"));
    if (signal?.aborted) return Promise.resolve(cancelled);
    if (this.#underWay >= this.inFlight) {
      return Promise.resolve(refused(`${this.inFlight} tasks are under way already`));
    }
    if (this.#members.size === 0 && this.#pending === 0) {
      return Promise.resolve(refused(`no worker is left: ${this.#lastEnd}`));
    }
    this.#underWay++;
    return new Promise((resolve) => {
      const abort = () => {
        const at = this.#waiting.indexOf(job);
        if (at >= 0) this.#waiting.splice(at, 1);
        job.settle(cancelled);
      };
      let settled = false;
      const job: Job<Task, Answer> = {
        task,
        transfer,
        signal,
        settle: (outcome) => {
          if (settled) return;
          settled = true;
          signal?.removeEventListener("abort", abort);
          this.#leave();
          resolve(outcome);
        },
      };
      signal?.addEventListener("abort", abort);
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** A task is no longer under way. */
  #leave(): void {
    this.#underWay--;
    this.#call();
  }

  /** Everybody who waits for a place looks again, in the order in which they came. */
  #call(): void {
    for (const look of this.#waitingForPlace.splice(0)) look();
  }

  /**
   * Runs tasks as they come and hands their outcomes out in the tasks' order. No more are taken from
   * `tasks` than may be in flight, so a slow consumer slows the producer. Several may run at once, beside
   * `run()`: a task that finds the pool full waits for a place and is not refused. Leaving the loop early,
   * or aborting the signal, gives up what is under way.
   */
  async *map(
    tasks: Iterable<Task> | AsyncIterable<Task>,
    transferOf: (task: Task) => readonly Transferable[] = () => [],
    signal?: AbortSignal,
  ): AsyncGenerator<Outcome<Answer>, void, void> {
    const stop = new AbortController();
    const abort = () => {
      stop.abort();
      this.#call();
    };
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    const window: Promise<Outcome<Answer>>[] = [];
    try {
      for await (const task of tasks) {
        // others may use the pool as well; of a closed one nobody gets a place
        while (this.#underWay >= this.inFlight && !this.#closed && !stop.signal.aborted) {
          if (window.length > 0) yield await window.shift()!;
          else await new Promise<void>((look) => this.#waitingForPlace.push(look));
        }
        window.push(this.run(task, { transfer: transferOf(task), signal: stop.signal }));
        if (window.length >= this.inFlight) yield await window.shift()!;
        if (stop.signal.aborted) break;
      }
      while (window.length > 0) yield await window.shift()!;
    } finally {
      signal?.removeEventListener("abort", abort);
      stop.abort();
    }
  }

  /** One task for each worker at hand, side by side: `taskOf` is told which of them it is for. */
  async each(taskOf: (worker: number) => Task): Promise<Outcome<Answer>[]> {
    if (this.#idle.length < this.#members.size) throw new Error("The pool has tasks under way");
    const all = this.#idle.splice(0);
    this.#underWay += all.length;
    return await Promise.all(all.map((member, worker) =>
      new Promise<Outcome<Answer>>((resolve) => {
        this.#hand(member, {
          task: taskOf(worker),
          transfer: [],
          signal: undefined,
          settle: (outcome) => {
            this.#leave();
            resolve(outcome);
          },
        });
      })
    ));
  }

  /** Ends all workers. Tasks that wait or are under way become results of kind `terminated`. */
  terminate(): void {
    this.#closed = true;
    const failure: Failure = { ok: false, kind: "terminated", reason: "the pool was terminated" };
    for (const job of this.#waiting.splice(0)) job.settle(failure);
    for (const { thread, fail } of this.#members) {
      fail?.(failure);
      thread.terminate();
    }
    for (const thread of this.#starting) thread.terminate();
    this.#members.clear();
    this.#idle.length = 0;
  }

  /** Starts a worker, sets it up and warms it. */
  async #add(): Promise<void> {
    const { program, setup, kind, startLimit = 20_000 } = this.#plan;
    const began = performance.now();
    this.#pending++;
    let thread: Thread | null = null;
    try {
      thread = await startThread(program, kind);
      this.#starting.add(thread);
      if (this.#closed) throw new Error("the pool was terminated");
      const remote = remoteOf<Setup, Task, Answer>(thread);
      const spent = await within(
        startLimit,
        Promise.race([
          remote.begin(setup),
          thread.ended.then(({ reason }) => Promise.reject(new Error(reason))),
        ]),
      );
      const startUp = { total: performance.now() - began, ...spent };
      const member: Member<Setup, Task, Answer> = { thread, remote, startUp, fail: null };
      this.#members.add(member);
      this.#idle.push(member);
      thread.ended.then((end) => this.#bury(member, { ok: false, ...end }));
    } catch (cause) {
      thread?.terminate();
      const reason = (cause as Error)?.message ?? String(cause);
      this.#lastEnd = `a worker did not start: ${reason}`;
      throw new Error(`Cannot start a worker: ${reason}`, { cause });
    } finally {
      if (thread !== null) this.#starting.delete(thread);
      this.#pending--;
    }
    this.#next();
  }

  /** A worker is no more: its task has a result, and another worker takes its place. */
  #bury(member: Member<Setup, Task, Answer>, failure: Failure): void {
    member.fail?.(failure);
    if (!this.#members.delete(member)) return;
    const at = this.#idle.indexOf(member);
    if (at >= 0) this.#idle.splice(at, 1);
    this.#lastEnd = failure.reason;
    if (this.#closed) return;
    // one that cannot start is not tried again: it would go on for ever
    this.#add().catch(() => this.#giveUp());
  }

  /** Without workers, and none on its way, nothing that waits would ever be done. */
  #giveUp(): void {
    if (this.#members.size > 0 || this.#pending > 0) return;
    for (const job of this.#waiting.splice(0)) {
      job.settle(refused(`no worker is left: ${this.#lastEnd}`));
    }
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      this.#hand(this.#idle.shift()!, this.#waiting.shift()!);
    }
  }

  #hand(member: Member<Setup, Task, Answer>, job: Job<Task, Answer>): void {
    const { taskLimit = 60_000 } = this.#plan;
    const { thread, remote } = member;
    const finish = (outcome: Outcome<Answer>) => {
      clearTimeout(timer);
      job.signal?.removeEventListener("abort", abort);
      member.fail = null;
      job.settle(outcome);
    };
    const timer = setTimeout(() => {
      finish({ ok: false, kind: "late", reason: `no answer within ${taskLimit} ms` });
      thread.terminate();
    }, taskLimit);
    // nothing else stops a loop, or WASM
    const abort = () => {
      finish(cancelled);
      thread.terminate();
    };
    job.signal?.addEventListener("abort", abort);
    member.fail = finish;
    const done = (outcome: Outcome<Answer>) => {
      if (member.fail !== finish) return; // its result is known: it was late, or its worker died
      finish(outcome);
      if (!this.#members.has(member)) return;
      this.#idle.push(member);
      this.#next();
    };
    // a task that cannot be posted, a function say, is an error of its own
    Promise.resolve().then(() => remote.run(handOver(job.task, job.transfer))).then(
      (answer) => done({ ok: true, answer }),
      (error) => done({ ok: false, kind: "threw", reason: String(error?.message ?? error) }),
    );
  }
}

/** Marks buffers in a value, a task or an answer, as to be moved and not copied. */
export function handOver<Value>(value: Value, buffers: readonly Transferable[]): Value {
  return buffers.length === 0 ? value : transfer(value, [...buffers]);
}

/**
 * Starts a pool: every worker has its program loaded, set up and warmed.
 *
 * @throws {RangeError} if `workers` or `inFlight` is no whole number above 0.
 * @throws {Error} if a worker does not become ready, with its reason; none is left then.
 */
export async function openPool<Setup, Task, Answer>(
  plan: PoolPlan<Setup>,
): Promise<Pool<Setup, Task, Answer>> {
  const pool = new Pool<Setup, Task, Answer>(plan);
  await pool.start();
  return pool;
}

const cancelled: Failure = { ok: false, kind: "cancelled", reason: "it was cancelled" };

function refused(reason: string): Failure {
  return { ok: false, kind: "refused", reason };
}

function remoteOf<Setup, Task, Answer>({ own }: Thread): Remote<Setup, Task, Answer> {
  const endpoint = own.kind === "web" ? own.worker : endpointOf(own.worker as never);
  return wrap(endpoint as never) as unknown as Remote<Setup, Task, Answer>;
}

async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it was not ready within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer!);
  }
}

function checkWhole(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new RangeError(`"${name}" expected a whole number above 0, got ${value}`);
}
