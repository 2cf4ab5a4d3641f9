/**
 * What a bundler takes from the package: of one kernel's entry, that kernel's module alone.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { build } from "esbuild";

/** The kernels whose modules a bundle of some lines for a page holds; it names no module of Node's. */
export async function bundledKernels(cwd: string, contents: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: cwd },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const [{ inputs, imports }] = Object.values(metafile.outputs);
  assertEquals(imports, []);
  assert(!/["'`]node:/.test(outputFiles[0].text), "a bundle for a page names a module of Node's");
  return Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /_generated\/(\w+)\.js$/.exec(path)?.[1] ?? []).sort();
}

/** Fails unless each entry brings in its own kernel and no other. */
export async function assertOwnKernelOnly(cwd: string, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    if (entry === ".") continue;
    const own = entry === "./threads" ? [] : [entry.slice(2).replaceAll("-", "_")];
    const contents = `export * from "@lanemark/kernels/${entry.slice(2)}";`;
    assertEquals(await bundledKernels(cwd, contents), own, entry);
  }
  const one = 'import { jsonEscape } from "@lanemark/kernels"; console.log(jsonEscape("x"));';
  assertEquals(await bundledKernels(cwd, one), ["json_escape"], "one function of the root");
  const all = await bundledKernels(cwd, 'export * from "@lanemark/kernels";');
  assertEquals(all.length, entries.length - 2, "all of the root");
}
