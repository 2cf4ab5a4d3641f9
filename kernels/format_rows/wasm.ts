/**
 * The SIMD kernel as an engine: columns laid out in its memory, lengths out.
 *
 * @module
 */

import * as generated from "../_generated/format_rows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import type { Engine, Room } from "./engine.ts";
import {
  COLUMN_BYTES,
  hasCodes,
  type Layout,
  layoutOf,
  type Place,
  widthOf,
  WORDS,
} from "./layout.ts";
import type { Cells, Shape } from "./plan.ts";
import { Laid } from "./shapes.ts";
import { copyTo, UTF16, viewOf } from "./types.ts";

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  scratchBytes(columns: number): number;
  formatWindow(
    columns: number,
    count: number,
    rows: number,
    dst: number,
    scratch: number,
    policy: number,
  ): number;
  fillTable(
    type: number,
    text: number,
    offsets: number,
    count: number,
    limit: number,
    dst: number,
    table: number,
    keyBytes: number,
    policy: number,
  ): number;
}

/** The places of a column's words, as assembly/column.ts has them. */
const TYPE = 0, VALUES = 4, KINDS = 8, OFFSETS = 12, KEY = 16, KEY_BYTES = 20, LIMIT = 24;

/** What the kernel answers instead of a length. */
const KERNEL_WRONG = -1;

const QUOTE = 0x22;

/** How much of the word `falsetrue` is `false`. */
const FALSE_BYTES = 5;

interface Views {
  readonly answers: Uint8Array<ArrayBuffer>;
  readonly memory: DataView<ArrayBuffer>;
  /** Those of the columns that were asked for. */
  readonly cells: (Cells | undefined)[];
}

const nothing: Layout = { bytes: 0, columns: 0, scratch: 0, places: [] };

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses and lengths
  #window = 0;
  #windowBytes = 0;
  #answers = 0;
  #answerBytes = 0;
  // what is laid out
  readonly #laid = new Laid();
  #layout = nothing;
  #rows = 0;
  #policy = 0;
  #views: Views | undefined;

  constructor(workspace: Workspace = new Workspace(), build: KernelModule = generated) {
    this.#workspace = workspace;
    this.#kernel = workspace.instantiate<Exports>(build);
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.answers.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    return this.#views = {
      answers: new Uint8Array(buffer, this.#answers, this.#answerBytes),
      memory: new DataView(buffer),
      cells: [],
    };
  }

  lay(shapes: readonly Shape[], policy: number, room: Room, answers: number): number {
    if (answers <= this.#answerBytes && this.#laid.holds(shapes, policy, room)) return -1;
    this.#laid.forget();
    this.#views = undefined;
    this.#rows = room.rows;
    this.#policy = policy;
    this.#layout = layoutOf(shapes, room, this.#kernel.scratchBytes(shapes.length));
    // what is too small is lost to the workspace: doubling bounds that by what is in use
    if (this.#layout.bytes > this.#windowBytes) {
      const wanted = Math.max(this.#layout.bytes, 2 * this.#windowBytes);
      this.#window = this.#workspace.alloc(wanted);
      this.#windowBytes = wanted;
    }
    if (answers > this.#answerBytes) {
      this.#answers = this.#workspace.alloc(answers);
      this.#answerBytes = answers;
    }
    const columns = this.#window + this.#layout.columns;
    for (const [i, place] of this.#layout.places.entries()) {
      this.#writeColumn(columns + COLUMN_BYTES * i, place);
      this.bound(i, 0, place.count);
      if (hasCodes(place.shape) && !this.#fillTable(columns + COLUMN_BYTES * i, place, policy)) {
        return i;
      }
    }
    this.#laid.keep(shapes, policy, room);
    return -1;
  }

  /** Writes the column at `at`, but for what {@linkcode bound} and {@linkcode #fillTable} do. */
  #writeColumn(at: number, { shape, key, offsets, kinds }: Place): void {
    const { memory } = this.#current();
    const isText = shape.type >= UTF16;
    const word = (place: number, value: number) => memory.setUint32(at + place, value, true);
    word(TYPE, shape.type);
    word(KINDS, kinds === 0 ? 0 : this.#window + kinds);
    word(OFFSETS, offsets === 0 ? 0 : this.#window + offsets);
    word(KEY, this.#window + key);
    word(KEY_BYTES, shape.key.length + Number(isText));
    this.#workspace.bytes.set(shape.key, this.#window + key);
    if (isText) memory.setUint8(this.#window + key + shape.key.length, QUOTE);
  }

  /** Writes what a column's codes lead to; returns whether all of it is as it has to be. */
  #fillTable(at: number, place: Place, policy: number): boolean {
    const { memory } = this.#current();
    const { bytes } = this.#workspace;
    const { shape: { key, dictionary } } = place;
    const table = this.#window + place.table, written = this.#window + place.written;
    memory.setUint32(at + OFFSETS, table, true);
    if (dictionary === null) {
      bytes.set(WORDS, written);
      const entry = (code: number, from: number, to: number) => {
        memory.setUint32(table + 8 * code, written + from, true);
        memory.setUint32(table + 8 * code + 4, key.length + to - from, true);
      };
      entry(0, 0, FALSE_BYTES);
      entry(1, FALSE_BYTES, WORDS.length);
      memory.setUint32(at + LIMIT, 2, true);
      return true;
    }
    const { type, text, offsets } = dictionary;
    const count = offsets.length - 1;
    const textAt = this.#window + place.text, offsetsAt = this.#window + place.textOffsets;
    copyTo(viewOf(type, bytes.buffer, textAt, text.length), text);
    new Uint32Array(bytes.buffer, offsetsAt, count + 1).set(offsets);
    memory.setUint32(at + LIMIT, count, true);
    const length = this.#kernel.fillTable(
      type,
      textAt,
      offsetsAt,
      count,
      text.length,
      written,
      table,
      key.length,
      policy,
    );
    return length !== KERNEL_WRONG;
  }

  cells(column: number): Cells {
    const { memory: { buffer }, cells } = this.#current();
    const { shape, values, count, offsets, kinds } = this.#layout.places[column];
    const at = this.#window;
    return cells[column] ??= {
      values: viewOf(shape.type, buffer, at + values, count),
      offsets: offsets === 0 ? null : new Uint32Array(buffer, at + offsets, this.#rows + 1),
      kinds: kinds === 0 ? null : new Uint8Array(buffer, at + kinds, this.#rows),
    };
  }

  bound(column: number, origin: number, limit: number): void {
    const { memory } = this.#current();
    const { shape, values } = this.#layout.places[column];
    const at = this.#window + this.#layout.columns + COLUMN_BYTES * column;
    // the kernel adds offsets to the text's address; setUint32 wraps around, and so does the sum
    memory.setUint32(at + VALUES, this.#window + values - widthOf(shape) * origin, true);
    memory.setUint32(at + LIMIT, limit, true);
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#current().answers;
  }

  format(rows: number, at: number): number {
    const written = this.#kernel.formatWindow(
      this.#window + this.#layout.columns,
      this.#layout.places.length,
      rows,
      this.#answers + at,
      this.#window + this.#layout.scratch,
      this.#policy,
    );
    return written === KERNEL_WRONG ? -1 : written >>> 0; // lengths above 2 GiB come out negative
  }

  /** The roofline: copies `bytes` bytes of the window to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#window, bytes);
  }
}
