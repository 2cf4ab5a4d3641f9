/**
 * format_float on golden values, on the published list of numbers, on real files, and on arrays of more
 * than a window.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";
import {
  FloatFormatter,
  formatFixed,
  formatFixedInto,
  formatFloat,
  formatFloats,
  formatFloatsInto,
  Workspace,
} from "../kernels/format_float/mod.ts";
import { modules } from "../kernels/catalogue.ts";
import { WINDOW_VALUES } from "../kernels/format_float/one_shot.ts";
import { noCorpora, realFiles } from "./_inputs/corpora.ts";
import { noNumberList, numberList, publishedNumbers } from "./_inputs/es6_numbers.ts";
import { powers } from "./_inputs/format_float.ts";

const timeout = 120_000;
const decoder = new TextDecoder();
const text = (bytes: Uint8Array) => decoder.decode(bytes);

/** The engine's word. */
function json(values: Float64Array | Float32Array): string {
  return JSON.stringify(Array.from(values));
}

test("formatFloats() writes what JSON.stringify does", () => {
  const golden: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [1e21, "1e+21"],
    [999999999999999900000, "999999999999999900000"],
    [1e-6, "0.000001"],
    [1e-7, "1e-7"],
    [-0.0000012345678901234567, "-0.0000012345678901234567"],
    [0.1 + 0.2, "0.30000000000000004"],
    [9007199254740993, "9007199254740992"],
    [295147905179352830000, "295147905179352830000"],
    [NaN, "null"],
    [-Infinity, "null"],
  ];
  for (const [value, want] of golden) {
    assertEquals(text(formatFloats(Float64Array.of(value))), `[${want}]`);
    assertEquals(text(formatFloat(value)), want);
  }
  assertEquals(text(formatFloats(Float32Array.of(0.1))), "[0.10000000149011612]");
});

test("formatFloats() writes lines and lists with other separators", () => {
  const values = Float64Array.of(1.5, -2, 1e30);
  assertEquals(text(formatFloats(values, { lines: true })), "1.5\n-2\n1e+30\n");
  assertEquals(text(formatFloats(values, { separator: "; " })), "[1.5; -2; 1e+30]");
  assertEquals(text(formatFloats(values, { brackets: false })), "1.5,-2,1e+30");
  assertEquals(text(formatFloats(new Float64Array(0))), "[]");
  assertEquals(text(formatFloats(new Float64Array(0), { lines: true })), "");
  assertEquals(text(formatFixed(values, 1, { lines: true })), "1.5\n-2.0\n1e+30\n");
});

test("formatFixed() rounds the exact value, and ties away from zero", () => {
  const golden: [number, number, string][] = [
    [0.5, 0, "1"],
    [-0.5, 0, "-1"],
    [2.5, 0, "3"],
    [1.005, 2, "1.00"],
    [1.45, 1, "1.4"],
    [8.345, 2, "8.35"],
    [-0.0001, 2, "-0.00"],
    [-0, 2, "0.00"],
    [0.000001, 7, "0.0000010"],
    [123.456, 20, "123.45600000000000306954"],
    [999999999999999868928, 20, "999999999999999868928.00000000000000000000"],
    [1e21, 2, "1e+21"],
    [9.995, 2, "9.99"],
    [99.99999, 3, "100.000"],
    [5e-324, 20, "0.00000000000000000000"],
  ];
  for (const [value, digits, want] of golden) {
    assertEquals(value.toFixed(digits), want);
    assertEquals(text(formatFixed(Float64Array.of(value), digits)), `[${want}]`);
  }
});

test("formatFloats() writes every power of two and ten and their neighbours", () => {
  const values = Float64Array.from(powers());
  assert(values.length > 15_000);
  assertEquals(text(formatFloats(values)), json(values));
});

test("formatFloats() answers what reads back as the same values", () => {
  const same = (values: Float64Array) => {
    const back = Float64Array.from(JSON.parse(text(formatFloats(values))));
    assertEquals(new BigUint64Array(back.buffer), new BigUint64Array(values.buffer));
  };
  same(fixtures.randomBits(5, 50_000));
  same(fixtures.subnormals(5, 20_000));
  same(fixtures.longFractions(5, 50_000));
  same(fixtures.coordinates(5, 20_000));
});

/** The published SHA-256 of so many lines, `hex of the bits,text` and a newline each. */
const published: readonly [lines: number, sum: string][] = [
  [1_000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687"],
  [10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892"],
  [100_000, "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7"],
  [1_000_000, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16"],
];

test("formatFloats() reproduces the published sums of the ES6 number list", {
  skip: noNumberList,
  timeout,
}, () => {
  const all = numberList(1_000_000);
  const texts = text(formatFloats(new Float64Array(all.buffer), { lines: true })).split("\n");
  const hash = createHash("sha256");
  let done = 0;
  const sums = published.map(([lines]) => {
    let list = "";
    for (; done < lines; done++) list += `${all[done].toString(16)},${texts[done]}\n`;
    hash.update(list);
    return hash.copy().digest("hex");
  });
  assertEquals(sums, published.map(([, sum]) => sum));
});

test("formatFloats() writes the first 10,000 numbers of the list", { skip: noNumberList }, () => {
  const list = publishedNumbers();
  assertEquals(list.length, 10_000);
  const bits = BigUint64Array.from(list, ([bits]) => bits);
  assertEquals(numberList(10_000), bits);
  const got = text(formatFloats(new Float64Array(bits.buffer), { lines: true }));
  assertEquals(got, list.map(([, want]) => want + "\n").join(""));
});

test("formatFloats() writes the numbers of real documents", { skip: noCorpora }, () => {
  for (const name of ["json/canada.json", "json/numbers.json"]) {
    const file = realFiles("json").find((one) => one.name === name);
    if (file === undefined) throw new Error(`${name} is missing`);
    const values = fixtures.numbersOf(file.bytes());
    assert(values.length > 5_000);
    assertEquals(text(formatFloats(values)), json(values));
  }
});

const floats = new URL("../../shared/corpora/floats/", import.meta.url);

test("formatFloats() writes the doubles of real parsers' tests", { skip: noCorpora }, () => {
  for (const name of ["freetype-2-7.txt", "lemire-fast-float.txt"]) {
    // f16 bits, f32 bits, f64 bits, decimal text
    const lines = readFileSync(new URL(name, floats), "utf8").trim().split("\n");
    assert(lines.length > 1_000);
    const bits = BigUint64Array.from(lines, (line) => BigInt(`0x${line.split(" ")[2]}`));
    const values = new Float64Array(bits.buffer);
    assertEquals(text(formatFloats(values)), json(values));
    const singles = Uint32Array.from(lines, (line) => parseInt(line.split(" ")[1], 16));
    assertEquals(
      text(formatFloats(new Float32Array(singles.buffer))),
      json(new Float32Array(singles.buffer)),
    );
  }
});

test("formatFloats() takes arrays of more than a window, and answers of more than its memory", () => {
  for (
    const length of [
      WINDOW_VALUES - 1,
      WINDOW_VALUES,
      WINDOW_VALUES + 1,
      3 * WINDOW_VALUES,
      250_000,
    ]
  ) {
    const values = fixtures.randomBits(length, length);
    const want = json(values);
    assertEquals(text(formatFloats(values)), want);
    const dst = new Uint8Array(want.length);
    assertEquals(formatFloatsInto(values, dst), want.length);
    assertEquals(text(dst), want);
  }
  const singles = fixtures.measurements(1, 3 * WINDOW_VALUES + 1);
  assertEquals(text(formatFloats(singles)), json(singles));
  const fixed = Array.from(singles, (value) => value.toFixed(20)).join();
  assertEquals(text(formatFixed(singles, 20)), `[${fixed}]`);
  const dst = new Uint8Array(fixed.length + 2);
  assertEquals(formatFixedInto(singles, 20, dst, { brackets: false }), fixed.length);
  assertEquals(text(dst.subarray(0, fixed.length)), fixed);
});

test("the kernel's powers of ten are cut off after 128 bits, and nowhere else", () => {
  const workspace = new Workspace();
  const { powerAt } = workspace.instantiate<{ powerAt(n: number): number }>(modules.format_float);
  const view = new DataView(workspace.memory.buffer);
  for (let n = -293; n <= 324; n++) {
    const [over, under] = n < 0 ? [1n, 10n ** BigInt(-n)] : [10n ** BigInt(n), 1n];
    // as many bits as leave 128 in front of the point
    let bits = 128 - (over.toString(2).length - under.toString(2).length);
    const scaled = () =>
      bits < 0 ? over / (under << BigInt(-bits)) : (over << BigInt(bits)) / under;
    while (scaled() >= 2n ** 128n) bits--;
    const want = scaled();
    assert(want >= 2n ** 127n);
    const at = powerAt(n);
    assertEquals(
      view.getBigUint64(at, true) << 64n | view.getBigUint64(at + 8, true),
      want,
      `${n}`,
    );
  }
});

test("FloatFormatter shares a workspace, and follows its growth", () => {
  const workspace = new Workspace();
  const one = new FloatFormatter(100, workspace), two = new FloatFormatter(50_000, workspace);
  assert(one.doubles.buffer === two.floats.buffer);
  assertEquals(one.doubles.length, 100);
  assertEquals(one.floats.length, 100);
  const values = fixtures.prices(1, 50_000);
  one.doubles.set(values.subarray(0, 100));
  two.doubles.set(values);
  assertEquals(text(two.format("float64", 50_000)), json(values));
  assertEquals(text(one.format("float64", 100)), json(values.subarray(0, 100)));
  one.floats.set([0.5, -0.25]);
  assertEquals(text(one.format("float32", 2, { digits: 1 })), "[0.5,-0.3]");
});

test("FloatFormatter goes on with an array whose values are of both types", () => {
  const formatter = new FloatFormatter(4);
  let got = "";
  formatter.doubles.set([0.1, 2]);
  got += text(formatter.format("float64", 2, { separator: ", ", more: true }));
  got += text(formatter.format("float64", 0, { more: true }));
  formatter.floats.set([0.1]);
  got += text(formatter.format("float32", 1));
  assertEquals(got, "[0.1, 2, 0.10000000149011612]");
});
