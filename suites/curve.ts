/**
 * Kernels on one stream from 10^4 to 10^8 rows: from where on an element takes longer, and whether a copy of
 * the same bytes does, too.
 *
 *     deno task bench bitmask_funnel/curve sessionize/curve --quick
 *
 * A hundred million rows are 1.2 GB, and with columns in WASM memory and the copy's five: so a curve is
 * timed and verified where a filter names it, and has the rows that say something of memory. The oracles
 * are too slow for so many rows; what they would say is told by other means, each as plain.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type AnySuite, type Case, type Subject, suite } from "../harness/mod.ts";
import { bitmaskFunnelKernel, type FunnelInput } from "../kernels/bitmask_funnel/kernel.ts";
import { type EventMaskInput, eventMaskKernel } from "../kernels/event_mask/kernel.ts";
import { type RetentionInput, retentionKernel } from "../kernels/retention/kernel.ts";
import { type SequenceInput, sequenceKernel } from "../kernels/sequence/kernel.ts";
import { type SessionizeInput, sessionizeKernel } from "../kernels/sessionize/kernel.ts";
import { naiveFunnel } from "../test/_naive/bitmask_funnel.ts";
import { naiveSequenceOfMany } from "../test/_naive/sequence.ts";

const sizes: readonly (readonly [name: string, rows: number])[] = [
  ["10k", 10_000],
  ["100k", 100_000],
  ["1m", 1_000_000],
  ["10m", 10_000_000],
  ["100m", 100_000_000],
];

/** Rows that the oracles are asked about. */
const HEAD = 50_000;

/** Eight conditions, two rows in three with none. */
const CONDITIONS = 8;

/** The last condition is there on the first row alone: every search for it reads to the end. */
function stream(rows: number): fixtures.SeededEvents {
  const events = fixtures.eventStream(41, { rows, conditions: CONDITIONS, zero: 0.67 });
  events.mask[0] |= 1 << (CONDITIONS - 1);
  return events;
}

/** Throws unless the last condition is on the first row alone. */
function checkUnfinished(mask: Uint32Array): void {
  for (let row = 1; row < mask.length; row++) {
    if (mask[row] >>> (CONDITIONS - 1) !== 0) throw new Error(`row ${row} has the last condition`);
  }
}

/** The implementations of a curve: of others a hundred million rows would take minutes. */
const rows = ["baseline", "wasm", "wasm_inplace", "copy"];

function curve<Input, Output>(
  kernel: Subject<Input, Output>,
  story: string,
  input: (rows: number) => Input,
  oracle: (input: Input) => Output,
): AnySuite {
  const cases = sizes.map(([size, rows]): Case<Input> => ({
    name: `curve_${size}`,
    family: "curve",
    story,
    onRequest: true,
    input: fixtures.once(() => input(rows)),
  }));
  const impls = kernel.impls.filter(({ name }) => rows.includes(name));
  return suite({ kernel: { ...kernel, impls }, story, oracle, cases });
}

function funnelOf(rows: number): FunnelInput {
  const rule = { window: 14_400_000, steps: CONDITIONS };
  return { form: "level", ...stream(rows), groups: null, rule };
}

/** What lies behind the head adds the last step at most, and its condition comes too early. */
function funnelLevel(input: FunnelInput): number {
  const { time, mask } = input;
  checkUnfinished(mask);
  const head = { ...input, time: time.subarray(0, HEAD), mask: mask.subarray(0, HEAD) };
  const level = naiveFunnel(head);
  if (level !== CONDITIONS - 1 && mask.length > HEAD) throw new Error(`level ${level} of the head`);
  return level as number;
}

function patternOf(rows: number): SequenceInput {
  const steps = Array.from({ length: CONDITIONS }, (_, i) => `(?${i + 1})`);
  const pattern = steps.join(".*");
  return { form: "match", ...stream(rows), groups: null, pattern, conditions: CONDITIONS };
}

/** The last step's row would be the first one. */
function noMatch(input: SequenceInput): Uint8Array {
  const { time, mask } = input;
  checkUnfinished(mask);
  const head = { ...input, time: time.subarray(0, HEAD), mask: mask.subarray(0, HEAD) };
  return naiveSequenceOfMany(head) as Uint8Array;
}

/** Sessions of twenty rows on average. */
function sessionsOf(rows: number): SessionizeInput {
  return { form: "count", time: stream(rows).time, gap: 114_000 };
}

function sessionCount({ time, gap }: SessionizeInput): number {
  let count = 1;
  for (let row = 1; row < time.length; row++) {
    if (Number(time[row]) - Number(time[row - 1]) > gap) count++;
  }
  return count;
}

function masksOf(rows: number): RetentionInput {
  return { form: "one", mask: stream(rows).mask, conditions: CONDITIONS + 1 };
}

/** The conditions that any row has, if the first one is among them. The last one never is. */
function retained({ mask, conditions }: RetentionInput): Uint8Array {
  const seen = new Uint8Array(conditions);
  for (let row = 0; row < mask.length; row++) {
    for (let i = 0; i < conditions; i++) if (((mask[row] >>> i) & 1) !== 0) seen[i] = 1;
  }
  return seen.map((one) => seen[0] & one);
}

function columnsOf(rows: number): EventMaskInput {
  const random = fixtures.rng(43);
  const columns = Array.from({ length: CONDITIONS }, () => new Uint8Array(rows));
  for (let row = 0; row < rows; row++) {
    const tosses = random.below(1 << CONDITIONS);
    for (let i = 0; i < CONDITIONS; i++) columns[i][row] = (tosses >> i) & 1;
  }
  return { form: "columns", columns };
}

function masksOfColumns(input: EventMaskInput): Uint32Array {
  if (input.form !== "columns") throw new Error("these are no columns");
  const { columns } = input;
  const masks = new Uint32Array(columns[0].length);
  for (let row = 0; row < masks.length; row++) {
    for (let i = 0; i < columns.length; i++) if (columns[i][row] !== 0) masks[row] += 2 ** i;
  }
  return masks;
}

/** The suites. */
export const curveSuites: readonly AnySuite[] = [
  curve(
    bitmaskFunnelKernel,
    "A funnel of eight steps over a stream of any length, two rows in three without a condition.",
    funnelOf,
    funnelLevel,
  ),
  curve(sequenceKernel, "Eight steps with anything between, read to the end.", patternOf, noMatch),
  curve(sessionizeKernel, "Sessions of twenty rows, counted.", sessionsOf, sessionCount),
  curve(retentionKernel, "The union of a column of masks.", masksOf, retained),
  curve(eventMaskKernel, "Eight columns of conditions to masks.", columnsOf, masksOfColumns),
];
