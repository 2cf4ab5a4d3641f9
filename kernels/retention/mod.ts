/**
 * Retention: which of some conditions ever held in a column of events, given that the first one did.
 *
 * Three ways in: {@linkcode retention} and {@linkcode retentions} read your columns,
 * {@linkcode retentionsInto} writes to your memory, and a {@linkcode RetentionScanner} reads columns
 * that lie in its own. A {@linkcode RetentionState} takes rows in parts. WASM memory stays at a megabyte
 * and a half whatever the length of the column. Where WASM SIMD is missing, or a page forbids it, the
 * same functions run on plain TypeScript.
 *
 * The semantics are ClickHouse's: m is the union of the masks; condition 1 is retained where m has it,
 * condition i where m has both.
 *
 * @module
 */

import { checkWords } from "../_arguments.ts";
import { checkConditions, checkGroups } from "../_events.ts";
import { oneShot } from "./one_shot.ts";
import { bitsOf, bytesOf, checkAnswers, retainedBits } from "./options.ts";

export { EventColumns } from "../_event_columns.ts";
export { StateError } from "../_state_bytes.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export { RetentionScanner } from "./scanner.ts";
export { RetentionState } from "./state.ts";

/**
 * Whether each condition is retained: a byte of 0 or 1 a condition.
 *
 * @param mask A mask a row: bit i is condition i + 1. Bits of further conditions do not count. The order
 * of the rows does not matter; once all conditions were seen the rest is not read.
 * @param conditions How many conditions there are, from 1 to 32.
 * @throws {TypeError} if `mask` is no Uint32Array, or `conditions` no number.
 * @throws {RangeError} if `conditions` is no whole number from 1 to 32.
 *
 * @example
 * ```ts
 * import { retention } from "@lanemark/kernels/retention";
 *
 * const came = Uint32Array.of(0b0001, 0b0100, 0b0000);
 * if (retention(came, 4).join() !== "1,0,1,0") throw new Error("differs");
 * // without condition 1 nothing is retained
 * if (retention(came.subarray(1), 4).join() !== "0,0,0,0") throw new Error("differs");
 * ```
 */
export function retention(mask: Uint32Array, conditions: number): Uint8Array<ArrayBuffer> {
  checkWords("mask", mask);
  checkConditions("conditions", conditions);
  const wanted = bitsOf(conditions);
  return bytesOf(retainedBits(oneShot().union(mask, wanted), wanted), conditions);
}

/**
 * What each group of rows retains: a word a group, where bit i is condition i + 1.
 *
 * @param mask A mask a row.
 * @param groups Offsets: group g has rows [groups[g], groups[g + 1]). One more than there are groups, the
 * first is 0, the last the number of rows.
 * @param conditions How many conditions there are, from 1 to 32.
 * @throws {TypeError} if an argument is of another type.
 * @throws {RangeError} if `groups` are no such offsets, or `conditions` is no whole number from 1 to 32.
 *
 * @example
 * ```ts
 * import { retentions } from "@lanemark/kernels/retention";
 *
 * // two users, of two rows and of one
 * const mask = Uint32Array.of(0b01, 0b10, 0b10), groups = Uint32Array.of(0, 2, 3);
 * if (retentions(mask, groups, 2).join() !== "3,0") throw new Error("differs");
 * ```
 */
export function retentions(
  mask: Uint32Array,
  groups: Uint32Array,
  conditions: number,
): Uint32Array<ArrayBuffer> {
  checkWords("mask", mask);
  checkGroups(groups, mask.length);
  checkConditions("conditions", conditions);
  const answer = new Uint32Array(groups.length - 1);
  oneShot().retained(mask, groups, bitsOf(conditions), answer);
  return answer;
}

/**
 * What each group of rows retains, in your memory; returns the number of groups.
 *
 * @param mask A mask a row.
 * @param groups Offsets of the groups' rows.
 * @param dst A word for each group; after those nothing is written. Memory of its own.
 * @param conditions How many conditions there are, from 1 to 32.
 * @throws As {@linkcode retentions} does, and a RangeError if `dst` is too short, with the length it
 * needs, or overlaps `mask` or `groups`: before anything is written.
 *
 * @example
 * ```ts
 * import { retentionsInto } from "@lanemark/kernels/retention";
 *
 * const dst = new Uint32Array(8);
 * const mask = Uint32Array.of(0b01, 0b10, 0b10), groups = Uint32Array.of(0, 2, 3);
 * if (retentionsInto(mask, groups, dst, 2) !== 2 || dst[0] !== 0b11) throw new Error("differs");
 * ```
 */
export function retentionsInto(
  mask: Uint32Array,
  groups: Uint32Array,
  dst: Uint32Array,
  conditions: number,
): number {
  checkWords("mask", mask);
  checkGroups(groups, mask.length);
  checkWords("dst", dst);
  checkConditions("conditions", conditions);
  checkAnswers(dst, groups, mask);
  oneShot().retained(mask, groups, bitsOf(conditions), dst);
  return groups.length - 1;
}
