/**
 * ndjson_extract against answers written by hand, through every door, and on texts that do not fit a
 * window or a column of the engine.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import { eventLog } from "../fixtures/mod.ts";
import {
  extractNdjson,
  extractNdjsonInto,
  type NdjsonColumns,
  NdjsonKind,
} from "../kernels/ndjson_extract/mod.ts";
import { ROOM, WINDOW_BYTES } from "../kernels/ndjson_extract/one_shot.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { ways } from "./_inputs/ndjson_extract_ways.ts";
import { naiveNdjsonExtract } from "./_naive/ndjson_extract.ts";

const encoder = new TextEncoder(), decoder = new TextDecoder();
const timeout = 120_000;

const words = ["-", "null", "false", "true", "number", "string", "array", "object"];

/** A row a line: of each value its kind and its bytes, and `-` where there is none. */
function shown(bytes: Uint8Array, { rows, columns }: NdjsonColumns): string[] {
  return Array.from({ length: rows }, (_, row) => {
    return columns.map(({ starts, ends, kinds }) => {
      const span = decoder.decode(bytes.subarray(starts[row], ends[row]));
      return `${words[kinds[row]]} ${span}`.trim();
    }).join(" | ");
  });
}

/** What it shows, the text, the paths, and the rows as {@linkcode shown} shows them. */
type Golden = [what: string, text: string, paths: readonly string[], rows: string[]];

const golden: readonly Golden[] = [
  ["has no rows for nothing", "", ["a"], []],
  ["has no rows for blank lines", "\n \n\t\r\n\r\n", ["a"], []],
  ["reads a line without its newline", '{"a":1}', ["a"], ["number 1"]],
  ["reads a line with one", '{"a":1}\n', ["a"], ["number 1"]],
  ["leaves blank lines out", '\n{"a":1}\n\n \r\n{"a":2}\n\n', ["a"], ["number 1", "number 2"]],
  ["takes CR LF for a newline", '{"a":1}\r\n{"a":2}\r\n', ["a"], ["number 1", "number 2"]],
  ["has a row for a line without the value", '{"b":1}\n{}\n', ["a"], ["-", "-"]],
  ["has rows for lines that are no objects", '1\n"a"\n[{"a":1}]\nnull', ["a"], [
    "-",
    "-",
    "-",
    "-",
  ]],
  ["tells null from missing", '{"a":null}\n{"b":0}', ["a"], ["null null", "-"]],
  ["tells the kinds apart", '{"a":false,"b":true,"c":-0.5e1}', ["a", "b", "c"], [
    "false false | true true | number -0.5e1",
  ]],
  ["keeps a string's quotes and escapes", '{"a":"x\\"\\u00e9é","b":""}', ["a", "b"], [
    'string "x\\"\\u00e9é" | string ""',
  ]],
  ["keeps a container's brackets and spaces", '{"a": [ 1, [] ] ,"b":{ "c":2 } }', ["a", "b"], [
    'array [ 1, [] ] | object { "c":2 }',
  ]],
  ["tells empty containers", '{"a":[],"b":{},"c":[ ]}', ["a", "b", "c"], [
    "array [] | object {} | array [ ]",
  ]],
  ["leaves whitespace around a value out", '\t{ "a"\t:\r 12 \t, "b" : "x"\r } ', ["a", "b"], [
    'number 12 | string "x"',
  ]],
  ["follows a path down", '{"user":{"name":"n","id":7}}\n{"user":{"id":[]}}', ["user.id"], [
    "number 7",
    "array []",
  ]],
  ["misses what lies behind no object", '{"u":5}\n{"u":[{"id":1}]}\n{"u":null}\n{}', ["u.id"], [
    "-",
    "-",
    "-",
    "-",
  ]],
  ["does not find a key at another level", '{"id":1,"v":{"id":2,"u":{"id":3}}}', ["u.id", "v.id"], [
    "- | number 2",
  ]],
  ["finds a path and what goes on from it", '{"a":{"b":{"c":1}}}\n{"a":0}', ["a.b.c", "a", "a.b"], [
    'number 1 | object {"b":{"c":1}} | object {"c":1}',
    "- | number 0 | -",
  ]],
  ["takes the last of two", '{"a":1,"a":"x"}', ["a"], ['string "x"']],
  ["takes nothing of the first of two", '{"a":{"b":1},"a":{"c":2}}', ["a.b", "a.c"], [
    "- | number 2",
  ]],
  ["takes nothing of the first for a scalar", '{"a":{"b":1},"a":3}', ["a.b", "a"], [
    "- | number 3",
  ]],
  ["takes the last inside the last", '{"a":{"b":1,"b":2},"a":{"b":3,"b":4}}', ["a.b"], [
    "number 4",
  ]],
  ["finds a key that is escaped", '{"\\u0069\\u0064":1}\n{"i\\u0064":2}', ["id"], [
    "number 1",
    "number 2",
  ]],
  ["takes an escaped key for the same as a plain one", '{"id":1,"\\u0069d":2}', ["id"], [
    "number 2",
  ]],
  ["finds short escapes", '{"a\\/b":1,"\\"\\n\\\\":2}', ["a/b", '"\n\\\\'], [
    "number 1 | number 2",
  ]],
  ["finds a pair of escapes", '{"\\ud83d\\ude00":1}\n{"\\uD83D\\uDE00":2}\n{"😀":3}', ["😀"], [
    "number 1",
    "number 2",
    "number 3",
  ]],
  ["finds half a pair", '{"\\ud83d":1}\n{"\\ude00\\ud83d":2}', ["\ud83d", "\ude00\ud83d"], [
    "number 1 | -",
    "- | number 2",
  ]],
  ["does not find U+FFFD for half a pair", '{"\\ud83d":1}\n{"\ufffd":2}', ["\ufffd"], [
    "-",
    "number 2",
  ]],
  ["does not find a key with a bad escape", '{"\\x61":1,"\\u00":2,"a":3}', ["a", "x61"], [
    "number 3 | -",
  ]],
  ["splits a path at dots", '{"a.b":1,"a":{"b":2},"":{"":3}}', ["a\\.b", "a.b", "."], [
    "number 1 | number 2 | number 3",
  ]],
  ["finds a key with a backslash", '{"a\\\\b":1,"\\\\":2}', ["a\\\\b", "\\\\"], [
    "number 1 | number 2",
  ]],
  ["finds the empty key", '{"":1}\n{"":{"":[2]}}', ["", "."], [
    "number 1 | -",
    'object {"":[2]} | array [2]',
  ]],
  ["does not take text for a key", '{"x":"y"}\n{"x":"a\\":1"}', ['x":"y', "a", 'x":"a\\\\'], [
    "- | - | -",
    "- | - | -",
  ]],
  ["finds the names of Object.prototype only if there", '{"__proto__":1}\n{}', [
    "__proto__",
    "constructor",
    "toString.length",
  ], ["number 1 | - | -", "- | - | -"]],
  ["does not find a longer or shorter key", '{"ab":1,"a":2,"":3,"aab":4}', ["ab", "abc", "aa"], [
    "number 1 | - | -",
  ]],
  [
    "does not look at what a scalar goes on with",
    '{"a":nul,"b":01,"c":tru3}\n{"a":-}\n{"a":1\\"}',
    [
      "a",
      "b",
      "c",
    ],
    ["null nul | number 01 | true tru3", "number - | - | -", 'number 1\\" | - | -'],
  ],
  ["does not look at escapes in strings", '{"a":"\\x\\u12"}', ["a"], ['string "\\x\\u12"']],
];

for (const [what, text, paths, rows] of golden) {
  // the line moved through the blocks, and lines before and behind it
  for (const pad of [0, 1, 61, 200]) {
    const before = pad === 0 ? "" : `${JSON.stringify("x".repeat(pad))}\n`;
    test(`extractNdjson() ${what}${pad === 0 ? "" : ` behind ${pad} bytes`}`, () => {
      const bytes = encoder.encode(before + text);
      const none = paths.map(() => "-").join(" | ");
      const want = pad === 0 ? rows : [none, ...rows];
      assertEquals(shown(bytes, naiveNdjsonExtract({ bytes, paths })), want, "the oracle");
      for (const way of ways) {
        const got = way.prepare({ bytes, paths })() as NdjsonColumns;
        assertEquals(shown(bytes, got), want, way.name);
      }
    });
  }
}

test("extractNdjson() gives what is missing the span of nothing", () => {
  const { columns: [a] } = extractNdjson(encoder.encode('  {"b":1}\n[]'), ["a"]);
  assertEquals([a.starts, a.ends], [Uint32Array.of(0, 0), Uint32Array.of(0, 0)]);
  assertEquals(a.kinds, Uint8Array.of(NdjsonKind.MISSING, NdjsonKind.MISSING));
});

test("extractNdjson() names its columns in the order of the paths", () => {
  const paths = ["b", "a.b", "c", "a", "a.a"];
  const { columns } = extractNdjson(encoder.encode('{"a":{"a":1,"b":2},"b":3,"c":4}'), paths);
  assertEquals(columns.map(({ path }) => path), paths);
  assertEquals(columns.map(({ starts }) => starts[0]), [23, 16, 29, 5, 10]);
});

test("extractNdjson() without paths checks and counts the lines", () => {
  assertEquals(extractNdjson(encoder.encode("1\n\n[]\n"), []), { rows: 2, columns: [] });
});

test("NdjsonKind has the numbers that stand in the columns", () => {
  assertEquals(Object.values(NdjsonKind), [0, 1, 2, 3, 4, 5, 6, 7]);
  assertEquals(Object.keys(NdjsonKind), [
    ...["MISSING", "NULL", "FALSE", "TRUE", "NUMBER", "STRING", "ARRAY", "OBJECT"],
  ]);
});

test("extractNdjson() returns columns of their own and leaves its input alone", () => {
  const bytes = encoder.encode('{"a":1}\n{"a":[2]}');
  const before = bytes.slice();
  const first = extractNdjson(bytes, ["a"]);
  const second = extractNdjson(encoder.encode('{"a":"xyz"}'), ["a"]);
  assertEquals(bytes, before);
  assertEquals(shown(bytes, first), ["number 1", "array [2]"]);
  assertEquals(second.rows, 1);
  const { starts, ends, kinds } = first.columns[0];
  for (const { buffer } of [starts, ends, kinds]) assertEquals(buffer.byteLength, 2 * 9);
});

test("extractNdjson() takes a Buffer and shared memory", () => {
  const text = '{"b":0,"é":"中"}\n{"é":1}\n';
  const want = ['string "中"', "number 1"];
  const buffer = Buffer.concat([Buffer.from("xyz"), Buffer.from(text)]).subarray(3);
  assertEquals(shown(buffer, extractNdjson(buffer, ["é"])), want);
  const shared = new Uint8Array(new SharedArrayBuffer(buffer.length));
  shared.set(buffer);
  assertEquals(shown(shared.slice(), extractNdjson(shared, ["é"])), want);
});

function agrees(bytes: Uint8Array, paths: readonly string[], what: string): void {
  const want = outcome(() => naiveNdjsonExtract({ bytes, paths }));
  assert(sameAnswer(outcome(() => extractNdjson(bytes, paths)), want), what);
}

test("extractNdjson() keeps whole the lines that a window's edge cuts", { timeout }, () => {
  const paths = ["user.id", "event", "ts"];
  const log = eventLog(1, 3 * WINDOW_BYTES);
  for (const step of [-2, -1, 0, 1, 2]) {
    // a line of blanks moves the others to the window's edge; a log ends with a newline
    const bytes = new Uint8Array(log.length + WINDOW_BYTES + step).fill(0x20);
    bytes[WINDOW_BYTES + step - 1] = 0x0a;
    bytes.set(log, WINDOW_BYTES + step);
    agrees(bytes, paths, `${step} bytes from the edge`);
    agrees(bytes.subarray(0, 2 * WINDOW_BYTES + step), paths.slice(1), "the last line is cut off");
  }
});

test("extractNdjson() reads lines that are longer than a window", { timeout }, () => {
  for (const length of [WINDOW_BYTES - 12, WINDOW_BYTES - 11, WINDOW_BYTES, 3 * WINDOW_BYTES]) {
    for (const end of ["", "\n", "\r\n", '\n{"a":2}\n']) {
      const text = `{"a":1}\n{"b":["${"x".repeat(length)}"],"a":[${"1,".repeat(9)}1]}${end}`;
      agrees(encoder.encode(text), ["a", "b"], `${length} letters, ${JSON.stringify(end)}`);
    }
  }
});

test("extractNdjson() finds more rows in a window than its columns hold", { timeout }, () => {
  const lines = ["1\n", "{}\n", '{"a":1}\n', '\n{"a":[]}\n', "  \n"];
  for (const line of lines) {
    for (const more of [-1, 0, 1, 15, 16, 17, 4 * ROOM.rows + 3]) {
      const rows = ROOM.rows + more;
      agrees(encoder.encode(line.repeat(rows)), ["a", "b"], `${JSON.stringify(line)} × ${rows}`);
    }
  }
  // long lines first: many more come than those let expect
  const few = `{"a":"${"x".repeat(9000)}"}\n`.repeat(20);
  agrees(encoder.encode(few + '{"a":1}\n'.repeat(100_000)), ["a"], "few, then many");
});

test("extractNdjson() follows hundreds of paths", { timeout }, () => {
  const keys = Array.from({ length: 300 }, (_, i) => `k${i * 7919 % 1000}`);
  const paths = keys.flatMap((key) => [`${key}.x`, key]);
  const line = (from: number) =>
    `{${keys.slice(from).map((key, i) => `"${key}":{"x":${i}}`).join()}}\n`;
  agrees(encoder.encode(line(0) + line(200) + "{}\n" + line(1)), paths, "600 paths");
});

test("extractNdjsonInto() says how many rows there are", () => {
  const column = (path: string) => ({
    path,
    starts: new Uint32Array(3),
    ends: new Uint32Array(4),
    kinds: new Uint8Array(5),
  });
  const a = column("a"), b = column("b");
  assertEquals(extractNdjsonInto(encoder.encode('{"b":1}\n{"a":2}\n3'), [a, b]), 3);
  assertEquals([a.starts, a.ends], [Uint32Array.of(0, 13, 0), Uint32Array.of(0, 14, 0, 0)]);
  assertEquals(b.kinds, Uint8Array.of(4, 0, 0, 0, 0));
  assertEquals(extractNdjsonInto(encoder.encode("1\n2\n3\n4\n5"), []), 5);
});
