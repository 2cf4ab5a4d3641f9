/**
 * How far a run is: a bar, what is being done, and for how long still.
 *
 * @module
 */

import type { Progress } from "../../harness/mod.ts";
import { span, timeLeft } from "../../harness/time_left.ts";
import { byId } from "./element.ts";

const doing = { verify: "checking the answer", warm: "warming", time: "timing" } as const;

/** The line and its bar. Their room is there before anything is told in it. */
export class Standing {
  readonly #bar = byId<HTMLProgressElement>("bar");
  readonly #text = byId("doing");
  /** What a screen reader says: milestones only. */
  readonly #said = byId("said");
  #cases = 0;
  #plannedMs = 0;
  #finishedMs: number[] = [];
  #begun = 0;

  /** So many cases, each of which is expected to take so long. */
  begin(cases: number, plannedMs: number): void {
    this.#cases = cases;
    this.#plannedMs = plannedMs;
    this.#finishedMs = [];
    this.#begun = performance.now();
    this.#show("starting");
    this.#said.textContent = `Running ${cases} cases`;
  }

  /** A step of the case at hand. */
  step({ case: name, doing: what, impl, round }: Progress): void {
    const [, short] = name.split("/");
    const of = what === "time" ? `, round ${round + 1}` : impl === null ? "" : ` ${impl}`;
    this.#show(`${short}: ${doing[what]}${of}`);
  }

  /** The case at hand is done. */
  finished(): void {
    const now = performance.now();
    this.#finishedMs.push(now - this.#begun);
    this.#begun = now;
    if (this.#finishedMs.length < this.#cases) this.#show("next case");
  }

  /** The run is over. */
  end(text: string, share: number | null = null): void {
    this.#bar.value = share ?? this.#finishedMs.length / Math.max(1, this.#cases);
    this.#text.textContent = text;
    this.#said.textContent = text;
  }

  #show(text: string): void {
    const done = this.#finishedMs.length;
    const current = performance.now() - this.#begun;
    const left = timeLeft(this.#finishedMs, this.#plannedMs, current, this.#cases - done - 1)!;
    const spent = this.#finishedMs.reduce((sum, ms) => sum + ms, 0) + current;
    this.#bar.value = spent / (spent + left);
    const number = Math.min(done + 1, this.#cases);
    this.#text.textContent = `${number} of ${this.#cases} · about ${span(left)} left · ${text}`;
  }
}
