/**
 * Streams and groups of them through an engine: rows in, rows out.
 *
 * @module
 */

import { checkRows, type Events, type Times } from "../_events.ts";
import type { Columns, Engine } from "./engine.ts";

/** Events in order, in memory of their own. */
export interface SortedEvents<Time extends Times = Times> extends Events {
  /** The times, ascending, of the type that came in. */
  readonly time: Time;
  /** The masks that belong to them. */
  readonly mask: Uint32Array<ArrayBuffer>;
}

/** Groups of events, each in order, in memory of their own. */
export interface SortedGroups<Time extends Times = Times> extends SortedEvents<Time> {
  /** Where each group begins, and behind the last one where it ends. */
  readonly groups: Uint32Array<ArrayBuffer>;
}

/** The order of the rows of groups, in memory of its own. */
export interface GroupOrders {
  /** Numbers of rows, group behind group. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** Where each group begins in `order`, and behind the last one where it ends. */
  readonly groups: Uint32Array<ArrayBuffer>;
}

/** Whether times are 64-bit integers. */
export function isLong(time: Times): boolean {
  return time instanceof BigInt64Array;
}

/** The columns' times as the type that `time` is of. */
function timesOf<Time extends Times>(columns: Columns, time: Time): Time {
  return (isLong(time) ? columns.longs : columns.time) as Time;
}

/** Times as the one type to which copies are written. */
function writable(time: Times): Float64Array {
  return time as Float64Array;
}

/** Copies rows [from, to) into the columns. */
export function place(columns: Columns, { time, mask }: Events, from: number, to: number): void {
  const all = from === 0 && to === time.length;
  writable(timesOf(columns, time)).set(writable(all ? time : time.subarray(from, to)));
  columns.mask.set(all ? mask : mask.subarray(from, to));
}

/** Copies the first `rows` rows of the columns to `dst` from row `at` on. */
function take(columns: Columns, rows: number, dst: Events, at: number): void {
  writable(dst.time).set(writable(timesOf(columns, dst.time)).subarray(0, rows), at);
  dst.mask.set(columns.mask.subarray(0, rows), at);
}

function lacking(rows: number, cause: unknown): RangeError {
  return new RangeError(`Cannot allocate the ${rows} rows of the answer`, { cause });
}

/** Memory for as many rows as an answer may have. */
function memoryFor<Time extends Times>(time: Time, rows: number): SortedEvents<Time> {
  try {
    const Same = time.constructor as Float64ArrayConstructor;
    return { time: new Same(rows) as Times as Time, mask: new Uint32Array(rows) };
  } catch (cause) {
    throw lacking(rows, cause);
  }
}

/** The first `rows` rows, in memory that is no longer than they are. */
function cut<Time extends Times>(events: SortedEvents<Time>, rows: number): SortedEvents<Time> {
  const { time, mask } = events;
  if (rows === time.length) return events;
  return { time: time.slice(0, rows) as Time, mask: mask.slice(0, rows) };
}

/** Makes the columns' first `rows` rows one group, and returns how many are left of it in order. */
function sortPlaced(engine: Engine, long: boolean, rows: number): number {
  const groups = engine.groups();
  groups[0] = 0;
  groups[1] = rows;
  return engine.sort(long, 1, 0);
}

/** A stream in order. */
export function sortStream<Time extends Times>(
  engine: Engine,
  events: Events & { readonly time: Time },
): SortedEvents<Time> {
  const { columns } = engine;
  const { time } = events;
  place(columns, events, 0, time.length);
  const rows = sortPlaced(engine, isLong(time), time.length);
  try {
    return {
      time: timesOf(columns, time).slice(0, rows) as Time,
      mask: new Uint32Array(columns.mask.subarray(0, rows)),
    };
  } catch (cause) {
    throw lacking(rows, cause);
  }
}

/** A stream in order in the caller's memory; returns its rows. */
export function sortStreamInto(engine: Engine, events: Events, dst: Events): number {
  const { length } = events.time;
  place(engine.columns, events, 0, length);
  const rows = sortPlaced(engine, isLong(events.time), length);
  if (rows > dst.time.length) {
    throw new RangeError(`"dst" expected at least ${rows} rows, got ${dst.time.length}`);
  }
  take(engine.columns, rows, dst, 0);
  return rows;
}

/** The order of a stream's rows. */
export function orderStream(engine: Engine, events: Events): Uint32Array<ArrayBuffer> {
  const { length } = events.time;
  place(engine.columns, events, 0, length);
  return orderPlaced(engine, isLong(events.time), length).slice();
}

/** A view of the order of the columns' first `rows` rows. */
export function orderPlaced(engine: Engine, long: boolean, rows: number): Uint32Array<ArrayBuffer> {
  const groups = engine.groups();
  groups[0] = 0;
  groups[1] = rows;
  const kept = engine.order(long, 1, 0);
  return engine.rows().subarray(0, kept) as Uint32Array<ArrayBuffer>;
}

/** The rows of the largest group. */
export function largestOf(groups: Uint32Array): number {
  let largest = 0;
  for (let i = 1; i < groups.length; i++) largest = Math.max(largest, groups[i] - groups[i - 1]);
  return largest;
}

/** As many whole groups from `first` on as the engine holds at once: where they end. */
function windowFrom(engine: Engine, groups: Uint32Array, first: number): number {
  const rows = groups[first] + engine.columns.capacity;
  const most = Math.min(groups.length - 1, first + engine.capacity);
  let end = first + 1;
  while (end < most && groups[end + 1] <= rows) end++;
  return end;
}

/** Tells the engine of groups [first, end), counted from the first one's first row. */
function placeGroups(engine: Engine, groups: Uint32Array, first: number, end: number): void {
  const offsets = engine.groups(), origin = groups[first];
  for (let i = first; i <= end; i++) offsets[i - first] = groups[i] - origin;
}

/** Copies where the engine's first `count` groups are to `ends[at...]`, counted from `origin`. */
function takeGroups(
  engine: Engine,
  count: number,
  ends: Uint32Array,
  at: number,
  origin: number,
): void {
  const offsets = engine.groups();
  for (let i = 0; i <= count; i++) ends[at + i] = offsets[i] + origin;
}

/** Every group in order. */
export function sortGroups<Time extends Times>(
  engine: Engine,
  events: Events & { readonly time: Time },
  groups: Uint32Array,
): SortedGroups<Time> {
  const { time } = events;
  const answer = memoryFor(time, time.length);
  const ends = new Uint32Array(groups.length);
  let rows = 0;
  for (let first = 0; first + 1 < groups.length;) {
    const end = windowFrom(engine, groups, first);
    place(engine.columns, events, groups[first], groups[end]);
    placeGroups(engine, groups, first, end);
    const kept = engine.sort(isLong(time), end - first, 0);
    take(engine.columns, kept, answer, rows);
    takeGroups(engine, end - first, ends, first, rows);
    rows += kept;
    first = end;
  }
  return { ...cut(answer, rows), groups: ends };
}

/** The order of every group's rows. */
export function orderGroups(engine: Engine, events: Events, groups: Uint32Array): GroupOrders {
  const { time } = events;
  const order = new Uint32Array(time.length);
  const ends = new Uint32Array(groups.length);
  let rows = 0;
  for (let first = 0; first + 1 < groups.length;) {
    const end = windowFrom(engine, groups, first);
    const origin = groups[first];
    place(engine.columns, events, origin, groups[end]);
    placeGroups(engine, groups, first, end);
    const kept = engine.order(isLong(time), end - first, 0);
    const found = engine.rows();
    for (let i = 0; i < kept; i++) order[rows + i] = found[i] + origin;
    takeGroups(engine, end - first, ends, first, rows);
    rows += kept;
    first = end;
  }
  return { order: rows === order.length ? order : order.slice(0, rows), groups: ends };
}

/** Throws unless `dst` are columns of the types that `events` are of, and of one length. */
export function checkInto(events: Events, dst: Events): void {
  if (isLong(dst.time) !== isLong(events.time)) {
    const [want, got] = [events.time, dst.time].map(({ constructor }) => constructor.name);
    throw new TypeError(`"dst.time" expected a ${want} as "time" is, got ${got}`);
  }
  checkRows("dst.mask", dst.mask.length, "dst.time", dst.time.length);
}
