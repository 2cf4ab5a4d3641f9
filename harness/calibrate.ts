/**
 * Before the rounds: every implementation is warmed until its speed stands still, and one number of
 * calls per sample is chosen for all.
 *
 * @module
 */

import { type Batch, time } from "./measure.ts";
import type { Clock, Host } from "./runtime.ts";
import { median } from "./stats.ts";

/** How long one window of warming lasts, in nanoseconds. */
const windowTime = 3e6;
/** How many of the last windows have to agree. */
const lastWindows = 3;
const agreement = 0.02;

/** How long to warm. */
export interface Effort {
  /** Nanoseconds for each implementation, if its speed does not stand still before. */
  readonly budget: number;
  /** Windows before a plateau is believed. */
  readonly leastWindows: number;
}

/** What warming tells about an implementation. */
export interface Warm {
  /** Nanoseconds per call, from the last window. */
  readonly perCall: number;
  /** Whether the last windows agreed before the budget was spent. */
  readonly plateau: boolean;
}

/**
 * Warms all batches, a window of each in turn, until its speed stands still or its budget of
 * nanoseconds is spent. A call that outlasts the budget is made once.
 *
 * Many short calls, because V8 cannot replace a WASM function while it runs. A turn of the event loop
 * between windows, because that is when finished code is handed over; and everybody's windows in
 * turn, because one's background compilation then has the others' windows to finish in.
 */
export async function warm(
  batches: readonly Batch[],
  effort: Effort,
  { clock, pause }: Pick<Host, "clock" | "pause">,
  tell: (batch: number) => void = () => {},
): Promise<(Warm | Error)[]> {
  const warming = batches.map((batch) => new Warming(batch, effort, clock));
  while (warming.some((one) => one.result === null)) {
    for (const [i, one] of warming.entries()) {
      if (one.result !== null) continue;
      tell(i);
      one.window();
      await pause();
    }
  }
  return warming.map((one) => one.result!);
}

class Warming {
  result: Warm | Error | null = null;
  readonly #medians: number[] = [];
  readonly #batch: Batch;
  readonly #clock: Clock;
  #calls = 1;
  #left: number;
  readonly #leastWindows: number;

  constructor(batch: Batch, { budget, leastWindows }: Effort, clock: Clock) {
    this.#batch = batch;
    this.#left = budget;
    this.#leastWindows = leastWindows;
    this.#clock = clock;
  }

  window(): void {
    const times: number[] = [];
    const start = this.#clock.now();
    let spent = 0;
    try {
      // Three at least, for a median; bounded, in case of a call too short for the clock.
      while (
        (times.length < 3 && spent < this.#left) || (spent < windowTime && times.length < 1000)
      ) {
        times.push(time(this.#batch, this.#calls, this.#clock) / this.#calls);
        spent = this.#clock.now() - start;
      }
    } catch (error) {
      this.result = error instanceof Error ? error : new Error(String(error));
      return;
    }
    const perCall = Math.max(1, median(times));
    this.#left -= spent;
    const calls = Math.ceil(Math.max(2e4, 100 * this.#clock.resolution) / perCall);
    if (calls > 100 * this.#calls) {
      // Far too short for this clock, so the median is no figure yet, and no base for a large step.
      this.#calls *= 100;
      return;
    }
    this.#calls = calls;
    this.#medians.push(perCall);
    if (this.#left > 0 && this.#medians.length < this.#leastWindows) return;
    const last = this.#medians.slice(-lastWindows);
    const plateau = last.length === lastWindows &&
      Math.max(...last) <= Math.min(...last) * (1 + agreement);
    if (plateau || this.#left <= 0) this.result = { perCall, plateau };
  }
}

/** A coarse clock may stretch the slowest sample to as many of its steps, or to that many nanoseconds. */
const coarse = { steps: 4000, longest: 2e7 };

/**
 * Calls per sample for everybody, from the nanoseconds per call of everybody.
 *
 * The slowest sample lasts at least 1 ms, or 1000 steps of the clock. The fastest should last 50 µs, or
 * 100 steps, but where speeds differ by far that would stretch the slowest beyond `longest`, or beyond
 * 20 ms of a coarse clock: then it stays shorter.
 */
export function commonCalls(
  perCall: readonly number[],
  { resolution }: Pick<Clock, "resolution">,
  longest: number,
): number {
  const slowest = Math.max(...perCall);
  const most = Math.max(longest, Math.min(coarse.steps * resolution, coarse.longest));
  const fastest = Math.min(...perCall);
  const least = Math.max(1, Math.ceil(Math.max(1e6, 1000 * resolution) / slowest));
  const wished = Math.ceil(Math.max(5e4, 100 * resolution) / fastest);
  return Math.max(least, Math.min(wished, Math.floor(most / slowest)));
}
