/**
 * Every report, byte by byte, on a run that has everything in it. After a change that is meant:
 * `UPDATE_GOLDEN=1 deno test -A test/golden_test.ts`, and read the difference before you commit it.
 *
 * The reports are made by a process that is no test: Plot moves lines by half a pixel where it sees a global
 * `it`, and under `bun test` it sometimes does.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = new URL("golden/", import.meta.url);
const script = fileURLToPath(new URL("_golden_main.ts", import.meta.url));
const args = process.versions.bun ? [script] : ["run", "--allow-all", script];
const printed = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
const golden: readonly (readonly [file: string, text: string, again: string])[] = JSON.parse(
  printed,
);

for (const [file, text, again] of golden) {
  test(`report: ${file} is what it was`, () => {
    const url = new URL(file, folder);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(url, text);
    }
    assertEquals(text, readFileSync(url, "utf8"));
    assertEquals(again, text, "rendered twice");
  });
}

test("report: every golden file has its report", () => {
  assertEquals(readdirSync(folder).sort(), golden.map(([file]) => file).sort());
});
