/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { BaselineReader } from "./baseline.ts";
import type { Cells, Engine, Extracted, Room } from "./engine.ts";
import type { Plan } from "./paths.ts";

/** Memory for a column of `rows` rows. */
export function cellsFor(rows: number): Cells {
  return {
    starts: new Uint32Array(rows),
    ends: new Uint32Array(rows),
    kinds: new Uint8Array(rows),
  };
}

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  readonly #window: Uint8Array;
  #cells: Cells[] = [];
  #reader: BaselineReader | undefined;

  constructor(room: Room) {
    this.room = room;
    this.#window = new Uint8Array(room.bytes);
  }

  window(): Uint8Array {
    return this.#window;
  }

  follow(plan: Plan): void {
    const { rows } = this.room;
    while (this.#cells.length < plan.columns.length) this.#cells.push(cellsFor(rows));
    const cells = this.#cells.slice(0, plan.columns.length);
    this.#reader = new BaselineReader(plan, cells, rows);
  }

  extract(from: number, to: number, base: number): Extracted | null {
    return this.#reader?.read(this.#window, from, to, base) ?? null;
  }

  cells(column: number): Cells {
    return this.#cells[column];
  }
}
