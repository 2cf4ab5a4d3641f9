/**
 * The public ways into sessionize, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  EventColumns,
  groupSessionIds,
  groupSessionIdsInto,
  sessionCount,
  sessionCounts,
  sessionCountsInto,
  sessionIds,
  sessionIdsInto,
  Sessionizer,
  SessionState,
  type TimeType,
} from "../../kernels/sessionize/mod.ts";
import type { NaiveSessionizeInput } from "../_naive/sessionize.ts";

type Input = NaiveSessionizeInput;

/** Rows that the columns hold; longer inputs stay with the other ways. */
const capacity = 2_100;
const canary = 0xa5a5a5a5;

function way(
  name: string,
  takes: (input: Input) => boolean,
  call: (input: Input) => unknown,
): Impl<Input, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

function oneShot(input: Input): unknown {
  const { form, time, gap } = input;
  if (form === "count") return sessionCount(time, gap);
  if (form === "ids") return sessionIds(time, BigInt(gap));
  return form === "group_counts"
    ? sessionCounts(time, input.groups, gap)
    : groupSessionIds(time, input.groups, gap);
}

function writeTo(input: Input, dst: Uint32Array): number {
  const { form, time, gap } = input;
  if (form === "group_counts") return sessionCountsInto(time, input.groups, dst, gap);
  if (form === "group_ids") return groupSessionIdsInto(time, input.groups, dst, gap);
  return sessionIdsInto(time, dst, gap);
}

/** To a destination that fits exactly, between canaries. */
function into(input: Input): unknown {
  const words = input.form === "group_counts" ? input.groups.length - 1 : input.time.length;
  const whole = new Uint32Array(words + 40).fill(canary);
  const dst = whole.subarray(20, 20 + words);
  if (writeTo(input, dst) !== words) return "another number of words";
  const around = [...whole.subarray(0, 20), ...whole.subarray(20 + words)];
  return around.every((word) => word === canary) ? dst : "a canary is dead";
}

const columns = new EventColumns(capacity);
const sessionizer = new Sessionizer(columns);

/** Puts the times into the columns, before rows that would be errors. */
function place({ time }: Input): TimeType {
  if (time instanceof Float64Array) {
    columns.time.fill(-Infinity, 0, time.length + 40).set(time);
    return "float64";
  }
  columns.longs.fill(-(2n ** 63n), 0, time.length + 40).set(time);
  return "int64";
}

function inPlace(input: Input): unknown {
  const { form, time, gap } = input, type = place(input);
  if (form === "count") return sessionizer.count(time.length, gap, type);
  if (form === "ids") return sessionizer.ids(time.length, gap, type);
  return form === "group_counts"
    ? sessionizer.counts(input.groups, gap, type)
    : sessionizer.groupIds(input.groups, gap, type);
}

/** In parts of uneven sizes, every second one over a state of its own that went through bytes. */
function inParts({ time, gap }: Input): unknown {
  const state = new SessionState(gap);
  for (let from = 0, size = 1; from < time.length; from += size, size = (size * 3) % 7 + 1) {
    const part = time.subarray(from, from + size);
    if (size % 2) {
      state.update(part);
      continue;
    }
    const other = new SessionState(gap);
    other.update(part);
    state.combine(SessionState.deserialize(other.serialize()));
  }
  return state.finalize();
}

/** In windows of the columns. */
function inWindows(input: Input): unknown {
  const { time, gap } = input, state = new SessionState(gap);
  for (let from = 0, size = 5; from < time.length; from += size, size = (size * 3) % 11 + 1) {
    const window = time.subarray(from, from + size);
    sessionizer.update(state, window.length, place({ ...input, time: window }));
  }
  return state.finalize();
}

/** An error of a part names another row than one of the whole does. */
function ascends({ time }: Input): boolean {
  const known = [...time].filter((one) => !Number.isNaN(one));
  return known.every((one, i) => i === 0 || one >= known[i - 1]);
}

const isShort = ({ time }: Input) => time.length <= capacity - 40;
const isCount = (input: Input) => input.form === "count" && ascends(input);

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<Input, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("the functions that write to a buffer", ({ form }) => form !== "count", into),
  way("Sessionizer", isShort, inPlace),
  way("SessionState", isCount, inParts),
  way("Sessionizer in windows", isCount, inWindows),
];
