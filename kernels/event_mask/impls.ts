/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Masks have memory here, outside the clock, for opponent and kernel alike; only the one-shot row takes
 * its own in every call, because that is what it is.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import type { Engine } from "./engine.ts";
import type { EventMaskInput, EventMaskOutput } from "./kernel.ts";
import { outside } from "./options.ts";
import { codesLoop, kernelOn, SLACK } from "./wasm.ts";
import { WindowEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: EventMaskInput) => () => EventMaskOutput;

/** The rows of an input. */
export function rowsIn(input: EventMaskInput): number {
  return input.form === "columns" ? input.columns[0].length : input.codes.length;
}

/** Its bytes. */
export function bytesIn(input: EventMaskInput): number {
  if (input.form === "codes") return input.codes.byteLength;
  return input.columns.length * input.columns[0].length;
}

/** An engine's masks, to `dst`. */
export function answered(engine: Engine, input: EventMaskInput, dst: Uint32Array): Uint32Array {
  if (input.form === "columns") engine.columns(input.columns, dst);
  else engine.codes(input.codes, input.table, dst);
  return dst;
}

/** Plain TypeScript over the same columns. */
export const prepareBaseline: Prepare = (input) => {
  const dst = new Uint32Array(rowsIn(input));
  return () => answered(baseline, input, dst);
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build);
  return () => answered(engine, input, new Uint32Array(rowsIn(input)));
};

/** The public functions that write to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build), dst = new Uint32Array(rowsIn(input));
  return () => answered(engine, input, dst);
};

/** The kernel on columns that lie in its memory, to the masks of columns of events. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const rows = rowsIn(input);
  const events = new EventColumns(Math.max(1, rows), new Workspace());
  const { workspace, maskAt } = events;
  const kernel = kernelOn(workspace, build);
  if (input.form === "columns") {
    const { columns } = input, stride = rows + SLACK;
    const list = workspace.alloc(4 * columns.length);
    const at = workspace.alloc(columns.length * stride);
    const addresses = new Uint32Array(workspace.bytes.buffer, list, columns.length);
    for (const [i, column] of columns.entries()) {
      addresses[i] = at + i * stride;
      workspace.bytes.set(column, addresses[i]);
    }
    const masks = events.mask.subarray(0, rows);
    return () => {
      kernel.maskColumns(list, columns.length, rows, maskAt);
      return masks;
    };
  }
  const { codes, table } = input;
  const src = workspace.alloc(codes.byteLength + SLACK), to = workspace.alloc(table.byteLength);
  workspace.bytes.set(new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength), src);
  new Uint32Array(workspace.bytes.buffer, to, table.length).set(table);
  const loop = codesLoop(kernel, codes.BYTES_PER_ELEMENT);
  const masks = events.mask.subarray(0, rows);
  return () => {
    if (loop(src, rows, to, table.length, maskAt) === 0) throw outside(codes, 0, table.length);
    return masks;
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const bytes = bytesIn(input);
  const workspace = new Workspace();
  const from = workspace.alloc(bytes), to = workspace.alloc(bytes);
  // memory that was never written is one page of zeros, which stays in the cache
  workspace.bytes.fill(1, from, from + bytes);
  const kernel = kernelOn(workspace);
  const none = new Uint32Array(0);
  return () => {
    kernel.copy(to, from, bytes);
    return none;
  };
};
