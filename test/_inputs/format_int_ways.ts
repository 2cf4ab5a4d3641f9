/**
 * The public ways into format_int, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  formatBools,
  formatBoolsInto,
  formatInts,
  formatIntsInto,
  IntFormatter,
  type IntType,
} from "../../kernels/format_int/mod.ts";
import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";
import { types } from "./format_int.ts";

/** Values that the handles hold; longer arrays stay with the other ways. */
const capacity = 1024;

const canary = 0xa5;

function way(
  name: string,
  takes: (input: NaiveFormatInput) => boolean,
  call: (input: NaiveFormatInput) => unknown,
): Impl<NaiveFormatInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const isShort = ({ values }: NaiveFormatInput) => values.length <= capacity;

function oneShot({ form, values, options }: NaiveFormatInput): unknown {
  return form === "bools" ? formatBools(values, options) : formatInts(values, options);
}

const buffer = new Uint8Array(22 * capacity + 200);
let turn = 0;
/** The input that was asked about last, for each is twice in a row, and the length of its answer. */
let last: { readonly input: NaiveFormatInput; readonly length: number } | undefined;

function lengthOf(input: NaiveFormatInput): number {
  try {
    return naiveFormatInt(input).length;
  } catch {
    return 6 * input.values.length; // an error is expected
  }
}

/** Into a destination that fits exactly, at every offset, between canaries. */
function into(input: NaiveFormatInput): unknown {
  const { form, values, options } = input;
  if (last?.input !== input) last = { input, length: lengthOf(input) };
  const { length } = last;
  const first = 16 + turn++ % 16;
  buffer.fill(canary, 0, first + length + 80);
  const dst = buffer.subarray(first, first + length);
  const written = form === "bools"
    ? formatBoolsInto(values, dst, options)
    : formatIntsInto(values, dst, options);
  const isSound = untouched(0, first) && untouched(first + length, first + length + 80);
  return isSound ? dst.subarray(0, written) : "a canary is dead";
}

function untouched(from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (buffer[i] !== canary) return false;
  return true;
}

function typeOf({ form, values }: NaiveFormatInput): IntType {
  if (form === "bools") return "bool";
  return types.find(({ array }) => values instanceof array)!.name as IntType;
}

type Settable = { set(values: unknown, at?: number): void };

const formatter = new IntFormatter(capacity);

function inPlace(input: NaiveFormatInput): unknown {
  const type = typeOf(input);
  (formatter.input(type) as Settable).set(input.values);
  return formatter.format(type, input.values.length, input.options);
}

const narrow = new IntFormatter(11);

/** In windows of 0 to 11 values. */
function inWindows(input: NaiveFormatInput): unknown {
  const { values, options } = input;
  const type = typeOf(input);
  const pieces: Uint8Array[] = [];
  for (let from = 0, window = values.length % 12;; window = (window + 5) % 12) {
    const to = Math.min(values.length, from + window);
    // The last window may come with the end of the array or, empty, behind it.
    const more = to < values.length || window % 2 === 0;
    (narrow.input(type) as Settable).set(values.subarray(from, to));
    pieces.push(narrow.format(type, to - from, { ...options, more }).slice());
    from = to;
    if (!more) break;
  }
  const answer = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    answer.set(piece, at);
    at += piece.length;
  }
  return answer;
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveFormatInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("the functions that write to a buffer", isShort, into),
  way("IntFormatter", isShort, inPlace),
  way("IntFormatter in windows", isShort, inWindows),
];
