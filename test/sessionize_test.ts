/**
 * sessionize on vectors, at the edges of windows, and in states that come together in any bracketing.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import { WINDOW_GROUPS } from "../kernels/_group_windows.ts";
import { sessionizeKernel } from "../kernels/sessionize/kernel.ts";
import {
  EventColumns,
  groupSessionIds,
  sessionCount,
  sessionIds,
  sessionIdsInto,
  Sessionizer,
  SessionState,
  type Times,
} from "../kernels/sessionize/mod.ts";
import { WINDOW_ROWS } from "../kernels/sessionize/windows.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { noVectors, vectorsOf } from "./_inputs/event_vectors.ts";
import { asked, describe, doubles, longs } from "./_inputs/sessionize.ts";
import { ways } from "./_inputs/sessionize_ways.ts";
import { naiveSessionize, type NaiveSessionizeInput } from "./_naive/sessionize.ts";

/** Holds every implementation and every way that takes the input against an answer, or an error. */
function agree(input: NaiveSessionizeInput, want: unknown): number {
  let many = 0;
  for (const impl of [...sessionizeKernel.impls, ...ways]) {
    if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
    const got = outcome(() => impl.prepare(input)());
    assert(sameAnswer(got, want), `${impl.name} answers ${got}, not ${want}: ${describe(input)}`);
    many++;
  }
  return many;
}

if (noVectors) console.warn(`sessionize is not tried on vectors: ${noVectors}`);

test("sessionIds() answers the vectors", { skip: noVectors }, () => {
  const vectors = vectorsOf("sessionize");
  assertEquals(vectors.filter(({ semantics }) => semantics !== "clickhouse"), []);
  assert(vectors.length >= 4, `only ${vectors.length} vectors`);
  for (const { window: gap, events, expected } of vectors) {
    const time = Float64Array.from(events, ({ t }) => t), rows = time.length;
    const ids = Uint32Array.from(expected, Number), sessions = ids[rows - 1];
    const twice = Float64Array.of(...time, ...time),
      groups = Uint32Array.of(0, rows, rows, 2 * rows);
    for (const make of [(all: Float64Array): Times => all, (all: Float64Array) => longsOf(all)]) {
      agree({ form: "count", time: make(time), gap }, sessions);
      assert(agree({ form: "ids", time: make(time), gap }, ids) >= 6);
      const counts = Uint32Array.of(sessions, 0, sessions);
      agree({ form: "group_counts", time: make(twice), groups, gap }, counts);
      agree({ form: "group_ids", time: make(twice), groups, gap }, Uint32Array.of(...ids, ...ids));
    }
  }
});

function longsOf(time: Float64Array): BigInt64Array {
  return BigInt64Array.from(time, BigInt);
}

test("sessionIds() ends a session beyond the gap, not at it", () => {
  const said = (time: number[], gap: number) => sessionIds(Float64Array.from(time), gap).join();
  assertEquals(said([], 5), "");
  assertEquals(said([7], 5), "1");
  assertEquals(said([0, 5, 10, 16, 16], 5), "1,1,1,2,2");
  assertEquals(said([0, 0, 1], 0), "1,1,2");
  assertEquals(said([0, 5.25], 5), "1,2");
  assertEquals(said([-(2 ** 52), 2 ** 52 - 1], 2 ** 53 - 1), "1,1");
  assertEquals(said([-(2 ** 52), 2 ** 52], 2 ** 53 - 1), "1,2");
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
  assertEquals(sessionIds(BigInt64Array.of(least, 0n, most), 2 ** 53 - 1).join(), "1,2,3");
  assertEquals(sessionIds(BigInt64Array.of(most - 9n, most), 9n).join(), "1,1");
});

test("sessionIds() leaves rows without a time out, and the next one is held against the last", () => {
  const said = (time: number[]) => sessionIds(Float64Array.from(time), 5).join();
  assertEquals(said([NaN]), "0");
  assertEquals(said([NaN, 1, NaN, 6, NaN, NaN, 12]), "0,1,0,1,0,0,2");
  assertEquals(sessionCount(Float64Array.of(NaN, NaN), 5), 0);
  assertThrows(() => said([5, NaN, 4]), RangeError, "ascending times, row 2 is before");
});

/** The column with a session's beginning, a row without a time, or one too early at a place. */
function spoilt(kind: "step" | "null" | "early", rows: number, place: number): Float64Array {
  const time = Float64Array.from({ length: rows }, (_, row) => 10 * row);
  if (kind === "step") { for (let row = place; row < rows; row++) time[row] += 100; }
  else time[place] = kind === "null" ? NaN : time[place] - 11;
  return time;
}

test("sessionize: windows do not show", () => {
  for (const rows of [WINDOW_ROWS, WINDOW_ROWS + 1, 2 * WINDOW_ROWS + 5]) {
    for (const place of [1, WINDOW_ROWS - 1, WINDOW_ROWS, rows - 1]) {
      if (place >= rows) continue;
      for (const kind of ["step", "null", "early"] as const) {
        const time = spoilt(kind, rows, place);
        for (const input of asked(time, 30, Uint32Array.of(0, 3, rows))) {
          const want = outcome(() => naiveSessionize(input));
          assertEquals(typeof want === "string", kind === "early", String(want));
          agree(input, want);
        }
        if (kind === "null") continue;
        const input: NaiveSessionizeInput = { form: "ids", time: longsOf(time), gap: 30 };
        agree(input, outcome(() => naiveSessionize(input)));
      }
    }
  }
});

test("sessionize takes groups of every size through windows, and names the row of the column", () => {
  const random = rng(5);
  const sizes = [
    ...[3, 0, WINDOW_ROWS - 2, WINDOW_ROWS, WINDOW_ROWS + 1, 0, 2, 3 * WINDOW_ROWS, 1],
    ...Array.from({ length: 2 * WINDOW_GROUPS + 3 }, () => random.below(4)),
  ];
  const groups = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => groups[i + 1] = groups[i] + size);
  const rows = groups[sizes.length], time = new Float64Array(rows);
  for (let group = 0; group < sizes.length; group++) {
    let now = random.below(1000);
    for (let row = groups[group]; row < groups[group + 1]; row++) {
      time[row] = now += random.below(40);
    }
  }
  const counts: NaiveSessionizeInput = { form: "group_counts", time, groups, gap: 30 };
  const ids: NaiveSessionizeInput = { form: "group_ids", time, groups, gap: 30 };
  const columns = new EventColumns(rows), sessionizer = new Sessionizer(columns);
  for (const input of [counts, ids]) {
    const want = naiveSessionize(input);
    agree(input, want);
    agree({ ...input, time: longsOf(time) }, want);
    columns.time.set(time);
    const got = input.form === "group_ids"
      ? sessionizer.groupIds(groups, 30)
      : sessionizer.counts(groups, 30);
    assert(sameAnswer(got, want));
  }
  // rows in front of those that are long, in the middle, and behind more groups than a window holds
  for (const group of [0, 3, 7, sizes.length - 1 - sizes.toReversed().findIndex((n) => n > 1)]) {
    const early = time.slice(), row = groups[group + 1] - 1;
    early[row] = -1;
    const words = `row ${row} is before row ${row - 1}`;
    for (const  of of[early, longsOf(early)]) {
      assertThrows(() => groupSessionIds(of, groups, 30), RangeError, words);
      agree({ ...counts, time: of }, `throws RangeError at ${row}`);
    }
    columns.time.set(early);
    assertThrows(() => sessionizer.counts(groups, 30), RangeError, words);
    assertThrows(() => sessionizer.groupIds(groups, 30), RangeError, words);
  }
});

test("sessionIdsInto() writes no row behind an error's window", () => {
  const time = spoilt("early", 3 * WINDOW_ROWS, WINDOW_ROWS + 5);
  const dst = new Uint32Array(time.length).fill(9);
  assertThrows(() => sessionIdsInto(time, dst, 30), RangeError, `row ${WINDOW_ROWS + 5} `);
  assert(dst.subarray(2 * WINDOW_ROWS).every((id) => id === 9));
});

test("Sessionizer: growth detaches views, and the next call makes them anew", () => {
  const columns = new EventColumns(100), sessionizer = new Sessionizer(columns);
  const time = Float64Array.from({ length: 100 }, (_, row) => 7 * row + (row > 50 ? 90 : 0));
  const groups = Uint32Array.of(0, 51, 100);
  for (let round = 0; round < 2; round++) {
    columns.time.set(time);
    const ids = sessionizer.ids(100, 30);
    assertEquals([ids[0], ids[50], ids[51], ids[99], ids.length], [1, 1, 2, 2, 100]);
    assertEquals(sessionizer.count(100, 30n), 2);
    assertEquals([...sessionizer.counts(groups, 30)], [1, 1]);
    assertEquals(Math.max(...sessionizer.groupIds(groups, 30)), 1);
    columns.longs.set(longsOf(time));
    assertEquals(sessionizer.count(100, 30, "int64"), 2);
    columns.workspace.alloc(10_000_000);
  }
});

/** Ascending times of either type. */
function someTimes(random: Rng): Times {
  const rows = random.below(30);
  return random.below(2) ? doubles(random, rows, 30) : longs(random, rows, 30);
}

test("SessionState: every bracketing of every split is one call", () => {
  const random = rng(7);
  for (let i = 0; i < 3_000; i++) {
    const time = someTimes(random), rows = time.length;
    if (time instanceof Float64Array && random.below(3) === 0) {
      for (let row = 0; row < rows; row++) if (random.below(4) === 0) time[row] = NaN;
    }
    const states: SessionState[] = [];
    for (let from = 0; from < rows || states.length === 0;) {
      const to = Math.min(rows, from + random.below(9)), state = new SessionState(30);
      state.update(time.subarray(from, to));
      states.push(state);
      from = to;
    }
    while (states.length > 1) {
      const at = random.below(states.length - 1);
      const [right] = states.splice(at + 1, 1), before = right.serialize();
      states[at].combine(random.below(2) ? right : SessionState.deserialize(before));
      assertEquals(right.serialize(), before);
    }
    assertEquals(states[0].finalize(), sessionCount(time, 30), `${time}`);
  }
});

test("SessionState goes on behind rows without a time, and tells where it stands", () => {
  const state = new SessionState(30);
  assertEquals([state.last, state.finalize()], [null, 0]);
  state.update(Float64Array.of(NaN));
  assertEquals(state.last, null);
  state.update(Float64Array.of(NaN, 5, NaN));
  state.update(Float64Array.of(NaN, 35, 66));
  assertEquals([state.last, state.finalize()], [66, 2]);
  const joined = new SessionState(30);
  joined.combine(state);
  joined.combine(new SessionState(30));
  assertEquals(joined.serialize(), state.serialize());
});
