/**
 * The public ways into event_sort, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import { Workspace } from "../../kernels/_workspace.ts";
import {
  EventColumns,
  eventOrder,
  eventOrders,
  EventSorter,
  sortEventGroups,
  sortEvents,
  sortEventsInto,
} from "../../kernels/event_sort/mod.ts";
import type { NaiveSortInput } from "../_naive/event_sort.ts";

/** Rows that the handle holds; longer inputs stay with the other ways. */
const capacity = 300;

function way(
  name: string,
  takes: (input: NaiveSortInput) => boolean,
  call: (input: NaiveSortInput) => unknown,
): Impl<NaiveSortInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

function oneShot(input: NaiveSortInput): unknown {
  switch (input.form) {
    case "rows":
      return sortEvents(input);
    case "groups":
      return sortEventGroups(input, input.groups);
    case "order":
      return eventOrder(input);
    case "orders":
      return eventOrders(input, input.groups);
  }
}

const SPACE = 5;
const doubles = new Float64Array(capacity + 16 + 2 * SPACE);
const integers = new BigInt64Array(doubles.length);
const words = new Uint32Array(doubles.length);
let offset = 0;

/** At every offset, with canaries on both sides: of all the room there may be, and of none to spare. */
function into(input: NaiveSortInput): unknown {
  offset = (offset + 1) % 16;
  const { length } = input.time, first = SPACE + offset;
  const times = input.time instanceof BigInt64Array ? integers : doubles;
  const sorted = (room: number) => {
    doubles.fill(-77);
    integers.fill(-77n);
    words.fill(77);
    const dst = {
      time: times.subarray(first, first + room),
      mask: words.subarray(first, first + room),
    };
    const rows = sortEventsInto(input, dst);
    const live = (at: number) => at >= first && at < first + rows;
    for (let i = 0; i < first + length + SPACE; i++) {
      if (!live(i) && (times[i] != -77 || words[i] !== 77)) return `the canary at ${i} is dead`;
    }
    return { time: dst.time.slice(0, rows), mask: dst.mask.slice(0, rows) };
  };
  const answer = sorted(length);
  if (typeof answer === "string") return answer;
  const again = sorted(answer.mask.length);
  return typeof again === "string" || again.mask.some((mask, i) => mask !== answer.mask[i])
    ? "the tight answer is another"
    : answer;
}

/** The caller's own columns as the place for the answer. */
function ontoItself(input: NaiveSortInput): unknown {
  const time = input.time.slice(), mask = input.mask.slice();
  const rows = sortEventsInto({ time, mask }, { time, mask });
  return { time: time.slice(0, rows), mask: mask.slice(0, rows) };
}

const columns = new EventColumns(capacity, new Workspace());
const sorter = new EventSorter(columns);
// its memory is reserved by the first call, which moves every view
sorter.order(0);

/** In place, with canaries behind the rows and in the column that is none of its business. */
function inPlace(input: NaiveSortInput): unknown {
  const { length } = input.time;
  const isLong = input.time instanceof BigInt64Array, type = isLong ? "int64" : "float64";
  const times = isLong ? columns.longs : columns.time;
  columns.longs.fill(77n);
  columns.mask.fill(77);
  columns.value.fill(77);
  times.set(input.time as never);
  columns.mask.set(input.mask);
  let answer: unknown;
  let spoilt = length;
  if (input.form === "order") {
    answer = sorter.order(length, type).slice();
    const isKept = input.time.every((one, i) => Object.is(one, times[i])) &&
      input.mask.every((one, i) => one === columns.mask[i]);
    if (!isKept) return "the columns have changed";
  } else if (input.form === "rows") {
    const rows = spoilt = sorter.sort(length, type);
    answer = { time: times.slice(0, rows), mask: columns.mask.slice(0, rows) };
  } else {
    const groups = (input as { groups: Uint32Array }).groups.slice();
    const rows = spoilt = sorter.sortGroups(groups, type);
    answer = { time: times.slice(0, rows), mask: columns.mask.slice(0, rows), groups };
  }
  if (spoilt > length) return "more rows than there were";
  // a bigint an element would take most of the time
  const halves = new Uint32Array(columns.longs.buffer, columns.longs.byteOffset, 2 * capacity);
  for (let i = length; i < capacity; i++) {
    const isSound = halves[2 * i] === 77 && halves[2 * i + 1] === 0 && columns.mask[i] === 77;
    if (!isSound) return `row ${i} of ${length} is dead`;
  }
  return columns.value.every((one) => one === 77) ? answer : "the values have changed";
}

const isShort = ({ time }: NaiveSortInput) => time.length <= capacity;

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveSortInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("sortEventsInto", (input) => input.form === "rows" && isShort(input), into),
  way("sortEventsInto onto itself", (input) => input.form === "rows", ontoItself),
  way("EventSorter", (input) => input.form !== "orders" && isShort(input), inPlace),
];
