/**
 * A pool's program that does a kernel's work: its tasks and answers come and go as messages.
 *
 * @module
 */

import { answerWith, servePool } from "../../harness/pool_worker.ts";
import { openStage } from "../pipeline/stages.ts";
import { type WorkName, works } from "../pipeline/works.ts";
import { roomFor } from "./window.ts";

/** What the program is set up with. */
export interface PoolSetup {
  readonly work: WorkName;
  /** The kernel, compiled by who opened the pool. */
  readonly module: WebAssembly.Module;
}

/** A part of the input, in memory of its own. */
export interface PoolTask {
  readonly bytes: Uint8Array;
  /** Whether the answer moves back; else it is copied. */
  readonly move: boolean;
}

await servePool<PoolSetup, PoolTask, Uint8Array>(({ work, module }) => {
  const stage = openStage(work, module);
  const { growth } = works[work];
  let room = new Uint8Array(0);
  return {
    run({ bytes, move }) {
      const most = roomFor(bytes.length, growth);
      if (room.length < most) room = new Uint8Array(most);
      // its own memory: what is posted of a view is all that lies behind it
      const answer = room.slice(0, stage(bytes, room));
      return move ? answerWith(answer, [answer.buffer]) : answer;
    },
  };
});
