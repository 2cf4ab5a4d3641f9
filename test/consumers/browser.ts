/**
 * A real browser, where there is one: pages of the bundled package under two policies.
 *
 * @module
 */

import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findChromium, startChromium } from "../../suites/site/chromium.ts";

/** What the pages may do, by their paths, and whether WASM compiles there. */
const policies = [
  { path: "/wasm", policy: "script-src 'self' 'wasm-unsafe-eval'", compiles: true },
  { path: "/plain", policy: "script-src 'self'", compiles: false },
];

const page = `
import { callEveryFunction } from "./every_function.js";
globalThis.told = callEveryFunction(new URL("./stage.js", import.meta.url));
`;

/** Milliseconds for all that a page does. */
const LIMIT = 60_000;

/** Calls every function on a page of each policy, and hands out what it told. */
export async function inBrowser(
  cwd: string,
  check: (done: unknown, compiles: boolean) => void,
): Promise<void> {
  if (findChromium() === null) return console.log("passed over: no Chromium");
  const folder = join(cwd, "page");
  await build({
    entryPoints: { page: "page", stage: join(cwd, "stage.js") },
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
    plugins: [{
      name: "the page",
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^page$/ }, ({ path }) => ({ path, namespace: "page" }));
        onLoad(
          { filter: /^page$/, namespace: "page" },
          () => ({ contents: page, resolveDir: cwd }),
        );
      },
    }],
  });
  const server = await serve(folder);
  const { browser, close } = await startChromium();
  try {
    const { port } = server.address() as AddressInfo;
    for (const { path, compiles } of policies) {
      check(await told(browser, `http://127.0.0.1:${port}${path}/`), compiles);
    }
  } finally {
    await close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

/** Serves the page under each policy's path. */
async function serve(folder: string): Promise<ReturnType<typeof createServer>> {
  const server = createServer((request, response) => {
    const [, path, file] = /^(\/\w+)\/(.*)$/.exec(request.url!) ?? [];
    const policy = policies.find((one) => one.path === path)?.policy;
    if (policy === undefined) return response.writeHead(404).end();
    const isScript = file.endsWith(".js");
    response.writeHead(200, {
      "content-security-policy": policy,
      "content-type": isScript ? "text/javascript" : "text/html",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(
      isScript
        ? readFileSync(join(folder, file))
        : '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

/** Opens the page, and returns what it told. */
async function told(browser: Browser, url: string): Promise<unknown> {
  const context = await browser.newContext();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const opened = await context.newPage();
    await opened.goto(url, { timeout: LIMIT });
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("the page told nothing")), LIMIT);
    });
    return await Promise.race([limit, opened.evaluate(() => Reflect.get(globalThis, "told"))]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
