/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Output buffers are allocated here, outside the clock, for opponents and kernel alike; only the
 * one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import { late } from "../_engines.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import { dictionaryError, firstError } from "./diagnose.ts";
import { answerBound, type Engine, type Room, widestRow } from "./engine.ts";
import type { FormatRowsInput, FormatRowsOutput } from "./kernel.ts";
import { encode, fastest, objects, type RowsAsText } from "./native.ts";
import { type Plan, planOf } from "./plan.ts";
import { copyTo } from "./types.ts";
import { WasmEngine } from "./wasm.ts";
import { format, formatInto } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: FormatRowsInput) => () => FormatRowsOutput;

/** An input's columns, checked. */
export function planIn({ columns, options }: FormatRowsInput): Plan {
  return planOf(columns, options);
}

function textsIn({ columns }: Plan): number[] {
  return columns.map(({ offsets, values }) => offsets === null ? 0 : values.length);
}

function boundOf(plan: Plan): number {
  const units = textsIn(plan).reduce((sum, one) => sum + one, 0);
  return answerBound(plan.rows, widestRow(plan.columns), units);
}

/** The plan's writers; throws where a dictionary cannot be written. */
function writersOf({ columns, policy }: Plan): baseline.Writer[] {
  return columns.map((column) => {
    const writer = baseline.writerOf(column, column, policy);
    if (writer !== null) return writer;
    throw dictionaryError(column.name, column.dictionary!, policy);
  });
}

/** Throws what an engine throws; built-ins do not look at every cell. */
function checkCells(plan: Plan): void {
  const out = new Uint8Array(boundOf(plan));
  const { columns, rows, policy } = plan;
  if (baseline.writeRows(writersOf(plan), 0, rows, baseline.textIn(out), 0, policy) < 0) {
    throw firstError(columns, 0, rows, policy);
  }
}

/** A chain of built-ins. Its input is checked here, outside the clock. */
const prepareChain = (chain: (plan: Plan) => RowsAsText): Prepare => (input) => {
  const plan = planIn(input);
  checkCells(plan);
  const out = new Uint8Array(boundOf(plan));
  return () => encode(chain(plan), plan.rows, out);
};

/** The fastest chain. */
export const prepareNative: Prepare = prepareChain(fastest);

/** An object for each row. */
export const prepareObjects: Prepare = prepareChain(objects);

/** Plain TypeScript over the same columns, into a buffer that is reused. */
export const prepareBaseline: Prepare = (input) => {
  const plan = planIn(input);
  const { columns, rows, policy } = plan;
  const bytes = new Uint8Array(boundOf(plan));
  const out = baseline.textIn(bytes);
  return () => {
    // a dictionary is a part of the question, and is written in every call
    const end = baseline.writeRows(writersOf(plan), 0, rows, out, 0, policy);
    if (end < 0) throw firstError(columns, 0, rows, policy);
    return bytes.subarray(0, end);
  };
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory. Those
// of the one-shot functions make it in the first call, as these do: `cold` has the compilation in it.

const makeWith = (build?: KernelModule) => (): Engine => new WasmEngine(new Workspace(), build);

/** The public one-shot function on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => ({ columns, options }) => {
  const make = makeWith(build);
  const engine = late(make);
  return () => format(engine(), make, planOf(columns, options));
};

/** The public function that writes to a buffer of the caller's: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const make = makeWith(build);
  const engine = late(make);
  const { columns, options } = input;
  const dst = new Uint8Array(boundOf(planIn(input)));
  return () => dst.subarray(0, formatInto(engine(), make, planOf(columns, options), dst));
};

/** Columns laid out whole in an engine of their own, and copied there. */
function laid(plan: Plan, answers: number, build?: KernelModule): WasmEngine {
  const engine = new WasmEngine(new Workspace(), build);
  const room: Room = { rows: plan.rows, texts: textsIn(plan) };
  const wrong = engine.lay(plan.columns, plan.policy, room, answers);
  if (wrong >= 0) {
    const { name, dictionary } = plan.columns[wrong];
    throw dictionaryError(name, dictionary!, plan.policy);
  }
  for (const [i, { values, offsets, kinds }] of plan.columns.entries()) {
    const cells = engine.cells(i);
    copyTo(cells.values, values);
    if (offsets !== null) cells.offsets!.set(offsets);
    if (kinds !== null) cells.kinds!.set(kinds);
  }
  return engine;
}

/** The kernel alone on columns that lie in its memory, as one window. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const plan = planIn(input);
  const { columns, rows, policy } = plan;
  const engine = laid(plan, boundOf(plan), build);
  return () => {
    const length = rows === 0 ? 0 : engine.format(rows, 0);
    if (length < 0) throw firstError(columns, 0, rows, policy);
    return engine.answers().subarray(0, length);
  };
};

/** Bytes of the columns' cells. */
export function bytesIn({ columns }: Plan): number {
  return columns.reduce(
    (sum, { values, offsets, kinds }) =>
      sum + values.byteLength + (offsets?.byteLength ?? 0) + (kinds?.byteLength ?? 0),
    0,
  );
}

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const plan = planIn(input);
  const bytes = bytesIn(plan);
  const engine = laid(plan, Math.max(bytes, 1));
  const none = new Uint8Array(0);
  return () => {
    engine.copy(bytes);
    return none;
  };
};
