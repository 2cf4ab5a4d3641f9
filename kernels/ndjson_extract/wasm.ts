/**
 * The SIMD kernel as an engine: the paths as a tree in its memory, addresses in, counts out.
 *
 * @module
 */

import * as generated from "../_generated/ndjson_extract.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import type { Cells, Engine, Extracted, Room } from "./engine.ts";
import type { Edge, Plan } from "./paths.ts";

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  extract(src: number, bytes: number, base: number, task: number): number;
}

/** A cache line: regions begin on one. */
const LINE = 64;

/** Bytes of the task. */
const TASK = 64;
/** The places of the task's words, as assembly/task.ts has them. */
const STARTS = 0, ENDS = 1, KINDS = 2, STRIDE = 3, COLUMNS = 4, ROOT = 5, TOKENS = 6;
const ROWS = 7, TAKEN = 8, LINES = 9;

/** Bytes of a node, and the places in it. */
const NODE_BYTES = 264;
const EDGES = 256, EDGES_END = 260;

/** Bytes of an edge, and the places in it. */
const EDGE_BYTES = 48;
const WORD = 0, MASK = 8, KEY = 16, LENGTH = 20, NEXT = 24, NODE = 28;
const CELL = 32, FIRST_COLUMN = 36, END_COLUMN = 40;
const NO_CELL = 0xffff_ffff;

const QUOTE = 0x22, BACKSLASH = 0x5c;

/**
 * The rows that a column of `rows` rows has in memory: an odd number of cache lines of words. Columns
 * that lie a power of two apart would keep each other out of the cache: ten of them take twice the time.
 */
function spread(rows: number): number {
  return (Math.ceil(rows / 16) | 1) * 16;
}

/** Whether JSON can write a key as it is; if not, only escapes can mean it. */
function isPlain(key: Uint8Array): boolean {
  return key.every((byte) => byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH);
}

/** Bytes that an edge and all below it take: the keys have a quote behind them. */
function treeBytes({ bytes, below }: Edge): number {
  const own = EDGE_BYTES + aligned(bytes.length + 1);
  return below.reduce((sum, edge) => sum + treeBytes(edge), own + aligned(NODE_BYTES) + EDGE_BYTES);
}

/** Writes a plan's tree into memory. */
class TreeWriter {
  readonly #view: DataView;
  readonly #rows: number;
  #free: number;

  /** A writer from address `free` on, for columns of `rows` rows. */
  constructor(buffer: ArrayBuffer, free: number, rows: number) {
    this.#view = new DataView(buffer);
    this.#free = free;
    this.#rows = rows;
  }

  /** Reserves memory. */
  #take(bytes: number): number {
    const at = this.#free;
    this.#free += aligned(bytes);
    return at;
  }

  /** Writes an edge at `at`, and all below it. */
  edge(at: number, edge: Edge, next: number): void {
    const view = this.#view;
    const key = new Uint8Array(edge.bytes.length + 1);
    key.set(edge.bytes);
    key[edge.bytes.length] = QUOTE;
    const keyAt = this.#take(key.length);
    new Uint8Array(view.buffer).set(key, keyAt);
    let word = 0n, mask = 0n;
    for (const [i, byte] of key.subarray(0, 8).entries()) {
      word |= BigInt(byte) << BigInt(8 * i);
      mask |= 0xffn << BigInt(8 * i);
    }
    // a word with a bit that the mask has not equals nothing
    if (!isPlain(edge.bytes)) [word, mask] = [1n, 0n];
    view.setBigUint64(at + WORD, word, true);
    view.setBigUint64(at + MASK, mask, true);
    view.setUint32(at + KEY, keyAt, true);
    view.setUint32(at + LENGTH, edge.bytes.length, true);
    view.setUint32(at + NEXT, next, true);
    view.setUint32(at + NODE, edge.below.length > 0 ? this.#node(edge.below) : 0, true);
    view.setUint32(at + CELL, edge.column < 0 ? NO_CELL : edge.column * this.#rows, true);
    view.setUint32(at + FIRST_COLUMN, edge.firstColumn, true);
    view.setUint32(at + END_COLUMN, edge.endColumn, true);
  }

  /** Writes a node with its edges, and returns its address. */
  #node(edges: readonly Edge[]): number {
    const node = this.#take(NODE_BYTES);
    const first = this.#take(EDGE_BYTES * edges.length);
    this.#view.setUint32(node + EDGES, first, true);
    this.#view.setUint32(node + EDGES_END, first + EDGE_BYTES * edges.length, true);
    // A key with an escape may be any of them: some edge has to be there.
    const firstEdges = new Array<number>(64).fill(0);
    firstEdges[BACKSLASH & 63] = first;
    for (const [i, edge] of edges.entries()) {
      const at = first + EDGE_BYTES * i;
      const slot = (edge.bytes[0] ?? QUOTE) & 63;
      // the first edge stands in two slots, and is the last one in both
      const next = firstEdges[slot] === at ? 0 : firstEdges[slot];
      this.edge(at, edge, next);
      firstEdges[slot] = at;
    }
    for (const [slot, edge] of firstEdges.entries()) {
      this.#view.setUint32(node + 4 * slot, edge, true);
    }
    return node;
  }
}

interface Views {
  readonly window: Uint8Array;
  readonly task: Uint32Array<ArrayBuffer>;
  /** Those of the columns that were asked for. */
  readonly cells: Cells[];
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  /** Rows of a column, from one to the next. */
  readonly #rows: number;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses
  readonly #task: number;
  readonly #window: number;
  readonly #tokens: number;
  /** The paths, and where their tree lies, and behind it their columns. */
  #plan: Plan | undefined;
  #tree = 0;
  #treeAndCells = 0;
  #views: Views | undefined;

  constructor(
    room: Room,
    workspace: Workspace = new Workspace(),
    build: KernelModule = generated,
  ) {
    this.room = room;
    this.#rows = spread(room.rows);
    this.#workspace = workspace;
    this.#kernel = workspace.instantiate<Exports>(build);
    // In front of the window there is a line that the kernel clears, and behind it one that it may
    // read. One allocation: it succeeds whole or leaves nothing behind.
    const window = TASK + LINE;
    const tokens = aligned(window + room.bytes + LINE);
    const address = workspace.alloc(tokens + 4 * (room.bytes + 1) + LINE);
    this.#task = address;
    this.#window = address + window;
    this.#tokens = address + tokens;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.task.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    return this.#views = {
      window: new Uint8Array(buffer, this.#window, this.room.bytes),
      task: new Uint32Array(buffer, this.#task, TASK / 4),
      cells: [],
    };
  }

  window(): Uint8Array {
    return this.#current().window;
  }

  follow(plan: Plan): void {
    if (plan === this.#plan) return;
    const rows = this.#rows;
    const columns = plan.columns.length;
    const tree = LINE + aligned(treeBytes(plan.root));
    // kinds last: the others begin where a Uint32Array can
    const wanted = tree + 9 * rows * columns;
    if (wanted > this.#treeAndCells) {
      // what is too small is lost to the workspace: doubling bounds that by what is in use
      const room = Math.max(wanted, 2 * this.#treeAndCells);
      this.#tree = this.#workspace.alloc(room);
      this.#treeAndCells = room;
    }
    const cells = this.#tree + tree;
    const writer = new TreeWriter(this.#workspace.bytes.buffer, this.#tree + LINE, rows);
    writer.edge(this.#tree, plan.root, 0);
    this.#views = undefined; // of other columns
    const { task } = this.#current();
    task[STARTS] = cells;
    task[ENDS] = cells + 4 * rows * columns;
    task[KINDS] = cells + 8 * rows * columns;
    task[STRIDE] = rows;
    task[COLUMNS] = columns;
    task[ROOT] = this.#tree;
    task[TOKENS] = this.#tokens;
    this.#plan = plan;
  }

  extract(from: number, to: number, base: number): Extracted | null {
    if (this.#kernel.extract(this.#window + from, to - from, base + from, this.#task) === 0) {
      return null;
    }
    const { task } = this.#current();
    return { rows: task[ROWS], taken: task[TAKEN], lines: task[LINES] };
  }

  cells(column: number): Cells {
    const { task, cells } = this.#current();
    const { buffer } = task;
    const rows = this.#rows;
    return cells[column] ??= {
      starts: new Uint32Array(buffer, task[STARTS] + 4 * rows * column, rows),
      ends: new Uint32Array(buffer, task[ENDS] + 4 * rows * column, rows),
      kinds: new Uint8Array(buffer, task[KINDS] + rows * column, rows),
    };
  }

  /** The roofline: copies `bytes` bytes of the window to where the tokens go. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#tokens, this.#window, bytes);
  }
}
