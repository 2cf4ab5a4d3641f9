/**
 * Numbers in text, added up by two threads: chunks that end with a line go to the threads, their sums come
 * back in order, and memory is bounded whatever the input's size.
 *
 *     deno run --allow-read examples/pipeline.ts        # bun examples/pipeline.ts
 *
 * @module
 */

import { pipeline } from "@lanemark/kernels/threads";
import process from "node:process";

const LINES = 200_000;
const NEWLINE = 0x0a;

/** Writes the next lines to `into`, as a file or a socket would, and returns how many bytes. */
function linesOf(count: number): (into: Uint8Array) => number {
  const text = new TextEncoder().encode(
    Array.from({ length: count }, (_, i) => `${i % 1000}.5\n`).join(""),
  );
  let at = 0;
  return (into) => {
    const next = text.subarray(at, at + into.length);
    into.set(next);
    at += next.length;
    return next.length;
  };
}

const plan = {
  program: new URL("pipeline_stage.ts", import.meta.url),
  workers: 2,
  slotBytes: 1 << 16,
  answerBytes: 8,
  // a chunk ends after a line
  cut: (bytes: Uint8Array) => bytes.lastIndexOf(NEWLINE) + 1,
};
let chunks = 0, sum = 0;
for await (const piece of pipeline(linesOf(LINES), plan)) {
  if (!piece.ok) throw new Error(piece.reason);
  sum += new DataView(piece.answer.slice().buffer).getFloat64(0, true);
  chunks++;
}
process.stdout.write(`${LINES} numbers in ${chunks} chunks: ${sum}\n`);
