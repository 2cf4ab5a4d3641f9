/**
 * Bad input of structural_scan: the right class of error, a message that says what and where, nothing
 * written where nothing may be, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  countDelimiters,
  countStructurals,
  minifyJson,
  minifyJsonInto,
  scanDelimiters,
  scanDelimitersInto,
  scanDelimitersMask,
  ScanError,
  scanJson,
  scanJsonInto,
  scanJsonMask,
  ScanStream,
  StructuralScanner,
  validateUtf8,
} from "../kernels/structural_scan/mod.ts";
import { outcome } from "./_contract.ts";
import { delimiterForms, latin1 } from "./_inputs/structural_scan.ts";
import { ways } from "./_inputs/structural_scan_ways.ts";
import { type NaiveInput, naiveStructuralScan } from "./_naive/structural_scan.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

/** A byte a character. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(latin1(text));
}

const sound = new StructuralScanner(64);

/** Checks an error and, after it, that every door still answers. */
function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError,
  ...words: readonly (string | number)[]
): void {
  const error = assertThrows(call, kind) as Error;
  for (const word of words) {
    assert(
      new RegExp(`(?<!\\w)${word}(?!\\w)`).test(error.message),
      `"${error.message}" does not say ${word}`,
    );
  }
  const text = bytes('{"a\\"": 1}');
  const answer = Uint32Array.of(0, 1, 6, 8, 9);
  assertEquals(scanJson(text), answer);
  sound.input.set(text);
  assertEquals(sound.json(text.length).slice(), answer);
  assertEquals(scanDelimiters(text, { bytes: "a1" }), Uint32Array.of(2, 8));
}

/** Texts, what is wrong with each as JSON, and the quote that never closes for lines and for CSV. */
const wrong: readonly (readonly [what: string, text: string, json: string, ...number[]])[] = [
  ["an empty text", "", "empty at 0"],
  ["whitespace alone", " \t\r\n".repeat(40), "empty at 0"],
  ["a quote alone", '"', "unclosed_string at 0", 0, 0],
  ["a string that never closes", '[1, "ab', "unclosed_string at 4", 4, 4],
  ["a string that an escaped quote would close", '"a","b\\"', "unclosed_string at 4", 4, -1],
  ["a string that ends in a backslash", '"a\\', "unclosed_string at 0", 0, 0],
  ["a string longer than a block", `1 "${"x".repeat(200)}`, "unclosed_string at 2", 2, 2],
  ["the last of many strings", '"a"'.repeat(99) + '"', "unclosed_string at 297", 297, 297],
  ["a quoted field that re-enters", '1,"a""b', "unclosed_string at 5", 5, 5],
  ["a newline in a string", '["a\nb"]', "control_character at 3"],
  ["NUL in a string", '["ab\0"]', "control_character at 4"],
  ["the control before the space", '"\x1f"', "control_character at 1"],
  ["the first of many controls", `"x\x01${"\0".repeat(99)}"`, "control_character at 2"],
  ["a control behind ones outside strings", '\0\x01 "a" "\t"', "control_character at 8"],
  ["a broken character in a string", '["\xc3"]', "utf8 at 2"],
  ["a broken character as a scalar", "[1, \xff]", "utf8 at 4"],
  ["a character that the end cuts", "1 \xf0\x9f\x98", "utf8 at 2"],
  ["the first of many broken characters", "[  \x80\x80 \xed\xa0\x80", "utf8 at 3"],
  ["UTF-8 before the string that opens in front of it", '"a\x80', "utf8 at 2", 0, 0],
  ["UTF-8 before the control in front of it", '"\0" "\x80"', "utf8 at 5"],
  ["UTF-8 that the end cuts before all else", '"\0 "" \xe4\xb8', "utf8 at 6", 4, 4],
  ["the string before the control in front of it", '"\0" "ab', "unclosed_string at 4", 4, 4],
];

// the last two put what is wrong at the edge of the one-shot functions' window, and behind it
const pads = [0, 1, 60, 61, 62, 63, 64, 65_533, 65_536];

for (const [what, text, json, lines = -1, csv = -1] of wrong) {
  test(`scanJson() names ${what}`, () => {
    for (const pad of pads) {
      const padded = bytes(" ".repeat(pad) + text);
      const [kind, , offset] = json.split(" ");
      const at = kind === "empty" ? 0 : pad + Number(offset);
      for (const form of ["json", "json_mask", "json_count"] as const) {
        throughEveryDoor({ form, bytes: padded }, kind, at);
      }
      if (lines < 0) continue;
      throughEveryDoor({ form: "minify", bytes: padded }, "unclosed_string", pad + lines);
      for (const form of delimiterForms) {
        const input = { form, bytes: padded };
        throughEveryDoor({ ...input, format: "ndjson" }, "unclosed_string", pad + lines);
        if (csv < 0) continue;
        throughEveryDoor({ ...input, format: "csv" }, "unclosed_string", pad + csv);
      }
    }
  });
}

function throughEveryDoor(input: NaiveInput, kind: string, at: number): void {
  const want = `throws ScanError ${kind} at ${at}`;
  assertEquals(outcome(() => naiveStructuralScan(input)), want, "the oracle");
  const doors = ways.filter((way) => way.unavailable(input) === null);
  assert(doors.length > 0);
  for (const door of doors) {
    assertEquals(outcome(door.prepare(input)), want, `${door.name}, ${input.form}`);
  }
}

test("ScanError is a SyntaxError that says where", () => {
  const error = assertThrows(() => scanJson(bytes('[1, "ab')), SyntaxError);
  assert(error instanceof ScanError);
  assertEquals([error.name, error.kind, error.offset], ["ScanError", "unclosed_string", 4]);
  const kinds = [' "a" "', " \xff", '"a"  "\n"'].map((text) => {
    const error = assertThrows(() => scanJson(bytes(text)), ScanError);
    assert(new RegExp(`(?<!\\d)${error.offset}(?!\\d)`).test(error.message), error.message);
    return error.kind;
  });
  assertEquals(kinds, ["unclosed_string", "utf8", "control_character"]);
});

test("minifyJson() and scanDelimiters() leave all but the strings unchecked", () => {
  const text = bytes('"\0" \xff "\n",');
  assertEquals(minifyJson(text), bytes('"\0"\xff"\n",'));
  assertEquals(scanDelimiters(text, "ndjson"), Uint32Array.of(0));
  assertEquals(scanDelimiters(text, "csv"), Uint32Array.of(9));
});

const notBytes: readonly (readonly [string, Anything])[] = [
  ["a string", "[]"],
  ["a number", 5],
  ["null", null],
  ["undefined", undefined],
  ["a list", [91, 93]],
  ["an ArrayBuffer", new ArrayBuffer(4)],
  ["a DataView", new DataView(new ArrayBuffer(4))],
  ["a Uint8ClampedArray", new Uint8ClampedArray(4)],
  ["a Uint16Array", new Uint16Array(4)],
];

for (const [what, value] of notBytes) {
  test(`scanJson() refuses ${what}`, () => {
    for (const call of [scanJson, scanJsonMask, countStructurals, validateUtf8, minifyJson]) {
      fails(() => (call as Anything)(value), TypeError, "bytes");
    }
    for (const call of [scanDelimiters, scanDelimitersMask, countDelimiters]) {
      fails(() => (call as Anything)(value, "csv"), TypeError, "bytes");
    }
    fails(() => scanJsonInto(value, new Uint32Array(9)), TypeError, "bytes");
    fails(() => minifyJsonInto(value, new Uint8Array(9)), TypeError, "bytes");
    fails(() => scanDelimitersInto(value, "csv", new Uint32Array(9)), TypeError, "bytes");
    fails(() => new ScanStream("json").push(value), TypeError);
  });
}

test("scanJsonInto() refuses a destination of the wrong type", () => {
  const text = bytes("[]");
  for (const dst of [null, undefined, [], new Uint8Array(8), new Int32Array(8), "dst"]) {
    fails(() => scanJsonInto(text, dst as Anything), TypeError, "dst");
    fails(() => scanDelimitersInto(text, "csv", dst as Anything), TypeError, "dst");
  }
  for (const dst of [null, undefined, [], new Uint32Array(8), new ArrayBuffer(8)]) {
    fails(() => minifyJsonInto(text, dst as Anything), TypeError, "dst");
  }
});

/** Bytes that have neither their high nor their low halves in common. */
const nine = Uint8Array.from({ length: 9 }, (_, i) => 17 * i + 1);

const formats: readonly (readonly [
  what: string,
  format: Anything,
  typeof RangeError | typeof TypeError,
  string,
])[] = [
  ["a name that does not exist", "tsv", TypeError, "tsv"],
  ["a name that every object has", "toString", TypeError, "toString"],
  ["null", null, TypeError, "format"],
  ["undefined", undefined, TypeError, "format"],
  ["an empty object", {}, TypeError, "format"],
  ["two formats at once", { csv: {}, bytes: "," }, TypeError, "format"],
  ["CSV that is no object", { csv: ";" }, TypeError, "csv"],
  ["a separator that is no string", { csv: { separator: 59 } }, TypeError, "separator"],
  ["rows that are neither true nor false", { csv: { rows: 1 } }, TypeError, "rows"],
  ["an empty separator", { csv: { separator: "" } }, RangeError, "separator"],
  ["a separator of two characters", { csv: { separator: "::" } }, RangeError, "::"],
  ["a separator beyond ASCII", { csv: { separator: "é" } }, RangeError, "separator"],
  ["a quote as separator", { csv: { separator: '"' } }, RangeError, "separator"],
  ["a line feed as separator", { csv: { separator: "\n" } }, RangeError, "separator"],
  ["a carriage return as separator", { csv: { separator: "\r" } }, RangeError, "separator"],
  ["a set that is a list", { bytes: [44] }, TypeError, "bytes"],
  ["an empty set", { bytes: "" }, RangeError, "bytes"],
  ["an empty set of bytes", { bytes: new Uint8Array(0) }, RangeError, "bytes"],
  ["characters beyond ASCII", { bytes: "a\x80" }, RangeError, "index 1"],
  ["a set of nine classes", { bytes: nine }, RangeError, "9"],
];

for (const [what, format, kind, word] of formats) {
  test(`scanDelimiters() refuses ${what}`, () => {
    const text = bytes("a,b");
    fails(() => scanDelimiters(text, format), kind, word);
    fails(() => scanDelimitersInto(text, format, new Uint32Array(9)), kind, word);
    fails(() => scanDelimitersMask(text, format), kind, word);
    fails(() => countDelimiters(text, format), kind, word);
    fails(() => new ScanStream(format), kind, word);
    fails(() => sound.delimiters(1, format), kind, word);
    fails(() => sound.delimiterMask(1, format), kind, word);
    fails(() => sound.countDelimiters(1, format), kind, word);
  });
}

test("scanDelimiters() takes eight classes and says how many are too many", () => {
  const text = Uint8Array.from({ length: 256 }, (_, i) => i);
  assertEquals([...scanDelimiters(text, { bytes: nine.subarray(0, 8) })], [...nine.subarray(0, 8)]);
  fails(() => scanDelimiters(text, { bytes: nine }), RangeError, 9, 8);
  // nine bytes that share their low halves are one class
  const column = Uint8Array.from({ length: 9 }, (_, i) => 16 * i + 3);
  assertEquals([...scanDelimiters(text, { bytes: column })], [...column]);
});

const canary = 0xa5;

/** Whether a call leaves all of `whole` but `dst` alone. */
function intact(
  whole: Uint8Array | Uint32Array,
  from: number,
  to: number,
): boolean {
  return whole.subarray(0, from).every((cell) => cell === canary) &&
    whole.subarray(to).every((cell) => cell === canary);
}

for (const repeat of [1, 3, 40, 20_000]) {
  const text = bytes('{"a\\"b\\"" : [1, "\xe4\xb8\xad"],\n "b,": null }\n'.repeat(repeat));
  const calls: readonly (readonly [string, number, (dst: Anything) => number])[] = [
    ["scanJsonInto()", scanJson(text).length, (dst) => scanJsonInto(text, dst)],
    ["minifyJsonInto()", minifyJson(text).length, (dst) => minifyJsonInto(text, dst)],
    ...(["csv", "ndjson", { bytes: " " }] as const).map((format) =>
      [
        `scanDelimitersInto() with ${JSON.stringify(format)}`,
        scanDelimiters(text, format).length,
        (dst: Uint32Array) => scanDelimitersInto(text, format, dst),
      ] as const
    ),
  ];
  for (const [name, needed, call] of calls) {
    test(`${name} names what it needs and writes nothing outside, ${text.length} bytes`, () => {
      const make = name.startsWith("minify") ? Uint8Array : Uint32Array;
      for (const room of new Set([needed + 3, needed, needed - 1, needed >> 1, 0])) {
        const whole = new make(room + 128).fill(canary);
        const dst = whole.subarray(64, 64 + room);
        if (room >= needed) {
          assertEquals(call(dst), needed);
          assert(intact(whole, 64, 64 + needed), "the answer fits, and a canary is dead");
        } else {
          fails(() => call(dst), RangeError, needed, room);
          assert(intact(whole, 64, 64 + room), "the answer does not fit, and a canary is dead");
        }
      }
    });
  }
}

test("scanJsonInto() refuses a long text that overlaps its destination", () => {
  const memory = new ArrayBuffer(400_000);
  const text = new Uint8Array(memory, 0, 70_000).fill(0x2c);
  fails(() => scanJsonInto(text, new Uint32Array(memory)), RangeError, "overlap");
  fails(() => scanJsonInto(text, new Uint32Array(memory, 69_996)), RangeError, "overlap");
  fails(() => scanDelimitersInto(text, "csv", new Uint32Array(memory)), RangeError, "overlap");
  assertEquals(scanJsonInto(text, new Uint32Array(memory, 70_000)), 70_000);
  assertEquals(scanJsonInto(text.subarray(0, 1000), new Uint32Array(memory)), 1000);
  const behind = new Uint8Array(memory, 280_000, 70_000).fill(0x2c);
  assertEquals(scanJsonInto(behind, new Uint32Array(memory, 0, 70_000)), 70_000);
});

test("minifyJsonInto() refuses to write ahead of where it reads", () => {
  const memory = new Uint8Array(200_000).fill(0x31);
  const text = memory.subarray(0, 70_000);
  fails(() => minifyJsonInto(text, memory.subarray(1)), RangeError, "bytes");
  fails(() => minifyJsonInto(text, memory.subarray(69_999)), RangeError, "bytes");
  assertEquals(minifyJsonInto(text, memory.subarray(70_000)), 70_000);
  assertEquals(minifyJsonInto(text, memory), 70_000);
  assertEquals(minifyJsonInto(text.subarray(0, 1000), memory.subarray(1)), 1000);
});
