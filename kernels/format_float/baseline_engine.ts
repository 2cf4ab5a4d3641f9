/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { formatFixed, formatShortest } from "./baseline.ts";
import type { Engine, Room } from "./engine.ts";
import { type Floats, SHORTEST, type Style } from "./options.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  /** By type. */
  readonly #input: readonly Floats[];
  readonly #answers: Uint8Array<ArrayBuffer>;

  constructor(room: Room) {
    this.room = room;
    const doubles = new Float64Array(room.values);
    this.#input = [doubles, new Float32Array(doubles.buffer, 0, room.values)];
    this.#answers = new Uint8Array(room.answers);
  }

  input(kind: number): Floats {
    return this.#input[kind];
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#answers;
  }

  format(kind: number, count: number, at: number, style: Style): number {
    const loop = style.digits === SHORTEST ? formatShortest : formatFixed;
    const end = loop(this.#input[kind], count, this.#answers, at, style);
    return end < 0 ? end : end - at;
  }
}
