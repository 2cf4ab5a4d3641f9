/**
 * Events as columns, and the checks of them that every event room's public functions begin with.
 *
 * @module
 */

import { checkWords, shown, typeName } from "./_arguments.ts";

/**
 * When each event was, in any unit: whole numbers below 2^53 as doubles, where NaN stands for a time
 * that is not known (SQL's NULL: the row is left out), or 64-bit integers.
 */
export type Times = Float64Array | BigInt64Array;

/** Which view of the columns holds the times: `time` or `longs`. */
export type TimeType = "float64" | "int64";

/** Whether a type's times are 64-bit integers. Throws a TypeError for what is no type. */
export function isLongType(type: unknown): boolean {
  if (type === "float64" || type === "int64") return type === "int64";
  throw new TypeError(`"type" expected "float64" or "int64", got ${shown(type)}`);
}

/** Events, a row each. */
export interface Events {
  /** When. */
  readonly time: Times;
  /** What: bit i is condition i + 1. */
  readonly mask: Uint32Array;
}

/** The most conditions: a mask has 32 bits. */
export const MOST_CONDITIONS = 32;

/** Throws a TypeError unless the argument `name` is a column of times. */
export function checkTimes(name: string, value: unknown): asserts value is Times {
  if (!(value instanceof Float64Array) && !(value instanceof BigInt64Array)) {
    throw new TypeError(
      `"${name}" expected a Float64Array or a BigInt64Array, got ${typeName(value)}`,
    );
  }
}

/** Throws a RangeError unless the column `name` has as many rows as the column `as`. */
export function checkRows(name: string, rows: number, as: string, expected: number): void {
  if (rows !== expected) {
    throw new RangeError(`"${name}" expected ${expected} rows as "${as}" has, got ${rows}`);
  }
}

/**
 * The columns of `events`, each read once: a getter may answer with something else after the check.
 * Throws unless they are times and masks of the same length.
 */
export function columnsOf<Time extends Times>(
  events: Events & { readonly time: Time },
): Events & { readonly time: Time } {
  if (typeof events !== "object" || events === null) {
    throw new TypeError(`"events" expected an object of columns, got ${typeName(events)}`);
  }
  const { time, mask } = events;
  checkTimes("time", time);
  checkWords("mask", mask);
  checkRows("mask", mask.length, "time", time.length);
  return { time, mask };
}

/**
 * Throws unless `groups` are offsets of groups among `rows` rows: group g is [groups[g], groups[g + 1]),
 * so the first is 0, the last `rows`, and none is smaller than the one before.
 */
export function checkGroups(groups: unknown, rows: number): asserts groups is Uint32Array {
  checkWords("groups", groups);
  if (groups.length === 0) {
    throw new RangeError('"groups" expected at least one offset: the end of the last group');
  }
  if (groups[0] !== 0) {
    throw new RangeError(`"groups" expected 0 as its first offset, got ${groups[0]}`);
  }
  for (let i = 1; i < groups.length; i++) {
    if (groups[i] < groups[i - 1]) {
      throw new RangeError(
        `"groups" expected ascending offsets, got ${groups[i]} after ${groups[i - 1]} at ${i}`,
      );
    }
  }
  const last = groups[groups.length - 1];
  if (last !== rows) {
    throw new RangeError(`"groups" expected ${rows}, the rows, as its last offset, got ${last}`);
  }
}

/**
 * A length of time, in the unit of the times: a whole number from 0 to 2^53 - 1, as a number or a
 * bigint.
 */
export function spanOf(name: string, value: unknown): number {
  if (typeof value !== "number" && typeof value !== "bigint") {
    throw new TypeError(`"${name}" expected a number or a bigint, got ${typeName(value)}`);
  }
  const span = Number(value);
  if (!Number.isSafeInteger(span) || span < 0) {
    throw new RangeError(`"${name}" expected a whole number from 0 to 2^53 - 1, got ${value}`);
  }
  // -0 is 0, also in the bytes of a state
  return span + 0;
}

/** Throws unless the argument `name` is a whole number of conditions from 1 to 32. */
export function checkConditions(name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") {
    throw new TypeError(`"${name}" expected a number, got ${typeName(value)}`);
  }
  if (!Number.isInteger(value) || value < 1 || value > MOST_CONDITIONS) {
    throw new RangeError(
      `"${name}" expected a whole number from 1 to ${MOST_CONDITIONS}, got ${value}`,
    );
  }
}

/**
 * The error of a row that is earlier than one before it, where ascending times were promised. Between them
 * may be rows that do not count.
 */
export function unsorted(row: number, before = row - 1): RangeError {
  return new RangeError(`"time" expected ascending times, row ${row} is before row ${before}`);
}
