/**
 * Sequences: whether, how often and when the events of a stream follow a pattern.
 *
 * Events are columns: when (`time`), and which conditions hold (`mask`, bit k - 1 for condition k). A
 * pattern is text such as `(?1).*(?2)(?t<=3600)(?3)`, compiled once as a {@linkcode SequencePattern}:
 *
 * | part | meaning |
 * |---|---|
 * | `(?N)` | the next row, on which condition N holds |
 * | `.` | the next row, whatever it is |
 * | `.*` | any number of rows |
 * | `(?t<=N)` | rows are passed over up to one at most N after the one before; `<`, `>=`, `>`, `==`, `!=`, too |
 *
 * Rows without a condition are left out beforehand, so `(?1)(?2)` are neighbours among those that have one.
 * {@linkcode sequenceMatch} and {@linkcode sequenceMatches} tell whether there is a match,
 * {@linkcode sequenceCount} and {@linkcode sequenceCounts} how many that do not overlap,
 * {@linkcode sequenceMatchEvents} and {@linkcode sequenceMatchesEvents} the times of the first one's
 * events. A {@linkcode SequenceScanner} asks columns that lie in WASM memory, without a copy. A
 * {@linkcode SequenceState} collects rows from anywhere in any order, an {@linkcode OrderedSequenceState}
 * parts of a stream in little memory; both merge, and become bytes and back.
 *
 * A gate measures from the row before it; after `.*` from the row at which the gate begins.
 *
 * These are the semantics of ClickHouse's functions of these names, with three differences: rows of the
 * same time stand in the order of their masks, so an answer never depends on the order in which they
 * arrive; no budget of steps ends a search; and a pattern that begins with a gate is an error. Every
 * pattern takes time in proportion to rows times its parts.
 *
 * Rows in any order are right; ascending rows are fast, and WASM memory stays at a megabyte and a half
 * whatever their number. Gates with `==`, chains and a group out of order take memory for the group's
 * rows. Where WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * Times are whole numbers, and all there is to know of them is exact. A time of NaN leaves the row out. Of
 * fractions a gate takes the difference as doubles round it; between equal infinite times that is NaN, which
 * passes `!=` alone.
 *
 * @module
 */

import { checkBytes, checkWords, overlap } from "../_arguments.ts";
import { checkGroups, columnsOf, type Events, type Times } from "../_events.ts";
import { ChainList, type SequenceChains } from "./chain_list.ts";
import type { Answers } from "./engine.ts";
import { oneShot } from "./one_shot.ts";
import { checkedPattern, compiled, type SequencePattern } from "./pattern.ts";
import type { Program } from "./program.ts";

export { EventColumns } from "../_event_columns.ts";
export type { Events, Times, TimeType } from "../_events.ts";
export { StateError } from "../_state_bytes.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export type { SequenceChains } from "./chain_list.ts";
export { OrderedSequenceState } from "./ordered_state.ts";
export { SequencePattern } from "./pattern.ts";
export { PatternError } from "./pattern_error.ts";
export { SequenceScanner } from "./scanner.ts";
export { SequenceState } from "./state.ts";

function programOf(pattern: unknown): Program {
  return compiled(checkedPattern(pattern));
}

/** The answer to all rows. */
function answerTo(events: Events, program: Program, counts: boolean): number {
  const columns = columnsOf(events);
  const answers = new Uint32Array(1);
  oneShot().answer(columns, Uint32Array.of(0, columns.mask.length), program, counts, answers);
  return answers[0];
}

/** The answers to groups, to the front of dst. */
function answersTo(
  events: Events,
  groups: Uint32Array,
  program: Program,
  counts: boolean,
  dst: Answers,
): number {
  const count = groups.length - 1;
  if (dst.length < count) {
    const unit = counts ? "words" : "bytes";
    throw new RangeError(`"dst" expected at least ${count} ${unit}, got ${dst.length}`);
  }
  const { time, mask } = events;
  for (const [name, read] of Object.entries({ time, mask, groups })) {
    if (overlap(dst, read)) throw new RangeError(`"dst" must not overlap "${name}"`);
  }
  oneShot().answer(events, groups, program, counts, dst.subarray(0, count));
  return count;
}

/**
 * Whether a stream has a match.
 *
 * @param events The stream: columns of the same length, rows in any order.
 * @param pattern A compiled pattern, or a text, which stands for one of 32 conditions.
 * @throws {TypeError} for columns or a pattern of another type.
 * @throws {RangeError} for columns of different lengths, or when memory for a group is lacking.
 * @throws {PatternError} if the text is no pattern, with the offset.
 *
 * @example
 * ```ts
 * import { sequenceMatch } from "@lanemark/kernels/sequence";
 *
 * // view, cart, view, buy
 * const time = Float64Array.of(0, 300, 400, 600);
 * const mask = Uint32Array.of(0b001, 0b010, 0b001, 0b100);
 * if (!sequenceMatch({ time, mask }, "(?1)(?2).*(?3)")) throw new Error("differs");
 * if (sequenceMatch({ time, mask }, "(?2)(?t<=200)(?3)")) throw new Error("differs");
 * ```
 */
export function sequenceMatch(events: Events, pattern: SequencePattern | string): boolean {
  return answerTo(events, programOf(pattern), false) !== 0;
}

/**
 * Whether each group has a match: 1 or 0, in memory of its own.
 *
 * @param events The groups' rows, each group's together, in any order.
 * @param groups Offsets: group g has rows [groups[g], groups[g + 1]). One more than there are groups, the
 * first 0, ascending, the last the number of rows.
 * @param pattern As {@linkcode sequenceMatch} takes it.
 * @throws As {@linkcode sequenceMatch} does, and a TypeError or RangeError for other offsets.
 *
 * @example
 * ```ts
 * import { sequenceMatches } from "@lanemark/kernels/sequence";
 *
 * const events = { time: Float64Array.of(0, 1, 0, 1), mask: Uint32Array.of(1, 2, 2, 1) };
 * const found = sequenceMatches(events, Uint32Array.of(0, 2, 4), "(?1)(?2)");
 * if (found.join() !== "1,0") throw new Error("differs");
 * ```
 */
export function sequenceMatches(
  events: Events,
  groups: Uint32Array,
  pattern: SequencePattern | string,
): Uint8Array<ArrayBuffer> {
  const program = programOf(pattern), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  const dst = new Uint8Array(groups.length - 1);
  answersTo(columns, groups, program, false, dst);
  return dst;
}

/**
 * Writes whether each group has a match to `dst` and returns how many groups there are.
 *
 * @param dst At least a byte a group; nothing is written after the last one.
 * @throws As {@linkcode sequenceMatches} does, and a TypeError for another type of `dst`, a RangeError
 * when it is too small.
 *
 * @example
 * ```ts
 * import { sequenceMatchesInto } from "@lanemark/kernels/sequence";
 *
 * const events = { time: Float64Array.of(0, 1, 2), mask: Uint32Array.of(1, 2, 1) };
 * const dst = new Uint8Array(8);
 * const groups = sequenceMatchesInto(events, Uint32Array.of(0, 2, 3), dst, "(?1)(?2)");
 * if (dst.subarray(0, groups).join() !== "1,0") throw new Error("differs");
 * ```
 */
export function sequenceMatchesInto(
  events: Events,
  groups: Uint32Array,
  dst: Uint8Array,
  pattern: SequencePattern | string,
): number {
  const program = programOf(pattern), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  checkBytes("dst", dst);
  return answersTo(columns, groups, program, false, dst);
}

/**
 * How many matches a stream has that do not overlap: each search goes on after the last row of the match
 * before. A match without a row takes the one it stands in front of.
 *
 * @throws As {@linkcode sequenceMatch} does.
 *
 * @example
 * ```ts
 * import { sequenceCount } from "@lanemark/kernels/sequence";
 *
 * const time = Float64Array.of(0, 1, 2, 3, 4);
 * const mask = Uint32Array.of(1, 2, 1, 1, 2);
 * if (sequenceCount({ time, mask }, "(?1).*(?2)") !== 2) throw new Error("differs");
 * if (sequenceCount({ time, mask }, "(?1)(?1)") !== 1) throw new Error("differs");
 * ```
 */
export function sequenceCount(events: Events, pattern: SequencePattern | string): number {
  return answerTo(events, programOf(pattern), true);
}

/**
 * How many matches each group has, in memory of its own.
 *
 * @throws As {@linkcode sequenceMatches} does.
 *
 * @example
 * ```ts
 * import { sequenceCounts } from "@lanemark/kernels/sequence";
 *
 * const events = { time: Float64Array.of(0, 1, 2, 0), mask: Uint32Array.of(1, 2, 1, 1) };
 * const counts = sequenceCounts(events, Uint32Array.of(0, 3, 4), "(?1)");
 * if (counts.join() !== "2,1") throw new Error("differs");
 * ```
 */
export function sequenceCounts(
  events: Events,
  groups: Uint32Array,
  pattern: SequencePattern | string,
): Uint32Array<ArrayBuffer> {
  const program = programOf(pattern), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  const dst = new Uint32Array(groups.length - 1);
  answersTo(columns, groups, program, true, dst);
  return dst;
}

/**
 * Writes how many matches each group has to `dst` and returns how many groups there are.
 *
 * @param dst At least a word a group; nothing is written after the last one.
 * @throws As {@linkcode sequenceCounts} does, and a TypeError for another type of `dst`, a RangeError when
 * it is too small.
 *
 * @example
 * ```ts
 * import { sequenceCountsInto } from "@lanemark/kernels/sequence";
 *
 * const events = { time: Float64Array.of(0, 1, 2), mask: Uint32Array.of(1, 2, 1) };
 * const dst = new Uint32Array(8);
 * const groups = sequenceCountsInto(events, Uint32Array.of(0, 3), dst, "(?1)");
 * if (dst.subarray(0, groups).join() !== "2") throw new Error("differs");
 * ```
 */
export function sequenceCountsInto(
  events: Events,
  groups: Uint32Array,
  dst: Uint32Array,
  pattern: SequencePattern | string,
): number {
  const program = programOf(pattern), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  checkWords("dst", dst);
  return answersTo(columns, groups, program, true, dst);
}

/** The chains of groups that were checked. */
function chainsTo(events: Events, groups: Uint32Array, program: Program): SequenceChains {
  const list = new ChainList();
  oneShot().chains(events, groups, program, (time, rows) => list.add(time, rows));
  return list.finish(events.time);
}

/**
 * The times of the rows that the first match's `(?N)` took, of the type of the events' times; `.` has no
 * part in it. Without a match they are those of the longest beginning of one. The first match is the one
 * that ends first; of those, the one whose passed-over rows are fewest, compared part by part.
 *
 * @throws As {@linkcode sequenceMatch} does.
 *
 * @example
 * ```ts
 * import { sequenceMatchEvents } from "@lanemark/kernels/sequence";
 *
 * const time = Float64Array.of(0, 300, 400, 600);
 * const mask = Uint32Array.of(0b001, 0b010, 0b001, 0b100);
 * const times = sequenceMatchEvents({ time, mask }, "(?1).*(?3)(?1)");
 * if (times.join() !== "0,600") throw new Error("differs");
 * ```
 */
export function sequenceMatchEvents<T extends Times>(
  events: Events & { readonly time: T },
  pattern: SequencePattern | string,
): T {
  const program = programOf(pattern), columns = columnsOf(events);
  return chainsTo(columns, Uint32Array.of(0, columns.mask.length), program).time as T;
}

/**
 * The times of the events of each group's first match, or longest beginning of one.
 *
 * @throws As {@linkcode sequenceMatches} does.
 *
 * @example
 * ```ts
 * import { sequenceMatchesEvents } from "@lanemark/kernels/sequence";
 *
 * const events = { time: BigInt64Array.of(0n, 5n, 6n), mask: Uint32Array.of(1, 2, 1) };
 * const { time, offsets } = sequenceMatchesEvents(events, Uint32Array.of(0, 2, 3), "(?1)(?2)");
 * if (time.join() !== "0,5,6" || offsets.join() !== "0,2,3") throw new Error("differs");
 * ```
 */
export function sequenceMatchesEvents(
  events: Events,
  groups: Uint32Array,
  pattern: SequencePattern | string,
): SequenceChains {
  const program = programOf(pattern), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  return chainsTo(columns, groups, program);
}
