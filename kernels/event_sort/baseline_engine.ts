/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { orderDoubles, orderLongs, sortDoubles, sortLongs } from "./baseline.ts";
import { type Scratch, scratchFor } from "./baseline_keys.ts";
import type { Columns, Engine } from "./engine.ts";

/** Columns outside of any WASM memory. */
export function plainColumns(capacity: number): Columns {
  const time = new Float64Array(capacity);
  return {
    capacity,
    time,
    longs: new BigInt64Array(time.buffer),
    mask: new Uint32Array(capacity),
  };
}

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly columns: Columns;
  readonly capacity: number;
  readonly #groups: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #scratch: Scratch;

  constructor(columns: Columns, groups: number) {
    this.columns = columns;
    this.capacity = groups;
    this.#groups = new Uint32Array(groups + 1);
    this.#rows = new Uint32Array(columns.capacity);
    this.#scratch = scratchFor(columns.capacity);
  }

  groups(): Uint32Array {
    return this.#groups;
  }

  rows(): Uint32Array {
    return this.#rows;
  }

  /** The times as words of 32 bits, as the loops over 64-bit integers read them. */
  #words(): Int32Array {
    const { longs } = this.columns;
    return new Int32Array(longs.buffer, longs.byteOffset, 2 * longs.length);
  }

  sort(long: boolean, count: number, to: number): number {
    const { time, mask } = this.columns;
    const scratch = this.#scratch, words = this.#words();
    return this.#each(
      count,
      to,
      (from, end, at) =>
        long
          ? sortLongs(words, mask, from, end, at, scratch)
          : sortDoubles(time, mask, from, end, at, scratch),
    );
  }

  order(long: boolean, count: number, to: number): number {
    const { time, mask } = this.columns;
    const scratch = this.#scratch, words = this.#words(), order = this.#rows;
    return this.#each(
      count,
      to,
      (from, end, at) =>
        long
          ? orderLongs(words, mask, from, end, order, at, scratch)
          : orderDoubles(time, mask, from, end, order, at, scratch),
    );
  }

  /** Goes through the groups; `rowsOf` puts a group's rows from `at` on and tells how many there are. */
  #each(
    count: number,
    to: number,
    rowsOf: (from: number, end: number, at: number) => number,
  ): number {
    const groups = this.#groups;
    let from = groups[0];
    for (let group = 0; group < count; group++) {
      const end = groups[group + 1];
      groups[group] = to;
      to += rowsOf(from, end, to);
      from = end;
    }
    groups[count] = to;
    return to;
  }
}
