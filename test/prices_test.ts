/**
 * The price list, and the sizes from which threads pay: what is made of records.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Environment, Record, Run } from "../harness/record.ts";
import { priceList } from "../suites/prices/list.ts";
import { priced } from "../suites/prices.ts";
import { repaidFrom, startText } from "../suites/scaling/start.ts";
import { fixtureRun } from "./_report_run.ts";

/** A record of that id: a call's time lies within 1% of the median. */
function record(id: string, median: number, more: Partial<Record> = {}): Record {
  const [kernel, name, impl] = id.split("/");
  const [like] = fixtureRun.records;
  const ns = { ...like.ns!, median, low: 0.99 * median, high: 1.01 * median };
  const own = { id, kernel, case: name, impl, bytes: 4096, elements: 1024, family: null };
  return { ...like, ...own, ratio: null, ratios: [], ns, ...more };
}

function run(runtime: string, ...records: Record[]): Run {
  return { environment: { ...fixtureRun.environment, runtime }, records };
}

/** How many times as fast as one thread, give or take a hundredth. */
function overAlone(median: number): Pick<Record, "ratio" | "ratios"> {
  const ratio = {
    vs: "alone",
    median,
    low: median - 0.01,
    high: median + 0.01,
    verdict: "faster",
  } as const;
  return { ratio, ratios: [ratio] };
}

const inputs = [[16_384, 0.5], [65_536, 1], [262_144, 1.5], [1_048_576, 1.9]].flatMap(
  ([bytes, gain]) => {
    const size = { bytes, elements: bytes, family: "input" };
    return [
      record(`scaling_json_escape/input_${bytes}/alone`, bytes, size),
      record(`scaling_json_escape/input_${bytes}/shared_2`, bytes / gain, {
        ...size,
        ...overAlone(gain),
      }),
    ];
  },
);

/** What one thread does by itself, and what a pool of one does, which gains here what two threads do. */
const ones = inputs.filter(({ impl }) => impl === "shared_2").flatMap((two) =>
  ["shared_1", "move_1"].map((impl) => {
    return { ...two, impl, id: two.id.replace("shared_2", impl) };
  })
);

test("prices: a column for each way and runtime, a dash where a runtime has none", () => {
  const list = priceList([
    run("deno 2", record("boundary_calls/items_1k/wasm_per_item", 2048)),
    run("deno 2", record("boundary_views/bytes_4k/native", 12.5)),
    run("bun 1", record("boundary_views/bytes_4k/native_slice", 250)),
  ]);
  const lines = list.split("\n");
  assertEquals(lines[0].split(" | ").length, 1 + 2 * 4);
  assert(lines[2].startsWith("| 1,024 items | – | – | 2.00 ns ±1.0% | – |"), lines[2]);
  const view = lines.find((line) => line.startsWith("| 4.00 KiB"));
  assertEquals(view, "| 4.00 KiB | 12.5 ns ±1.0% | – | – | – | – | 250 ns ±1.0% |");
  assertEquals(lines.filter((line) => line.startsWith("- ")).length, 3);
});

test("prices: two versions of a runtime have columns that tell them apart", () => {
  const list = priceList([
    run("deno 2.9.6", record("boundary_views/bytes_4k/native", 12.5)),
    run("deno 2.9.7", record("boundary_views/bytes_4k/native", 25)),
    run("bun 1.4.5", record("boundary_views/bytes_4k/native", 50)),
  ]);
  const [head, , line] = list.split("\n");
  for (const name of ["deno 2.9.6", "deno 2.9.7", "bun"]) {
    assertEquals(
      head.split(" | ").filter((cell) => cell === `subarray(), ${name}`).length,
      1,
      head,
    );
  }
  assert(line.startsWith("| 4.00 KiB | 12.5 ns ±1.0% | 25.0 ns ±1.0% | 50.0 ns ±1.0% |"), line);
});

test("prices: one list is of one machine", () => {
  const own = run("deno 2", record("boundary_views/bytes_4k/native", 12.5));
  const other = run("deno 2", record("boundary_views/bytes_4k/native_slice", 250));
  const moved = (more: Partial<Environment>): Run => {
    return { ...other, environment: { ...other.environment, ...more } };
  };
  assert(priceList([own, other]).includes("cores"));
  for (const more of [{ cpu: "Another CPU" }, { cores: 96 }, { os: "another" }]) {
    assertThrows(() => priceList([own, moved(more)]), Error, "A list is one machine's");
  }
  assertThrows(() => priceList([own, moved({ cpu: "Another CPU" })]), Error, "and Another CPU, ");
});

test("prices: what threads gain by the way of handing over, and from which size on", () => {
  const handed = [["clone_2", 0.7], ["move_2", 1.2], ["shared_2", 1.9]] as const;
  const list = priceList([run(
    "deno 2",
    ...handed.map(([impl, gain]) =>
      record(`scaling_json_escape/messages_64k/${impl}`, 1, overAlone(gain))
    ),
    ...inputs,
    ...ones,
  )]);
  assert(list.includes("| json_escape, tasks of 64k, 2 threads | 0.700x [0.690, 0.710] | 1.200x"));
  assert(!list.includes("shared_1"), "one thread that is handed its tasks does not beat one");
  assert(/\| json_escape, shared_2 \| 65,\d+ \[6\d,\d+, 6\d,\d+\] \|/.test(list), list);
});

test("prices: what cannot be a list is refused", () => {
  const twice = record("boundary_views/bytes_4k/native", 1);
  assertThrows(() => priceList([run("bun 1", twice), run("bun 1", twice)]), Error, "Two runs");
  assertThrows(() => priceList([run("bun 1", record("a/b/c", 1))]), Error, "No records");
});

test("prices: the methodology has a place for the list, and again the same one", () => {
  const methodology = readFileSync(new URL("../METHODOLOGY.md", import.meta.url), "utf8");
  const first = priced(methodology, "| one |");
  const [heading] = first.slice(0, first.indexOf("| one |")).split("\n## ").slice(-1);
  assert(heading.startsWith("What a crossing costs\n"), heading);
  assertEquals(priced(first, "| two |"), first.replace("| one |", "| two |"));
  assertThrows(() => priced("# A title\n", "| one |"), Error, 'no "<!-- BEGIN: prices -->"');
});

test("scaling: sizes from which threads pay, their start left out and counted in", () => {
  const two = "scaling_json_escape/input_1048576/shared_2";
  const { bytes, ns } = inputs.find(({ id }) => id === two)!;
  const gain = (bytes - ns!.median) / bytes;
  assertEquals(repaidFrom("shared_2", 5e7, inputs), 5e7 / gain);
  assertEquals(repaidFrom("alone", 5e7, inputs), null);
  const startUps = [{ total: 9, opened: 2, warmed: 1 }];
  const started = [
    { workers: 1, startUps, teams: [3, 3, 3] },
    { workers: 2, startUps, teams: [80, 50, 20] },
  ];
  const text = startText("json_escape", 1, started, [...inputs, ...ones]);
  assert(text.startsWith("json_escape, compiled in 1.00 ms"), text);
  assert(
    text.includes(
      "2 threads: a pool ready after 9.00 ms, of that set up and warmed in 3.00 ms; a team after 50.0 ms",
    ),
    text,
  );
  assert(text.includes("1 thread: a pool ready after 9.00 ms"), text);
  assert(text.includes("a team starts none"), text);
  assert(/shared_2: from 65,\d+ \[.+\] bytes where they are ready/.test(text), text);
  const lineOf = (impl: string) => text.split("\n").find((line) => line.includes(`${impl}: `))!;
  // 50 ms of a team's start, and not a pool's 9; a team of one starts nobody
  assert(lineOf("shared_2").endsWith("with their start from 101 MiB at best (computed)"), text);
  assert(lineOf("shared_1").endsWith("where they are ready"), text);
  // a pool's start is what messages wait for
  assert(lineOf("move_1").endsWith("with their start from 18.1 MiB at best (computed)"), text);
});
