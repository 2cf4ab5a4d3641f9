/**
 * The packages as npm takes them: `deno task npm [kernels|harness] [--out DIR]`.
 *
 * The same sources, through TypeScript's own compiler: a module and its types for each file that an
 * entry reaches, so what npm gets is never more than what the entries need. The kernels also get a
 * second set of modules, see {@linkcode buildWorkerd}.
 *
 * @module
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import ts from "typescript";
import { type Manifest, manifestOf, type Package, packages, root } from "./manifest.ts";
import { buildWorkerd, noThreads, workerdEntry } from "./workerd.ts";

/** Where `deno task npm` builds. */
export const builds: string = join(root, ".lanemark", "npm");

/** The module of the kernels that imports Node's, and what bundlers of pages get in its place. */
const NODE_THREADS = "./threads/node.js";
const NO_THREADS = "./threads/no_node.js";

/**
 * What a browser has no use for, and what stands in for it, which bundlers of pages look up. The kernels
 * then import nothing of Node's, which some bundlers have no loader for; of the harness such imports are
 * left out, and the code never gets there.
 */
const inBrowsers: { readonly [label in Package["label"]]: { [module: string]: string | false } } = {
  kernels: { [NODE_THREADS]: NO_THREADS },
  harness: Object.fromEntries(
    ["node:os", "node:fs/promises", "node:child_process", "node:path", "node:util"]
      .map((module) => [module, false]),
  ),
};

/** The oldest versions that have all that is used: `Map.groupBy()` and sets' `union()` in the harness. */
const engines: { readonly [label in Package["label"]]: string } = {
  kernels: ">=20",
  harness: ">=22",
};

/** What they may use of the language's library: `isWellFormed()` came before the year it is filed under. */
const libraries: { readonly [label in Package["label"]]: readonly string[] } = {
  kernels: ["lib.es2023.d.ts", "lib.es2024.string.d.ts"],
  harness: ["lib.esnext.d.ts"],
};

/** What each package shows of itself: the project's own README is for who has the clone. */
const readmes: { readonly [label in Package["label"]]: string } = {
  kernels: "publish/README.md",
  harness: "harness/README.md",
};

/** Builds a package into a folder, which is emptied first, and returns the sources it was made of. */
export async function buildNpm(of: Package, out: string): Promise<string[]> {
  const manifest = manifestOf(of);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const sources = compile(of, manifest, out);
  if (of.label === "kernels") {
    await buildWorkerd(manifest, out);
    if (!sources.includes("threads/node.ts")) throw new Error(`there is no ${NODE_THREADS}`);
    writeFileSync(join(out, NO_THREADS), noThreads);
  }
  const written = packageJson(of, manifest, sources);
  writeFileSync(join(out, "package.json"), JSON.stringify(written, null, 2) + "\n");
  cpSync(join(root, readmes[of.label]), join(out, "README.md"));
  for (const file of ["LICENSE", "CHANGELOG.md"]) cpSync(join(root, file), join(out, file));
  return sources;
}

/** Compiles what the entries reach. Paths are the package's own. */
function compile(of: Package, manifest: Manifest, out: string): string[] {
  const folder = join(root, of.folder);
  const options: ts.CompilerOptions = {
    rootDir: folder,
    outDir: out,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: [...libraries[of.label], "lib.dom.d.ts"],
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
    strict: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    newLine: ts.NewLineKind.LineFeed,
  };
  const entries = Object.values(manifest.exports).map((path) => join(folder, path));
  const program = ts.createProgram(entries, options);
  const emitted = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (problems.length > 0) {
    const text = ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => "\n",
    });
    throw new Error(`${manifest.name} does not compile for npm:\n${text}`);
  }
  return program.getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && fileName.endsWith(".ts"))
    .map(({ fileName }) => relative(folder, fileName).replaceAll("\\", "/")).sort();
}

/** A module's path as built. */
function built(path: string, extension: ".js" | ".d.ts"): string {
  return path.replace(/\.ts$/, extension);
}

function packageJson(of: Package, manifest: Manifest, sources: readonly string[]): unknown {
  const { name, version, license, exports } = manifest;
  const dependencies = dependenciesOf(of, manifest, sources);
  return {
    name,
    version,
    description: of.description,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: engines[of.label] },
    exports: {
      ...Object.fromEntries(
        Object.entries(exports).map(([entry, path]) => [entry, {
          types: built(path, ".d.ts"),
          ...(of.label === "kernels" ? { workerd: `./workerd/${workerdEntry(entry)}.js` } : {}),
          default: built(path, ".js"),
        }]),
      ),
      "./package.json": "./package.json",
    },
    browser: inBrowsers[of.label],
    ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
    files: ["**/*.js", "**/*.d.ts", "**/*.wasm", "CHANGELOG.md"],
    // a name with a scope is private unless told otherwise
    publishConfig: { access: "public" },
  };
}

/** The packages that the sources import, as the manifest pins them. */
function dependenciesOf(
  { folder }: Package,
  { imports }: Manifest,
  sources: readonly string[],
): { [name: string]: string } {
  const found: { [name: string]: string } = {};
  for (const source of sources) {
    const text = readFileSync(join(root, folder, source), "utf8");
    for (const { fileName: specifier } of ts.preProcessFile(text).importedFiles) {
      if (/^(\.|node:)/.test(specifier)) continue;
      const [, name, version] = /^npm:(@?[^@]+)@([^/]+)/.exec(imports[specifier] ?? "") ?? [];
      if (name === undefined) {
        throw new Error(`${source} imports "${specifier}", which ${folder}/deno.json does not pin`);
      }
      found[name] = version;
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a < b ? -1 : 1));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { out: { type: "string" } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((label) => !packages.some((one) => one.label === label));
  if (unknown.length > 0) {
    process.stderr.write(`error: there is no package "${unknown[0]}": kernels, harness\n`);
    process.exit(2);
  }
  for (const one of packages) {
    if (positionals.length > 0 && !positionals.includes(one.label)) continue;
    const out = join(values.out ?? builds, one.label);
    const sources = await buildNpm(one, out);
    process.stdout.write(`${relative(process.cwd(), out)}: ${sources.length} modules\n`);
  }
}
