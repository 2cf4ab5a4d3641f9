import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { json, parseRun } from "../harness/report/json.ts";
import { environment, fixtureRun } from "./_report_run.ts";

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
    [[file], /Either --out DIR or --format NAME/],
    [[file, "--out", "x", "--format", "report.md"], /Either --out DIR or --format NAME/],
    [[file, "--format", "pdf"], /no format "pdf".*records\.json, records\.csv, report\.md/],
    [[file, file, "--format", "report.md"], /one file's report/],
    [[join(golden, "nowhere.json"), "--format", "report.md"], /Cannot read .*nowhere\.json/],
    [[join(golden, "report.md"), "--format", "report.md"], /Cannot read .*It is no JSON/],
    [[join(golden, "bencher.json"), "--format", "report.md"], /It holds no records of a bench/],
    [[file, "--colour"], /--colour/],
  ];
  for (const [args, expected] of wrong) {
    const { code, out, err } = report(...args);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertMatch(err, /^error: /);
    assertMatch(err, expected);
  }
});

test("parseRun() reads what json() wrote, and nothing else", () => {
  const text = json(environment, records);
  assertEquals(parseRun(text), { environment, records });
  const spoilt = (spoil: (document: { [key: string]: unknown }) => void): string => {
    const document = JSON.parse(text);
    spoil(document);
    return JSON.stringify(document);
  };
  const wrong: [string, RegExp][] = [
    ["", /no JSON/],
    [text.slice(0, -20), /no JSON/],
    ["null", /no records of a bench/],
    ["[]", /no records of a bench/],
    [spoilt((document) => delete document.schema), /no records of a bench/],
    [spoilt((document) => document.records = {}), /no records of a bench/],
    [spoilt((document) => document.environment = null), /no records of a bench/],
    [spoilt((document) => document.schema = 2), /Its format is 2; this version reads 1/],
    [spoilt((document) => document.records = [{ id: "a/b/c" }]), /An older version wrote it/],
    [spoilt((document) => document.records = [null]), /An older version wrote it/],
  ];
  for (const [document, expected] of wrong) {
    const { message } = assertThrows(() => parseRun(document), Error);
    assertMatch(message, expected);
  }
});
