/**
 * The times of many chains, one behind the other.
 *
 * @module
 */

import type { Times } from "../_events.ts";

/** The times of the events that each group's first match took, or the longest beginning of one. */
export interface SequenceChains {
  /** The chains' times, one chain behind the other, of the type of the events' times. */
  readonly time: Times;
  /** Group g has times [offsets[g], offsets[g + 1]). */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** Collects chains. */
export class ChainList {
  #times: (number | bigint)[] = [];
  #ends = [0];

  /** Adds a group's chain: rows of a column of times. */
  add(time: Times, rows: readonly number[]): void {
    for (const row of rows) this.#times.push(time[row]);
    this.#ends.push(this.#times.length);
  }

  /** All of them, of the type of `like`. A time of -0 becomes 0. */
  finish(like: Times): SequenceChains {
    const offsets = Uint32Array.from(this.#ends);
    if (like instanceof BigInt64Array) {
      return { time: BigInt64Array.from(this.#times as bigint[]), offsets };
    }
    return { time: Float64Array.from(this.#times as number[], (t) => t + 0), offsets };
  }
}
