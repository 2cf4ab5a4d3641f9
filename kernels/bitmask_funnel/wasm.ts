/**
 * The SIMD kernel on columns of events in its memory.
 *
 * @module
 */

import * as generated from "../_generated/bitmask_funnel.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";
import type { Plan } from "./rule.ts";

type Begin = (state: number, steps: number) => void;

type Scan = (
  time: number,
  mask: number,
  count: number,
  state: number,
  window: number,
  steps: number,
) => number;

type ScanGroups = (
  time: number,
  mask: number,
  offsets: number,
  groups: number,
  dst: number,
  state: number,
  window: number,
  steps: number,
) => number;

type WalkGroups = (
  time: number,
  mask: number,
  offsets: number,
  groups: number,
  dst: number,
  window: number,
  steps: number,
  flags: number,
  out: number,
) => void;

interface Exports extends WebAssembly.Exports {
  beginDoubles: Begin;
  beginLongs: Begin;
  scanDoubles: Scan;
  scanLongs: Scan;
  scanWholeDoubles: Scan;
  scanWholeLongs: Scan;
  scanGroupsOfDoubles: ScanGroups;
  scanGroupsOfLongs: ScanGroups;
  walkGroupsOfDoubles: WalkGroups;
  walkGroupsOfLongs: WalkGroups;
  useScratch(time: number, mask: number, order: number): void;
  orderScratch(rows: number): number;
  copy(dst: number, src: number, bytes: number): void;
}

/** What the kernel needs to know of columns: EventColumns has it. */
export interface Columns {
  readonly capacity: number;
  readonly workspace: Workspace;
  readonly timeAt: number;
  readonly maskAt: number;
}

/** In a level: rows were out of order, and it is not to be used. */
export const UNSORTED = 0x80;

/** Bytes of what a scan knows between two windows; assembly/state.ts has them. */
const STATE = 320;

/** Bytes before and behind a column that the kernel may read. */
const MARGIN = 64;

/** A funnel on columns: it may share their workspace with other kernels. */
export class WasmFunnel {
  readonly #columns: Columns;
  readonly #kernel: Exports;
  readonly #state: number;
  /** Offsets of groups, and behind them a level for each. */
  #tables = { at: 0, groups: -1 };
  /** Times of chains. */
  #chains = { at: 0, times: 0 };
  #scratch: readonly [times: number, masks: number, order: number] | null = null;

  constructor(columns: Columns, build: KernelModule = generated) {
    this.#columns = columns;
    this.#kernel = columns.workspace.instantiate<Exports>(build);
    this.#state = columns.workspace.alloc(STATE);
  }

  /** A stream begins that comes in windows. */
  begin(long: boolean, { steps }: Plan): void {
    const begin = long ? this.#kernel.beginLongs : this.#kernel.beginDoubles;
    begin(this.#state, steps);
  }

  /** Takes a window: its first `rows` rows. Returns the level so far, or {@linkcode UNSORTED} with it. */
  scan(long: boolean, rows: number, { window, steps }: Plan): number {
    const { timeAt, maskAt } = this.#columns;
    const scan = long ? this.#kernel.scanLongs : this.#kernel.scanDoubles;
    return scan(timeAt, maskAt, rows, this.#state, window, steps);
  }

  /** The level of a stream of `rows` rows that is there as a whole, or {@linkcode UNSORTED} with it. */
  scanWhole(long: boolean, rows: number, { window, steps }: Plan): number {
    const { timeAt, maskAt } = this.#columns;
    const scan = long ? this.#kernel.scanWholeLongs : this.#kernel.scanWholeDoubles;
    return scan(timeAt, maskAt, rows, this.#state, window, steps);
  }

  /** Places the offsets of groups [from, to), for the methods below. */
  #place(groups: Uint32Array, from: number, to: number): void {
    const count = to - from;
    if (count > this.#tables.groups) {
      // what was there before stays unused: so at least twice as much
      const room = Math.max(2 * this.#tables.groups, count, 64);
      this.#tables = { at: this.#columns.workspace.alloc(4 * (room + 1) + room), groups: room };
    }
    new Uint32Array(this.#columns.workspace.bytes.buffer, this.#tables.at, count + 1)
      .set(groups.subarray(from, to + 1));
  }

  /** Where a level for each group goes. */
  #levelsAt(): number {
    return this.#tables.at + 4 * (this.#tables.groups + 1);
  }

  /** The levels of `count` groups: a view, until memory grows. */
  #levels(count: number): Uint8Array<ArrayBuffer> {
    const at = this.#levelsAt();
    return this.#columns.workspace.bytes.subarray(at, at + count);
  }

  /**
   * The levels of groups [from, to) in the default mode, the columns' first row being groups[from]; some
   * with {@linkcode UNSORTED} where `unsorted` says so.
   */
  scanGroups(
    long: boolean,
    groups: Uint32Array,
    from: number,
    to: number,
    { window, steps }: Plan,
  ): { readonly levels: Uint8Array; readonly unsorted: boolean } {
    this.#place(groups, from, to);
    const { timeAt, maskAt } = this.#columns;
    const scan = long ? this.#kernel.scanGroupsOfLongs : this.#kernel.scanGroupsOfDoubles;
    const base = groups[from];
    const unsorted = scan(
      timeAt - 8 * base,
      maskAt - 4 * base,
      this.#tables.at,
      to - from,
      this.#levelsAt(),
      this.#state,
      window,
      steps,
    );
    return { levels: this.#levels(to - from), unsorted: unsorted !== 0 };
  }

  /** Room for the rows of a group, of which the columns' all may be one. */
  #reserve(): void {
    if (this.#scratch !== null) return;
    const { capacity, workspace } = this.#columns;
    const times = MARGIN * Math.ceil(capacity / 8) + MARGIN;
    const masks = MARGIN * Math.ceil(capacity / 16) + MARGIN;
    // its bytes are an i32's bits
    const order = this.#kernel.orderScratch(capacity) >>> 0;
    const at = workspace.alloc(times + masks + order);
    this.#scratch = [at, at + times, at + times + masks];
  }

  /** The levels of groups [from, to) in any mode, rows in any order, `origin` being the columns' first. */
  walkGroups(
    long: boolean,
    groups: Uint32Array,
    from: number,
    to: number,
    origin: number,
    plan: Plan,
  ): Uint8Array {
    this.#reserve();
    this.#place(groups, from, to);
    this.#walk(long, to - from, origin, plan, 0);
    return this.#levels(to - from);
  }

  /** The same, and the times of the winning chains, one behind the other: views, until memory grows. */
  walkChains(
    long: boolean,
    groups: Uint32Array,
    from: number,
    to: number,
    plan: Plan,
  ): { readonly levels: Uint8Array; readonly times: Float64Array | BigInt64Array } {
    this.#reserve();
    this.#place(groups, from, to);
    const most = plan.steps * (to - from);
    if (most > this.#chains.times) {
      const times = Math.max(most, 2 * this.#chains.times);
      this.#chains = { at: this.#columns.workspace.alloc(8 * times), times };
    }
    this.#walk(long, to - from, groups[from], plan, this.#chains.at);
    const levels = this.#levels(to - from);
    let count = 0;
    for (let group = 0; group < levels.length; group++) count += levels[group];
    const { buffer } = this.#columns.workspace.bytes;
    const Column = long ? BigInt64Array : Float64Array;
    return { levels, times: new Column(buffer, this.#chains.at, count) };
  }

  #walk(long: boolean, groups: number, origin: number, plan: Plan, out: number): void {
    const { timeAt, maskAt } = this.#columns;
    const { window, steps, flags } = plan;
    // others on this workspace have the same instance, and told it of their own
    this.#kernel.useScratch(...this.#scratch!);
    const walk = long ? this.#kernel.walkGroupsOfLongs : this.#kernel.walkGroupsOfDoubles;
    const time = timeAt - 8 * origin, mask = maskAt - 4 * origin;
    walk(time, mask, this.#tables.at, groups, this.#levelsAt(), window, steps, flags, out);
  }

  /** The roofline: copies the times and masks of `rows` rows to `dst`. */
  copy(dst: number, rows: number): void {
    const { timeAt, maskAt } = this.#columns;
    this.#kernel.copy(dst, timeAt, 8 * rows);
    this.#kernel.copy(dst + 8 * rows, maskAt, 4 * rows);
  }
}
