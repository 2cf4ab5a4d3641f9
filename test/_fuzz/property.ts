/**
 * What has to hold of every call: the right answer or a named error, in time, without a byte written
 * where none belongs; and after it a call that is right is still answered rightly.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import {
  NdjsonError,
  NumberError,
  PatternError,
  RowError,
  ScanError,
  StateError,
} from "../../mod.ts";
import { begins, copied, otherContent, type Path, places } from "./content.ts";
import { type Demand, dressed, Sentinel } from "./dress.ts";
import { Refused, Unspoken } from "./documented.ts";
import { Broken, CANARY, isView, same, show, Skipped, type Target, type Tree } from "./target.ts";

/** The errors that the kernels have names for. */
export const namedErrors = [
  ScanError,
  NumberError,
  NdjsonError,
  RowError,
  PatternError,
  StateError,
];

/** Milliseconds that a call may take. */
const LIMIT_MS = 5_000;

/** Whether what attempt() found is the time: a machine that others use can stop a call once. */
export function isSlow(wrong: string): boolean {
  return /: took \d+ ms$/.test(wrong);
}

/** What a call came to. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

function outcome(call: () => unknown): Outcome {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
}

/** Whether an error is one that callers are promised. */
function isNamed(error: unknown): boolean {
  if (error instanceof RangeError && /call stack/.test(error.message)) return false;
  return error instanceof TypeError || error instanceof RangeError ||
    namedErrors.some((named) => error instanceof named);
}

/** How engines begin or put their own messages: with those nobody finds the argument. */
const engines =
  /^Cannot (read|convert|mix|perform|destructure|access|set)|is not a function|is not iterable|is not a constructor|is not an object|evaluating|Invalid (typed )?array|[Oo]ut of (bounds|range)|is out of|[Dd]etached|[Rr]eceiver|too large|[Ll]ength|BigInt value|primitive|Symbol/;

/** Whether a message is the kernels' own: it names the argument, or says what cannot be done. */
function isClear(error: unknown): boolean {
  const { message } = error as Error;
  return /^"|^Cannot \w+ (the|row|line|a|states|\d|"|spans|spill|as|combine)|^Span /.test(
    message,
  ) ||
    !engines.test(message);
}

/** How a call went, in counts. */
export interface Tally {
  answered: number;
  refused: number;
  unspoken: number;
}

/** Whether nothing is said of the answer. */
function isOpen(demand: Demand): boolean {
  return demand === "any" || demand === "lie";
}

/** Judges what came of a call, or says nothing: `null`. */
export function judge(got: Outcome, want: Outcome, demand: Demand): string | null {
  if ("error" in got) {
    const { error } = got;
    // where arguments overlap, or lie about themselves, a destination has other things in it
    if (error instanceof Broken) return isOpen(demand) ? null : error.message;
    if (error instanceof Skipped) return null;
    if (error instanceof Sentinel) return isOpen(demand) ? null : "a getter's error from nowhere";
    if (demand === "lie" && error instanceof WebAssembly.RuntimeError) return null;
    if (!isNamed(error)) return `an error without a name: ${describe(error)}`;
    if (demand !== "same") return null;
    if ("value" in want) return `refused what is right: ${describe(error)}`;
    if (want.error instanceof Unspoken) return null;
    return isClear(error) ? null : `an error that nobody understands: ${describe(error)}`;
  }
  if (isOpen(demand)) return null;
  if ("value" in want) {
    return same(got.value, want.value)
      ? null
      : `answered ${show(got.value)} instead of ${show(want.value)}`;
  }
  if (want.error instanceof Unspoken) return null;
  return `answered ${show(got.value)} where ${describe(want.error)}`;
}

function describe(error: unknown): string {
  if (error instanceof Refused) return "the documentation has an error";
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** A call whose answer is known. */
interface Known {
  readonly args: Tree[];
  readonly want: unknown;
}

const known = new WeakMap<Target, Known>();

/** A call that is right, and what it has to answer. */
export function knownOf(target: Target): Known {
  let one = known.get(target);
  for (let seed = 1; one === undefined; seed++) {
    const args = target.sample(rng(seed));
    const want = outcome(() => target.want(copied(args) as Tree[]));
    if ("value" in want) known.set(target, one = { args, want: want.value });
    else if (seed > 50) throw new Error(`no sample of ${target.name} has an answer`);
  }
  return one;
}

/** Makes the call that is right, and tells if it is not answered so. */
export function stillRight(target: Target): string | null {
  const { args, want } = knownOf(target);
  const got = outcome(() => target.run(copied(args) as Tree[]));
  const wrong = judge(got, { value: want }, "same");
  return wrong === null ? null : `afterwards, ${target.name} on ${show(args)}: ${wrong}`;
}

/**
 * The same with another call that is right: what a hostile one may have left behind, the call that is known
 * need not meet.
 */
function rightAnew(target: Target, random: Rng): string | null {
  const args = target.sample(random);
  const want = outcome(() => target.want(copied(args) as Tree[]));
  const wrong = judge(outcome(() => target.run(copied(args) as Tree[])), want, "same");
  return wrong === null ? null : `afterwards, ${target.name} on ${show(args)}: ${wrong}`;
}

/** Destinations are full of canaries, whatever became of them. */
function refill(args: Tree[], written: readonly Path[]): void {
  for (const { path, tree } of places(args)) {
    if (!isView(tree) || !written.some((prefix) => begins(path, prefix))) continue;
    new Uint8Array(tree.buffer, tree.byteOffset, tree.byteLength).fill(CANARY);
  }
}

/** One hostile call and what has to hold after it. Returns what does not hold, in words, or `null`. */
export function attempt(
  target: Target,
  others: readonly Target[],
  random: Rng,
  tally: Tally,
): string | null {
  let args = target.sample(random);
  // twice now and then: two mistakes may hide each other
  for (let turns = random.pick([0, 0, 1, 1, 1, 2]); turns > 0; turns--) {
    ({ args } = otherContent(args, random));
  }
  args = copied(args) as Tree[];
  if (!target.inout) refill(args, target.written ?? []);
  const want = outcome(() => target.want(copied(args) as Tree[]));
  // an oracle that is asked what it does not know would make an error of everything
  if ("error" in want && want.error instanceof TypeError) throw want.error;
  const clothes = dressed(args, target.written ?? [], random);
  const begun = performance.now();
  const got = outcome(() => target.run(clothes.args));
  const took = performance.now() - begun;
  if ("value" in got) tally.answered++;
  else tally.refused++;
  if ("error" in want && want.error instanceof Unspoken) tally.unspoken++;
  const isRefused = target.untouched === true && "error" in got && isNamed(got.error);
  const wrong = judge(got, want, clothes.demand) ??
    // a class that lies about itself says where its elements are
    (clothes.demand === "lie" ? null : clothes.damage(isRefused)) ??
    (took > LIMIT_MS ? `took ${took.toFixed()} ms` : null) ??
    stillRight(target) ?? stillRight(random.pick(others)) ??
    (isOpen(clothes.demand) ? rightAnew(target, random) : null);
  return wrong === null ? null : `${target.name}(${show(args)}), ${clothes.how}: ${wrong}`;
}
