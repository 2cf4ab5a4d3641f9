/**
 * Who else is at work on this machine: a watch over the cores, a wait for quiet, and what becomes of
 * the rounds that were not.
 *
 * The system counts the busy time of all cores and the busy time of this process with all its threads.
 * The difference is the others'. A parent that sleeps until its child is done costs nothing and so does
 * not count. Time that a hypervisor gave to another guest is in neither figure and stays unseen.
 *
 * @module
 */

import type { Clock } from "./runtime.ts";

/** Busy time so far, in milliseconds. */
export interface CpuTimes {
  /** Of all cores together, whoever kept them busy. */
  readonly busy: number;
  /** Of this process, all of its threads. */
  readonly own: number;
}

/** What a watch reads: a clock, and the busy times where the system tells them. */
export interface Watched {
  /** Nanoseconds. */
  readonly clock: Pick<Clock, "now">;
  /** Busy times, or `null` where nobody may know. */
  cpu?(): CpuTimes | null;
}

/** The share of all cores that others may keep busy before the machine counts as busy. */
export const busyShare = 0.25;

/**
 * The shortest window worth a reading. Busy time is counted in steps of 10 ms a core: over 100 ms an
 * idle machine of two cores shows up to 0.2 cores at work, over 200 ms it showed up to 0.05.
 */
const SHORTEST_WINDOW = 100e6;

/** How long one look at a machine lasts that nothing is timed on yet, in milliseconds. */
const LOOK = 200;

/** Whether that many cores at others' work make the machine busy. Nobody knows: no. */
export function isBusy(others: number | null, cores: number): boolean {
  return others !== null && others > busyShare * cores;
}

/** Tells how many cores others kept busy since it last told so. */
export class Watch {
  readonly #host: Watched;
  #since: number;
  #before: CpuTimes | null;

  /** Begins to watch. */
  constructor(host: Watched) {
    this.#host = host;
    this.#since = host.clock.now();
    this.#before = host.cpu?.() ?? null;
  }

  /**
   * Cores that other processes kept busy since the last answer, or `null` where the system does not
   * tell or too little time has passed: then the same window goes on, and asking cost nothing but a
   * look at the clock (busy times cost 60 µs).
   */
  others(): number | null {
    const elapsed = this.#host.clock.now() - this.#since;
    if (this.#before === null || elapsed < SHORTEST_WINDOW) return null;
    return this.#read(elapsed);
  }

  /** Forgets the window so far: what comes next is another matter. */
  restart(): void {
    this.#since = this.#host.clock.now();
    this.#before = this.#host.cpu?.() ?? null;
  }

  #read(elapsed: number): number | null {
    const before = this.#before!;
    this.restart();
    const after = this.#before;
    if (after === null) return null;
    const theirs = after.busy - before.busy - (after.own - before.own);
    // the two counters step at different moments, so an idle machine may come out a little below zero
    return Math.max(0, 1e6 * theirs / elapsed);
  }
}

/** How a wait for quiet ended. */
export interface Quiet {
  /** Cores at others' work in the last look, or `null` where the system does not tell. */
  readonly others: number | null;
  /** How long it took, the last look included. */
  readonly waitedMs: number;
  /** Whether nobody was seen to keep the machine busy in the last look. */
  readonly quiet: boolean;
}

/**
 * Looks for 200 ms, again and again, until nobody keeps the machine busy or `boundMs` are up. A bound
 * of 0 looks once. `tell` hears of every look that was not quiet.
 */
export async function quiet(
  host: Watched,
  cores: number,
  boundMs: number,
  tell: (others: number, waitedMs: number) => void = () => {},
  sleep: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<Quiet> {
  const start = host.clock.now();
  const watch = new Watch(host);
  if ((host.cpu?.() ?? null) === null) return { others: null, waitedMs: 0, quiet: true };
  for (;;) {
    await sleep(LOOK);
    const others = watch.others();
    const waitedMs = (host.clock.now() - start) / 1e6;
    if (others === null || !isBusy(others, cores)) return { others, waitedMs, quiet: true };
    if (waitedMs >= boundMs) return { others, waitedMs, quiet: false };
    tell(others, waitedMs);
  }
}

/**
 * Which rounds fell into a busy window. A reading tells about all rounds since the reading before;
 * rounds that no reading covers count as clean, for nothing is known against them.
 */
export class Taint {
  readonly #cores: number;
  readonly #rounds = new Set<number>();
  #open: number;

  /** `firstRound` is the number of the first round that readings can cover. */
  constructor(cores: number, firstRound = 0) {
    this.#cores = cores;
    this.#open = firstRound;
  }

  /** Takes a watch's answer from just before `round`, or from after the last one. */
  before(round: number, others: number | null): void {
    if (others === null) return;
    if (isBusy(others, this.#cores)) {
      for (let tainted = this.#open; tainted < round; tainted++) this.#rounds.add(tainted);
    }
    this.#open = round;
  }

  /** The numbers of the tainted rounds so far. */
  get rounds(): ReadonlySet<number> {
    return this.#rounds;
  }
}
