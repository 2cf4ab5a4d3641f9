/**
 * The rows of other projects: compiled here, there on every suite they have a word on, and right about
 * it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";
import type { AnySuite } from "../harness/mod.ts";
import type { FormatFloatInput } from "../kernels/format_float/kernel.ts";
import type { FormatIntInput } from "../kernels/format_int/kernel.ts";
import { modules } from "../kernels/catalogue.ts";
import { againstBuilds } from "../suites/builds.ts";
import { formatFloatSuite } from "../suites/format_float.ts";
import { formatIntSuite } from "../suites/format_int.ts";
import { jsonEscapeSuite } from "../suites/json_escape.ts";
import { openRivals } from "../suites/rivals/compile.ts";
import { withRivals } from "../suites/rivals/mod.ts";

// the first one on a machine compiles both
const rivals = await openRivals(() => {});
const [ints, floats] = withRivals([formatIntSuite(), formatFloatSuite()], rivals);

function rowsOf(suite: AnySuite): AnySuite["kernel"]["impls"] {
  return suite.kernel.impls.filter(({ name }) => name.endsWith("_as"));
}

/** Asks every rival that takes an input, twice, and returns who that was. */
function hold<Input extends FormatIntInput | FormatFloatInput>(
  suite: AnySuite,
  input: Input,
): string[] {
  const want = suite.oracle(input);
  return rowsOf(suite).filter((row) => row.unavailable(input) === null).map((row) => {
    const call = row.prepare(input);
    for (let round = 0; round < 2; round++) {
      assert(suite.kernel.same(call(), want), `${row.name} is wrong on ${input.values}`);
    }
    return row.name;
  });
}

test("withRivals() adds rows in front of the roofline, and none to other suites", () => {
  assertEquals(rowsOf(ints).map(({ name }) => name), ["json_as"]);
  assertEquals(rowsOf(floats).map(({ name }) => name), ["xjb_as", "json_as"]);
  assertEquals(floats.kernel.impls.at(-1)!.role, "roofline");
  assertEquals(floats.kernel.rivals!("wasm_inplace"), ["baseline", "native", "xjb_as", "json_as"]);
  assertEquals(floats.kernel.rivals!("wasm"), ["baseline", "native"]);
  const others = [jsonEscapeSuite()];
  assertEquals(withRivals(others, rivals), others);
  const plain = formatFloatSuite().kernel.impls.map(({ name }) => name);
  assertEquals(withRivals([formatFloatSuite()], [])[0].kernel.impls.map(({ name }) => name), plain);
});

test("the rivals write doubles as the oracle does", () => {
  const options = {};
  const shortest = (values: Float64Array | Float32Array): FormatFloatInput => {
    return { form: "shortest", values, options };
  };
  const makers = [
    fixtures.randomBits,
    fixtures.longFractions,
    fixtures.prices,
    fixtures.subnormals,
  ];
  for (let length = 1; length <= 130; length++) {
    assertEquals(hold(floats, shortest(makers[length % 4](length, length))), ["xjb_as", "json_as"]);
  }
  assertEquals(hold(floats, shortest(fixtures.randomBits(1, 20_000))), ["xjb_as", "json_as"]);
  const edges = [0, -0, 5e-324, 1e21, 1e-7, 123456789012345680000, -1.7976931348623157e308];
  assertEquals(hold(floats, shortest(Float64Array.from(edges))), ["xjb_as", "json_as"]);
  assertEquals(hold(floats, shortest(Float64Array.of(1, NaN, -Infinity))), ["xjb_as"]);
  // of 32 bits they write other digits than JSON.stringify
  assertEquals(hold(floats, shortest(Float32Array.of(0.1))), []);
  assertEquals(hold(floats, { form: "fixed", values: Float64Array.of(1), digits: 2, options }), []);
  assertEquals(
    hold(floats, { form: "shortest", values: Float64Array.of(1), options: { lines: true } }),
    [],
  );
});

test("json_as writes integers and booleans as the oracle does", () => {
  const options = {};
  const makers = [
    fixtures.randomInt32,
    fixtures.randomUint32,
    fixtures.int32OfEveryLength,
    fixtures.randomInt16,
    fixtures.randomUint8,
    fixtures.randomInt64,
    fixtures.int64OfEveryLength,
  ];
  const edges = [
    Int8Array.of(-128, 127, 0),
    Uint16Array.of(65_535, 0),
    Int32Array.of(-2_147_483_648),
    BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n),
    BigUint64Array.of(2n ** 64n - 1n, 0n),
  ];
  const lists = makers.flatMap((make) => [0, 1, 2, 3, 17, 130, 5_000].map((n) => make(n + 1, n)));
  for (const values of [...edges, ...lists]) {
    assertEquals(hold(ints, { form: "ints", values, options }), ["json_as"]);
  }
  for (const length of [0, 1, 2, 130]) {
    const values = fixtures.randomBools(3, length);
    assertEquals(hold(ints, { form: "bools", values, options }), ["json_as"]);
  }
  assertEquals(
    hold(ints, { form: "ints", values: Int8Array.of(1), options: { separator: ";" } }),
    [],
  );
});

test("a rival's module is nobody's build of a kernel", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    const { wasmBase64, memoryBase } = modules.format_float;
    const text = `export const wasmBase64 = "${wasmBase64}", memoryBase = ${memoryBase};`;
    writeFileSync(join(folder, "format_float.ts"), text);
    const [compared] = await againstBuilds([floats], [folder]);
    const names = compared.kernel.impls.map(({ name }) => name);
    assertEquals(names.filter((name) => name.endsWith("_as")), []);
    assert(names.some((name) => name.startsWith("wasm_inplace@")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
