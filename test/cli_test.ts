/**
 * The real program in a process of its own: what it prints, and its exit code.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { select } from "../harness/mod.ts";
import { request, suiteArgs } from "../harness/options.ts";
import { closest, ids, withReferences } from "../harness/select.ts";
import { FakeHost, fakeSuite } from "./_fake_suite.ts";

const program = fileURLToPath(new URL("../suites/main.ts", import.meta.url));
const brokenProgram = fileURLToPath(new URL("./_broken_main.ts", import.meta.url));
const runtime = process.versions.bun ? [] : process.versions.deno ? ["run", "--allow-all"] : [];

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function bench(...args: string[]): Promise<Outcome> {
  return start(program, ...args);
}

function start(path: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const all = [...runtime, path, ...args];
    execFile(process.execPath, all, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
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

/** No table has begun and no answer was verified. */
function assertNothingRan({ out }: Outcome): void {
  assert(!/median|agree/.test(out), out);
}

test("paths on a task's command line mean the folder where it was typed", async () => {
  await withFolder(async (folder) => {
    mkdirSync(join(folder, "utf16"));
    writeFileSync(join(folder, "utf16", "mine.utf16le.txt"), "a\0b\0");
    const cwd = fileURLToPath(new URL(".", import.meta.url));
    const task = process.versions.bun ? ["run", "suites"] : ["task", "bench"];
    const args = [...task, "--list", "--corpus", relative(cwd, folder)];
    // what a task or npx that runs this test told about itself
    const env = { ...process.env };
    delete env.INIT_CWD;
    delete env.npm_config_local_prefix;
    const out = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd, env }, (_, out) => resolve(out));
    });
    assertMatch(out, /^json_escape\/mine\/wasm$/m);
  });
});

test("--list prints ids and nothing else", async () => {
  const { code, out, err } = await bench("--list");
  assertEquals([code, err], [0, ""]);
  const lines = out.trimEnd().split("\n");
  assert(lines.length > 50, `${lines.length} ids`);
  for (const line of lines) assertMatch(line, /^[a-z0-9_]+\/[a-z0-9_]+\/[a-z0-9_]+$/);
  assert(lines.includes("json_escape/ascii_1m/wasm_inplace"));
  assertEquals(new Set(lines).size, lines.length);
});

test("a filter is a part of an id, or a pattern for a whole one", async () => {
  const list = async (...filters: string[]) => (await bench("--list", ...filters)).out.split("\n");
  assertEquals(await list("ascii_1m/wasm_in"), [
    "json_escape/ascii_1m/wasm_into",
    "json_escape/ascii_1m/wasm_inplace",
    "json_escape/string_ascii_1m/wasm_into",
    "json_escape/string_ascii_1m/wasm_inplace",
    "structural_scan/utf8_ascii_1m/wasm_into",
    "structural_scan/utf8_ascii_1m/wasm_inplace",
    "",
  ]);
  assertEquals(await list("*/ascii_1?/wasm", "*/ascii_1m/copy"), [
    "json_escape/ascii_16/wasm",
    "json_escape/ascii_1k/wasm",
    "json_escape/ascii_1m/wasm",
    "json_escape/ascii_1m/copy",
    "",
  ]);
});

test("a filter that matches nothing ends with code 2 and a hint", async () => {
  const outcome = await bench("ascii_1m", "json_escap/ascii_64");
  assertEquals(outcome.code, 2);
  assertMatch(outcome.err, /"json_escap\/ascii_64" matches no id\. Did you mean json_escape\//);
  assertMatch(outcome.err, /--list/);
  assertNothingRan(outcome);
});

test("an unknown option ends with code 2 and the known ones", async () => {
  for (const args of [["--fast"], ["--json"], ["-x"], ["--list=yes"]]) {
    const outcome = await bench(...args);
    assertEquals(outcome.code, 2, args.join(" "));
    assertMatch(outcome.err, /^error: .*--list, --verify, --quick, .*, --help\n$/);
    assertNothingRan(outcome);
  }
});

test("--workers makes the rows of the suites that scale, in fresh processes too", async () => {
  const { code, out } = await bench("--list", "scaling_json_escape/tasks_64k", "--workers", "1,3");
  assertEquals(code, 0);
  const rows = out.trim().split("\n").map((id) => id.split("/")[2]);
  assertEquals(rows, ["alone", "shared_1", "shared_3", "copy", "copy_3"]);
  assertEquals(suiteArgs(request(["--workers", "1,3"])), ["--workers", "1,3"]);
  assertEquals(suiteArgs(request([])), []);
  for (const list of ["0", "1,", "two", "1.5", ""]) {
    const outcome = await bench("--list", "--workers", list);
    assertEquals(outcome.code, 2, list);
    assertMatch(outcome.err, /--workers takes whole numbers above 0, apart by commas/);
  }
});

test("--help tells all options and ends with code 0", async () => {
  const { code, out } = await bench("--help");
  assertEquals(code, 0);
  for (const option of ["FILTER", "--list", "--verify", "--quick", "--json", "--corpus"]) {
    assert(out.includes(option), option);
  }
});

test("--verify tells who agreed, and ends with code 0", async () => {
  const { code, out, err } = await bench("--verify", "*/ascii_64/*", "lone_surrogates");
  assertEquals([code, err], [0, ""]);
  assertMatch(out, /^lanemark on (deno|bun|node) \d/);
  assertMatch(out, /^json_escape\/ascii_64: \d agree/m);
  assertMatch(out, /^json_escape\/lone_surrogates_64k: \d agree/m);
  assertMatch(out, /^\d+ answers verified, 0 wrong, \d+ absent$/m);
  assert(!out.includes("median"));
});

test("--verify of a roofline alone compares nothing and ends with code 2", async () => {
  const { code, err } = await bench("--verify", "ascii_64/copy");
  assertEquals([code, err], [2, "error: nothing was compared\n"]);
});

test("--corpus that is no folder ends with code 2 before anything runs", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const path of [file, join(folder, "missing")]) {
      const outcome = await bench("--verify", "--corpus", path);
      assertEquals(outcome.code, 2);
      assert(outcome.err.includes(path), outcome.err);
      assertNothingRan(outcome);
    }
  });
});

test("--corpus adds real files, and tells what is missing", async () => {
  await withFolder(async (folder) => {
    const empty = await bench("--verify", "*/ascii_64/*", "--corpus", folder);
    assertEquals(empty.code, 0);
    assertMatch(empty.out, /^skipped: utf16/m);

    mkdirSync(join(folder, "utf16"));
    const text = new Uint8Array(new Uint16Array([0x22, 0x41, 0xd800, 0x42]).buffer);
    writeFileSync(join(folder, "utf16", "Some Text.utf16le.txt"), text);
    const { code, out } = await bench("--verify", "some_text", "--corpus", folder);
    assertEquals(code, 0);
    assertMatch(out, /^json_escape\/some_text: \d agree/m);
    const listed = await bench("--list", "some_text", "--corpus", folder);
    assertMatch(listed.out, /^(json_escape\/some_text\/\w+\n)+$/);

    const files = { "json/A Text.json": '{"a": [1]}', "csv/a_text.csv": 'a,"b"\r\n' };
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)));
      writeFileSync(join(folder, file), content);
    }
    const others = await bench("--verify", "a_text", "--corpus", folder);
    assertEquals(others.code, 0, others.out + others.err);
    for (const name of ["json_a_text", "minify_a_text", "utf8_a_text", "csv_mask_a_text"]) {
      assertMatch(others.out, new RegExp(`^structural_scan/${name}: \\d agree`, "m"));
    }
  });
});

test("--json that cannot be written ends with code 2 before anything runs", async () => {
  await withFolder(async (folder) => {
    for (const path of [folder, join(folder, "missing", "records.json")]) {
      const outcome = await bench("--quick", "*/ascii_64/*", "--json", path);
      assertEquals(outcome.code, 2);
      assert(outcome.err.includes(path), outcome.err);
      assertNothingRan(outcome);
    }
  });
});

test("--json leaves a file alone until there are records", async () => {
  await withFolder(async (folder) => {
    const [file, other] = [join(folder, "records.json"), join(folder, "other.json")];
    writeFileSync(file, "precious");
    // Both files can be written, but a roofline alone has no answer to verify.
    await bench("--verify", "ascii_64/copy", "--json", file);
    await bench("--verify", "ascii_64/copy", "--json", other);
    assertEquals(readFileSync(file, "utf8"), "precious");
    assert(!existsSync(other));
  });
});

test("--json holds a record of every implementation", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "records.json");
    const { code } = await bench("--verify", "*/ascii_64/*", "--json", file);
    assertEquals(code, 0);
    const { schema, environment, records } = JSON.parse(readFileSync(file, "utf8"));
    assertEquals(schema, 1);
    assertMatch(environment.artifacts.json_escape, /^[0-9a-f]{64}$/);
    const { out } = await bench("--list", "*/ascii_64/*");
    const listed = out.trimEnd().split("\n").filter((id) => !id.endsWith("/copy"));
    assertEquals(records.map(({ id }: { id: string }) => id), listed);
  });
});

test("--quick times one implementation against its reference", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "records.json");
    const { code, out, err } = await bench("--quick", "*/ascii_1k/wasm_inplace", "--json", file);
    assertEquals([code, err], [0, ""]); // no progress in a pipe
    assertMatch(out, /median .*vs baseline/);
    const { records } = JSON.parse(readFileSync(file, "utf8"));
    assertEquals(records.map(({ impl }: { impl: string }) => impl), [
      "baseline",
      "wasm_inplace",
      "copy",
    ]);
    assert(records[1].ratio.median > 0);
    assert(records[1].of_copy > 0);
    // V8 tells about its compilers, JSC does not
    if (!process.versions.bun) assertEquals(records[1].tier, "proven");
  });
});

test("a wrong answer ends with code 2 and is named, whether timed or not", async () => {
  const alone = "error: nothing was compared\n"; // the baseline has nobody left
  for (const [option, more] of [["--verify", ""], ["--quick", alone]]) {
    const { code, out, err } = await start(brokenProgram, option);
    assertEquals(code, 2);
    assertMatch(out, /wrong answer/);
    assertEquals(err, more + "error: 1 without a result: fake/only/wasm\n");
  }
});

test("withReferences() adds the baseline and the roofline", () => {
  const steady = (name: string) => ({ name, cost: () => 1 });
  const fakes = [steady("native"), steady("baseline"), steady("wasm")];
  const suite = fakeSuite(new FakeHost(), [...fakes, { ...steady("copy"), role: "roofline" }]);
  assertEquals(ids(withReferences(select([suite], ["wasm"]))), [
    "fake/only/baseline",
    "fake/only/wasm",
    "fake/only/copy",
  ]);
});

test("closest() guesses at parts of ids", () => {
  const known = ["json_escape/ascii_1m/wasm", "json_escape/cjk_64k/baseline"];
  assertEquals(closest("bseline", known), ["baseline"]);
  assertEquals(closest("json_escape/ascii_1k/wasm", known)[0], "json_escape/ascii_1m/wasm");
  assertEquals(closest("zzzzzz", known), []);
});
