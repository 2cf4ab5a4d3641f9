/**
 * A bundle of tests for Node, in which the kernels are the built package's.
 *
 * @module
 */

import { build } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../publish/manifest.ts";

/**
 * Bundles a program of this clone: whatever module of it the package at `installed` has is imported from
 * there. Returns the package's modules that it imports.
 */
export async function bundleOnPackage(
  program: string,
  installed: string,
  outfile: string,
): Promise<string[]> {
  const taken = new Set<string>();
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { "@std/assert": "deno-std/assert/mod.js" },
    logLevel: "error",
    plugins: [{
      name: "the built package",
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer }) => {
          const own = relative(root, resolve(dirname(importer), path));
          const built = join(installed, own.replace(/\.ts$/, ".js"));
          if (!existsSync(built)) return null;
          taken.add(own);
          return { path: built, external: true };
        });
        // files of the clone are found from where their module was
        onLoad({ filter: /[/\\](test|suites|fixtures|kernels)[/\\].*\.ts$/ }, ({ path }) => ({
          contents: readFileSync(path, "utf8")
            .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path))),
          loader: "ts",
        }));
      },
    }],
  });
  return [...taken].sort();
}
