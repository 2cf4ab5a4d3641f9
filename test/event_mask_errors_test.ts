/**
 * What event_mask refuses, in which words, and that nothing is written before.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  CodeMasker,
  EventColumns,
  eventMask,
  EventMasker,
  eventMaskInto,
  eventMaskOfCodes,
  eventMaskOfCodesInto,
} from "../kernels/event_mask/mod.ts";

// deno-lint-ignore no-explicit-any -- arguments of wrong types
const wrong = (value: unknown) => value as any;
const table = Uint32Array.of(1, 2, 4);

test("event_mask refuses columns that are none, too many, or of different lengths", () => {
  const column = Uint8Array.of(1, 0);
  const refused: [unknown, new () => Error, string][] = [
    [null, TypeError, '"columns" expected an array of columns, got null'],
    [column, TypeError, '"columns" expected an array of columns, got Uint8Array'],
    [[], RangeError, '"columns" expected 1 to 32 columns, got 0'],
    [Array(33).fill(column), RangeError, '"columns" expected 1 to 32 columns, got 33'],
    [[column, [1, 0]], TypeError, '"columns[1]" expected a Uint8Array, got Array'],
    [[new Uint32Array(2)], TypeError, '"columns[0]" expected a Uint8Array, got Uint32Array'],
    [Array(2), TypeError, '"columns[0]" expected a Uint8Array, got undefined'],
    [
      [column, column, Uint8Array.of(1)],
      RangeError,
      '"columns[2]" expected 2 rows as "columns[0]" has, got 1',
    ],
  ];
  const dst = new Uint32Array(2).fill(9);
  for (const [columns, type, words] of refused) {
    assertThrows(() => eventMask(wrong(columns)), type, words);
    assertThrows(() => eventMaskInto(wrong(columns), dst), type, words);
  }
  assertEquals([...dst], [9, 9]);
});

test("event_mask refuses codes and tables of other types", () => {
  const dst = new Uint32Array(2);
  for (const [value, name] of [[[1], "Array"], [Int8Array.of(1), "Int8Array"], [null, "null"]]) {
    const codes = `"codes" expected a Uint8Array, a Uint16Array or a Uint32Array, got ${name}`;
    const words = `"table" expected a Uint32Array, got ${name}`;
    assertThrows(() => eventMaskOfCodes(wrong(value), table), TypeError, codes);
    assertThrows(() => eventMaskOfCodesInto(wrong(value), table, dst), TypeError, codes);
    assertThrows(() => eventMaskOfCodes(Uint8Array.of(1), wrong(value)), TypeError, words);
    assertThrows(() => eventMaskOfCodesInto(Uint8Array.of(1), wrong(value), dst), TypeError, words);
  }
});

test("event_mask names the first code that is in no table", () => {
  const long = new Uint32Array(100);
  const refused: [Uint8Array | Uint16Array | Uint32Array, Uint32Array, string][] = [
    [Uint8Array.of(0, 3, 9), table, '"codes[1]" expected a code below 3, got 3'],
    [Uint16Array.of(2, 2, 0x103), table, '"codes[2]" expected a code below 3, got 259'],
    [Uint32Array.of(2 ** 32 - 1), table, '"codes[0]" expected a code below 3, got 4294967295'],
    [Uint8Array.of(0), new Uint32Array(0), '"codes[0]" expected a code below 0, got 0'],
    [Uint8Array.of(99, 100), long, '"codes[1]" expected a code below 100, got 100'],
  ];
  for (const [codes, table, words] of refused) {
    assertThrows(() => eventMaskOfCodes(codes, table), RangeError, words);
    assertThrows(() => eventMaskOfCodesInto(codes, table, new Uint32Array(9)), RangeError, words);
  }
});

test("event_mask refuses a destination that is too short, or read, and leaves it alone", () => {
  const words = new Uint32Array(12).fill(0x01000001);
  const bytes = new Uint8Array(words.buffer);
  const short = words.subarray(0, 3);
  const column = bytes.subarray(0, 4), codes = bytes.subarray(20, 24);
  const into: [() => unknown, new () => Error, string][] = [
    [() => eventMaskInto([column], short), RangeError, '"dst" expected at least 4 words, got 3'],
    [
      () => eventMaskInto([column], wrong([])),
      TypeError,
      '"dst" expected a Uint32Array, got Array',
    ],
    [
      () => eventMaskInto([bytes.subarray(44), column], words.subarray(0, 4)),
      RangeError,
      '"dst" must not overlap "columns[1]"',
    ],
    [
      () => eventMaskOfCodesInto(codes, table, short),
      RangeError,
      '"dst" expected at least 4 words, got 3',
    ],
    [
      () => eventMaskOfCodesInto(codes, table, words.subarray(2, 6)),
      RangeError,
      '"dst" must not overlap "codes"',
    ],
    [
      () => eventMaskOfCodesInto(codes, words.subarray(9), words.subarray(6, 10)),
      RangeError,
      '"dst" must not overlap "table"',
    ],
  ];
  for (const [call, type, message] of into) assertThrows(call, type, message);
  assertEquals(words, new Uint32Array(12).fill(0x01000001));
});

test("maskers refuse what is no column of events, and rows that do not fit", () => {
  const columns = new EventColumns(4);
  const words = '"columns" expected EventColumns, got Object';
  assertThrows(() => new EventMasker(wrong({}), 1), TypeError, words);
  assertThrows(() => new CodeMasker(wrong({}), "uint8", table), TypeError, words);
  for (const bad of [0, 33, 1.5]) {
    const words = `"conditions" expected a whole number from 1 to 32, got ${bad}`;
    assertThrows(() => new EventMasker(columns, bad), RangeError, words);
  }
  assertThrows(() => new EventMasker(columns, wrong("8")), TypeError, '"conditions" expected a n');
  assertThrows(
    () => new CodeMasker(columns, wrong("int8"), table),
    TypeError,
    '"type" expected "uint8", "uint16" or "uint32", got "int8"',
  );
  assertThrows(
    () => new CodeMasker(columns, "uint8", wrong([1])),
    TypeError,
    '"table" expected a Uint32Array, got Array',
  );
  const masker = new EventMasker(columns, 2), coder = new CodeMasker(columns, "uint8", table);
  for (const rows of [5, -1, 0.5, NaN]) {
    const words = `"rows" expected a whole number up to 4, got ${rows}`;
    assertThrows(() => masker.build(rows), RangeError, words);
    assertThrows(() => coder.build(rows), RangeError, words);
  }
  for (const index of [2, -1, 0.5]) {
    const words = `"index" expected a whole number up to 1, got ${index}`;
    assertThrows(() => masker.condition(index), RangeError, words);
  }
  assertThrows(() => masker.condition(wrong("0")), TypeError, '"index" expected a number');
  coder.codes[3] = 3;
  columns.mask.fill(9);
  assertThrows(() => coder.build(4), RangeError, '"codes[3]" expected a code below 3, got 3');
  assertEquals([...columns.mask], [9, 9, 9, 9]);
  assertEquals([...coder.build(3)], [1, 1, 1]);
});
