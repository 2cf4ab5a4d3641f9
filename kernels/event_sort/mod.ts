/**
 * Events in order: rows of a time and a mask by time, and of the same time by mask, so that the order in
 * which rows of the same time arrived makes no difference. This is the order that the other event
 * kernels bring their input into where it is not so already.
 *
 * Three ways in: {@linkcode sortEvents} returns new columns, {@linkcode sortEventsInto} writes to yours,
 * and an {@linkcode EventSorter} sorts columns where they lie, without a copy. {@linkcode eventOrder}
 * tells the order alone, for tables of more columns. {@linkcode sortEventGroups} and
 * {@linkcode eventOrders} take the streams of many users in one call. Where WASM SIMD is missing, or a
 * page forbids it, the same functions run on plain TypeScript.
 *
 * Times are doubles or 64-bit integers in any unit. Rows whose time is NaN, SQL's NULL, are left out. -0
 * equals 0, and may come out as 0. Other doubles than whole numbers are in their order, too, at a lower
 * speed.
 *
 * Rows in order are found by one look at them, as are rows in the reverse order. A sort needs all rows
 * of a group in memory, 28 bytes a row; what a stream of more than 65,536 rows takes is the garbage
 * collector's when it is needed no longer.
 *
 * The method: time and mask become one key of at most 63 bits. Where few keys are out of place, as in a
 * log that rows reached late, those are taken out, sorted and merged back (drop-merge sort, E.
 * Ernerfeldt, 2017). Up to 40 are sorted by counting how many are less than each. Of more, the highest
 * bits, as many as tell the keys apart, are sorted by digits from the lowest on (H. Seward, 1954), and
 * insertion does the rest.
 *
 * @module
 */

import { checkWords, typeName } from "../_arguments.ts";
import { checkGroups, checkTimes, columnsOf, type Events, type Times } from "../_events.ts";
import { oneShot } from "./one_shot.ts";
import {
  checkInto,
  type GroupOrders,
  largestOf,
  orderGroups,
  orderStream,
  type SortedEvents,
  type SortedGroups,
  sortGroups,
  sortStream,
  sortStreamInto,
} from "./streams.ts";

export { EventColumns } from "../_event_columns.ts";
export type { Events, Times, TimeType } from "../_events.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export { EventSorter } from "./sorter.ts";
export type { GroupOrders, SortedEvents, SortedGroups } from "./streams.ts";

/**
 * Sorts events by time and mask, and returns them in memory of their own.
 *
 * @param events Times and masks, a row each.
 * @returns The rows whose time is known, in order.
 * @throws {TypeError} for columns of other types.
 * @throws {RangeError} for columns of different lengths, or when memory is lacking (with the size).
 *
 * @example
 * ```ts
 * import { sortEvents } from "@lanemark/kernels/event-sort";
 *
 * const time = Float64Array.of(30, NaN, 10, 10);
 * const mask = Uint32Array.of(0b001, 0b010, 0b100, 0b001);
 * const sorted = sortEvents({ time, mask });
 * if (sorted.time.join() !== "10,10,30") throw new Error("differs");
 * if (sorted.mask.join() !== "1,4,1") throw new Error("differs");
 * ```
 */
export function sortEvents<Time extends Times>(
  events: Events & { readonly time: Time },
): SortedEvents<Time> {
  const columns = columnsOf(events);
  return sortStream(oneShot(columns.time.length), columns);
}

/**
 * Sorts events into `dst`, and returns how many rows there are.
 *
 * @param events Times and masks, a row each.
 * @param dst Columns of the same types; the input's own are allowed. Nothing is written after the answer.
 * @throws {TypeError} as {@linkcode sortEvents} does, and where `dst` has other types.
 * @throws {RangeError} as {@linkcode sortEvents} does, and when `dst` is too small: the message tells the
 * rows it needs, and nothing is written.
 *
 * @example
 * ```ts
 * import { sortEventsInto } from "@lanemark/kernels/event-sort";
 *
 * const events = { time: BigInt64Array.of(3n, 1n, 2n), mask: Uint32Array.of(4, 1, 2) };
 * if (sortEventsInto(events, events) !== 3) throw new Error("differs");
 * if (events.time.join() !== "1,2,3" || events.mask.join() !== "1,2,4") throw new Error("differs");
 * ```
 */
export function sortEventsInto(events: Events, dst: Events): number {
  const columns = columnsOf(events);
  if (typeof dst !== "object" || dst === null) {
    throw new TypeError(`"dst" expected an object of columns, got ${typeName(dst)}`);
  }
  // read once, as the events are
  const { time, mask } = dst;
  checkTimes("dst.time", time);
  checkWords("dst.mask", mask);
  checkInto(columns, { time, mask });
  return sortStreamInto(oneShot(columns.time.length), columns, { time, mask });
}

/**
 * Sorts the events of many users in one call, each user's by themselves.
 *
 * @param events Times and masks, a row each, a user's rows together.
 * @param groups Offsets: group i is the rows from groups[i] to groups[i + 1], so the first is 0, the last
 * the number of rows, and none is smaller than the one before.
 * @returns The rows whose time is known, in order, and where each group is among them.
 * @throws {TypeError} as {@linkcode sortEvents} does, and for other groups than a Uint32Array.
 * @throws {RangeError} as {@linkcode sortEvents} does, and for offsets that are none of groups.
 *
 * @example
 * ```ts
 * import { sortEventGroups } from "@lanemark/kernels/event-sort";
 *
 * const time = Float64Array.of(5, 3, NaN, 9, 8);
 * const mask = Uint32Array.of(1, 2, 4, 1, 2);
 * const sorted = sortEventGroups({ time, mask }, Uint32Array.of(0, 3, 5));
 * if (sorted.time.join() !== "3,5,8,9") throw new Error("differs");
 * if (sorted.groups.join() !== "0,2,4") throw new Error("differs");
 * ```
 */
export function sortEventGroups<Time extends Times>(
  events: Events & { readonly time: Time },
  groups: Uint32Array,
): SortedGroups<Time> {
  const columns = columnsOf(events);
  checkGroups(groups, columns.time.length);
  return sortGroups(oneShot(largestOf(groups)), columns, groups);
}

/**
 * The order of events: the numbers of the rows whose time is known, by time and mask, and of rows with
 * the same ones the earlier one first.
 *
 * @throws As {@linkcode sortEvents} does.
 *
 * @example
 * ```ts
 * import { eventOrder } from "@lanemark/kernels/event-sort";
 *
 * const time = Float64Array.of(30, NaN, 10, 10);
 * const mask = Uint32Array.of(0b001, 0b010, 0b100, 0b001);
 * const page = ["/thanks", "/", "/cart", "/home"];
 * const order = eventOrder({ time, mask });
 * if (Array.from(order, (row) => page[row]).join() !== "/home,/cart,/thanks") {
 *   throw new Error("differs");
 * }
 * ```
 */
export function eventOrder(events: Events): Uint32Array<ArrayBuffer> {
  const columns = columnsOf(events);
  return orderStream(oneShot(columns.time.length), columns);
}

/**
 * The order of the events of many users, each user's by themselves.
 *
 * @param groups Offsets, as {@linkcode sortEventGroups} takes them.
 * @returns Numbers of rows, and where each group is among them.
 * @throws As {@linkcode sortEventGroups} does.
 *
 * @example
 * ```ts
 * import { eventOrders } from "@lanemark/kernels/event-sort";
 *
 * const time = Float64Array.of(5, 3, NaN, 9, 8);
 * const { order, groups } = eventOrders({ time, mask: new Uint32Array(5) }, Uint32Array.of(0, 3, 5));
 * if (order.join() !== "1,0,4,3" || groups.join() !== "0,2,4") throw new Error("differs");
 * ```
 */
export function eventOrders(events: Events, groups: Uint32Array): GroupOrders {
  const columns = columnsOf(events);
  checkGroups(groups, columns.time.length);
  return orderGroups(oneShot(largestOf(groups)), columns, groups);
}
