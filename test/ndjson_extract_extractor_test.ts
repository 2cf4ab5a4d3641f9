/**
 * NdjsonExtractor: what it takes, what it keeps between windows, and where it writes.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { eventLog, type Rng, rng } from "../fixtures/mod.ts";
import { HEAP_BASE, SLOT, Workspace } from "../kernels/_workspace.ts";
import { modules } from "../kernels/catalogue.ts";
import { NdjsonError, NdjsonExtractor, type NdjsonWindow } from "../kernels/ndjson_extract/mod.ts";
import { StructuralScanner } from "../kernels/structural_scan/mod.ts";
import { outcome } from "./_contract.ts";
import { naiveLines, naiveNdjsonExtract } from "./_naive/ndjson_extract.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const encoder = new TextEncoder(), decoder = new TextDecoder();

/** Puts a text into a window and reads it. */
function give(extractor: NdjsonExtractor, text: string, more = false): NdjsonWindow {
  const bytes = encoder.encode(text);
  extractor.input.set(bytes);
  return extractor.extract(bytes.length, { more });
}

/** The bytes of the first column's values; null for what is missing. */
function texts({ rows, columns: [{ starts, ends, kinds }], bytes }: NdjsonWindow): unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    return kinds[row] === 0 ? null : decoder.decode(bytes.subarray(starts[row], ends[row]));
  });
}

function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError,
  word: string,
): void {
  const { message } = assertThrows(call, kind) as Error;
  assert(message.includes(word), `"${message}" does not say ${word}`);
}

test("NdjsonExtractor refuses a capacity that is none", () => {
  for (const capacity of [0, -1, 1.5, NaN, Infinity]) {
    fails(() => new NdjsonExtractor(capacity, ["a"]), RangeError, "capacity");
  }
  for (const capacity of ["5", null, undefined, 5n]) {
    fails(() => new NdjsonExtractor(capacity as Anything, ["a"]), TypeError, "capacity");
  }
});

test("NdjsonExtractor tells the size when memory cannot hold it", () => {
  for (const capacity of [2 ** 30, 2 ** 40]) {
    fails(() => new NdjsonExtractor(capacity, ["a"]), RangeError, String(capacity));
  }
  const paths = Array.from({ length: 1000 }, (_, i) => `k${i}`);
  fails(() => new NdjsonExtractor(2 ** 22, paths), RangeError, "1000 columns");
});

test("NdjsonExtractor refuses a length or an option that is none, and loses nothing", () => {
  const extractor = new NdjsonExtractor(10, ["a"]);
  give(extractor, '{"a":', true);
  for (const length of [-1, 0.5, 11, NaN]) {
    fails(() => extractor.extract(length), RangeError, "length");
  }
  for (const length of ["5", null, undefined]) {
    fails(() => extractor.extract(length as Anything), TypeError, "length");
  }
  fails(() => extractor.extract(1, { more: 1 } as Anything), TypeError, "more");
  fails(() => extractor.extract(1, null as Anything), TypeError, "options");
  assertEquals(texts(give(extractor, "7}\n")), ["7"]);
});

test("NdjsonExtractor keeps a line that its window cuts", () => {
  const extractor = new NdjsonExtractor(20, ["a"]);
  const first = give(extractor, '{"a":1}\n{"a":', true);
  assertEquals([texts(first), first.offset, first.bytes.length], [["1"], 0, 8]);
  const second = give(extractor, '"x', true);
  assertEquals([texts(second), second.offset, second.bytes.length], [[], 8, 0]);
  const third = give(extractor, 'y"}\n\n{', true);
  assertEquals([texts(third), third.offset, decoder.decode(third.bytes)], [
    ['"xy"'],
    8,
    '{"a":"xy"}\n\n',
  ]);
  assertEquals(texts(give(extractor, "", true)), []);
  const last = give(extractor, "}");
  assertEquals([texts(last), last.offset], [[null], 20]);
  assertEquals(give(extractor, "5").offset, 0);
});

test("NdjsonExtractor ends a text with an empty window", () => {
  const extractor = new NdjsonExtractor(20, ["a"]);
  assertEquals(texts(give(extractor, '{"a":1}', true)), []);
  assertEquals(texts(give(extractor, "")), ["1"]);
  assertEquals(texts(give(extractor, "")), []);
});

test("NdjsonExtractor holds a row for every second byte", () => {
  for (const capacity of [1, 2, 3, 10, 1001]) {
    const extractor = new NdjsonExtractor(capacity, ["a"]);
    const text = "1\n".repeat(capacity).slice(0, capacity);
    assertEquals(give(extractor, text).rows, Math.ceil(capacity / 2));
    give(extractor, "1", true);
    const behind = "\n2".repeat(capacity).slice(0, capacity);
    assertEquals(give(extractor, behind).rows, Math.floor(capacity / 2) + 1);
  }
});

/** Gives a text in windows of random sizes; the sum of rows, or the error. */
function inWindows(extractor: NdjsonExtractor, text: string, random: Rng): unknown {
  const bytes = encoder.encode(text);
  return outcome(() => {
    let rows = 0;
    for (let from = 0; from < bytes.length;) {
      const to = Math.min(bytes.length, from + random.below(extractor.capacity + 1));
      extractor.input.set(bytes.subarray(from, to));
      rows += extractor.extract(to - from, { more: true }).rows;
      from = to;
    }
    return rows + extractor.extract(0).rows;
  });
}

test("NdjsonExtractor refuses a line that is longer than its window, however it comes", () => {
  const random = rng(4);
  const extractor = new NdjsonExtractor(20, ["a"]);
  const good = '{"a":1}\n';
  for (let round = 0; round < 300; round++) {
    const exact = `"${"x".repeat(18)}"`;
    assertEquals(inWindows(extractor, `${good}${exact}\n${good}`, random), 3);
    assertEquals(inWindows(extractor, `${good}\n${exact}`, random), 2);
    const long = `"${"x".repeat(19 + round % 40)}"`;
    assertEquals(
      inWindows(extractor, `${good}\n${long}\n${good}`, random),
      "throws RangeError at 3",
    );
    assertEquals(inWindows(extractor, `${good}\n${long}`, random), "throws RangeError at 3");
    // a wrong line before it comes first
    const wrong = inWindows(extractor, `${good}{]\n${long}\n`, random);
    assertEquals(wrong, "throws NdjsonError syntax at 9");
  }
});

test("NdjsonExtractor tells the line's length and its own", () => {
  const extractor = new NdjsonExtractor(10, ["a"]);
  give(extractor, "1\n\n[123456", true);
  const { message } = assertThrows(() => give(extractor, "89,12345\n1"), RangeError);
  assertEquals(message, "Cannot hold line 3: it has 15 bytes or more, and the window 10");
  assertEquals(give(extractor, "1").rows, 1);
});

test("NdjsonExtractor begins a text after an error", () => {
  const extractor = new NdjsonExtractor(30, ["a"]);
  for (const more of [true, false]) {
    give(extractor, '\n\n{"a":1}\n{"a":', true);
    const error = assertThrows(() => give(extractor, "]\n", more), NdjsonError) as NdjsonError;
    assertEquals([error.kind, error.line, error.offset], ["syntax", 4, 15]);
    const next = give(extractor, '{"a":3}\n', true);
    assertEquals([texts(next), next.offset], [["3"], 0]);
    const { line } = assertThrows(() => give(extractor, "x"), NdjsonError) as NdjsonError;
    assertEquals(line, 2);
  }
});

test("NdjsonExtractor counts lines and bytes over windows", () => {
  const extractor = new NdjsonExtractor(4096, ["event"]);
  const log = eventLog(5, 60_000);
  const random = rng(5);
  let offset = 0, rows = 0;
  for (let from = 0; from < log.length;) {
    const to = Math.min(log.length, from + random.below(4097));
    extractor.input.set(log.subarray(from, to));
    const window = extractor.extract(to - from, { more: true });
    assertEquals(window.offset, offset);
    assertEquals(window.bytes, log.subarray(offset, offset + window.bytes.length));
    offset += window.bytes.length;
    rows += window.rows;
    from = to;
  }
  assertEquals(rows, naiveNdjsonExtract({ bytes: log, paths: [] }).rows);
  const error = assertThrows(() => give(extractor, "?"), NdjsonError) as NdjsonError;
  assertEquals([error.line, error.offset], [naiveLines(log).length + 1, log.length]);
});

test("NdjsonExtractor stays inside its own part of a shared workspace", () => {
  const workspace = new Workspace();
  const before = workspace.alloc(1000);
  const first = new NdjsonExtractor(500, ["a", "b.c"], workspace);
  const between = workspace.alloc(1000);
  const second = new NdjsonExtractor(300, ["x"], workspace);
  const behind = workspace.alloc(1000);
  const fences = [before, between, behind];
  for (const at of fences) workspace.bytes.fill(0xa5, at, at + 1000);
  const slot = Math.floor(modules.ndjson_extract.memoryBase / SLOT);
  const others = () => {
    const { bytes } = workspace;
    return [bytes.slice(1024, slot * SLOT), bytes.slice((slot + 1) * SLOT, HEAP_BASE)];
  };
  const tables = others();
  const lines = [
    "1\n".repeat(250),
    `${" ".repeat(499)}1`,
    `"${"x".repeat(498)}"`,
    '{"a":1,"b":{"c":2}}',
  ];
  for (const line of [...lines, ...lines.map((text) => `${text.slice(0, 400)}"`)]) {
    for (const more of [true, false]) {
      outcome(() => give(first, line, more));
      outcome(() => give(second, line.slice(0, 300), more));
    }
  }
  for (const at of fences) {
    assert(workspace.bytes.subarray(at, at + 1000).every((byte) => byte === 0xa5), `at ${at}`);
  }
  assertEquals(others(), tables);
});

test("NdjsonExtractor goes on after another kernel's growth has detached its views", () => {
  const workspace = new Workspace();
  const extractor = new NdjsonExtractor(100, ["a"], workspace);
  assertEquals(texts(give(extractor, '{"a":1}\n{"a":', true)), ["1"]);
  const { input } = extractor;
  const scanner = new StructuralScanner(1_000_000, workspace);
  assertEquals(input.length, 0);
  const window = give(extractor, "23}\n");
  assertEquals([texts(window), window.bytes.buffer], [["23"], workspace.memory.buffer]);
  // what it has found is another kernel's input without a copy
  const { starts } = window.columns[0];
  scanner.input.set(window.bytes);
  assertEquals(scanner.json(window.bytes.length).includes(starts[0]), true);
});
