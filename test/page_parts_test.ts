/**
 * What of the page needs no browser: links, the user's files, and the answer in a sentence.
 *
 * @module
 */

import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { test } from "node:test";
import { plans } from "../harness/plan.ts";
import { answers } from "../suites/page/answer.ts";
import { whole } from "../suites/page/charts.ts";
import * as drawing from "../suites/page/drawing.ts";
import { Gate } from "../suites/page/gate.ts";
import { chosenCount, filtersOf, firstChoice, linked, linkOf } from "../suites/page/link.ts";
import type { Listed } from "../suites/page/messages.ts";
import { asOwnFiles, corpusOf, OwnFiles } from "../suites/page/own_files.ts";
import { structuralScanSuite } from "../suites/structural_scan.ts";
import { leftMs, Pace, plannedMs } from "../suites/page/pace.ts";
import { fixtureRun } from "./_report_run.ts";

const listed: Listed[] = ["json_escape", "format_int"].map((kernel) => ({
  kernel,
  story: "",
  onRequest: false,
  impls: [],
  cases: [
    ["a_1", "ascii"],
    ["a_2", "ascii"],
    ["a_3", "ascii"],
    ["b", null],
    ["mine", null],
    ["huge", null],
  ].map((
    [name, family],
  ) => ({
    name: name!,
    story: "",
    family,
    onRequest: name === "huge",
    own: name === "mine",
  })),
}));

test("a link restores the choice, and names no file of the user's", () => {
  const chosen = new Map([["json_escape", new Set(["a_1", "b", "mine"])]]);
  const link = linkOf(listed, chosen, "full");
  assertEquals(link, "protocol=full&json_escape=a_1,b");
  assertEquals(linked(listed, `#${link}`), {
    protocol: "full",
    chosen: new Map([["json_escape", new Set(["a_1", "b"])]]),
    unknown: [],
  });
});

test("a link of a whole kernel is a star", () => {
  const all = new Map([["format_int", new Set(["a_1", "a_2", "a_3", "b"])]]);
  assertEquals(linkOf(listed, all, "quick"), "protocol=quick&format_int=*");
  assertEquals(chosenCount(linked(listed, "#format_int=*")!.chosen), 4);
});

test("a large case is chosen on its own, beside a star or without one", () => {
  const usual = ["a_1", "a_2", "a_3", "b"];
  const link = linkOf(listed, new Map([["format_int", new Set([...usual, "huge"])]]), "quick");
  assertEquals(link, "protocol=quick&format_int=*,huge");
  assertEquals(
    linked(listed, link)!.chosen,
    new Map([["format_int", new Set([...usual, "huge"])]]),
  );
  const alone = new Map([["format_int", new Set(["huge"])]]);
  assertEquals(linked(listed, linkOf(listed, alone, "quick"))!.chosen, alone);
});

test("a link tells what is not here, and none chooses nothing", () => {
  const found = linked(listed, "#json_escape=a_1,gone&nobody=*")!;
  assertEquals(found.unknown, ["json_escape/gone", "nobody"]);
  assertEquals(filtersOf(found.chosen), ["json_escape/a_1/*"]);
  assertEquals(linked(listed, "#"), null);
  assertEquals(linked(listed, "#broken=%"), null);
  assertEquals([...firstChoice(listed)], [["json_escape", new Set(["a_1", "a_3"])]]);
});

test("a file is what its name says, and text where it is some", () => {
  const bytes = new TextEncoder().encode('{"ä": 1}');
  const kinds = (name: string, of = bytes) => {
    const found = asOwnFiles(name, of);
    return typeof found === "string" ? found : found.map(({ kind, name }) => `${kind} ${name}`);
  };
  assertEquals(kinds("My File.json"), ["json my_file", "utf16 my_file"]);
  assertEquals(kinds("a.jsonl"), ["ndjson a", "utf16 a"]);
  assertEquals(kinds("notes.md"), ["utf16 notes"]);
  assertEquals(kinds("x.bin", Uint8Array.of(0xff)), "x.bin is no text in UTF-8");
  assertEquals(kinds("x.json", new Uint8Array(0)), "x.json is empty");
  assertEquals(kinds("….txt"), "….txt has no a-z and no 0-9 in its name");
  const corpus = corpusOf(asOwnFiles("notes.md", new TextEncoder().encode("ä")) as never);
  assertEquals(corpus.files("utf16").map((file) => [...file.bytes()]), [[0xe4, 0]]);
  assertEquals(corpus.files("json"), []);
});

test("files of one name are cases of their own, and one that comes again takes its place", () => {
  const own = new OwnFiles();
  const text = (value: string) => new TextEncoder().encode(value);
  const ids = () => own.all.map(({ kind, name }) => `${kind} ${name}`);
  assertEquals(own.take("users.json", text("[1]")).accepted, true);
  const before = own.all;
  assertMatch(own.take("users.ndjson", text("[1]\n")).told, /as ndjson and utf16, named users_2/);
  assertEquals(before.length, 2, "what a run was given stays as it is");
  const both = ["json users", "utf16 users", "ndjson users_2", "utf16 users_2"];
  assertEquals(ids(), both);
  assertMatch(own.take("users.json", text("[1, 2]")).told, /in place of the earlier one/);
  assertEquals([ids(), own.all[0].bytes.length], [both, 6]);
  assertEquals(own.take("x.bin", Uint8Array.of(0xff)).accepted, false);
  assertEquals(ids(), both);
});

test("files whose questions have one name make cases of two names", () => {
  const named = (name: string) => ({ kind: "ndjson" as const, name, bytes: new Uint8Array(1) });
  const { cases } = structuralScanSuite(corpusOf([named("x"), named("mask_x")]));
  const names = cases.map(({ name }) => name).filter((name) => name.endsWith("lines_mask_x"));
  assertEquals(names, ["lines_mask_x", "file_lines_mask_x"]);
});

test("a run lets no other one in, whoever asks, and can be stopped by anybody", () => {
  const gate = new Gate();
  const told: boolean[] = [];
  let stopped = 0;
  gate.watch((taken) => told.push(taken));
  const leave = gate.enter(() => stopped++);
  assertThrows(() => gate.enter(() => {}), Error, "A run is under way");
  gate.stop();
  leave();
  gate.stop();
  assertEquals([stopped, gate.taken, told], [1, false, [true, false]]);
  gate.enter(() => {})();
});

test("an answer tells from which size on, and admits a loss", () => {
  for (const { claim, detail, tone, kernel } of answers(fixtureRun.records)) {
    assertMatch(claim, /WASM|In |threads/, kernel);
    assertEquals(/NaN|undefined|null/.test(claim + detail), false, claim + detail);
    assertEquals(["faster", "slower", "equivalent", "inconclusive"].includes(tone), true);
  }
  const sweep = fixtureRun.records.filter(({ family }) => family !== null);
  const [found] = answers(sweep);
  assertMatch(found.claim, /^WASM (pays here|does not pay here)/);
  const behind = sweep.map((record) => ({
    ...record,
    ratio: record.ratio &&
      { ...record.ratio, median: 0.5, low: 0.4, high: 0.6, verdict: "slower" as const },
    ratios: record.ratios.map((one) => ({ ...one, median: 0.5, low: 0.4, high: 0.6 })),
  }));
  const [lost] = answers(behind);
  assertMatch(lost.claim, /^WASM does not pay here at any size from /);
  assertEquals(lost.tone, "slower");
  const [some] = answers(behind.map((record, i) => {
    const won = record.ratio === null || i > behind.length / 2;
    return won
      ? record
      : { ...record, ratio: { ...record.ratio!, median: 1.3, verdict: "faster" as const } };
  }));
  assertEquals([some.claim, some.tone], [
    "WASM pays here at some sizes only, up to 1.300x",
    "inconclusive",
  ]);
});

test("an answer counts what has no result, and what is slower elsewhere", () => {
  const wasm = fixtureRun.records.find(({ impl, ratio }) => impl === "wasm_inplace" && ratio)!;
  const row = (name: string, verdict: "faster" | "slower", err: string | null = null) => ({
    ...wasm,
    case: name,
    family: null,
    err,
    ratio: err === null ? { ...wasm.ratio!, verdict } : null,
  });
  const [broken] = answers([row("a", "faster"), row("b", "faster"), row("c", "faster", "differs")]);
  assertMatch(broken.claim, /^WASM is faster in 2 of 3 cases/);
  assertMatch(broken.detail, /1 rows without a result$/);
  assertEquals(broken.tone, "inconclusive");
  const sweep = fixtureRun.records.filter(({ family }) => family !== null);
  const { impl } = sweep.find(({ code, ratio }) => code === "wasm" && ratio !== null)!;
  const own = sweep.filter(({ kernel }) => kernel === sweep[0].kernel);
  const [mixed] = answers([...own, { ...row("z", "slower"), kernel: own[0].kernel, impl }]);
  assertMatch(mixed.detail, /sizes of \w+; slower in 1 other cases$/);
});

test("a report that is drawn chart by chart is the one that is drawn at once", async () => {
  const made = await whole(() => drawing.html(fixtureRun), drawing);
  assertEquals(made === drawing.html(fixtureRun), true);
  const { made: bare, charts } = drawing.withoutCharts(() => drawing.html(fixtureRun));
  assertEquals(charts.length > 10 && bare.length < made.length / 2, true);
  const numbers = [...bare.matchAll(/data-chart="(\d+)"/g)].map(([, i]) => Number(i));
  assertEquals(numbers.toSorted((a, b) => a - b), charts.map((_, i) => i));
});

test("answers of threads say how many, and what they gain at best", () => {
  const [one] = fixtureRun.records.filter(({ ratio }) => ratio !== null);
  const threads = [["small", 2, 0.5], ["large", 2, 1.8], ["large", 1, 0.98]] as const;
  const records = threads.map(([name, workers, median]) => ({
    ...one,
    case: name,
    impl: `shared_${workers}`,
    workers,
    ratio: { ...one.ratio!, median, verdict: median > 1 ? "faster" as const : "slower" as const },
  }));
  const [best] = answers(records);
  assertEquals(best.claim, "2 threads are up to 1.800x as fast as one");
  assertMatch(best.detail, /^large: shared_2 1\.800x /);
  const [lost] = answers(records.filter((record) => record.case === "small"));
  assertEquals([lost.claim, lost.tone], ["2 threads do not pay here: 0.500x at best", "slower"]);
});

test("the time that is left is told from what cases took, and not before one is done", () => {
  const pace = new Pace();
  assertEquals(pace.expected(1000), null);
  pace.finished(1000, 3000);
  pace.finished(1000, 1000);
  assertEquals(pace.expected(500), 1000);
  assertEquals(leftMs(1000, 400, 2000), 2600);
  assertEquals(leftMs(1000, 3000, 2000), 3500, "what takes longer takes longer still");
});

test("a case is planned to take its time at least, and longer by a coarse clock", () => {
  const { quick, full } = plans;
  assertEquals(plannedMs(full, 1, 5e3) >= full.timeBudget / 1e6, true);
  assertEquals(plannedMs(quick, 8, 1e5) > plannedMs(quick, 8, 5e3), true);
  assertEquals(plannedMs(quick, 16, 1e5) > plannedMs(quick, 8, 1e5), true);
});
