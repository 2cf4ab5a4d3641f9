/**
 * structural_scan against answers written by hand, through every door.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import {
  countDelimiters,
  countStructurals,
  minifyJson,
  minifyJsonInto,
  scanDelimiters,
  scanDelimitersMask,
  scanJson,
  scanJsonMask,
  validateUtf8,
} from "../kernels/structural_scan/mod.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { delimiterForms, formatName, latin1 } from "./_inputs/structural_scan.ts";
import { delimited, json, read } from "./_inputs/structural_scan_pictures.ts";
import { ways } from "./_inputs/structural_scan_ways.ts";
import { broken, characters } from "./_inputs/utf8.ts";
import { type NaiveInput, naiveMask, naiveStructuralScan } from "./_naive/structural_scan.ts";

const encoder = new TextEncoder();

/** What remains of a text without the whitespace between its tokens, a byte a character. */
const minified: readonly (readonly [what: string, text: string, answer: string])[] = [
  ["keeps an empty text empty", "", ""],
  ["empties whitespace", " \t\r\n ", ""],
  ["removes whitespace between tokens", ' { "a" : [ 1 ,\r\n\t2 ] } \n', '{"a":[1,2]}'],
  ["keeps whitespace in strings", '" \\" a\tb" , " "', '" \\" a\tb"," "'],
  ["joins what only whitespace parted", "1 2 \n3", "123"],
  ["keeps controls, DEL and NBSP", "\0 \v \x1f \x7f \xc2\xa0", "\0\v\x1f\x7f\xc2\xa0"],
  ["keeps controls in strings", '"\0" , "\x1f"', '"\0","\x1f"'],
  ["leaves UTF-8 unchecked", '\xff \xc0 "\x80 \xed\xa0"', '\xff\xc0"\x80 \xed\xa0"'],
  ["takes an escaped quote outside strings as data", '\\" \\" "a b"', '\\"\\""a b"'],
  ["ends a string behind an even run", '"a \\\\" , "b \\\\\\" "', '"a \\\\","b \\\\\\" "'],
];

/** Asks the oracle, and every door that takes the input. */
function everyDoor(input: NaiveInput, want: unknown): void {
  const said = outcome(() => naiveStructuralScan(input));
  assert(sameAnswer(said, want), `the oracle, ${input.form}: ${said} instead of ${want}`);
  const doors = ways.filter((way) => way.unavailable(input) === null);
  assert(doors.length >= 3);
  for (const door of doors) {
    const got = outcome(door.prepare(input));
    assert(sameAnswer(got, want), `${door.name}, ${input.form}: ${got} instead of ${want}`);
  }
}

function padded(bytes: Uint8Array, pad: number, by: string): Uint8Array {
  const whole = new Uint8Array(pad + bytes.length).fill(by.charCodeAt(0));
  whole.set(bytes, pad);
  return whole;
}

// so that every character stands in and at the edge of a block of 64 bytes somewhere
const pads = [0, 1, 13, 47, 55, 60, 61, 62, 63, 64, 100];

for (const [what, picture] of json) {
  test(`scanJson() ${what}`, () => {
    const { bytes, marks } = read(picture);
    for (const pad of pads) {
      const text = padded(bytes, pad, " ");
      const shifted = marks.map((mark) => mark + pad);
      everyDoor({ form: "json", bytes: text }, Uint32Array.from(shifted));
      everyDoor({ form: "json_mask", bytes: text }, naiveMask(shifted, text.length));
      everyDoor({ form: "json_count", bytes: text }, marks.length);
    }
  });
}

for (const [what, text, answer] of minified) {
  test(`minifyJson() ${what}`, () => {
    for (const pad of pads) {
      const bytes = padded(Uint8Array.from(latin1(text)), pad, " ");
      everyDoor({ form: "minify", bytes }, Uint8Array.from(latin1(answer)));
    }
  });
}

for (const [format, what, picture] of delimited) {
  test(`scanDelimiters() with ${formatName(format)} ${what}`, () => {
    const { bytes, marks } = read(picture);
    for (const pad of pads) {
      const text = padded(bytes, pad, "x");
      // the first line starts where the text does
      const shifted = marks.map((mark) => format === "ndjson" && mark === 0 ? 0 : mark + pad);
      const answers = [Uint32Array.from(shifted), naiveMask(shifted, text.length), marks.length];
      for (const [i, form] of delimiterForms.entries()) {
        everyDoor({ form, bytes: text, format }, answers[i]);
      }
    }
  });
}

test("scanDelimiters() finds nothing in nothing", () => {
  const bytes = new Uint8Array(0);
  for (const format of ["ndjson", "csv", "iso2709", { bytes: "," }] as const) {
    everyDoor({ form: "delimiters", bytes, format }, new Uint32Array(0));
    everyDoor({ form: "delimiter_mask", bytes, format }, new Uint32Array(0));
    everyDoor({ form: "delimiter_count", bytes, format }, 0);
  }
});

test("scanJsonMask() has a bit a byte, the lowest one first", () => {
  const text = "[" + " ".repeat(30) + "1" + "]" + " ".repeat(35) + "7";
  const words = scanJsonMask(encoder.encode(text));
  assertEquals(words, Uint32Array.of(2 ** 31 + 1, 1, 1 << 4));
  assertEquals(scanJsonMask(encoder.encode("[]".repeat(16))), Uint32Array.of(0xffff_ffff));
  assertEquals(scanDelimitersMask(encoder.encode("a,b"), "csv"), Uint32Array.of(2));
});

test("scanJson() takes a byte order mark as a scalar", () => {
  assertEquals(scanJson(encoder.encode("\ufeff[]")), Uint32Array.of(0, 3, 4));
});

test("scanJson() answers in memory of its own", () => {
  const bytes = encoder.encode("[1, 2]");
  const first = scanJson(bytes), mask = scanJsonMask(bytes), short = minifyJson(bytes);
  const rows = scanDelimiters(bytes, "csv");
  scanJson(encoder.encode("{}"));
  minifyJson(encoder.encode("          true"));
  scanDelimiters(encoder.encode("a,,,,b"), "csv");
  assertEquals(first, Uint32Array.of(0, 1, 2, 4, 5));
  assertEquals(first.buffer.byteLength, 20);
  assertEquals(mask, Uint32Array.of(0b110111));
  assertEquals(short, encoder.encode("[1,2]"));
  assertEquals(short.buffer.byteLength, 5);
  assertEquals(rows, Uint32Array.of(2));
  assertEquals(bytes, encoder.encode("[1, 2]"), "the input is left alone");
});

test("scanJson() takes a Buffer and shared memory", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(6));
  shared.set(encoder.encode("[1, 2]"));
  for (const bytes of [Buffer.from("[1, 2]"), shared]) {
    assertEquals(scanJson(bytes), Uint32Array.of(0, 1, 2, 4, 5));
    assertEquals(countStructurals(bytes), 5);
    assertEquals(validateUtf8(bytes), -1);
    assertEquals(Uint8Array.from(minifyJson(bytes)), encoder.encode("[1,2]"));
    assertEquals(countDelimiters(bytes, { bytes: "12" }), 2);
  }
});

test("minifyJsonInto() writes over its own input", () => {
  const text = ' { "a b" : [ 1 ,\n 2 ] } '.repeat(10_000);
  const want = encoder.encode('{"a b":[1,2]}'.repeat(10_000));
  for (const ahead of [0, 1, 64, 70_000]) {
    const memory = padded(encoder.encode(text), ahead, "#");
    assertEquals(minifyJsonInto(memory.subarray(ahead), memory), want.length);
    assert(sameAnswer(memory.subarray(0, want.length), want), `${ahead} bytes ahead`);
  }
});

test("validateUtf8() takes every character and nothing at all", () => {
  everyDoor({ form: "utf8", bytes: new Uint8Array(0) }, -1);
  for (const pad of pads) {
    for (const character of characters) {
      everyDoor({ form: "utf8", bytes: padded(Uint8Array.from(character), pad, "x") }, -1);
    }
    everyDoor({ form: "utf8", bytes: padded(Uint8Array.from(characters.flat()), pad, "x") }, -1);
  }
});

for (const [what, { bytes, at = 0 }] of Object.entries(broken)) {
  test(`validateUtf8() says where ${what} is`, () => {
    for (const pad of pads) {
      for (const after of ["", "x", "é", " ".repeat(70)]) {
        const text = padded(Uint8Array.of(...bytes, ...encoder.encode(after)), pad, "x");
        everyDoor({ form: "utf8", bytes: text }, pad + at);
      }
    }
  });
}
