/**
 * How each implementation places an input and calls: what the bench times.
 *
 * What sorts in place spoils its input, so every call begins with a copy of the rows from where they are
 * kept, opponents and kernel alike; only rows that are in order already need none. That copy is what the
 * `copy` row does. The one-shot rows read the caller's columns and need no other copy.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Times } from "../_events.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import { scratchFor } from "./baseline_keys.ts";
import type { Engine } from "./engine.ts";
import type { EventSortInput, EventSortOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import {
  isLong,
  largestOf,
  orderGroups,
  orderStream,
  sortGroups,
  sortStream,
  sortStreamInto,
} from "./streams.ts";
import { WasmEngine } from "./wasm.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: EventSortInput) => () => EventSortOutput;

/** The offsets of an input's groups: a stream is one. */
export function groupsOf(input: EventSortInput): Uint32Array {
  return input.form === "groups" || input.form === "orders"
    ? input.groups
    : Uint32Array.of(0, input.time.length);
}

function isOrder({ form }: EventSortInput): boolean {
  return form === "order" || form === "orders";
}

/** Whether every group is in order as it comes, with no time unknown. */
function isInOrder(input: EventSortInput): boolean {
  const { time, mask } = input, groups = groupsOf(input);
  for (let group = 0; group + 1 < groups.length; group++) {
    for (let i = groups[group]; i < groups[group + 1]; i++) {
      if (time[i] !== time[i]) return false;
      if (i === groups[group] || time[i - 1] < time[i]) continue;
      if (time[i - 1] > time[i] || mask[i - 1] > mask[i]) return false;
    }
  }
  return true;
}

/** The same input with its times as 64-bit integers. */
export function longInput(input: EventSortInput): EventSortInput {
  return { ...input, time: BigInt64Array.from(input.time as Float64Array, BigInt) };
}

/** Columns of the answer's rows, and groups where they were asked for. */
function answerOf(
  input: EventSortInput,
  time: Times,
  mask: Uint32Array,
  groups: Uint32Array,
): EventSortOutput {
  return input.form === "groups" ? { time, mask, groups } : { time, mask };
}

function ordersOf(
  input: EventSortInput,
  order: Uint32Array,
  groups: Uint32Array,
): EventSortOutput {
  return input.form === "orders" ? { order, groups } : order;
}

/** The same answer with its times as doubles, which they become when somebody looks. */
function asDoubles(answer: EventSortOutput): EventSortOutput {
  if (!("time" in answer) || !isLong(answer.time)) return answer;
  const { time, ...rest } = answer;
  return {
    ...rest,
    get time() {
      return Float64Array.from(time as BigInt64Array, Number);
    },
  };
}

/** Goes through the groups; `rowsOf` puts a group's rows from `at` on and tells how many there are. */
function eachGroup(
  groups: Uint32Array,
  ends: Uint32Array,
  rowsOf: (from: number, to: number, at: number) => number,
): number {
  let rows = 0;
  for (let group = 0; group + 1 < groups.length; group++) {
    ends[group] = rows;
    rows += rowsOf(groups[group], groups[group + 1], rows);
  }
  ends[groups.length - 1] = rows;
  return rows;
}

/** The rows' numbers sorted by a comparator. */
export const prepareNative: Prepare = (input) => {
  const { time, mask } = input;
  const groups = groupsOf(input), ends = new Uint32Array(groups.length);
  const order = new Uint32Array(time.length);
  const outTime = time.slice(), outMask = new Uint32Array(mask.length);
  return () => {
    const rows = eachGroup(groups, ends, (from, to, at) => {
      const found = native.orderOf(time, mask, from, to);
      order.set(found, at);
      return found.length;
    });
    if (isOrder(input)) return ordersOf(input, order.subarray(0, rows), ends);
    for (let i = 0; i < rows; i++) {
      outTime[i] = time[order[i]];
      outMask[i] = mask[order[i]];
    }
    return answerOf(input, outTime.subarray(0, rows), outMask.subarray(0, rows), ends);
  };
};

/** Keys without a comparator. */
export const preparePacked: Prepare = (input) => {
  const time = input.time.slice() as Float64Array, mask = input.mask.slice();
  const groups = groupsOf(input), keys = new Float64Array(time.length);
  const isSorted = isInOrder(input);
  return () => {
    if (!isSorted) {
      time.set(input.time as Float64Array);
      mask.set(input.mask);
    }
    const packing = native.packingOf(time, mask) as native.Packing;
    for (let group = 0; group + 1 < groups.length; group++) {
      native.sortPacked(time, mask, groups[group], groups[group + 1], packing, keys);
    }
    return answerOf(input, time, mask, groups);
  };
};

/** Plain TypeScript in place. */
export const prepareBaseline: Prepare = (input) => {
  const { time, mask } = input;
  return isLong(time)
    ? baselineLongs(input, time as BigInt64Array, mask)
    : baselineDoubles(input, time as Float64Array, mask);
};

function baselineDoubles(
  input: EventSortInput,
  source: Float64Array,
  masks: Uint32Array,
): () => EventSortOutput {
  const groups = groupsOf(input), ends = new Uint32Array(groups.length);
  const scratch = scratchFor(source.length), order = new Uint32Array(source.length);
  const time = source.slice(), mask = masks.slice();
  const isSorted = isInOrder(input);
  return () => {
    if (isOrder(input)) {
      const rows = eachGroup(
        groups,
        ends,
        (from, to, at) => baseline.orderDoubles(source, masks, from, to, order, at, scratch),
      );
      return ordersOf(input, order.subarray(0, rows), ends);
    }
    if (!isSorted) {
      time.set(source);
      mask.set(masks);
    }
    const rows = eachGroup(
      groups,
      ends,
      (from, to, at) => baseline.sortDoubles(time, mask, from, to, at, scratch),
    );
    return answerOf(input, time.subarray(0, rows), mask.subarray(0, rows), ends);
  };
}

function baselineLongs(
  input: EventSortInput,
  source: BigInt64Array,
  masks: Uint32Array,
): () => EventSortOutput {
  const groups = groupsOf(input), ends = new Uint32Array(groups.length);
  const scratch = scratchFor(source.length), order = new Uint32Array(source.length);
  const time = source.slice(), mask = masks.slice();
  const words = new Int32Array(time.buffer);
  const isSorted = isInOrder(input);
  return () => {
    if (isOrder(input)) {
      const rows = eachGroup(
        groups,
        ends,
        (from, to, at) => baseline.orderLongs(words, masks, from, to, order, at, scratch),
      );
      return ordersOf(input, order.subarray(0, rows), ends);
    }
    if (!isSorted) {
      time.set(source);
      mask.set(masks);
    }
    const rows = eachGroup(
      groups,
      ends,
      (from, to, at) => baseline.sortLongs(words, mask, from, to, at, scratch),
    );
    return answerOf(input, time.subarray(0, rows), mask.subarray(0, rows), ends);
  };
}

/** The same on 64-bit integers made of the doubles. */
export const prepareBaselineLongs: Prepare = (input) => {
  const call = prepareBaseline(longInput(input));
  return () => asDoubles(call());
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** An engine as the public functions take it for an input. */
function engineFor(input: EventSortInput, build?: KernelModule): Engine {
  const rows = Math.max(ROOM.rows, largestOf(groupsOf(input)));
  return new WasmEngine(new EventColumns(rows), ROOM.groups, build);
}

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = engineFor(input, build);
  switch (input.form) {
    case "rows":
      return () => sortStream(engine, input);
    case "groups":
      return () => sortGroups(engine, input, input.groups);
    case "order":
      return () => orderStream(engine, input);
    case "orders":
      return () => orderGroups(engine, input, input.groups);
  }
};

/** The public function that writes to the caller's columns: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const engine = engineFor(input, build);
  const time = input.time.slice(), mask = input.mask.slice();
  const dst = { time, mask };
  return () => {
    const rows = sortStreamInto(engine, input, dst);
    return { time: time.subarray(0, rows), mask: mask.subarray(0, rows) };
  };
};

/** The kernel alone on columns that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const { length } = input.time, groups = groupsOf(input), count = groups.length - 1;
  const workspace = new Workspace();
  const columns = new EventColumns(Math.max(1, length), workspace);
  const engine = new WasmEngine(columns, Math.max(1, count), build);
  const long = isLong(input.time), order = isOrder(input), isSorted = isInOrder(input);
  const timeAt = workspace.alloc(8 * length), maskAt = workspace.alloc(4 * length);
  // an order needs memory of its own, which its first call reserves
  if (order) engine.order(long, 0, 0);
  const { time, longs, mask } = columns;
  if (long) longs.set(input.time as BigInt64Array);
  else time.set(input.time as Float64Array);
  mask.set(input.mask);
  engine.copy(timeAt, columns.timeAt, 8 * length);
  engine.copy(maskAt, columns.maskAt, 4 * length);
  const ends = engine.groups().subarray(0, groups.length),
    rows = engine.rows(),
    times: Times = long ? longs : time;
  return () => {
    ends.set(groups);
    if (order) return ordersOf(input, rows.subarray(0, engine.order(long, count, 0)), ends);
    if (!isSorted) {
      engine.copy(columns.timeAt, timeAt, 8 * length);
      engine.copy(columns.maskAt, maskAt, 4 * length);
    }
    const kept = engine.sort(long, count, 0);
    return answerOf(input, times.subarray(0, kept), mask.subarray(0, kept), ends);
  };
};

/** The same on 64-bit integers made of the doubles. */
export const prepareInPlaceLongs = (build?: KernelModule): Prepare => (input) => {
  const call = prepareInPlace(build)(longInput(input));
  return () => asDoubles(call());
};

/** The roofline: the copy of the rows with which an unsorted input's call begins. */
export const prepareCopy: Prepare = (input) => {
  const { length } = input.time;
  const workspace = new Workspace();
  const columns = new EventColumns(Math.max(1, length), workspace);
  const engine = new WasmEngine(columns, 1);
  const timeAt = workspace.alloc(8 * length), maskAt = workspace.alloc(4 * length);
  // memory that was never written is one page of zeros, which stays in the cache
  workspace.bytes.fill(1, timeAt, timeAt + 8 * length).fill(1, maskAt, maskAt + 4 * length);
  const none = new Uint32Array(0);
  return () => {
    engine.copy(columns.timeAt, timeAt, 8 * length);
    engine.copy(columns.maskAt, maskAt, 4 * length);
    return none;
  };
};
