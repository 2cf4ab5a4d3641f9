/**
 * The ways in without copies: conditions or codes in memory of the kernel's, masks to the columns of
 * events where the other event kernels read them.
 *
 * @module
 */

import { checkCount, checkWords, typeName } from "../_arguments.ts";
import { EventColumns } from "../_event_columns.ts";
import { checkConditions } from "../_events.ts";
import { noSimd } from "../_simd.ts";
import * as baseline from "./baseline.ts";
import { bytesOf, type Codes, type CodeType, outside } from "./options.ts";
import { codesLoop, type EventMaskExports, kernelOn, SLACK } from "./wasm.ts";

function checkEventColumns(columns: unknown): asserts columns is EventColumns {
  if (!(columns instanceof EventColumns)) {
    throw new TypeError(`"columns" expected EventColumns, got ${typeName(columns)}`);
  }
}

/**
 * Columns of conditions to the masks of columns of events, in place. Each condition takes a byte of the
 * workspace for each row of the capacity.
 *
 * @example
 * ```ts
 * import { EventColumns, EventMasker } from "@lanemark/kernels/event-mask";
 *
 * const columns = new EventColumns(1024);
 * const masker = new EventMasker(columns, 2);
 * masker.condition(0).set([1, 0, 0]);
 * masker.condition(1).set([1, 1, 0]);
 * masker.build(3);
 * if (columns.mask.subarray(0, 3).join() !== "3,2,0") throw new Error("differs");
 * ```
 */
export class EventMasker {
  /** The columns whose masks are written. */
  readonly columns: EventColumns;
  /** How many conditions there are. */
  readonly conditions: number;
  readonly #kernel: EventMaskExports | null;
  readonly #stride: number;
  readonly #at: number;
  readonly #listAt: number;
  #views: readonly Uint8Array<ArrayBuffer>[] = [];

  /**
   * Reserves memory for the conditions, zeroed.
   *
   * @param columns Where the masks go; their capacity is that of the conditions.
   * @throws {TypeError} if `columns` are no EventColumns, or `conditions` no number.
   * @throws {RangeError} if `conditions` is no whole number from 1 to 32, or there is no memory for them.
   */
  constructor(columns: EventColumns, conditions: number) {
    checkEventColumns(columns);
    checkConditions("conditions", conditions);
    this.columns = columns;
    this.conditions = conditions;
    const { workspace, capacity } = columns;
    this.#stride = Math.ceil(capacity / 64) * 64 + SLACK;
    this.#listAt = workspace.alloc(64 * 2 + conditions * this.#stride);
    this.#at = this.#listAt + 64 * 2;
    this.#kernel = noSimd() === null ? kernelOn(workspace) : null;
    const list = new Uint32Array(workspace.bytes.buffer, this.#listAt, conditions);
    for (let i = 0; i < conditions; i++) list[i] = this.#at + i * this.#stride;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.#views.length > 0 && this.#views[0].length > 0) return this.#views;
    const { workspace, capacity } = this.columns;
    const { buffer } = workspace.bytes;
    return this.#views = Array.from(
      { length: this.conditions },
      (_, i) => new Uint8Array(buffer, this.#at + i * this.#stride, capacity),
    );
  }

  /**
   * A condition's rows, a byte each: 0 is false, everything else true.
   *
   * @param index The bit of the masks, from 0 on.
   * @throws {TypeError} if `index` is no number.
   * @throws {RangeError} if there is no such condition.
   */
  condition(index: number): Uint8Array<ArrayBuffer> {
    checkCount("index", index, this.conditions - 1);
    return this.#current()[index];
  }

  /**
   * Writes the masks of the first `rows` rows.
   *
   * @returns Those of `columns.mask`, a view.
   * @throws {TypeError} if `rows` is no number.
   * @throws {RangeError} if it is no whole number from 0 to the capacity.
   */
  build(rows: number): Uint32Array<ArrayBuffer> {
    const { capacity, mask, maskAt } = this.columns;
    checkCount("rows", rows, capacity);
    const masks = mask.subarray(0, rows);
    if (this.#kernel !== null) {
      this.#kernel.maskColumns(this.#listAt, this.conditions, rows, maskAt);
    } else {
      baseline.columns(this.#current().map((one) => one.subarray(0, rows)), masks);
    }
    return masks;
  }
}

/**
 * A column of codes to the masks of columns of events by a table, in place. The codes take 1, 2 or 4
 * bytes of the workspace for each row of the capacity, the table 4 an entry.
 *
 * @example
 * ```ts
 * import { CodeMasker, EventColumns } from "@lanemark/kernels/event-mask";
 *
 * const columns = new EventColumns(1024);
 * const masker = new CodeMasker(columns, "uint8", Uint32Array.of(0b00, 0b01, 0b10, 0b11));
 * masker.codes.set([3, 1, 0]);
 * masker.build(3);
 * if (columns.mask.subarray(0, 3).join() !== "3,1,0") throw new Error("differs");
 * ```
 */
export class CodeMasker {
  /** The columns whose masks are written. */
  readonly columns: EventColumns;
  /** The table's entries: codes are below it. */
  readonly entries: number;
  readonly #kernel: EventMaskExports | null;
  readonly #bytes: number;
  readonly #at: number;
  readonly #tableAt: number;
  #codes: Codes | undefined;

  /**
   * Reserves memory for the codes, zeroed, and copies the table.
   *
   * @param columns Where the masks go; their capacity is that of the codes.
   * @param type The type of the codes.
   * @param table The mask of each code.
   * @throws {TypeError} if an argument is of another type.
   * @throws {RangeError} if there is no memory for codes and table.
   */
  constructor(columns: EventColumns, type: CodeType, table: Uint32Array) {
    checkEventColumns(columns);
    this.#bytes = bytesOf(type);
    checkWords("table", table);
    this.columns = columns;
    this.entries = table.length;
    const { workspace, capacity } = columns;
    const tableBytes = Math.ceil(4 * table.length / 64) * 64;
    this.#tableAt = workspace.alloc(tableBytes + this.#bytes * capacity + SLACK);
    this.#at = this.#tableAt + tableBytes;
    this.#kernel = noSimd() === null ? kernelOn(workspace) : null;
    this.#table().set(table);
  }

  #table(): Uint32Array {
    return new Uint32Array(this.columns.workspace.bytes.buffer, this.#tableAt, this.entries);
  }

  /** The rows' codes: a view made anew when growth has detached the one before. */
  get codes(): Codes {
    if (this.#codes !== undefined && this.#codes.length > 0) return this.#codes;
    const { workspace, capacity } = this.columns;
    const { buffer } = workspace.bytes;
    const View = this.#bytes === 1 ? Uint8Array : this.#bytes === 2 ? Uint16Array : Uint32Array;
    return this.#codes = new View(buffer, this.#at, capacity);
  }

  /**
   * Writes the masks of the first `rows` rows.
   *
   * @returns Those of `columns.mask`, a view.
   * @throws {TypeError} if `rows` is no number.
   * @throws {RangeError} if it is no whole number from 0 to the capacity, or a code is outside of the
   * table: with its row. Then `columns.mask` may hold a part of the answer.
   */
  build(rows: number): Uint32Array<ArrayBuffer> {
    const { capacity, mask, maskAt } = this.columns;
    checkCount("rows", rows, capacity);
    const masks = mask.subarray(0, rows);
    if (this.#kernel === null) {
      baseline.codes(this.codes.subarray(0, rows), this.#table(), masks);
      return masks;
    }
    const loop = codesLoop(this.#kernel, this.#bytes);
    if (loop(this.#at, rows, this.#tableAt, this.entries, maskAt) === 0) {
      throw outside(this.codes, 0, this.entries);
    }
    return masks;
  }
}
