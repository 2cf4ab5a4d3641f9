/**
 * Where a pipeline's chunks are while threads work on them: in shared memory, or in buffers that move.
 *
 * @module
 */

import type { Chunk, Order, Report } from "./messages.ts";
import { DONE, FAILED, FILLED, FREE, Ring, type RingShape, TAKEN } from "./ring.ts";
import type { End, Thread } from "./thread.ts";

/** Why a chunk has no answer. */
export interface Failure {
  /**
   * - `threw`: the stage threw; its thread goes on.
   * - `error`, `exited`, `terminated`: its thread came to such an end.
   * - `late`: it took longer than its limit, and its thread was terminated.
   */
  readonly kind: End["kind"] | "threw" | "late";
  /** What happened. */
  readonly reason: string;
}

/** What became of a chunk: its answer, good until the slot is released, or a failure. */
export type Settled =
  | { readonly answer: Uint8Array; readonly failure: null }
  | { readonly answer: null; readonly failure: Failure };

/** The slots, seen from the pipeline. */
export interface Slots {
  /** Whether another chunk has room. */
  hasRoom(): boolean;
  /** Puts a chunk into a free slot, for the threads to take. */
  put(sequence: number, bytes: Uint8Array): void;
  /** What became of a chunk, or `null` while it is on its way. */
  settled(sequence: number): Settled | null;
  /** The number of the thread that works on a chunk, or `null`. */
  holder(sequence: number): number | null;
  /** A chunk that nobody works on will not be done. */
  giveUp(sequence: number, failure: Failure): void;
  /** Frees the slot of a settled chunk. */
  release(sequence: number): void;
  /** A thread is ready to work. */
  ready(number: number, thread: Thread): void;
  /** A thread has said something that is meant for the slots. */
  hear(number: number, report: Report): void;
  /** A thread is no more, or is given up (`late`): so are the chunks that it worked on. */
  lost(number: number, failure: Failure): void;
  /** Asks the threads to report the next chunk that is done. */
  listen(): void;
  /** No more chunks come. */
  close(): void;
}

/** Where a chunk is. */
interface Place {
  readonly ring: Ring;
  readonly slot: number;
}

/**
 * Slots in shared memory. A thread that was given up may go on a little and write to the slot that it had:
 * that one is retired. When half of the slots are, a new ring takes the place of the old one: of these two
 * are alive at most, and no more chunks than a ring has slots, however many threads die.
 */
export class SharedSlots implements Slots {
  readonly #shape: RingShape;
  #ring: Ring;
  #free: number[];
  readonly #retired = new Set<number>();
  /** Chunks that are not released: in this ring, or settled in one before it. */
  readonly #places = new Map<number, Place>();
  readonly #failures = new Map<number, Failure>();
  readonly #threads = new Map<number, Thread>();

  constructor(shape: RingShape) {
    this.#shape = shape;
    this.#ring = new Ring(shape);
    this.#free = all(shape);
  }

  hasRoom(): boolean {
    // chunks of the ring before it hold their slots there
    return this.#free.length > 0 && this.#places.size < this.#shape.slots;
  }

  put(sequence: number, bytes: Uint8Array): void {
    const slot = this.#free.shift()!;
    this.#places.set(sequence, { ring: this.#ring, slot });
    this.#ring.fill(slot, sequence, bytes);
  }

  settled(sequence: number): Settled | null {
    const place = this.#places.get(sequence);
    if (place === undefined) return null;
    const { ring, slot } = place;
    const state = ring.state(slot);
    if (state === DONE) return { answer: ring.answer(slot), failure: null };
    if (state !== FAILED) return null;
    const known = this.#failures.get(sequence);
    if (known !== undefined) return { answer: null, failure: known };
    // a copy, for most decoders take no shared memory
    const reason = new TextDecoder().decode(new Uint8Array(ring.answer(slot)));
    return { answer: null, failure: { kind: "threw", reason } };
  }

  holder(sequence: number): number | null {
    const place = this.#places.get(sequence);
    const state = place?.ring.state(place.slot) ?? FREE;
    return state >= TAKEN ? state - TAKEN : null;
  }

  giveUp(sequence: number, failure: Failure): void {
    const { ring, slot } = this.#places.get(sequence)!;
    if (ring.change(slot, FILLED, FAILED)) this.#failures.set(sequence, failure);
  }

  release(sequence: number): void {
    const { ring, slot } = this.#places.get(sequence)!;
    this.#places.delete(sequence);
    this.#failures.delete(sequence);
    ring.change(slot, ring.state(slot), FREE);
    if (ring === this.#ring && !this.#retired.has(slot)) this.#free.push(slot);
    this.#renew();
  }

  ready(number: number, thread: Thread): void {
    this.#threads.set(number, thread);
    this.#send(thread);
  }

  #send(thread: Thread): void {
    thread.post({ ring: { shape: this.#shape, memory: this.#ring.memory } } satisfies Order);
  }

  hear(): void {}

  lost(number: number, failure: Failure): void {
    this.#threads.delete(number);
    for (const [sequence, { ring, slot }] of this.#places) {
      if (!ring.change(slot, TAKEN + number, FAILED)) continue;
      this.#failures.set(sequence, failure);
      // who left by itself writes no more
      if (failure.kind !== "exited" && ring === this.#ring) this.#retired.add(slot);
    }
    this.#renew();
  }

  /**
   * A ring on fresh memory, where the old one has too few slots left and no chunk lies in one before that.
   * What waits moves there, what threads have at hand is settled where it is.
   */
  #renew(): void {
    const old = this.#ring;
    if (2 * this.#retired.size < this.#shape.slots) return;
    for (const { ring } of this.#places.values()) if (ring !== old) return;
    this.#ring = new Ring(this.#shape);
    this.#free = all(this.#shape);
    this.#retired.clear();
    for (const [sequence, { ring, slot }] of this.#places) {
      if (ring === old && old.change(slot, FILLED, FREE)) this.put(sequence, old.input(slot));
    }
    old.close();
    for (const thread of this.#threads.values()) this.#send(thread);
  }

  listen(): void {
    for (const { ring } of this.#places.values()) ring.listen();
  }

  close(): void {
    this.#ring.close();
  }
}

/** The numbers of all slots. */
function all({ slots }: RingShape): number[] {
  return Array.from({ length: slots }, (_, slot) => slot);
}

/** Chunks that a thread has at hand: while it works on one, the next is on its way. */
const AT_HAND = 2;

interface Buffers {
  readonly input: ArrayBuffer;
  readonly room: ArrayBuffer;
}

/** Slots whose memory moves to a thread and back, where memory cannot be shared. */
export class MovedSlots implements Slots {
  readonly #shape: RingShape;
  readonly #free: Buffers[];
  readonly #waiting: Chunk[] = [];
  readonly #threads = new Map<number, { readonly thread: Thread; readonly work: number[] }>();
  readonly #settled = new Map<number, { readonly settled: Settled; readonly buffers: Buffers }>();

  constructor(shape: RingShape) {
    this.#shape = shape;
    this.#free = Array.from({ length: shape.slots }, () => this.#buffers());
  }

  #buffers(): Buffers {
    const { slotBytes, answerBytes } = this.#shape;
    return { input: new ArrayBuffer(slotBytes), room: new ArrayBuffer(answerBytes) };
  }

  hasRoom(): boolean {
    return this.#free.length > 0;
  }

  put(sequence: number, bytes: Uint8Array): void {
    const { input, room } = this.#free.shift()!;
    new Uint8Array(input).set(bytes);
    this.#waiting.push({ sequence, input, length: bytes.length, room });
    this.#dispatch();
  }

  #dispatch(): void {
    for (let depth = 1; depth <= AT_HAND; depth++) {
      for (const { thread, work } of this.#threads.values()) {
        if (work.length >= depth) continue;
        const chunk = this.#waiting.shift();
        if (chunk === undefined) return;
        work.push(chunk.sequence);
        thread.post({ chunk }, [chunk.input, chunk.room]);
      }
    }
  }

  settled(sequence: number): Settled | null {
    return this.#settled.get(sequence)?.settled ?? null;
  }

  holder(sequence: number): number | null {
    for (const [number, { work }] of this.#threads) {
      if (work.includes(sequence)) return number;
    }
    return null;
  }

  giveUp(sequence: number, failure: Failure): void {
    const at = this.#waiting.findIndex((chunk) => chunk.sequence === sequence);
    if (at < 0) return;
    const [{ input, room }] = this.#waiting.splice(at, 1);
    this.#settled.set(sequence, { settled: { answer: null, failure }, buffers: { input, room } });
  }

  release(sequence: number): void {
    this.#free.push(this.#settled.get(sequence)!.buffers);
    this.#settled.delete(sequence);
  }

  ready(number: number, thread: Thread): void {
    this.#threads.set(number, { thread, work: [] });
    this.#dispatch();
  }

  hear(number: number, report: Report): void {
    const from = this.#threads.get(number);
    if (!("done" in report) || from === undefined) return;
    const { sequence, input, room, bytes, failure } = report.done;
    from.work.splice(from.work.indexOf(sequence), 1);
    const settled: Settled = failure === null
      ? { answer: new Uint8Array(room, 0, bytes), failure: null }
      : { answer: null, failure: { kind: "threw", reason: failure } };
    this.#settled.set(sequence, { settled, buffers: { input, room } });
    this.#dispatch();
  }

  lost(number: number, failure: Failure): void {
    const lost = this.#threads.get(number);
    this.#threads.delete(number);
    for (const sequence of lost?.work ?? []) {
      // its memory went with the thread
      const settled = { answer: null, failure } as const;
      this.#settled.set(sequence, { settled, buffers: this.#buffers() });
    }
    this.#dispatch();
  }

  listen(): void {}

  close(): void {}
}
