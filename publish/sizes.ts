/**
 * What the kernels weigh and how soon they answer: `deno task sizes` prints the tables.
 *
 * Bytes are of a bundle of one entry, minified, which has its WASM module in it. Times are the median of
 * fresh processes: to import the entry, and from there to the answer of its first call, which compiles.
 *
 * @module
 */

import { build, stop } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { manifestOf, packages } from "./manifest.ts";
import { buildNpm } from "./npm.ts";

/** Fresh processes for each time. */
const PROCESSES = 9;

/** A first call of some entries, as small as it can be. */
const firstCalls: { readonly [entry: string]: string } = {
  "./json-escape": 'jsonEscape("a\\tb")',
  "./structural-scan": "scanJson(Uint8Array.of(0x5b, 0x5d))",
  "./format-float": "formatFloats(Float64Array.of(0.1))",
  "./parse-number": "parseNumbers(Uint8Array.of(0x5b, 0x31, 0x5d))",
  "./bitmask-funnel":
    "windowFunnel({ time: Float64Array.of(0), mask: Uint32Array.of(1) }, { window: 1, steps: 2 })",
};

/** How each runtime is called. */
const runtimes: { readonly [name: string]: readonly string[] } = {
  deno: [process.execPath, "run", "--allow-read"],
  bun: ["bun"],
  node: ["node"],
};

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function row(...cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

async function bundled(cwd: string, specifier: string): Promise<Uint8Array> {
  const { outputFiles: [{ contents }] } = await build({
    stdin: { contents: `export * from ${JSON.stringify(specifier)};`, resolveDir: cwd },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return contents;
}

function specifierOf(name: string, entry: string): string {
  return entry === "." ? name : `${name}/${entry.slice("./".length)}`;
}

async function bytesTable(cwd: string): Promise<void> {
  const { name, exports } = manifestOf(packages[0]);
  row("entry", "minified", "gzip", "brotli");
  row("---", "--:", "--:", "--:");
  for (const entry of Object.keys(exports)) {
    const bytes = await bundled(cwd, specifierOf(name, entry));
    row(
      entry,
      kilo(bytes.length),
      kilo(gzipSync(bytes, { level: 9 }).length),
      kilo(brotliCompressSync(bytes).length),
    );
  }
}

function median(values: readonly number[]): string {
  return [...values].sort((a, b) => a - b)[values.length >> 1].toFixed(1);
}

/** Milliseconds of one fresh process: to import, and to the first answer. */
function timed(cwd: string, runtime: readonly string[], program: string): [number, number] {
  const [command, ...args] = runtime;
  return JSON.parse(execFileSync(command, [...args, program], { cwd, encoding: "utf8" }));
}

function timesTable(cwd: string): void {
  const { name } = manifestOf(packages[0]);
  row("entry", "runtime", "import, ms", "first answer, ms");
  row("---", "---", "--:", "--:");
  for (const [entry, call] of Object.entries(firstCalls)) {
    const program = `first_${entry.slice("./".length).replaceAll("-", "_")}.mjs`;
    writeFileSync(
      join(cwd, program),
      `const start = performance.now();\n` +
        `const entry = await import(${JSON.stringify(specifierOf(name, entry))});\n` +
        `const imported = performance.now();\n` +
        `entry.${call};\n` +
        `console.log(JSON.stringify([imported - start, performance.now() - imported]));\n`,
    );
    for (const [label, runtime] of Object.entries(runtimes)) {
      timed(cwd, runtime, program); // caches of the runtime's own
      const all = Array.from({ length: PROCESSES }, () => timed(cwd, runtime, program));
      row(entry, label, median(all.map(([first]) => first)), median(all.map(([, last]) => last)));
    }
  }
}

/** What npm would pack of each package. */
function packagesTable(folder: string): void {
  row("package", "files", "packed", "unpacked");
  row("---", "--:", "--:", "--:");
  for (const { label } of packages) {
    const args = ["pack", join(folder, label), "--dry-run", "--json", "--ignore-scripts"];
    const [{ name, entryCount, size, unpackedSize }] = JSON.parse(
      execFileSync("npm", args, { cwd: folder, encoding: "utf8" }),
    );
    row(name, entryCount, kilo(size), kilo(unpackedSize));
  }
}

const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
try {
  for (const one of packages) await buildNpm(one, join(folder, one.label));
  const scope = join(folder, "node_modules", "@lanemark");
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(folder, "kernels"), join(scope, "kernels"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  packagesTable(folder);
  process.stdout.write("\n");
  await bytesTable(folder);
  process.stdout.write("\n");
  timesTable(folder);
} finally {
  stop();
  rmSync(folder, { recursive: true });
}
