/**
 * The SIMD kernel on columns of events in its memory.
 *
 * @module
 */

import * as generated from "../_generated/sequence.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";
import type { Rows } from "./chain.ts";
import { type Tracked, UNORDERED } from "./engine.ts";
import { layoutOf, queuesOf, writeProgram } from "./layout.ts";
import type { Program } from "./program.ts";

type Scan = (
  program: number,
  time: number,
  mask: number,
  count: number,
  starts: number,
  groups: number,
  out: number,
  counts: boolean,
  more: boolean,
) => void;

type ScanTimed = (
  program: number,
  time: number,
  mask: number,
  starts: number,
  groups: number,
  out: number,
  counts: boolean,
) => void;

type WindowTimed = (
  program: number,
  time: number,
  mask: number,
  count: number,
  counts: boolean,
  more: boolean,
  last: boolean,
) => number;

type Track = (program: number, time: number, mask: number, count: number) => number;

type Tidy = (
  time: number,
  mask: number,
  count: number,
  toTime: number,
  toMask: number,
  scratch: number,
) => number;

interface Exports extends WebAssembly.Exports {
  scanDoubles: Scan;
  scanLongs: Scan;
  scanTimedDoubles: ScanTimed;
  scanTimedLongs: ScanTimed;
  windowTimedDoubles: WindowTimed;
  windowTimedLongs: WindowTimed;
  trackDoubles: Track;
  trackLongs: Track;
  trackTimedDoubles: Track;
  trackTimedLongs: Track;
  tidyDoubles: Tidy;
  tidyLongs: Tidy;
  beginTracking(program: number): void;
  matchEnd(): number;
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

/** Bytes before and behind a column that the kernel may read. */
const MARGIN = 64;

/** Columns seen as arrays. */
interface ColumnViews {
  readonly doubles: Float64Array;
  readonly longs: BigInt64Array;
  readonly mask: Uint32Array;
}

/** Views of the memory. */
interface Views {
  readonly buffer: ArrayBuffer;
  readonly words: Uint32Array;
  readonly columns: ColumnViews;
  readonly scratch: ColumnViews | undefined;
}

/** The rows of a group that was tracked, and how far it came. */
export interface Found {
  readonly rows: Rows;
  readonly tracked: Tracked;
}

/** Patterns on columns: it may share their workspace with other kernels. */
export class WasmSequence {
  readonly #columns: Columns;
  readonly #kernel: Exports;
  /** The begin and end of a single group, and its answer. */
  readonly #single: number;
  /** Offsets of groups, and behind them a word for each answer. */
  #tables = { at: 0, groups: -1 };
  /** Where the program lies that was written last. */
  #program = { at: 0, bytes: 0 };
  #written: Program | undefined;
  #writtenLong = false;
  /** Where it has the first row of each step. */
  #first = 0;
  #views: Views | undefined;
  #queues = { at: 0, count: 0 };
  /** Columns for the rows of a group that is out of order, and what ordering takes. */
  #scratch: { readonly time: number; readonly mask: number; readonly order: number } | undefined;

  constructor(columns: Columns, build: KernelModule = generated) {
    this.#columns = columns;
    this.#kernel = columns.workspace.instantiate<Exports>(build);
    this.#single = columns.workspace.alloc(12);
  }

  get #buffer(): ArrayBuffer {
    return this.#columns.workspace.bytes.buffer;
  }

  /** Writes a program where it is not the one that was written last; returns where it lies. */
  #write(program: Program, long: boolean): number {
    if (this.#written === program && this.#writtenLong === long) return this.#program.at;
    // memory may be lacking: then nothing is written
    this.#written = undefined;
    const { workspace, capacity } = this.#columns;
    const { bytes, first } = layoutOf(program), queues = queuesOf(program);
    if (bytes > this.#program.bytes) {
      // what was there before stays unused: so at least twice as much
      const room = Math.max(bytes, 2 * this.#program.bytes, 1024);
      this.#program = { at: workspace.alloc(room), bytes: room };
    }
    if (queues > this.#queues.count) {
      this.#queues = { at: workspace.alloc(8 * capacity * queues), count: queues };
    }
    const { at } = this.#program;
    workspace.bytes.fill(0, at, at + bytes);
    writeProgram(new DataView(this.#buffer), at, program, long, this.#queues.at, 8 * capacity);
    this.#written = program;
    this.#first = at + first;
    this.#writtenLong = long;
    return at;
  }

  /** Places the offsets of groups [from, to), the first one as 0. */
  #place(groups: Uint32Array, from: number, to: number): number {
    const count = to - from, origin = groups[from];
    if (count > this.#tables.groups) {
      const room = Math.max(2 * this.#tables.groups, count, 64);
      this.#tables = { at: this.#columns.workspace.alloc(8 * room + 4), groups: room };
    }
    const { at } = this.#tables;
    const starts = new Uint32Array(this.#buffer, at, count + 1);
    if (origin === 0) starts.set(groups.subarray(from, to + 1));
    else for (let i = 0; i <= count; i++) starts[i] = groups[from + i] - origin;
    return at;
  }

  /** Scans groups of rows at an address. */
  #scan(
    program: Program,
    long: boolean,
    time: number,
    mask: number,
    rows: number,
    starts: number,
    groups: number,
    out: number,
    counts: boolean,
  ): void {
    const at = this.#write(program, long), kernel = this.#kernel;
    if (program.gated) {
      const scan = long ? kernel.scanTimedLongs : kernel.scanTimedDoubles;
      scan(at, time, mask, starts, groups, out, counts);
    } else {
      const scan = long ? kernel.scanLongs : kernel.scanDoubles;
      scan(at, time, mask, rows, starts, groups, out, counts, false);
    }
  }

  /**
   * Whether groups [from, to) match, or with `counts` how often; the columns' first row is groups[from].
   * A view, until memory grows.
   */
  answers(
    long: boolean,
    groups: Uint32Array,
    from: number,
    to: number,
    program: Program,
    counts: boolean,
  ): Uint32Array {
    const count = to - from, rows = groups[to] - groups[from];
    const { timeAt, maskAt } = this.#columns;
    this.#write(program, long);
    const starts = this.#place(groups, from, to), out = starts + 4 * (count + 1);
    this.#scan(program, long, timeAt, maskAt, rows, starts, count, out, counts);
    let answers = new Uint32Array(this.#buffer, out, count);
    for (let group = answers.indexOf(UNORDERED); group >= 0;) {
      const begin = groups[from + group] - groups[from];
      const end = groups[from + group + 1] - groups[from];
      const answer = this.#answerTidied(long, begin, end, program, counts);
      // memory may have grown
      answers = new Uint32Array(this.#buffer, out, count);
      answers[group] = answer;
      group = answers.indexOf(UNORDERED, group + 1);
    }
    return answers;
  }

  /** The answer to rows [from, to), which are out of order. */
  #answerTidied(
    long: boolean,
    from: number,
    to: number,
    program: Program,
    counts: boolean,
  ): number {
    const rows = this.#tidy(long, from, to), { time, mask } = this.#scratch!;
    const single = this.#single, out = single + 8;
    new Uint32Array(this.#buffer, single, 2).set([0, rows]);
    this.#scan(program, long, time, mask, rows, single, 1, out, counts);
    return new Uint32Array(this.#buffer, out, 1)[0];
  }

  /** Puts rows [from, to) in order, elsewhere; returns how many have a time. */
  #tidy(long: boolean, from: number, to: number): number {
    const { timeAt, maskAt, capacity, workspace } = this.#columns;
    if (this.#scratch === undefined) {
      const times = MARGIN * Math.ceil(capacity / 8) + MARGIN;
      const masks = MARGIN * Math.ceil(capacity / 16) + MARGIN;
      const bytes = MARGIN + times + masks + this.#kernel.orderScratch(capacity);
      const time = workspace.alloc(bytes) + MARGIN;
      this.#scratch = { time, mask: time + times, order: time + times + masks };
    }
    const { time, mask, order } = this.#scratch;
    const tidy = long ? this.#kernel.tidyLongs : this.#kernel.tidyDoubles;
    return tidy(timeAt + 8 * from, maskAt + 4 * from, to - from, time, mask, order);
  }

  /**
   * Takes a window of a stream, its first `rows` rows: with `more` it follows another window, whose last
   * row stands in front of the columns, with `last` none follows. Returns the answer so far, or UNORDERED.
   * Patterns with `==` have to have all rows.
   */
  scanWindow(
    long: boolean,
    rows: number,
    program: Program,
    counts: boolean,
    more: boolean,
    last: boolean,
  ): number {
    const at = this.#write(program, long), kernel = this.#kernel;
    const { timeAt, maskAt } = this.#columns;
    if (program.gated) {
      const take = long ? kernel.windowTimedLongs : kernel.windowTimedDoubles;
      return take(at, timeAt, maskAt, rows, counts, more, last) >>> 0;
    }
    const single = this.#single, out = single + 8;
    // a group whose end is not seen
    new Uint32Array(this.#buffer, single, 2).set([0, UNORDERED]);
    const scan = long ? kernel.scanLongs : kernel.scanDoubles;
    scan(at, timeAt, maskAt, rows, single, 1, out, counts, more);
    return new Uint32Array(this.#buffer, out, 1)[0];
  }

  /** The row behind a window is the last of its rows: it goes in front of the columns. */
  keepLast(rows: number): void {
    const { timeAt, maskAt, workspace: { bytes } } = this.#columns;
    bytes.copyWithin(timeAt - 8, timeAt + 8 * (rows - 1), timeAt + 8 * rows);
    bytes.copyWithin(maskAt - 4, maskAt + 4 * (rows - 1), maskAt + 4 * rows);
  }

  /** Views of the memory as it is now. */
  #current(): Views {
    const { buffer } = this.#columns.workspace.bytes, scratch = this.#scratch;
    let views = this.#views;
    if (views?.buffer !== buffer || (scratch !== undefined && views.scratch === undefined)) {
      const { capacity, timeAt, maskAt } = this.#columns;
      const at = (time: number, mask: number) => ({
        doubles: new Float64Array(buffer, time, capacity),
        longs: new BigInt64Array(buffer, time, capacity),
        mask: new Uint32Array(buffer, mask, capacity),
      });
      this.#views = views = {
        buffer,
        words: new Uint32Array(buffer),
        columns: at(timeAt, maskAt),
        scratch: scratch && at(scratch.time, scratch.mask),
      };
    }
    return views;
  }

  /** How far the first match in rows [from, to) comes: views, until the next call. */
  track(long: boolean, from: number, to: number, program: Program): Found {
    const { timeAt, maskAt } = this.#columns;
    const tracked = this.#track(long, timeAt + 8 * from, maskAt + 4 * from, to - from, program);
    if (tracked !== null) {
      return { rows: this.#rows(long, false, from, to), tracked };
    }
    const rows = this.#tidy(long, from, to), { time, mask } = this.#scratch!;
    const again = this.#track(long, time, mask, rows, program);
    if (again === null) throw new Error("rows are out of order after they were ordered");
    return { rows: this.#rows(long, true, 0, rows), tracked: again };
  }

  #rows(long: boolean, isScratch: boolean, from: number, to: number): Rows {
    const views = this.#current(),
      { doubles, longs, mask } = isScratch ? views.scratch! : views.columns;
    return { time: long ? longs : doubles, mask, from, to };
  }

  /** The same of rows at an address, or `null` if they are out of order. */
  #track(
    long: boolean,
    time: number,
    mask: number,
    rows: number,
    program: Program,
  ): Tracked | null {
    const at = this.#write(program, long), kernel = this.#kernel;
    kernel.beginTracking(at);
    const track = program.gated
      ? long ? kernel.trackTimedLongs : kernel.trackTimedDoubles
      : long
      ? kernel.trackLongs
      : kernel.trackDoubles;
    const answer = track(at, time, mask, rows) >>> 0;
    if (answer === UNORDERED) return null;
    const { words } = this.#current();
    const first = this.#first >> 2;
    const firsts = words.subarray(first, first + program.steps.length);
    return { firsts, matched: answer !== 0, end: program.gated ? kernel.matchEnd() : 0 };
  }

  /** The roofline: moves the columns' first rows. */
  copy(dst: number, rows: number): void {
    this.#kernel.copy(dst, this.#columns.timeAt, 8 * rows);
    this.#kernel.copy(dst + 8 * rows, this.#columns.maskAt, 4 * rows);
  }
}
