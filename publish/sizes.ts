/**
 * What the kernels weigh and how soon they answer: `deno task sizes` prints the tables, with `--write` into
 * `docs/sizes.md`.
 *
 * Bytes are of a bundle of one entry, minified, which has its WASM module in it. Times are the median of
 * fresh processes: to import the entry, and from there to the answer of its first call, which compiles.
 *
 * @module
 */

import { build, stop } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { splice } from "../harness/report/markdown.ts";
import { modules } from "../kernels/catalogue.ts";
import { manifestOf, packages } from "./manifest.ts";
import { buildNpm } from "./npm.ts";

/** Fresh processes for each time. */
const PROCESSES = 9;

const events = "time: Float64Array.of(0), mask: Uint32Array.of(1)";

/** A first call of each entry that has a kernel, as small as it can be. */
const firstCalls: { readonly [entry: string]: string } = {
  "./json-escape": 'jsonEscape("a\\tb")',
  "./structural-scan": "scanJson(Uint8Array.of(0x5b, 0x5d))",
  "./ndjson-extract": 'extractNdjson(Uint8Array.of(0x7b, 0x7d), ["a"])',
  "./format-int": "formatInts(Int32Array.of(1))",
  "./format-float": "formatFloats(Float64Array.of(0.1))",
  "./parse-number": "parseNumbers(Uint8Array.of(0x5b, 0x31, 0x5d))",
  "./format-rows": 'formatRows([{ name: "a", values: Float64Array.of(0.1) }])',
  "./event-mask": "eventMask([Uint8Array.of(1)])",
  "./bitmask-funnel": `windowFunnel({ ${events} }, { window: 1, steps: 2 })`,
  "./sequence": `sequenceMatch({ ${events} }, "(?1)(?2)")`,
  "./next-node": `nextNode({ ${events}, value: Uint32Array.of(7), base: Uint8Array.of(1) }, ` +
    '{ direction: "forward", base: "head", conditions: 1 })',
  "./sessionize": "sessionCount(Float64Array.of(0), 30)",
  "./retention": "retention(Uint32Array.of(1), 2)",
  "./event-sort": `sortEvents({ ${events} })`,
};

/** How each runtime is called. */
const runtimes: { readonly [name: string]: readonly string[] } = {
  deno: [process.execPath, "run", "--allow-read"],
  bun: ["bun"],
  node: ["node"],
};

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const lines: string[] = [];

function row(...cells: readonly (string | number)[]): void {
  lines.push(`| ${cells.join(" | ")} |`);
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
  row("entry", "WASM in base64", "minified", "gzip", "brotli");
  row("---", "--:", "--:", "--:", "--:");
  const base64 = new Map(
    Object.entries(modules).map(([kernel, { wasmBase64 }]) => [
      `./${kernel.replaceAll("_", "-")}`,
      wasmBase64,
    ]),
  );
  for (const entry of Object.keys(exports)) {
    const bytes = await bundled(cwd, specifierOf(name, entry));
    const own = base64.get(entry);
    row(
      entry,
      own === undefined ? "–" : kilo(own.length),
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
  const labels = Object.keys(runtimes);
  row("entry", ...labels.flatMap((label) => [`${label}: import, ms`, "first answer, ms"]));
  row("---", ...labels.flatMap(() => ["--:", "--:"]));
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
    const medians = Object.values(runtimes).flatMap((runtime) => {
      timed(cwd, runtime, program); // caches of the runtime's own
      const all = Array.from({ length: PROCESSES }, () => timed(cwd, runtime, program));
      return [median(all.map(([first]) => first)), median(all.map(([, last]) => last))];
    });
    row(entry, ...medians);
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

/** Where and on what the times were taken. */
function origin(): string {
  const told = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
  const versions = Object.entries(runtimes).map(([label, [command]]) =>
    `${label} ${told(command, "--version").match(/\d+\.\d+\.\d+/)![0]}`
  );
  const commit = told("git", "rev-parse", "--short", "HEAD");
  const day = new Date().toISOString().slice(0, "2026-01-01".length);
  return `Measured by \`deno task sizes\` on ${day} at \`${commit}\`: ${versions.join(", ")}; ` +
    `${cpus()[0].model.trim()}, ${cpus().length} cores.`;
}

const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
try {
  for (const one of packages) await buildNpm(one, join(folder, one.label));
  const scope = join(folder, "node_modules", "@lanemark");
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(folder, "kernels"), join(scope, "kernels"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  lines.push(origin(), "");
  packagesTable(folder);
  lines.push("");
  await bytesTable(folder);
  lines.push("");
  timesTable(folder);
  const text = lines.join("\n") + "\n";
  if (process.argv.includes("--write")) {
    const page = new URL("../docs/sizes.md", import.meta.url);
    const block = `<!-- made by \`deno task sizes --write\`; do not edit -->\n` +
      `<!-- deno-fmt-ignore-start -->\n\n${text}\n<!-- deno-fmt-ignore-end -->\n`;
    writeFileSync(page, splice(readFileSync(page, "utf8"), "sizes", block));
  } else process.stdout.write(text);
} finally {
  stop();
  rmSync(folder, { recursive: true });
}
