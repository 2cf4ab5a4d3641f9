/**
 * format_int on every value of the small types, on golden vectors, on ten million random values of
 * the large types, and on arrays of many windows.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { WINDOW_BYTES } from "../kernels/format_int/one_shot.ts";
import {
  formatBools,
  formatInt,
  formatInts,
  formatIntsInto,
  IntFormatter,
  type Ints,
} from "../kernels/format_int/mod.ts";
import { sameAnswer } from "./_contract.ts";
import { edges } from "./_inputs/format_int.ts";
import { naiveFormatInt, naiveInt } from "./_naive/format_int.ts";

const timeout = 120_000;
const decoder = new TextDecoder();
const said = (bytes: Uint8Array) => decoder.decode(bytes);

/** What the engine makes of an array. */
function json(values: Ints): string {
  return `[${values.join()}]`;
}

test("formatInts() writes the vectors", () => {
  assertEquals(said(formatInts(new Int32Array(0))), "[]");
  assertEquals(said(formatInts(Int8Array.of(-128, -1, 0, 127))), "[-128,-1,0,127]");
  assertEquals(said(formatInts(Uint8Array.of(0, 9, 10, 99, 100, 255))), "[0,9,10,99,100,255]");
  assertEquals(said(formatInts(Int16Array.of(-32_768, 32_767))), "[-32768,32767]");
  assertEquals(said(formatInts(Uint16Array.of(65_535))), "[65535]");
  assertEquals(
    said(formatInts(Int32Array.of(-2_147_483_648, -1, 2_147_483_647))),
    "[-2147483648,-1,2147483647]",
  );
  assertEquals(said(formatInts(Uint32Array.of(4_294_967_295, 7))), "[4294967295,7]");
  assertEquals(
    said(formatInts(BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n))),
    "[-9223372036854775808,9223372036854775807]",
  );
  assertEquals(said(formatInts(BigUint64Array.of(2n ** 64n - 1n))), "[18446744073709551615]");
});

test("formatInts() takes separators, bare lists and lines", () => {
  const values = Int16Array.of(1, -2, 30_000);
  assertEquals(said(formatInts(values, { separator: ", " })), "[1, -2, 30000]");
  assertEquals(said(formatInts(values, { separator: "\t", brackets: false })), "1\t-2\t30000");
  assertEquals(said(formatInts(values, { brackets: false })), "1,-2,30000");
  assertEquals(said(formatInts(values, { lines: true })), "1\n-2\n30000\n");
  assertEquals(said(formatInts(values, { lines: false, separator: "+" })), "[1+-2+30000]");
  assertEquals(said(formatInts(new Uint8Array(0), { lines: true })), "");
  assertEquals(said(formatInts(new Uint8Array(0), { brackets: false })), "");
});

test("formatInts() takes subclasses, views into larger memory and memory that is shared", () => {
  class Own extends Int32Array {}
  assertEquals(said(formatInts(new Own([1, 2]))), "[1,2]");
  assertEquals(said(formatInts(new Uint32Array([1, 2, 3, 4]).subarray(1, 3))), "[2,3]");
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared[1] = -5;
  assertEquals(said(formatInts(shared)), "[0,-5]");
});

test("formatBools() writes words", () => {
  assertEquals(said(formatBools(new Uint8Array(0))), "[]");
  assertEquals(said(formatBools(Uint8Array.of(1, 0, 1))), "[true,false,true]");
  assertEquals(said(formatBools(Uint8Array.of(0, 1), { lines: true })), "false\ntrue\n");
});

test("formatInt() writes every edge as the oracle does", () => {
  for (const edge of edges) {
    if (edge >= -(2n ** 63n) && edge < 2n ** 64n) {
      assertEquals(said(formatInt(edge)), naiveInt(edge));
    }
    const number = Number(edge);
    if (Number.isSafeInteger(number)) assertEquals(said(formatInt(number)), naiveInt(edge));
  }
  assertEquals(said(formatInt(-0)), "0");
  assertEquals(said(formatInt(Number.MIN_SAFE_INTEGER)), "-9007199254740991");
});

test("formatInts() writes every integer of 8 and 16 bits", () => {
  for (const values of [new Int8Array(256), new Uint8Array(256)]) {
    for (let i = 0; i < 256; i++) values[i] = i;
    assertEquals(said(formatInts(values)), json(values));
  }
  for (const values of [new Int16Array(65_536), new Uint16Array(65_536)]) {
    for (let i = 0; i < 65_536; i++) values[i] = i;
    assertEquals(said(formatInts(values)), json(values));
    // in other company: what stands next to a value decides which way it goes
    for (let i = 0; i < 65_536; i++) values[i] = Math.imul(i, 40_503);
    assertEquals(said(formatInts(values)), json(values));
  }
});

test("formatInts() writes bools of every pattern of sixteen", () => {
  const values = new Uint8Array(16 * 65_536);
  for (let i = 0; i < values.length; i++) values[i] = (i >> 4) >> (i & 15) & 1;
  assert(said(formatBools(values)) === JSON.stringify(Array.from(values, (value) => value === 1)));
});

test("formatInts() writes what divisions might get wrong", { timeout }, () => {
  // multiples of 10,000 and their neighbours, over all of 32 bits
  const values = new Uint32Array(3 * 429_497);
  for (let i = 0; i < 429_497; i++) values.set([i * 10_000 - 1, i * 10_000, i * 10_000 + 1], 3 * i);
  assert(said(formatInts(values)) === json(values));
  const signed = new Int32Array(values.buffer);
  assert(said(formatInts(signed)) === json(signed));

  // 64 bits: quotients by 10^8 and 10^16 at both of their ends
  const random = rng(3);
  const long = new BigUint64Array(60_000);
  for (let i = 0; i < long.length; i += 6) {
    const upper = BigInt(random.below(2 ** 32)) * 42n + BigInt(random.below(42));
    const top = BigInt(random.below(1845));
    for (let near = 0; near < 3; near++) {
      long[i + near] = upper * 100_000_000n + BigInt(near - 1);
      long[i + 3 + near] = top * 10n ** 16n + BigInt(near - 1);
    }
  }
  assert(said(formatInts(long)) === json(long));
});

const random32 = (seed: number, count: number) => {
  const random = rng(seed);
  return Int32Array.from({ length: count }, () => random.below(2 ** 32));
};

test("formatInts() writes ten million random int32 as the engine does", { timeout }, () => {
  for (let turn = 0; turn < 20; turn++) {
    const values = random32(turn, 500_000);
    // lengths of every kind, and runs of one kind
    if (turn % 2 === 1) { for (let i = 0; i < values.length; i++) values[i] >>= (i >> turn) & 31; }
    const same = said(formatInts(values)) === json(values);
    assert(same, `seed ${turn}`);
  }
});

test("formatInts() writes ten million random int64 as the engine does", { timeout }, () => {
  const half = 250_000;
  for (let turn = 0; turn < 20; turn++) {
    const values = new BigInt64Array(random32(100 + turn, 2 * 2 * half).buffer);
    if (turn % 2 === 1) { for (let i = 0; i < values.length; i++) values[i] >>= BigInt(i & 63); }
    const unsigned = new BigUint64Array(values.buffer);
    const array = turn % 4 < 2 ? values : unsigned;
    const same = said(formatInts(array)) === json(array);
    assert(same, `seed ${100 + turn}`);
  }
});

test("formatInts() goes through windows and chunks", () => {
  const lengths = [1, 2, 3].flatMap((windows) =>
    [-1, 0, 1].map((more) => windows * WINDOW_BYTES / 4 + more)
  );
  for (const length of [...lengths, 600_000]) {
    const values = random32(length, length);
    assert(said(formatInts(values)) === json(values), `${length} values`);
    const dst = new Uint8Array(12 * length + 2);
    const written = formatIntsInto(values, dst, { lines: true });
    assert(said(dst.subarray(0, written)) === values.join("\n") + "\n", `${length} lines`);
  }
});

test("formatBools() goes through windows and chunks", () => {
  const values = new Uint8Array(2_000_000);
  for (let i = 0; i < values.length; i++) values[i] = (i * i) >> 3 & 1;
  assert(sameAnswer(
    formatBools(values, { separator: "; " }),
    naiveFormatInt({ form: "bools", values, options: { separator: "; " } }),
  ));
});

test("IntFormatter puts values of several types into one array", () => {
  const formatter = new IntFormatter(4);
  const pieces: string[] = [];
  const more = true;
  formatter.input("int8").set([-1, 2]);
  pieces.push(said(formatter.format("int8", 2, { separator: ", ", more })));
  pieces.push(said(formatter.format("uint64", 0, { more })));
  formatter.input("bool").set([1, 0]);
  pieces.push(said(formatter.format("bool", 2, { separator: ", ", more })));
  formatter.input("uint64").set([2n ** 64n - 1n]);
  pieces.push(said(formatter.format("uint64", 1)));
  assertEquals(pieces, ["[-1, 2", "", ", true, false", ", 18446744073709551615]"]);
  assertEquals(said(formatter.format("bool", 0, { more })), "[");
  assertEquals(said(formatter.format("bool", 0)), "]");
});

test("IntFormatter gives views of its capacity", () => {
  const formatter = new IntFormatter(5);
  for (const type of ["int8", "uint16", "int32", "uint64", "bool"] as const) {
    assertEquals(formatter.input(type).length, 5);
  }
});
