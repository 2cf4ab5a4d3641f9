/**
 * The integers are what their names say, and the same on every runtime.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";

const generators = [
  fixtures.randomInt32,
  fixtures.randomUint32,
  fixtures.int32OfEveryLength,
  fixtures.smallIds,
  fixtures.randomUint8,
  fixtures.randomInt16,
  fixtures.randomBools,
  fixtures.randomInt64,
  fixtures.int64OfEveryLength,
  fixtures.timestamps,
];

test("fixtures: the same seed gives the same integers on every runtime", () => {
  const hash = createHash("sha256");
  for (const generate of generators) {
    const values = generate(7, 5000);
    assertEquals(values.length, 5000);
    assertEquals(values, generate(7, 5000));
    const other = generate(8, 5000);
    assert(values.some((value: number | bigint, i: number) => value !== other[i]), generate.name);
    hash.update(new Uint8Array(values.buffer));
  }
  assertEquals(hash.digest("hex").slice(0, 16), "777b225b25173389");
});

/** How many of the values have each number of digits, and how many a sign. */
function digits(values: Int32Array | BigInt64Array): { lengths: number[]; signs: number } {
  const lengths = new Array<number>(20).fill(0);
  let signs = 0;
  for (const value of values) {
    lengths[String(value).replace("-", "").length]++;
    if (value < 0) signs++;
  }
  return { lengths, signs };
}

test("fixtures: int32OfEveryLength() has every length as often, in no order", () => {
  const values = fixtures.int32OfEveryLength(1, 50_000);
  const { lengths, signs } = digits(values);
  for (let length = 1; length <= 10; length++) {
    assert(Math.abs(lengths[length] / 5000 - 1) < 0.06, `${lengths[length]} of ${length}`);
  }
  assert(Math.abs(signs / 25_000 - 1) < 0.05, `${signs} signs`);
  const runs = values.filter((value, i) =>
    i > 0 && String(Math.abs(value)).length === String(Math.abs(values[i - 1])).length
  );
  assert(Math.abs(runs.length / 5000 - 1) < 0.06, `${runs.length} follow one of their length`);
});

test("fixtures: int64OfEveryLength() leaves no length out", () => {
  const { lengths, signs } = digits(fixtures.int64OfEveryLength(1, 50_000));
  for (let length = 1; length <= 19; length++) {
    assert(lengths[length] > 1000, `${lengths[length]} of ${length}`);
  }
  assert(Math.abs(signs / 25_000 - 1) < 0.05, `${signs} signs`);
});

test("fixtures: timestamps() ascend within a year, smallIds() stay below 1,000", () => {
  const times = fixtures.timestamps(1, 50_000);
  assert(times.every((time, i) => i === 0 || time >= times[i - 1]));
  assert(times.at(-1)! - times[0] < 366n * 86_400_000n);
  assertEquals(digits(times).lengths[13], 50_000);
  const ids = fixtures.smallIds(1, 50_000);
  assertEquals([Math.min(...ids), Math.max(...ids)], [0, 999]);
});
