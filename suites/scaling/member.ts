/**
 * A thread of a team: it waits for a window, takes tasks until none is left, and waits again.
 *
 * @module
 */

import type { Stage } from "../../threads/mod.ts";
import { ownPort } from "../../threads/port.ts";
import { openStage } from "../pipeline/stages.ts";
import type { WorkName } from "../pipeline/works.ts";
import { BROKEN, LEAVE, LEFT, NEXT, READY, type Shared, Views, WINDOW } from "./window.ts";

/** What a thread does with a task: a kernel's work, or nothing but moving its bytes. */
export type Doing = WorkName | "copy";

/** What a thread is told once. */
export interface MemberOrder {
  readonly doing: Doing;
  /** The kernel, compiled by who started the thread. */
  readonly module: WebAssembly.Module | null;
  readonly shared: Shared;
}

/** A thread looks whether it is to leave after so many milliseconds, whether or not it was called. */
const GLANCE_MS = 100;

const port = await ownPort();
port.onMessage((message) => {
  const { doing, module, shared } = message as MemberOrder;
  const views = new Views(shared);
  const { words } = views;
  let stage: Stage | null = null;
  // read before this thread is told of as ready: from then on a window may be opened
  const window = Atomics.load(words, WINDOW);
  try {
    stage = open(doing, module);
  } catch {
    // the other side blocks and hears no message: it is told in memory
    Atomics.store(words, BROKEN, 1);
  }
  Atomics.add(words, READY, 1);
  Atomics.notify(words, READY);
  if (stage !== null) work(stage, views, window);
});

function open(doing: Doing, module: WebAssembly.Module | null): Stage {
  if (doing !== "copy") return openStage(doing, module!);
  return (input, room) => {
    room.set(input);
    return input.length;
  };
}

function work(stage: Stage, views: Views, window: number): void {
  const { words, inputs, rooms } = views;
  while (true) {
    Atomics.wait(words, WINDOW, window, GLANCE_MS);
    const now = Atomics.load(words, WINDOW);
    if (now === LEAVE) return;
    if (now === window) continue;
    window = now;
    try {
      for (;;) {
        const task = Atomics.add(words, NEXT, 1);
        if (task >= inputs.length) break;
        views.answered(task, stage(inputs[task], rooms[task]));
      }
    } catch {
      Atomics.store(words, BROKEN, 1);
    }
    if (Atomics.sub(words, LEFT, 1) === 1) Atomics.notify(words, LEFT);
  }
}
