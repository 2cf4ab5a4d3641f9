/**
 * Whether the engine copies slowly between memory that is shared and memory that is not.
 *
 * V8 does so word by word, and byte by byte where the two addresses are not aligned alike (7.5 GB/s where
 * it has 63 in memory of one's own, on Node 20 3.7). JSC copies alike everywhere. The engine is asked, not
 * named: a name says nothing about its next version.
 *
 * @module
 */

const BYTES = 4096, COPIES = 256, TRIES = 5;

/** From so many times as long on, memory of one's own pays. */
const SLOWER = 3;

function time(from: Uint8Array, to: Uint8Array): number {
  let best = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const start = performance.now();
    for (let copy = 0; copy < COPIES; copy++) to.set(from);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let slowly: boolean | undefined;

/** It, measured on the first call, which takes a millisecond. */
export function copiesSlowly(): boolean {
  if (slowly !== undefined) return slowly;
  const to = new Uint8Array(BYTES);
  const own = new Uint8Array(new ArrayBuffer(1 + BYTES), 1);
  const shared = new Uint8Array(new SharedArrayBuffer(1 + BYTES), 1);
  return slowly = time(shared, to) > SLOWER * time(own, to);
}
