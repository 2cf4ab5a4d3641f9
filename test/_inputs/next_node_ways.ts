/**
 * The public ways into next_node, each as an implementation that the contract test can hold against the
 * oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import type { NextNodeInput } from "../../kernels/next_node/kernel.ts";
import {
  EventColumns,
  nextNode,
  nextNodes,
  NextNodeScanner,
  nextNodesInto,
} from "../../kernels/next_node/mod.ts";

/** Rows that the handle holds; longer inputs stay with the other ways. */
const capacity = 512;

const canary = -0x5a5a5a5b;

function way(
  name: string,
  takes: (input: NextNodeInput) => boolean,
  call: (input: NextNodeInput) => unknown,
): Impl<NextNodeInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const offsetsOf = ({ groups, mask }: NextNodeInput) => groups ?? Uint32Array.of(0, mask.length);

function oneShot(input: NextNodeInput): unknown {
  const { groups, rule } = input;
  return groups === null ? Int32Array.of(nextNode(input, rule)) : nextNodes(input, groups, rule);
}

const words = new Int32Array(1024);
let offset = 0;

/** At every address, with canaries on both sides. */
function into(input: NextNodeInput): unknown {
  offset = (offset + 1) % 16;
  const groups = offsetsOf(input), count = groups.length - 1;
  words.fill(canary);
  // some room to spare every other time
  const dst = words.subarray(offset, offset + count + (offset % 2) * 7);
  const written = nextNodesInto(input, groups, dst, input.rule);
  if (written !== count) return `${written} of ${count} groups`;
  for (let i = 0; i < words.length; i++) {
    const isAnswer = i >= offset && i < offset + count;
    if (!isAnswer && words[i] !== canary) return `the canary at ${i} is dead`;
  }
  return dst.slice(0, count);
}

const columns = new EventColumns(capacity);
const scanner = new NextNodeScanner(columns);

function inPlace(input: NextNodeInput): unknown {
  const { time, value, base, mask, groups, rule } = input;
  const isDouble = time instanceof Float64Array;
  // what lies behind the rows must not count
  columns.time.fill(-1e300);
  columns.mask.fill(0xffffffff);
  scanner.base.fill(1);
  if (isDouble) columns.time.set(time);
  else columns.longs.set(time);
  columns.value.set(value);
  columns.mask.set(mask);
  scanner.base.set(base);
  const type = isDouble ? "float64" : "int64";
  if (groups === null) return Int32Array.of(scanner.next(mask.length, rule, type));
  const dst = new Int32Array(groups.length - 1);
  scanner.nextsInto(groups, dst, rule, type);
  return dst;
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NextNodeInput, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("nextNodesInto", () => true, into),
  way("NextNodeScanner", ({ mask }) => mask.length <= capacity, inPlace),
];
