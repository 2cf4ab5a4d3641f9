/**
 * What the threads of a team share: a barrier, the tasks, and memory for what goes in and comes out.
 *
 * A window of time begins when its number changes, which all threads wait for, and ends when the last of
 * them has found no task left. Tasks are not dealt out: each thread takes the next one.
 *
 * @module
 */

import type { Stage } from "../../threads/mod.ts";
import { inOwnMemory } from "../../threads/own_memory.ts";
import { bufferOf, shareBytes, type SharedMemory } from "../../threads/shared_memory.ts";

/** The memory, as it is posted. */
export interface Shared {
  readonly words: SharedArrayBuffer;
  readonly table: SharedArrayBuffer;
  readonly bytes: SharedMemory;
}

/** Words of the barrier, each on a cache line of its own. */
export const READY = 0, WINDOW = 16, NEXT = 32, LEFT = 48, BROKEN = 64;
const WORDS = 80;

/** The window that no thread works in: it leaves. */
export const LEAVE = -1;

/** What a thread answers with the same: then messages reach it even from who does not come to rest. */
export const CALL = "call";

/** Words of a task in the table. */
const FROM = 0, LENGTH = 1, ROOM_FROM = 2, ROOM = 3, ANSWER = 4, COLUMNS = 5;

const aligned = (bytes: number) => Math.ceil(bytes / 64) * 64;

/** Room for the answer to a task of `length` bytes. */
export function roomFor(length: number, growth: number): number {
  return Math.ceil(length * growth) + 64;
}

/**
 * Shared memory with a slot for each task: its part of the input, and room for its answer. A slot begins
 * where a cache line does: V8 copies to and from shared memory byte by byte where the addresses are not
 * aligned alike, and a scan of 8 MiB then took 2.5 ms in place of 1.6.
 */
export function share(tasks: readonly Uint8Array[], growth: number): Shared {
  const rooms = tasks.map(({ length }) => roomFor(length, growth));
  const table = new SharedArrayBuffer(4 * COLUMNS * tasks.length);
  const rows = new Int32Array(table);
  let end = 0;
  const place = (bytes: number) => {
    const at = end;
    end += aligned(bytes);
    return at;
  };
  for (const [i, { length }] of tasks.entries()) {
    rows.set([place(length), length, place(rooms[i]), rooms[i], 0], COLUMNS * i);
  }
  const bytes = shareBytes(end);
  const slots = new Uint8Array(bufferOf(bytes));
  for (const [i, task] of tasks.entries()) slots.set(task, rows[COLUMNS * i + FROM]);
  return { words: new SharedArrayBuffer(4 * WORDS), table, bytes };
}

/** One thread's views of the memory: made once, for a view costs as much as a hundred bytes of work. */
export class Views {
  readonly words: Int32Array;
  readonly inputs: readonly Uint8Array[];
  readonly rooms: readonly Uint8Array[];
  readonly #table: Int32Array;
  readonly #bytes: SharedMemory;

  constructor({ words, table, bytes }: Shared) {
    this.words = new Int32Array(words);
    const rows = this.#table = new Int32Array(table);
    const tasks = Array.from({ length: rows.length / COLUMNS }, (_, i) => COLUMNS * i);
    this.#bytes = bytes;
    const buffer = bufferOf(bytes);
    this.inputs = tasks.map((at) => new Uint8Array(buffer, rows[at + FROM], rows[at + LENGTH]));
    this.rooms = tasks.map((at) => new Uint8Array(buffer, rows[at + ROOM_FROM], rows[at + ROOM]));
  }

  /** A stage as a thread of a pipeline does it: in memory of the thread's own, where that is faster. */
  inOwnMemory(stage: Stage): Stage {
    const most = (views: readonly Uint8Array[]) =>
      Math.max(0, ...views.map(({ length }) => length));
    return inOwnMemory(stage, this.#bytes, { input: most(this.inputs), answer: most(this.rooms) });
  }

  /** Does tasks until none is left. What a stage throws, everybody is told, and this thread does no more. */
  work(stage: Stage): void {
    const { words, inputs, rooms } = this;
    try {
      for (;;) {
        const task = Atomics.add(words, NEXT, 1);
        if (task >= inputs.length) break;
        this.#table[COLUMNS * task + ANSWER] = stage(inputs[task], rooms[task]);
      }
    } catch {
      Atomics.store(words, BROKEN, 1);
    }
  }

  /**
   * Waits until a word is no longer what it was, for a while without giving the core back: who is called
   * from sleep comes tens of microseconds late.
   */
  await(word: number, was: number, spin: number, limit: number): void {
    const { words } = this;
    const until = performance.now() + spin;
    while (performance.now() < until) {
      if (Atomics.load(words, word) !== was) return;
    }
    Atomics.wait(words, word, was, limit);
  }

  /** The answers, in the tasks' order. */
  pieces(): Uint8Array[] {
    return this.rooms.map((room, task) => room.subarray(0, this.#table[COLUMNS * task + ANSWER]));
  }
}
