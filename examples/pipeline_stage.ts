/**
 * What each thread of `pipeline.ts` does with a chunk: it parses the lines in place and answers with their
 * sum.
 *
 * @module
 */

import { NumberParser } from "@lanemark/kernels/parse-number";
import { serveStage } from "@lanemark/kernels/threads";

await serveStage(() => {
  const parser = new NumberParser(1 << 16);
  return (input, room) => {
    parser.input.set(input);
    const numbers = parser.numbers(input.length, { format: "list" });
    const sum = new Float64Array([numbers.reduce((total, one) => total + one, 0)]);
    room.set(new Uint8Array(sum.buffer));
    return sum.byteLength;
  };
});
