/**
 * A pipeline's program, seen from within a thread.
 *
 * @module
 */

import type { Chunk, Order, Report } from "./messages.ts";
import { inOwnMemory } from "./own_memory.ts";
import { ownPort, type Port } from "./port.ts";
import { DONE, FAILED, Ring } from "./ring.ts";

/**
 * Does one chunk: reads `input`, writes its answer to `room` and returns its length in bytes. Both may
 * lie in shared memory, and are good for this call alone. What it throws becomes the chunk's result.
 */
export type Stage = (input: Uint8Array, room: Uint8Array) => number;

/**
 * Serves a pipeline in this thread.
 *
 * @param open Called once, with the pipeline's `setup`: instantiates, allocates, warms up, and returns
 * what is done with each chunk.
 * @throws {Error} in what is no worker: on the main thread of a program or of a page.
 */
export async function serveStage<Setup>(
  open: (setup: Setup) => Stage | Promise<Stage>,
): Promise<void> {
  const port = await ownPort();
  const report = (message: Report, transfer: readonly Transferable[] = []) =>
    port.post(message, transfer);
  let stage: Stage | null = null;
  let number = 0;
  port.onMessage(async (message) => {
    const order = message as Order;
    // rings and chunks come to who has said that it is ready
    if ("chunk" in order) return doChunk(stage!, order.chunk, report);
    if ("ring" in order) {
      return drain(new Ring(order.ring.shape, order.ring.memory), number, stage!, port);
    }
    number = order.begin.thread;
    try {
      stage = await open(order.begin.setup as Setup);
    } catch (error) {
      return report({ broken: reasonOf(error) });
    }
    report({ ready: true });
  });
}

/** Works on the slots of a ring until it is closed. */
function drain(ring: Ring, thread: number, given: Stage, port: Port): void {
  const encoder = new TextEncoder();
  const { slotBytes, answerBytes } = ring.shape;
  const stage = inOwnMemory(given, ring.memory, { input: slotBytes, answer: answerBytes });
  for (let slot = ring.take(thread); slot >= 0; slot = ring.take(thread)) {
    const room = ring.room(slot);
    let listened: boolean;
    try {
      const bytes = lengthWithin(stage(ring.input(slot), room), room.length);
      listened = ring.settle(slot, thread, DONE, bytes);
    } catch (error) {
      const reason = encoder.encode(reasonOf(error)).subarray(0, room.length);
      room.set(reason);
      listened = ring.settle(slot, thread, FAILED, reason.length);
    }
    if (listened) port.post({ bell: true } satisfies Report);
  }
}

function doChunk(
  stage: Stage,
  { sequence, input, length, room }: Chunk,
  report: (message: Report, transfer: readonly Transferable[]) => void,
): void {
  let bytes = 0;
  let failure: string | null = null;
  try {
    bytes = lengthWithin(
      stage(new Uint8Array(input, 0, length), new Uint8Array(room)),
      room.byteLength,
    );
  } catch (error) {
    failure = reasonOf(error);
  }
  report({ done: { sequence, input, length, room, bytes, failure } }, [input, room]);
}

function lengthWithin(bytes: number, most: number): number {
  if (Number.isInteger(bytes) && bytes >= 0 && bytes <= most) return bytes;
  throw new RangeError(`The stage returned ${bytes}, no length of an answer up to ${most} bytes`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
