/**
 * Bad input of parse_number: the right class of error, a message that says what and where, nothing
 * written where nothing may be, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import {
  NumberError,
  NumberParser,
  parseInts,
  parseNumbers,
  parseNumbersInto,
  parseSpans,
} from "../kernels/parse_number/mod.ts";
import { type NaiveError, type NaiveInput, naiveParseNumber } from "./_naive/parse_number.ts";
import * as inputs from "./_inputs/parse_number.ts";
import { describe } from "./_inputs/parse_number_seeded.ts";
import { ways } from "./_inputs/parse_number_ways.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const bytes = (text: string) => new TextEncoder().encode(text);

/** Checks a NumberError, and after it that the doors still answer. */
function refuses(call: () => unknown, kind: string, offset: number, expected: string, got: string) {
  const error = assertThrows(call, NumberError) as NumberError;
  assert(error instanceof SyntaxError);
  assertEquals([error.name, error.kind, error.offset, error.expected], [
    "NumberError",
    kind,
    offset,
    expected,
  ]);
  assertEquals(
    error.message,
    `Cannot parse the numbers: expected ${expected} at byte ${offset}, got ${got}`,
  );
  assertEquals(parseNumbers(bytes("[1.5,-2]")), Float64Array.of(1.5, -2));
}

const cases: readonly [
  text: string,
  kind: string,
  offset: number,
  expected: string,
  got: string,
][] = [
  ["", "unexpected_end", 0, '"["', "the end of the text"],
  ["  ", "unexpected_end", 2, '"["', "the end of the text"],
  ["1", "unexpected_byte", 0, '"["', '"1"'],
  ["[", "unexpected_end", 1, 'a number or "]"', "the end of the text"],
  ["[,", "unexpected_byte", 1, 'a number or "]"', '","'],
  ["[1", "unexpected_end", 2, '"," or "]"', "the end of the text"],
  ["[1,", "unexpected_end", 3, "a number", "the end of the text"],
  ["[1,]", "unexpected_byte", 3, "a number", '"]"'],
  ["[1 2]", "unexpected_byte", 3, '"," or "]"', '"2"'],
  ["[01]", "unexpected_byte", 2, '"," or "]"', '"1"'],
  ["[-]", "unexpected_byte", 2, "a digit", '"]"'],
  ["[-", "unexpected_end", 2, "a digit", "the end of the text"],
  ["[+1]", "unexpected_byte", 1, 'a number or "]"', '"+"'],
  ["[.5]", "unexpected_byte", 1, 'a number or "]"', '"."'],
  ["[1.]", "unexpected_byte", 3, "a digit", '"]"'],
  ["[1.e5]", "unexpected_byte", 3, "a digit", '"e"'],
  ["[1e]", "unexpected_byte", 3, "a digit", '"]"'],
  ["[1e+]", "unexpected_byte", 4, "a digit", '"]"'],
  ["[1e5.5]", "unexpected_byte", 4, '"," or "]"', '"."'],
  ["[1]x", "unexpected_byte", 3, "the end of the text", '"x"'],
  ["[1][2]", "unexpected_byte", 3, "the end of the text", '"["'],
  ["[null]", "unexpected_byte", 1, 'a number or "]"', '"n"'],
  ['[1,"2"]', "unexpected_byte", 3, "a number", '"""'],
  ["[1,[2]]", "unexpected_byte", 3, "a number", '"["'],
  ["[1,\0]", "unexpected_byte", 3, "a number", "the byte 0x00"],
  ["[1,é]", "unexpected_byte", 3, "a number", "the byte 0xc3"],
  ["[0x1]", "unexpected_byte", 2, '"," or "]"', '"x"'],
  ["[1_000]", "unexpected_byte", 2, '"," or "]"', '"_"'],
  ["[NaN]", "unexpected_byte", 1, 'a number or "]"', '"N"'],
  ["[-Infinity]", "unexpected_byte", 2, "a digit", '"I"'],
];

test("parseNumbers() tells where JSON is wrong, and what was expected", () => {
  for (const [text, ...wrong] of cases) {
    refuses(() => parseNumbers(bytes(text)), ...wrong);
    refuses(() => parseNumbersInto(bytes(text), new Float64Array(8)), ...wrong);
    assertThrows(() => JSON.parse(text).map((one: unknown) => assertEquals(typeof one, "number")));
  }
  // behind more numbers than a window holds
  const many = `[${"1.5,".repeat(50_000)}`;
  refuses(() => parseNumbers(bytes(`${many}-x]`)), "unexpected_byte", 200_002, "a digit", '"x"');
});

test("parseNumbers() tells where a list is wrong, and what was expected", () => {
  const list = (text: string) => () => parseNumbers(bytes(text), { format: "list" });
  const end = "the end of the text";
  refuses(list(",1"), "unexpected_byte", 0, "a number", '","');
  refuses(list("1,,2"), "unexpected_byte", 2, "a number", '","');
  refuses(list("1,"), "unexpected_end", 2, "a number", end);
  refuses(list("1, \n"), "unexpected_end", 4, "a number", end);
  refuses(list("1;2"), "unexpected_byte", 1, "a comma or whitespace", '";"');
  refuses(list("[1]"), "unexpected_byte", 0, "a number", '"["');
  refuses(list("1]"), "unexpected_byte", 1, "a comma or whitespace", '"]"');
  refuses(list("1 -"), "unexpected_end", 3, "a digit", end);
  assertEquals(list(" 1 , 2\r\n3\t4\n")(), Float64Array.of(1, 2, 3, 4));
  assertEquals(list("")(), new Float64Array());
  assertEquals(list(" \n")(), new Float64Array());
});

test("parseInts() tells of overflow and of numbers that are not whole", () => {
  const int32 = (text: string) => () => parseInts(bytes(text), "int32");
  const int64 = (text: string) => () => parseInts(bytes(text), "int64");
  const far = "a number beyond its range", whole = "a whole number";
  refuses(int32("[1,2147483648]"), "overflow", 3, "an int32", far);
  refuses(int32("[-2147483649]"), "overflow", 1, "an int32", far);
  refuses(int32(`[${"9".repeat(5000)}]`), "overflow", 1, "an int32", far);
  refuses(int64("[9223372036854775808]"), "overflow", 1, "an int64", far);
  refuses(int64("[ -9223372036854775809 ]"), "overflow", 2, "an int64", far);
  refuses(int64(`[0,1${"0".repeat(200_000)}]`), "overflow", 3, "an int64", far);
  refuses(int32("[1,2.0]"), "not_whole", 4, whole, '"."');
  refuses(int32("[1E2]"), "not_whole", 2, whole, '"E"');
  // a number is read to its end before it is judged
  refuses(int64("[99999999999999999999.5]"), "not_whole", 21, whole, '"."');
  refuses(int64("[01]"), "unexpected_byte", 2, '"," or "]"', '"1"');
});

test("parseSpans() tells which span is no number", () => {
  const spans = (text: string, ...ends: number[]) => () =>
    parseSpans(
      bytes(text),
      Uint32Array.of(...ends.map((_, i) => i ? ends[i - 1] : 0)),
      Uint32Array.of(...ends),
    );
  refuses(spans("12x", 2, 3), "unexpected_byte", 2, "a digit", '"x"');
  refuses(spans("12x", 3), "unexpected_byte", 2, "the end of the span", '"x"');
  refuses(spans("1.5", 2, 3), "unexpected_end", 2, "a digit", "the end of the span");
  refuses(spans(" 1", 2), "unexpected_byte", 0, "a digit", "the byte 0x20");
  refuses(spans("1 ", 2), "unexpected_byte", 1, "the end of the span", "the byte 0x20");
  refuses(spans("null", 4), "unexpected_byte", 0, "a digit", '"n"');
  const long = "1".repeat(100_000);
  refuses(spans(`${long}x`, 100_001), "unexpected_byte", 100_000, "the end of the span", '"x"');
  refuses(spans(`${long}.`, 100_001), "unexpected_end", 100_001, "a digit", "the end of the span");
  assertEquals(spans(`${long}e-99999`, 100_007)(), Float64Array.of(Number(`${long}e-99999`)));
});

test("every way tells the same of a broken text, to the expected words", () => {
  const random = rng(17);
  const base = ["[1.5e3,-20, 0.25 ,7]", "[123456,-7]", "[]", " [ 12.50 ] "];
  let told = 0;
  for (let i = 0; i < 4000; i++) {
    const text = random.pick(base), at = random.below(text.length + 1);
    const broken = text.slice(0, at) + random.letter("0-+.eE,[] x") +
      text.slice(at + random.below(2));
    const input: NaiveInput = inputs.numbers(broken, inputs.listForms[i % 3], "json");
    const want = thrown(() => naiveParseNumber(input));
    if (want !== null) told++;
    for (const way of ways) {
      if (way.unavailable(input) !== null) continue;
      assertEquals(thrown(() => way.prepare(input)()), want, `${way.name} on ${describe(input)}`);
    }
  }
  assert(told > 2000, `${told} texts were broken`);
});

function thrown(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    const { kind, offset, expected } = error as NaiveError;
    return { kind, offset, expected };
  }
}

test("the doors refuse arguments that are none", () => {
  const fails = (call: () => unknown, kind: typeof TypeError | typeof RangeError, words: string) =>
    assertThrows(call, kind, words);
  const one = bytes("[1]");
  for (
    const bad of [null, undefined, "[1]", [1], new Uint16Array(2), new ArrayBuffer(2)] as Anything[]
  ) {
    fails(() => parseNumbers(bad), TypeError, '"bytes" expected a Uint8Array');
    fails(() => parseNumbersInto(bad, new Float64Array(1)), TypeError, '"bytes" expected');
    fails(() => parseInts(bad, "int32"), TypeError, '"bytes" expected');
    fails(
      () => parseSpans(bad, new Uint32Array(), new Uint32Array()),
      TypeError,
      '"bytes" expected',
    );
    fails(
      () => parseSpans(one, bad, new Uint32Array()),
      TypeError,
      '"starts" expected a Uint32Array',
    );
    fails(
      () => parseSpans(one, new Uint32Array(), bad),
      TypeError,
      '"ends" expected a Uint32Array',
    );
    fails(() => parseNumbersInto(one, bad), TypeError, '"dst" expected a Float64Array');
  }
  fails(() => parseNumbers(one, { format: "csv" as Anything }), TypeError, 'got "csv"');
  fails(
    () => parseNumbers(one, null as Anything),
    TypeError,
    '"options" expected an object, got null',
  );
  fails(() => parseInts(one, "int16" as Anything), TypeError, '"type" expected "int32" or "int64"');
  fails(
    () => parseSpans(one, Uint32Array.of(0, 0), Uint32Array.of(1)),
    RangeError,
    '"ends" expected 2 offsets, as many as "starts", got 1',
  );
  fails(
    () => parseSpans(one, Uint32Array.of(1, 1), Uint32Array.of(2, 4)),
    RangeError,
    "Span 1 is from 1 to 4: that is no part of 3 bytes",
  );
  fails(
    () => parseSpans(one, Uint32Array.of(2), Uint32Array.of(1)),
    RangeError,
    "Span 0 is from 2 to 1",
  );
});

test("parseNumbersInto() tells what it needs and writes nothing behind its answer", () => {
  const buffer = new Float64Array(12).fill(-1);
  assertEquals(parseNumbersInto(bytes("[1,2,3]"), buffer.subarray(2, 5)), 3);
  assertEquals([...buffer.subarray(0, 7)], [-1, -1, 1, 2, 3, -1, -1]);
  buffer.fill(-1);
  assertThrows(
    () => parseNumbersInto(bytes("[1,2,3,4]"), buffer.subarray(2, 5)),
    RangeError,
    '"dst" expected room for at least 4 numbers, got 3',
  );
  assertEquals([...buffer.subarray(0, 2), ...buffer.subarray(5)], new Array(9).fill(-1));
  const long = bytes(`[${"12,".repeat(40_000)}0]`);
  assertThrows(() => parseNumbersInto(long, buffer), RangeError, "at least 40001 numbers, got 12");
  // the first window's answers do not fit, the later ones must not be written in their place
  assertEquals([...new Set(buffer)], [-1]);
  const shared = new Uint8Array(8 * 50_000);
  shared.set(long);
  const text = shared.subarray(0, long.length);
  assertThrows(
    () => parseNumbersInto(text, new Float64Array(shared.buffer)),
    RangeError,
    "overlap",
  );
});

test("NumberParser loses nothing to a bad argument", () => {
  for (const bad of [0, -1, 1.5, NaN, Infinity, 2 ** 40]) {
    assertThrows(() => new NumberParser(bad), RangeError);
  }
  assertThrows(() => new NumberParser("8" as Anything), TypeError, '"capacity" expected a number');
  const parser = new NumberParser(16);
  parser.input.set(bytes("[12,3"));
  assertEquals(parser.numbers(5, { more: true }).slice(), Float64Array.of(12));
  assertThrows(() => parser.numbers(17, { more: true }), RangeError, "up to 16, got 17");
  assertThrows(() => parser.numbers("5" as Anything), TypeError, '"length" expected a number');
  assertThrows(
    () => parser.numbers(1, { more: 1 as Anything }),
    TypeError,
    '"more" expected a boolean',
  );
  assertThrows(
    () => parser.numbers(1, { format: "list" }),
    TypeError,
    '"format" changed to "list"',
  );
  assertThrows(() => parser.ints(1, "int32"), TypeError, "a text is under way as float64");
  assertThrows(() => parser.ints(1, "int8" as Anything), TypeError, '"type" expected');
  assertThrows(() => parser.spans(new Uint32Array(1), new Uint32Array(1)), TypeError, "under way");
  assertThrows(
    () => parser.spans(new Uint32Array(17), new Uint32Array(17)),
    RangeError,
    "at most 16",
  );
  parser.input.set(bytes("4.5]"));
  assertEquals(parser.numbers(4).slice(), Float64Array.of(34.5));
  // after a NumberError a text begins
  parser.input.set(bytes("[1,x"));
  refuses(() => parser.numbers(4, { more: true }), "unexpected_byte", 3, "a number", '"x"');
  parser.input.set(bytes("[7]"));
  assertEquals(parser.ints(3, "int64").slice(), BigInt64Array.of(7n));
});
