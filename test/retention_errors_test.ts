/**
 * What retention refuses, in which words, and that nothing is lost by it.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { KINDS } from "../kernels/_state_bytes.ts";
import {
  EventColumns,
  retention,
  retentions,
  RetentionScanner,
  retentionsInto,
  RetentionState,
  StateError,
} from "../kernels/retention/mod.ts";

// deno-lint-ignore no-explicit-any -- arguments of wrong types
const wrong = (value: unknown) => value as any;
const mask = Uint32Array.of(1, 2, 4);
const groups = Uint32Array.of(0, 1, 3);
const dst = new Uint32Array(2);

test("retention refuses masks and groups of other types", () => {
  for (const [value, name] of [[[1], "Array"], [new Int32Array(1), "Int32Array"], [null, "null"]]) {
    const words = `expected a Uint32Array, got ${name}`;
    assertThrows(() => retention(wrong(value), 1), TypeError, `"mask" ${words}`);
    assertThrows(() => retentions(wrong(value), groups, 1), TypeError, `"mask" ${words}`);
    assertThrows(() => retentions(mask, wrong(value), 1), TypeError, `"groups" ${words}`);
    assertThrows(() => retentionsInto(wrong(value), groups, dst, 1), TypeError, `"mask" ${words}`);
    assertThrows(() => retentionsInto(mask, wrong(value), dst, 1), TypeError, `"groups" ${words}`);
    assertThrows(() => retentionsInto(mask, groups, wrong(value), 1), TypeError, `"dst" ${words}`);
    assertThrows(() => new RetentionState(1).update(wrong(value)), TypeError, `"mask" ${words}`);
  }
});

test("retention refuses numbers of conditions that there are not", () => {
  const scanner = new RetentionScanner(new EventColumns(4));
  const calls: ((conditions: number) => unknown)[] = [
    (conditions) => retention(mask, conditions),
    (conditions) => retentions(mask, groups, conditions),
    (conditions) => retentionsInto(mask, groups, dst, conditions),
    (conditions) => new RetentionState(conditions),
    (conditions) => scanner.retention(1, conditions),
    (conditions) => scanner.retentions(Uint32Array.of(0, 1), conditions),
  ];
  for (const call of calls) {
    for (const bad of [0, 33, -1, 1.5, NaN]) {
      const words = `"conditions" expected a whole number from 1 to 32, got ${bad}`;
      assertThrows(() => call(bad), RangeError, words);
    }
    assertThrows(() => call(wrong("2")), TypeError, '"conditions" expected a number, got string');
  }
});

test("retention refuses unions that are no masks", () => {
  const state = new RetentionState(2);
  for (const bad of [0.5, NaN, Infinity, 2 ** 32, -(2 ** 31) - 1]) {
    const words = `"union" expected a whole number of 32 bits, got ${bad}`;
    assertThrows(() => state.add(bad), RangeError, words);
  }
  for (const [bad, name] of [["1", "string"], [1n, "bigint"], [undefined, "undefined"]]) {
    const words = `"union" expected a number, got ${name}`;
    assertThrows(() => state.add(wrong(bad)), TypeError, words);
  }
  assertEquals(state.finalize(), Uint8Array.of(0, 0));
  // a union of all bits, as operators on bits have it
  state.add(-1);
  assertEquals(state.finalize(), Uint8Array.of(1, 1));
});

test("retention refuses offsets that do not split the rows", () => {
  const refused: [number[], string][] = [
    [[], "at least one offset"],
    [[1, 3], "0 as its first offset, got 1"],
    [[0, 2, 1, 3], "ascending offsets, got 1 after 2 at 2"],
    [[0, 2], "expected 3, the rows, as its last offset, got 2"],
    [[0, 4], "expected 3, the rows, as its last offset, got 4"],
  ];
  for (const [offsets, words] of refused) {
    assertThrows(() => retentions(mask, Uint32Array.from(offsets), 3), RangeError, words);
    assertThrows(() => retentionsInto(mask, Uint32Array.from(offsets), dst, 3), RangeError, words);
  }
});

test("retentionsInto() refuses a destination that is too short, or read, and leaves it alone", () => {
  const words = Uint32Array.of(7, 7, 7, 7, 0, 1, 3);
  const call = (from: number, to: number) =>
    retentionsInto(words.subarray(0, 3), words.subarray(4), words.subarray(from, to), 3);
  assertThrows(() => call(3, 4), RangeError, '"dst" expected at least 2 words, got 1');
  assertThrows(() => call(2, 4), RangeError, '"dst" must not overlap "mask"');
  assertThrows(() => call(3, 5), RangeError, '"dst" must not overlap "groups"');
  assertEquals([...words], [7, 7, 7, 7, 0, 1, 3]);
});

test("RetentionScanner refuses what does not lie in its columns", () => {
  assertThrows(
    () => new RetentionScanner(wrong({ capacity: 4 })),
    TypeError,
    '"columns" expected EventColumns, got Object',
  );
  const scanner = new RetentionScanner(new EventColumns(4));
  for (const rows of [5, -1, 0.5, NaN]) {
    const words = `"rows" expected a whole number up to 4, got ${rows}`;
    assertThrows(() => scanner.retention(rows, 1), RangeError, words);
    assertThrows(() => scanner.update(new RetentionState(1), rows), RangeError, words);
  }
  assertThrows(() => scanner.retention(wrong("1"), 1), TypeError, '"rows" expected a number');
  assertThrows(
    () => scanner.retentions(Uint32Array.of(0, 5), 1),
    RangeError,
    '"groups" expected at most 4 rows, got 5',
  );
  assertThrows(
    () => scanner.retentions(Uint32Array.of(0, 3, 2), 1),
    RangeError,
    "ascending offsets, got 2 after 3 at 2",
  );
  assertThrows(
    () => scanner.update(wrong({}), 1),
    TypeError,
    '"state" expected a RetentionState, got Object',
  );
});

test("RetentionState does not combine with what is no such state, or of other conditions", () => {
  const state = new RetentionState(3);
  state.update(Uint32Array.of(1));
  assertThrows(() => state.combine(wrong(null)), TypeError, '"other" expected a RetentionState');
  const words = "Cannot combine states of 3 and 4 conditions";
  assertThrows(() => state.combine(new RetentionState(4)), RangeError, words);
  assertEquals(state.finalize().join(), "1,0,0");
});

/** A state's bytes with some of them set otherwise. */
function changed(at: number, ...bytes: number[]): Uint8Array {
  const state = new RetentionState(3);
  state.update(Uint32Array.of(0b101));
  const all = state.serialize();
  all.set(bytes, at);
  return all;
}

test("RetentionState.deserialize() refuses bytes that are no state, with the place", () => {
  const good = changed(0);
  assertEquals(good.length, 11);
  assertEquals(RetentionState.deserialize(good).serialize(), good);
  for (let length = 0; length < good.length; length++) {
    assertThrows(() => RetentionState.deserialize(good.subarray(0, length)), StateError);
  }
  const refused: [Uint8Array, string][] = [
    [new Uint8Array([...good, 0]), "1 bytes too many, at byte 11"],
    [changed(0, 0), "no state begins so, at byte 0"],
    [changed(4, KINDS.sessionize), "a state of kind 2, not 1, at byte 4"],
    [changed(5, 2), "version 2, this code reads 1, at byte 5"],
    [changed(6, 0), "0 conditions, at byte 7"],
    [changed(6, 33), "33 conditions, at byte 7"],
    [changed(7, 0b1000), "masks of more than 3 conditions, at byte 11"],
    [changed(7, 0, 0, 0, 0x80), "masks of more than 3 conditions, at byte 11"],
  ];
  for (const [bytes, words] of refused) {
    assertThrows(() => RetentionState.deserialize(bytes), StateError, words);
  }
  assertThrows(() => RetentionState.deserialize(wrong("LMK")), TypeError, '"bytes" expected');
});

test("RetentionState.deserialize() takes random bytes for an error or for a state", () => {
  const random = rng(8);
  let taken = 0;
  for (let i = 0; i < 10_000; i++) {
    const bytes = i % 2
      ? Uint8Array.from({ length: random.below(40) }, () => random.below(256))
      : changed(6 + random.below(5), random.below(256));
    try {
      const state = RetentionState.deserialize(bytes);
      assertEquals(state.serialize(), bytes);
      taken++;
    } catch (error) {
      assert(error instanceof StateError, String(error));
    }
  }
  assert(taken > 100 && taken < 9_000, `${taken} taken`);
});
