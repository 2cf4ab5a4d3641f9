/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for opponents and kernel alike; only the
 * one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import { type KernelModule, Workspace } from "../_workspace.ts";
import { COUNTED, jsonMask, jsonOffsets, KEPT } from "./baseline.ts";
import { scanDelimiters } from "./baseline_delimiters.ts";
import { minifyJson } from "./baseline_minify.ts";
import { checkUtf8 } from "./baseline_utf8.ts";
import { COUNT, MASK, OFFSETS, sourceOf } from "./baseline_window.ts";
import { begin, SLACK, STATE_WORDS } from "./engine.ts";
import { Findings, type Reading } from "./findings.ts";
import { CSV, formatOf, NDJSON } from "./format.ts";
import type { StructuralInput, StructuralOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { WasmEngine } from "./wasm.ts";
import {
  count,
  follow,
  mask,
  maskOf,
  minify,
  minifyInto,
  offsets,
  offsetsInto,
  offsetsOf,
  place,
  utf8At,
  type Wanted,
} from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: StructuralInput) => () => StructuralOutput;

/** How a form wants its answer. */
function formOf({ form }: StructuralInput): number {
  if (form === "json" || form === "delimiters") return OFFSETS;
  return form === "json_mask" || form === "delimiter_mask" ? MASK : COUNT;
}

function wantedOf(input: StructuralInput): Wanted {
  return "format" in input ? formatOf(input.format) : "json";
}

/** Memory for the answer: the largest there can be. */
function answersFor(input: StructuralInput): Uint32Array {
  const { length } = input.bytes;
  const form = formOf(input);
  if (form === OFFSETS) return new Uint32Array(length);
  // counting takes a word as well
  return new Uint32Array(form === MASK ? Math.ceil(length / 32) : 1);
}

/** An answer of `count` marks that lie in `answers`. */
function answer(form: number, answers: Uint32Array, count: number): StructuralOutput {
  if (form === COUNT) return count;
  return form === MASK ? answers : answers.subarray(0, count);
}

/** Throws what one window that was the whole text has shown to be wrong with it. */
function judge(state: Uint32Array, bytes: number, count: number, reading: Reading): void {
  const findings = new Findings();
  if (bytes > 0) follow(findings, state, bytes, count);
  findings.finish(state, reading);
}

/** The same where the answer is the place itself. */
function judgeUtf8(state: Uint32Array, bytes: number): number {
  const findings = new Findings();
  const at = bytes > 0 ? findings.add(state, bytes, 0) : -1;
  return at >= 0 ? at : findings.unfinished(state);
}

/** Plain TypeScript over the same bytes, into a buffer that is reused. */
export const prepareBaseline: Prepare = (input) => {
  const { bytes } = input;
  const { length } = bytes;
  const source = sourceOf(bytes);
  const state = new Uint32Array(STATE_WORDS);
  if (input.form === "utf8") {
    return () => {
      begin(state);
      if (length > 0) checkUtf8(source, length, state);
      return judgeUtf8(state, length);
    };
  }
  if (input.form === "minify") {
    const dst = sourceOf(new Uint8Array(length));
    return () => {
      begin(state);
      const written = length > 0 ? minifyJson(source, length, state, dst, 0) : 0;
      judge(state, length, written, "minify");
      return dst.bytes.subarray(0, written);
    };
  }
  const form = formOf(input);
  const wanted = wantedOf(input);
  const out = answersFor(input);
  const run = wanted !== "json"
    ? () => scanDelimiters(source, length, state, wanted, form, out, 0, 0)
    : form === OFFSETS
    ? () => jsonOffsets(source, length, state, out, 0, 0)
    : () => jsonMask(source, length, state, out, form === MASK ? KEPT : COUNTED);
  return () => {
    begin(state);
    if (form === MASK) out.fill(0);
    const count = length > 0 ? run() : 0;
    judge(state, length, count, wanted);
    return answer(form, out, count);
  };
};

/** The one byte whose places answer an input's question, or null; `lines` is asked for what follows it. */
export function soleByte(input: StructuralInput): { byte: number; lines: boolean } | null {
  const wanted = wantedOf(input);
  if (wanted === "json") return null;
  if (wanted.kind === NDJSON) return { byte: 0x0a, lines: true };
  if (wanted.kind === CSV) return wanted.rows ? { byte: 0x0a, lines: false } : null;
  const members = [];
  for (let byte = 0; byte < 256; byte++) {
    if (wanted.low[byte & 15] & wanted.high[byte >> 4]) members.push(byte);
  }
  return members.length === 1 ? { byte: members[0], lines: false } : null;
}

/** Built-ins: a check of UTF-8, or one byte looked for again and again. */
export const prepareNative = (isUtf8: (bytes: Uint8Array) => boolean): Prepare => (input) => {
  const { bytes } = input;
  if (input.form === "utf8") {
    return () => {
      if (!isUtf8(bytes)) throw new TypeError("no built-in tells where UTF-8 ends");
      return -1;
    };
  }
  const sole = soleByte(input);
  if (sole === null) throw new TypeError("no built-in answers this");
  const form = formOf(input);
  const out = answersFor(input);
  return () => answer(form, out, native.markByte(bytes, sole.byte, sole.lines, form, out));
};

/** Lines counted as programs do: the text split at its newlines. */
export const prepareSplit: Prepare = (input) => {
  const { bytes } = input;
  const sole = soleByte(input);
  if (sole === null) throw new TypeError("split() does not answer this");
  const { byte, lines } = sole;
  return () => {
    const parts = native.splitParts(bytes, byte);
    // what follows the last newline is a line only if there is something
    return lines && bytes.length > 0 && bytes[bytes.length - 1] !== byte ? parts : parts - 1;
  };
};

/** JSON.parse: what programs do with the same bytes. */
export const prepareParse: Prepare = ({ bytes }) => () => Number(native.parse(bytes) !== undefined);

/** JSON.parse and JSON.stringify: how programs shorten JSON. */
export const prepareReprint: Prepare = ({ bytes }) => () => native.reprint(bytes);

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const { bytes, form } = input;
  const engine = new WasmEngine(ROOM, new Workspace(), build);
  if (form === "utf8") return () => utf8At(engine, bytes);
  if (form === "minify") return () => minify(engine, bytes);
  const wanted = wantedOf(input);
  switch (formOf(input)) {
    case OFFSETS:
      return () => offsets(engine, bytes, wanted);
    case MASK:
      return () => mask(engine, bytes, wanted);
    default:
      return () => count(engine, bytes, wanted);
  }
};

/** The public functions that write to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const { bytes, form } = input;
  const engine = new WasmEngine(ROOM, new Workspace(), build);
  if (form === "minify") {
    const dst = new Uint8Array(bytes.length);
    return () => dst.subarray(0, minifyInto(engine, bytes, dst));
  }
  const wanted = wantedOf(input);
  const dst = new Uint32Array(bytes.length);
  return () => dst.subarray(0, offsetsInto(engine, bytes, dst, wanted));
};

function engineFor(input: StructuralInput, build?: KernelModule): WasmEngine {
  const { bytes } = input;
  const offsets = formOf(input) === OFFSETS ? bytes.length + SLACK : 0;
  const engine = new WasmEngine({ bytes: bytes.length, offsets }, new Workspace(), build);
  place(engine, bytes, 0, bytes.length);
  return engine;
}

/** The kernel alone on input that lies in its memory, as one window. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const { length } = input.bytes;
  const engine = engineFor(input, build);
  const state = engine.state();
  if (input.form === "utf8") {
    return () => {
      begin(state);
      if (length > 0) engine.utf8(length);
      return judgeUtf8(state, length);
    };
  }
  if (input.form === "minify") {
    const minified = engine.minified();
    return () => {
      begin(state);
      const written = length > 0 ? engine.minify(length, 0) : 0;
      judge(state, length, written, "minify");
      return minified.subarray(0, written);
    };
  }
  const form = formOf(input);
  const wanted = wantedOf(input);
  const answers = form === OFFSETS
    ? engine.offsets()
    : engine.masks().subarray(0, Math.ceil(length / 32));
  const run = form === OFFSETS
    ? () => offsetsOf(engine, length, 0, 0, wanted)
    : () => maskOf(engine, length, wanted);
  return () => {
    begin(state);
    const count = length > 0 ? run() : 0;
    judge(state, length, count, wanted);
    return answer(form, answers, count);
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const engine = engineFor(input);
  const { length } = input.bytes;
  return () => {
    engine.copy(length);
    return 0;
  };
};
