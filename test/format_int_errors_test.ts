/**
 * Bad input of format_int: the right class of error, a message that says what and where, nothing
 * written, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  formatBools,
  formatBoolsInto,
  formatInt,
  formatInts,
  formatIntsInto,
  IntFormatter,
} from "../kernels/format_int/mod.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const sound = new IntFormatter(16);

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
  const answer = new TextEncoder().encode("[-7,1234567]");
  assertEquals(formatInts(Int32Array.of(-7, 1_234_567)), answer);
  sound.input("int32").set([-7, 1_234_567]);
  assertEquals(sound.format("int32", 2).slice(), answer);
  assertEquals(formatBools(Uint8Array.of(1)).length, 6);
}

const notInts: readonly [string, Anything][] = [
  ["a number", 5],
  ["null", null],
  ["undefined", undefined],
  ["a list", [1, 2]],
  ["a string", "123"],
  ["a DataView", new DataView(new ArrayBuffer(4))],
  ["an ArrayBuffer", new ArrayBuffer(4)],
  ["a Float64Array", new Float64Array(4)],
  ["a Uint8ClampedArray", new Uint8ClampedArray(4)],
  ["what only says that it is one", { [Symbol.toStringTag]: "Int32Array", length: 1 }],
];

for (const [what, value] of notInts) {
  test(`formatInts() refuses ${what}`, () => {
    fails(() => formatInts(value), TypeError, "values");
    fails(() => formatIntsInto(value, new Uint8Array(100)), TypeError, "values");
    fails(() => formatBools(value), TypeError, "values");
    fails(() => formatBoolsInto(value, new Uint8Array(100)), TypeError, "values");
  });
}

test("formatBools() refuses integers of other types", () => {
  fails(() => formatBools(new Int8Array(2) as Anything), TypeError, "Uint8Array", "Int8Array");
});

test("formatInts() refuses options that do not exist", () => {
  const values = Int32Array.of(1), bools = Uint8Array.of(1), dst = new Uint8Array(20);
  const bad: readonly [Anything, typeof TypeError | typeof RangeError, string][] = [
    [null, TypeError, "options"],
    [5, TypeError, "options"],
    [{ separator: 5 }, TypeError, "separator"],
    [{ separator: null }, TypeError, "separator"],
    [{ separator: "" }, RangeError, "separator"],
    [{ separator: "abc" }, RangeError, "abc"],
    [{ separator: "é" }, RangeError, "separator"],
    [{ separator: ",\n\n" }, RangeError, "separator"],
    [{ brackets: "no" }, TypeError, "brackets"],
    [{ brackets: null }, TypeError, "brackets"],
    [{ lines: 1 }, TypeError, "lines"],
    [{ lines: true, separator: "," }, TypeError, "separator"],
    [{ lines: true, brackets: false }, TypeError, "brackets"],
  ];
  for (const [options, kind, word] of bad) {
    fails(() => formatInts(values, options), kind, word);
    fails(() => formatIntsInto(values, dst, options), kind, word);
    fails(() => formatBools(bools, options), kind, word);
    fails(() => formatBoolsInto(bools, dst, options), kind, word);
    fails(() => sound.format("int32", 1, options), kind, word);
  }
  assertEquals(dst, new Uint8Array(20));
});

test("formatIntsInto() refuses a destination of the wrong type", () => {
  for (const dst of [null, undefined, [], new Uint16Array(8), new ArrayBuffer(8), "dst"]) {
    fails(() => formatIntsInto(Int8Array.of(1), dst as Anything), TypeError, "dst");
    fails(() => formatBoolsInto(Uint8Array.of(1), dst as Anything), TypeError, "dst");
  }
});

test("formatIntsInto() names the bytes needed and given", () => {
  fails(() => formatIntsInto(Int32Array.of(123, -45), new Uint8Array(8)), RangeError, 9, 8);
  fails(() => formatIntsInto(new Int8Array(0), new Uint8Array(1)), RangeError, 2, 1);
  fails(() => formatBoolsInto(Uint8Array.of(0, 1), new Uint8Array(0)), RangeError, 12, 0);
  const many = new Int32Array(100_000).fill(-1);
  fails(() => formatIntsInto(many, new Uint8Array(300_000)), RangeError, 300_001, 300_000);
});

test("formatIntsInto() refuses many values that overlap their destination", () => {
  const memory = new Uint8Array(200_000);
  const values = new Int32Array(memory.buffer, 0, 20_000);
  fails(() => formatIntsInto(values, memory.subarray(79_999)), RangeError, "overlap");
  assertEquals(formatIntsInto(values, memory.subarray(80_000)), 40_001);
  assertEquals(formatIntsInto(values.subarray(0, 100), memory), 201);
});

test("formatBools() names the element that is neither 0 nor 1", () => {
  for (const length of [1, 15, 16, 17, 100, 70_000, 200_000]) {
    for (const index of new Set([0, length >> 1, length - 1])) {
      const values = new Uint8Array(length);
      values[index] = 200;
      fails(() => formatBools(values), RangeError, `element ${index}`, 200);
      const dst = new Uint8Array(7 * length + 2);
      fails(() => formatBoolsInto(values, dst), RangeError, `element ${index}`, 200);
    }
  }
});

test("formatInt() refuses what is no integer of 64 bits", () => {
  for (const value of ["5", null, undefined, true, {}, [1]] as Anything[]) {
    fails(() => formatInt(value), TypeError, "value");
  }
  fails(() => formatInt(1.5), RangeError, "1\\.5");
  fails(() => formatInt(NaN), RangeError, "NaN");
  fails(() => formatInt(-Infinity), RangeError, "Infinity");
  fails(() => formatInt(2 ** 53), RangeError, 9007199254740992);
  fails(() => formatInt(2n ** 64n), RangeError, 64);
  fails(() => formatInt(-(2n ** 63n) - 1n), RangeError, 64);
});

test("IntFormatter refuses a capacity that is none", () => {
  for (const capacity of [-1, 0, 1.5, NaN, Infinity, "5", null, undefined] as Anything[]) {
    fails(() => new IntFormatter(capacity), typeof capacity === "number" ? RangeError : TypeError);
  }
});

test("IntFormatter tells the size when memory cannot hold it", () => {
  for (const capacity of [2 ** 30, 2 ** 40]) {
    fails(() => new IntFormatter(capacity), RangeError, capacity);
  }
});

test("IntFormatter refuses types and counts that do not exist", () => {
  for (const type of ["float64", "Int32", "", null, 4, "constructor"] as Anything[]) {
    fails(() => sound.input(type), TypeError, "type");
    fails(() => sound.format(type, 1), TypeError, "type");
  }
  fails(() => sound.format("int32", 17), RangeError, 17, 16);
  fails(() => sound.format("int32", "1" as Anything), TypeError, "count");
  for (const count of [-1, 0.5, NaN]) fails(() => sound.format("int32", count), RangeError);
});

test("IntFormatter refuses options that change within an array, and loses nothing", () => {
  const formatter = new IntFormatter(4);
  const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  formatter.input("uint8").set([1, 2]);
  assertEquals(said(formatter.format("uint8", 2, { separator: ";", more: true })), "[1;2");
  fails(() => formatter.format("uint8", 1, { separator: "," }), TypeError, "separator");
  fails(() => formatter.format("uint8", 1, { lines: true }), TypeError, "lines");
  fails(() => formatter.format("uint8", 1, { more: 1 } as Anything), TypeError, "more");
  fails(() => formatter.format("uint8", 5), RangeError, 5);
  assertEquals(said(formatter.format("uint8", 1)), ";1]");
});

test("IntFormatter gives an array up at a byte that is no boolean, and begins anew", () => {
  const formatter = new IntFormatter(4);
  formatter.input("bool").set([1, 1, 0, 3]);
  formatter.format("bool", 3, { more: true });
  fails(() => formatter.format("bool", 4), RangeError, "element 6", 3);
  assertEquals(new TextDecoder().decode(formatter.format("bool", 1)), "[true]");
});
