/**
 * The public ways into format_float, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  FloatFormatter,
  formatFixed,
  formatFixedInto,
  formatFloat,
  formatFloats,
  formatFloatsInto,
} from "../../kernels/format_float/mod.ts";
import type { NaiveFloatInput } from "../_naive/format_float.ts";

/** Values that the handles hold; longer lists stay with the other ways. */
const capacity = 256;

const canary = 0xa5;

function way(
  name: string,
  takes: (input: NaiveFloatInput) => boolean,
  call: (input: NaiveFloatInput) => unknown,
): Impl<NaiveFloatInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const isShort = (input: NaiveFloatInput) => input.values.length <= capacity;

function oneShot(input: NaiveFloatInput): Uint8Array {
  return input.form === "fixed"
    ? formatFixed(input.values, input.digits, input.options)
    : formatFloats(input.values, input.options);
}

const buffer = new Uint8Array(16 + 45 * capacity + 2 + 200);
let offset = 0;

/** At every address, with canaries on both sides: of all the room there may be, and of none to spare. */
function into(input: NaiveFloatInput): unknown {
  offset = (offset + 1) % 16;
  const most = 45 * input.values.length + 2;
  const write = (dst: Uint8Array) =>
    input.form === "fixed"
      ? formatFixedInto(input.values, input.digits, dst, input.options)
      : formatFloatsInto(input.values, dst, input.options);
  buffer.fill(canary, 0, offset + most + 150);
  const length = write(buffer.subarray(offset, offset + most));
  const answer = buffer.slice(offset, offset + length);
  buffer.fill(canary, 0, offset + most + 150);
  const again = write(buffer.subarray(offset, offset + length));
  for (let i = 0; i < offset + most + 150; i++) {
    const isAnswer = i >= offset && i < offset + length;
    if (!isAnswer && buffer[i] !== canary) {
      return `the canary at ${i - offset} of ${length} is dead`;
    }
    if (isAnswer && buffer[i] !== answer[i - offset]) return "the tight answer is another";
  }
  return again === length ? answer : "two lengths";
}

const formatter = new FloatFormatter(capacity);

function place(handle: FloatFormatter, values: Float64Array | Float32Array): "float32" | "float64" {
  if (values instanceof Float32Array) {
    handle.floats.set(values);
    return "float32";
  }
  handle.doubles.set(values);
  return "float64";
}

function optionsOf(input: NaiveFloatInput) {
  return input.form === "fixed" ? { ...input.options, digits: input.digits } : input.options;
}

function inPlace(input: NaiveFloatInput): unknown {
  const type = place(formatter, input.values);
  return formatter.format(type, input.values.length, optionsOf(input));
}

const narrow = new FloatFormatter(7);

/** In windows of 0 to 7 values. */
function inWindows(input: NaiveFloatInput): unknown {
  const { values } = input;
  const pieces: Uint8Array[] = [];
  for (let from = 0, window = values.length % 8;; window = (window + 3) % 8) {
    const to = Math.min(values.length, from + window);
    // the last window may come with the end of the list or, empty, behind it
    const more = to < values.length || window % 2 === 0;
    const type = place(narrow, values.subarray(from, to));
    pieces.push(narrow.format(type, to - from, { ...optionsOf(input), more }).slice());
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

const isPlainOne = (input: NaiveFloatInput) =>
  input.form === "shortest" && input.values.length === 1 && Object.keys(input.options).length === 0;

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveFloatInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("the functions that write to a buffer", isShort, into),
  way("FloatFormatter", isShort, inPlace),
  way("FloatFormatter in windows", isShort, inWindows),
  way(
    "formatFloat",
    isPlainOne,
    ({ values }) => Uint8Array.of(0x5b, ...formatFloat(values[0]), 0x5d),
  ),
];
