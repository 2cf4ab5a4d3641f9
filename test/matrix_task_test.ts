/**
 * The matrix as a program, and the bench on Node.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Run } from "../harness/record.ts";
import { writeForNode } from "../suites/matrix/module_tree.ts";
import { runOf } from "./_matrix_run.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "suites", "matrix.ts");
// several at once would wait for each other, and say so, to set node_modules up
const alone = ["run", "--allow-all", "--node-modules-dir=manual"];
const runtime = process.versions.bun ? [] : alone;

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function start(file: string, args: readonly string[], env = process.env): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, [...args], { env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

function matrix(args: readonly string[], env = process.env): Promise<Outcome> {
  return start(process.execPath, [...runtime, program, ...args], env);
}

/** Runs `use` with a folder that is gone afterwards. */
async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runsIn(folder: string): Run[] {
  return JSON.parse(readFileSync(join(folder, "matrix.json"), "utf8")).runs;
}

test("matrix --import makes a table of files alone, and ends with 2 where an answer is wrong", async () => {
  await withFolder(async (folder) => {
    const times = { "k/c": { baseline: 10, wasm: 5 } };
    const files = {
      ours: { schema: 1, ...runOf("deno 2.9.6", times) },
      theirs: { schema: 1, runs: [runOf("bun 1.4.5", times, { cpu: "Another" })], skipped: [] },
      wrong: {
        schema: 1,
        ...runOf("node 20.20.2", { "k/c": { baseline: 9, wasm: "wrong answer" } }),
      },
    };
    for (const [name, file] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(file));
    }
    const out = join(folder, "out");
    const imports = (...names: string[]) => [
      ...["--runtimes", "none", "--out", out],
      ...names.flatMap((name) => ["--import", join(folder, name)]),
    ];
    const [fine, bad] = await Promise.all([
      matrix(imports("ours", "theirs", "ours")),
      matrix([...imports("ours", "wrong"), "--out", join(folder, "bad")]),
    ]);
    assertEquals([fine.code, fine.err], [0, ""]);
    assertMatch(fine.out, /note: deno 2\.9\.6 of .* was imported twice/);
    assertEquals(runsIn(out).map(({ environment }) => environment.runtime), [
      "deno 2.9.6",
      "bun 1.4.5",
    ]);
    for (const file of ["matrix.md", "matrix.html"]) assert(existsSync(join(out, file)), file);
    assertEquals(bad.code, 2);
    assertEquals(bad.err, "error: 1 without a result: k/c/wasm on node 20.20.2\n");
    assertEquals(runsIn(join(folder, "bad")).length, 2);
  });
});

test("matrix tells why a runtime has no column; with none left it ends with 2", async () => {
  await withFolder(async (folder) => {
    const other = process.versions.bun ? "deno" : "bun";
    const args = ["ascii_64", "--quick", "--quiet-wait", "0", "--out", folder];
    const asked = [...args, "--runtimes", `${other},chromium`];
    const nowhere = join(folder, "chromium");
    const { CHROMIUM: _, ...env } = process.env;
    const [{ code, out, err }, named] = await Promise.all([
      matrix(asked, { ...env, PATH: folder }),
      matrix([...args, "--runtimes", "chromium"], { ...env, CHROMIUM: nowhere }),
    ]);
    assertEquals([code, named.code], [2, 2]);
    assert(named.out.includes(`CHROMIUM is "${nowhere}", and there is no such file`), named.out);
    assert(!existsSync(join(folder, "matrix.json")), "an empty table was written");
    assertMatch(
      out,
      new RegExp(`${other} has no column: it is not installed: there is no "${other}"`),
    );
    assertMatch(out, /chromium has no column: it is not installed: there is no chromium, /);
    assertEquals(err, "error: nothing was compared\n");
  });
});

test("matrix tells what is wrong with its command line, and ends with 2", async () => {
  const wrong: [string[], RegExp][] = [
    [["--runtimes", "deno,safari"], /--runtimes takes none, or of deno, bun, node.* got "safari"/],
    [["--runtimes", "none"], /nothing but --import/],
    [["--fast"], /--fast.*The options are --runtimes, /],
    [["--quiet-wait", "soon"], /--quiet-wait takes a number/],
    [["--import", "nowhere.json"], /Cannot read "nowhere\.json"/],
    [["no_such_kernel"], /"no_such_kernel" matches no id/],
  ];
  const outcomes = await Promise.all(wrong.map(([args]) => matrix(args)));
  for (const [i, { code, out, err }] of outcomes.entries()) {
    assertEquals([code, out], [2, ""], wrong[i][0].join(" "));
    assertMatch(err, wrong[i][1]);
  }
});

// once is enough: what is looked at runs on Node, whoever starts it
if (!process.versions.bun) {
  test("node: the bench verifies there, and times in fresh processes", async () => {
    await withFolder(async (folder) => {
      const suites = await writeForNode(join(folder, "suites"));
      const verified = await start("node", [suites, "--verify", "json_escape/*"]);
      assertEquals([verified.code, verified.err], [0, ""]);
      assertMatch(verified.out, /^lanemark on node \d/m);
      assertMatch(verified.out, /^\d{2,} answers verified, 0 wrong, \d+ absent$/m);

      const fake = await writeForNode(join(folder, "fake"), "test/_crashing_main.ts");
      const reports = join(folder, "reports");
      const timed = await start("node", [fake, "--quick", "--quiet-wait", "0", "--out", reports]);
      assertEquals(timed.code, 2, timed.err);
      const run: Run = JSON.parse(readFileSync(join(reports, "records.json"), "utf8"));
      const [baseline, wasm, crashing] = run.records;
      assertMatch(crashing.err!, /^the process ended: exit code 70/);
      assertEquals([baseline.err, wasm.err], [null, null]);
      assert(wasm.ratio!.median > 1.5 && wasm.ratio!.median < 3, `${wasm.ratio!.median}`);
      assertEquals([run.environment.gc_exposed, run.environment.gc_between_rounds], [true, true]);
      for (const file of ["report.html", "report.md", "records.csv"]) {
        assert(existsSync(join(reports, file)), file);
      }
    });
  });

  test("matrix times Node and a page by turns, and V8 tells on each which compiler it was", async () => {
    await withFolder(async (folder) => {
      const args = ["*/ascii_1k/wasm_inplace", "--quick", "--quiet-wait", "0"];
      const more = ["--runtimes", "chromium,node", "--out", folder];
      const { code, out, err } = await matrix([...args, ...more]);
      assertEquals([code, err], [0, ""]);
      assertMatch(out, /node \d.* vs ref/);
      const runs = runsIn(folder);
      // a browser is not on every machine; what else keeps it from its column is a fault
      const without = /chromium has no column: it is not installed/.test(out);
      assertEquals(
        runs.map(({ environment }) => environment.runtime.split(" ")[0]),
        ["node", ...without ? [] : ["chrome"]],
      );
      assertEquals(new Set(runs.map(({ environment }) => environment.date)).size, 1);
      for (const { environment, records } of runs) {
        assertEquals(records.map(({ impl }) => impl), ["baseline", "wasm_inplace", "copy"]);
        assertEquals([records[1].tier, records[1].err], ["proven", null]);
        assert(records[1].series.length >= 4);
        assertEquals(environment.settings!.processes, 2);
        assertEquals([environment.gc_exposed, environment.cpu], [true, runs[0].environment.cpu]);
        assertMatch(environment.artifacts.json_escape, /^[0-9a-f]{64}$/);
      }
    });
  });
}
