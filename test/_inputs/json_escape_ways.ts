/**
 * The public ways into json_escape, each as an implementation that the contract test can hold
 * against the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  jsonEscape,
  jsonEscapeArray,
  jsonEscapeBatch,
  jsonEscapeBound,
  jsonEscapeInto,
  JsonEscaper,
} from "../../kernels/json_escape/mod.ts";
import type { NaiveInput, NaiveText } from "../_naive/json_escape.ts";

/** Units that the handles hold; longer texts stay with the other ways. */
const capacity = 8192;

const canary = 0xa5;

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

function length(text: NaiveText): number {
  return text instanceof Uint8Array ? text.length / 2 : text.length;
}

function isShortText(input: NaiveInput): input is NaiveInput & { form: "text" } {
  return input.form === "text" && length(input.text) <= capacity;
}

function oneShot(input: NaiveInput): unknown {
  if (input.form === "text") return jsonEscape(input.text, input.options);
  if (input.form === "batch") return jsonEscapeBatch(input.units, input.offsets, input.options);
  return jsonEscapeArray(input.units, input.offsets, input.options);
}

const buffer = new Uint8Array(jsonEscapeBound(capacity) + 64);

function into(input: NaiveInput): unknown {
  if (!isShortText(input)) return undefined;
  const dst = buffer.subarray(17, 17 + jsonEscapeBound(length(input.text)));
  buffer.fill(canary, 0, 17 + dst.length + 32);
  const written = jsonEscapeInto(input.text, dst, input.options);
  const around = [buffer.subarray(0, 17), buffer.subarray(17 + written, 17 + dst.length + 32)];
  if (around.some((bytes) => bytes.some((byte) => byte !== canary))) return "a canary is dead";
  return dst.subarray(0, written);
}

const escaper = new JsonEscaper(capacity);

/** Puts units [from, to) of a text into the handle's input. */
function place(handle: JsonEscaper, text: NaiveText, from: number, to: number): void {
  if (text instanceof Uint8Array) {
    handle.input.set(text.subarray(2 * from, 2 * to));
  } else {
    const { units } = handle;
    for (let i = from; i < to; i++) {
      units[i - from] = typeof text === "string" ? text.charCodeAt(i) : text[i];
    }
  }
}

function inPlace(input: NaiveInput): unknown {
  if (!isShortText(input)) return undefined;
  place(escaper, input.text, 0, length(input.text));
  return escaper.escape(length(input.text), input.options);
}

const narrow = new JsonEscaper(11);

/** In windows of 0 to 11 units, which cut pairs wherever they stand. */
function inWindows(input: NaiveInput): unknown {
  if (!isShortText(input)) return undefined;
  const { text, options } = input;
  const units = length(text);
  const answer = new Uint8Array(jsonEscapeBound(units));
  let written = 0;
  for (let from = 0, window = units % 12;; window = (window + 5) % 12) {
    const to = Math.min(units, from + window);
    // The last window may come with the end of the text or, empty, behind it.
    const more = to < units || window % 2 === 0;
    place(narrow, text, from, to);
    const piece = narrow.escape(to - from, { ...options, more });
    answer.set(piece, written);
    written += piece.length;
    from = to;
    if (!more) return answer.subarray(0, written);
  }
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("jsonEscapeInto", isShortText, into),
  way("JsonEscaper", isShortText, inPlace),
  way("JsonEscaper in windows", isShortText, inWindows),
];
