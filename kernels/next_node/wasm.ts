/**
 * The SIMD kernel on columns of events in its memory.
 *
 * @module
 */

import * as generated from "../_generated/next_node.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";
import type { Plan } from "./rule.ts";

type Groups = (
  time: number,
  value: number,
  base: number,
  mask: number,
  starts: number,
  groups: number,
  out: number,
  backward: boolean,
  anchored: boolean,
  last: boolean,
  conditions: number,
  origin: number,
) => void;

interface Exports extends WebAssembly.Exports {
  groupsOfDoubles: Groups;
  groupsOfLongs: Groups;
  begin(backward: boolean, anchored: boolean, last: boolean, conditions: number): void;
  beginNearest(): void;
  setColumns(time: number, value: number, base: number, mask: number, origin: number): void;
  findAnchorDoubles(rows: number): void;
  findAnchorLongs(rows: number): void;
  findNearestDoubles(rows: number): void;
  findNearestLongs(rows: number): void;
  answer(conditions: number): number;
  copy(dst: number, src: number, bytes: number): void;
}

/** What the kernel needs to know of columns: EventColumns has it. */
export interface Columns {
  readonly capacity: number;
  readonly workspace: Workspace;
  readonly timeAt: number;
  readonly maskAt: number;
  readonly valueAt: number;
}

/** Bytes before and behind the base column that the kernel may read. */
const MARGIN = 64;

/** Next nodes on columns: they may share their workspace with other kernels. */
export class WasmNextNode {
  readonly #columns: Columns;
  readonly #kernel: Exports;
  /** Where the base column lies, a byte a row. */
  readonly baseAt: number;
  /** Offsets of groups, and behind them a word for each answer. */
  #tables = { at: 0, groups: -1 };

  constructor(columns: Columns, build: KernelModule = generated) {
    this.#columns = columns;
    this.#kernel = columns.workspace.instantiate<Exports>(build);
    this.baseAt = columns.workspace.alloc(columns.capacity + 2 * MARGIN) + MARGIN;
  }

  /**
   * The next nodes of groups [from, to), the columns' first row being groups[from]; the answers are rows
   * counted as the groups are. A view, until memory grows.
   */
  answers(
    long: boolean,
    groups: Uint32Array,
    from: number,
    to: number,
    { backward, anchored, first, conditions }: Plan,
  ): Int32Array {
    const count = to - from, origin = groups[from];
    const { timeAt, valueAt, maskAt, workspace } = this.#columns;
    if (count > this.#tables.groups) {
      // what was there before stays unused: so at least twice as much
      const room = Math.max(2 * this.#tables.groups, count, 64);
      this.#tables = { at: workspace.alloc(8 * room + 4), groups: room };
    }
    const { at } = this.#tables, out = at + 4 * (count + 1), { buffer } = workspace.bytes;
    const starts = new Uint32Array(buffer, at, count + 1);
    if (origin === 0) starts.set(groups.subarray(from, to + 1));
    else for (let i = 0; i <= count; i++) starts[i] = groups[from + i] - origin;
    const take = long ? this.#kernel.groupsOfLongs : this.#kernel.groupsOfDoubles;
    take(
      timeAt,
      valueAt,
      this.baseAt,
      maskAt,
      at,
      count,
      out,
      backward,
      anchored,
      !first,
      conditions,
      origin,
    );
    return new Int32Array(buffer, out, count);
  }

  /** A stream begins that comes in windows. */
  begin({ backward, anchored, first, conditions }: Plan): void {
    this.#kernel.begin(backward, anchored, !first, conditions);
  }

  #setColumns(origin: number): void {
    const { timeAt, valueAt, maskAt } = this.#columns;
    this.#kernel.setColumns(timeAt, valueAt, this.baseAt, maskAt, origin);
  }

  /** Looks for the anchor in a window, whose first row is `origin`. */
  findAnchor(long: boolean, rows: number, origin: number): void {
    this.#setColumns(origin);
    if (long) this.#kernel.findAnchorLongs(rows);
    else this.#kernel.findAnchorDoubles(rows);
  }

  /** Every window was looked through for the anchor. */
  beginNearest(): void {
    this.#kernel.beginNearest();
  }

  /** Looks for the rows beyond the anchor in a window, whose first row is `origin`. */
  findNearest(long: boolean, rows: number, origin: number): void {
    this.#setColumns(origin);
    if (long) this.#kernel.findNearestLongs(rows);
    else this.#kernel.findNearestDoubles(rows);
  }

  /** The answer, once every window was looked through. */
  answer({ conditions }: Plan): number {
    return this.#kernel.answer(conditions);
  }

  /** The roofline: moves the columns' first rows. */
  copy(dst: number, rows: number): void {
    const { timeAt, valueAt, maskAt } = this.#columns;
    this.#kernel.copy(dst, timeAt, 8 * rows);
    this.#kernel.copy(dst + 8 * rows, valueAt, 4 * rows);
    this.#kernel.copy(dst + 12 * rows, maskAt, 4 * rows);
    this.#kernel.copy(dst + 16 * rows, this.baseAt, rows);
  }
}
