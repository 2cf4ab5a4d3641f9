/**
 * Threads for teams. A browser starts a worker's worker only while who asked for it takes its turns of
 * the event loop, and a team is put together without one: there its threads have to run before.
 *
 * @module
 */

import { type Thread, webThread } from "../../threads/thread.ts";
import { CALL } from "./window.ts";

const program = new URL("./member.ts", import.meta.url);

/** Those that were started ahead; who is in no team is idle. */
const ahead = new Set<Thread>();
const idle: Thread[] = [];

/**
 * Starts threads until `count` of them run, and waits for them.
 *
 * @throws {Error} if one of them ends in place of beginning.
 */
export async function startAhead(count: number): Promise<void> {
  const started = Array.from({ length: Math.max(0, count - ahead.size) }, () => webThread(program));
  await Promise.all(started.map((thread) =>
    new Promise<void>((resolve, reject) => {
      // its answer, not its first word: until Chromium has told us that the thread's program is
      // evaluated, it keeps our messages on our side, and delivers none while we block
      thread.onMessage(() => resolve());
      thread.post(CALL);
      thread.ended.then(({ reason }) => reject(new Error(`A thread did not start: ${reason}`)));
    })
  ));
  for (const thread of started) {
    ahead.add(thread);
    idle.push(thread);
  }
}

/** A thread that runs already, or one that is started now. */
export function takeThread(): Thread {
  return idle.pop() ?? webThread(program);
}

/** Takes a thread back that was told to leave its team. One that was started for it alone ends. */
export function giveBack(thread: Thread): void {
  if (ahead.has(thread)) idle.push(thread);
  else thread.terminate();
}
