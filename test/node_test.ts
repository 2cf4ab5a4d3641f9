/**
 * Node: the pool's and the pipeline's tests once more, bundled, under `node --test`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is run, and the programs of their threads: those are files of their own. */
const tests = ["test/pool_test", "test/pipeline_test"];
const programs = ["test/_workers/tasks", "test/_workers/stages"];

/** A file that is named by an address is bundled to one beside it: its name then ends in .js. */
const addresses: esbuild.Plugin = {
  name: "addresses",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8")
        .replace(/(new URL\("[^"]+)\.ts(", import\.meta\.url\))/g, "$1.js$2"),
      loader: "ts",
    }));
  },
};

async function bundle(folder: string): Promise<void> {
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [...tests, ...programs].map((path) => `${path}.ts`),
      outdir: folder,
      outbase: ".",
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      // mitata asks for it behind a look at the runtime
      external: ["bun:*"],
      alias: { "@std/assert": "deno-std/assert/mod.js" },
      plugins: [addresses],
      logLevel: "silent",
    });
  } finally {
    await esbuild.stop();
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
}

function run(command: string, args: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { timeout: 60_000 });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (part: string) => text += part);
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, text }));
  });
}

// once is enough: what runs is Node, whoever starts it
if (process.versions.bun === undefined) {
  test("node: the pool and the pipeline do there what they do elsewhere", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
    try {
      await bundle(folder);
      const files = tests.map((path) => join(folder, `${path}.js`));
      const { code, text } = await run("node", ["--test", "--test-reporter=tap", ...files]);
      assertEquals(code, 0, text);
      const count = (name: string) =>
        Number(text.match(new RegExp(`^# ${name} (\\d+)$`, "m"))?.[1]);
      assert(count("pass") > 25, text);
      assertEquals([count("fail"), count("cancelled"), count("skipped")], [0, 0, 0], text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
