/**
 * How each implementation places an input and calls: what the bench times.
 *
 * Answers of groups have memory here, outside the clock, for opponent and kernel alike; only the
 * one-shot row takes its own in every call, because that is what it is.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import * as baseline from "./baseline.ts";
import type { Engine } from "./engine.ts";
import type { RetentionInput, RetentionOutput } from "./kernel.ts";
import { bitsOf, bytesOf, retainedBits } from "./options.ts";
import { kernelOn } from "./wasm.ts";
import { GroupMemory, WindowEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: RetentionInput) => () => RetentionOutput;

/** The bytes of a union, for the form of one group. */
function finished(union: number, conditions: number): Uint8Array {
  return bytesOf(retainedBits(union, bitsOf(conditions)), conditions);
}

/** An engine's answer; that of groups is made anew in every call, or written to memory that stays. */
export function answered(
  engine: Engine,
  input: RetentionInput,
  dst?: Uint32Array,
): RetentionOutput {
  const { mask, conditions } = input;
  const wanted = bitsOf(conditions);
  if (input.form === "one") return finished(engine.union(mask, wanted), conditions);
  const answer = dst ?? new Uint32Array(input.groups.length - 1);
  engine.retained(mask, input.groups, wanted, answer);
  return answer;
}

/** Words for the answers, where there are groups. */
function answersFor(input: RetentionInput): Uint32Array | undefined {
  return input.form === "one" ? undefined : new Uint32Array(input.groups.length - 1);
}

/** Plain TypeScript over the same column. */
export const prepareBaseline: Prepare = (input) => {
  const dst = answersFor(input);
  return () => answered(baseline, input, dst);
};

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public one-shot functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build);
  return () => answered(engine, input);
};

/** The public function that writes to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) => {
  const engine = new WindowEngine(build), dst = answersFor(input);
  return () => answered(engine, input, dst);
};

/** Columns that hold the input's masks. */
function columnsFor({ mask }: RetentionInput): EventColumns {
  const columns = new EventColumns(Math.max(1, mask.length), new Workspace());
  columns.mask.set(mask);
  return columns;
}

/** The kernel on masks that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const { workspace, maskAt } = columnsFor(input);
  const { mask, conditions } = input;
  const kernel = kernelOn(workspace, build);
  const wanted = bitsOf(conditions);
  if (input.form === "one") {
    return () => finished(kernel.union(maskAt, mask.length, wanted), conditions);
  }
  const { groups } = input;
  const memory = new GroupMemory(workspace, kernel), dst = new Uint32Array(groups.length - 1);
  return () => {
    memory.answerAt(maskAt, groups, wanted, dst);
    return dst;
  };
};

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const { workspace, maskAt } = columnsFor(input);
  const bytes = input.mask.byteLength;
  const to = workspace.alloc(bytes);
  const kernel = kernelOn(workspace);
  const none = new Uint8Array(0);
  return () => {
    kernel.copy(to, maskAt, bytes);
    return none;
  };
};
