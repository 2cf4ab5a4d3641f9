/**
 * retention on vectors, at the edges of windows, in states that come together in any order, and behind
 * event_mask on the same columns.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { WINDOW_GROUPS } from "../kernels/_group_windows.ts";
import { EventMasker } from "../kernels/event_mask/mod.ts";
import { retentionKernel } from "../kernels/retention/kernel.ts";
import {
  EventColumns,
  retention,
  retentions,
  RetentionScanner,
  RetentionState,
} from "../kernels/retention/mod.ts";
import { WINDOW_ROWS } from "../kernels/retention/windows.ts";
import { noVectors, vectorsOf } from "./_inputs/event_vectors.ts";
import { grouped, one } from "./_inputs/retention.ts";
import { ways } from "./_inputs/retention_ways.ts";
import { naiveRetention, type NaiveRetentionInput } from "./_naive/retention.ts";

/** What every implementation and every way answers that takes the input, by name. */
function answers(input: NaiveRetentionInput): [string, number[]][] {
  return [...retentionKernel.impls, ...ways]
    .filter((impl) => impl.role === "answer" && impl.unavailable(input) === null)
    .map((impl) => [impl.name, [...impl.prepare(input)() as Uint32Array]]);
}

if (noVectors) console.warn(`retention is not tried on vectors: ${noVectors}`);

test("retention() answers the vectors of ClickHouse", { skip: noVectors }, () => {
  const vectors = vectorsOf("retention");
  assertEquals(vectors.filter(({ semantics }) => semantics !== "clickhouse"), []);
  assert(vectors.length >= 14, `only ${vectors.length} vectors`);
  for (const { id, n_conditions, events, expected } of vectors) {
    const mask = Uint32Array.from(events, ({ c }) => c), bytes = expected.map(Number);
    const all = answers(one(mask, n_conditions));
    assert(all.length >= 6, `${all.length} implementations`);
    for (const [name, answer] of all) assertEquals(answer, bytes, `${name} on ${id}`);
    const bits = bytes.reduce((sum, bit, i) => sum + bit * 2 ** i, 0);
    const twice = Uint32Array.of(...mask, ...mask);
    const groups = Uint32Array.of(0, mask.length, mask.length, twice.length);
    for (const [name, answer] of answers(grouped(twice, groups, n_conditions))) {
      assertEquals(answer, [bits, 0, bits], `${name} on ${id}, in groups`);
    }
  }
});

test("retention() counts from the first condition and leaves bits of others out", () => {
  const said = (mask: number[], conditions: number) =>
    retention(Uint32Array.from(mask), conditions).join("");
  assertEquals(said([], 3), "000");
  assertEquals(said([0b110], 3), "000");
  assertEquals(said([0b110, 0b001], 3), "111");
  assertEquals(said([0xffff_ffff], 2), "11");
  assertEquals(said([0x8000_0001], 32), `1${"0".repeat(30)}1`);
  assertEquals(said([0x8000_0000], 32), "0".repeat(32));
  assertEquals([...retentions(Uint32Array.of(0x8000_0001), Uint32Array.of(0, 1), 32)], [
    2147483649,
  ]);
});

test("retention() looks at every row of every window", () => {
  for (const rows of [WINDOW_ROWS - 1, WINDOW_ROWS, WINDOW_ROWS + 1, 2 * WINDOW_ROWS + 5]) {
    for (const place of [0, WINDOW_ROWS - 1, WINDOW_ROWS, rows - 1]) {
      const mask = new Uint32Array(rows).fill(0b1);
      mask[Math.min(place, rows - 1)] = 0b100;
      assertEquals(retention(mask, 3).join(), "1,0,1", `${rows} rows, at ${place}`);
    }
  }
});

test("retentions() takes groups of every size through windows", () => {
  const random = rng(5);
  // a group longer than a window between short and empty ones, and more groups than a window holds
  const sizes = [
    ...[3, 0, WINDOW_ROWS - 2, WINDOW_ROWS, WINDOW_ROWS + 1, 0, 2, 3 * WINDOW_ROWS, 1],
    ...Array.from({ length: 2 * WINDOW_GROUPS + 3 }, () => random.below(4)),
  ];
  const groups = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => groups[i + 1] = groups[i] + size);
  const mask = Uint32Array.from(
    { length: groups[sizes.length] },
    () => random.below(2) ? 0 : 1 << random.below(9),
  );
  const expected = naiveRetention(grouped(mask, groups, 9)) as Uint32Array;
  assert(new Set(expected).size > 20);
  for (const [name, answer] of answers(grouped(mask, groups, 9))) {
    assertEquals(answer, [...expected], name);
  }
  const columns = new EventColumns(mask.length);
  columns.mask.set(mask);
  assertEquals(new RetentionScanner(columns).retentions(groups, 9), Uint32Array.from(expected));
});

test("RetentionScanner reads the masks that EventMasker writes, without a copy", () => {
  const random = rng(6), rows = 5_000, columns = new EventColumns(rows);
  const scanner = new RetentionScanner(columns), masker = new EventMasker(columns, 12);
  for (let i = 0; i < 12; i++) {
    // the last two never hold
    masker.condition(i).forEach((_, row, all) =>
      all[row] = i < 10 ? +(random.below(900) === 0) : 0
    );
  }
  const masks = masker.build(rows);
  assertEquals(masks.byteOffset, columns.maskAt);
  const expected = naiveRetention(one(masks.slice(), 12));
  assertEquals([...scanner.retention(rows, 12)], [...expected]);
  assertEquals(expected.join(""), "111111111100");
  // what growth detaches is made anew
  columns.workspace.alloc(10_000_000);
  assertEquals([...scanner.retention(rows, 12)], [...expected]);
  assertEquals(scanner.retentions(Uint32Array.of(0, 5, rows), 12).length, 2);
});

test("RetentionState: every bracketing of every split is one call", () => {
  const random = rng(7);
  for (let i = 0; i < 3_000; i++) {
    const rows = random.below(30), conditions = 1 + random.below(32);
    const mask = Uint32Array.from({ length: rows }, () => random.below(2 ** conditions));
    const states: RetentionState[] = [];
    for (let from = 0; from < rows || states.length === 0;) {
      const to = Math.min(rows, from + random.below(9)), state = new RetentionState(conditions);
      state.update(mask.subarray(from, to));
      states.push(state);
      from = to;
    }
    // neighbours, in whatever order: that is a bracketing
    while (states.length > 1) {
      const at = random.below(states.length - 1);
      const [right] = states.splice(at + 1, 1);
      states[at].combine(random.below(2) ? right : RetentionState.deserialize(right.serialize()));
    }
    assertEquals(states[0].finalize(), retention(mask, conditions));
  }
});

test("RetentionScanner adds rows in place to a state", () => {
  const columns = new EventColumns(8), scanner = new RetentionScanner(columns);
  const state = new RetentionState(3);
  for (const window of [[0b100, 0], [0, 0, 0b001]]) {
    columns.mask.fill(0xffff_ffff).set(window);
    scanner.update(state, window.length);
  }
  assertEquals(state.finalize().join(), "1,0,1");
  scanner.update(state, 8);
  assertEquals(state.finalize().join(), "1,1,1");
});
