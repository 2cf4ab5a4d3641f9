/**
 * The way in without copies: retention of the masks that lie in columns of events.
 *
 * @module
 */

import { checkCount, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkConditions } from "../_events.ts";
import { checkGroupsWithin } from "../_group_windows.ts";
import { noSimd } from "../_simd.ts";
import * as baseline from "./baseline.ts";
import { bitsOf, bytesOf, retainedBits } from "./options.ts";
import { RetentionState } from "./state.ts";
import { kernelOn, type RetentionExports } from "./wasm.ts";
import { GroupMemory } from "./windows.ts";

/**
 * Retention in place: reads `columns.mask` where it lies. What eventMask's {@linkcode EventColumns}
 * hold is answered without a copy; 32 KiB of the workspace hold the offsets and answers of groups.
 *
 * @example
 * ```ts
 * import { EventColumns, RetentionScanner } from "@lanemark/kernels/retention";
 *
 * const columns = new EventColumns(1024);
 * columns.mask.set([0b001, 0b100, 0b010]);
 * const scanner = new RetentionScanner(columns);
 * if (scanner.retention(2, 3).join() !== "1,0,1") throw new Error("differs");
 * ```
 */
export class RetentionScanner {
  /** The columns. */
  readonly columns: EventColumns;
  readonly #kernel: RetentionExports | null;
  readonly #groups: GroupMemory | null;

  /**
   * A scanner of columns, which other kernels may work on, too.
   *
   * @throws {TypeError} if `columns` are no EventColumns.
   * @throws {RangeError} if there is no memory for the groups.
   */
  constructor(columns: EventColumns) {
    if (!(columns instanceof EventColumns)) {
      throw new TypeError(`"columns" expected EventColumns, got ${typeName(columns)}`);
    }
    this.columns = columns;
    const { workspace } = columns;
    this.#kernel = noSimd() === null ? kernelOn(workspace) : null;
    this.#groups = this.#kernel && new GroupMemory(workspace, this.#kernel);
  }

  #union(rows: number, wanted: number): number {
    const { columns } = this;
    if (this.#kernel === null) return baseline.union(columns.mask.subarray(0, rows), wanted);
    return this.#kernel.union(columns.maskAt, rows, wanted) >>> 0;
  }

  /**
   * Whether each condition is retained in the first `rows` rows, as `retention()` tells it.
   *
   * @throws {TypeError} if an argument is no number.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity, or `conditions` none from
   * 1 to 32.
   */
  retention(rows: number, conditions: number): Uint8Array<ArrayBuffer> {
    checkCount("rows", rows, this.columns.capacity);
    checkConditions("conditions", conditions);
    const wanted = bitsOf(conditions);
    return bytesOf(retainedBits(this.#union(rows, wanted), wanted), conditions);
  }

  /**
   * What each group of rows retains, as `retentions()` tells it: a word of bits a group, in memory of
   * its own.
   *
   * @param groups Offsets of the groups' rows; the last one is the number of rows.
   * @throws {TypeError} if an argument is of another type.
   * @throws {RangeError} if `groups` are no ascending offsets up to at most the capacity, or `conditions`
   * is no whole number from 1 to 32.
   */
  retentions(groups: Uint32Array, conditions: number): Uint32Array<ArrayBuffer> {
    const { capacity, mask, maskAt } = this.columns;
    checkGroupsWithin(groups, capacity);
    checkConditions("conditions", conditions);
    const count = groups.length - 1, wanted = bitsOf(conditions);
    const answer = new Uint32Array(count);
    if (this.#groups === null) baseline.retained(mask, groups, wanted, answer);
    else this.#groups.answerAt(maskAt, groups, wanted, answer);
    return answer;
  }

  /**
   * Adds the first `rows` rows to a state.
   *
   * @throws {TypeError} if `state` is no state of retention, or `rows` no number.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity.
   */
  update(state: RetentionState, rows: number): void {
    if (!(state instanceof RetentionState)) {
      throw new TypeError(`"state" expected a RetentionState, got ${typeName(state)}`);
    }
    checkCount("rows", rows, this.columns.capacity);
    state.add(this.#union(rows, bitsOf(state.conditions)));
  }
}
