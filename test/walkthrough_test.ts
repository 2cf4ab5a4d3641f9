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

/** The page's command that measures, on this runtime, without what has npm or a shell find it. */
function pageCommand(): string[] {
  const pattern = process.versions.bun ? /`bun (bench\.ts .*?)`/ : /npx -y deno@\S+ (run .*)/;
  return pattern.exec(page)![1].split(" ");
}

/** Runs a program of this runtime in a folder. */
function run(folder: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  assertEquals(status, 0, stdout + stderr);
  return stdout;
}

/** Fails unless the page's command measures: one case, in processes of its own. */
function assertMeasured(folder: string): void {
  const json = ["--json", "records.json"];
  const one = ["--quiet-wait", "0", ...json, "count_bits/random_64"];
  const told = run(folder, [...pageCommand(), ...one]);
  assertMatch(told, /count_bits\/random_64/);
  const { records } = JSON.parse(readFileSync(join(folder, "records.json"), "utf8")) as {
    records: readonly {
      readonly id: string;
      readonly err: string | null;
      readonly ns: { readonly median: number } | null;
      readonly ratio: { readonly median: number } | null;
    }[];
  };
  const names = ["baseline", "wasm", "wasm_inplace"];
  assertEquals(
    records.map(({ id, err }) => ({ id, err })),
    names.map((name) => ({ id: `count_bits/random_64/${name}`, err: null })),
  );
  for (const { id, ns, ratio } of records) {
    assert(ns !== null && ns.median > 0, `${id} has no time`);
    assertEquals(ratio !== null && ratio.median > 0, !id.endsWith("/baseline"), id);
  }
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
    const own = process.versions.bun ? [] : ["run", "-A"];
    run(folder, [...own, asc, ...command.replaceAll("\\\n", " ").trim().split(/\s+/)]);
    const verified = run(folder, [...pageCommand(), "--verify"]);
    assertMatch(verified, /count_bits\/random_1048576/);
    assertMeasured(folder);
    const { assemblyscript } =
      JSON.parse(readFileSync(`${root}package.json`, "utf8")).devDependencies;
    assert(page.includes(`"assemblyscript": "${assemblyscript}"`), "another compiler is pinned");
  } finally {
    rmSync(parent, { recursive: true });
  }
});
