/**
 * Sessions: a column of times cut where nothing comes for longer than a gap.
 *
 * Three ways in: {@linkcode sessionCount}, {@linkcode sessionIds} and their plurals read your columns,
 * {@linkcode sessionIdsInto} and its like write to your memory, and a {@linkcode Sessionizer} reads
 * columns that lie in its own. A {@linkcode SessionState} takes rows in parts. WASM memory stays at a
 * megabyte and a half whatever the length of the column. Where WASM SIMD is missing, or a page forbids
 * it, the same functions run on plain TypeScript.
 *
 * A row begins a session when it lies more than the gap after the row before it; a row at exactly the
 * gap does not. Times have to ascend, equal ones in any order: a column that does not is an error with
 * the row, for what order its sessions should have is the caller's to say. A row whose time is NaN, not
 * known, belongs to no session: its id is 0, it is not counted, and the next row is held against the
 * last one that is known. Times are compared as they are, fractions and all; 64-bit integers exactly.
 *
 * @module
 */

import { checkGroups, checkTimes, spanOf, type Times } from "../_events.ts";
import { oneShot } from "./one_shot.ts";
import { checkDestination } from "./options.ts";

export { EventColumns } from "../_event_columns.ts";
export type { Times, TimeType } from "../_events.ts";
export { StateError } from "../_state_bytes.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export type { Time } from "./options.ts";
export { Sessionizer } from "./sessionizer.ts";
export { SessionState } from "./state.ts";

/**
 * How many sessions a column of times makes.
 *
 * @param time Ascending times, in any unit.
 * @param gap The longest time between two rows of one session, in the same unit: a whole number from 0 to
 * 2^53 - 1.
 * @throws {TypeError} if an argument is of another type.
 * @throws {RangeError} if `gap` is another number, or a row is earlier than the one before it.
 *
 * @example
 * ```ts
 * import { sessionCount } from "@lanemark/kernels/sessionize";
 *
 * if (sessionCount(Float64Array.of(0, 10, 40, 100), 30) !== 2) throw new Error("differs");
 * if (sessionCount(BigInt64Array.of(0n, 31n), 30n) !== 2) throw new Error("differs");
 * ```
 */
export function sessionCount(time: Times, gap: number | bigint): number {
  checkTimes("time", time);
  return oneShot().count(time, spanOf("gap", gap), null);
}

/**
 * How many sessions each group of rows makes.
 *
 * @param time Times that ascend within each group.
 * @param groups Offsets: group g has rows [groups[g], groups[g + 1]). One more than there are groups, the
 * first is 0, the last the number of rows.
 * @param gap The longest time between two rows of one session.
 * @throws {TypeError} if an argument is of another type.
 * @throws {RangeError} if `groups` are no such offsets, and as {@linkcode sessionCount} does.
 *
 * @example
 * ```ts
 * import { sessionCounts } from "@lanemark/kernels/sessionize";
 *
 * // two users, of three rows and of one
 * const time = Float64Array.of(5, 6, 90, 7), groups = Uint32Array.of(0, 3, 4);
 * if (sessionCounts(time, groups, 30).join() !== "2,1") throw new Error("differs");
 * ```
 */
export function sessionCounts(
  time: Times,
  groups: Uint32Array,
  gap: number | bigint,
): Uint32Array<ArrayBuffer> {
  checkTimes("time", time);
  checkGroups(groups, time.length);
  const span = spanOf("gap", gap), answer = new Uint32Array(groups.length - 1);
  oneShot().groupCounts(time, groups, span, answer);
  return answer;
}

/**
 * How many sessions each group of rows makes, in your memory; returns the number of groups.
 *
 * @param time Times that ascend within each group.
 * @param groups Offsets of the groups' rows.
 * @param dst A word for each group; after those nothing is written. Memory of its own.
 * @param gap The longest time between two rows of one session.
 * @throws As {@linkcode sessionCounts} does, and a RangeError if `dst` is too short, with the length it
 * needs, or overlaps `time` or `groups`. After the error of a row `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { sessionCountsInto } from "@lanemark/kernels/sessionize";
 *
 * const dst = new Uint32Array(2);
 * sessionCountsInto(Float64Array.of(5, 6, 90, 7), Uint32Array.of(0, 3, 4), dst, 30);
 * if (dst.join() !== "2,1") throw new Error("differs");
 * ```
 */
export function sessionCountsInto(
  time: Times,
  groups: Uint32Array,
  dst: Uint32Array,
  gap: number | bigint,
): number {
  checkTimes("time", time);
  checkGroups(groups, time.length);
  const span = spanOf("gap", gap), many = groups.length - 1;
  checkDestination(dst, many, time, groups);
  oneShot().groupCounts(time, groups, span, dst);
  return many;
}

/**
 * The number of each row's session, from 1 on.
 *
 * @param time Ascending times, in any unit.
 * @param gap The longest time between two rows of one session, in the same unit.
 * @returns An id a row; 0 where the time is NaN.
 * @throws As {@linkcode sessionCount} does.
 *
 * @example
 * ```ts
 * import { sessionIds } from "@lanemark/kernels/sessionize";
 *
 * const ids = sessionIds(Float64Array.of(0, 30, NaN, 61, 61), 30);
 * if (ids.join() !== "1,1,0,2,2") throw new Error("differs");
 * ```
 */
export function sessionIds(time: Times, gap: number | bigint): Uint32Array<ArrayBuffer> {
  checkTimes("time", time);
  const span = spanOf("gap", gap), answer = new Uint32Array(time.length);
  oneShot().ids(time, span, answer);
  return answer;
}

/**
 * The number of each row's session, in your memory; returns the number of rows.
 *
 * @param time Ascending times, in any unit.
 * @param dst A word for each row; after those nothing is written. Memory of its own.
 * @param gap The longest time between two rows of one session.
 * @throws As {@linkcode sessionCount} does, and a RangeError if `dst` is too short, with the length it
 * needs, or overlaps `time`. After the error of a row `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { sessionIdsInto } from "@lanemark/kernels/sessionize";
 *
 * const dst = new Uint32Array(8);
 * if (sessionIdsInto(Float64Array.of(0, 50), dst, 30) !== 2 || dst[1] !== 2) throw new Error("differs");
 * ```
 */
export function sessionIdsInto(time: Times, dst: Uint32Array, gap: number | bigint): number {
  checkTimes("time", time);
  const span = spanOf("gap", gap);
  checkDestination(dst, time.length, time);
  oneShot().ids(time, span, dst);
  return time.length;
}

/**
 * The number of each row's session in its group, from 1 on in every group.
 *
 * @param time Times that ascend within each group.
 * @param groups Offsets of the groups' rows.
 * @param gap The longest time between two rows of one session.
 * @returns An id a row; 0 where the time is NaN.
 * @throws As {@linkcode sessionCounts} does.
 *
 * @example
 * ```ts
 * import { groupSessionIds } from "@lanemark/kernels/sessionize";
 *
 * const time = Float64Array.of(5, 6, 90, 7), groups = Uint32Array.of(0, 3, 4);
 * if (groupSessionIds(time, groups, 30).join() !== "1,1,2,1") throw new Error("differs");
 * ```
 */
export function groupSessionIds(
  time: Times,
  groups: Uint32Array,
  gap: number | bigint,
): Uint32Array<ArrayBuffer> {
  checkTimes("time", time);
  checkGroups(groups, time.length);
  const span = spanOf("gap", gap), answer = new Uint32Array(time.length);
  oneShot().groupIds(time, groups, span, answer);
  return answer;
}

/**
 * The number of each row's session in its group, in your memory; returns the number of rows.
 *
 * @param time Times that ascend within each group.
 * @param groups Offsets of the groups' rows.
 * @param dst A word for each row; after those nothing is written. Memory of its own.
 * @param gap The longest time between two rows of one session.
 * @throws As {@linkcode sessionCounts} does, and a RangeError if `dst` is too short, with the length it
 * needs, or overlaps `time` or `groups`. After the error of a row `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { groupSessionIdsInto } from "@lanemark/kernels/sessionize";
 *
 * const dst = new Uint32Array(4);
 * groupSessionIdsInto(Float64Array.of(5, 6, 90, 7), Uint32Array.of(0, 3, 4), dst, 30);
 * if (dst.join() !== "1,1,2,1") throw new Error("differs");
 * ```
 */
export function groupSessionIdsInto(
  time: Times,
  groups: Uint32Array,
  dst: Uint32Array,
  gap: number | bigint,
): number {
  checkTimes("time", time);
  checkGroups(groups, time.length);
  const span = spanOf("gap", gap);
  checkDestination(dst, time.length, time, groups);
  oneShot().groupIds(time, groups, span, dst);
  return time.length;
}
