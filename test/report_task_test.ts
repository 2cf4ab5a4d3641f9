import { assertEquals, assertMatch } from "@std/assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { environment, fixtureRun } from "./_report_run.ts";
import { json } from "../harness/report/json.ts";

const program = fileURLToPath(new URL("../suites/report.ts", import.meta.url));
const golden = fileURLToPath(new URL("golden/", import.meta.url));
const { records } = fixtureRun;

function report(...args: string[]): { code: number | null; out: string; err: string } {
  const run = process.versions.bun ? ["run"] : ["run", "--allow-all"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...run, program, ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

function withFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lanemark_report_"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("report --out writes every format, the same as the run itself would", () => {
  withFolder((folder) => {
    const { code, out, err } = report(
      join(golden, "records.json"),
      "--out",
      join(folder, "a", "b"),
    );
    assertEquals([code, err], [0, ""]);
    const files = readdirSync(join(folder, "a", "b"));
    assertEquals(out.trimEnd().split("\n").length, files.length);
    assertEquals(files.length, 6);
    for (const file of files) {
      assertEquals(
        readFileSync(join(folder, "a", "b", file), "utf8"),
        readFileSync(join(golden, file), "utf8"),
        file,
      );
    }
  });
});

test("report gives each of several files a folder with its name", () => {
  withFolder((folder) => {
    for (const name of ["deno.json", "bun"]) {
      writeFileSync(join(folder, name), json(environment, records.slice(0, 5)));
    }
    const args = [join(folder, "deno.json"), join(folder, "bun"), "--out", join(folder, "out")];
    assertEquals(report(...args).code, 0);
    assertEquals(readdirSync(join(folder, "out")).sort(), ["bun", "deno"]);
    const twice = report(join(folder, "bun"), join(folder, "bun"), "--out", join(folder, "out"));
    assertEquals([twice.code, twice.out], [2, ""]);
    assertMatch(twice.err, /^error: Two files would both be reported in ".*bun"\n$/);
  });
});

test("report --format prints one report and nothing else", () => {
  const { code, out, err } = report(join(golden, "records.json"), "--format", "records.csv");
  assertEquals([code, err], [0, ""]);
  assertEquals(out, readFileSync(join(golden, "records.csv"), "utf8"));
});

test("report tells what is wrong with its command line, and ends with 2", () => {
  const file = join(golden, "records.json");
  const wrong: [string[], RegExp][] = [
    [[], /Which records\?/],
    [[file], /Either --out DIR, --format NAME or --agree/],
    [[file, "--out", "x", "--format", "report.md"], /Either --out DIR, --format NAME or --agree/],
    [[file, "--format", "pdf"], /no format "pdf".*records\.json, records\.csv, report\.md/],
    [[file, file, "--format", "report.md"], /one file's report/],
    [[join(golden, "nowhere.json"), "--format", "report.md"], /Cannot read .*nowhere\.json/],
    [[join(golden, "report.md"), "--format", "report.md"], /report\.md" holds no run: not JSON/],
    [
      [join(golden, "bencher.json"), "--format", "report.md"],
      /bencher\.json" holds no run: its schema is undefined/,
    ],
    [[file, "--colour"], /--colour/],
  ];
  for (const [args, expected] of wrong) {
    const { code, out, err } = report(...args);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertMatch(err, /^error: /);
    assertMatch(err, expected);
  }
});
