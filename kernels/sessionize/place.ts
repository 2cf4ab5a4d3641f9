/**
 * The kernel's calls on a column that lies in its memory, with the memory that these need besides it:
 * what is known of the rows before, and offsets and answers of groups.
 *
 * @module
 */

import { unsorted } from "../_events.ts";
import { WINDOW_GROUPS } from "../_group_windows.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";
import type { Time } from "./options.ts";
import { kernelOn, type SessionizeExports } from "./wasm.ts";

/** Bytes of what is known of the rows before. kernels/sessionize/assembly/rows.ts has the same list. */
const STATE_BYTES = 64;

interface Views {
  readonly lastDouble: Float64Array;
  readonly lastLong: BigInt64Array;
  readonly begun: Uint32Array;
  readonly offsets: Uint32Array;
  readonly answers: Uint32Array;
}

/** The kernel on a workspace. Columns are given by their address and whether they are of integers. */
export class PlacedKernel {
  /** The kernel itself. */
  readonly kernel: SessionizeExports;
  readonly #workspace: Workspace;
  readonly #at: number;
  #views: Views | undefined;

  constructor(workspace: Workspace, build?: KernelModule) {
    this.#workspace = workspace;
    this.kernel = kernelOn(workspace, build);
    this.#at = workspace.alloc(STATE_BYTES + 4 * (WINDOW_GROUPS + 1) + 4 * WINDOW_GROUPS);
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.begun.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const at = this.#at, offsets = at + STATE_BYTES;
    return this.#views = {
      lastDouble: new Float64Array(buffer, at, 1),
      lastLong: new BigInt64Array(buffer, at, 1),
      begun: new Uint32Array(buffer, at + 8, 1),
      offsets: new Uint32Array(buffer, offsets, WINDOW_GROUPS + 1),
      answers: new Uint32Array(buffer, offsets + 4 * (WINDOW_GROUPS + 1), WINDOW_GROUPS),
    };
  }

  /** A column begins behind a row of that time, or behind none. */
  begin(last: Time | null): void {
    const { lastDouble, lastLong, begun } = this.#current();
    begun[0] = last === null ? 0 : 1;
    if (typeof last === "bigint") lastLong[0] = last;
    else if (last !== null) lastDouble[0] = last;
  }

  /** Throws where the kernel has refused a row; `origin` is the row at the address it was given. */
  #checked(answer: number, origin: number): number {
    if (answer >= 0) return answer;
    throw unsorted(origin + this.kernel.disorderAt());
  }

  /** Sessions that begin in the next rows of the column, of which the first is row `origin`. */
  count(long: boolean, src: number, rows: number, gap: number, origin: number): number {
    const count = long ? this.kernel.countLongs : this.kernel.countDoubles;
    return this.#checked(count(src, rows, gap, this.#at), origin);
  }

  /** The same, and the number of each row's session to `ids`, counted on from `before`. */
  ids(
    long: boolean,
    src: number,
    rows: number,
    gap: number,
    origin: number,
    ids: number,
    before: number,
  ): number {
    const number = long ? this.kernel.idsOfLongs : this.kernel.idsOfDoubles;
    return this.#checked(number(src, rows, gap, this.#at, ids, before), origin);
  }

  /** Sessions of the groups from `first` to `last` to dst[first...]; row groups[first] is at `src`. */
  groupCounts(
    long: boolean,
    src: number,
    groups: Uint32Array,
    first: number,
    last: number,
    gap: number,
    dst: Uint32Array,
  ): void {
    const { offsets, answers } = this.#current();
    const many = last - first, base = groups[first];
    offsets.set(groups.subarray(first, last + 1));
    const count = long ? this.kernel.groupCountsOfLongs : this.kernel.groupCountsOfDoubles;
    this.#checked(count(src, offsets.byteOffset, many, base, gap, answers.byteOffset), base);
    dst.set(answers.subarray(0, many), first);
  }

  /** The number of each row's session in its group; the id of row groups[first] goes to `ids`. */
  groupIds(
    long: boolean,
    src: number,
    groups: Uint32Array,
    first: number,
    last: number,
    gap: number,
    ids: number,
  ): void {
    const { offsets } = this.#current();
    const base = groups[first];
    offsets.set(groups.subarray(first, last + 1));
    const number = long ? this.kernel.groupIdsOfLongs : this.kernel.groupIdsOfDoubles;
    this.#checked(number(src, offsets.byteOffset, last - first, base, gap, ids), base);
  }
}
