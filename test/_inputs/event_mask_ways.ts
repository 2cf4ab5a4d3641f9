/**
 * The public ways into event_mask, each as an implementation that the contract test can hold against
 * the oracle. They live as long as the test, so every input costs a call and no more.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import {
  CodeMasker,
  type CodeType,
  EventColumns,
  eventMask,
  EventMasker,
  eventMaskInto,
  eventMaskOfCodes,
  eventMaskOfCodesInto,
} from "../../kernels/event_mask/mod.ts";
import type { NaiveEventMaskInput } from "../_naive/event_mask.ts";

type Input = NaiveEventMaskInput;

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

function rowsIn(input: Input): number {
  return input.form === "columns" ? input.columns[0].length : input.codes.length;
}

function oneShot(input: Input): unknown {
  return input.form === "columns"
    ? eventMask(input.columns)
    : eventMaskOfCodes(input.codes, input.table);
}

/** To a destination that fits exactly, between canaries. */
function into(input: Input): unknown {
  const rows = rowsIn(input);
  const whole = new Uint32Array(rows + 40).fill(canary);
  const dst = whole.subarray(20, 20 + rows);
  const written = input.form === "columns"
    ? eventMaskInto(input.columns, dst)
    : eventMaskOfCodesInto(input.codes, input.table, dst);
  if (written !== rows) return "another number of rows";
  const around = [...whole.subarray(0, 20), ...whole.subarray(20 + rows)];
  return around.every((word) => word === canary) ? dst : "a canary is dead";
}

const columns = new EventColumns(capacity);
const maskers = Array.from({ length: 32 }, (_, i) => new EventMasker(columns, i + 1));

/** On columns behind whose rows everything is true, to masks behind which canaries stand. */
function inPlace(input: Input): unknown {
  if (input.form !== "columns") return null;
  const rows = rowsIn(input);
  const masker = maskers[input.columns.length - 1];
  for (const [i, column] of input.columns.entries()) {
    masker.condition(i).fill(0xff, 0, Math.min(capacity, rows + 40)).set(column);
  }
  columns.mask.fill(canary, 0, Math.min(capacity, rows + 40));
  const masks = masker.build(rows);
  const behind = columns.mask.subarray(rows, Math.min(capacity, rows + 40));
  return behind.every((word) => word === canary) ? masks : "a canary is dead";
}

const types: { readonly [bytes: number]: CodeType } = { 1: "uint8", 2: "uint16", 4: "uint32" };

/** Each with a memory of its own, for each has another table. */
function codesInPlace(input: Input): unknown {
  if (input.form !== "codes") return null;
  const { codes, table } = input, rows = codes.length;
  const columns = new EventColumns(rows + 40);
  const masker = new CodeMasker(columns, types[codes.BYTES_PER_ELEMENT], table);
  masker.codes.fill(0xffffffff).set(codes);
  columns.mask.fill(canary);
  const masks = masker.build(rows);
  const behind = columns.mask.subarray(rows);
  return behind.every((word) => word === canary) ? masks : "a canary is dead";
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<Input, unknown>[] = [
  way("the one-shot functions", () => true, oneShot),
  way("the functions that write to a buffer", () => true, into),
  way("EventMasker", (input) => input.form === "columns" && rowsIn(input) <= capacity, inPlace),
  way("CodeMasker", (input) => input.form === "codes", codesInPlace),
];
