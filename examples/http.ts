/**
 * Typed arrays as JSON over HTTP: the server writes columns straight to the response's bytes, the client
 * parses the bytes straight to columns. Neither makes an array of JavaScript numbers.
 *
 *     deno run --allow-net --allow-env examples/http.ts        # bun examples/http.ts
 *
 * @module
 */

import { formatFixed } from "@lanemark/kernels/format-float";
import { formatInts } from "@lanemark/kernels/format-int";
import { parseInts, parseNumbers } from "@lanemark/kernels/parse-number";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";

const minutes = Int32Array.from({ length: 1440 }, (_, i) => i);
const degrees = Float64Array.from(
  minutes,
  (i) => 15 + 8 * Math.sin((i - 540) / 1440 * 2 * Math.PI),
);

/** A path, and what it answers with. */
const answers: { readonly [path: string]: () => Uint8Array } = {
  "/minutes": () => formatInts(minutes),
  "/degrees": () => formatFixed(degrees, 2),
};

const server = createServer(({ url = "" }, response) => {
  const answer = Object.hasOwn(answers, url) ? answers[url]() : null;
  response.writeHead(answer === null ? 404 : 200, { "content-type": "application/json" });
  response.end(answer);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

const at = parseInts(await bytesOf("/minutes"), "int32");
const json = await bytesOf("/degrees");
const read = parseNumbers(json);
server.closeAllConnections();
server.close();

const warmest = read.indexOf(read.reduce((most, one) => Math.max(most, one)));
const clock = (minute: number) =>
  [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
process.stdout.write(`${read.length} values in ${json.length} bytes of JSON\n`);
process.stdout.write(`warmest at ${clock(at[warmest])} with ${read[warmest]} degrees\n`);
