/**
 * Next nodes: which row comes after a chain of rows, or before it: the page that users went to from
 * here, or the one they came from.
 *
 * Events are columns: when (`time`), which node (`value`, ids), whether the row may be the anchor (`base`, a
 * byte), and which conditions hold (`mask`, bit k - 1 for condition k). The answer is a row's number in these
 * columns, or -1, so `value[row]` is the next node. {@linkcode nextNode} takes one stream,
 * {@linkcode nextNodes} many groups of rows by their offsets. A {@linkcode NextNodeScanner} asks columns that
 * lie in WASM memory, without a copy. A {@linkcode NextNodeState} collects rows from anywhere in any order,
 * merges, and becomes bytes and back; it answers with the value.
 *
 * From the anchor on, in the direction of the rule, condition 1 has to hold on the anchor, condition 2 on
 * the row next to it, and so on; the answer is the row next to those. There is one anchor, and no second
 * try. These are the semantics of ClickHouse's `sequenceNextNode`. Rows are ordered by (time, value): ids
 * have to ascend as the values do if ties are to be ClickHouse's. What is then still the same is ordered by
 * base and mask, so an answer never depends on the order in which rows arrive.
 *
 * Nothing is sorted or moved, and WASM memory stays at a megabyte and a half whatever the number of rows;
 * rows out of order cost two to three times as much in place as rows in order. One long stream in order is
 * one comparison a row, which plain TypeScript makes at the speed of memory: there WASM pays in place, not
 * where it has to copy. A time of NaN leaves the row out; other doubles, fractions and infinite ones, are in
 * their order. Where WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * @module
 */

import { overlap, typeName } from "../_arguments.ts";
import { checkGroups } from "../_events.ts";
import { oneShot } from "./one_shot.ts";
import { columnsOf, type NextNodeRule, type NodeEvents, planOf } from "./rule.ts";

export { EventColumns } from "../_event_columns.ts";
export type { Times, TimeType } from "../_events.ts";
export { StateError } from "../_state_bytes.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export type { NextNodeBase, NextNodeDirection, NextNodeRule, NodeEvents } from "./rule.ts";
export { NextNodeScanner } from "./scanner.ts";
export { NextNodeState } from "./state.ts";

/**
 * The row next to a stream's chain, or -1.
 *
 * @param events The stream: columns of the same length, rows in any order.
 * @param rule The direction, the anchor, the number of conditions.
 * @throws {TypeError} for columns of another type, or an unknown direction or base.
 * @throws {RangeError} for columns of different lengths, conditions that are none from 0 to 32, or a base
 * that does not go with the direction or the conditions.
 *
 * @example
 * ```ts
 * import { nextNode } from "@lanemark/kernels/next-node";
 *
 * // home, product, cart, checkout
 * const events = {
 *   time: Float64Array.of(0, 60, 120, 180),
 *   value: Uint32Array.of(7, 8, 5, 6),
 *   base: Uint8Array.of(1, 1, 1, 1),
 *   // condition 1: a product, condition 2: a cart
 *   mask: Uint32Array.of(0b00, 0b01, 0b10, 0b00),
 * };
 * const rule = { direction: "forward", base: "first_match", conditions: 2 } as const;
 * if (nextNode(events, rule) !== 3) throw new Error("differs");
 * if (nextNode(events, { ...rule, direction: "backward", conditions: 1 }) !== 0) {
 *   throw new Error("differs");
 * }
 * ```
 */
export function nextNode(events: NodeEvents, rule: NextNodeRule): number {
  const plan = planOf(rule), columns = columnsOf(events);
  const answers = new Int32Array(1);
  oneShot().answer(columns, Uint32Array.of(0, columns.mask.length), plan, answers);
  return answers[0];
}

/**
 * The row next to each group's chain, or -1, in memory of its own.
 *
 * @param events The groups' rows, each group's together, in any order.
 * @param groups Offsets: group g has rows [groups[g], groups[g + 1]). One more than there are groups, the
 * first 0, ascending, the last the number of rows.
 * @param rule As {@linkcode nextNode} takes it.
 * @throws As {@linkcode nextNode} does, and a TypeError or RangeError for other offsets.
 *
 * @example
 * ```ts
 * import { nextNodes } from "@lanemark/kernels/next-node";
 *
 * const events = {
 *   time: Float64Array.of(0, 1, 5, 3),
 *   value: Uint32Array.of(1, 2, 1, 2),
 *   base: Uint8Array.of(1, 1, 1, 1),
 *   mask: Uint32Array.of(1, 0, 0, 1),
 * };
 * const rule = { direction: "forward", base: "head", conditions: 1 } as const;
 * const rows = nextNodes(events, Uint32Array.of(0, 2, 4), rule);
 * if (rows.join() !== "1,2") throw new Error("differs");
 * ```
 */
export function nextNodes(
  events: NodeEvents,
  groups: Uint32Array,
  rule: NextNodeRule,
): Int32Array<ArrayBuffer> {
  const plan = planOf(rule), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  const rows = new Int32Array(groups.length - 1);
  oneShot().answer(columns, groups, plan, rows);
  return rows;
}

/**
 * Writes the row next to each group's chain, or -1, to `dst` and returns how many groups there are.
 *
 * @param dst At least a word a group; nothing is written after the last one.
 * @throws As {@linkcode nextNodes} does, and a TypeError for another type of `dst`, a RangeError when it
 * is too small.
 *
 * @example
 * ```ts
 * import { nextNodesInto } from "@lanemark/kernels/next-node";
 *
 * const events = {
 *   time: Float64Array.of(0, 1),
 *   value: Uint32Array.of(1, 2),
 *   base: Uint8Array.of(0, 1),
 *   mask: Uint32Array.of(0, 0),
 * };
 * const dst = new Int32Array(4);
 * const rule = { direction: "backward", base: "tail", conditions: 0 } as const;
 * const groups = nextNodesInto(events, Uint32Array.of(0, 2), dst, rule);
 * if (dst.subarray(0, groups).join() !== "1") throw new Error("differs");
 * ```
 */
export function nextNodesInto(
  events: NodeEvents,
  groups: Uint32Array,
  dst: Int32Array,
  rule: NextNodeRule,
): number {
  const plan = planOf(rule), columns = columnsOf(events);
  checkGroups(groups, columns.mask.length);
  if (!(dst instanceof Int32Array)) {
    throw new TypeError(`"dst" expected an Int32Array, got ${typeName(dst)}`);
  }
  const count = groups.length - 1;
  if (dst.length < count) {
    throw new RangeError(`"dst" expected at least ${count} words, got ${dst.length}`);
  }
  const { time, value, base, mask } = columns;
  for (const [name, read] of Object.entries({ time, value, base, mask, groups })) {
    if (overlap(dst, read)) throw new RangeError(`"dst" must not overlap "${name}"`);
  }
  oneShot().answer(columns, groups, plan, dst.subarray(0, count));
  return count;
}
