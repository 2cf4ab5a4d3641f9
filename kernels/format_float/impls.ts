/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for opponents and kernel alike; only the
 * one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import { late } from "../_engines.ts";
import { around, finish } from "../_list_style.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import { answerBound, refused } from "./engine.ts";
import type { FormatFloatInput, FormatFloatOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { kindOf, notFinite, SHORTEST, type Style, styleOf } from "./options.ts";
import { WasmEngine } from "./wasm.ts";
import { lists, place } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: FormatFloatInput) => () => FormatFloatOutput;

/** The style that an input asks for. */
export function styleIn(input: FormatFloatInput): Style {
  return styleOf(input.options, input.form === "fixed" ? input.digits : SHORTEST);
}

function outFor(input: FormatFloatInput, style: Style): Uint8Array {
  return new Uint8Array(answerBound(input.values.length, style));
}

/** The fastest built-ins. */
export const prepareNative: Prepare = (input) => {
  const style = styleIn(input), out = outFor(input, style);
  const { values } = input;
  return () => native.encodeInto(native.textOf(values, style), out);
};

/** JSON.stringify over Array.from. */
export const prepareArrayFrom: Prepare = (input) => {
  const style = styleIn(input), out = outFor(input, style);
  const { values } = input;
  return () => native.encodeInto(native.textByArrayFrom(values, style), out);
};

/** Plain TypeScript over the same values, into a buffer that is reused. */
export const prepareBaseline: Prepare = (input) => {
  const style = styleIn(input), out = outFor(input, style);
  const { values } = input;
  const loop = input.form === "fixed" ? baseline.formatFixed : baseline.formatShortest;
  const first = around(style);
  return () => {
    const end = loop(values, values.length, out, first, style);
    if (end < 0) throw notFinite(refused(end), values[refused(end)]);
    return out.subarray(0, finish(out, end, values.length, style));
  };
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory. Those
// of the one-shot functions make it in the first call, as these do: `cold` has the compilation in it.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const style = styleIn(input), kind = kindOf(input.values);
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  return () => lists.whole(engine(), kind, input.values, style);
};

/** The public functions that write to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const style = styleIn(input), dst = outFor(input, style);
  const kind = kindOf(input.values);
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  return () => dst.subarray(0, lists.into(engine(), kind, input.values, dst, style));
};

function engineFor(input: FormatFloatInput, answers: number, build?: KernelModule): WasmEngine {
  const { values } = input;
  const engine = new WasmEngine({ values: values.length, answers }, new Workspace(), build);
  place(engine, kindOf(values), values, 0, values.length);
  return engine;
}

/** The kernel alone on input that lies in its memory, as one window. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const style = styleIn(input);
  const { values } = input;
  const engine = engineFor(input, answerBound(values.length, style), build);
  const answers = engine.answers();
  const kind = kindOf(values), first = around(style);
  return () => {
    const end = first + lists.window(engine, kind, values.length, first, style, 0);
    return answers.subarray(0, finish(answers, end, values.length, style));
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const bytes = input.values.byteLength;
  const engine = engineFor(input, bytes);
  const none = new Uint8Array(0);
  return () => {
    engine.copy(bytes);
    return none;
  };
};
