/**
 * The threads' program: escapes bytes of ASCII.
 *
 * @module
 */

import { jsonEscapeInto } from "@lanemark/kernels/json-escape";
import { serveStage } from "@lanemark/kernels/threads";

await serveStage(() => (input, room) => {
  const units = Uint16Array.from(input);
  const answer = new Uint8Array(6 * units.length + 2);
  const length = jsonEscapeInto(units, answer);
  room.set(answer.subarray(0, length));
  return length;
});
