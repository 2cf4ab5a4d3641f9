/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { escapeStrings, escapeUnits } from "./baseline.ts";
import type { Engine, Room } from "./engine.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  #bytes: Uint8Array;
  #withHeld: Uint16Array;
  #units: Uint16Array;
  #answers: Uint8Array<ArrayBuffer>;
  #offsets: Uint32Array;
  #starts: Uint32Array;

  constructor(room: Room) {
    this.room = room;
    // one unit in front of the window, for the one held back
    this.#withHeld = new Uint16Array(room.units + 1);
    this.#units = this.#withHeld.subarray(1);
    this.#bytes = new Uint8Array(this.#withHeld.buffer, 2);
    this.#answers = new Uint8Array(room.answers);
    this.#offsets = new Uint32Array(room.strings + 1);
    this.#starts = new Uint32Array(room.strings + 1);
  }

  input(): Uint16Array {
    return this.#units;
  }

  inputBytes(): Uint8Array {
    return this.#bytes;
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#answers;
  }

  offsets(): Uint32Array {
    return this.#offsets;
  }

  starts(): Uint32Array {
    return this.#starts;
  }

  escapeUnits(units: number, at: number, policy: number, held: number): number {
    this.#withHeld[0] = held;
    const first = held === 0 ? 1 : 0;
    const end = escapeUnits(this.#withHeld, first, units + 1, this.#answers, at, policy);
    return end < 0 ? end + 1 : end - at;
  }

  escapeStrings(
    origin: number,
    limit: number,
    count: number,
    at: number,
    policy: number,
    style: number,
  ): number {
    const end = escapeStrings(
      this.#units,
      this.#offsets,
      origin,
      limit,
      count,
      this.#answers,
      at,
      this.#starts,
      policy,
      style,
    );
    return end < 0 ? end : end - at;
  }
}
