/**
 * A ring of slots in shared memory: one thread fills them, any number of others take them, oldest
 * first, and the one that filled them reads the answers.
 *
 * ```
 * word 0   16       32            16 * (1 + slots)
 *      |  head  | slot 0 | slot 1 | ... |  input 0 | answer 0 | input 1 | answer 1 | ...
 *        bell     state
 *        mode     sequence
 *        ears     bytes of input
 *                 bytes of answer
 * ```
 *
 * A slot's state names the thread that works on it, so that the slot of one that dies is known. Whoever
 * changes a state to or from another thread's compares and exchanges it: of a thread that was given up
 * and goes on a little, nothing counts any more.
 *
 * @module
 */

import { bufferOf, shareBytes, type SharedMemory } from "./shared_memory.ts";

/** How large a ring is. */
export interface RingShape {
  readonly slots: number;
  /** Bytes of input that a slot holds. */
  readonly slotBytes: number;
  /** Bytes of an answer that a slot holds. */
  readonly answerBytes: number;
}

/** A cache line in words: threads that work on neighbouring slots do not meet. */
const LINE = 16;

const BELL = 0, MODE = 1, EARS = 2;
const STATE = 0, SEQUENCE = 1, INPUT = 2, ANSWER = 3;

/** What the whole ring is doing: taking input, or about to end. */
export const RUNNING = 0, CLOSED = 1;

/** What a slot is doing. From {@linkcode TAKEN} on the state tells by whom it was taken. */
export const FREE = 0, FILLED = 1, DONE = 2, FAILED = 3, TAKEN = 4;

/** A thread looks again after so many milliseconds, whether or not it was called. */
const GLANCE_MS = 100;

function aligned(bytes: number): number {
  return Math.ceil(bytes / 64) * 64;
}

/** One view of a ring; each thread has its own, on the same memory. */
export class Ring {
  readonly shape: RingShape;
  readonly memory: SharedMemory;
  readonly #buffer: SharedArrayBuffer;
  readonly #words: Int32Array;

  /**
   * A ring on `memory`; without it, on memory of its own.
   *
   * @throws {RangeError} if there is not so much memory.
   */
  constructor(shape: RingShape, memory?: SharedMemory) {
    const { slots, slotBytes, answerBytes } = shape;
    const bytes = 4 * LINE * (1 + slots) + slots * (aligned(slotBytes) + aligned(answerBytes));
    this.shape = shape;
    this.memory = memory ?? shareBytes(bytes);
    this.#buffer = bufferOf(this.memory);
    this.#words = new Int32Array(this.#buffer, 0, LINE * (1 + slots));
  }

  #at(slot: number, word: number): number {
    return LINE * (1 + slot) + word;
  }

  #address(slot: number): number {
    const { slots, slotBytes, answerBytes } = this.shape;
    return 4 * LINE * (1 + slots) + slot * (aligned(slotBytes) + aligned(answerBytes));
  }

  /** A slot's input, as far as it is filled. */
  input(slot: number): Uint8Array {
    const length = this.#words[this.#at(slot, INPUT)];
    return new Uint8Array(this.#buffer, this.#address(slot), length);
  }

  /** All the room for a slot's answer. */
  room(slot: number): Uint8Array {
    const { slotBytes, answerBytes } = this.shape;
    return new Uint8Array(this.#buffer, this.#address(slot) + aligned(slotBytes), answerBytes);
  }

  /** A slot's answer. */
  answer(slot: number): Uint8Array {
    return this.room(slot).subarray(0, this.#words[this.#at(slot, ANSWER)]);
  }

  /** A slot's state. */
  state(slot: number): number {
    return Atomics.load(this.#words, this.#at(slot, STATE));
  }

  /** Changes a slot's state if it still is what it was; tells whether it was. */
  change(slot: number, from: number, to: number): boolean {
    return Atomics.compareExchange(this.#words, this.#at(slot, STATE), from, to) === from;
  }

  /** Fills a free slot and calls a thread that waits. */
  fill(slot: number, sequence: number, bytes: Uint8Array): void {
    new Uint8Array(this.#buffer, this.#address(slot), bytes.length).set(bytes);
    this.#words[this.#at(slot, SEQUENCE)] = sequence;
    this.#words[this.#at(slot, INPUT)] = bytes.length;
    Atomics.store(this.#words, this.#at(slot, STATE), FILLED);
    this.#ring(1);
  }

  /** No more slots are filled: threads end once nothing is left. */
  close(): void {
    Atomics.store(this.#words, MODE, CLOSED);
    this.#ring(Infinity);
  }

  #ring(threads: number): void {
    Atomics.add(this.#words, BELL, 1);
    Atomics.notify(this.#words, BELL, threads);
  }

  /** Asks to be told of the next slot that is done: {@linkcode settle} answers whether somebody did. */
  listen(): void {
    Atomics.store(this.#words, EARS, 1);
  }

  /**
   * The oldest slot that is filled, taken by thread `thread`; -1 when the ring is closed and nothing is
   * left. It waits until there is one, and blocks its thread meanwhile.
   */
  take(thread: number): number {
    while (true) {
      const bell = Atomics.load(this.#words, BELL);
      const slot = this.#oldest();
      if (slot >= 0) {
        if (this.change(slot, FILLED, TAKEN + thread)) return slot;
        continue;
      }
      if (Atomics.load(this.#words, MODE) === CLOSED) return -1;
      Atomics.wait(this.#words, BELL, bell, GLANCE_MS);
    }
  }

  #oldest(): number {
    let oldest = -1;
    let first = 0;
    for (let slot = 0; slot < this.shape.slots; slot++) {
      if (this.state(slot) !== FILLED) continue;
      const sequence = this.#words[this.#at(slot, SEQUENCE)];
      // sequences begin anew after 2^32
      if (oldest >= 0 && (sequence - first | 0) > 0) continue;
      oldest = slot;
      first = sequence;
    }
    return oldest;
  }

  /**
   * Says what became of a slot that `thread` took, its answer or the reason of its failure being
   * `length` bytes long; tells whether somebody listens and has to be told.
   */
  settle(
    slot: number,
    thread: number,
    state: typeof DONE | typeof FAILED,
    length: number,
  ): boolean {
    if (this.state(slot) !== TAKEN + thread) return false; // it was given up
    this.#words[this.#at(slot, ANSWER)] = length;
    this.change(slot, TAKEN + thread, state);
    return Atomics.exchange(this.#words, EARS, 0) === 1;
  }
}
