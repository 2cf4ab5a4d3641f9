/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for opponents and kernel alike; only the
 * one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import { late } from "../_engines.ts";
import { around, finish, listStyleOf } from "../_list_style.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import { answerBound, refused } from "./engine.ts";
import type { FormatIntInput, FormatIntOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { BOOL, kindOf, notBool, type Style } from "./options.ts";
import { WasmEngine } from "./wasm.ts";
import { lists, place } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: FormatIntInput) => () => FormatIntOutput;

/** The type of an input's values. */
export function kindIn(input: FormatIntInput): number {
  return input.form === "bools" ? BOOL : kindOf(input.values);
}

/** An input as engines see it. */
interface Task {
  readonly kind: number;
  readonly count: number;
  readonly style: Style;
  /** Bytes that hold the answer whatever the values are. */
  readonly bound: number;
  /** Where the first value goes. */
  readonly first: number;
}

function taskOf(input: FormatIntInput): Task {
  const kind = kindIn(input), style = listStyleOf(input.options);
  const count = input.values.length;
  const bound = answerBound(kind, count, style);
  return { kind, count, style, bound, first: around(style) };
}

/** The whole answer, of which text[first, end) stands there. */
function finished({ count, style }: Task, text: Uint8Array, end: number): Uint8Array {
  return text.subarray(0, finish(text, end, count, style));
}

/** The fastest built-ins. */
export const prepareNative: Prepare = (input) => {
  const { kind, style, bound } = taskOf(input);
  const { values } = input;
  const out = new Uint8Array(bound);
  return () => native.encodeInto(native.text(kind, values, style), out);
};

/** JSON.stringify over Array.from. */
export const prepareArrayFrom: Prepare = (input) => {
  const { kind, bound } = taskOf(input);
  const { values } = input;
  const out = new Uint8Array(bound);
  return () => native.encodeInto(native.textByArrayFrom(kind, values), out);
};

/** Plain TypeScript over the same values, into a buffer that is reused. */
export const prepareBaseline: Prepare = (input) => {
  const task = taskOf(input);
  const { kind, count, style, first } = task;
  const { values } = input;
  const out = new Uint8Array(task.bound);
  const text = baseline.textIn(out);
  if (input.form === "bools") {
    const bools = input.values;
    return () => {
      const end = baseline.formatBools(bools, count, text, first, style.separator);
      if (end < 0) throw notBool(refused(end), bools[refused(end)]);
      return finished(task, out, end);
    };
  }
  return () =>
    finished(
      task,
      out,
      baseline.formatInts(kind, values, count, text, first, style.separator),
    );
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory. Those
// of the one-shot functions make it in the first call, as these do: `cold` has the compilation in it.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const { kind, style } = taskOf(input);
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  return () => lists.whole(engine(), kind, input.values, style);
};

/** The public functions that write to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const { kind, style, bound } = taskOf(input);
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  const dst = new Uint8Array(bound);
  return () => dst.subarray(0, lists.into(engine(), kind, input.values, dst, style));
};

function engineFor(input: FormatIntInput, answers: number, build?: KernelModule): WasmEngine {
  const { kind, count } = taskOf(input);
  const bytes = Math.ceil(input.values.byteLength / 8) * 8;
  const engine = new WasmEngine({ bytes, answers }, new Workspace(), build);
  place(engine, kind, input.values, 0, count);
  return engine;
}

/** The kernel alone on input that lies in its memory, as one window. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const task = taskOf(input);
  const { kind, count, style, first } = task;
  const engine = engineFor(input, task.bound, build);
  const answers = engine.answers();
  return () => {
    const end = first + lists.window(engine, kind, count, first, style, 0);
    return finished(task, answers, end);
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const bytes = input.values.byteLength;
  const engine = engineFor(input, bytes + 64);
  const none = new Uint8Array(0);
  return () => {
    engine.copy(bytes);
    return none;
  };
};
