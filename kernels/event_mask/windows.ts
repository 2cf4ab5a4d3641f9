/**
 * Columns of any length through memory of bounded size: windows in, masks out.
 *
 * @module
 */

import { MOST_CONDITIONS } from "../_events.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import type { Engine } from "./engine.ts";
import { type Codes, outside, SHORT_TABLE } from "./options.ts";
import { codesLoop, type EventMaskExports, kernelOn, SLACK } from "./wasm.ts";

/** Bytes of input of a window, over all columns. */
const WINDOW_BYTES = 65_536;

/** Rows of a window at most. */
export const WINDOW_ROWS = 16_384;

/** Up to this many rows a loop beats the making of a view and the call of set(). */
const FEW_ROWS = 16;

/** Something to copy codes into: of the same type as they are. */
interface Target {
  set(values: Codes): void;
  readonly byteOffset: number;
}

/** The kernel behind the one-shot functions, on a workspace of its own. */
export class WindowEngine implements Engine {
  readonly #kernel: EventMaskExports;
  // nobody else's growth detaches them
  readonly #input: Uint8Array;
  readonly #codes: { readonly [bytes: number]: Target };
  readonly #list: Uint32Array;
  readonly #table: Uint32Array;
  readonly #masks: Uint32Array;

  constructor(build?: KernelModule) {
    const workspace = new Workspace();
    this.#kernel = kernelOn(workspace, build);
    const bytes = WINDOW_BYTES + MOST_CONDITIONS * SLACK;
    const input = workspace.alloc(bytes);
    const list = workspace.alloc(4 * MOST_CONDITIONS), table = workspace.alloc(4 * SHORT_TABLE);
    const masks = workspace.alloc(4 * WINDOW_ROWS);
    const { buffer } = workspace.bytes;
    this.#input = new Uint8Array(buffer, input, bytes);
    this.#codes = {
      1: this.#input,
      2: new Uint16Array(buffer, input, WINDOW_ROWS),
      4: new Uint32Array(buffer, input, WINDOW_ROWS),
    };
    this.#list = new Uint32Array(buffer, list, MOST_CONDITIONS);
    this.#table = new Uint32Array(buffer, table, SHORT_TABLE);
    this.#masks = new Uint32Array(buffer, masks, WINDOW_ROWS);
  }

  /** Copies the window's first `rows` masks to dst[at...]. */
  #take(rows: number, dst: Uint32Array, at: number): void {
    const masks = this.#masks;
    if (rows > FEW_ROWS) dst.set(masks.subarray(0, rows), at);
    else for (let row = 0; row < rows; row++) dst[at + row] = masks[row];
  }

  columns(columns: readonly Uint8Array[], dst: Uint32Array): void {
    const { length } = columns[0], many = columns.length;
    const window = Math.min(WINDOW_ROWS, Math.floor(WINDOW_BYTES / many / 64) * 64);
    // a cache line apart, so that rows of different columns do not fall on one place of the cache
    const stride = window + SLACK;
    const input = this.#input, list = this.#list;
    for (let i = 0; i < many; i++) list[i] = input.byteOffset + i * stride;
    for (let from = 0; from < length; from += window) {
      const rows = Math.min(window, length - from);
      for (let i = 0; i < many; i++) {
        const column = columns[i], at = i * stride;
        if (rows > FEW_ROWS) input.set(column.subarray(from, from + rows), at);
        else for (let row = 0; row < rows; row++) input[at + row] = column[from + row];
      }
      this.#kernel.maskColumns(list.byteOffset, many, rows, this.#masks.byteOffset);
      this.#take(rows, dst, from);
    }
  }

  /** REQUIRES: a table of at most {@linkcode SHORT_TABLE} entries. */
  codes(codes: Codes, table: Uint32Array, dst: Uint32Array): void {
    const { length } = codes, entries = table.length, bytes = codes.BYTES_PER_ELEMENT;
    const input = this.#codes[bytes], loop = codesLoop(this.#kernel, bytes);
    this.#table.set(table);
    for (let from = 0; from < length; from += WINDOW_ROWS) {
      const rows = Math.min(WINDOW_ROWS, length - from);
      input.set(codes.subarray(from, from + rows));
      const at = this.#table.byteOffset;
      if (loop(input.byteOffset, rows, at, entries, this.#masks.byteOffset) === 0) {
        throw outside(codes, from, entries);
      }
      this.#take(rows, dst, from);
    }
  }
}
