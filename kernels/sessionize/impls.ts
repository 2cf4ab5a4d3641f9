/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Ids and counts of groups have memory here, outside the clock, for opponents and kernel alike; only
 * the one-shot row takes its own in every call, because that is what it is. The rows of 64-bit integers
 * get the same times as such, made outside the clock.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Times } from "../_events.ts";
import { WINDOW_GROUPS } from "../_group_windows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import type { Engine } from "./engine.ts";
import type { SessionizeInput, SessionizeOutput } from "./kernel.ts";
import { PlacedKernel } from "./place.ts";
import { SLACK } from "./wasm.ts";
import { WindowEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: SessionizeInput) => () => SessionizeOutput;

/** Words of the answer, where it is a column. */
function wordsOf(input: SessionizeInput): number {
  if (input.form === "count") return 0;
  return input.form === "group_counts" ? input.groups.length - 1 : input.time.length;
}

/** An engine's answer; columns are made anew in every call, or written to memory that stays. */
export function answered(
  engine: Engine,
  input: SessionizeInput,
  memory?: Uint32Array,
): SessionizeOutput {
  const { form, time, gap } = input;
  if (form === "count") return engine.count(time, gap, null);
  const dst = memory ?? new Uint32Array(wordsOf(input));
  if (form === "ids") engine.ids(time, gap, dst);
  else if (form === "group_counts") engine.groupCounts(time, input.groups, gap, dst);
  else engine.groupIds(time, input.groups, gap, dst);
  return dst;
}

/** The same times as 64-bit integers. */
function inLongs(input: SessionizeInput): SessionizeInput {
  const { time } = input;
  return time instanceof BigInt64Array
    ? input
    : { ...input, time: BigInt64Array.from(time, BigInt) };
}

/** Plain TypeScript over the same column. */
export const prepareBaseline: Prepare = (input) => {
  const dst = new Uint32Array(wordsOf(input));
  return () => answered(baseline, input, dst);
};

/** Plain TypeScript over 64-bit integers. */
export const prepareBaselineOfLongs: Prepare = (input) => prepareBaseline(inLongs(input));

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build);
  return () => answered(engine, input);
};

/** The public functions that write to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build), dst = new Uint32Array(wordsOf(input));
  return () => answered(engine, input, dst);
};

/** Columns that hold the input's times. */
function columnsFor(time: Times): EventColumns {
  const columns = new EventColumns(Math.max(1, time.length), new Workspace());
  if (time instanceof Float64Array) columns.time.set(time);
  else columns.longs.set(time);
  return columns;
}

/** The kernel on times that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const { form, time, gap } = input;
  const { workspace, timeAt } = columnsFor(time);
  const words = wordsOf(input), rows = time.length;
  const to = workspace.alloc(4 * words + SLACK);
  const placed = new PlacedKernel(workspace, build);
  const long = time instanceof BigInt64Array;
  if (form === "count") {
    return () => {
      placed.begin(null);
      return placed.count(long, timeAt, rows, gap, 0);
    };
  }
  const answer = new Uint32Array(workspace.bytes.buffer, to, words);
  if (form === "ids") {
    return () => {
      placed.begin(null);
      placed.ids(long, timeAt, rows, gap, 0, to, 0);
      return answer;
    };
  }
  const { groups } = input;
  const many = groups.length - 1;
  return () => {
    for (let first = 0; first < many; first += WINDOW_GROUPS) {
      const last = Math.min(many, first + WINDOW_GROUPS), row = groups[first];
      const src = timeAt + 8 * row;
      if (form === "group_counts") placed.groupCounts(long, src, groups, first, last, gap, answer);
      else placed.groupIds(long, src, groups, first, last, gap, to + 4 * row);
    }
    return answer;
  };
};

/** The kernel on 64-bit integers that lie in its memory. */
export const prepareLongsInPlace = (build?: KernelModule): Prepare => (input) =>
  prepareInPlace(build)(inLongs(input));

/** The roofline. */
export const prepareCopy: Prepare = ({ time }) => {
  const { workspace, timeAt } = columnsFor(time);
  const bytes = time.byteLength;
  const to = workspace.alloc(bytes);
  const { kernel } = new PlacedKernel(workspace);
  return () => {
    kernel.copy(to, timeAt, bytes);
    return 0;
  };
};
