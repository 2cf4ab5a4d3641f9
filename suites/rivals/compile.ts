/**
 * Compiles what other projects publish as AssemblyScript, with the compiler of our own kernels: once,
 * into `.lanemark/rivals/`, which no commit and no package holds.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { RivalModule } from "./mod.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(ROOT, ".lanemark", "rivals");
const SOURCES = "suites/rivals/assembly";

/** What our kernels are optimised with, and the instructions that both packages ask for. */
const FLAGS = ["-O3", "--converge", "--noAssert", "--enable", "simd"];

interface Rival {
  /** The file in `assembly/`, and the name of its rows. */
  readonly name: string;
  /** The packages it is compiled from. */
  readonly packages: readonly string[];
  readonly flags: readonly string[];
}

const RIVALS: readonly Rival[] = [
  { name: "xjb_as", packages: ["xjb-as"], flags: ["--runtime", "stub"] },
  // the runtime that its own benchmarks are compiled with
  { name: "json_as", packages: ["json-as", "xjb-as"], flags: ["--runtime", "incremental"] },
];

/**
 * The rivals' modules: read, or compiled where these sources were not yet, which takes seconds.
 *
 * @param tell Is told before something is compiled.
 * @throws {Error} if a package is missing or does not compile, or the folder cannot be written.
 */
export async function openRivals(tell: (note: string) => void): Promise<RivalModule[]> {
  const modules: RivalModule[] = [];
  for (const rival of RIVALS) {
    const file = join(FOLDER, `${rival.name}-${keyOf(rival)}.wasm`);
    if (!existsSync(file)) {
      tell(`compiling ${rival.packages[0]}, once`);
      const wasm = await compile(rival);
      mkdirSync(FOLDER, { recursive: true });
      // whole or not at all, for whoever reads it meanwhile
      const part = `${file}.${process.pid}`;
      writeFileSync(part, wasm);
      renameSync(part, file);
    }
    const wasm = readFileSync(file);
    const sha256 = createHash("sha256").update(wasm).digest("hex");
    modules.push({ name: rival.name, wasm, sha256 });
  }
  return modules;
}

/** What a module depends on: versions, flags, our own sources. */
function keyOf({ name, packages, flags }: Rival): string {
  const hash = createHash("sha256");
  for (const one of ["assemblyscript", ...packages]) hash.update(`${one} ${versionOf(one)}\n`);
  hash.update([...FLAGS, ...flags].join(" "));
  for (const file of [`${name}.ts`, "narrow.ts"]) {
    hash.update(readFileSync(join(ROOT, SOURCES, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function versionOf(name: string): string {
  const file = join(ROOT, "node_modules", name, "package.json");
  if (!existsSync(file)) {
    throw new Error(`node_modules lacks ${name}: deno install, or bun install`);
  }
  return JSON.parse(readFileSync(file, "utf8")).version;
}

async function compile({ name, flags }: Rival): Promise<Uint8Array> {
  const { default: asc } = await import("assemblyscript/asc");
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [`${SOURCES}/${name}.ts`, "--baseDir", ROOT, "--outFile", "out.wasm", ...FLAGS, ...flags],
    {
      readFile(file: string, folder: string) {
        const path = join(folder, file);
        return existsSync(path) ? readFileSync(path, "utf8") : null;
      },
      writeFile(_: string, contents: Uint8Array | string) {
        wasm = contents as Uint8Array;
      },
    },
  );
  if (error) throw new Error(`${name} does not compile\n${stderr.toString()}`, { cause: error });
  return wasm!;
}
