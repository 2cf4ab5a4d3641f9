/**
 * What a pipeline and its threads say to each other.
 *
 * @module
 */

import type { RingShape } from "./ring.ts";
import type { SharedMemory } from "./shared_memory.ts";

/** The slots of a ring, as they are posted. */
export interface SharedRing {
  readonly shape: RingShape;
  readonly memory: SharedMemory;
}

/** To a thread: what to be, a ring to work on, or a chunk whose memory moves to it. */
export type Order =
  | {
    readonly begin: {
      /** The thread's number. */
      readonly thread: number;
      readonly setup: unknown;
    };
  }
  | { readonly ring: SharedRing }
  | { readonly chunk: Chunk };

/** A chunk on its way to a thread. */
export interface Chunk {
  readonly sequence: number;
  readonly input: ArrayBuffer;
  /** Bytes of it that are input. */
  readonly length: number;
  /** Where the answer goes. */
  readonly room: ArrayBuffer;
}

/** From a thread. */
export type Report =
  | { readonly ready: true }
  /** The program could not be set up. */
  | { readonly broken: string }
  /** A slot of the ring is done. */
  | { readonly bell: true }
  /** A chunk is done, and its memory comes back. */
  | {
    readonly done: Chunk & {
      /** Bytes of the answer. */
      readonly bytes: number;
      /** Why there is none, or `null`. */
      readonly failure: string | null;
    };
  };
