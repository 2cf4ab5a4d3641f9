/**
 * Columns of any length through the WASM kernel: windows in, answers out.
 *
 * A stream in order goes through in windows, whatever its length. Rows out of order, gates with `==` and
 * chains need the whole group: up to a window it lies where the windows do, a longer one
 * gets a memory of its own, which is given back with the call.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Events, Times } from "../_events.ts";
import { stretchEnd } from "../_group_windows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { chainOf } from "./chain.ts";
import { type Answers, type Engine, UNORDERED } from "./engine.ts";
import { queuesOf } from "./layout.ts";
import type { Program } from "./program.ts";
import { WasmSequence } from "./wasm.ts";

/** 16,384 rows are 192 KiB: with what is written beside them they stay in a second-level cache. */
const WINDOW = 16_384;

function isLong(time: Times): time is BigInt64Array {
  return time instanceof BigInt64Array;
}

/** Copies rows [from, to) to the columns. */
export function place(
  columns: EventColumns,
  { time, mask }: Events,
  from: number,
  to: number,
): void {
  if (isLong(time)) columns.longs.set(time.subarray(from, to));
  else columns.time.set(time.subarray(from, to));
  columns.mask.set(mask.subarray(from, to));
}

/** Whether a pattern matches where there is no row: one without parts does. */
function matchesNothing({ nodes }: Program): boolean {
  return nodes.length === 0;
}

/** Whether groups match, or how often; the columns' first row is groups[from]. */
export function answersOf(
  sequence: WasmSequence,
  long: boolean,
  groups: Uint32Array,
  from: number,
  to: number,
  program: Program,
  counts: boolean,
): ArrayLike<number> {
  if (matchesNothing(program) && !counts) return new Uint8Array(to - from).fill(1);
  return sequence.answers(long, groups, from, to, program, counts);
}

/** The WASM kernel over columns of the caller's. */
export class WasmEngine implements Engine {
  readonly #build: KernelModule | undefined;
  readonly #columns: EventColumns;
  readonly #sequence: WasmSequence;

  constructor(build?: KernelModule) {
    this.#build = build;
    this.#columns = new EventColumns(WINDOW, new Workspace());
    this.#sequence = new WasmSequence(this.#columns, build);
  }

  answer(
    events: Events,
    groups: Uint32Array,
    program: Program,
    counts: boolean,
    dst: Answers,
  ): void {
    if (matchesNothing(program) && !counts) {
      dst.fill(1);
      return;
    }
    for (let from = 0; from + 1 < groups.length;) {
      const to = stretchEnd(groups, from, WINDOW);
      if (to === from) {
        dst[from] = this.#long(events, groups, from, program, counts);
        from++;
        continue;
      }
      place(this.#columns, events, groups[from], groups[to]);
      const long = isLong(events.time);
      dst.set(answersOf(this.#sequence, long, groups, from, to, program, counts), from);
      from = to;
    }
  }

  /** The answer to a group that is longer than a window. */
  #long(
    events: Events,
    groups: Uint32Array,
    group: number,
    program: Program,
    counts: boolean,
  ): number {
    if (queuesOf(program) === 0) {
      const answer = this.#stream(events, groups[group], groups[group + 1], program, counts);
      if (answer !== UNORDERED) return answer;
    }
    const sequence = this.#whole(events, groups[group], groups[group + 1]);
    const long = isLong(events.time);
    return answersOf(sequence, long, groups, group, group + 1, program, counts)[0];
  }

  /** Rows [first, end) in windows. */
  #stream(
    events: Events,
    first: number,
    end: number,
    program: Program,
    counts: boolean,
  ): number {
    const long = isLong(events.time), sequence = this.#sequence;
    let answer = 0;
    for (let from = first; from < end; from += WINDOW) {
      const to = Math.min(end, from + WINDOW), more = from > first;
      if (more) sequence.keepLast(WINDOW);
      place(this.#columns, events, from, to);
      answer = sequence.scanWindow(long, to - from, program, counts, more, to === end);
      if (answer === UNORDERED) return answer;
    }
    return answer;
  }

  /** A sequence on columns that hold rows [from, to). */
  #whole(events: Events, from: number, to: number): WasmSequence {
    const columns = new EventColumns(to - from, new Workspace());
    place(columns, events, from, to);
    return new WasmSequence(columns, this.#build);
  }

  chains(
    events: Events,
    groups: Uint32Array,
    program: Program,
    add: (time: Times, rows: readonly number[]) => void,
  ): void {
    const long = isLong(events.time);
    for (let from = 0; from + 1 < groups.length;) {
      let to = stretchEnd(groups, from, WINDOW), sequence = this.#sequence;
      if (to > from) {
        place(this.#columns, events, groups[from], groups[to]);
      } else {
        to++;
        sequence = this.#whole(events, groups[from], groups[to]);
      }
      addChains(sequence, long, groups, from, to, program, add);
      from = to;
    }
  }
}

/** The chains of groups [from, to), the columns' first row being groups[from]. */
export function addChains(
  sequence: WasmSequence,
  long: boolean,
  groups: Uint32Array,
  from: number,
  to: number,
  program: Program,
  add: (time: Times, rows: readonly number[]) => void,
): void {
  const origin = groups[from];
  for (let group = from; group < to; group++) {
    // without a `(?N)` there is nothing to tell
    if (program.needed === 0) {
      add(new Float64Array(0), []);
      continue;
    }
    const found = sequence.track(long, groups[group] - origin, groups[group + 1] - origin, program);
    add(found.rows.time, chainOf(found.rows, program, found.tracked));
  }
}
