/**
 * The public ways into bitmask_funnel, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import type { FunnelInput } from "../../kernels/bitmask_funnel/kernel.ts";
import {
  EventColumns,
  FunnelScanner,
  FunnelState,
  OrderedFunnelState,
  windowFunnel,
  windowFunnelEvents,
  windowFunnels,
  windowFunnelsEvents,
  windowFunnelsInto,
} from "../../kernels/bitmask_funnel/mod.ts";

/** Rows that the handle holds; longer inputs stay with the other ways. */
const capacity = 512;

const canary = 0xa5;

function way(
  name: string,
  takes: (input: FunnelInput) => boolean,
  call: (input: FunnelInput) => unknown,
): Impl<FunnelInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

function oneShot({ form, groups, rule, ...events }: FunnelInput): unknown {
  if (groups === null) {
    return form === "level" ? windowFunnel(events, rule) : windowFunnelEvents(events, rule);
  }
  return form === "level"
    ? windowFunnels(events, groups, rule)
    : windowFunnelsEvents(events, groups, rule);
}

const isList = ({ form, groups }: FunnelInput) => form === "level" && groups !== null;

const buffer = new Uint8Array(16 + 1024);
let offset = 0;

/** At every address, with canaries on both sides. */
function into({ groups, rule, ...events }: FunnelInput): unknown {
  offset = (offset + 1) % 16;
  const count = groups!.length - 1;
  buffer.fill(canary);
  // some room to spare every other time
  const dst = buffer.subarray(offset, offset + count + (offset % 2) * 7);
  const written = windowFunnelsInto(events, groups!, dst, rule);
  if (written !== count) return `${written} of ${count} groups`;
  for (let i = 0; i < buffer.length; i++) {
    const isAnswer = i >= offset && i < offset + count;
    if (!isAnswer && buffer[i] !== canary) return `the canary at ${i - offset} of ${count} is dead`;
  }
  return dst.slice(0, count);
}

const columns = new EventColumns(capacity);
const scanner = new FunnelScanner(columns);

function inPlace({ time, mask, groups, rule }: FunnelInput): unknown {
  const isDouble = time instanceof Float64Array;
  // what lies behind the rows must not count
  columns.time.fill(1e9);
  columns.mask.fill(0xffffffff);
  if (isDouble) columns.time.set(time);
  else columns.longs.set(time);
  columns.mask.set(mask);
  const type = isDouble ? "float64" : "int64";
  if (groups === null) return scanner.level(mask.length, rule, type);
  const dst = new Uint8Array(groups.length - 1);
  scanner.levelsInto(groups, dst, rule, type);
  return dst;
}

/** Rows [from, to) of an input. */
function part({ time, mask }: FunnelInput, from: number, to: number) {
  return { time: time.subarray(from, to), mask: mask.subarray(from, to) };
}

/** A state that took the rows in three parts, the last one from bytes, and the first one last. */
function state(input: FunnelInput): unknown {
  const { length } = input.mask;
  const a = length / 3 | 0, b = length - a;
  const states = [[b, length], [a, b], [0, a]].map(([from, to]) => {
    const one = new FunnelState(input.rule);
    one.update(part(input, from, to));
    return one;
  });
  const whole = FunnelState.deserialize(states[0].serialize());
  // times of no rows are of no type
  for (const one of states.slice(1)) whole.combine(one);
  if (input.form === "level") return whole.finalize();
  const times = whole.finalizeEvents();
  return times.length > 0 ? times : input.time.slice(0, 0);
}

const isOrdered = ({ form, groups, rule, time, mask }: FunnelInput) => {
  if (form !== "level" || groups !== null || (rule.modes ?? []).length > 0) return false;
  const times = [...time].filter((t, row) => (mask[row] % 2 ** rule.steps) > 0 && t === t);
  return times.every((t, i) => i === 0 || t >= times[i - 1]);
};

/** A state of constant size that took the rows in three parts, in one bracketing or the other. */
function ordered(input: FunnelInput): unknown {
  const { length } = input.mask;
  const a = length / 3 | 0, b = length - a;
  const [first, second, third] = [[0, a], [a, b], [b, length]].map(([from, to]) => {
    const one = new OrderedFunnelState(input.rule);
    one.update(part(input, from, to));
    return one;
  });
  if (length % 2 === 0) {
    first.combine(second);
    first.combine(OrderedFunnelState.deserialize(third.serialize()));
  } else {
    second.combine(third);
    first.combine(OrderedFunnelState.deserialize(second.serialize()));
  }
  return first.finalize();
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<FunnelInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("windowFunnelsInto", isList, into),
  way(
    "FunnelScanner",
    ({ form, mask }) => form === "level" && mask.length <= capacity,
    inPlace,
  ),
  way("FunnelState", ({ groups }) => groups === null, state),
  way("OrderedFunnelState", isOrdered, ordered),
];
