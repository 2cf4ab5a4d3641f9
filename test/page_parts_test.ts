/**
 * What of the page needs no browser: links, the user's files, and the answer in a sentence.
 *
 * @module
 */

import { assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { answers } from "../suites/page/answer.ts";
import { chosenCount, filtersOf, firstChoice, linked, linkOf } from "../suites/page/link.ts";
import type { Listed } from "../suites/page/messages.ts";
import { asOwnFiles, corpusOf } from "../suites/page/own_files.ts";
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

test("an answer tells from which size on, and admits a loss", () => {
  for (const { claim, detail, tone, kernel } of answers(fixtureRun.records)) {
    assertMatch(claim, /WASM|In /, kernel);
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
});
