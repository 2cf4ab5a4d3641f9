/**
 * A pool's program, seen from within a worker.
 *
 * @module
 */

import { expose, transfer } from "comlink/dist/esm/comlink.mjs";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { nodePort, sayFarewell } from "../threads/port.ts";

// the checker takes its types for a CommonJS module's
const endpointOf = nodeEndpoint as unknown as typeof nodeEndpoint.default;

/** A program that is set up. */
export interface Ready<Task, Answer> {
  /** Makes the code that tasks run as fast as it gets. */
  warm?(): void | Promise<void>;
  /** Does a task. What it throws becomes the task's result. */
  run(task: Task): Answer | Promise<Answer>;
}

/** Serves a pool in this worker: `open` is called once, with what the pool was set up with. */
export async function servePool<Setup, Task, Answer>(
  open: (setup: Setup) => Ready<Task, Answer> | Promise<Ready<Task, Answer>>,
): Promise<void> {
  let ready: Ready<Task, Answer> | null = null;
  const program = {
    async begin(setup: Setup) {
      const start = performance.now();
      ready = await open(setup);
      const opened = performance.now();
      await ready.warm?.();
      return { opened: opened - start, warmed: performance.now() - opened };
    },
    async run(task: Task) {
      return await ready!.run(task);
    },
  };
  const node = await nodePort();
  if (node !== null) return expose(program, endpointOf(node as never));
  sayFarewell();
  expose(program);
}

/** An answer with buffers that move to the pool and are not copied. */
export function answerWith<Answer>(answer: Answer, buffers: readonly Transferable[]): Answer {
  return transfer(answer, [...buffers]);
}
