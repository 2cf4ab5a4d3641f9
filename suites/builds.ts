/**
 * Other builds of the kernels beside ours, in the same suites: what `--against-build DIR` compares.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnySuite } from "../harness/mod.ts";
import type { Kernel } from "../kernels/_kernel.ts";
import { HEAP_BASE, type KernelModule } from "../kernels/_workspace.ts";
import { artifacts, kernels, modules } from "../kernels/catalogue.ts";

/** Another build of a kernel. */
export interface Build {
  /** The kernel's name. */
  readonly kernel: string;
  /** What stands behind the `@` of its implementations' names. */
  readonly label: string;
  /** The file it comes from. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** The module. */
  readonly module: KernelModule;
}

/**
 * The builds in each folder, which is a folder of `<kernel>.ts` as `deno task build --out` writes it,
 * or the root of a checkout. A build's label is the folder's name.
 *
 * @throws {Error} if a folder is missing or holds no build of a kernel, or a file is no build.
 */
export async function openBuilds(dirs: readonly string[]): Promise<Build[]> {
  const builds: Build[] = [];
  const labels = new Set<string>();
  for (const dir of dirs) {
    const folder = folderOf(dir);
    const label = unique(labelOf(dir), labels);
    const found = kernels.map(({ name }) => ({ kernel: name, file: join(folder, `${name}.ts`) }))
      .filter(({ file }) => existsSync(file));
    if (found.length === 0) {
      const names = kernels.map(({ name }) => `${name}.ts`).join(", ");
      throw new Error(`"${dir}" holds no build of a kernel: ${names} would be one`);
    }
    for (const { kernel, file } of found) builds.push(await open(kernel, label, file));
  }
  return builds;
}

/**
 * The suites whose kernel has another build in one of the folders: there the WASM implementations run
 * side by side on every build, verified against the same oracle as always, `wasm@label` on the build
 * of that label. `wasm` is then compared with those, not with the baseline.
 *
 * @param tell Is told what the user has to know, such as a build that is ours byte by byte.
 * @throws {Error} as {@linkcode openBuilds} does, or if no suite has a kernel of theirs.
 */
export async function againstBuilds(
  suites: readonly AnySuite[],
  dirs: readonly string[],
  tell: (note: string) => void = () => {},
): Promise<AnySuite[]> {
  const builds = await openBuilds(dirs);
  for (const { kernel, label, sha256 } of builds) {
    if (sha256 === artifacts[kernel]) tell(`${kernel}@${label} is this build, byte by byte`);
  }
  const compared = suites.flatMap((suite) => {
    const others = builds.filter(({ kernel }) => kernel === suite.kernel.name);
    return others.length === 0 ? [] : [onBuilds(suite, others)];
  });
  if (compared.length > 0) return compared;
  const names = [...new Set(builds.map(({ kernel }) => kernel))].join(", ");
  throw new Error(`No suite is about ${names}, of which there are other builds`);
}

/** A suite on this build and the others. */
function onBuilds(suite: AnySuite, builds: readonly Build[]): AnySuite {
  const kernel = kernelOf(suite.kernel.name);
  const rebuilt = builds.map(({ label, module }) => ({ label, impls: kernel.rebuilt(module) }));
  // the kernel's own: a rival's WASM is nobody's build of it
  const names = new Set(rebuilt.flatMap(({ impls }) => impls.map(({ name }) => name)));
  const ours = suite.kernel.impls.filter(({ name }) => names.has(name));
  const impls = ours.flatMap((own) => [
    own,
    ...rebuilt.flatMap(({ label, impls }) =>
      impls.filter(({ name }) => name === own.name)
        .map((impl) => ({ ...impl, name: `${impl.name}@${label}` }))
    ),
  ]);
  const roofline = suite.kernel.impls.filter(({ role }) => role === "roofline");
  return {
    ...suite,
    kernel: {
      ...suite.kernel,
      impls: [...impls, ...roofline],
      // another build is a reference: ours are compared with it, it with nobody
      rivals: (impl) => impl.includes("@") ? [impl] : builds.map(({ label }) => `${impl}@${label}`),
    },
  };
}

function kernelOf(name: string): Kernel<unknown, unknown> {
  const kernel = kernels.find((one) => one.name === name);
  if (kernel === undefined) throw new Error(`The catalogue has no kernel "${name}"`);
  return kernel;
}

/** Where the builds lie: in the folder itself, or where a checkout keeps them. */
function folderOf(dir: string): string {
  if (!existsSync(dir)) throw new Error(`There is no folder "${dir}"`);
  if (!statSync(dir).isDirectory()) throw new Error(`"${dir}" is no folder`);
  const generated = join(dir, "kernels", "_generated");
  return existsSync(generated) ? generated : dir;
}

/** The folder's name in letters that an id may have; of a checkout, the checkout's. */
function labelOf(dir: string): string {
  let path = realpathSync(resolve(dir));
  if (basename(path) === "_generated") path = dirname(path);
  if (basename(path) === "kernels") path = dirname(path);
  return basename(path).toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "") || "build";
}

/** Folders of the same name get a number each. */
function unique(label: string, taken: Set<string>): string {
  let name = label;
  for (let n = 2; taken.has(name); n++) name = `${label}_${n}`;
  taken.add(name);
  return name;
}

async function open(kernel: string, label: string, file: string): Promise<Build> {
  let exported: { [name: string]: unknown };
  try {
    exported = await import(pathToFileURL(realpathSync(file)).href);
  } catch (cause) {
    throw new Error(`"${file}" cannot be loaded: ${(cause as Error).message}`, { cause });
  }
  const { wasmBase64, memoryBase } = exported;
  if (typeof wasmBase64 !== "string" || typeof memoryBase !== "number") {
    throw new Error(`"${file}" is no build of a kernel: it exports no wasmBase64 and memoryBase`);
  }
  const bytes = Buffer.from(wasmBase64, "base64");
  const reason = objection(bytes, memoryBase, modules[kernel]);
  if (reason !== null) throw new Error(`"${file}" is no build of ${kernel}: ${reason}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { kernel, label, file, sha256, module: { wasmBase64, memoryBase } };
}

function exportsOf(module: WebAssembly.Module): string[] {
  return WebAssembly.Module.exports(module).map(({ name }) => name);
}

/** Why a module cannot stand in for ours, or `null`. */
function objection(
  bytes: Uint8Array<ArrayBuffer>,
  memoryBase: number,
  ours: KernelModule,
): string | null {
  if (!WebAssembly.validate(bytes)) return "its bytes are no module that this engine takes";
  const module = new WebAssembly.Module(bytes);
  const imported = WebAssembly.Module.imports(module);
  const foreign = imported.filter(({ kind }) => kind !== "memory");
  if (foreign.length > 0 || imported.length === 0) return "it has to import the memory and no more";
  const exported = exportsOf(module);
  const lacking = exportsOf(new WebAssembly.Module(Buffer.from(ours.wasmBase64, "base64")))
    .filter((name) => !exported.includes(name));
  if (lacking.length > 0) return `it does not export ${lacking.join(", ")}`;
  if (memoryBase < 0 || memoryBase >= HEAP_BASE) return `its data begin at ${memoryBase}`;
  return null;
}
