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
import { BaselineEngine } from "./baseline_engine.ts";
import { type Engine, isLong, oneGroup } from "./engine.ts";
import type { FunnelInput, FunnelOutput } from "./kernel.ts";
import { planOf } from "./rule.ts";
import { UNSORTED, WasmFunnel } from "./wasm.ts";
import { levelsInPlace, WasmEngine } from "./windows.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: FunnelInput) => () => FunnelOutput;

/** Whether 64-bit integers can stand for an input's times: they have no NaN and no fractions. */
export function isWhole(time: Times): boolean {
  if (isLong(time)) return true;
  for (let row = 0; row < time.length; row++) if (!Number.isSafeInteger(time[row])) return false;
  return true;
}

/** The times as 64-bit integers. */
function longsOf(time: Times): BigInt64Array {
  return isLong(time) ? time : BigInt64Array.from(time, BigInt);
}

function offsetsOf(levels: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(levels.length + 1);
  for (let i = 0; i < levels.length; i++) offsets[i + 1] = offsets[i] + levels[i];
  return offsets;
}

function asking(
  engine: Engine,
  { form, time, mask, groups, rule }: FunnelInput,
): () => FunnelOutput {
  const plan = planOf(rule), events = { time, mask };
  if (form === "events") {
    return () => {
      const { levels, times } = engine.chains(events, groups ?? oneGroup(events), plan);
      return groups === null ? times : { times, offsets: offsetsOf(levels) };
    };
  }
  if (groups === null) return () => engine.level(events, plan);
  return () => {
    const levels = new Uint8Array(groups.length - 1);
    engine.levels(events, groups, levels, plan);
    return levels;
  };
}

function writing(engine: Engine, { time, mask, groups, rule }: FunnelInput): () => FunnelOutput {
  const plan = planOf(rule), events = { time, mask };
  const offsets = groups ?? oneGroup(events);
  const levels = new Uint8Array(offsets.length - 1);
  return () => {
    engine.levels(events, offsets, levels, plan);
    return levels;
  };
}

/** Plain TypeScript over the same columns. */
export const prepareBaseline: Prepare = (input) => {
  const engine = new BaselineEngine();
  const isList = input.form === "level" && input.groups !== null;
  return isList ? writing(engine, input) : asking(engine, input);
};

/** Plain TypeScript over times of 64 bits. */
export const prepareBaselineLong: Prepare = (input) =>
  prepareBaseline({ ...input, time: longsOf(input.time) });

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

/** The public functions on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => (input) =>
  asking(new WasmEngine(build), input);

/** The public function that writes levels to memory of the caller's. */
export const prepareInto = (build?: KernelModule): Prepare => (input) =>
  writing(new WasmEngine(build), input);

/** Copies an input to columns. */
export function place(columns: EventColumns, { time, mask }: FunnelInput): void {
  if (isLong(time)) columns.longs.set(time);
  else columns.time.set(time);
  columns.mask.set(mask);
}

function columnsOf(input: FunnelInput): EventColumns {
  const columns = new EventColumns(Math.max(1, input.mask.length), new Workspace());
  place(columns, input);
  return columns;
}

/** The call that answers an input which lies on a funnel's columns. */
export function askInPlace(
  funnel: WasmFunnel,
  { form, time, mask, groups, rule }: FunnelInput,
): () => FunnelOutput {
  const plan = planOf(rule), long = isLong(time);
  const offsets = groups ?? Uint32Array.of(0, mask.length), count = offsets.length - 1;
  if (form === "events") {
    return () => {
      const { levels, times } = funnel.walkChains(long, offsets, 0, count, plan);
      return groups === null ? times : { times, offsets: offsetsOf(levels) };
    };
  }
  const walk = () => funnel.walkGroups(long, offsets, 0, count, 0, plan);
  if (groups !== null) {
    return plan.flags === 0 ? () => levelsInPlace(funnel, long, groups, 0, count, plan) : walk;
  }
  return () => {
    const level = plan.flags === 0 ? funnel.scanWhole(long, mask.length, plan) : UNSORTED;
    return level < UNSORTED ? level : walk()[0];
  };
}

/** The kernel alone on columns that lie in its memory. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) =>
  askInPlace(new WasmFunnel(columnsOf(input), build), input);

/** The same on times of 64 bits. */
export const prepareInPlaceLong = (build?: KernelModule): Prepare => (input) =>
  prepareInPlace(build)({ ...input, time: longsOf(input.time) });

/** The roofline. */
export const prepareCopy: Prepare = (input) => {
  const rows = input.mask.length;
  const columns = columnsOf(input), funnel = new WasmFunnel(columns);
  const dst = columns.workspace.alloc(12 * rows);
  return () => {
    funnel.copy(dst, rows);
    return 0;
  };
};
