/**
 * What format_float refuses, in which words, and that nothing is lost by it.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  FloatFormatter,
  type FloatFormatterOptions,
  formatFixed,
  formatFixedInto,
  formatFloat,
  type FormatFloatOptions,
  formatFloats,
  formatFloatsInto,
} from "../kernels/format_float/mod.ts";
import { WINDOW_VALUES } from "../kernels/format_float/one_shot.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const values = Float64Array.of(1.5, -2);
// deno-lint-ignore no-explicit-any -- arguments of wrong types
const wrong = (value: unknown) => value as any;

test("format_float refuses values of other types", () => {
  for (const [value, name] of [[[1], "Array"], [Int32Array.of(1), "Int32Array"], [null, "null"]]) {
    const words = `"values" expected a Float64Array or a Float32Array, got ${name}`;
    const dst = new Uint8Array(9);
    assertThrows(() => formatFloats(wrong(value)), TypeError, words);
    assertThrows(() => formatFloatsInto(wrong(value), dst), TypeError, words);
    assertThrows(() => formatFixed(wrong(value), 2), TypeError, words);
    assertThrows(() => formatFixedInto(wrong(value), 2, dst), TypeError, words);
  }
  assertThrows(() => formatFloat(wrong("1")), TypeError, '"value" expected a number, got string');
  assertThrows(
    () => formatFloatsInto(values, wrong([])),
    TypeError,
    '"dst" expected a Uint8Array, got Array',
  );
});

test("format_float refuses options that do not exist", () => {
  const cases: [unknown, typeof TypeError | typeof RangeError, string][] = [
    [null, TypeError, '"options" expected an object, got null'],
    [{ separator: 1 }, TypeError, '"separator" expected a string, got number'],
    [{ separator: "" }, RangeError, '"separator" expected one or two ASCII characters, got ""'],
    [{ separator: "abc" }, RangeError, "one or two ASCII characters"],
    [{ separator: "é" }, RangeError, "one or two ASCII characters"],
    [{ brackets: 1 }, TypeError, '"brackets" expected a boolean, got 1'],
    [{ lines: "yes" }, TypeError, '"lines" expected a boolean, got "yes"'],
    [{ lines: true, separator: ";" }, TypeError, '"lines" cannot stand together with "separator"'],
    [{ lines: true, brackets: false }, TypeError, '"lines" cannot stand together with "brackets"'],
    [{ nonFinite: "drop" }, TypeError, '"nonFinite" expected "null" or "throw", got "drop"'],
  ];
  const formatter = new FloatFormatter(4);
  for (const [options, type, words] of cases) {
    assertThrows(() => formatFloats(values, wrong(options)), type, words);
    assertThrows(() => formatFixed(values, 2, wrong(options)), type, words);
    assertThrows(() => formatter.format("float64", 0, wrong(options)), type, words);
  }
});

test("format_float refuses numbers of digits that toFixed() has not or that are none", () => {
  const formatter = new FloatFormatter(4);
  for (const digits of [-1, 21, 1.5, NaN, Infinity]) {
    const words = `"digits" expected a whole number up to 20, got ${digits}`;
    assertThrows(() => formatFixed(values, digits), RangeError, words);
    assertThrows(() => formatFixedInto(values, digits, new Uint8Array(99)), RangeError, words);
    assertThrows(() => formatter.format("float64", 1, { digits }), RangeError, words);
  }
  assertThrows(
    () => formatFixed(values, wrong("2")),
    TypeError,
    '"digits" expected a number, got string',
  );
});

test('format_float names the value that is not finite under nonFinite: "throw"', () => {
  const options: FormatFloatOptions = { nonFinite: "throw" };
  for (const index of [0, 7, 63, 64, 511, 512, WINDOW_VALUES, 3 * WINDOW_VALUES + 5]) {
    for (const bad of [NaN, Infinity, -Infinity]) {
      for (const list of [new Float64Array(index + 3), new Float32Array(index + 3)]) {
        list.fill(0.1).fill(bad, index);
        const words = `Cannot format the array: element ${index} is ${bad}`;
        const dst = new Uint8Array(50 * list.length);
        assertThrows(() => formatFloats(list, options), RangeError, words);
        assertThrows(() => formatFixed(list, 1, options), RangeError, words);
        assertThrows(() => formatFloatsInto(list, dst, options), RangeError, words);
        assertThrows(() => formatFixedInto(list, 1, dst, options), RangeError, words);
      }
    }
  }
  assertEquals(text(formatFloats(values, options)), "[1.5,-2]");
});

test("formatFloatsInto() tells the length that is needed and writes nothing past a small dst", () => {
  const list = new Float64Array(3 * WINDOW_VALUES).fill(-1.25);
  const want = text(formatFloats(list)).length;
  const buffer = new Uint8Array(want + 64);
  for (const room of [0, 1, 100, want - 1]) {
    buffer.fill(0xa5);
    assertThrows(
      () => formatFloatsInto(list, buffer.subarray(16, 16 + room)),
      RangeError,
      `"dst" expected at least ${want} bytes, got ${room}`,
    );
    assert(buffer.subarray(0, 16).every((byte) => byte === 0xa5));
    assert(buffer.subarray(16 + room).every((byte) => byte === 0xa5));
  }
  assertEquals(formatFloatsInto(list, buffer.subarray(16, 16 + want)), want);
});

test("formatFloatsInto() may overlap its values within a window, and refuses to beyond", () => {
  const short = new Float64Array(4).fill(0.5);
  const bytes = new Uint8Array(short.buffer);
  assertEquals(formatFloatsInto(short, bytes), 17);
  assertEquals(text(bytes.subarray(0, 17)), "[0.5,0.5,0.5,0.5]");
  const long = new Float64Array(WINDOW_VALUES + 1);
  assertThrows(
    () => formatFloatsInto(long, new Uint8Array(long.buffer)),
    RangeError,
    '"dst" must not overlap "values"',
  );
  assertEquals(long, new Float64Array(WINDOW_VALUES + 1));
});

test("FloatFormatter refuses capacities, types and counts that cannot be", () => {
  for (const capacity of [0, -1, 1.5, NaN]) {
    assertThrows(
      () => new FloatFormatter(capacity),
      RangeError,
      `"capacity" expected a whole number of values above 0, got ${capacity}`,
    );
  }
  assertThrows(() => new FloatFormatter(wrong("9")), TypeError, '"capacity" expected a number');
  assertThrows(() => new FloatFormatter(2 ** 40), RangeError, "Cannot hold 1099511627776 values: ");
  const formatter = new FloatFormatter(4);
  assertThrows(
    () => formatter.format(wrong("int32"), 1),
    TypeError,
    '"type" expected "float64" or "float32", got "int32"',
  );
  for (const count of [-1, 5, 0.5, NaN]) {
    assertThrows(
      () => formatter.format("float64", count),
      RangeError,
      `"count" expected a whole number up to 4, got ${count}`,
    );
  }
  assertThrows(
    () => formatter.format("float64", 1, wrong({ more: 1 })),
    TypeError,
    '"more" expected a boolean, got 1',
  );
});

test("FloatFormatter loses nothing by a refusal, and an array only by a value it cannot format", () => {
  const formatter = new FloatFormatter(4);
  const options: FloatFormatterOptions = { separator: ";", nonFinite: "throw", more: true };
  formatter.doubles.set([1, 2, 3, NaN]);
  assertEquals(text(formatter.format("float64", 2, options)), "[1;2");
  assertThrows(() => formatter.format("float64", 9), RangeError, '"count"');
  assertThrows(() => formatter.format("float64", 1, { digits: 2 }), TypeError, "changed within");
  assertThrows(() => formatter.format("float64", 1, { separator: "," }), TypeError, "changed");
  assertEquals(text(formatter.format("float64", 1, { more: true })), ";1");
  assertThrows(
    () => formatter.format("float64", 4),
    RangeError,
    "Cannot format the array: element 6 is NaN",
  );
  assertEquals(text(formatter.format("float64", 4)), "[1,2,3,null]");
});
