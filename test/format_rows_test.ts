/**
 * format_rows on lines written out by hand, on tables of several windows, and back through
 * ndjson_extract.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { formatRows, formatRowsInto, type RowColumn, RowKind } from "../kernels/format_rows/mod.ts";
import { MOST_ROWS, MOST_UNITS } from "../kernels/format_rows/windows.ts";
import { extractNdjson, NdjsonKind } from "../kernels/ndjson_extract/mod.ts";
import { sameAnswer } from "./_contract.ts";
import { columnTypes, utf16Column, utf8Column } from "./_inputs/format_rows_columns.ts";
import { ways } from "./_inputs/format_rows_ways.ts";
import { naiveFormatRows, type NaiveRows } from "./_naive/format_rows.ts";

const timeout = 120_000;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The units of strings behind each other. */
function units(name: string, ...strings: readonly string[]) {
  return utf16Column(
    name,
    strings.map((text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))),
  );
}

function bytes(name: string, ...strings: readonly string[]) {
  return utf8Column(name, strings.map((text) => [...encoder.encode(text)]));
}

const { MISSING, NULL, VALUE } = RowKind;

const golden: { readonly [what: string]: readonly [NaiveRows, string] } = {
  "no columns": [{ columns: [], options: {} }, ""],
  "no rows": [{ columns: [{ name: "a", values: new Int32Array(0) }], options: {} }, ""],
  "a row of every type": [
    {
      columns: [
        { name: "i8", values: Int8Array.of(-128) },
        { name: "u8", values: Uint8Array.of(255) },
        { name: "i16", values: Int16Array.of(-32768) },
        { name: "u16", values: Uint16Array.of(65535) },
        { name: "i32", values: Int32Array.of(-2147483648) },
        { name: "u32", values: Uint32Array.of(4294967295) },
        { name: "i64", values: BigInt64Array.of(-(2n ** 63n)) },
        { name: "u64", values: BigUint64Array.of(2n ** 64n - 1n) },
        { name: "f32", type: "number", values: Float32Array.of(0.1) },
        { name: "f64", values: Float64Array.of(0.1) },
        { name: "bool", type: "bool", values: Uint8Array.of(1) },
        units("utf16", "a/é"),
        bytes("utf8", "語"),
        { name: "code", type: "dictionary", codes: Uint8Array.of(1), values: ["x", "y"] },
      ],
      options: {},
    },
    '{"i8":-128,"u8":255,"i16":-32768,"u16":65535,"i32":-2147483648,"u32":4294967295,' +
    '"i64":-9223372036854775808,"u64":18446744073709551615,"f32":0.10000000149011612,' +
    '"f64":0.1,"bool":true,"utf16":"a/é","utf8":"語","code":"y"}\n',
  ],
  "doubles that stand out": [
    {
      columns: [{ name: "x", values: Float64Array.of(-0, 1e21, 1e-7, NaN, -Infinity) }],
      options: {},
    },
    '{"x":0}\n{"x":1e+21}\n{"x":1e-7}\n{"x":null}\n{"x":null}\n',
  ],
  "strings with escapes, and empty ones": [
    { columns: [units("s", '"\\\n\u0001', ""), bytes("t", "", '"\\\t\u001f\u007f')], options: {} },
    '{"s":"\\"\\\\\\n\\u0001","t":""}\n{"s":"","t":"\\"\\\\\\t\\u001f\u007f"}\n',
  ],
  "names with escapes, and an empty one": [
    {
      columns: [
        { name: 'a"b', values: Uint8Array.of(1) },
        { name: "", values: Uint8Array.of(2) },
        { name: "\n", type: "bool", values: Uint8Array.of(0) },
        { name: "ж", values: Uint8Array.of(4) },
      ],
      options: {},
    },
    '{"a\\"b":1,"":2,"\\n":false,"ж":4}\n',
  ],
  "names that an object would put elsewhere": [
    {
      columns: [
        { name: "b", values: Uint8Array.of(1) },
        { name: "1", values: Uint8Array.of(2) },
        { name: "__proto__", values: Uint8Array.of(3) },
      ],
      options: {},
    },
    '{"b":1,"1":2,"__proto__":3}\n',
  ],
  "cells that are null or missing": [
    {
      columns: [
        { name: "a", values: Uint8Array.of(1, 2, 3, 4), kinds: Uint8Array.of(2, 1, 0, 255) },
        { ...units("s", "x", "y", "z", "w"), kinds: Uint8Array.of(0, 2, 1, 5) },
        {
          name: "d",
          type: "dictionary",
          codes: Uint16Array.of(0, 9, 9, 1),
          values: ["p", "q"],
          kinds: Uint8Array.of(VALUE, NULL, MISSING, VALUE),
        },
      ],
      options: {},
    },
    '{"a":1,"d":"p"}\n{"a":null,"s":"y","d":null}\n{"s":null}\n{"a":4,"s":"w","d":"q"}\n',
  ],
  "rows without any cell": [
    {
      columns: [{ name: "a", values: Uint8Array.of(1, 2, 3), kinds: Uint8Array.of(0, 2, 0) }],
      options: {},
    },
    '{}\n{"a":2}\n{}\n',
  ],
  "lone surrogates as JSON.stringify writes them": [
    { columns: [units("\ud800", "a\udc00b")], options: {} },
    '{"\\ud800":"a\\udc00b"}\n',
  ],
  "lone surrogates dropped": [
    { columns: [units("x\ud800", "a\udc00b")], options: { surrogates: "drop" } },
    '{"x":"ab"}\n',
  ],
  "lone surrogates replaced": [
    { columns: [units("x\ud800", "a\udc00b")], options: { surrogates: "replace" } },
    '{"x\ufffd":"a\ufffdb"}\n',
  ],
};

for (const [what, [input, want]] of Object.entries(golden)) {
  test(`formatRows() writes ${what}`, () => {
    for (const way of ways.filter(({ unavailable }) => unavailable(input) === null)) {
      assertEquals(decoder.decode(way.prepare(input)() as Uint8Array), want, way.name);
    }
    assertEquals(decoder.decode(naiveFormatRows(input)), want, "the oracle");
  });
}

/** A table of every type, one half of them with kinds. */
function table(rows: number, seed: number): NaiveRows {
  const random = rng(seed);
  const columns = Object.entries(columnTypes).map(([name, make], i) => {
    const column = make(name, random, rows, i % 3);
    if (i % 2) return column;
    return { ...column, kinds: Uint8Array.from({ length: rows }, () => random.below(4)) };
  });
  return { columns, options: {} };
}

/** Both one-shot doors against the oracle. */
function agrees(input: NaiveRows, what: string): void {
  const want = naiveFormatRows(input);
  const got = formatRows(input.columns, input.options);
  assert(sameAnswer(got, want), what);
  const dst = new Uint8Array(want.length + 1).fill(0xa5);
  assertEquals(formatRowsInto(input.columns, dst, input.options), want.length, what);
  assert(dst[want.length] === 0xa5 && sameAnswer(dst.subarray(0, want.length), want), what);
}

test("formatRows() writes tables of about a window and of several", { timeout }, () => {
  const few = (rows: number): NaiveRows => ({
    columns: [
      { name: "n", values: Uint16Array.from({ length: rows }, (_, i) => i * 7) },
      { name: "ok", type: "bool", values: Uint8Array.from({ length: rows }, (_, i) => i & 1) },
    ],
    options: {},
  });
  for (const windows of [1, 2, 3]) {
    for (const near of [-1, 0, 1]) {
      agrees(few(windows * MOST_ROWS + near), `${windows} windows and ${near} rows`);
    }
  }
  agrees(table(3000, 1), "2,000 rows of 17 columns are a window");
});

test("formatRows() writes strings that fill a window, and longer ones", { timeout }, () => {
  for (const length of [MOST_UNITS - 1, MOST_UNITS, MOST_UNITS + 1, 3 * MOST_UNITS]) {
    const long = "abcd\nefgh".repeat(length / 9 + 1).slice(0, length);
    const input: NaiveRows = {
      columns: [
        units("s", "first", long, "", long.slice(7), "last"),
        bytes("t", long, "x", "é", long, ""),
        { name: "n", values: Uint8Array.of(1, 2, 3, 4, 5) },
      ],
      options: {},
    };
    agrees(input, `${length} units`);
  }
});

test("formatRows() writes answers of more than 4 MiB in one piece", { timeout }, () => {
  const rows = 60_000;
  const text = "0123456789abcdef".repeat(5);
  const values = Float64Array.from({ length: rows }, (_, i) => i / 8);
  const columns: RowColumn[] = [
    { name: "x", values },
    { name: "d", type: "dictionary", codes: new Uint8Array(rows), values: [text] },
  ];
  const lines = Array.from(values, (x) => `{"x":${x},"d":"${text}"}\n`);
  assert(sameAnswer(formatRows(columns), encoder.encode(lines.join(""))));
});

test("formatRows() writes each table as if it were the first", () => {
  const a = table(20, 3), b = table(30, 4);
  const first = [formatRows(a.columns), formatRows(b.columns)];
  for (const i of [0, 1, 1, 0, 0]) {
    assert(sameAnswer(formatRows([a, b][i].columns), first[i]));
  }
  // a dictionary that changes in place is another dictionary
  const values = ["x", "y"];
  const column: RowColumn = { name: "d", type: "dictionary", codes: Uint8Array.of(0, 1), values };
  assertEquals(decoder.decode(formatRows([column])), '{"d":"x"}\n{"d":"y"}\n');
  values[1] = "z";
  assertEquals(decoder.decode(formatRows([column])), '{"d":"x"}\n{"d":"z"}\n');
  const { units: text, offsets } = units("", "x", "y");
  const other: RowColumn = { ...column, values: { units: text, offsets } };
  assertEquals(decoder.decode(formatRows([other])), '{"d":"x"}\n{"d":"y"}\n');
  text[1] = 0x77;
  assertEquals(decoder.decode(formatRows([other])), '{"d":"x"}\n{"d":"w"}\n');
});

test("formatRows() reads memory that is shared between threads", () => {
  const values = new Int32Array(new SharedArrayBuffer(12));
  values.set([1, -2, 3]);
  const text = new Uint8Array(new SharedArrayBuffer(6));
  text.set(encoder.encode("aéb"));
  const offsets = new Uint32Array(new SharedArrayBuffer(16));
  offsets.set([0, 1, 3, 4]);
  const lines = formatRows([{ name: "n", values }, {
    name: "s",
    type: "utf8",
    bytes: text,
    offsets,
  }]);
  assertEquals(
    decoder.decode(lines),
    '{"n":1,"s":"a"}\n{"n":-2,"s":"é"}\n{"n":3,"s":"b"}\n',
  );
});

test("extractNdjson() finds in the lines what formatRows() was given", () => {
  const rows = 500;
  const random = rng(5);
  const texts = Array.from({ length: rows }, (_, i) => `line "${i}" é\n`);
  const kinds = Uint8Array.from({ length: rows }, () => random.pick([MISSING, NULL, VALUE]));
  const numbers = Float64Array.from({ length: rows }, () => random.below(1e6) / 100);
  const lines = formatRows([
    { name: "n", values: numbers },
    units("s", ...texts),
    { name: "ok", type: "bool", values: Uint8Array.from({ length: rows }, (_, i) => i % 2), kinds },
  ]);
  const found = extractNdjson(lines, ["n", "s", "ok"]);
  assertEquals(found.rows, rows);
  const [n, s, ok] = found.columns;
  for (let row = 0; row < rows; row++) {
    const number = decoder.decode(lines.subarray(n.starts[row], n.ends[row]));
    assertEquals(Number(number), numbers[row]);
    const text = JSON.parse(decoder.decode(lines.subarray(s.starts[row], s.ends[row])));
    assertEquals(text, texts[row]);
    const kind = kinds[row] < VALUE ? kinds[row] : row % 2 ? NdjsonKind.TRUE : NdjsonKind.FALSE;
    assertEquals(ok.kinds[row], kind);
  }
  // and the kinds that it tells can be given back
  const again = formatRows([{ name: "n", values: numbers, kinds: ok.kinds }]);
  const counted = extractNdjson(again, ["n"]).columns[0].kinds;
  assertEquals(
    Array.from(counted, (kind) => Math.min(kind, VALUE)),
    Array.from(ok.kinds, (kind) => Math.min(kind, VALUE)),
  );
});
