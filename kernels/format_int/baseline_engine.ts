/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { formatBools, formatInts, type Text, textIn } from "./baseline.ts";
import type { Engine, Room } from "./engine.ts";
import { BOOL, type Ints, type Style } from "./options.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  /** By type. */
  readonly #input: readonly Ints[];
  readonly #answers: Uint8Array<ArrayBuffer>;
  readonly #text: Text;

  constructor(room: Room) {
    this.room = room;
    const bytes = new Uint8Array(room.bytes);
    const { buffer } = bytes;
    this.#input = [
      new Int8Array(buffer),
      bytes,
      new Int16Array(buffer),
      new Uint16Array(buffer),
      new Int32Array(buffer),
      new Uint32Array(buffer),
      new BigInt64Array(buffer),
      new BigUint64Array(buffer),
      bytes,
    ];
    this.#answers = new Uint8Array(room.answers);
    this.#text = textIn(this.#answers);
  }

  input(kind: number): Ints {
    return this.#input[kind];
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#answers;
  }

  format(kind: number, count: number, at: number, { separator }: Style): number {
    const values = this.#input[kind];
    if (kind !== BOOL) {
      return formatInts(kind, values, count, this.#text, at, separator) - at;
    }
    const end = formatBools(values as Uint8Array, count, this.#text, at, separator);
    return end < 0 ? end : end - at;
  }
}
