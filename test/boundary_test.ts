/**
 * The price list: every row gives the right answer, and bytes come back whole on every way.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { test } from "node:test";
import type { AnySuite } from "../harness/mod.ts";
import { boundaryCalls } from "../suites/boundary/calls.ts";
import { boundaryCopies, boundaryGrowth, boundaryViews } from "../suites/boundary/memory.ts";
import { tiny } from "../suites/boundary/module.ts";
import { answer, ask, leave, shared, viewsOf } from "../suites/boundary/shared_echo.ts";
import { boundaryStringsIn, boundaryStringsOut } from "../suites/boundary/strings.ts";
import { openPartners, roundTrip } from "../suites/boundary_threads.ts";

const suites: readonly AnySuite[] = [
  boundaryCalls,
  boundaryStringsIn,
  boundaryStringsOut,
  boundaryViews,
  boundaryCopies,
  boundaryGrowth,
];

test("boundary: every row answers as the oracle does, at every call", () => {
  for (const { kernel, cases, oracle } of suites) {
    for (const one of cases) {
      const input = one.input();
      const expected = oracle(input);
      for (const impl of kernel.impls) {
        if (impl.unavailable(input) !== null) continue;
        const call = impl.prepare(input);
        for (let i = 0; i < 3; i++) {
          assert(kernel.same(call(), expected), `${kernel.name}/${one.name}/${impl.name}`);
        }
      }
    }
  }
});

test("boundary: no row is held for right whatever it answers", () => {
  for (const { kernel, cases, oracle } of suites) {
    const [first, second] = [cases[0], cases.at(-1)!].map((one) => oracle(one.input()));
    assertEquals([kernel.same(first, first), kernel.same(first, second)], [true, false]);
  }
});

test("boundary: the module made by hand counts in 32 bits, and writes nothing", () => {
  const { memory, step, fold, nothing } = tiny();
  assertEquals(nothing(), undefined);
  assertEquals(step(0x7fffffff, 1), Math.imul(0x7fffffff, 31) + 1 | 0);
  const words = new Int32Array(memory.buffer);
  words.set([7, -1, 5, 9], 1);
  const before = words.slice();
  assertEquals(fold(4, 0), 0);
  assertEquals(fold(4, 3), (7 * 31 - 1) * 31 + 5);
  assertEquals(words, before);
  assertThrows(() => fold(8 * 65_536 - 4, 2), WebAssembly.RuntimeError);
});

test("boundary: bytes come back whole on every way, none included", async () => {
  const partners = await openPartners();
  try {
    for (const length of [0, 1, 1000, 100_000]) {
      const { one, end } = await roundTrip(`${length}`, length, partners);
      try {
        for (const { call } of one.entrants) {
          for (let i = 0; i < 3; i++) await call();
        }
      } finally {
        end();
      }
    }
  } finally {
    partners.end();
  }
  const { one, end } = await roundTrip("1", 1, partners);
  const pool = one.entrants.find(({ name }) => name === "pool")!;
  await assertRejects(() => pool.call(), Error, "closed");
  end();
});

test("boundary: who is sent away answers no more, and no more is asked than there is room for", () => {
  const memory = shared(4);
  const asker = viewsOf(memory), answerer = viewsOf(memory);
  asker.there.set([1, 2, 3, 4]);
  leave(asker);
  answer(answerer);
  assertEquals([...asker.back], [0, 0, 0, 0]);
  assertThrows(() => ask(asker, Uint8Array.of(1, 2, 3, 4, 5), new Uint8Array(4)), RangeError);
});
