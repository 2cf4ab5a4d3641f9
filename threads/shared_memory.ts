/**
 * Memory that threads share, as it is made and posted.
 *
 * @module
 */

import { copiesSlowly } from "./copying.ts";

/** A memory of WASM where a module is to move bytes to and from it, else nothing but a buffer. */
export type SharedMemory = SharedArrayBuffer | WebAssembly.Memory;

/** Bytes of a page of WASM's. */
const PAGE = 65_536;

/**
 * `bytes` bytes of zeros.
 *
 * @throws {RangeError} if there is not so much memory.
 */
export function shareBytes(bytes: number): SharedMemory {
  const pages = Math.ceil(bytes / PAGE);
  if (copiesSlowly()) {
    try {
      return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    } catch {
      // more than WASM can address, no WASM, or no addresses left: each memory takes gigabytes of those
    }
  }
  return new SharedArrayBuffer(bytes);
}

/** What views of the memory are made on. */
export function bufferOf(memory: SharedMemory): SharedArrayBuffer {
  // TypeScript does not know that a shared memory's buffer is shared
  return memory instanceof SharedArrayBuffer
    ? memory
    : memory.buffer as unknown as SharedArrayBuffer;
}
