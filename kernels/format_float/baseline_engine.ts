/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { formatFixed, formatShortest } from "./baseline.ts";
import { type Engine, inputOf, type Room } from "./engine.ts";
import { SHORTEST, type Style } from "./options.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  readonly #doubles: Float64Array;
  readonly #floats: Float32Array;
  readonly #answers: Uint8Array<ArrayBuffer>;

  constructor(room: Room) {
    this.room = room;
    this.#doubles = new Float64Array(room.values);
    this.#floats = new Float32Array(this.#doubles.buffer, 0, room.values);
    this.#answers = new Uint8Array(room.answers);
  }

  doubles(): Float64Array {
    return this.#doubles;
  }

  floats(): Float32Array {
    return this.#floats;
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#answers;
  }

  format(single: boolean, count: number, at: number, style: Style): number {
    const loop = style.digits === SHORTEST ? formatShortest : formatFixed;
    const end = loop(inputOf(this, single), count, this.#answers, at, style);
    return end < 0 ? end : end - at;
  }
}
