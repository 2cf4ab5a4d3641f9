/**
 * The public ways into parse_number, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import { noSimd } from "../../kernels/_simd.ts";
import {
  NumberParser,
  parseInts,
  parseNumbers,
  parseNumbersInto,
  parseSpans,
} from "../../kernels/parse_number/mod.ts";
import { BaselineEngine } from "../../kernels/parse_number/baseline_engine.ts";
import type { Engine } from "../../kernels/parse_number/engine.ts";
import { parseSpansOf } from "../../kernels/parse_number/spans.ts";
import { WasmEngine } from "../../kernels/parse_number/wasm.ts";
import { parseAll, windowBound } from "../../kernels/parse_number/windows.ts";
import type { NaiveInput } from "../_naive/parse_number.ts";

/** Bytes that the handle holds; longer texts stay with the other ways. */
const capacity = 8192;

type ListInput = Exclude<NaiveInput, { form: "spans" }>;

function way(
  name: string,
  takes: (input: NaiveInput) => boolean,
  call: (input: NaiveInput) => unknown,
): Impl<NaiveInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

function isShort({ bytes }: NaiveInput): boolean {
  return bytes.length <= capacity;
}

function oneShot(input: NaiveInput): unknown {
  if (input.form === "spans") return parseSpans(input.bytes, input.starts, input.ends);
  const { bytes, format } = input;
  if (input.form === "float64") return parseNumbers(bytes, { format });
  return input.form === "int32"
    ? parseInts(bytes, "int32", { format })
    : parseInts(bytes, "int64", { format });
}

const canary = 0xa5;
const buffer = new Uint8Array(8 * (capacity + 16));

/** To a place in a buffer of which nothing else may change. */
function into(input: NaiveInput): unknown {
  if (input.form !== "float64") return undefined;
  const { bytes, format } = input;
  const room = bytes.length / 2 + 1 | 0;
  const dst = new Float64Array(buffer.buffer, 40, room);
  buffer.fill(canary, 0, 40 + 8 * room + 64);
  const count = parseNumbersInto(bytes, dst, { format });
  const around = [buffer.subarray(0, 40), buffer.subarray(40 + 8 * count, 40 + 8 * room + 64)];
  if (around.some((bytes) => bytes.some((byte) => byte !== canary))) return "a canary is dead";
  return dst.subarray(0, count);
}

const parser = new NumberParser(capacity);

function ask(input: NaiveInput): unknown {
  if (input.form === "spans") return parser.spans(input.starts, input.ends);
  const { bytes: { length }, format } = input;
  if (input.form === "float64") return parser.numbers(length, { format });
  return input.form === "int32"
    ? parser.ints(length, "int32", { format })
    : parser.ints(length, "int64", { format });
}

/** In place, before digits that belong to nobody, which must stay as they are. */
function inPlace(input: NaiveInput): unknown {
  const behind = parser.input.subarray(input.bytes.length, input.bytes.length + 40);
  behind.fill(0x37);
  parser.input.set(input.bytes);
  const changed = () => behind.some((byte) => byte !== 0x37);
  try {
    const answer = ask(input);
    return changed() ? "what lies behind has changed" : answer;
  } catch (error) {
    if (changed()) return "what lies behind has changed";
    throw error;
  }
}

const narrow = new NumberParser(11);

/** In windows of 0 to 11 bytes, which cut numbers wherever they stand. */
function inWindows(input: NaiveInput): unknown {
  const { bytes, form, format } = input as ListInput;
  const numbers: (number | bigint)[] = [];
  for (let from = 0, window = bytes.length % 12;; window = (window + 5) % 12) {
    const to = Math.min(bytes.length, from + window);
    // the last window may come with the end of the text or, empty, behind it
    const more = to < bytes.length || window % 2 === 0;
    narrow.input.set(bytes.subarray(from, to));
    const options = { format, more };
    const found = form === "float64"
      ? narrow.numbers(to - from, options)
      : form === "int32"
      ? narrow.ints(to - from, "int32", options)
      : narrow.ints(to - from, "int64", options);
    numbers.push(...found);
    from = to;
    if (more) continue;
    if (form === "int64") return BigInt64Array.from(numbers as bigint[]);
    const values = numbers as number[];
    return form === "int32" ? Int32Array.from(values) : Float64Array.from(values);
  }
}

/** An engine whose windows are too small for many a number and every list of spans. */
const room = { bytes: 37, answers: windowBound(37), spans: 3 };

function inSmall(make: () => Engine) {
  let made: Engine | undefined;
  return (input: NaiveInput): unknown => {
    const engine = made ??= make();
    if (input.form !== "spans") return parseAll(engine, input.bytes, input.form, input.format);
    return parseSpansOf(engine, input.bytes, input.starts, input.ends);
  };
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("parseNumbersInto", (input) => input.form === "float64" && isShort(input), into),
  way("NumberParser", isShort, inPlace),
  way("NumberParser in windows", (input) => input.form !== "spans" && isShort(input), inWindows),
  way("a small WASM engine", () => noSimd() === null, inSmall(() => new WasmEngine(room))),
  way("a small plain engine", () => true, inSmall(() => new BaselineEngine(room))),
];
