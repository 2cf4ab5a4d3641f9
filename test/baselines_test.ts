import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { differences, load, refusal, save, saved } from "../harness/baselines.ts";
import { parseRun } from "../harness/parse_run.ts";
import { gate } from "../harness/gate.ts";
import type { Environment } from "../harness/record.ts";
import { json } from "../harness/report/json.ts";
import { before, environment, record, runOf } from "./_gate_run.ts";

/** Runs `use` with a folder that is gone afterwards. */
function withFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("load() gives back what save() took", () => {
  withFolder((root) => {
    const folder = join(root, "not", "there", "yet");
    const path = save(folder, "main", before);
    assertEquals(readdirSync(folder), ["main.json"]);
    assertEquals(path, join(folder, "main.json"));
    assertEquals(load(folder, "main"), before);
    const other = runOf(record("k/c/other", 5, []));
    save(folder, "main", other);
    assertEquals(load(folder, "main"), other);
    save(folder, "v1.0_a-b", before);
    assertEquals(saved(folder), ["main", "v1.0_a-b"]);
  });
});

test("save() takes no name that leaves the folder", () => {
  withFolder((folder) => {
    for (const name of ["", "..", "../x", "a/b", "a\\b", ".hidden", "a b", "ä", "a\0", "x\n"]) {
      assertThrows(() => save(folder, name, before), Error, "cannot be named", name);
      assertThrows(() => load(folder, name), Error, "cannot be named", name);
    }
    assertThrows(() => save(folder, "x".repeat(101), before), Error, "at most 100");
    assertEquals(readdirSync(folder), []);
  });
});

test("load() tells which baselines there are", () => {
  withFolder((folder) => {
    assertThrows(() => load(folder, "main"), Error, "none is saved. --save main makes it");
    assertThrows(() => load(join(folder, "nowhere"), "main"), Error, "none is saved");
    save(folder, "release", before);
    assertThrows(() => load(folder, "main"), Error, "saved are release");
  });
});

test("load() names the file that was cut short", () => {
  withFolder((folder) => {
    const path = save(folder, "main", before);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, text.length / 2));
    const error = assertThrows(() => load(folder, "main"), Error, "not JSON");
    assertStringIncludes(error.message, path);
    assert(existsSync(path), "it is left as it is");
  });
});

test("parseRun() takes a run and refuses what is none", () => {
  const good = JSON.parse(json(environment, before.records));
  assertEquals(parseRun(JSON.stringify(good), "x"), before);
  const refused = (change: (document: typeof good) => unknown, reason: string) => {
    const document = structuredClone(good);
    const changed = change(document) ?? document;
    assertThrows(() => parseRun(JSON.stringify(changed), "x.json"), Error, reason);
  };
  refused(() => [], "not an object");
  refused(() => "text", "not an object");
  refused((run) => void (run.schema = 2), "its schema is 2, this is 1");
  refused((run) => void delete run.schema, "its schema is undefined");
  refused((run) => void delete run.environment, "no environment");
  refused((run) => void delete run.environment.cpu, 'environment: "cpu"');
  refused((run) => void (run.environment.flags = "--flag"), 'environment: "flags"');
  refused((run) => void (run.environment.cores = "2"), 'environment: "cores"');
  refused((run) => void delete run.environment.wasm, 'environment: "wasm"');
  refused((run) => void (run.records = {}), "no records");
  refused((run) => void run.records.push(null), "record 1: not an object");
  refused((run) => void (run.records[0].id = 7), 'record 0: "id"');
  refused((run) => void (run.records[0].bytes = -1), '"bytes"');
  refused((run) => void delete run.records[0].ns, '"ns"');
  refused((run) => void delete run.records[0].ns.low, '"low"');
  refused((run) => void (run.records[0].ns.median = 0), '"median"');
  refused((run) => void (run.records[0].ns.high = 1), '"low" lies above "high"');
  refused((run) => void (run.records[0].ratios = null), '"ratios"');
  refused((run) => void (run.records[0].ratios[1].high = "x"), '"high"');
  refused((run) => void delete run.records[0].ratios[0].vs, '"vs"');
  refused((run) => void (run.records[0].err = false), '"err"');
  // an older version kept no samples
  refused((run) => void delete run.records[0].series, '"series"');
  // what a name means to an object means nothing here
  const hostile = structuredClone(good);
  hostile.records[0].id = "__proto__";
  assertEquals(gate(parseRun(JSON.stringify(hostile), "x"), before).rows, []);
});

test("differences() finds every fact that changes times, and none other", () => {
  assertEquals(differences(environment, structuredClone(environment)), []);
  const free: Partial<Environment> = {
    date: "2027-01-01T00:00:00.000Z",
    command: "other",
    load: 9,
    others: 2,
    git: "abc",
    artifacts: { k: "01" },
    settings: { ...environment.settings!, precision: 0.1, difference: 0.02 },
  };
  assertEquals(differences({ ...environment, ...free }, environment), []);
  const bound: Partial<Environment> = {
    runtime: "deno 3.0.0",
    engine: null,
    flags: ["--no-opt"],
    cpu: "Another",
    cores: 4,
    os: "Linux 7 x64",
    governor: "powersave",
    gc_between_rounds: false,
    wasm: { ...environment.wasm, tail_call: false },
    settings: { ...environment.settings!, rounds: 12, processes: 1 },
  };
  const found = differences({ ...environment, ...bound }, environment);
  assertEquals(found.map(({ field }) => field).sort(), [
    "cores",
    "cpu",
    "engine",
    "flags",
    "gc_between_rounds",
    "governor",
    "os",
    "runtime",
    "settings.processes",
    "settings.rounds",
    "wasm.tail_call",
  ]);
  const text = refusal("main", found);
  assertStringIncludes(text, '\n  cores: now "4", then "2"\n');
  assertStringIncludes(text, '\n  engine: now "not told", then "v8 14"\n');
  assertMatch(text, /^The baseline "main" .*\n[^]*--save main makes it anew/);
});
