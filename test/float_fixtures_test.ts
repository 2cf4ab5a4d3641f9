/**
 * The seeded doubles are what their names say, and the same on every runtime.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";

test("fixtures: numbers are the same on every runtime, and what their names say", () => {
  const hash = createHash("sha256");
  const generators = [
    fixtures.randomBits,
    fixtures.longFractions,
    fixtures.prices,
    fixtures.coordinates,
    fixtures.smallIntegers,
    fixtures.millisecondFloats,
    fixtures.subnormals,
    fixtures.measurements,
  ];
  for (const generate of generators) {
    const values = generate(7, 5000);
    assertEquals(values.length, 5000);
    assertEquals(values, generate(7, 5000));
    assert(values.some((value, i) => value !== generate(8, 5000)[i]), "the seed does nothing");
    assert(values.every((value) => Number.isFinite(value)));
    hash.update(new Uint8Array(values.buffer));
  }
  assertEquals(hash.digest("hex").slice(0, 16), "cd57463086dfd7f9");
  const decimals = (value: number) => String(value).split(".")[1]?.length ?? 0;
  assertEquals(Math.max(...fixtures.prices(1, 5000).map(decimals)), 2);
  assertEquals(Math.max(...fixtures.coordinates(1, 5000).map(decimals)), 6);
  const long = fixtures.longFractions(1, 5000).filter((value) => decimals(value) > 14).length;
  assert(long > 4900, `${long}`);
  const lengths = new Set([...fixtures.prices(1, 5000)].map((value) => String(value).length));
  assert(lengths.size >= 7, `${[...lengths]}`);
  assert(fixtures.smallIntegers(1, 5000).every((value) => Number.isInteger(value) && value < 1000));
  assert(
    fixtures.millisecondFloats(1, 5000).every((value) => Number.isInteger(value) && value > 1e12),
  );
  assert(fixtures.subnormals(1, 5000).every((value) => value < 2.2250738585072014e-308));
  const exponents = fixtures.randomBits(1, 5000).filter((value) => /e/.test(String(value))).length;
  assert(exponents > 4500, `${exponents}`);
});

test("fixtures: numbersOf() finds every number of a document", () => {
  const json = new TextEncoder().encode('{"a":[1,-2.5,{"b":3e2}],"c":"4","d":null,"e":0}');
  assertEquals([...fixtures.numbersOf(json)], [1, -2.5, 300, 0]);
});
