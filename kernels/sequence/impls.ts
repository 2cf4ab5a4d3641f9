/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Columns of the other type, compiled patterns, and what answers are written to, are made here, outside
 * the clock, for opponents and kernel alike; only the one-shot row allocates its answer in every call.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Times } from "../_events.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { ChainList } from "./chain_list.ts";
import type { Answers, Engine } from "./engine.ts";
import type { SequenceInput, SequenceOutput } from "./kernel.ts";
import { compiled, SequencePattern } from "./pattern.ts";
import type { Program } from "./program.ts";
import { WasmSequence } from "./wasm.ts";
import { addChains, answersOf, place, WasmEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: SequenceInput) => () => SequenceOutput;

function programOf({ pattern, conditions }: SequenceInput): Program {
  return compiled(new SequencePattern(pattern, conditions));
}

function offsetsOf({ groups, mask }: SequenceInput): Uint32Array {
  return groups ?? Uint32Array.of(0, mask.length);
}

/** The times as 64-bit integers. */
function longsOf(time: Times): BigInt64Array {
  return time instanceof BigInt64Array ? time : BigInt64Array.from(time, BigInt);
}

function answersFor({ form }: SequenceInput, groups: number): Answers {
  return form === "count" ? new Uint32Array(groups) : new Uint8Array(groups);
}

function asking(engine: Engine, input: SequenceInput): () => SequenceOutput {
  const program = programOf(input), groups = offsetsOf(input);
  if (input.form === "events") {
    return () => {
      const list = new ChainList();
      engine.chains(input, groups, program, (time, rows) => list.add(time, rows));
      return list.finish(input.time);
    };
  }
  return () => {
    const dst = answersFor(input, groups.length - 1);
    engine.answer(input, groups, program, input.form === "count", dst);
    return dst;
  };
}

function writing(engine: Engine, input: SequenceInput): () => SequenceOutput {
  const program = programOf(input), groups = offsetsOf(input);
  const dst = answersFor(input, groups.length - 1);
  return () => {
    engine.answer(input, groups, program, input.form === "count", dst);
    return dst;
  };
}

/** Plain TypeScript over the same columns. */
export const prepareBaseline: Prepare = (input) => {
  const engine = new BaselineEngine();
  return input.form === "events" ? asking(engine, input) : writing(engine, input);
};

/** Plain TypeScript over times of 64 bits. */
export const prepareBaselineLong: Prepare = (input) =>
  prepareBaseline({ ...input, time: longsOf(input.time) });

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) =>
  asking(new WasmEngine(build), input);

/** The public functions that write answers to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) =>
  writing(new WasmEngine(build), input);

function columnsOf(input: SequenceInput): EventColumns {
  const columns = new EventColumns(Math.max(1, input.mask.length), new Workspace());
  place(columns, input, 0, input.mask.length);
  return columns;
}

/** The call that answers an input which lies on a sequence's columns. */
export function askInPlace(sequence: WasmSequence, input: SequenceInput): () => SequenceOutput {
  const program = programOf(input), groups = offsetsOf(input);
  const long = input.time instanceof BigInt64Array, count = groups.length - 1;
  if (input.form === "events") {
    return () => {
      const list = new ChainList();
      addChains(sequence, long, groups, 0, count, program, (time, rows) => list.add(time, rows));
      return list.finish(input.time);
    };
  }
  const counts = input.form === "count";
  const dst = answersFor(input, count);
  return () => {
    dst.set(answersOf(sequence, long, groups, 0, count, program, counts));
    return dst;
  };
}

/** The kernel alone on columns that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) =>
  askInPlace(new WasmSequence(columnsOf(input), build), input);

/** The same on times of 64 bits. */
export const prepareInPlaceLong = (build?: KernelModule): Prepare => (input) =>
  prepareInPlace(build)({ ...input, time: longsOf(input.time) });

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const rows = input.mask.length;
  const columns = columnsOf(input), sequence = new WasmSequence(columns);
  const dst = columns.workspace.alloc(12 * rows), none = new Uint8Array(0);
  return () => {
    sequence.copy(dst, rows);
    return none;
  };
};
