/**
 * The program for Node 20, which reads no TypeScript: every module without its types, in a folder of
 * the same shape.
 *
 * A bundle was refused. It makes `var` of every constant of a module, which V8 then reads at every use,
 * and it would put what Deno and Bun read as many modules into one scope: what is compared between
 * runtimes has to be the same code. Threads start programs that are files of their own, too.
 *
 * @module
 */

import * as esbuild from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the program lies, from the project's root: in the folder that git does not see. */
export const nodeFolder: string = join(root, ".lanemark", "node");

/** What Node 20 lacks, in front of everything else. */
const library = "suites/matrix/node_library.ts";

/** In the code that esbuild writes: the address of another module of ours, imported or started. */
const address =
  /(\b(?:from|import) ?\(?|\bnew URL\()("\.{1,2}\/[^"\n]+)\.ts("(?:, import\.meta\.url\))?)/g;

/**
 * Writes the program that begins with `entry`, a path from the project's root, and returns its file,
 * `suites.mjs`. What packages it imports has to be found from `folder` on upwards.
 */
export async function writeForNode(
  folder: string = nodeFolder,
  entry = "suites/main.ts",
): Promise<string> {
  try {
    const seen = new Set([library, entry]);
    for (const path of seen) {
      const { code } = await esbuild.transform(readFileSync(join(root, path), "utf8"), {
        loader: "ts",
        format: "esm",
        target: "node20",
        sourcefile: path,
      });
      const renamed = code.replace(address, (_, before, name, after) => {
        seen.add(posix.join(dirname(path), `${name.slice(1)}.ts`));
        return `${before}${name}.mjs${after}`;
      });
      writeIfNew(join(folder, path.replace(/\.ts$/, ".mjs")), renamed);
    }
  } finally {
    await esbuild.stop();
  }
  const program = join(folder, "suites.mjs");
  const modules = [library, entry].map((path) => `import "./${path.replace(/\.ts$/, ".mjs")}";\n`);
  writeIfNew(program, modules.join(""));
  return program;
}

/** A run under way reads these files: what is there already stays as it is. */
function writeIfNew(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
