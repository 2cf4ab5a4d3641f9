/**
 * A pool's program that sends back what it gets.
 *
 * @module
 */

import { answerWith, servePool } from "../../harness/pool_worker.ts";

/** What it is asked. */
export interface PoolEchoTask {
  readonly bytes: Uint8Array;
  readonly move: boolean;
}

await servePool<null, PoolEchoTask, Uint8Array>(() => ({
  run: ({ bytes, move }) => move ? answerWith(bytes, [bytes.buffer as ArrayBuffer]) : bytes,
}));
