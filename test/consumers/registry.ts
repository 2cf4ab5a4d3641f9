/**
 * A registry on loopback that speaks as much of JSR's protocol as `deno publish` and `deno run` need: it
 * takes the very archives that would be published, and hands out their files.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { parseJsonc } from "../../publish/manifest.ts";

/** A version of a package as it was published. */
export interface Published {
  readonly exports: { readonly [entry: string]: string };
  /** Contents by path, which begins with a slash. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The files of a tar archive. */
function untar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (from: number, to: number) =>
    new TextDecoder().decode(archive.subarray(from, to)).split("\0")[0];
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const name = text(at, at + 100), size = parseInt(text(at + 124, at + 136), 8);
    const type = text(at + 156, at + 157), prefix = text(at + 345, at + 500);
    if (type !== "0" && type !== "") throw new Error(`"${name}" is no plain file: type ${type}`);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    files.set(`/${path.replace(/^\.?\//, "")}`, archive.subarray(at + 512, at + 512 + size));
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A registry that has nothing until something is published to it. */
export class Registry {
  /** What was published, by `@scope/name` and version. */
  readonly packages = new Map<string, Map<string, Published>>();
  /** Every path that was asked for and is not there. */
  readonly missing: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  /** Begins to listen, and returns what `JSR_URL` has to be. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Ends it. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost");
    const upload = /^\/api\/scopes\/([^/]+)\/packages\/([^/]+)\/versions\/([^/]+)$/.exec(pathname);
    if (request.method === "POST" && upload !== null) {
      const [, scope, name, version] = upload;
      const files = untar(gunzipSync(await bodyOf(request)));
      const config = new TextDecoder().decode(files.get(searchParams.get("config")!));
      const { exports } = parseJsonc(config) as Published;
      const versions = this.packages.get(`@${scope}/${name}`) ?? new Map();
      this.packages.set(`@${scope}/${name}`, versions.set(version, { exports, files }));
      return json(response, { id: "0", status: "success", error: null });
    }
    // whether that version is there already
    if (upload !== null) {
      const [, scope, name, version] = upload;
      const there = this.packages.get(`@${scope}/${name}`)?.has(version) ?? false;
      response.writeHead(there ? 200 : 404, { "content-type": "application/json" }).end("{}");
      return;
    }
    // whether there is such a package
    if (pathname.startsWith("/api/scopes/")) return json(response, {});
    const found = this.#file(pathname);
    if (found !== null) {
      response.writeHead(200, { "content-type": typeOf(pathname) }).end(found);
      return;
    }
    this.missing.push(pathname);
    response.writeHead(404).end();
  }

  #file(pathname: string): Uint8Array | null {
    const [, name, rest] = /^\/(@[^/]+\/[^/]+)\/(.+)$/.exec(pathname) ?? [];
    const versions = this.packages.get(name);
    if (versions === undefined) return null;
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    if (rest === "meta.json") {
      const all = [...versions.keys()];
      const [scope, own] = name.slice(1).split("/");
      return bytes({
        scope,
        name: own,
        latest: all.at(-1),
        versions: Object.fromEntries(all.map((version) => [version, {}])),
      });
    }
    const version = /^(.+)_meta\.json$/.exec(rest)?.[1];
    if (version !== undefined) {
      const published = versions.get(version);
      if (published === undefined) return null;
      const { exports, files } = published;
      return bytes({ exports, manifest: Object.fromEntries([...files].map(entry)) });
    }
    const [of] = rest.split("/");
    return versions.get(of)?.files.get(rest.slice(of.length)) ?? null;
  }
}

function entry([path, content]: [string, Uint8Array]): [string, unknown] {
  const hash = createHash("sha256").update(content).digest("hex");
  return [path, { size: content.length, checksum: `sha256-${hash}` }];
}

function typeOf(path: string): string {
  return path.endsWith(".ts") ? "text/typescript" : "application/json";
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}
