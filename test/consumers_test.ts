/**
 * The packages as strangers get them: published to a registry on loopback, packed for npm, and used from
 * fresh projects. Started on Deno alone, which starts the other runtimes.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { readFileSync, renameSync, symlinkSync } from "node:fs";
import { join, posix } from "node:path";
import process from "node:process";
import { test } from "node:test";
import ts from "typescript";
import { buildNpm } from "../publish/npm.ts";
import { manifestOf, packages, root } from "../publish/manifest.ts";
import { bun, everyFunction, output, project, run, withFolder } from "./consumers/projects.ts";
import { type Published, Registry } from "./consumers/registry.ts";
import { assertOwnKernelOnly } from "./consumers/bundles.ts";
import { bundleOnPackage } from "./consumers/node_bundle.ts";
import { inBrowser } from "./consumers/browser.ts";
import { assertHarnessTyped, assertTyped } from "./consumers/types.ts";
import { withoutCompiler } from "./consumers/deployed.ts";

const [kernels, harness] = packages;
const entries = Object.keys(manifestOf(kernels).exports).sort();
const ownBench = readFileSync(join(root, "test", "consumers", "own_bench.ts"), "utf8");

/** What the program that calls every function printed. */
interface Done {
  readonly checks: number;
  readonly entries: readonly string[];
  readonly uncalled: readonly string[];
  readonly compiles: boolean;
  readonly kernelsRun: number;
}

/** All entries were there, all functions were called, and every kernel ran as WASM, or none could. */
function assertDone(
  done: Done,
  { compiles = true, threads = true, wasm = compiles }: {
    /** Whether bytes can be compiled there. */
    compiles?: boolean;
    /** Whether there are threads. */
    threads?: boolean;
    /** Whether the kernels run as WASM, which needs no compiler where they were compiled before. */
    wasm?: boolean;
  } = {},
): void {
  assertEquals(done.uncalled, []);
  assertEquals(done.entries, entries.filter((entry) => threads || entry !== "./threads"));
  assertEquals(done.compiles, compiles);
  // all entries but the root and ./threads are kernels
  assertEquals(done.kernelsRun, wasm ? entries.length - 2 : 0);
  assert(done.checks > 150, `${done.checks} answers were compared`);
}

/** A package with what its own bench makes of it. */
function assertBenched(out: string, records: string): void {
  const { environment, records: [baseline, native] } = JSON.parse(readFileSync(records, "utf8"));
  assert(/largest\/sine_8k/.test(out), out);
  assertEquals([baseline.id, native.id], ["largest/sine_8k/baseline", "largest/sine_8k/native"]);
  assertEquals([baseline.err, native.err], [null, null]);
  assert(native.ratio.median > 0 && native.ratio.vs === "baseline");
  assert(/ own_bench\.ts .*--quick/.test(environment.command), environment.command);
}

test("consumers: a bench of one's own is fifteen lines, and stands in the README", () => {
  const lines = ownBench.trimEnd().split("\n");
  assert(lines.length <= 15, `${lines.length} lines`);
  const readme = readFileSync(join(root, "harness", "README.md"), "utf8");
  assert(readme.includes("```ts\n" + ownBench + "```"), "the README has another example");
});

/** Publishes both packages, and looks at what went out. */
async function published(registry: Registry, url: string): Promise<void> {
  // the token opens nothing but the registry here
  const publish = [process.execPath, "publish", "--allow-dirty", "--token", "loopback"];
  for (const { folder } of packages) {
    await output(publish, { cwd: join(root, folder), env: { JSR_URL: url } });
  }
  const [{ version }] = packages.map(manifestOf);
  const files = new Map<string, Published>();
  for (const one of packages) {
    const manifest = manifestOf(one);
    const own = registry.packages.get(manifest.name)?.get(version);
    if (own === undefined) throw new Error(`${manifest.name} was not published`);
    assertEquals(own.exports, manifest.exports);
    assert(own.files.has("/LICENSE"), `${one.label} has no licence`);
    files.set(one.label, own);
  }
  const all = [...files.get("kernels")!.files];
  const bench =
    /^\/(harness|suites|test|fixtures|publish)\/|assembly|\/(kernel|impls|native|_build)\.ts$/;
  assertEquals(all.map(([path]) => path).filter((path) => bench.test(path)), []);
  const sources = all.filter(([path]) => path.endsWith(".ts"));
  assert(sources.length > 100, `${sources.length} modules`);
  const foreign = sources.filter(([, bytes]) =>
    importsOf(bytes).some((specifier) => !/^(\.|node:worker_threads$)/.test(specifier))
  );
  assertEquals(foreign.map(([path]) => path), [], "import another package");
  for (const [label, own] of files) assertReached(label, own);
}

/** What a module imports. */
function importsOf(bytes: Uint8Array): string[] {
  return ts.preProcessFile(new TextDecoder().decode(bytes)).importedFiles
    .map(({ fileName }) => fileName);
}

/** Fails unless the entries reach every module that was published. */
function assertReached(label: string, { exports, files }: Published): void {
  const reached = new Set(Object.values(exports).map((entry) => posix.join("/", entry)));
  for (const path of reached) {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`${label}: ${path} was not published`);
    for (const specifier of importsOf(bytes)) {
      if (specifier.startsWith(".")) reached.add(posix.join(posix.dirname(path), specifier));
    }
  }
  const modules = [...files.keys()].filter((path) => path.endsWith(".ts"));
  assertEquals(modules.filter((path) => !reached.has(path)), [], `no entry of ${label} reaches`);
}

/** A place for Deno's caches that has no module yet, but the npm packages of this machine. */
async function freshCache(folder: string): Promise<string> {
  const info = JSON.parse(await output([process.execPath, "info", "--json"], { cwd: root }));
  const cache = join(folder, "deno");
  project(cache, [], {});
  symlinkSync(info.npmCache, join(cache, "npm"));
  return cache;
}

/** What this clone's lock file says of npm. */
function lockOfNpm(): unknown {
  const { workspace: _, ...lock } = JSON.parse(readFileSync(join(root, "deno.lock"), "utf8"));
  return lock;
}

async function fromJsr(folder: string): Promise<void> {
  const registry = new Registry();
  const url = await registry.start();
  try {
    await published(registry, url);
    const imports = Object.fromEntries(
      packages.map(manifestOf).map(({ name, version }) => [name, `jsr:${name}@^${version}`]),
    );
    const cwd = project(join(folder, "jsr"), [...everyFunction, "own_bench.ts"], {
      "deno.json": { imports },
      // npm's packages are resolved as here, so that nothing is asked of their registry
      "deno.lock": lockOfNpm(),
    });
    const env = { JSR_URL: url, DENO_DIR: await freshCache(folder) };
    const deno = process.execPath;
    // threads read their program
    assertDone(JSON.parse(await output([deno, "run", "--allow-read", "main.js"], { cwd, env })));
    await output([deno, "check", "own_bench.ts"], { cwd, env });
    const bench = [deno, "run", "--allow-all", "own_bench.ts", "--quick", "--quiet-wait", "0"];
    const records = join(cwd, "records.json");
    assertBenched(await output([...bench, "--json", records], { cwd, env }), records);
    assertEquals(registry.missing, []);
  } finally {
    await registry.stop();
  }
}

/** Builds and packs both packages, and returns the archives' paths. */
async function packed(folder: string): Promise<string[]> {
  const built = packages.map(({ label }) => join(folder, "built", label));
  for (const [i, one] of packages.entries()) await buildNpm(one, built[i]);
  const cwd = project(join(folder, "archives"), [], {});
  const said = await output(["npm", "pack", ...built, "--json", "--ignore-scripts"], { cwd });
  return JSON.parse(said).map(({ filename }: { filename: string }) => join(cwd, filename));
}

/** Runs the kernels' contract on Node through the package that is installed there. */
async function assertContract(cwd: string): Promise<void> {
  const program = join(root, "test", "consumers", "node_contract.ts");
  const installed = join(cwd, "node_modules", "@lanemark", "kernels");
  const taken = await bundleOnPackage(program, installed, join(cwd, "contract.mjs"));
  const rooms = entries.flatMap((entry) =>
    /^\.\/(?!threads$)(.+)$/.exec(entry)?.[1].replaceAll("-", "_") ?? []
  );
  assert(rooms.length >= 14);
  for (const room of rooms) {
    assert(taken.includes(`kernels/${room}/wasm.ts`), `${room} is not the package's`);
    assert(taken.includes(`kernels/_generated/${room}.ts`), `${room} is not the package's`);
  }
  const said = await output(["node", "--test", "--test-reporter", "tap", "contract.mjs"], { cwd });
  const passed = Number(/^# pass (\d+)$/m.exec(said)?.[1]);
  assert(passed > 100 && /^# fail 0$/m.test(said), said.slice(-1000));
}

async function fromNpm(folder: string): Promise<void> {
  const [kernelsArchive, harnessArchive] = await packed(folder);
  const cwd = project(join(folder, "npm"), [...everyFunction, "typed.ts"], {
    "package.json": {
      type: "module",
      dependencies: { "@lanemark/kernels": `file:${kernelsArchive}` },
    },
  });
  await output(["npm", "install", "--offline", "--no-audit", "--no-fund"], { cwd });
  // a process of its own, beside those that are started one after the other
  const contract = assertContract(cwd);
  const others = async () => {
    assertDone(JSON.parse(await output(["node", "main.js"], { cwd })));
    await assertOwnKernelOnly(cwd, entries);
    await inBrowser(cwd, (done, compiles) => assertDone(done as Done, { compiles }));
    for (const compiled of [true, false]) {
      const done = await withoutCompiler(cwd, compiled) as Done;
      assertDone(done, { compiles: false, threads: false, wasm: compiled });
    }
    assertTyped(cwd, entries);
    await onBun(
      project(join(folder, "bun"), [...everyFunction, "own_bench.ts"], {
        "package.json": readFileSync(join(cwd, "package.json"), "utf8"),
      }),
      harnessArchive,
    );
  };
  await Promise.all([contract, others()]);
}

/** The kernels and a bench of one's own on Bun, in a project that asks for the kernels. */
async function onBun(cwd: string, archive: string): Promise<void> {
  const bunCommand = await bun();
  await output([...bunCommand, "install"], { cwd });
  assertDone(JSON.parse(await output([...bunCommand, "main.js"], { cwd })));

  // npm would fetch the harness's dependencies: they are this clone's
  const scope = join(cwd, "node_modules", "@lanemark", "harness");
  await output(["tar", "-xzf", archive], { cwd });
  renameSync(join(cwd, "package"), scope);
  const { dependencies } = JSON.parse(readFileSync(join(scope, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    const own = project(join(cwd, "node_modules", name, ".."), [], {});
    symlinkSync(join(root, "harness", "node_modules", name), join(own, name.split("/").at(-1)!));
  }
  const bench = [...bunCommand, "own_bench.ts", "--quick", "--quiet-wait", "0"];
  const records = join(cwd, "records.json");
  assertBenched(await output([...bench, "--json", records], { cwd }), records);
  const wrong = await run([...bunCommand, "own_bench.ts", "--corpus", "."], { cwd });
  assertEquals([wrong.code, wrong.err], [2, "error: These suites take no corpus\n"]);
  assertHarnessTyped(cwd, Object.keys(manifestOf(harness).exports));
}

const skip = process.versions.bun !== undefined;
const timeout = 180_000;

test("consumers: from JSR on Deno", { skip, timeout }, () => withFolder(fromJsr));

test(
  "consumers: from npm on Node, on Bun, bundled, in a browser, deployed",
  { skip, timeout },
  () => withFolder(fromNpm),
);
