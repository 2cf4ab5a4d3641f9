/**
 * Streams of more rows than a window of sequence holds, and the ways that take them in windows of any length.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import { EventColumns } from "../../kernels/_event_columns.ts";
import { UNORDERED } from "../../kernels/sequence/engine.ts";
import { askInPlace, prepareBaseline, prepareInto } from "../../kernels/sequence/impls.ts";
import type { SequenceInput } from "../../kernels/sequence/kernel.ts";
import { compiled, SequencePattern } from "../../kernels/sequence/pattern.ts";
import { WasmSequence } from "../../kernels/sequence/wasm.ts";
import { place } from "../../kernels/sequence/windows.ts";
import { sameAnswer } from "../_contract.ts";
import { naiveSequenceOfMany } from "../_naive/sequence.ts";

const most = 36_000;

/** Rows by time: how many say nothing and how many share their time is the stream's, not the row's. */
function rowsOf(random: Rng, conditions: number) {
  const rows = 20_000 + random.below(most - 20_000);
  const zeros = random.pick([0, 0, 50, 90, 99, 99.9]), ties = random.pick([0, 0, 5, 60, 95]);
  // the later a condition, the less often it comes up
  const skew = 1 + random.below(12);
  const one = () => Math.floor(conditions * (random.below(1 << 16) / (1 << 16)) ** skew);
  let now = 0;
  const time = Float64Array.from({ length: rows }, () => {
    if (random.below(100) >= ties) now += 1 + random.below(5);
    return now;
  });
  const mask = Uint32Array.from(time, () => {
    if (random.below(1000) < 10 * zeros) return 0;
    return (1 << one()) | (random.below(5) === 0 ? 1 << one() : 0);
  });
  return { time, mask };
}

/** Rows of one time by their masks. */
function inOrder({ time, mask }: { readonly time: Float64Array; readonly mask: Uint32Array }) {
  for (let from = 0; from < time.length;) {
    let to = from + 1;
    while (to < time.length && time[to] === time[from]) to++;
    if (to - from > 1) mask.subarray(from, to).sort();
    from = to;
  }
}

/**
 * A pattern read off the rows, so that it is met: parts of neighbours, `apart` rows between two of them at
 * most. The last step may be another one.
 */
function patternOf(random: Rng, mask: Uint32Array, conditions: number): string {
  const kept = mask.filter((bits) => bits !== 0);
  const apart = random.pick([2, 20, 300, 5_000]);
  const steps = random.pick([2, 2, 3, 4, 6, 9, 31, 63, 64, 65]);
  // a word of 64 places in one part, or in parts of a few
  const longest = random.pick([1, 1, 2, 4, 64]);
  let at = random.below(apart), pattern = "";
  for (let step = 0; step < steps;) {
    for (let left = 1 + random.below(longest); left > 0 && step < steps; left--, step++, at++) {
      const bits = kept[at % Math.max(1, kept.length)] || 1;
      const isAny = random.below(30) === 0;
      pattern += isAny ? "." : `(?${32 - Math.clz32(bits & -bits)})`;
    }
    if (step < steps) pattern += ".*";
    at += random.below(apart);
  }
  if (random.below(3) === 0) pattern += `${random.pick(["", ".*"])}(?${conditions})`;
  return pattern;
}

/** Now and then a gate somewhere: such patterns take another way, as those out of order do. */
function gated(random: Rng, pattern: string): string {
  const at = pattern.indexOf(")", random.below(pattern.length)) + 1;
  return at > 0 ? `${pattern.slice(0, at)}(?t<=${random.below(40)})${pattern.slice(at)}` : pattern;
}

/** Seeded streams of 20,000 rows and more, most of them in order and without gates. */
export function* longStreams(count: number, seed = 12): Iterable<SequenceInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const conditions = random.pick([2, 3, 8, 8, 12, 32]);
    const events = rowsOf(random, conditions);
    inOrder(events);
    const { mask } = events;
    let pattern = patternOf(random, mask, conditions);
    if (random.below(16) === 0) pattern = gated(random, pattern);
    const spoilt = random.below(12), row = 1 + random.below(mask.length - 1);
    if (spoilt === 0) events.time[row] = events.time[row - 1] - 1;
    else if (spoilt === 1) events.time[row] = NaN;
    const isLong = spoilt !== 1 && random.below(3) === 0;
    const time = isLong ? fixtures.bigTimes(events.time) : events.time;
    const groups = random.below(8) === 0 ? Uint32Array.of(0, 0, row, mask.length) : null;
    const form = random.below(3) === 0 ? "match" : "count";
    yield { form, time, mask, groups, pattern, conditions };
  }
}

const columns = new EventColumns(most);
const sequence = new WasmSequence(columns);

/** A stream's answer by windows that end where it is said, or UNORDERED. */
function inWindows(input: SequenceInput, ends: readonly number[]): number {
  const { time, mask, form, pattern, conditions } = input;
  const program = compiled(new SequencePattern(pattern, conditions));
  const isLong = time instanceof BigInt64Array;
  let from = 0, window = 0, answer = 0;
  for (const to of [...ends, mask.length]) {
    const isLast = to === mask.length, more = from > 0;
    if (more) sequence.keepLast(window);
    place(columns, input, from, to);
    window = to - from;
    answer = sequence.scanWindow(isLong, window, program, form === "count", more, isLast);
    if (answer === UNORDERED) break;
    from = to;
  }
  return answer;
}

/** Whether times ascend, all of them known. */
function isOrdered({ time }: SequenceInput): boolean {
  return time.every((t, row) => row === 0 || t >= time[row - 1]);
}

/** Whose answers to a long stream are not the oracle's; `asked` is told of every answer. */
export function disagreements(input: SequenceInput, asked: () => void): string[] {
  const want = naiveSequenceOfMany(input) as Uint8Array | Uint32Array;
  const { mask, groups, pattern } = input, wrong: string[] = [];
  const check = (who: string, got: unknown) => {
    asked();
    if (!sameAnswer(got, want)) {
      wrong.push(`${who}: ${got}, expected ${want} of ${described(input)}`);
    }
  };
  check("baseline", prepareBaseline(input)());
  check("wasm_into", prepareInto()(input)());
  place(columns, input, 0, mask.length);
  check("wasm_inplace", askInPlace(sequence, input)());
  if (groups !== null || pattern.includes("==")) return wrong;
  // ends that any two streams have in different places, one row or a few from another
  const end = 1 + (31 * mask.length + 7 * pattern.length) % (mask.length - 70);
  for (const ends of [[end], [end, end + 1, end + 66]]) {
    const got = isOrdered(input) ? inWindows(input, ends) : want[0];
    check(
      `in windows up to ${ends}`,
      input.form === "match" ? Uint8Array.of(got) : Uint32Array.of(got),
    );
  }
  return wrong;
}

function described({ form, time, mask, groups, pattern, conditions }: SequenceInput): string {
  const type = time instanceof BigInt64Array ? "of 64 bits " : "";
  return `${form} of "${pattern}" on ${conditions} conditions, ${mask.length} rows ${type}in [${groups}]`;
}
