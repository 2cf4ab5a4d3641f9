/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for opponents and kernel alike; only the
 * one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import * as baseline from "./baseline.ts";
import { escapeArray, escapeBatch } from "./batch.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { answerBound, BAD_OFFSETS, BARE, LISTED, QUOTED, refused } from "./engine.ts";
import type { JsonEscapeInput, JsonEscapeOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { loneSurrogate, QUOTES, unitsOf, type Utf16 } from "./options.ts";
import { escapeText, escapeTextInto, placeUnits } from "./text.ts";
import { WasmEngine } from "./wasm.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: JsonEscapeInput, policy: number) => () => JsonEscapeOutput;

const QUOTE = 0x22, OPEN = 0x5b, CLOSE = 0x5d;

/** The text of an input, of whatever form. */
export function textOf(input: JsonEscapeInput): Utf16 {
  return input.form === "text" ? input.text : input.units;
}

function stringsOf(input: JsonEscapeInput): number {
  return input.form === "text" ? 0 : input.offsets.length - 1;
}

function boundOf(input: JsonEscapeInput): number {
  return answerBound(unitsOf(textOf(input)), stringsOf(input)) + 2;
}

/** The units of a text in memory; only bytes at an odd address are copied. */
function asUnits(text: Uint16Array | Uint8Array): Uint16Array {
  if (text instanceof Uint16Array) return text;
  const bytes = text.byteOffset % 2 === 0 ? text : new Uint8Array(text);
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}

function checked(end: number): number {
  if (end === BAD_OFFSETS) throw new RangeError("the offsets descend or leave the units");
  if (end < 0) throw loneSurrogate(refused(end));
  return end;
}

/** A chain of built-ins. */
export const prepareNative = (chain: native.Chain): Prepare => (input, policy) => {
  const { decode, encodeStrings } = chain;
  const quotes = (policy & QUOTES) !== 0;
  const out = new Uint8Array(boundOf(input));
  if (input.form === "text") {
    return () =>
      native.encodeInto(JSON.stringify(native.settle(decode(input.text), policy)), quotes, out);
  }
  const { units, offsets } = input;
  if (input.form === "array") {
    return () =>
      native.encodeInto(JSON.stringify(native.split(decode(units), offsets, policy)), true, out);
  }
  return () => encodeStrings(native.split(decode(units), offsets, policy), quotes, out);
};

/** JSON.stringify without the encoding: what a program pays that keeps JSON text as a string. */
export const prepareNativeString: Prepare = (input, policy) => {
  const quotes = (policy & QUOTES) !== 0;
  return () => {
    const json = JSON.stringify(native.settle(native.decode(textOf(input)), policy));
    return quotes ? json : json.slice(1, -1);
  };
};

/** Plain TypeScript over the same bytes, into a buffer that is reused. */
export const prepareBaseline: Prepare = (input, policy) => {
  const quotes = (policy & QUOTES) !== 0;
  const out = new Uint8Array(boundOf(input));
  if (input.form === "text") {
    const { text } = input;
    const first = quotes ? 1 : 0;
    const escape = typeof text === "string"
      ? () => baseline.escapeString(text, out, first, policy)
      : () => baseline.escapeUnits(asUnits(text), 0, unitsOf(text), out, first, policy);
    return () => {
      const end = checked(escape());
      if (!quotes) return out.subarray(0, end);
      out[0] = out[end] = QUOTE;
      return out.subarray(0, end + 1);
    };
  }
  const { units, offsets } = input;
  const count = stringsOf(input), limit = unitsOf(units);
  const starts = new Uint32Array(count + 1);
  if (input.form === "batch") {
    const style = quotes ? QUOTED : BARE;
    return () => {
      const texts = asUnits(units);
      const end = checked(
        baseline.escapeStrings(texts, offsets, 0, limit, count, out, 0, starts, policy, style),
      );
      return { bytes: out.subarray(0, end), offsets: starts };
    };
  }
  return () => {
    const texts = asUnits(units);
    const end = checked(
      baseline.escapeStrings(texts, offsets, 0, limit, count, out, 1, starts, policy, LISTED),
    );
    out[0] = OPEN;
    const last = count === 0 ? end : end - 1; // where the last comma stands
    out[last] = CLOSE;
    return out.subarray(0, last + 1);
  };
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory
// and what the engine has learnt about it.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input, policy) => {
  const engine = new WasmEngine(ROOM, new Workspace(), build);
  if (input.form === "text") {
    return () => escapeText(engine, input.text, unitsOf(input.text), policy);
  }
  if (input.form === "batch") return () => escapeBatch(engine, input, policy);
  return () => escapeArray(engine, input, policy);
};

function engineFor(input: JsonEscapeInput, answers: number, build?: KernelModule): WasmEngine {
  const units = unitsOf(textOf(input));
  const room = { units, bytes: 2 * units, strings: stringsOf(input), answers };
  return new WasmEngine(room, new Workspace(), build);
}

/** The public function that writes to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input, policy) => {
  if (input.form !== "text") throw new TypeError("batches have no form that writes to a buffer");
  const { text } = input;
  const engine = new WasmEngine(ROOM, new Workspace(), build);
  const dst = new Uint8Array(boundOf(input));
  return () => dst.subarray(0, escapeTextInto(engine, text, unitsOf(text), dst, policy));
};

/** The kernel alone on input that lies in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input, policy) => {
  const quotes = (policy & QUOTES) !== 0;
  const engine = engineFor(input, boundOf(input), build);
  const units = unitsOf(textOf(input)), count = stringsOf(input);
  placeUnits(engine, textOf(input), 0, units);
  const answers = engine.answers();
  if (input.form === "text") {
    const first = quotes ? 1 : 0;
    return () => {
      const end = first + checked(engine.escapeUnits(units, first, policy, 0));
      if (!quotes) return answers.subarray(0, end);
      answers[0] = answers[end] = QUOTE;
      return answers.subarray(0, end + 1);
    };
  }
  engine.offsets().set(input.offsets);
  if (input.form === "batch") {
    const style = quotes ? QUOTED : BARE;
    return () => {
      const end = checked(engine.escapeStrings(0, units, count, 0, policy, style));
      return { bytes: answers.subarray(0, end), offsets: engine.starts() };
    };
  }
  return () => {
    const end = 1 + checked(engine.escapeStrings(0, units, count, 1, policy, LISTED));
    answers[0] = OPEN;
    const last = count === 0 ? end : end - 1;
    answers[last] = CLOSE;
    return answers.subarray(0, last + 1);
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const engine = engineFor(input, 2 * unitsOf(textOf(input)));
  const bytes = 2 * unitsOf(textOf(input));
  placeUnits(engine, textOf(input), 0, bytes / 2);
  return () => {
    engine.copy(bytes);
    return "";
  };
};
