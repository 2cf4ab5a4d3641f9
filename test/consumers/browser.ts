/**
 * A real browser, where there is one: pages of the bundled package under two policies.
 *
 * @module
 */

import { build } from "esbuild";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";

const chromium = "/usr/bin/chromium";

/** What the pages may do, and whether WASM compiles there. */
const policies = [
  { policy: "script-src 'self' 'wasm-unsafe-eval'", compiles: true },
  { policy: "script-src 'self'", compiles: false },
];

const page = `
import { callEveryFunction } from "./every_function.js";
const tell = (told) => fetch("/done" + location.search, { method: "POST", body: JSON.stringify(told) });
try {
  tell(await callEveryFunction(new URL("./stage.js" + location.search, import.meta.url)));
} catch (error) {
  tell({ error: String(error?.stack ?? error) });
}
`;

/** Calls every function on a page of each policy, and hands out what it told. */
export async function inBrowser(
  cwd: string,
  check: (done: unknown, compiles: boolean) => void,
): Promise<void> {
  if (!existsSync(chromium)) return console.log("passed over: no Chromium");
  const folder = join(cwd, "page");
  await build({
    stdin: { contents: page, resolveDir: cwd },
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  await build({
    entryPoints: [join(cwd, "stage.js")],
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  for (const [number, { policy, compiles }] of policies.entries()) {
    check(await told(folder, policy, join(cwd, `profile-${number}`)), compiles);
  }
}

/** Serves the page, opens it, and returns what it told. */
async function told(folder: string, policy: string, profile: string): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const server = createServer((request, response) => {
    const path = request.url!.split("?")[0];
    if (request.method === "POST") {
      let body = "";
      request.on("data", (part) => body += part);
      request.on("end", () => {
        response.end();
        resolve(JSON.parse(body));
      });
      return;
    }
    const headers = {
      "content-security-policy": policy,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    };
    if (path === "/page.js" || path === "/stage.js") {
      response.writeHead(200, { ...headers, "content-type": "text/javascript" });
      return response.end(readFileSync(join(folder, path)));
    }
    response.writeHead(200, { ...headers, "content-type": "text/html" });
    response.end('<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`];
  const child = spawn(chromium, [...flags, url], { detached: true, stdio: "ignore" });
  child.on("error", reject);
  const limit = setTimeout(() => reject(new Error("the page told nothing for 60 s")), 60_000);
  try {
    const done = await promise;
    if (typeof done === "object" && done !== null && "error" in done) {
      throw new Error(`${done.error}`);
    }
    return done;
  } finally {
    clearTimeout(limit);
    const gone = new Promise((left) => child.on("close", left));
    // with all the processes that it has started
    process.kill(-child.pid!, "SIGKILL");
    await gone;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
