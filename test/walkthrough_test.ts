/**
 * The walkthrough of docs/bring_your_own_kernel.md, with its files and its compiler's command as they stand
 * there, in a folder of its own.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(`${root}docs/bring_your_own_kernel.md`, "utf8");

/** Runs a program of this runtime in a folder. */
function run(folder: string, args: readonly string[]): string {
  const own = process.versions.bun ? [] : ["run", "-A", "--config", "../lanemark/deno.json"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...own, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  assertEquals(status, 0, stdout + stderr);
  return stdout;
}

test("bring your own kernel: what stands there compiles, and its answers are right", {
  timeout: 120_000,
}, () => {
  const parent = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    const folder = join(parent, "my-kernel");
    mkdirSync(folder);
    symlinkSync(root, join(parent, "lanemark"), "dir");
    const files = [...page.matchAll(/```\w+ (?:ignore )?file=(\S+)\n([^]*?)```/g)];
    assertEquals(files.map(([, name]) => name), ["package.json", "assembly.ts", "bench.ts"]);
    for (const [, name, text] of files) writeFileSync(join(folder, name), text);
    const [, command] = /npx asc ([^]*?)```/.exec(page)!;
    const asc = join(root, "node_modules/assemblyscript/bin/asc.js");
    run(folder, [asc, ...command.replaceAll("\\\n", " ").trim().split(/\s+/)]);
    const verified = run(folder, ["bench.ts", "--verify"]);
    assertMatch(verified, /count_bits\/random_1048576/);
    const { assemblyscript } =
      JSON.parse(readFileSync(`${root}package.json`, "utf8")).devDependencies;
    assert(page.includes(`"assemblyscript": "${assemblyscript}"`), "another compiler is pinned");
  } finally {
    rmSync(parent, { recursive: true });
  }
});
