/**
 * Holds implementations against the oracle, and the oracle against the engine. Knows no kernel.
 *
 * @module
 */

import process from "node:process";
import type { Impl } from "../kernels/_kernel.ts";
import type { KernelModule } from "../kernels/_workspace.ts";

/** What the contract test needs to know of a kernel. */
export interface Contract<Input> {
  /** The dumb reference. It may throw where an implementation has to. */
  oracle(input: Input): unknown;
  /**
   * What the engine itself says, or `null` where it has no word on this input; `null` in place of a
   * function where no built-in answers such questions at all.
   */
  engine: ((input: Input) => unknown) | null;
  /** On how many inputs the engine must have a word. Default: 100,000, for inputs of one answer each. */
  enough?: number;
  /** Further ways into the kernel that the descriptor does not list, such as its public functions. */
  ways: readonly Impl<Input, unknown>[];
  /** Implementations that make a memory and an instance for each input, a millisecond on Bun. */
  costly: readonly string[];
  /** Implementations that can answer few of the inputs. */
  seldom: readonly string[];
  /** Answers that differ from each other, as little as answers can. */
  distinct: readonly unknown[];
  /** Inputs by group; each group becomes a test. */
  groups: { readonly [group: string]: Group<Input> };
  /** One input in a line, for the message of a failure. */
  describe(input: Input): string;
  /** How builds of the kernel with a switch set otherwise are asked; there where it has switches. */
  builds?: Builds<Input>;
}

/** What other builds of a kernel are held against the oracle on. */
export interface Builds<Input> {
  /** One engine on a build, which then answers any number of inputs. */
  on(module: KernelModule): (input: Input) => unknown;
  /** Inputs that go every way a switch can change. */
  groups: { readonly [group: string]: Group<Input> };
}

/** Inputs of one kind. */
export interface Group<Input> {
  /** Makes them, the same in every run. */
  inputs(): Iterable<Input>;
  /** Where there are many: a costly implementation gets one in so many. */
  sparse?: number;
}

/** What came of a comparison. */
export interface Findings {
  /** Each disagreement in words; no more than a few are kept. */
  readonly disagreements: readonly string[];
  /** How many inputs each implementation answered. */
  readonly compared: ReadonlyMap<string, number>;
  /** How many inputs the engine had a word on. */
  readonly engine: number;
}

const kept = 5;

/**
 * An instance with its memory takes a millisecond on Bun, and all garbage is collected for every few of
 * them (fewer, where `BUN_JSC_maxNumWasmFastMemories` says so, as in `bun run test`): there costly
 * implementations get one in 17 of the inputs that they get elsewhere; an odd number, which meets every
 * offset over the lengths. The ways get all of them.
 */
export const thrift = process.versions.bun ? 17 : 1;

/** Runs every answering implementation on every input of a group, twice, and compares. */
export function compare<Input>(
  impls: readonly Impl<Input, unknown>[],
  contract: Contract<Input>,
  group: Group<Input>,
): Findings {
  const disagreements: string[] = [];
  const compared = new Map<string, number>();
  let engine = 0;
  let count = 0;
  for (const input of group.inputs()) {
    if (disagreements.length >= kept) break;
    const skipCostly = count++ % ((group.sparse ?? 1) * thrift) !== 0;
    const want = outcome(() => contract.oracle(input));
    const said = contract.engine?.(input) ?? null;
    if (said !== null) {
      engine++;
      if (!sameAnswer(said, want)) {
        disagreements.push(sentence("the engine", said, want, contract.describe(input)));
      }
    }
    for (const impl of impls) {
      if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
      if (skipCostly && contract.costly.includes(impl.name)) continue;
      // A view is valid until the next call, so each answer is compared before the next is asked for.
      let call: (() => unknown) | undefined;
      for (let round = 0; round < 2; round++) {
        const got = outcome(() => (call ??= impl.prepare(input))());
        if (sameAnswer(got, want)) continue;
        const who = round === 0 ? impl.name : `${impl.name}, called again,`;
        disagreements.push(sentence(who, got, want, contract.describe(input)));
        break;
      }
      compared.set(impl.name, (compared.get(impl.name) ?? 0) + 1);
    }
  }
  return { disagreements, compared, engine };
}

/**
 * What a call answered. An error stands as its class and its kind and offset, or, where it has none,
 * the first number it names.
 */
export function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error)) return `throws ${error}`;
    if ("kind" in error && "offset" in error) {
      return `throws ${error.name} ${error.kind} at ${error.offset}`;
    }
    return `throws ${error.name} at ${/\d+/.exec(error.message)?.[0] ?? "no place"}`;
  }
}

/** Whether two answers are the same, to the last byte. A string stands for its UTF-8. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (a instanceof Uint8Array && typeof b === "string") return sameAnswer(b, a);
  if (typeof a === "string" && b instanceof Uint8Array) {
    return sameAnswer(new TextEncoder().encode(a), b);
  }
  // an Array of numbers stands for doubles
  if (Array.isArray(a) && a.every((one) => typeof one === "number") && !Array.isArray(b)) {
    return sameAnswer(Float64Array.from(a), b);
  }
  if (isElements(a) && isElements(b)) {
    if (a.constructor !== b.constructor || a.length !== b.length) return false;
    if (a instanceof Uint8Array || a instanceof Uint32Array) {
      for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
      return true;
    }
    // 0 is not -0, and NaN is NaN
    for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
    return true;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b) && a.length + b.length === 0) return true;
  const keys = Object.keys(a);
  if (keys.length === 0 || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    Object.hasOwn(b, key) && sameAnswer(Reflect.get(a, key), Reflect.get(b, key))
  );
}

function sentence(who: string, got: unknown, want: unknown, input: string): string {
  const from = Math.max(0, firstDifference(got, want) - 16);
  return `${who} answers ${show(got, from)} instead of ${show(want, from)} on ${input}`;
}

function firstDifference(a: unknown, b: unknown): number {
  if (!(a instanceof Uint8Array && b instanceof Uint8Array)) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return i;
  return shorter;
}

/** An answer in a few words, bytes from `from` on. */
function show(answer: unknown, from: number): string {
  if (answer instanceof Uint8Array) {
    const hex = Array.from(
      answer.subarray(from, from + 48),
      (b) => b.toString(16).padStart(2, "0"),
    );
    return `${answer.length} bytes, from ${from}: ${hex.join(" ")}`;
  }
  if (isElements(answer)) {
    const shown = Array.from<unknown>(answer.subarray(0, 20));
    return `[${shown.map((one) => Object.is(one, -0) ? "-0" : String(one))}]`;
  }
  if (typeof answer !== "object" || answer === null) return String(answer);
  return Object.entries(answer).map(([key, value]) => `${key}: ${show(value, from)}`).join(", ");
}

type Elements =
  | Uint8Array
  | Uint32Array
  | Int32Array
  | Float64Array
  | BigInt64Array;

function isElements(answer: unknown): answer is Elements {
  return ArrayBuffer.isView(answer) && !(answer instanceof DataView);
}

/** Every so many-th of the inputs. */
export function* part<Input>(all: Iterable<Input>, every: number): Iterable<Input> {
  let count = 0;
  for (const input of all) if (count++ % every === 0) yield input;
}

/** A copy with another length; what is not copied is 0. */
function resized(answer: Elements, length: number): Elements {
  const Same = answer.constructor as Float64ArrayConstructor;
  const copy = new Same(length);
  copy.set((answer as Float64Array).subarray(0, Math.min(length, answer.length)));
  return copy;
}

/** Ways to be wrong, for the test of the test. A `number` stands for its own last element. */
export const breakages: { readonly [how: string]: (answer: Elements | number) => unknown } = {
  "one element missing": (answer) =>
    typeof answer === "number" ? answer - 1 : resized(answer, Math.max(0, answer.length - 1)),
  "one element more": (answer) =>
    typeof answer === "number" ? answer + 1 : resized(answer, answer.length + 1),
  "the last element wrong": (answer) => {
    if (typeof answer === "number") return ~answer;
    const wrong = resized(answer, answer.length);
    const bytes = new Uint8Array(wrong.buffer);
    bytes[bytes.length - wrong.BYTES_PER_ELEMENT] ^= 1;
    return wrong;
  },
  "an error instead": () => {
    throw new RangeError("broken");
  },
  "nothing": () => undefined,
};

function isOne(answer: unknown): answer is Elements | number {
  return typeof answer === "number" || isElements(answer);
}

/** What `broken` makes of an answer, or of the first of its parts. */
function spoilt(answer: unknown, broken: (answer: Elements | number) => unknown): unknown {
  if (isOne(answer)) return broken(answer);
  if (typeof answer !== "object" || answer === null) return answer;
  const part = Object.entries(answer).find(([, value]) => isOne(value));
  return part === undefined ? answer : { ...answer, [part[0]]: broken(part[1]) };
}

/** The same implementation, but for what `broken` does to its answers. */
export function spoil<Input>(
  impl: Impl<Input, unknown>,
  broken: (answer: Elements | number) => unknown,
): Impl<Input, unknown> {
  return {
    ...impl,
    name: `broken ${impl.name}`,
    unavailable: (input) => impl.unavailable(input),
    prepare: (input) => {
      const call = impl.prepare(input);
      return () => spoilt(call(), broken);
    },
  };
}
