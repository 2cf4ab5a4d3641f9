/**
 * The SIMD kernel as an engine: addresses in, rows out.
 *
 * @module
 */

import * as generated from "../_generated/event_sort.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";
import type { Columns, Engine } from "./engine.ts";

type Sort = (
  time: number,
  mask: number,
  groups: number,
  count: number,
  to: number,
  scratch: number,
) => number;

type Order = (
  time: number,
  mask: number,
  order: number,
  groups: number,
  count: number,
  to: number,
  scratch: number,
) => number;

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  sortScratch(rows: number): number;
  permutationScratch(rows: number): number;
  sortDoubles: Sort;
  sortLongs: Sort;
  orderDoubles: Order;
  orderLongs: Order;
}

/** Bytes that the kernel may read behind an order of rows. */
const MARGIN = 64;

interface Views {
  readonly groups: Uint32Array;
  readonly rows: Uint32Array;
}

/** Columns in a workspace: EventColumns. */
interface PlacedColumns extends Columns {
  readonly workspace: Workspace;
  readonly timeAt: number;
  readonly maskAt: number;
}

/** An engine over columns, in their workspace. */
export class WasmEngine implements Engine {
  readonly columns: PlacedColumns;
  readonly capacity: number;
  readonly #kernel: Exports;
  // addresses; 0 where nothing has asked for an order yet
  readonly #groups: number;
  readonly #scratch: number;
  #rows = 0;
  #permutationScratch = 0;
  #views: Views | undefined;

  constructor(columns: PlacedColumns, groups: number, build: KernelModule = generated) {
    this.columns = columns;
    this.capacity = groups;
    const { workspace, capacity } = columns;
    this.#kernel = workspace.instantiate<Exports>(build);
    // one allocation: it succeeds whole or leaves nothing behind
    const offsets = Math.ceil((groups + 1) / 16) * 64;
    this.#groups = workspace.alloc(offsets + (this.#kernel.sortScratch(capacity) >>> 0));
    this.#scratch = this.#groups + offsets;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.groups.length > 0) return this.#views;
    const { workspace, capacity } = this.columns;
    const { buffer } = workspace.bytes;
    return this.#views = {
      groups: new Uint32Array(buffer, this.#groups, this.capacity + 1),
      rows: new Uint32Array(buffer, this.#rows, this.#rows === 0 ? 0 : capacity),
    };
  }

  groups(): Uint32Array {
    return this.#current().groups;
  }

  rows(): Uint32Array {
    return this.#current().rows;
  }

  sort(long: boolean, count: number, to: number): number {
    const { timeAt, maskAt } = this.columns;
    const sort = long ? this.#kernel.sortLongs : this.#kernel.sortDoubles;
    return sort(timeAt, maskAt, this.#groups, count, to, this.#scratch);
  }

  order(long: boolean, count: number, to: number): number {
    if (this.#rows === 0) this.#reserveOrder();
    const { timeAt, maskAt } = this.columns;
    const order = long ? this.#kernel.orderLongs : this.#kernel.orderDoubles;
    return order(
      timeAt,
      maskAt,
      this.#rows,
      this.#groups,
      count,
      to,
      this.#permutationScratch,
    );
  }

  /** An order takes memory of its own, which those who only sort need not have. */
  #reserveOrder(): void {
    const { workspace, capacity } = this.columns;
    const bytes = Math.ceil(capacity / 16) * 64 + MARGIN;
    this.#rows = workspace.alloc(bytes + (this.#kernel.permutationScratch(capacity) >>> 0));
    this.#permutationScratch = this.#rows + bytes;
    this.#views = undefined;
  }

  /** Copies `bytes` bytes within the workspace. */
  copy(dst: number, src: number, bytes: number): void {
    this.#kernel.copy(dst, src, bytes);
  }
}
