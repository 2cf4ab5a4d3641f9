/**
 * Several labs that measure the same case by turns, a process of each after a process of the others, so
 * that whatever happens to the machine meanwhile happens to all of them.
 *
 * @module
 */

import type { Lab } from "./lab.ts";
import type { Host } from "./runtime.ts";

/** A lab that waits for its turn, and a host whose clock stands still meanwhile. */
export interface Seat {
  /** The lab. */
  readonly lab: Lab;
  /**
   * Its host: what a case is allowed to take are times on this clock, and waiting for others takes
   * nothing.
   */
  readonly host: Host;
}

/** Hands out turns: who asks first is first, and one at a time. */
export class RoundTable {
  #last: Promise<unknown> = Promise.resolve();
  readonly #now: () => number;

  /** `now` is the clock of whoever hands out the turns, in nanoseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * A seat at the table for a lab of the runtime of that name. Whoever has had a turn asks for the next
   * one behind all who wait: with a seat each, labs take turns in the order in which they began.
   */
  seat(lab: Lab, runtime: string): Seat {
    let spent = 0;
    const inTurn = <Found>(work: () => Promise<Found>): Promise<Found> => {
      const turn = this.#last.then(async () => {
        const began = this.#now();
        try {
          return await work();
        } finally {
          spent += this.#now() - began;
        }
      });
      this.#last = turn.catch(() => {}); // whose turn failed, the next one need not know
      return turn;
    };
    return {
      lab: {
        fresh: lab.fresh,
        blocks: (...order) => inTurn(() => lab.blocks(...order)),
        cold: (...order) => inTurn(() => lab.cold(...order)),
      },
      host: {
        runtime,
        clock: { now: () => spent, resolution: 1 },
        // all else is asked where the calls are made: in the lab
        collect: null,
        collectsBetweenRounds: false,
        cores: 0,
        heap: null,
        pause: () => Promise.resolve(),
      },
    };
  }
}
