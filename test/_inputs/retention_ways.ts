/**
 * The public ways into retention, each as an implementation that the contract test can hold against the
 * oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  EventColumns,
  retention,
  retentions,
  RetentionScanner,
  retentionsInto,
  RetentionState,
} from "../../kernels/retention/mod.ts";
import type { NaiveRetentionInput } from "../_naive/retention.ts";

type Input = NaiveRetentionInput;

/** Rows that the columns hold; longer inputs stay with the other ways. */
const capacity = 512;
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
  const { mask, conditions } = input;
  return input.form === "one"
    ? retention(mask, conditions)
    : retentions(mask, input.groups, conditions);
}

/** To a destination that fits exactly, between canaries. */
function into({ mask, conditions, ...input }: Input): unknown {
  if (input.form === "one") return null;
  const { groups } = input, many = groups.length - 1;
  const whole = new Uint32Array(many + 40).fill(canary);
  const dst = whole.subarray(20, 20 + many);
  if (retentionsInto(mask, groups, dst, conditions) !== many) return "another number of groups";
  const around = [...whole.subarray(0, 20), ...whole.subarray(20 + many)];
  return around.every((word) => word === canary) ? dst : "a canary is dead";
}

const columns = new EventColumns(capacity);
const scanner = new RetentionScanner(columns);

function inPlace(input: Input): unknown {
  const { mask, conditions } = input;
  // what lies behind the rows says everything
  columns.mask.fill(0xffffffff).set(mask);
  return input.form === "one"
    ? scanner.retention(mask.length, conditions)
    : scanner.retentions(input.groups, conditions);
}

/** In parts of uneven sizes, every second one over a state of its own that went through bytes. */
function inParts({ mask, conditions }: Input): unknown {
  const state = new RetentionState(conditions);
  for (let from = 0, size = 1; from < mask.length; from += size, size = (size * 3) % 7 + 1) {
    const part = mask.subarray(from, from + size);
    if (size % 2) {
      state.update(part);
      continue;
    }
    const other = new RetentionState(conditions);
    other.update(part);
    state.combine(RetentionState.deserialize(other.serialize()));
  }
  return state.finalize();
}

const isShort = ({ mask }: Input) => mask.length <= capacity;
const hasGroups = ({ form }: Input) => form === "groups";

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<Input, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("retentionsInto", hasGroups, into),
  way("RetentionScanner", isShort, inPlace),
  way("RetentionState", (input) => !hasGroups(input), inParts),
];
