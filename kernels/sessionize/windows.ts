/**
 * Columns of any length through memory of bounded size: windows in, counts and ids out.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import { stretchEnd } from "../_group_windows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import type { Engine } from "./engine.ts";
import type { Time } from "./options.ts";
import { PlacedKernel } from "./place.ts";
import { SLACK } from "./wasm.ts";

/** Rows that a one-shot call places at a time: 64 KiB of times and 32 KiB of ids. */
export const WINDOW_ROWS = 8_192;

/** Up to this many elements a loop beats the making of a view and the call of set(). */
const FEW = 16;

/** The kernel behind the one-shot functions, on a workspace of its own. */
export class WindowEngine implements Engine {
  readonly #placed: PlacedKernel;
  // nobody else's growth detaches them
  readonly #doubles: Float64Array;
  readonly #longs: BigInt64Array;
  readonly #ids: Uint32Array;

  constructor(build?: KernelModule) {
    const workspace = new Workspace();
    const times = workspace.alloc(8 * WINDOW_ROWS + SLACK);
    const ids = workspace.alloc(4 * WINDOW_ROWS + SLACK);
    this.#placed = new PlacedKernel(workspace, build);
    const { buffer } = workspace.bytes;
    this.#doubles = new Float64Array(buffer, times, WINDOW_ROWS);
    this.#longs = new BigInt64Array(buffer, times, WINDOW_ROWS);
    this.#ids = new Uint32Array(buffer, ids, WINDOW_ROWS);
  }

  /** Copies rows from `from` to `to` into the window; its address. */
  #place(time: Times, from: number, to: number): number {
    if (time instanceof Float64Array) {
      const window = this.#doubles;
      if (to - from > FEW) window.set(time.subarray(from, to));
      else for (let row = from; row < to; row++) window[row - from] = time[row];
    } else {
      this.#longs.set(time.subarray(from, to));
    }
    return this.#doubles.byteOffset;
  }

  /** Copies the window's first `rows` ids to dst[at...]. */
  #take(rows: number, dst: Uint32Array, at: number): void {
    const ids = this.#ids;
    if (rows > FEW) dst.set(ids.subarray(0, rows), at);
    else for (let row = 0; row < rows; row++) dst[at + row] = ids[row];
  }

  /** Sessions that begin in rows from `from` to `to`. */
  #countBetween(
    time: Times,
    from: number,
    to: number,
    gap: number,
    last: Time | null,
  ): number {
    const long = time instanceof BigInt64Array;
    let count = 0;
    this.#placed.begin(last);
    for (let at = from; at < to; at += WINDOW_ROWS) {
      const end = Math.min(to, at + WINDOW_ROWS);
      count += this.#placed.count(long, this.#place(time, at, end), end - at, gap, at);
    }
    return count;
  }

  /** The ids of rows from `from` to `to`. */
  #idsBetween(time: Times, from: number, to: number, gap: number, dst: Uint32Array): void {
    const long = time instanceof BigInt64Array, ids = this.#ids.byteOffset;
    let count = 0;
    this.#placed.begin(null);
    for (let at = from; at < to; at += WINDOW_ROWS) {
      const end = Math.min(to, at + WINDOW_ROWS), src = this.#place(time, at, end);
      count += this.#placed.ids(long, src, end - at, gap, at, ids, count);
      this.#take(end - at, dst, at);
    }
  }

  count(time: Times, gap: number, last: Time | null): number {
    return this.#countBetween(time, 0, time.length, gap, last);
  }

  ids(time: Times, gap: number, dst: Uint32Array): void {
    this.#idsBetween(time, 0, time.length, gap, dst);
  }

  groupCounts(time: Times, groups: Uint32Array, gap: number, dst: Uint32Array): void {
    const many = groups.length - 1, long = time instanceof BigInt64Array;
    for (let first = 0; first < many;) {
      const last = stretchEnd(groups, first, WINDOW_ROWS), from = groups[first];
      if (last > first) {
        const src = this.#place(time, from, groups[last]);
        this.#placed.groupCounts(long, src, groups, first, last, gap, dst);
        first = last;
      } else {
        // one group of more rows than a window has
        dst[first] = this.#countBetween(time, from, groups[first + 1], gap, null);
        first++;
      }
    }
  }

  groupIds(time: Times, groups: Uint32Array, gap: number, dst: Uint32Array): void {
    const many = groups.length - 1, long = time instanceof BigInt64Array;
    for (let first = 0; first < many;) {
      const last = stretchEnd(groups, first, WINDOW_ROWS), from = groups[first];
      if (last > first) {
        const src = this.#place(time, from, groups[last]), ids = this.#ids.byteOffset;
        this.#placed.groupIds(long, src, groups, first, last, gap, ids);
        this.#take(groups[last] - from, dst, from);
        first = last;
      } else {
        this.#idsBetween(time, from, groups[first + 1], gap, dst);
        first++;
      }
    }
  }
}
