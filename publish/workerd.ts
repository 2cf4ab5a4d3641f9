/**
 * The kernels for platforms that run V8 and compile no WebAssembly from bytes: workerd, under
 * Cloudflare Workers, takes modules that were deployed beside the code and compiled there. Bundlers
 * find this set of modules by the condition `workerd` of the package's entries; in it each kernel
 * imports its `.wasm` file in place of carrying it in base64. The rest is the same code.
 *
 * Without it the kernels still answer there, but on plain TypeScript.
 *
 * @module
 */

import { build, type Plugin } from "esbuild";
import { Buffer } from "node:buffer";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "./manifest.ts";

/** The name of an entry's module in `workerd/`. */
export function workerdEntry(entry: string): string {
  return entry === "." ? "mod" : entry.slice("./".length);
}

/** What stands for `threads/node.ts` where there are no threads of Node's, and nobody asks for them. */
export const noThreads: string = `export function nodeThreads() {
  throw new Error("There is no node:worker_threads here");
}
`;

/** What a built `_generated/` module exports. */
interface Generated {
  readonly wasmBase64: string;
  readonly wasmSha256: string;
  readonly memoryBase: number;
}

/** Writes `workerd/` next to the modules that were built for everybody else. */
export async function buildWorkerd(manifest: Manifest, out: string): Promise<void> {
  const entryPoints = Object.fromEntries(
    Object.entries(manifest.exports).map(([entry, path]) => [
      workerdEntry(entry),
      join(out, path.replace(/\.ts$/, ".js")),
    ]),
  );
  await build({
    entryPoints,
    outdir: join(out, "workerd"),
    bundle: true,
    // what two entries share stands once, and who imports one kernel gets no other
    splitting: true,
    chunkNames: "shared-[hash]",
    format: "esm",
    target: "es2022",
    platform: "neutral",
    plugins: [compiledModules(join(out, "workerd"))],
    logLevel: "warning",
  });
}

/** Each kernel's bytes as a file, and its module as an import of that. */
function compiledModules(folder: string): Plugin {
  return {
    name: "compiled modules",
    setup({ onLoad, onResolve }) {
      mkdirSync(folder, { recursive: true });
      onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /[/\\]_generated[/\\]\w+\.js$/ }, async ({ path }) => {
        const { wasmBase64, wasmSha256, memoryBase }: Generated = await import(
          pathToFileURL(path).href
        );
        const file = basename(path).replace(/\.js$/, ".wasm");
        writeFileSync(join(folder, file), Buffer.from(wasmBase64, "base64"));
        return {
          contents: `import module from "./${file}";\n` +
            `export { module };\n` +
            `export const wasmSha256 = ${JSON.stringify(wasmSha256)};\n` +
            `export const memoryBase = ${memoryBase};\n` +
            `export const wasmBase64 = "";\n`,
        };
      });
      onLoad({ filter: /[/\\]threads[/\\]node\.js$/ }, () => ({ contents: noThreads }));
      // a module that was compiled is proof of SIMD, and the probe would not compile
      onLoad({ filter: /[/\\]_simd\.js$/ }, ({ path }) => {
        if (!readFileSync(path, "utf8").includes("export function noSimd()")) {
          throw new Error(`${path} has no noSimd() to replace`);
        }
        return { contents: "export function noSimd() {\n  return null;\n}\n" };
      });
    },
  };
}
