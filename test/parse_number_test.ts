/**
 * parse_number on the numbers that are known to go wrong: bit by bit what others have published, and
 * what can be told without any parser: powers, neighbours, and middles between doubles.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rng } from "../fixtures/mod.ts";
import { BaselineEngine } from "../kernels/parse_number/baseline_engine.ts";
import { parseInts, parseNumbers, parseSpans } from "../kernels/parse_number/mod.ts";
import { ROOM } from "../kernels/parse_number/one_shot.ts";
import { parseAll } from "../kernels/parse_number/windows.ts";
import { noCorpora, realFiles } from "./_inputs/corpora.ts";

const timeout = 120_000;
const encoder = new TextEncoder();
const grammar = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const double = new Float64Array(1);
const bits = new BigUint64Array(double.buffer);

function ofBits(value: bigint): number {
  bits[0] = value;
  return double[0];
}

function bitsOf(value: number): bigint {
  double[0] = value;
  return bits[0];
}

const plain = new BaselineEngine(ROOM);

/** Holds the kernel, the spans and the plain engine to what is wanted, bit by bit. */
function hold(texts: readonly string[], wanted: readonly number[]): void {
  assert(texts.length > 0 && texts.length === wanted.length);
  const json = encoder.encode(`[${texts}]`), lines = encoder.encode(texts.join("\n"));
  const starts = new Uint32Array(texts.length), ends = new Uint32Array(texts.length);
  for (let i = 0, at = 0; i < texts.length; at = ends[i++] + 1) {
    starts[i] = at;
    ends[i] = at + texts[i].length;
  }
  const answers = {
    json: parseNumbers(json),
    lines: parseNumbers(lines, { format: "list" }),
    spans: parseSpans(lines, starts, ends),
    plain: parseAll(plain, json, "float64", "json").slice(),
  };
  for (const [way, answer] of Object.entries(answers)) {
    assertEquals(answer.length, texts.length, way);
    const at = answer.findIndex((number, i) => !Object.is(number, wanted[i]));
    if (at >= 0) throw new Error(`${way}: ${texts[at]} is ${answer[at]}, not ${wanted[at]}`);
  }
}

const vectors = fileURLToPath(new URL("../../shared/vectors/es6-numbers-10k.txt", import.meta.url));
const noVectors = existsSync(vectors) ? false : "there is no ../shared/vectors beside the project";

test("parseNumbers() reads the 10,000 numbers of the ES6 list", { skip: noVectors }, () => {
  const lines = readFileSync(vectors, "utf8").trim().split("\n").map((line) => line.split(","));
  assertEquals(lines.length, 10_000);
  const wanted = lines.map(([hex, text]) => text === "0" ? 0 : ofBits(BigInt(`0x${hex}`)));
  hold(lines.map(([, text]) => text), wanted);
});

test("parseNumbers() reads the columns of corpora/floats", { skip: noCorpora, timeout }, () => {
  for (const file of realFiles("floats")) {
    const lines = new TextDecoder().decode(file.bytes()).trim().split("\n")
      .map((line) => line.split(" ")).filter(([, , , text]) => grammar.test(text));
    assert(lines.length > 2000, `${file.name} has ${lines.length} numbers`);
    const wanted = lines.map(([, , hex]) => ofBits(BigInt(`0x${hex}`)));
    hold(lines.map(([, , , text]) => text), wanted);
  }
});

test("parseNumbers() reads the numbers of real documents as JSON.parse does", {
  skip: noCorpora,
  timeout,
}, () => {
  for (const file of realFiles("json")) {
    const outside = new TextDecoder().decode(file.bytes()).replace(/"(?:[^"\\]|\\[^])*"/g, '""');
    const texts = outside.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
    if (texts.length > 0) hold(texts, JSON.parse(`[${texts}]`));
  }
});

/** Every way to write a number that String(), toPrecision() and toExponential() know. */
function spellings(number: number): string[] {
  return [String(number), number.toExponential(), number.toPrecision(17), number.toExponential(40)];
}

test("parseNumbers() reads every power of two and ten, and its neighbours", { timeout }, () => {
  const powers = [
    ...Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074)),
    ...Array.from({ length: 632 }, (_, i) => Number(`1e${i - 323}`)),
  ];
  const numbers = powers.flatMap((power) =>
    [-1n, 0n, 1n].map((step) => ofBits(bitsOf(power) + step)).filter(Number.isFinite)
  );
  hold(numbers.flatMap(spellings), numbers.flatMap((n) => [n, n, Number(n.toPrecision(17)), n]));
});

/** mantissa * 2^exponent in decimal, to its last digit. */
function exactly(mantissa: bigint, exponent: number): string {
  if (exponent >= 0) return String(mantissa << BigInt(exponent));
  const digits = String(mantissa * 5n ** BigInt(-exponent)).padStart(1 - exponent, "0");
  return `${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

test("parseNumbers() rounds the middle between two doubles to the even one", { timeout }, () => {
  const random = rng(3);
  const texts: string[] = [], wanted: number[] = [];
  for (let i = 0; i < 1500; i++) {
    // from the least subnormal to the largest double, above which the middle is infinite
    const lower = i < 4
      ? [0n, 1n, 0xf_ffff_ffff_ffffn, 0x7fef_ffff_ffff_ffffn][i]
      : (BigInt(random.below(i % 3 ? 2046 : 3)) << 52n) | (BigInt(random.below(2 ** 20)) << 32n) |
        BigInt(random.below(2 ** 32));
    const exponent = Number(lower >> 52n);
    const mantissa = (lower & 0xf_ffff_ffff_ffffn) | (exponent > 0 ? 1n << 52n : 0n);
    const middle = exactly(2n * mantissa + 1n, Math.max(exponent, 1) - 1076);
    const [below, above] = [ofBits(lower), ofBits(lower + 1n)];
    const point = middle.includes(".") ? "" : ".";
    // a last digit less and many nines, or nothing but zeros and a one
    const less = middle.replace(/[1-9](?=[0.]*$)/, (digit) => String(Number(digit) - 1));
    texts.push(
      middle,
      `${middle}${point}${"0".repeat(i % 900)}1`,
      `${less}${point}${"9".repeat(40)}`,
    );
    wanted.push(lower & 1n ? above : below, above, below);
  }
  hold(texts, wanted);
  hold(texts.map((text) => `-${text}`), wanted.map((number) => -number));
});

test(
  "parseNumbers() reads 16 to 20 digits beside the middle between two doubles",
  { timeout },
  () => {
    const random = rng(4);
    const texts: string[] = [];
    while (texts.length < 60_000) {
      // 2^-13 to 2^55, and every eighth at a power of two or beside it
      const exponent = 1010n + BigInt(random.below(68));
      const part = texts.length % 8
        ? (BigInt(random.below(2 ** 20)) << 32n) | BigInt(random.below(2 ** 32))
        : BigInt(random.below(2)) * 0xf_ffff_ffff_fffen + BigInt(random.below(2));
      const middle = exactly(2n * ((1n << 52n) | part) + 1n, Number(exponent) - 1076);
      const point = middle.indexOf(".");
      if (point < 0) continue;
      const fraction = Math.min(4 + random.below(16), 20 - point);
      const below = middle.slice(0, point + 1 + fraction);
      const above = String(BigInt(below.replace(".", "")) + 1n).padStart(fraction + 1, "0");
      texts.push(below, `${above.slice(0, -fraction)}.${above.slice(-fraction)}`);
    }
    hold(texts, texts.map(Number));
  },
);

test("parseNumbers() reads half a million numbers of random bits", { timeout }, () => {
  const random = rng(11);
  for (let round = 0; round < 10; round++) {
    const numbers = Array.from({ length: 25_000 }, () => {
      const low = BigInt(random.below(2 ** 32)), high = BigInt(random.below(2 ** 32));
      return ofBits(high << 32n | low);
    }).filter(Number.isFinite);
    hold(numbers.flatMap((n) => [String(n), n.toExponential(24)]), numbers.flatMap((n) => [n, n]));
  }
});

test("parseInts() reads every length of digits, and no number beyond the edges", () => {
  for (const [type, size] of [["int32", 32], ["int64", 64]] as const) {
    const most = 2n ** BigInt(size - 1) - 1n;
    const edges = [most, most - 1n, -most, -most - 1n, 0n];
    for (let digits = 1n; digits < most; digits *= 10n) {
      edges.push(digits, digits - 1n, -digits, -digits - 1n);
    }
    const parse = (texts: unknown[]) =>
      type === "int32"
        ? Array.from(parseInts(encoder.encode(`[${texts}]`), "int32"), BigInt)
        : Array.from(parseInts(encoder.encode(`[${texts}]`), "int64"));
    assertEquals(parse(edges), edges);
    assertEquals(parse(["-0", ...edges]), [0n, ...edges]);
  }
});

test("parseSpans() takes spans in any order, again, and from anywhere in a long text", () => {
  const random = rng(5);
  const texts = Array.from({ length: 30_000 }, () => (random.below(1e6) / 1000).toFixed(3));
  const gaps = texts.map(() => " ".repeat(random.below(20)));
  const bytes = encoder.encode(texts.map((text, i) => gaps[i] + text).join(""));
  const all: { start: number; end: number; value: number }[] = [];
  let at = 0;
  for (const [i, text] of texts.entries()) {
    at += gaps[i].length;
    all.push({ start: at, end: at += text.length, value: Number(text) });
  }
  const picked = Array.from({ length: 40_000 }, () => random.pick(all));
  for (const spans of [all, picked]) {
    const starts = Uint32Array.from(spans, ({ start }) => start);
    const ends = Uint32Array.from(spans, ({ end }) => end);
    assertEquals(parseSpans(bytes, starts, ends), Float64Array.from(spans, ({ value }) => value));
  }
  assertEquals(
    parseSpans(bytes, new Uint32Array(3), new Uint32Array(3)),
    Float64Array.of(NaN, NaN, NaN),
  );
  assertEquals(parseSpans(new Uint8Array(), new Uint32Array(), new Uint32Array()).length, 0);
});
