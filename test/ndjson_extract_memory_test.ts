/**
 * ndjson_extract where memory matters: many path lists on one engine, texts whose lines grow, columns
 * that lie in the text, and spans above 2 GiB.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { Workspace } from "../kernels/_workspace.ts";
import { BaselineEngine } from "../kernels/ndjson_extract/baseline_engine.ts";
import {
  extractNdjson,
  extractNdjsonInto,
  type NdjsonColumn,
} from "../kernels/ndjson_extract/mod.ts";
import { planOf } from "../kernels/ndjson_extract/paths.ts";
import { WasmEngine } from "../kernels/ndjson_extract/wasm.ts";

const timeout = 120_000;
const encoder = new TextEncoder();
const room = { bytes: 1 << 16, rows: 4096 };

const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}`);

test("an engine that follows ever longer lists of paths keeps its memory bounded", () => {
  const once = new Workspace(), often = new Workspace();
  new WasmEngine(room, once).follow(planOf(keys(200)));
  const engine = new WasmEngine(room, often);
  for (let count = 1; count <= 200; count++) engine.follow(planOf(keys(count)));
  const least = once.memory.buffer.byteLength, most = often.memory.buffer.byteLength;
  assert(most <= 4 * least, `${most} bytes where the longest list alone takes ${least}`);
});

test(
  "extractNdjson() takes little more memory than its answer, short lines first",
  { timeout },
  () => {
    const short = "0\n".repeat(4096);
    const long = `{"k1":"${"x".repeat(60_000)}"}\n`.repeat(100);
    const { rows, columns } = extractNdjson(encoder.encode(short + long), keys(20));
    assertEquals(rows, 4196);
    assertEquals(columns[1].kinds.filter((kind) => kind === 5).length, 100);
    const held = columns[1].starts.buffer.byteLength;
    assert(held <= 9 * 20 * 8 * rows, `${held} bytes for ${rows} rows of 20 columns`);
  },
);

test("extractNdjsonInto() refuses columns that lie in a text of several windows", () => {
  const line = '{"a":1}\n';
  const bytes = encoder.encode(line.repeat(50_000));
  const text = bytes.slice();
  const column = (starts: Uint32Array): NdjsonColumn => ({
    path: "a",
    starts,
    ends: new Uint32Array(50_000),
    kinds: new Uint8Array(50_000),
  });
  const within = new Uint32Array(bytes.buffer, 200_000, 50_000);
  assertThrows(
    () => extractNdjsonInto(bytes, [column(within)]),
    RangeError,
    '"columns"[0] must not overlap "bytes"',
  );
  assertEquals(bytes, text, "the text was written over");
  assertEquals(extractNdjsonInto(bytes, [column(new Uint32Array(50_000))]), 50_000);
});

test("spans count from a base above 2 GiB", () => {
  const text = encoder.encode('{"a":1}\n{"b":[2],"a":"x"}\n');
  for (const engine of [new WasmEngine(room), new BaselineEngine(room)]) {
    engine.window().set(text);
    engine.follow(planOf(["a"]));
    const base = 3e9;
    const found = engine.extract(0, text.length, base);
    assertEquals(found?.rows, 2);
    const { starts, ends } = engine.cells(0);
    assertEquals([...starts.subarray(0, 2)], [base + 5, base + 21]);
    assertEquals([...ends.subarray(0, 2)], [base + 6, base + 24]);
  }
});
