/**
 * How far a run is: a bar, what is being done, and for how long still.
 *
 * @module
 */

import type { Progress } from "../../harness/mod.ts";
import { span } from "../../harness/time_left.ts";
import { byId } from "./element.ts";
import { leftMs, Pace } from "./pace.ts";

const doing = { verify: "checking", warm: "warming" } as const;

/** The line and its bar. Their room is there before anything is told in it. */
export class Standing {
  readonly #bar = byId<HTMLProgressElement>("bar");
  readonly #text = byId("doing");
  /** What a screen reader says: milestones only. */
  readonly #said = byId("said");
  #planned: readonly number[] = [];
  #pace = new Pace();
  #done = 0;
  #spent = 0;
  #begun = 0;

  /** How this run keeps, or the last one kept, to what was planned. */
  get pace(): Pace {
    return this.#pace;
  }

  /** Somebody has asked for a run. */
  prepare(): void {
    this.#bar.value = 0;
    this.#text.textContent = "Starting …";
  }

  /** The milliseconds that are planned for each case, in their order. */
  begin(planned: readonly number[]): void {
    this.#planned = planned;
    this.#pace = new Pace();
    this.#done = this.#spent = 0;
    this.#begun = performance.now();
    this.#show("starting");
    this.#said.textContent = `Running ${cases(planned.length)}`;
  }

  /** A step of the case at hand. */
  step({ case: name, doing: what, impl, round }: Progress): void {
    const [, short] = name.split("/");
    const now = what === "time"
      ? `timing, round ${round + 1}`
      : impl === null
      ? "making its input and the right answer"
      : `${doing[what]} ${impl}`;
    this.#show(`${short}: ${now}`);
  }

  /** The case at hand is done. */
  finished(): void {
    const now = performance.now();
    const took = now - this.#begun;
    this.#pace.finished(this.#planned[this.#done++], took);
    this.#spent += took;
    this.#begun = now;
    if (this.#done < this.#planned.length) this.#show("next case");
  }

  /** The run is over, and so much of it done; where nothing is said, the cases that are. */
  end(text: string, share = this.#done / Math.max(1, this.#planned.length)): void {
    this.#bar.value = share;
    this.#text.textContent = text;
    this.#said.textContent = text;
  }

  #show(text: string): void {
    const current = performance.now() - this.#begun;
    const [own, ...rest] = this.#planned.slice(this.#done);
    const later = rest.reduce((sum, ms) => sum + ms, 0);
    const mine = this.#pace.expected(own);
    const left = mine === null ? null : leftMs(mine, current, this.#pace.expected(later)!);
    const spent = this.#spent + current;
    const share = spent / (spent + (left ?? leftMs(own, current, later)));
    // a case that takes longer than expected does not take back what is done
    this.#bar.value = Math.max(this.#bar.value, share);
    const at = `${this.#done + 1} of ${this.#planned.length}`;
    const until = left === null ? "" : ` · about ${span(left)} left`;
    this.#text.textContent = `${at}${until} · ${text}`;
  }
}

/** `1 case`, `2 cases`. */
export function cases(count: number): string {
  return `${count} ${count === 1 ? "case" : "cases"}`;
}
