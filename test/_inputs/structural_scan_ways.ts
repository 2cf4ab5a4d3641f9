/**
 * The public ways into structural_scan, each as an implementation that the contract test can hold
 * against the oracle. They live as long as the test, so every input costs a few calls and no more.
 *
 * @module
 */

import { rng } from "../../fixtures/mod.ts";
import type { Impl } from "../../kernels/_kernel.ts";
import {
  countDelimiters,
  countStructurals,
  type DelimiterFormat,
  minifyJson,
  minifyJsonInto,
  scanDelimiters,
  scanDelimitersInto,
  scanDelimitersMask,
  scanJson,
  scanJsonInto,
  scanJsonMask,
  ScanStream,
  StructuralScanner,
  validateUtf8,
} from "../../kernels/structural_scan/mod.ts";
import type { NaiveInput } from "../_naive/structural_scan.ts";

/** Bytes that the handles hold; longer texts stay with the other ways. */
const capacity = 4096;

const canary = 0xa5;

type Answer = Uint32Array | Uint8Array | number;

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

const isShort = ({ bytes }: NaiveInput) => bytes.length <= capacity;

/** Through the functions that return memory of their own. */
export function oneShot(input: NaiveInput): Answer {
  switch (input.form) {
    case "json":
      return scanJson(input.bytes);
    case "json_mask":
      return scanJsonMask(input.bytes);
    case "json_count":
      return countStructurals(input.bytes);
    case "utf8":
      return validateUtf8(input.bytes);
    case "minify":
      return minifyJson(input.bytes);
    case "delimiters":
      return scanDelimiters(input.bytes, input.format);
    case "delimiter_mask":
      return scanDelimitersMask(input.bytes, input.format);
    case "delimiter_count":
      return countDelimiters(input.bytes, input.format);
  }
}

const hasInto = ({ form }: NaiveInput) =>
  form === "json" || form === "minify" || form === "delimiters";

const guarded = { words: new Uint32Array(capacity + 64), bytes: new Uint8Array(capacity + 64) };

/** Into the middle of a larger buffer, of which nothing else may change. */
function into(input: NaiveInput): unknown {
  const { bytes, form } = input;
  const whole = form === "minify" ? guarded.bytes : guarded.words;
  const dst = whole.subarray(17, 17 + bytes.length);
  whole.fill(canary, 0, 17 + bytes.length + 32);
  let written = 0;
  if (dst instanceof Uint8Array) written = minifyJsonInto(bytes, dst);
  else if (form === "delimiters") written = scanDelimitersInto(bytes, input.format, dst);
  else written = scanJsonInto(bytes, dst);
  for (let i = 0; i < 17 + bytes.length + 32; i++) {
    const isAnswer = i >= 17 && i < 17 + written;
    if (!isAnswer && whole[i] !== canary) return "a canary is dead";
  }
  return dst.subarray(0, written);
}

/** What a handle answers on the window in its input. */
export function ask(
  scanner: StructuralScanner,
  input: NaiveInput,
  length: number,
  options?: { more?: boolean },
): Answer {
  switch (input.form) {
    case "json":
      return scanner.json(length, options);
    case "json_mask":
      return scanner.jsonMask(length, options);
    case "json_count":
      return scanner.countJson(length, options);
    case "utf8":
      return scanner.utf8(length, options);
    case "minify":
      return scanner.minify(length, options);
    case "delimiters":
      return scanner.delimiters(length, input.format, options);
    case "delimiter_mask":
      return scanner.delimiterMask(length, input.format, options);
    case "delimiter_count":
      return scanner.countDelimiters(length, input.format, options);
  }
}

const scanner = new StructuralScanner(capacity);

function inPlace(input: NaiveInput): Answer {
  scanner.input.set(input.bytes);
  return ask(scanner, input, input.bytes.length);
}

/** Puts the answers to the windows of one text together. */
export class Whole {
  #marks: number[] = [];
  #bytes: number[] = [];
  #number = 0;
  readonly #input: NaiveInput;

  constructor(input: NaiveInput) {
    this.#input = input;
  }

  /** Adds the answer to the window of `length` bytes that begins at byte `from`. */
  add(answer: Answer, from: number, length: number): void {
    if (typeof answer === "number") {
      this.#number = this.#input.form === "utf8" ? answer : this.#number + answer;
    } else if (answer instanceof Uint8Array) {
      this.#bytes.push(...answer);
    } else if (this.#input.form.endsWith("mask")) {
      for (let i = 0; i < length; i++) {
        if (answer[i >>> 5] >>> (i & 31) & 1) this.#marks.push(from + i);
      }
    } else {
      for (const offset of answer) this.#marks.push(from + offset);
    }
  }

  /** The answer to the text. */
  answer(): Answer {
    const { form, bytes } = this.#input;
    if (form === "minify") return Uint8Array.from(this.#bytes);
    if (form === "json" || form === "delimiters") return Uint32Array.from(this.#marks);
    if (!form.endsWith("mask")) return this.#number;
    const words = new Uint32Array(Math.ceil(bytes.length / 32));
    for (const mark of this.#marks) words[mark >>> 5] |= 1 << (mark & 31);
    return words;
  }
}

/**
 * Through a handle, in windows of the sizes that `size` gives, up to its capacity. With `endsEmpty`
 * the end of the text comes in a window of its own, an empty one.
 */
export function inWindows(
  scanner: StructuralScanner,
  input: NaiveInput,
  size: () => number,
  endsEmpty: boolean,
): Answer {
  const { bytes } = input;
  const whole = new Whole(input);
  for (let from = 0;;) {
    const to = Math.min(bytes.length, from + Math.min(scanner.capacity, size()));
    scanner.input.set(bytes.subarray(from, to));
    const more = to < bytes.length || (endsEmpty && to > from);
    const answer = ask(scanner, input, to - from, { more });
    whole.add(answer, from, to - from);
    // once the UTF-8 is broken there is nothing more to ask
    if (!more || (input.form === "utf8" && answer !== -1)) return whole.answer();
    from = to;
  }
}

const random = rng(7);
const step = () => random.below(random.below(4) ? 9 : 90);

const narrow = new StructuralScanner(64);

function inNarrowWindows(input: NaiveInput): Answer {
  return inWindows(narrow, input, step, random.below(2) === 0);
}

/** Whether a stream answers it. */
export function hasStream({ form }: NaiveInput): boolean {
  return form === "json" || form === "delimiters";
}

/** Through a stream, in chunks of the sizes that `size` gives. */
export function inChunks(stream: ScanStream, input: NaiveInput, size: () => number): Answer {
  const { bytes } = input;
  const whole = new Whole(input);
  for (let from = 0; from < bytes.length;) {
    const to = Math.min(bytes.length, from + size());
    whole.add(stream.push(bytes.subarray(from, to)), from, to - from);
    from = to;
  }
  stream.finish();
  return whole.answer();
}

const streams = new Map<"json" | DelimiterFormat, ScanStream>();

/** One that an error has ended begins anew. */
function inSmallChunks(input: NaiveInput): Answer {
  const format = "format" in input ? input.format : "json";
  const stream = streams.get(format) ?? new ScanStream(format);
  if (typeof format === "string") streams.set(format, stream);
  return inChunks(stream, input, step);
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("the functions into", (input) => isShort(input) && hasInto(input), into),
  way("StructuralScanner", isShort, inPlace),
  way("StructuralScanner in windows", isShort, inNarrowWindows),
  way("ScanStream", hasStream, inSmallChunks),
];
