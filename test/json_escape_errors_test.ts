/**
 * Bad input of json_escape: the right class of error, a message that says what and where, nothing
 * written, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  jsonEscape,
  jsonEscapeArray,
  jsonEscapeBatch,
  jsonEscapeBound,
  jsonEscapeInto,
  JsonEscaper,
} from "../kernels/json_escape/mod.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const sound = new JsonEscaper(64);

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
  const answer = new TextEncoder().encode('é\\"\\ud800');
  assertEquals(jsonEscape('é"\ud800'), answer);
  sound.input.set([0xe9, 0, 0x22, 0, 0x00, 0xd8]);
  assertEquals(sound.escape(3).slice(), answer);
  assertEquals(jsonEscapeBatch(Uint16Array.of(0x61), Uint32Array.of(0, 1)).bytes.length, 1);
}

const notText: readonly [string, Anything][] = [
  ["a number", 5],
  ["null", null],
  ["undefined", undefined],
  ["a list", [97, 98]],
  ["a DataView", new DataView(new ArrayBuffer(4))],
  ["an ArrayBuffer", new ArrayBuffer(4)],
  ["an Int16Array", new Int16Array(4)],
  ["a Uint8ClampedArray", new Uint8ClampedArray(4)],
  ["a String object", Object("text")],
];

for (const [what, value] of notText) {
  test(`jsonEscape() refuses ${what}`, () => {
    fails(() => jsonEscape(value), TypeError);
    fails(() => jsonEscapeInto(value, new Uint8Array(100)), TypeError);
  });
  test(`jsonEscapeBatch() refuses ${what} in place of units`, () => {
    fails(() => jsonEscapeBatch(value, Uint32Array.of(0)), TypeError);
    fails(() => jsonEscapeArray(value, Uint32Array.of(0)), TypeError);
  });
}

test("jsonEscape() refuses an odd number of bytes", () => {
  fails(() => jsonEscape(new Uint8Array(7)), RangeError, 7);
  fails(() => jsonEscapeInto(new Uint8Array(7), new Uint8Array(100)), RangeError, 7);
  fails(() => jsonEscapeBatch(new Uint8Array(7), Uint32Array.of(0, 1)), RangeError, 7);
  fails(() => jsonEscapeArray(new Uint8Array(7), Uint32Array.of(0, 1)), RangeError, 7);
});

test("jsonEscape() refuses options that do not exist", () => {
  const units = Uint16Array.of(0x61);
  const offsets = Uint32Array.of(0, 1);
  const bad: readonly [Anything, string][] = [
    [{ surrogates: "ignore" }, "ignore"],
    [{ hex: "mixed" }, "mixed"],
    [{ quotes: "yes" }, "yes"],
  ];
  for (const [options, word] of bad) {
    fails(() => jsonEscape("a", options), TypeError, word);
    fails(() => jsonEscapeInto("a", new Uint8Array(8), options), TypeError, word);
    fails(() => jsonEscapeBatch(units, offsets, options), TypeError, word);
    fails(() => jsonEscapeArray(units, offsets, options), TypeError, word);
    fails(() => sound.escape(1, options), TypeError, word);
  }
});

test("jsonEscapeInto() refuses a destination of the wrong type", () => {
  for (const dst of [null, undefined, [], new Uint16Array(8), new ArrayBuffer(8), "dst"]) {
    fails(() => jsonEscapeInto("a", dst as Anything), TypeError);
  }
});

test("jsonEscapeInto() names the bytes needed and given", () => {
  fails(() => jsonEscapeInto("0123456789", new Uint8Array(9)), RangeError, 10, 9);
  fails(() => jsonEscapeInto("\0\0", new Uint8Array(0)), RangeError, 12, 0);
  fails(() => jsonEscapeInto("", new Uint8Array(1), { quotes: true }), RangeError, 2, 1);
});

test("jsonEscapeBatch() refuses offsets of the wrong type", () => {
  const units = Uint16Array.of(0x61);
  for (const offsets of [null, undefined, [0, 1], new Int32Array(2), new Float64Array(2)]) {
    fails(() => jsonEscapeBatch(units, offsets as Anything), TypeError);
    fails(() => jsonEscapeArray(units, offsets as Anything), TypeError);
  }
});

test("jsonEscapeBatch() refuses offsets without an end", () => {
  fails(() => jsonEscapeBatch(Uint16Array.of(0x61), new Uint32Array(0)), RangeError);
  fails(() => jsonEscapeArray(Uint16Array.of(0x61), new Uint32Array(0)), RangeError);
});

test("jsonEscapeBatch() says which offset goes down", () => {
  const units = new Uint16Array(100).fill(0x61);
  const offsets = Uint32Array.of(0, 10, 20, 19, 30);
  fails(() => jsonEscapeBatch(units, offsets), RangeError, 3, 19, 20);
  fails(() => jsonEscapeArray(units, offsets), RangeError, 3, 19, 20);
});

test("jsonEscapeBatch() says which offset lies past the end", () => {
  const units = new Uint16Array(100).fill(0x61);
  fails(() => jsonEscapeBatch(units, Uint32Array.of(0, 50, 101)), RangeError, 2, 101, 100);
  fails(() => jsonEscapeArray(units, Uint32Array.of(0, 50, 101)), RangeError, 2, 101, 100);
  fails(() => jsonEscapeBatch(units, Uint32Array.of(200, 200)), RangeError, 200, 100);
  fails(() => jsonEscapeBatch(units, Uint32Array.of(200)), RangeError, 200, 100);
  fails(() => jsonEscapeArray(units, Uint32Array.of(101)), RangeError, 101, 100);
  fails(() => jsonEscapeBatch(units, Uint32Array.of(0, 0xffff_ffff)), RangeError, 4294967295, 100);
});

test('jsonEscape() with surrogates: "throw" names the code unit', () => {
  const options = { surrogates: "throw" } as const;
  for (const index of [0, 1, 7, 8, 31, 1000, 99_999, 399_999]) {
    const units = new Uint16Array(400_000).fill(0x61);
    units[index] = 0xdabc;
    const dst = new Uint8Array(400_000);
    fails(() => jsonEscape(units, options), RangeError, index);
    fails(() => jsonEscapeInto(units, dst, options), RangeError, index);
    fails(() => jsonEscape("a".repeat(index) + "\udabc", options), RangeError, index);
  }
});

test('jsonEscapeBatch() with surrogates: "throw" counts units from the first', () => {
  const options = { surrogates: "throw" } as const;
  const units = new Uint16Array(1000).fill(0x61);
  units[700] = 0xde00;
  const offsets = Uint32Array.of(3, 50, 50, 690, 710, 1000);
  fails(() => jsonEscapeBatch(units, offsets, options), RangeError, 700);
  fails(() => jsonEscapeArray(units, offsets, options), RangeError, 700);
  // A pair that two strings share is no pair.
  units[699] = 0xd83d;
  assertEquals(jsonEscapeBatch(units, offsets, options).bytes.length, 999);
  fails(() => jsonEscapeBatch(units, Uint32Array.of(0, 700, 701), options), RangeError, 699);
});

test('JsonEscaper with surrogates: "throw" counts units over windows and begins anew', () => {
  const options = { surrogates: "throw", quotes: true } as const;
  const escaper = new JsonEscaper(10);
  const give = (...units: number[]) => escaper.units.set(units);
  give(0x61, 0x62, 0xd83d);
  escaper.escape(3, { ...options, more: true });
  give(0xde00, 0x61, 0xde00);
  fails(() => escaper.escape(3, options), RangeError, 5);
  give(0x61);
  assertEquals(escaper.escape(1, options), new TextEncoder().encode('"a"'));
  give(0xd83d);
  assertEquals(escaper.escape(1, { ...options, more: true }).length, 1);
  give(0x61);
  fails(() => escaper.escape(1, options), RangeError, 0);
});

test("JsonEscaper refuses quotes that change within a text, and loses nothing", () => {
  const escaper = new JsonEscaper(4);
  const put = (text: string) => {
    for (let i = 0; i < text.length; i++) escaper.units[i] = text.charCodeAt(i);
    return text.length;
  };
  const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  assertEquals(said(escaper.escape(put("ab"), { quotes: true, more: true })), '"ab');
  fails(() => escaper.escape(put("cd"), { quotes: false }), TypeError, "quotes");
  fails(() => escaper.escape(2, { more: "no" } as Anything), TypeError, "more");
  assertEquals(said(escaper.escape(put("cd"))), 'cd"');
  assertEquals(said(escaper.escape(put("ef"), { more: true })), "ef");
  fails(() => escaper.escape(2, { quotes: true }), TypeError, "quotes");
  assertEquals(said(escaper.escape(put("gh"))), "gh");
});

test("jsonEscapeInto() refuses a long text that overlaps its destination", () => {
  const memory = new Uint8Array(8 * 70_000);
  const input = memory.subarray(0, 2 * 70_000).fill(0x61);
  fails(() => jsonEscapeInto(input, memory.subarray(139_999)), RangeError, "overlap");
  fails(() => jsonEscapeInto(new Uint16Array(memory.buffer, 0, 70_000), memory), RangeError);
  assertEquals(jsonEscapeInto(input, memory.subarray(140_000)), 70_000 * 3);
  assertEquals(jsonEscapeInto(input.subarray(0, 1000), memory), 1500);
});

test("jsonEscapeBatch() names the argument that is wrong", () => {
  const offsets = Uint32Array.of(0, 1);
  fails(() => jsonEscapeBatch(null as Anything, offsets), TypeError, "units");
  fails(() => jsonEscapeBatch(new Uint8Array(3), offsets), RangeError, "units");
  fails(() => jsonEscape("a", null as Anything), TypeError, "options");
});

test("jsonEscapeBound() refuses what is no number of units", () => {
  for (const units of [-1, 0.5, NaN]) fails(() => jsonEscapeBound(units), RangeError, "units");
});

test("JsonEscaper refuses a capacity that is none", () => {
  for (const capacity of [-1, 1.5, NaN, Infinity, "5", null, undefined] as Anything[]) {
    fails(() => new JsonEscaper(capacity), typeof capacity === "number" ? RangeError : TypeError);
  }
});

test("JsonEscaper tells the size when memory cannot hold it", () => {
  for (const capacity of [2 ** 31, 2 ** 40]) {
    fails(() => new JsonEscaper(capacity), RangeError, capacity);
  }
});

test("JsonEscaper refuses more units than it has room for", () => {
  const escaper = new JsonEscaper(10);
  fails(() => escaper.escape(11), RangeError, 11, 10);
  for (const units of [-1, 0.5, NaN]) fails(() => escaper.escape(units), RangeError);
  escaper.input.fill(0);
  assertEquals(escaper.escape(10).length, 60);
});
