/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { loops, parseSpans } from "./baseline.ts";
import {
  type Answers,
  type Engine,
  HEAD,
  type NumberFormat,
  type NumberType,
  type Room,
  STATE_WORDS,
} from "./engine.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  readonly #region: Uint8Array;
  readonly #input: Uint8Array;
  readonly #state = new Uint32Array(STATE_WORDS);
  readonly #answers: Answers;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(room: Room) {
    this.room = room;
    this.#region = new Uint8Array(HEAD + room.bytes);
    this.#input = this.#region.subarray(HEAD);
    const float64 = new Float64Array(room.answers);
    const { buffer } = float64;
    this.#answers = { float64, int32: new Int32Array(buffer), int64: new BigInt64Array(buffer) };
    this.#starts = new Uint32Array(room.spans);
    this.#ends = new Uint32Array(room.spans);
  }

  input(): Uint8Array {
    return this.#input;
  }

  region(): Uint8Array {
    return this.#region;
  }

  state(): Uint32Array {
    return this.#state;
  }

  starts(): Uint32Array {
    return this.#starts;
  }

  ends(): Uint32Array {
    return this.#ends;
  }

  answers<Type extends NumberType>(type: Type): Answers[Type] {
    return this.#answers[type];
  }

  parse(
    type: NumberType,
    first: number,
    bytes: number,
    last: boolean,
    format: NumberFormat,
    at: number,
  ): number {
    const from = HEAD + first, to = from + bytes, region = this.#region, state = this.#state;
    const { float64, int32, int64 } = this.#answers;
    switch (type) {
      case "float64":
        return loops.float64(region, from, to, last, format, float64, at, state);
      case "int32":
        return loops.int32(region, from, to, last, format, int32, at, state);
      default:
        return loops.int64(region, from, to, last, format, int64, at, state);
    }
  }

  parseSpans(origin: number, count: number, at: number): number {
    return parseSpans(
      this.#input,
      origin,
      this.#starts,
      this.#ends,
      count,
      this.#answers.float64,
      at,
      this.#state,
    );
  }
}
