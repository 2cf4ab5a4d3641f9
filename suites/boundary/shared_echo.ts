/**
 * A round trip in shared memory: both sides of it.
 *
 * The turn is a word: even, and the asker has it; odd, and the answerer does.
 *
 * @module
 */

/** Memory that two threads share. */
export interface Shared {
  readonly control: SharedArrayBuffer;
  readonly there: SharedArrayBuffer;
  readonly back: SharedArrayBuffer;
}

/** Views of it. */
export interface Views {
  readonly turn: Int32Array;
  readonly there: Uint8Array;
  readonly back: Uint8Array;
}

/** Memory for round trips of `bytes` bytes. */
export function shared(bytes: number): Shared {
  return {
    control: new SharedArrayBuffer(64),
    there: new SharedArrayBuffer(bytes),
    back: new SharedArrayBuffer(bytes),
  };
}

/** Views of shared memory, made in each thread. */
export function viewsOf({ control, there, back }: Shared): Views {
  return {
    turn: new Int32Array(control),
    there: new Uint8Array(there),
    back: new Uint8Array(back),
  };
}

/** The last turn there is: the answerer leaves. */
const LEAVE = -1;

/** Nobody waits longer than this for the other side, in milliseconds. */
const LIMIT = 10_000;

/** Answers until the asker leaves. */
export function answer({ turn, there, back }: Views): void {
  const own = new Uint8Array(there.length);
  for (let now = Atomics.load(turn, 0); now !== LEAVE; now = Atomics.load(turn, 0)) {
    if (now % 2 === 0) {
      Atomics.wait(turn, 0, now, 100);
      continue;
    }
    own.set(there); // into the memory that this thread works on
    back.set(own);
    Atomics.add(turn, 0, 1);
    Atomics.notify(turn, 0);
  }
}

/** One round trip; the thread that asks blocks meanwhile. */
export function ask({ turn, there, back }: Views, bytes: Uint8Array, received: Uint8Array): void {
  there.set(bytes);
  const asked = Atomics.add(turn, 0, 1) + 1;
  Atomics.notify(turn, 0);
  if (Atomics.wait(turn, 0, asked, LIMIT) === "timed-out") throw new Error("no answer");
  received.set(back);
}

/** Sends the answerer away. */
export function leave({ turn }: Views): void {
  Atomics.store(turn, 0, LEAVE);
  Atomics.notify(turn, 0);
}
