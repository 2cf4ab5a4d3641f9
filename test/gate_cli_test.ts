/**
 * The gates and Ctrl-C, in the real program: a build that is slow on purpose must end with 1, an
 * identical one with 0.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Judged, Run, Times } from "../harness/record.ts";
import { build } from "../kernels/_compile.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ours = path("../suites/main.ts");
const slow = path("./_slow_main.ts");
const generated = path("../kernels/_generated");
const runtime = process.versions.bun ? [] : process.versions.deno ? ["run", "--allow-all"] : [];

/** The batch whose short strings the slow build takes the long way: about half as fast. */
const id = "json_escape/strings_10k_batch/wasm_inplace";
const quick = ["--quick", "--quiet-wait", "0", id];

let folder = "";

before(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lanemark-")));
  const { text } = await build("json_escape", { SHORT_STRINGS: false });
  writeFileSync(join(folder, "json_escape.ts"), text);
});

after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a program; `watch` sees what it has printed so far. */
function start(
  program: string,
  args: readonly string[],
  watch: (out: string, kill: () => void) => void = () => {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const env: NodeJS.ProcessEnv = { ...process.env, LANEMARK_SLOW_BUILD: folder };
    delete env.INIT_CWD;
    delete env.npm_config_local_prefix;
    const child = spawn(process.execPath, [...runtime, program, ...args], { cwd: folder, env });
    let out = "", err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      // not child.kill(): Deno then reports the signal in place of the exit code
      watch(out, () => process.kill(child.pid!, "SIGINT"));
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => err += chunk);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

test("--against-build of a faster build ends with 1, of the same one with 0", async () => {
  // a very busy machine can hide even this from so quick a run, which must then not claim it
  let regressed = await start(slow, [...quick, "--against-build", generated]);
  for (let more = 0; more < 4 && /inconclusive/.test(regressed.out); more++) {
    regressed = await start(slow, [...quick, "--against-build", generated]);
  }
  assertEquals(regressed.code, 1, regressed.out + regressed.err);
  assertMatch(regressed.out, /strings_10k_batch\/wasm_inplace +regression/);
  const same = await start(ours, [...quick, "--against-build", generated]);
  assertEquals(same.code, 0, same.out + same.err);
  assertMatch(same.out, /is this build, byte by byte/);
  const improved = await start(ours, [...quick, "--against-build", folder]);
  assertEquals(improved.code, 0, improved.out + improved.err);
  assertMatch(improved.out, /improvement/);
});

test("--against a saved run ends with 1 after a slowdown, with 0 without one", async () => {
  const save = await start(ours, [...quick, "--save", "first"]);
  assertEquals(save.code, 0, save.err);
  const again = await start(ours, [...quick, "--against", "first"]);
  assertEquals(again.code, 0, again.out + again.err);

  // as if it had been eight times as fast then, which a noisy machine cannot hide
  const file = join(folder, ".lanemark", "baselines", "first.json");
  const run: Run = JSON.parse(readFileSync(file, "utf8"));
  const [record] = run.records.filter((one) => one.id === id);
  for (const key of Object.keys(record.ns!) as (keyof Times)[]) {
    if (key !== "samples") record.ns![key] /= 8;
  }
  for (const ratio of record.ratios) {
    for (const key of ["median", "low", "high"] as const) ratio[key] *= 8;
  }
  record.ratio = record.ratios[0] as Judged;
  writeFileSync(file.replace("first", "faster"), JSON.stringify({ schema: 1, ...run }));
  const regressed = await start(ours, [...quick, "--against", "faster"]);
  assertEquals(regressed.code, 1, regressed.out + regressed.err);
});

test("--against refuses another environment, and names what is missing, before it measures", async () => {
  const file = join(folder, ".lanemark", "baselines", "first.json");
  const saved = JSON.parse(readFileSync(file, "utf8"));
  saved.environment.cpu = "another one";
  writeFileSync(file, JSON.stringify(saved));
  const refused = await start(ours, [...quick, "--against", "first"]);
  assertEquals(refused.code, 2);
  assertMatch(refused.err, /cpu/);
  assertMatch(refused.err, /another one/);
  assert(!refused.out.includes("median"), refused.out);
  const missing = await start(ours, [...quick, "--against", "nobody"]);
  assertEquals(missing.code, 2);
  assertMatch(missing.err, /nobody/);
});

test("options that contradict each other end with 2 before anything runs", async () => {
  for (
    const args of [
      ["--self-check", "--against", "first"],
      ["--verify", "--against-build", generated],
      ["--verify", "--save", "x"],
      ["--threshold", "many"],
      ["--quiet-wait=-1"],
      ["--save", "../x"],
      ["--against-build", join(folder, "gone")],
    ]
  ) {
    const { code, out, err } = await start(ours, args);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertMatch(err, /^error: .+\n$/);
    assert(!err.includes("    at "), err);
  }
});

test("Ctrl-C prints what was measured so far, writes the files asked for, and ends with 2", async () => {
  const file = join(folder, "interrupted.json");
  const args = ["--quick", "--quiet-wait", "0", "ascii_", "--json", file];
  let killed = false;
  const { code, out } = await start(ours, args, (out, kill) => {
    if (killed || !out.includes("json_escape/ascii_32 ")) return;
    killed = true;
    kill();
  });
  assertEquals(code, 2);
  assertMatch(out, /interrupted after \d+ of \d+ cases/);
  const { records } = JSON.parse(readFileSync(file, "utf8"));
  const timed = records.filter(({ ns }: { ns: unknown }) => ns !== null);
  assert(timed.some(({ case: name }: { case: string }) => name === "ascii_16"));
  assert(!timed.some(({ case: name }: { case: string }) => name === "ascii_1m"));
});

test("--out writes every format", async () => {
  const out = join(folder, "reports");
  const { code, out: text } = await start(ours, [...quick, "--out", out]);
  assertEquals(code, 0, text);
  for (const name of ["records.json", "records.csv", "report.md", "report.html", "bencher.json"]) {
    assert(readFileSync(join(out, name), "utf8").includes("strings_10k_batch"), name);
  }
});

test("--engine-flags reach the processes that measure", async () => {
  const flag = process.versions.bun ? "useBBQJIT=0" : "--no-liftoff";
  const file = join(folder, "flags.json");
  const { code } = await start(ours, [...quick, "--engine-flags", flag, "--json", file]);
  assertEquals(code, 0);
  const { environment } = JSON.parse(readFileSync(file, "utf8"));
  assert(environment.flags.includes(flag), environment.flags.join());
});

test("--self-check tells how far the verdicts can be trusted, even after Ctrl-C", async () => {
  let stopping: ReturnType<typeof setTimeout> | undefined;
  const { out } = await start(ours, ["--self-check", ...quick], (_, kill) => {
    stopping ??= setTimeout(kill, 8000); // some of its forty comparisons
  });
  clearTimeout(stopping);
  assertMatch(out, /interrupted after [1-9]\d* of 40 cases/);
  assertMatch(out, /noise floor/);
  assertMatch(out, /2%/);
});
