/**
 * Answers of any length, collected in an engine's memory of bounded length.
 *
 * @module
 */

import type { Answers, Engine, NumberType } from "./engine.ts";

/** The error where memory for an answer is lacking. */
function lacking(bytes: number, cause: unknown): RangeError {
  return new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
}

const made = { float64: Float64Array, int32: Int32Array, int64: BigInt64Array };

/** Memory for `length` answers. */
export function memoryFor<Type extends NumberType>(type: Type, length: number): Answers[Type] {
  try {
    return new made[type](length) as Answers[Type];
  } catch (cause) {
    throw lacking(length * made[type].BYTES_PER_ELEMENT, cause);
  }
}

/** Copies the first `length` answers to `whole[at...]`. */
function copyTo<Type extends NumberType>(
  whole: Answers[Type],
  at: number,
  answers: Answers[Type],
  length: number,
): void {
  (whole as Float64Array).set((answers as Float64Array).subarray(0, length), at);
}

/** Collects answers where the engine writes them, and copies them out when that place is full. */
export class Collected<Type extends NumberType> {
  readonly #engine: Engine;
  readonly #type: Type;
  #used = 0;
  #chunks: Answers[Type][] = [];
  #flushed = 0;

  constructor(engine: Engine, type: Type) {
    this.#engine = engine;
    this.#type = type;
  }

  /** Makes room for `count` answers and returns the index from which they may be written. */
  reserve(count: number): number {
    if (this.#used + count > this.#engine.answers(this.#type).length) {
      this.#chunks.push(this.#taken());
      this.#flushed += this.#used;
      this.#used = 0;
    }
    return this.#used;
  }

  /** Counts answers that were written from what {@linkcode reserve} returned on. */
  add(count: number): void {
    this.#used += count;
  }

  /** All of them, in memory of their own. */
  finish(): Answers[Type] {
    if (this.#flushed === 0) return this.#taken();
    const whole = memoryFor(this.#type, this.#flushed + this.#used);
    let at = 0;
    for (const chunk of this.#chunks) {
      copyTo(whole, at, chunk, chunk.length);
      at += chunk.length;
    }
    copyTo(whole, at, this.#engine.answers(this.#type), this.#used);
    return whole;
  }

  #taken(): Answers[Type] {
    const taken = memoryFor(this.#type, this.#used);
    copyTo(taken, 0, this.#engine.answers(this.#type), this.#used);
    return taken;
  }
}
