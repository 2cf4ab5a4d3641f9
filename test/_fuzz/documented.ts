/**
 * What the documentation allows as arguments, written from it and not from the code: whether a call has
 * to be answered or refused.
 *
 * @module
 */

/** The documentation says that this is an error. */
export class Refused extends Error {}

/** Neither the documentation nor the oracle says what comes of this. */
export class Unspoken extends Error {}

/** Whatever is not so has to be refused. */
export function allow(allowed: boolean): asserts allowed {
  if (!allowed) throw new Refused();
}

/** An object with options: `undefined` is none. */
export type Options = { readonly [name: string]: unknown };

/** An object, or nothing, which stands for the defaults. */
export function options(value: unknown): Options {
  if (value === undefined) return {};
  allow(typeof value === "object" && value !== null);
  return value as Options;
}

/** A value of a list, or nothing. */
export function oneOf(value: unknown, list: readonly unknown[]): void {
  allow(value === undefined || list.includes(value));
}

export const booleans = [true, false];
export const policies = ["escape", "drop", "replace", "throw"];

/** The options of lists: what stands between the values, and around them. */
export function listOptions(value: unknown): Options {
  const given = options(value);
  const { separator, brackets, lines, nonFinite } = given;
  oneOf(lines, booleans);
  oneOf(brackets, booleans);
  if (separator !== undefined) {
    allow(typeof separator === "string" && separator.length >= 1 && separator.length <= 2);
    allow([...separator].every((character) => character.charCodeAt(0) < 128));
  }
  oneOf(nonFinite, ["null", "throw"]);
  allow(lines !== true || (separator === undefined && brackets === undefined));
  return given;
}

/** The same of integers, which know nothing of `nonFinite`. */
export function intOptions(value: unknown): Options {
  const { nonFinite: _, ...rest } = options(value);
  return listOptions(rest);
}

/** The options of escaping. */
export function escapeOptions(value: unknown): Options {
  const given = options(value);
  oneOf(given.surrogates, policies);
  oneOf(given.hex, ["lower", "upper"]);
  oneOf(given.quotes, booleans);
  return given;
}

/** Bytes. */
export function bytes(value: unknown): asserts value is Uint8Array {
  allow(value instanceof Uint8Array);
}

/** Words of 32 bits. */
export function words(value: unknown): asserts value is Uint32Array {
  allow(value instanceof Uint32Array);
}

/** A whole number between two others. */
export function whole(value: unknown, least: number, most: number): asserts value is number {
  allow(typeof value === "number" && Number.isInteger(value) && value >= least && value <= most);
}

/** A capacity, of which nobody has memory for two thousand million. */
export function capacity(value: unknown): asserts value is number {
  whole(value, 1, 2 ** 31 - 1);
  if (value > 2 ** 22) throw new Unspoken();
}

/** Options of a window: a text that goes on has an answer of its own. */
export function window(value: unknown): Options {
  const given = options(value);
  oneOf(given.more, booleans);
  if (given.more === true) throw new Unspoken();
  return given;
}

/** Offsets that ascend within `most`. */
export function offsets(value: unknown, most: number): asserts value is Uint32Array {
  words(value);
  allow(value.length > 0 && value[value.length - 1] <= most);
  allow(value.every((offset, i) => i === 0 || offset >= value[i - 1]));
}

/** Offsets of groups of rows. */
export function groups(value: unknown, rows: number): asserts value is Uint32Array {
  offsets(value, rows);
  allow(value[0] === 0 && value[value.length - 1] === rows);
}

/** A column of times. */
export type Times = Float64Array | BigInt64Array;

export function times(value: unknown): asserts value is Times {
  allow(value instanceof Float64Array || value instanceof BigInt64Array);
}

/** Of other doubles than whole numbers below 2^53 and NaN nothing is said. */
export function wholeTimes(value: Times): void {
  if (value instanceof BigInt64Array) return;
  if (!value.every((t) => Number.isNaN(t) || Number.isSafeInteger(t))) throw new Unspoken();
}

/** Times and masks, a row each. */
export interface Events {
  readonly time: Times;
  readonly mask: Uint32Array;
}

export function events(value: unknown): asserts value is Events {
  allow(typeof value === "object" && value !== null);
  const { time, mask } = value as Partial<Events>;
  times(time);
  words(mask);
  allow(time.length === mask.length);
}

/** A length of time. */
export function span(value: unknown): number {
  allow(typeof value === "number" || typeof value === "bigint");
  whole(Number(value), 0, 2 ** 53 - 1);
  return Number(value);
}

/** Which view of the columns has the times; nothing stands for doubles where that is the default. */
export function timeType(value: unknown, time: Times, isDefault = false): void {
  allow(value === "float64" || value === "int64" || (isDefault && value === undefined));
  // the other view of the same bytes has other times
  if ((value === "int64") !== (time instanceof BigInt64Array)) throw new Unspoken();
}
