/**
 * A thread of a team: it waits for a window, takes tasks until none is left, and waits again.
 *
 * @module
 */

import type { Stage } from "../../threads/mod.ts";
import { ownPort } from "../../threads/port.ts";
import { type Doing, openDoing } from "./doing.ts";
import { BROKEN, CALL, LEAVE, LEFT, READY, type Shared, Views, WINDOW } from "./window.ts";

/** What a thread is told once. */
export interface MemberOrder {
  readonly doing: Doing;
  /** The kernel, compiled by who started the thread. */
  readonly module: WebAssembly.Module | null;
  readonly shared: Shared;
  /** Milliseconds for which the next window is waited for without giving the core back. */
  readonly spin: number;
}

/** A thread looks whether it is to leave after so many milliseconds, whether or not it was called. */
const GLANCE_MS = 100;

const port = await ownPort();
port.onMessage((message) => {
  if (message === CALL) return port.post(CALL);
  const { doing, module, shared, spin } = message as MemberOrder;
  const views = new Views(shared);
  const { words } = views;
  let stage: Stage | null = null;
  // read before this thread is told of as ready: from then on a window may be opened
  let window = Atomics.load(words, WINDOW);
  try {
    stage = openDoing(doing, module, views);
  } catch {
    // the other side blocks and hears no message: it is told in memory
    Atomics.store(words, BROKEN, 1);
  }
  Atomics.add(words, READY, 1);
  Atomics.notify(words, READY);
  while (stage !== null) {
    views.await(WINDOW, window, spin, GLANCE_MS);
    const now = Atomics.load(words, WINDOW);
    if (now === LEAVE) return;
    if (now === window) continue;
    window = now;
    views.work(stage);
    if (Atomics.sub(words, LEFT, 1) === 1) Atomics.notify(words, LEFT);
  }
});
