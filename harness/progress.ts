/**
 * What is going on, for those who watch, and a way to stop it.
 *
 * @module
 */

import process from "node:process";
import type { Progress } from "./run.ts";
import { span, timeLeft } from "./time_left.ts";

/** A terminal, or what is none. */
export interface Stream {
  /** Whether somebody watches. */
  readonly isTTY?: boolean;
  /** How wide it is. */
  readonly columns?: number;
  /** Writes without a line's end. */
  write(text: string): unknown;
}

/** What a line of progress tells. */
export interface Standing {
  /** The case at hand, counted from 1. */
  readonly number: number;
  /** How many there are. */
  readonly cases: number;
  /** What is being done. */
  readonly step: Progress;
  /** How long it will take still, or `null` while that is anybody's guess. */
  readonly leftMs: number | null;
}

/** The line: where we are, what is being done, and for how long still; cut to fit. */
export function progressText({ number, cases, step, leftMs }: Standing, columns: number): string {
  const doing = step.doing === "time"
    ? `round ${step.round + 1}`
    : [step.doing, step.impl].filter((word) => word !== null).join(" ");
  const left = leftMs === null ? "" : `, ${span(leftMs)} left`;
  const text = `[${number}/${cases}${left}] ${step.case} ${doing}`;
  return text.length <= columns ? text : text.slice(0, Math.max(0, columns - 1)) + "…";
}

/** Ten times a second is plenty, and writing more often would cost the rounds their calm. */
const SHORTEST_PAUSE = 100;

/** One line on a terminal that tells what is going on; nothing in a pipe. */
export class ProgressLine {
  readonly #cases: number;
  readonly #plannedMs: number | null;
  readonly #stream: Stream;
  readonly #now: () => number;
  readonly #finishedMs: number[] = [];
  #begun: number | null = null;
  #shown = -Infinity;

  /** `plannedMs` is what a case is expected to take, `now` a clock in milliseconds. */
  constructor(
    cases: number,
    plannedMs: number | null = null,
    stream: Stream = process.stderr,
    now: () => number = () => performance.now(),
  ) {
    this.#cases = cases;
    this.#plannedMs = plannedMs;
    this.#stream = stream;
    this.#now = now;
  }

  /** Shows a step of a case: at once if it is the case's first one, else unless the last is fresh. */
  show(step: Progress): void {
    const now = this.#now();
    const first = this.#begun === null;
    this.#begun ??= now;
    if (!this.#stream.isTTY || (!first && now - this.#shown < SHORTEST_PAUSE)) return;
    this.#shown = now;
    const number = this.#finishedMs.length + 1;
    const leftMs = timeLeft(
      this.#finishedMs,
      this.#plannedMs,
      now - this.#begun,
      this.#cases - number,
    );
    // a line as wide as the terminal would wrap, and the next one would not overwrite it
    const columns = (this.#stream.columns || 80) - 1;
    const text = progressText({ number, cases: this.#cases, step, leftMs }, columns);
    this.#stream.write(`\r\x1b[K${text}`);
  }

  /** The case at hand, if there is one, is done: its line makes way for its table. */
  clear(): void {
    if (this.#begun !== null) this.#finishedMs.push(this.#now() - this.#begun);
    this.#begun = null;
    if (this.#stream.isTTY) this.#stream.write("\r\x1b[K");
  }
}

/** What a signal's listener asks of the process. */
export interface Interruptible {
  /** Listens. */
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  /** Ends it. */
  exit(code: number): unknown;
  /** Where to say so. */
  readonly stderr: Stream;
}

/** The exit code of a run without its results. */
const INTERRUPTED = 2;

/**
 * Aborts at Ctrl-C, or when somebody asks the process to end, so that what was measured so far can
 * still be printed and written. Whoever asks again does not want to wait: then the process ends.
 */
export function interrupted(listening: Interruptible = process): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return void listening.exit(INTERRUPTED);
    listening.stderr.write("\nstopping; once more to leave at once\n");
    controller.abort(new Error("interrupted"));
  };
  listening.on("SIGINT", stop);
  listening.on("SIGTERM", stop);
  return controller.signal;
}
