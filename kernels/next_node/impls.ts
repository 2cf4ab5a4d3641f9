/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Columns of the other type, and what answers are written to, are made here, outside the clock, for
 * opponents and kernel alike; only the one-shot row allocates its answer in every call.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Times } from "../_events.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline.ts";
import type { Engine } from "./engine.ts";
import type { NextNodeInput } from "./kernel.ts";
import { planOf } from "./rule.ts";
import { WasmNextNode } from "./wasm.ts";
import { place, WasmEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: NextNodeInput) => () => Int32Array;

function offsetsOf({ groups, mask }: NextNodeInput): Uint32Array {
  return groups ?? Uint32Array.of(0, mask.length);
}

/** The times as 64-bit integers. */
function longsOf(time: Times): BigInt64Array {
  return time instanceof BigInt64Array ? time : BigInt64Array.from(time, BigInt);
}

function writing(engine: Engine, input: NextNodeInput): () => Int32Array {
  const plan = planOf(input.rule), groups = offsetsOf(input);
  const dst = new Int32Array(groups.length - 1);
  return () => {
    engine.answer(input, groups, plan, dst);
    return dst;
  };
}

/** Plain TypeScript over the same columns. */
export const prepareBaseline: Prepare = (input) => writing(new BaselineEngine(), input);

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = new WasmEngine(build), plan = planOf(input.rule), groups = offsetsOf(input);
  return () => {
    const dst = new Int32Array(groups.length - 1);
    engine.answer(input, groups, plan, dst);
    return dst;
  };
};

/** The public function that writes answers to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) =>
  writing(new WasmEngine(build), input);

/** The call that answers an input which lies on columns. */
export function askInPlace(nodes: WasmNextNode, input: NextNodeInput): () => Int32Array {
  const plan = planOf(input.rule), groups = offsetsOf(input);
  const long = input.time instanceof BigInt64Array;
  return () => nodes.answers(long, groups, 0, groups.length - 1, plan);
}

function placed(input: NextNodeInput, build?: KernelModule): WasmNextNode {
  const columns = new EventColumns(Math.max(1, input.mask.length), new Workspace());
  const nodes = new WasmNextNode(columns, build);
  place(columns, nodes, input, 0, input.mask.length);
  return nodes;
}

/** The kernel alone on columns that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) =>
  askInPlace(placed(input, build), input);

/** The same on times of 64 bits. */
export const prepareInPlaceLong = (build?: KernelModule): Prepare => (input) =>
  prepareInPlace(build)({ ...input, time: longsOf(input.time) });

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const rows = input.mask.length, columns = new EventColumns(Math.max(1, rows), new Workspace());
  const nodes = new WasmNextNode(columns);
  place(columns, nodes, input, 0, rows);
  const dst = columns.workspace.alloc(17 * rows), none = new Int32Array(0);
  return () => {
    nodes.copy(dst, rows);
    return none;
  };
};
