/**
 * A server for the page's folder, on this machine's loopback only.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { isolation, policyOf } from "./headers.ts";

/** Where nobody says otherwise. */
export const defaultPort = 4173;

const types: { readonly [end: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A server that runs. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** How to serve. */
export interface ServeOptions {
  /** The port that is wanted; any free one where it is taken. */
  readonly port?: number;
  /** Whether the headers are sent: without them the page is what it is on a plain static host. */
  readonly headers?: boolean;
}

/** Serves a folder of the page. */
export async function serve(
  folder: string,
  { port = defaultPort, headers = true }: ServeOptions = {},
): Promise<Serving> {
  const server = createServer(({ url = "/", method }, response) => {
    // the folder is flat: a name has no slash and no dot at its start
    const { pathname } = new URL(url, "http://127.0.0.1");
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    const type = types[extname(name)];
    const body = type === undefined || !/^[\w-]+(\.[\w-]+)*$/.test(name)
      ? null
      : read(folder, name);
    if (body === null || (method !== "GET" && method !== "HEAD")) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      return void response.end("There is no such file\n");
    }
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      ...headers ? { ...isolation, "content-security-policy": policyOf(name) } : {},
    });
    response.end(method === "HEAD" ? undefined : body);
  });
  const bound = await listen(server, port).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(server, 0);
  });
  return {
    // not localhost, which another server of the same port may have on ::1
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function read(folder: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return null;
  }
}

/** Listens on this machine's loopback alone, at any free port if `port` is 0; returns the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as { port: number }).port);
    });
  });
}
