/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for baseline and kernel alike; the built-ins
 * and the one-shot row allocate their answers in every call, because that is what they are.
 *
 * @module
 */

import { late } from "../_engines.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Engine, Room } from "./engine.ts";
import type { ParseNumberInput, ParseNumberOutput } from "./kernel.ts";
import * as native from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { Reading } from "./reading.ts";
import { checkSpans, parseSpansOf, spanFault } from "./spans.ts";
import { WasmEngine } from "./wasm.ts";
import { parseAll, parseInto, windowBound } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: ParseNumberInput) => () => ParseNumberOutput;

/** JSON.parse, or Number() on the texts of spans. */
export const prepareNative: Prepare = (input) => {
  if (input.form === "spans") return () => native.parseSpanTexts(input);
  return () => native.parseTyped(input.bytes, input.form);
};

/** JSON.parse without a typed array: what a program pays that goes on with an Array. */
export const prepareNativeArray: Prepare = ({ bytes }) => () => native.parseArray(bytes);

/** Number() or BigInt() on split pieces. */
export const prepareNativeSplit: Prepare = (input) => {
  if (input.form === "spans") throw new TypeError("spans are not split");
  const separator = native.separatorOf(input);
  return () => native.parseSplit(input, separator);
};

/** A room that holds an input as one window. */
function roomFor(input: ParseNumberInput): Room {
  const bytes = input.bytes.length;
  const spans = input.form === "spans" ? input.starts.length : 0;
  return { bytes, answers: Math.max(windowBound(bytes), spans), spans };
}

/** An engine on input that lies in its memory. */
function inPlace(engine: Engine, input: ParseNumberInput): () => ParseNumberOutput {
  const { length } = input.bytes;
  engine.input().set(input.bytes);
  if (input.form !== "spans") {
    const { form, format } = input;
    return () => {
      const count = new Reading(engine, form, format).window(length, true, 0);
      return engine.answers(form).subarray(0, count);
    };
  }
  const { starts, ends } = input;
  checkSpans(starts, ends, length);
  engine.starts().set(starts);
  engine.ends().set(ends);
  return () => {
    const done = engine.parseSpans(0, starts.length, 0);
    if (done < starts.length) throw spanFault(engine, engine.input(), ends[done]);
    return engine.answers("float64").subarray(0, done);
  };
}

/** Plain TypeScript over the same bytes, to a buffer that is reused. */
export const prepareBaseline: Prepare = (input) => {
  return inPlace(new BaselineEngine(roomFor(input)), input);
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory
// and what the engine has learnt about it. Those of the one-shot functions make it in the first call, as
// these do: `cold` has the compilation in it.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  if (input.form !== "spans") {
    const { form, format, bytes } = input;
    return () => parseAll(engine(), bytes, form, format);
  }
  const { bytes, starts, ends } = input;
  return () => {
    checkSpans(starts, ends, bytes.length);
    return parseSpansOf(engine(), bytes, starts, ends);
  };
};

/** The public function that writes to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  if (input.form !== "float64") {
    throw new TypeError("only doubles have a form that writes to a buffer");
  }
  const { bytes, format } = input;
  const engine = late(() => new WasmEngine(ROOM, new Workspace(), build));
  const dst = new Float64Array(windowBound(bytes.length));
  return () => dst.subarray(0, parseInto(engine(), bytes, dst, format));
};

/** The kernel alone on input that lies in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  return inPlace(new WasmEngine(roomFor(input), new Workspace(), build), input);
};

/** The roofline. */
export const prepareCopy: Prepare = ({ bytes }) => {
  const room = { bytes: bytes.length, answers: windowBound(bytes.length), spans: 0 };
  const engine = new WasmEngine(room, new Workspace());
  engine.input().set(bytes);
  return () => {
    engine.copy(bytes.length);
    return engine.answers("float64").subarray(0, 0);
  };
};
