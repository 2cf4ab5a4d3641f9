/**
 * The lists of numbers are what their names say, and the same on every runtime.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";

/** Every generator, and what each of its texts looks like. */
const generators: readonly [(seed: number, count: number) => string[], RegExp][] = [
  [fixtures.int32Texts, /^-?\d{1,10}$/],
  [fixtures.mixedIntTexts, /^-?\d{1,10}$/],
  [fixtures.idTexts, /^\d{1,3}$/],
  [fixtures.int64Texts, /^-?\d{1,19}$/],
  [fixtures.priceTexts, /^\d{1,5}\.\d\d$/],
  [fixtures.coordinateTexts, /^-?\d{1,3}\.\d{6}$/],
  [fixtures.fractionTexts, /^0\.\d{1,22}$|^\d\.\d+e-\d+$/],
  [fixtures.doubleTexts, /^-?\d+(\.\d+)?(e[+-]\d+)?$/],
  [fixtures.exponentTexts, /^\d+(\.\d+)?[eE][+-]\d{1,2}$/],
  [fixtures.longTexts, /^\d{1,3}\.\d{20,39}$/],
];

test("fixtures: lists of numbers are of their form, and the seed decides", () => {
  const hash = createHash("sha256");
  for (const [generate, form] of generators) {
    const texts = generate(7, 2000);
    assertEquals(texts.length, 2000);
    assertEquals(texts.filter((text) => !form.test(text)), [], generate.name);
    assertEquals(texts, generate(7, 2000));
    assert(texts.some((text, i) => text !== generate(8, 2000)[i]), "the seed does nothing");
    hash.update(texts.join());
  }
  assertEquals(hash.digest("hex").slice(0, 16), "61f5c737aba651c5");
});

test("fixtures: numbers of mixed length have all lengths, and no order", () => {
  const lengths = fixtures.mixedIntTexts(1, 20_000).map((text) => text.replace("-", "").length);
  for (let length = 1; length <= 10; length++) {
    const share = lengths.filter((one) => one === length).length / lengths.length;
    assert(share > 0.015, `${share} of length ${length}`);
  }
  const same = lengths.filter((length, i) => length === lengths[i + 10]).length / lengths.length;
  assert(same < 0.2, `${same} repeat`);
});

test("fixtures: spansOfLines() are the lines of numberLines()", () => {
  const texts = fixtures.priceTexts(3, 100);
  const { starts, ends } = fixtures.spansOfLines(texts);
  const lines = new TextDecoder().decode(fixtures.numberLines(texts));
  assertEquals(texts.map((_, i) => lines.slice(starts[i], ends[i])), texts);
  assertEquals(JSON.parse(new TextDecoder().decode(fixtures.jsonArray(texts))), texts.map(Number));
});
