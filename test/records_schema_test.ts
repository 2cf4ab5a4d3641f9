import { assertEquals } from "@std/assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { environment as environmentOf, host } from "../harness/mod.ts";
import type { Run } from "../harness/record.ts";
import { json } from "../harness/report/json.ts";
import { FakeHost, runFakes } from "./_fake_suite.ts";
import { fixtureRun } from "./_report_run.ts";

const file = new URL("../harness/report/records.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const valid = ajv.compile(JSON.parse(readFileSync(file, "utf8")));

/** What the schema says against a run's document, after it was spoiled. */
// deno-lint-ignore no-explicit-any
function complaints(run: Run, spoil: (document: any) => void = () => {}): string[] {
  const document = JSON.parse(json(run.environment, run.records));
  spoil(document);
  return valid(document)
    ? []
    : valid.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("schema: a run of the harness on this machine is valid", async () => {
  const machine = new FakeHost();
  const records = await runFakes(machine, [
    { name: "native", cost: () => 2000 },
    { name: "baseline", cost: (call) => 1000 + 50 * (call % 3) },
    { name: "wasm", cost: () => 500 },
    { name: "wrong", cost: () => 500, answer: () => "wrong" },
    { name: "gone", cost: () => 500, unavailable: () => "no simd128" },
    { name: "copy", cost: () => 100, role: "roofline" },
    { name: "other", cost: () => 100, role: "yardstick", answer: () => "left" },
  ]);
  const environment = await environmentOf(host(), { fake: "abc" }, ["--quick"]);
  const run = { environment, records: Object.values(records) };
  assertEquals(complaints(run), []);
  const fine = run.records.filter(({ err }) => err === null).map(({ impl }) => impl);
  assertEquals(fine, ["native", "baseline", "wasm", "copy", "other"]);
});

test("schema: names may hold anything, ids have three parts", () => {
  assertEquals(complaints(fixtureRun), []);
});

test("schema: what is missing, too much or of another kind is told", () => {
  // deno-lint-ignore no-explicit-any
  const spoilt: [string, (document: any) => void][] = [
    ["schema", (document) => document.schema = 2],
    ["", (document) => document.more = 1],
    ["", (document) => delete document.environment],
    ["environment", ({ environment }) => environment.date = "yesterday"],
    ["environment", ({ environment }) => environment.user = "me"],
    ["environment", ({ environment }) => environment.wasm.simd = null],
    ["environment", ({ environment }) => delete environment.settings.difference],
    ["environment", ({ environment }) => environment.cores = 0],
    ["records/0", ({ records }) => delete records[0].warnings],
    ["records/0", ({ records }) => records[0].mine = 1],
    ["records/0", ({ records }) => records[0].id = "a/b"],
    ["records/0", ({ records }) => records[0].ns.median = "fast"],
    ["records/0", ({ records }) => records[0].ns.samples = 1.5],
    ["records/0", ({ records }) => records[0].gbps = -1],
    ["records/0", ({ records }) => records[0].ratios[0].verdict = "better"],
    ["records/0", ({ records }) => records[0].ratio = {}],
    ["records/0", ({ records }) => records[0].ratio.verdict = null],
    ["records/0", ({ records }) => records[0].role = "rival"],
    ["records/0", ({ records }) => records[0].series = [1, 2]],
    ["records/0", ({ records }) => records[0].code = "rust"],
    ["records/0", ({ records }) => records[0].err = ""],
  ];
  const records = fixtureRun.records.slice(0, 1);
  for (const [where, spoil] of spoilt) {
    const found = complaints({ ...fixtureRun, records }, spoil);
    assertEquals(found.length > 0, true, String(spoil));
    assertEquals(found.every((line) => line.startsWith(where && `/${where}`)), true, found.join());
  }
});
