/**
 * The bench for who reads no TypeScript, Node 20 and browsers: every module without its types, in a
 * folder of the same shape.
 *
 * A bundle was refused. What is compared between runtimes has to be the same modules; a bundle puts them
 * into one scope and makes `var` of their constants. Threads start programs that are files of their own,
 * too.
 *
 * @module
 */

import * as esbuild from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { addPackages, linkPackages, type Packages } from "./packages.ts";

/** The project's root. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** Where the program for Node lies: in the folder that git does not see. */
const nodeFolder = join(root, ".lanemark", "node");

/** What Node 20 lacks, in front of everything else. */
const library = "suites/matrix/node_library.ts";

/** In the code that esbuild writes: the address of another module of ours, imported or started. */
const address =
  /(\b(?:from|import) ?\(?|\bnew URL\()("\.{1,2}\/[^"\n]+)\.ts("(?:, import\.meta\.url\))?)/g;

/** A module's name in the tree. */
export function treeName(path: string): string {
  return path.replace(/\.ts$/, ".mjs");
}

/**
 * Writes the modules that `entries`, paths from the project's root, reach, and returns the packages that
 * these import; `change` has the last word on each one's code.
 */
export async function writeTree(
  folder: string,
  entries: readonly string[],
  target: string,
  change: (code: string, packages: Packages) => string = (code) => code,
): Promise<Packages> {
  const packages: Packages = new Map();
  try {
    const seen = new Set(entries);
    for (const path of seen) {
      const source = join(root, path);
      const { code } = await esbuild.transform(readFileSync(source, "utf8"), {
        loader: "ts",
        format: "esm",
        target,
        sourcefile: path,
      });
      const renamed = code.replace(address, (_, before, name, after) => {
        seen.add(posix.join(dirname(path), `${name.slice(1)}.ts`));
        return `${before}${name}.mjs${after}`;
      });
      addPackages(code, source, packages);
      writeIfNew(join(folder, treeName(path)), change(renamed, packages));
    }
    return packages;
  } finally {
    await esbuild.stop();
  }
}

/**
 * Writes the program for Node that begins with `entry`, a path from the project's root, and returns its
 * file, `suites.mjs`.
 */
export async function writeForNode(
  folder: string = nodeFolder,
  entry = "suites/main.ts",
): Promise<string> {
  const entries = [library, entry];
  linkPackages(await writeTree(folder, entries, "node20"), folder);
  const program = join(folder, "suites.mjs");
  writeIfNew(program, entries.map((path) => `import "./${treeName(path)}";\n`).join(""));
  return program;
}

/** A run under way reads these files: what is there already stays as it is. */
function writeIfNew(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
