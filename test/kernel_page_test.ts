/**
 * The figures of a kernel's page: no loss may be left out because nobody made an interval of it.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import { test } from "node:test";
import type { Judged, Record } from "../harness/record.ts";
import { kernelFigures } from "../harness/report/kernel_page.ts";
import { environment, ratio, record } from "./_report_run.ts";

const elements = 1_000;

/** A row of 100 ns with these ratios. */
function wasm(ratios: Judged[], more: Partial<Record> = {}): Record {
  const own = ratios.find(({ vs }) => vs === "baseline") ?? null;
  return record("json_escape/text_1k/wasm", elements, 100, { ratios, ratio: own, ...more });
}

const baseline = record("json_escape/text_1k/baseline", elements, 300);

function page(...records: Record[]): string {
  return kernelFigures([{ environment, records }], "json_escape");
}

/** The cells of a row of the table. */
function cells(text: string, name: string): string[] {
  const line = text.split("\n").find((one) => one.startsWith(`| ${name} |`)) ?? "";
  return line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
}

test("kernel page: a row that is faster than all others loses nowhere", () => {
  const text = page(baseline, wasm([ratio("baseline", 3)]));
  assertStringIncludes(text, "It loses in none of these rows.");
  assertEquals(cells(text, "text_1k").slice(-2), ["3.00x [2.94, 3.06]", "faster"]);
});

test("kernel page: an opponent without a ratio is compared by medians, and a loss is one", () => {
  const native = record("json_escape/text_1k/native_string", elements, 61);
  const text = page(native, baseline, wasm([ratio("baseline", 3)]));
  assertEquals(cells(text, "text_1k").slice(-3), [
    "3.00x [2.94, 3.06]",
    "~0.610x",
    "slower than native_string",
  ]);
  assertStringIncludes(
    text,
    "Where it loses:\n\n- one-shot, against `native_string`: `text_1k` (~0.610x)\n",
  );
  assertStringIncludes(text, "`~` is of medians");
});

test("kernel page: a row without any interval is listed where it loses", () => {
  const fast = record("json_escape/text_1k/baseline", elements, 46);
  const text = page(fast, wasm([]));
  assertStringIncludes(text, "- one-shot, against `baseline`: `text_1k` (~0.460x)");
  assert(!text.includes("loses in none"), text);
});

test("kernel page: that none loses is not said while a ratio has no interval", () => {
  const native = record("json_escape/text_1k/native", elements, 900);
  for (const ratios of [[], [ratio("baseline", 3)]]) {
    const text = page(native, baseline, wasm(ratios));
    assert(!text.includes("loses in none"), text);
    assert(!text.includes("Where it loses"), text);
    assertStringIncludes(text, "`~` is of medians");
  }
  // the strongest opponent decides: it is the one without an interval in the first alone
  assertEquals(cells(page(native, baseline, wasm([])), "text_1k").at(-1), "~ faster");
  assertEquals(
    cells(page(native, baseline, wasm([ratio("baseline", 3)])), "text_1k").at(-1),
    "faster",
  );
});

test("kernel page: a row that may be slower is told of", () => {
  const text = page(baseline, wasm([ratio("baseline", 0.9, 0.2)]));
  assertEquals(cells(text, "text_1k").at(-1), "inconclusive");
  assertMatch(text, /Where it may lose[^]*against `baseline`: `text_1k` \(0\.900x\)/);
  assert(!text.includes("loses in none"), text);
});

test("kernel page: a row that nobody answers beside is told of", () => {
  const text = page(wasm([]));
  assertStringIncludes(text, "Compared with nobody: `text_1k` one-shot");
  assert(!text.includes("loses in none"), text);
});

test("kernel page: yardsticks, copies and rows without a time are nobody's opponents", () => {
  const text = page(
    record("json_escape/text_1k/json_parse", elements, 1),
    record("json_escape/text_1k/copy", elements, 1),
    record("json_escape/text_1k/native", elements, null, { err: "absent: it has none" }),
    baseline,
    wasm([ratio("baseline", 3), { ...ratio("json_parse", 0.01), verdict: null as never }]),
  );
  assertStringIncludes(text, "It loses in none of these rows.");
  assertStringIncludes(text, "| of copy | vs baseline | verdict |");
});

test("kernel page: a row that was not timed says why", () => {
  const text = page(baseline, wasm([], { ns: null, err: "absent: no form | for it" }));
  assertEquals(cells(text, "text_1k").at(-1), "absent: no form \\| for it");
});

/** A sweep of sizes: the kernel's time is 100 ns an element, the baseline's as many times that. */
function sweep(factors: readonly number[], isRecorded: boolean): Record[] {
  return factors.flatMap((factor, i) => {
    const size = 10 ** (i + 1), name = `json_escape/text_${size}`, family = "text";
    const ratios = isRecorded ? [ratio("baseline", factor)] : [];
    return [
      record(`${name}/baseline`, size, 100 * size * factor, { family }),
      record(`${name}/wasm`, size, 100 * size, { family, ratios, ratio: ratios[0] ?? null }),
    ];
  });
}

test("kernel page: from which size on it pays", () => {
  const said = (factors: readonly number[], isRecorded = true) =>
    /^- `text` against (.*)$/m.exec(page(...sweep(factors, isRecorded)))?.[1];
  assertEquals(
    said([2, 2, 2]),
    "`baseline`: one-shot from the smallest on (10 elements, 20 bytes)",
  );
  assertEquals(said([0.5, 2, 2]), "`baseline`: one-shot from 32 elements, 64 bytes on");
  assertEquals(said([0.5, 0.6, 0.7]), "`baseline`: one-shot at no size");
  assertEquals(
    said([0.5, 1.2, 0.8]),
    "`baseline`: one-shot at no size for good (faster at 100 elements)",
  );
  assertEquals(
    said([0.5, 2, 2], false),
    "`baseline`, by medians: one-shot from 32 elements, 64 bytes on",
  );
});

test("kernel page: it says which commit and which module the figures are of", () => {
  const hash = "0123456789abcdef".repeat(4);
  const of = { ...environment, artifacts: { json_escape: hash } };
  const text = kernelFigures([{ environment: of, records: [baseline, wasm([])] }], "json_escape");
  assertStringIncludes(text, "commit 0123456");
  assertStringIncludes(text, "The SHA-256 of the WASM module begins with `0123456789ab`.");
});

test("kernel page: there is none without records", () => {
  assertThrows(() => kernelFigures([{ environment, records: [baseline] }], "retention"), Error);
});
