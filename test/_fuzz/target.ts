/**
 * What is called, with which arguments, and what has to come of it.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";

/** Views, numbers, strings, and lists and objects of them: trees. */
export type Tree = unknown;

/** A public function, or the methods of a public class together. */
export interface Target {
  /** What a failure calls it. */
  readonly name: string;
  /** The exports and the members it stands for: `jsonEscape`, `JsonEscaper.escape`. */
  readonly covers: readonly string[];
  /** Which arguments are written to, by index; a path of names leads to what lies deeper. */
  readonly written?: readonly (readonly (string | number)[])[];
  /** Whether the documentation says that an error comes before anything is written there. */
  readonly untouched?: boolean;
  /** Whether those are read, too; else they are full of canaries. */
  readonly inout?: boolean;
  /** Arguments that are right. */
  sample(random: Rng): Tree[];
  /** Makes the call and returns its answer. */
  run(args: Tree[]): unknown;
  /** The answer by the documentation and the oracle; throws where an error has to come. */
  want(args: Tree[]): unknown;
}

/** Something is wrong with the code under test, whatever it answers. */
export class Broken extends Error {}

/** The test could not place the arguments: the code under test was not asked. */
export class Skipped extends Error {}

/** Places arguments where the code under test will look for them. */
export function fill(place: () => void): void {
  try {
    place();
  } catch (cause) {
    throw new Skipped("the arguments cannot be placed", { cause });
  }
}

/** What destinations are full of. */
export const CANARY = 0xa5;

const canaries = new Uint8Array(8).fill(CANARY);

/** The first `length` elements of a destination; behind them nothing may have been written. */
export function taken(dst: unknown, length: number): unknown {
  if (!isView(dst) || !Number.isInteger(length) || length < 0 || length > dst.length) {
    throw new Broken(`an answer of ${String(length)} elements in a destination that is shorter`);
  }
  const bytes = new Uint8Array(dst.buffer, dst.byteOffset, dst.byteLength);
  for (let at = length * dst.BYTES_PER_ELEMENT; at < bytes.length; at++) {
    if (bytes[at] !== CANARY) throw new Broken(`byte ${at} behind the answer was written`);
  }
  return dst.slice(0, length);
}

/** A typed array of any type. */
export type View = Uint8Array & { readonly constructor: { new (of: unknown): View } };

/** Whether a value is a typed array. */
export function isView(value: unknown): value is View {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** A destination of so many elements, full of canaries. */
export function destination<T>(type: new (of: ArrayBuffer) => T, length: number): T {
  const { BYTES_PER_ELEMENT } = type as unknown as { BYTES_PER_ELEMENT: number };
  return new type(new Uint8Array(BYTES_PER_ELEMENT * length).fill(canaries[0]).buffer);
}

/** How long a sample is: most are short, some cross a window of the kernels. */
export function size(random: Rng, most = 400): number {
  const turn = random.below(100);
  if (turn < 85) return random.below(41);
  return random.below(turn < 99 ? Math.min(most, 300) : most);
}

/** Whether two answers are the same; a subclass's values are its class's. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isView(a) && isView(b)) {
    const tag = Object.prototype.toString;
    if (tag.call(a) !== tag.call(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
    return true;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || isView(a) !== isView(b)) return false;
  const keys = Object.keys(a).sort();
  return keys.join() === Object.keys(b).sort().join() &&
    keys.every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}

/** A value in a few words. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 200));
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (isView(value)) {
    const shown = Array.from<unknown>(value.subarray(0, 40));
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return `${tag}(${value.length}) [${shown.join(" ")}]`;
  }
  if (Array.isArray(value)) return `[${value.slice(0, 40).map(show).join(", ")}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${show(inner)}`);
  return `{ ${entries.join(", ")} }`;
}
