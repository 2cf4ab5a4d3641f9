/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { type Text, textIn, type Writer, writerOf, writeRows } from "./baseline.ts";
import type { Engine, Room } from "./engine.ts";
import type { Cells, Shape } from "./plan.ts";
import { Laid } from "./shapes.ts";
import { ARRAYS, UTF16, viewOf } from "./types.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  #answers: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #text: Text = textIn(this.#answers);
  #cells: readonly Cells[] = [];
  #writers: Writer[] = [];
  readonly #laid = new Laid();
  #policy = 0;

  lay(shapes: readonly Shape[], policy: number, room: Room, answers: number): number {
    if (answers <= this.#answers.length && this.#laid.holds(shapes, policy, room)) return -1;
    this.#laid.forget();
    if (answers > this.#answers.length) {
      this.#answers = new Uint8Array(answers);
      this.#text = textIn(this.#answers);
    }
    const cells = shapes.map(({ type, nullable }, i): Cells => {
      const isText = type >= UTF16;
      const count = isText ? room.texts[i] : room.rows;
      const buffer = new ArrayBuffer(count * ARRAYS[type].BYTES_PER_ELEMENT);
      return {
        values: viewOf(type, buffer, 0, count),
        offsets: isText ? new Uint32Array(room.rows + 1) : null,
        kinds: nullable ? new Uint8Array(room.rows) : null,
      };
    });
    const writers: Writer[] = [];
    for (const [i, shape] of shapes.entries()) {
      const writer = writerOf(shape, cells[i], policy);
      if (writer === null) return i;
      writers.push(writer);
    }
    this.#cells = cells;
    this.#writers = writers;
    this.#policy = policy;
    this.#laid.keep(shapes, policy, room);
    return -1;
  }

  cells(column: number): Cells {
    return this.#cells[column];
  }

  bound(column: number, origin: number, limit: number): void {
    this.#writers[column].origin = origin;
    this.#writers[column].limit = limit;
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#answers;
  }

  format(rows: number, at: number): number {
    const end = writeRows(this.#writers, 0, rows, this.#text, at, this.#policy);
    return end < 0 ? -1 : end - at;
  }
}
