/**
 * RowFormatter: what it takes, its views, a memory that is shared, and what it does with a window.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { HEAP_BASE, SLOT, Workspace } from "../kernels/_workspace.ts";
import { modules } from "../kernels/catalogue.ts";
import { RowError, RowFormatter, type RowShape } from "../kernels/format_rows/mod.ts";
import { planOf } from "../kernels/format_rows/plan.ts";
import { WasmEngine } from "../kernels/format_rows/wasm.ts";
import { format } from "../kernels/format_rows/windows.ts";
import { JsonEscaper } from "../kernels/json_escape/mod.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const decoder = new TextDecoder();

function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError,
  ...words: readonly (string | number)[]
): void {
  const { message } = assertThrows(call, kind) as Error;
  for (const word of words) {
    assert(message.includes(String(word)), `"${message}" does not say ${word}`);
  }
}

const id = { name: "id", type: "int32" } as const;

test("RowFormatter refuses a capacity that is none", () => {
  for (const capacity of [0, -1, 1.5, NaN, Infinity]) {
    fails(() => new RowFormatter(capacity, [id]), RangeError, "capacity");
  }
  for (const capacity of ["5", null, undefined, 5n]) {
    fails(() => new RowFormatter(capacity as Anything, [id]), TypeError, "capacity");
  }
});

test("RowFormatter refuses columns that are none", () => {
  const bad: [Anything, typeof TypeError | typeof RangeError, string][] = [
    [null, TypeError, '"columns"'],
    [[null], TypeError, '"columns"[0]'],
    [[id, { type: "bool" }], TypeError, '"columns"[1].name'],
    [[{ name: "x", type: "int" }], TypeError, '"x.type"'],
    [[{ name: "x" }], TypeError, '"x.type"'],
    [[{ ...id, kinds: 1 }], TypeError, '"id.kinds"'],
    [[{ name: "x", type: "utf16" }], RangeError, '"x.units"'],
    [[{ name: "x", type: "utf16", units: -1 }], RangeError, '"x.units"'],
    [[{ name: "x", type: "utf8", bytes: 1.5 }], RangeError, '"x.bytes"'],
    [[{ name: "x", type: "dictionary", values: [] }], TypeError, '"x.codes"'],
    [[{ name: "x", type: "dictionary", codes: "int8", values: [] }], TypeError, '"x.codes"'],
    [[{ name: "x", type: "dictionary", codes: "uint8" }], TypeError, '"x.values"'],
    [[id, id], RangeError, '"columns"[1]'],
  ];
  for (const [columns, kind, word] of bad) fails(() => new RowFormatter(5, columns), kind, word);
});

test("RowFormatter tells the size when memory cannot hold it", () => {
  for (const capacity of [2 ** 30, 2 ** 40]) {
    fails(() => new RowFormatter(capacity, [id]), RangeError, capacity, "1 columns");
  }
  fails(() => new RowFormatter(5, [{ name: "x", type: "utf8", bytes: 2 ** 32 }]), RangeError, 5);
});

test("RowFormatter refuses a number of rows that is none, and keeps working", () => {
  const formatter = new RowFormatter(2, [id]);
  formatter.columns[0].values.set([5, -6]);
  for (const rows of [-1, 1.5, 3, NaN]) fails(() => formatter.format(rows), RangeError, "rows", 2);
  for (const rows of [undefined, null, "1"]) {
    fails(() => formatter.format(rows as Anything), TypeError, "rows");
  }
  assertEquals(decoder.decode(formatter.format(2)), '{"id":5}\n{"id":-6}\n');
  assertEquals(formatter.format(0).length, 0);
});

test("RowFormatter has views of each column's own type and of its capacity", () => {
  const formatter = new RowFormatter(3, [
    { name: "a", type: "int64", kinds: true },
    { name: "b", type: "utf16", units: 10 },
    { name: "c", type: "utf8", bytes: 20, kinds: true },
    { name: "d", type: "dictionary", codes: "uint16", values: ["x"] },
    { name: "e", type: "bool" },
  ]);
  const [a, b, c, d, e] = formatter.columns;
  assert(a.values instanceof BigInt64Array && a.values.length === 3 && a.kinds.length === 3);
  assert(b.units instanceof Uint16Array && b.units.length === 10 && b.offsets.length === 4);
  assert(c.bytes instanceof Uint8Array && c.bytes.length === 20 && c.kinds.length === 3);
  assert(d.codes instanceof Uint16Array && d.codes.length === 3 && !("kinds" in d));
  assert(e.values instanceof Uint8Array && e.values.length === 3);
  const none = new RowFormatter(3, []);
  assertEquals(none.columns, []);
  assertEquals(decoder.decode(none.format(2)), "{}\n{}\n");
});

test("RowFormatter fits answers as long as they can be", () => {
  const rows = 70;
  const shapes = [
    { name: "\u0001", type: "utf16", units: 50, kinds: true },
    { name: "t", type: "utf8", bytes: 50 },
    { name: "x", type: "float64" },
    { name: "n", type: "int64", kinds: true },
    { name: "d", type: "dictionary", codes: "uint8", values: ["\u0001".repeat(40), ""] },
    { name: "ok", type: "bool" },
    { name: "null", type: "int8", kinds: true },
  ] as const;
  const formatter = new RowFormatter(rows, shapes);
  const [u, t, x, n, d, ok, none] = formatter.columns;
  u.units.fill(1);
  u.offsets.fill(50, 1);
  u.kinds.fill(2, 0, 1).fill(1, 1);
  t.bytes.fill(0x1f);
  t.offsets.fill(50, 1);
  x.values.fill(-1.2345678901234567e-300);
  n.values.fill(-(2n ** 63n));
  n.kinds.fill(2);
  none.kinds.fill(1);
  ok.values.fill(0);
  d.codes.fill(0);
  const lines = decoder.decode(formatter.format(rows)).split("\n");
  assertEquals(lines.length, rows + 1);
  const row = {
    "\u0001": "\u0001".repeat(50),
    t: "\u001f".repeat(50),
    x: -1.2345678901234567e-300,
    n: 0,
    d: "\u0001".repeat(40),
    ok: false,
    null: null,
  };
  const text = (value: unknown) => JSON.stringify(value).replace('"n":0', `"n":${-(2n ** 63n)}`);
  assertEquals(lines[0], text(row));
  for (let i = 1; i < rows; i++) assertEquals(lines[i], text({ ...row, "\u0001": null, t: "" }));
});

test("RowFormatter tells the row of the window, and writes the next one", () => {
  const formatter = new RowFormatter(9, [id, { name: "ok", type: "bool" }]);
  const [ids, oks] = formatter.columns;
  ids.values.set([1, 2, 3, 4]);
  oks.values.set([1, 0, 1, 7]);
  const { row, column } = assertThrows(() => formatter.format(4), RowError) as RowError;
  assertEquals([row, column], [3, "ok"]);
  oks.values[3] = 0;
  assertEquals(decoder.decode(formatter.format(4)).split("\n")[3], '{"id":4,"ok":false}');
});

test("RowFormatter shares a memory with other kernels", () => {
  const workspace = new Workspace();
  const first = new RowFormatter(4, [{ name: "s", type: "utf8", bytes: 64 }], {}, workspace);
  const escaper = new JsonEscaper(1000, workspace);
  const second = new RowFormatter(4, [id], {}, workspace);
  // growth has detached what the first one handed out: its views are read anew
  const [{ bytes, offsets }] = first.columns;
  assert(bytes.buffer === workspace.memory.buffer && escaper.input.buffer === bytes.buffer);
  bytes.set(new TextEncoder().encode('a"b'));
  offsets.set([0, 1, 3]);
  second.columns[0].values.set([1, 2]);
  const lines = decoder.decode(first.format(2));
  assertEquals(decoder.decode(second.format(2)), '{"id":1}\n{"id":2}\n');
  assertEquals(lines, '{"s":"a"}\n{"s":"\\"b"}\n');
});

test("an engine that is laid out for ever wider tables keeps its memory bounded", () => {
  const planned = (count: number) => {
    const columns = Array.from({ length: count }, (_, i) => ({
      name: `c${i}`,
      values: new Float64Array(2000),
    }));
    return planOf(columns, {});
  };
  const once = new Workspace(), often = new Workspace();
  const make = () => new WasmEngine();
  format(new WasmEngine(once), make, planned(40));
  const engine = new WasmEngine(often);
  for (let count = 1; count <= 40; count++) format(engine, make, planned(count));
  const least = once.memory.buffer.byteLength, most = often.memory.buffer.byteLength;
  assert(most <= 4 * least, `${most} bytes where the widest table alone takes ${least}`);
});

test("format_rows keeps its static data within its slot", () => {
  const shapes: readonly RowShape[] = [
    { name: "a", type: "float64" },
    { name: "b", type: "int16" },
    { name: "c", type: "utf16", units: 100 },
    { name: "d", type: "dictionary", codes: "uint8", values: ["x"] },
  ];
  const workspace = new Workspace();
  const { memoryBase } = modules.format_rows;
  const before = workspace.bytes.slice(0, HEAP_BASE);
  const formatter = new RowFormatter(600, shapes, {}, workspace);
  const [a, b] = formatter.columns as unknown as { values: Float64Array }[];
  for (let i = 0; i < 600; i++) {
    a.values[i] = -1.2345678901234567e-300 * (i + 1);
    b.values[i] = i * 37;
  }
  assertEquals(formatter.format(600).filter((byte) => byte === 0x0a).length, 600);
  const after = workspace.bytes.slice(0, HEAP_BASE);
  const changed = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (before[i] !== after[i]) return true;
    return false;
  };
  assert(changed(memoryBase, memoryBase + SLOT), "the tables are elsewhere");
  assert(!changed(0, memoryBase) && !changed(memoryBase + SLOT, HEAP_BASE), "another's slot");
});
