/**
 * The pipeline's slots in shared memory while threads keep dying, on one thread: how much is alive at once.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { SharedRing } from "../threads/messages.ts";
import { DONE, FILLED, Ring } from "../threads/ring.ts";
import type { SharedMemory } from "../threads/shared_memory.ts";
import { SharedSlots } from "../threads/slots.ts";
import type { Thread } from "../threads/thread.ts";

const shape = { slots: 4, slotBytes: 8, answerBytes: 8 };

/** A thread that does what the test says, on the ring that it was told of last. */
class Puppet {
  ring: Ring | null = null;
  readonly thread = {
    post: (message: unknown) => {
      const { ring } = message as { ring: SharedRing };
      this.ring = new Ring(ring.shape, ring.memory);
    },
  } as unknown as Thread;

  /** The slot of the oldest chunk that waits, or `null`: a thread would wait for one. */
  take(number: number): number | null {
    const { ring } = this;
    const states = Array.from({ length: shape.slots }, (_, slot) => ring!.state(slot));
    return states.includes(FILLED) ? ring!.take(number) : null;
  }
}

const died = { kind: "error", reason: "nobody catches this" } as const;

test("slots: however many threads die, no more chunks are unreleased than there are slots, on two rings", () => {
  for (const every of [Infinity, 3, 2]) {
    const answered = (sequence: number) => sequence % every === every - 1;
    const slots = new SharedSlots(shape);
    let chunks = 0, number = 0, released = 0;
    /** The memory of each chunk that a thread had. */
    const memories = new Map<number, SharedMemory>();
    let puppet = new Puppet();
    slots.ready(number, puppet.thread);
    while (released < 100) {
      for (; slots.hasRoom(); chunks++) slots.put(chunks, Uint8Array.of(chunks));
      assert(chunks - released <= shape.slots, `${chunks - released} chunks are unreleased`);
      // all that waits is taken, and costs its thread, but for a chunk now and then
      for (let slot = puppet.take(number); slot !== null; slot = puppet.take(number)) {
        const ring = puppet.ring!;
        const sequence = ring.input(slot)[0];
        memories.set(sequence, ring.memory);
        if (answered(sequence)) {
          ring.settle(slot, number, DONE, 0);
        } else {
          slots.lost(number, died);
          puppet = new Puppet();
          slots.ready(++number, puppet.thread);
        }
      }
      const alive = new Set([...memories.values(), puppet.ring!.memory]);
      assert(alive.size <= 2, `${alive.size} rings are alive`);
      // a slow consumer: one piece, and the threads die of all that comes into its place
      const failure = answered(released) ? null : died;
      assertEquals(slots.settled(released)?.failure, failure, `chunk ${released}`);
      slots.release(released);
      memories.delete(released++);
    }
    assert(number > 40, "threads have died");
  }
});
