/**
 * The public ways into sequence, each as an implementation that the contract test can hold against the
 * oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import type { SequenceInput } from "../../kernels/sequence/kernel.ts";
import {
  EventColumns,
  OrderedSequenceState,
  sequenceCount,
  sequenceCounts,
  sequenceCountsInto,
  sequenceMatch,
  sequenceMatches,
  sequenceMatchesEvents,
  sequenceMatchesInto,
  sequenceMatchEvents,
  SequencePattern,
  SequenceScanner,
  SequenceState,
} from "../../kernels/sequence/mod.ts";

/** Rows that the handle holds; longer inputs stay with the other ways. */
const capacity = 512;

const canary = 0xa5;

function way(
  name: string,
  takes: (input: SequenceInput) => boolean,
  call: (input: SequenceInput) => unknown,
): Impl<SequenceInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const patternOf = ({ pattern, conditions }: SequenceInput) =>
  conditions === 32 ? pattern : new SequencePattern(pattern, conditions);

const offsetsOf = ({ groups, mask }: SequenceInput) => groups ?? Uint32Array.of(0, mask.length);

/** The answer to a stream, as the descriptor gives it. */
function listed(
  form: SequenceInput["form"],
  answer: boolean | number | ArrayLike<unknown>,
): unknown {
  if (form === "match") return Uint8Array.of(Number(answer));
  if (form === "count") return Uint32Array.of(Number(answer));
  return { time: answer, offsets: Uint32Array.of(0, (answer as Float64Array).length) };
}

function oneShot(input: SequenceInput): unknown {
  const pattern = patternOf(input), { form, groups } = input;
  if (groups === null) {
    if (form === "match") return listed(form, sequenceMatch(input, pattern));
    if (form === "count") return listed(form, sequenceCount(input, pattern));
    return listed(form, sequenceMatchEvents(input, pattern));
  }
  if (form === "match") return sequenceMatches(input, groups, pattern);
  if (form === "count") return sequenceCounts(input, groups, pattern);
  return sequenceMatchesEvents(input, groups, pattern);
}

const buffer = new ArrayBuffer(4096);
let offset = 0;

/** At every address, with canaries on both sides. */
function into(input: SequenceInput): unknown {
  offset = (offset + 1) % 16;
  const groups = offsetsOf(input), pattern = patternOf(input);
  const count = groups.length - 1, room = count + (offset % 2) * 7;
  const bytes = new Uint8Array(buffer).fill(canary);
  const isCount = input.form === "count", unit = isCount ? 4 : 1;
  // some room to spare every other time
  const dst = isCount
    ? new Uint32Array(buffer, 4 * offset, room)
    : new Uint8Array(buffer, offset, room);
  const written = dst instanceof Uint32Array
    ? sequenceCountsInto(input, groups, dst, pattern)
    : sequenceMatchesInto(input, groups, dst, pattern);
  if (written !== count) return `${written} of ${count} groups`;
  for (let i = 0; i < bytes.length; i++) {
    const isAnswer = i >= unit * offset && i < unit * (offset + count);
    if (!isAnswer && bytes[i] !== canary) return `the canary at ${i} is dead`;
  }
  return dst.slice(0, count);
}

const columns = new EventColumns(capacity);
const scanner = new SequenceScanner(columns);

function inPlace(input: SequenceInput): unknown {
  const { form, time, mask, groups } = input, pattern = patternOf(input);
  const isDouble = time instanceof Float64Array;
  // what lies behind the rows must not count
  columns.time.fill(1e9);
  columns.mask.fill(0xffffffff);
  if (isDouble) columns.time.set(time);
  else columns.longs.set(time);
  columns.mask.set(mask);
  const type = isDouble ? "float64" : "int64";
  if (form === "events") return listed(form, scanner.matchEvents(mask.length, pattern, type));
  if (groups === null) {
    return listed(
      form,
      form === "match"
        ? scanner.match(mask.length, pattern, type)
        : scanner.count(mask.length, pattern, type),
    );
  }
  if (form === "match") {
    const dst = new Uint8Array(groups.length - 1);
    scanner.matchesInto(groups, dst, pattern, type);
    return dst;
  }
  const dst = new Uint32Array(groups.length - 1);
  scanner.countsInto(groups, dst, pattern, type);
  return dst;
}

/** Rows [from, to) of an input. */
function part({ time, mask }: SequenceInput, from: number, to: number) {
  return { time: time.subarray(from, to), mask: mask.subarray(from, to) };
}

/** A state that took the rows in three parts, the last one from bytes, and the first one last. */
function state(input: SequenceInput): unknown {
  const { length } = input.mask, { form } = input;
  const a = length / 3 | 0, b = length - a;
  const states = [[b, length], [a, b], [0, a]].map(([from, to]) => {
    const one = new SequenceState(patternOf(input));
    one.update(part(input, from, to));
    return one;
  });
  const whole = SequenceState.deserialize(states[0].serialize());
  for (const one of states.slice(1)) whole.combine(one);
  if (form === "match") return listed(form, whole.match());
  if (form === "count") return listed(form, whole.count());
  const times = whole.matchEvents();
  // times of no rows are of no type
  return listed(form, times.length > 0 ? times : input.time.slice(0, 0));
}

/** A third of the inputs: bytes and merges cost as much as ten calls. */
const isStates = ({ mask, conditions }: SequenceInput) => (mask.length + conditions) % 3 === 0;

const isOrdered = ({ form, groups, pattern, conditions, time, mask }: SequenceInput) => {
  if (form === "events" || groups !== null || pattern.includes("(?t")) return false;
  const times = [...time].filter((t, row) => (mask[row] % 2 ** conditions) > 0 && t === t);
  return times.every((t, i) => i === 0 || t >= times[i - 1]);
};

/** A state of little memory that took the rows in three parts, in one bracketing or the other. */
function ordered(input: SequenceInput): unknown {
  const { length } = input.mask;
  const a = length / 3 | 0, b = length - a;
  const [first, second, third] = [[0, a], [a, b], [b, length]].map(([from, to]) => {
    const one = new OrderedSequenceState(patternOf(input));
    one.update(part(input, from, to));
    return one;
  });
  if (length % 2 === 0) {
    first.combine(second);
    first.combine(OrderedSequenceState.deserialize(third.serialize()));
  } else {
    second.combine(third);
    first.combine(OrderedSequenceState.deserialize(second.serialize()));
  }
  return listed(input.form, input.form === "match" ? first.match() : first.count());
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<SequenceInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("sequenceMatchesInto", ({ form }) => form === "match", into),
  way("sequenceCountsInto", ({ form }) => form === "count", into),
  way(
    "SequenceScanner",
    ({ form, mask, groups }) => mask.length <= capacity && (form !== "events" || groups === null),
    inPlace,
  ),
  way("SequenceState", (input) => input.groups === null && isStates(input), state),
  way("OrderedSequenceState", (input) => isStates(input) && isOrdered(input), ordered),
];
