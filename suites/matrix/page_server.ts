/**
 * A server on this machine's loopback for the modules that a page's worker is made of.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { isolation } from "../site/headers.ts";
import { listen } from "../site/serve.ts";
import type { Packages } from "./packages.ts";

/** A server that runs. */
export interface PageServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** Ends it. */
  close(): void;
}

/** Serves an empty page, the modules in `folder`, and under `/packages/` those of `packages`. */
export async function servePage(folder: string, packages: Packages): Promise<PageServer> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/") {
      return send(response, "text/html", "<!doctype html><title>Lanemark</title>");
    }
    const module = moduleAt(pathname, folder, packages);
    if (module !== null) return send(response, "text/javascript", module);
    response.writeHead(404).end();
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...isolation }).end(body);
}

/** A URL has no ".." any more; what is no module is nobody's business. */
function moduleAt(pathname: string, folder: string, packages: Packages): string | null {
  if (!/\.m?js$/.test(pathname)) return null;
  const [, name, rest] = /^\/packages\/((?:@[^/]+\/)?[^/]+)(\/.+)$/.exec(pathname) ?? [];
  if (name === undefined) return read(join(folder, pathname));
  const found = packages.get(name);
  return found === undefined ? null : read(join(found, rest));
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
