/**
 * One table over several runtimes: who may be compared with whom, and what it shows.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertNotEquals, assertThrows } from "@std/assert";
import { parseHTML } from "linkedom";
import { test } from "node:test";
import type { Lab, Record } from "../harness/mod.ts";
import { localLab, select } from "../harness/mod.ts";
import { parseRuns } from "../harness/parse_run.ts";
import {
  best,
  casesOf,
  columnsOf,
  fingerprint,
  losses,
  tallies,
  wins,
} from "../harness/report/matrix.ts";
import { engineNotes, names } from "../harness/report/matrix_figures.ts";
import { matrixHtml } from "../harness/report/matrix_html.ts";
import { matrixJson } from "../harness/report/matrix_json.ts";
import { matrixMarkdown } from "../harness/report/matrix_markdown.ts";
import { caseText } from "../harness/report/matrix_terminal.ts";
import { sideBySide } from "../harness/side_by_side.ts";
import { FakeHost, fakeSuite, shortPlan } from "./_fake_suite.ts";
import { fixtureMatrix, runOf } from "./_matrix_run.ts";
import { environment } from "./_report_run.ts";

const columns = columnsOf(fixtureMatrix);
const cases = casesOf(columns);
const titles = names(columns);

test("columnsOf() puts a machine's runtimes side by side, under its fingerprint", () => {
  const own = fingerprint(environment)!;
  const other = fingerprint({ ...environment, cpu: "Another CPU", cores: 16 })!;
  assertMatch(own, /^[0-9a-f]{6}$/);
  assertNotEquals(own, other);
  assertEquals(fingerprint({ ...environment }), own);
  assertEquals(titles, [
    `deno 2.9.6 · ${own}`,
    `bun 1.4.5 · ${own}`,
    `node 20.20.2 · ${own}`,
    `deno 2.9.6 · ${other}`,
    "chrome 140.0.0.0 · unknown 5",
  ]);
});

test("names() tells two runs of one runtime on one machine apart", () => {
  const again = { date: "2026-09-09T00:00:00.000Z" };
  const twice = { runs: [runOf("deno 2.9.6", {}), runOf("deno 2.9.6", {}, again)], skipped: [] };
  assertEquals(new Set(names(columnsOf(twice))).size, 2);
});

test("a machine that nobody tells is the same as no other", () => {
  assertEquals(fingerprint({ ...environment, cpu: null }), null);
  const fast = { "k/c": { baseline: 10, wasm: 1 } }, slow = { "k/c": { baseline: 9, wasm: 5 } };
  const untold = { cpu: null, os: null };
  const two = { runs: [runOf("a 1", fast, untold), runOf("b 1", slow, untold)], skipped: [] };
  assertEquals(best(casesOf(columnsOf(two))[0].rows, columnsOf(two)), []);
});

test("times of different machines, or of different days, are never held against each other", () => {
  const all = cases.flatMap(({ rows }) => [rows, ...rows.map((row) => [row])])
    .flatMap((rows) => best(rows, columns));
  assert(all.length > 0);
  for (const { first, next } of all) {
    assertEquals(columns[first.column].sitting, columns[next.column].sitting);
    assert(columns[first.column].run.environment.cpu === environment.cpu);
  }
  const other = { date: "2026-09-09T00:00:00.000Z" };
  const times = { "k/c": { baseline: 10, wasm: 1 } };
  const days = columnsOf({
    runs: [runOf("deno 2.9.6", times), runOf("bun 1.4.5", times, other)],
    skipped: [],
  });
  assertEquals(best(casesOf(days)[0].rows, days), []);
  assertMatch(matrixMarkdown({ runs: days.map(({ run }) => run), skipped: [] }), /no best runtime/);
  // and each ratio in the table is one of its own run
  for (const { rows } of cases) {
    for (const { cells, id } of rows) {
      for (const [i, cell] of cells.entries()) {
        const own = columns[i].run.records.find((record) => record.id === id) ?? null;
        assert(cell === own, `${id} in ${titles[i]}`);
      }
    }
  }
});

test("best() tells who is in front, and when the intervals are too close", () => {
  const [big, small] = cases;
  // 500 ns on Deno, 505 on Node
  const [close] = best(big.rows, columns);
  assertEquals([close.clear, titles[close.first.column].split(" ")[0]], [false, "deno"]);
  const wasm = small.rows.find(({ told }) => told.impl === "wasm")!;
  const [clear] = best([wasm], columns);
  assertEquals([clear.clear, titles[clear.first.column].split(" ")[0]], [true, "bun"]);
  assertEquals(clear.factor, 120 / 45);
  const [{ columns: counts, close: untold }] = wins(cases, columns);
  assertEquals([counts.map(({ cases }) => cases), untold], [[0, 0, 0], 2]);
});

test("losses() keeps every row that loses, the worst first, and says where it wins", () => {
  const found = losses(cases);
  assertEquals(found.map(({ id, vs, turns }) => [id, vs, turns]), [
    ["json_escape/ascii_16/wasm", "baseline", true],
  ]);
  assertEquals(found[0].cells.map((one) => one?.verdict ?? null), [
    "slower",
    "faster",
    "slower",
    null,
    null,
  ]);
  const [deno, bun, node] = tallies(cases, columns);
  assertEquals(deno.verdicts, { faster: 3, equivalent: 0, inconclusive: 0, slower: 1 });
  assertEquals([bun.verdicts.slower, node.failed], [0, 1]);
});

test("a wrong answer in one runtime stands in its cell, before all figures, and has none", () => {
  const markdown = matrixMarkdown(fixtureMatrix);
  assertMatch(
    markdown,
    /## 1 without a result\n\n- \*\*error\*\* `json_escape\/ascii_64k\/wasm` on node/,
  );
  const row = markdown.split("\n").find((line) =>
    line.startsWith("| json_escape/ascii_64k/wasm ")
  )!;
  assertEquals(row.split(" | ")[5], "**error**");
  const text = caseText(cases[0], titles, { color: false });
  const narrow = caseText(cases[0], titles, { color: false, width: 120 });
  assertMatch(text, /4\.00x \[/);
  assertMatch(narrow, /4\.00x/);
  assertEquals(narrow.includes("["), false);
  assertMatch(text, /node 20\.20\.2 wasm: wrong answer: byte 7/);
  const { document } = parseHTML(matrixHtml(fixtureMatrix));
  assertEquals(document.querySelectorAll("td.error[title^='wrong answer']").length, 1);
  assertEquals(document.querySelector("#errors script"), null);
});

test("warnings stand before the figures, once for each kind, and in their cells", () => {
  const rows = { "k/a": { baseline: 10, wasm: 5 }, "k/b": { baseline: 10, wasm: 5 } };
  const run = runOf("node 20.20.2", rows, { engine: "v8 11.3.244" });
  const [first, second, ...rest] = run.records;
  const busy = (n: number) => `busy machine: others were at work in ${n} of 9 rounds; all are kept`;
  const records = [
    { ...first, warnings: [busy(3), "2 of 9 samples are outliers"] },
    { ...second, warnings: [busy(4)] },
    ...rest,
  ];
  const noisy = { runs: [{ ...run, records }], skipped: [] };
  const markdown = matrixMarkdown(noisy);
  assertMatch(markdown, /## Warnings\n\n- .*of 4 rows: busy machine \(2\); outliers \(1\)/);
  assert(markdown.indexOf("## Warnings") < markdown.indexOf("## Best runtime"));
  const { document } = parseHTML(matrixHtml(noisy));
  assertEquals(document.querySelectorAll("#warnings li").length, 1);
  assertEquals(document.querySelectorAll("td small[title^='busy machine']").length, 2);
  assertEquals(matrixMarkdown({ ...noisy, runs: [run] }).includes("## Warnings"), false);
});

test("a column of an old V8 says what that does to its baselines", () => {
  const note = (runtime: string, engine: string) =>
    engineNotes(columnsOf({ runs: [runOf(runtime, {}, { engine })], skipped: [] }), [runtime]);
  assertMatch(
    note("node 20.20.2", "v8 11.3.244.8-node.38")[0],
    /^node 20\.20\.2: before version 14/,
  );
  assertEquals(note("deno 2.9.6", "v8 15.0.245.2-rusty"), []);
  assertEquals(note("bun 1.4.5", "jsc d6375c72affe"), []);
});

test("who is not installed has its reason in every report", () => {
  assertMatch(matrixMarkdown(fixtureMatrix), /safari has no column: it is not installed/);
  const { document } = parseHTML(matrixHtml(fixtureMatrix));
  assertMatch(document.querySelector("header")!.textContent!, /safari has no column: it is not/);
  assertEquals(JSON.parse(matrixJson(fixtureMatrix)).skipped[0].runtime, "safari");
});

test("matrixHtml() asks for nothing and leaves no hole", () => {
  const page = matrixHtml(fixtureMatrix);
  const { document } = parseHTML(page);
  assertEquals(document.querySelectorAll("script, link, img, iframe, form").length, 0);
  assertEquals(page.match(/NaN|undefined|Infinity|\[object/), null);
  assert(document.querySelectorAll("svg[role=img]").length >= 4);
  for (const runs of [[], [runOf("deno 2.9.6", {})]]) {
    assertEquals(matrixHtml({ runs, skipped: [] }).match(/NaN|undefined|\[object/), null);
  }
});

test("parseRuns() reads what matrixJson() wrote, and names the run that is none", () => {
  const text = matrixJson(fixtureMatrix);
  assertEquals(parseRuns(text, "it"), fixtureMatrix.runs);
  const spoilt = JSON.parse(text);
  delete spoilt.runs[1].environment.cores;
  assertThrows(
    () => parseRuns(JSON.stringify(spoilt), "it"),
    Error,
    "it, run 1, holds no run: env",
  );
  for (const document of ['{"schema":1,"runs":[]}', '{"schema":2,"runs":[]}', text.slice(0, 99)]) {
    assertThrows(() => parseRuns(document, "it"), Error, "it holds no run");
  }
});

const right = { name: "baseline", cost: () => 2e6 };

/** A place whose lab says whenever it makes the blocks of a process. */
function placeOf(runtime: string, wasm: Parameters<typeof fakeSuite>[1][number], log: string[]) {
  const host = new FakeHost();
  const suite = fakeSuite(host, [right, wasm]);
  const own = localLab(host);
  const lab: Lab = {
    ...own,
    fresh: true,
    blocks(selected, ...order) {
      log.push(runtime);
      return own.blocks({ ...selected, suite, case: suite.cases[0] }, ...order);
    },
  };
  return { runtime, lab, difference: 0.01 };
}

test("sideBySide() lets processes take turns, and who begins changes", async () => {
  const log: string[] = [];
  const steady = { name: "wasm", cost: () => 1e6 };
  const wrong = { ...steady, answer: () => "left" };
  const places = [
    placeOf("a 1", steady, log),
    placeOf("b 1", wrong, log),
    placeOf("c 1", steady, log),
  ];
  const suite = fakeSuite(new FakeHost(), [right, steady]);
  const two = { ...suite, cases: ["one", "two"].map((name) => ({ ...suite.cases[0], name })) };
  const plan = { ...shortPlan, leastProcesses: 3, leastRounds: 36, timeBudget: 1e15 };
  const found: (readonly (readonly Record[])[])[] = [];
  let time = 0;
  const now = () => time += 1e9;
  for await (
    const { records } of sideBySide(select([two], []), places, { plan, warnings: [], now })
  ) {
    found.push(records);
  }
  const turns = log.map((runtime) => runtime[0]).join("");
  // who gave a wrong answer is asked no more
  assertEquals(turns, "abcabcabc" + "bcabcabca");
  for (const [a, b, c] of found) {
    assertEquals([a[1].err, c[1].err, b[0].err], [null, null, null]);
    assertMatch(b[1].err!, /wrong answer/);
    assertEquals([a[1].ratio!.median, a[1].runtime, b[1].ns], [2, "a 1", null]);
  }
});

test("sideBySide() charges nobody for the time that the others take", async () => {
  const log: string[] = [];
  const steady = { name: "wasm", cost: () => 1e6 };
  const places = ["a 1", "b 1", "c 1", "d 1"].map((name) => placeOf(name, steady, log));
  let time = 0;
  // a turn takes two looks at the clock: a second of it
  const now = () => time += 1e9;
  // three turns of one's own are within the time, four with the others' are not
  const plan = { ...shortPlan, leastProcesses: 3, leastRounds: 36, timeBudget: 5e8 };
  const suite = fakeSuite(new FakeHost(), [right, steady]);
  for await (const _ of sideBySide(select([suite], []), places, { plan, warnings: [], now }));
  assertEquals(log.filter((name) => name === "a 1").length, 3);
});
