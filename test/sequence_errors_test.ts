/**
 * What sequence refuses, in words, before anything is written.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  EventColumns,
  OrderedSequenceState,
  PatternError,
  sequenceCount,
  sequenceCounts,
  sequenceCountsInto,
  sequenceMatch,
  sequenceMatches,
  sequenceMatchesEvents,
  sequenceMatchesInto,
  sequenceMatchEvents,
  SequencePattern,
  SequenceScanner,
  SequenceState,
} from "../kernels/sequence/mod.ts";

const time = Float64Array.of(1, 2, 3), mask = Uint32Array.of(1, 2, 4);
const events = { time, mask };
const groups = Uint32Array.of(0, 1, 3);
const pattern = "(?1).*(?2)";

type Refusal = readonly [unknown, new (...args: never[]) => Error, string];

const wrongTexts: readonly (readonly [string, number, string])[] = [
  ["(?0)", 2, "condition 0, they count from 1"],
  ["(?1)(?4)", 6, "condition 4 of 3"],
  ["(?)", 2, 'expected a condition\'s number or "t", got ")"'],
  ["(?1", 3, 'expected ")", got the end'],
  ["(?1)x", 4, 'expected "(?", "." or ".*", got "x"'],
  ["(1)", 0, 'expected "(?", "." or ".*", got "("'],
  ["*", 0, 'expected "(?", "." or ".*", got "*"'],
  ["(?t<5)(?1)", 0, "a gate with nothing in front of it"],
  ["(?1)(?t<5)(?t>2)", 10, "a gate directly behind a gate"],
  ["(?1)(?t=5)", 7, 'expected one of <= < >= > == !=, got "="'],
  ["(?1)(?t<)", 8, 'expected a length of time, got ")"'],
  ["(?1)(?t<-1)", 8, 'expected a length of time, got "-"'],
  ["(?1)(?t<1.5)", 9, 'expected ")", got "."'],
  ["(?1)(?t<9007199254740992)", 8, "a length of time above 2^53 - 1"],
  ["(?1) (?", 7, 'expected a condition\'s number or "t", got the end'],
];

test("SequencePattern refuses what is no pattern, with the offset", () => {
  for (const [text, offset, why] of wrongTexts) {
    const error = assertThrows(() => new SequencePattern(text, 3), PatternError, why);
    assert(error instanceof SyntaxError);
    assertEquals([error.offset, error.pattern, error.name], [offset, text, "PatternError"]);
    assert(error.message.endsWith(`, at ${offset}`), error.message);
  }
});

test("SequencePattern reads spaces, every operator and what is implied", () => {
  for (const text of ["", " ", ".*", "(? 1 ) .* (?t <= 5 )(?2)", "..*.", "(?1)(?t!=0).*"]) {
    assertEquals(new SequencePattern(text, 2).text, text);
  }
  for (const operator of ["<=", "<", ">=", ">", "==", "!="]) {
    const spaced = `(?1) (?t ${operator} 5 ) (?2)`;
    assertEquals(
      sequenceMatch({ time, mask }, spaced),
      sequenceMatch({ time, mask }, spaced.replaceAll(" ", "")),
    );
  }
});

test("SequencePattern refuses other arguments", () => {
  const make = (text: unknown, conditions?: unknown) =>
    new SequencePattern(text as string, conditions as number);
  assertThrows(() => make(5), TypeError, '"pattern" expected a string, got number');
  assertThrows(() => make("", "3"), TypeError, '"conditions" expected a number, got string');
  for (const bad of [0, 33, 1.5, NaN]) {
    assertThrows(
      () => make("", bad),
      RangeError,
      `"conditions" expected a whole number from 1 to 32, got ${bad}`,
    );
  }
});

const refusedEvents: readonly Refusal[] = [
  [undefined, TypeError, '"events" expected an object of columns, got undefined'],
  [{ time: [1], mask }, TypeError, '"time" expected a Float64Array or a BigInt64Array, got Array'],
  [{ time, mask: [1] }, TypeError, '"mask" expected a Uint32Array, got Array'],
  [{ time, mask: mask.subarray(1) }, RangeError, '"mask" expected 3 rows as "time" has, got 2'],
];

const refusedPatterns: readonly Refusal[] = [
  [5, TypeError, '"pattern" expected a string or a SequencePattern, got number'],
  [undefined, TypeError, '"pattern" expected a string or a SequencePattern, got undefined'],
  ["(?33)", PatternError, "condition 33 of 32, at 2"],
];

// deno-lint-ignore no-explicit-any -- arguments are wrong on purpose
type Door = (events: any, groups: any, pattern: any) => unknown;

const streams: readonly Door[] = [
  (events, _, pattern) => sequenceMatch(events, pattern),
  (events, _, pattern) => sequenceCount(events, pattern),
  (events, _, pattern) => sequenceMatchEvents(events, pattern),
];
const lists: readonly Door[] = [
  (events, groups, pattern) => sequenceMatches(events, groups, pattern),
  (events, groups, pattern) => sequenceCounts(events, groups, pattern),
  (events, groups, pattern) => sequenceMatchesEvents(events, groups, pattern),
  (events, groups, pattern) => sequenceMatchesInto(events, groups, new Uint8Array(9), pattern),
  (events, groups, pattern) => sequenceCountsInto(events, groups, new Uint32Array(9), pattern),
];

test("every door refuses patterns and columns that are none", () => {
  for (const door of [...streams, ...lists]) {
    for (const [bad, type, message] of refusedPatterns) {
      assertThrows(() => door(events, groups, bad), type, message);
    }
    for (const [bad, type, message] of refusedEvents) {
      assertThrows(() => door(bad, groups, pattern), type, message);
    }
  }
});

test("the doors for groups refuse other offsets", () => {
  for (const door of lists) {
    assertThrows(() => door(events, [0, 3], pattern), TypeError, '"groups" expected a Uint32Array');
    const late = Uint32Array.of(0, 2);
    assertThrows(() => door(events, late, pattern), RangeError, '"groups" expected 3, the rows');
    const back = Uint32Array.of(0, 2, 1, 3);
    assertThrows(() => door(events, back, pattern), RangeError, "ascending offsets, got 1 after 2");
  }
});

test("the doors that write refuse other memory, and write nothing then", () => {
  const bytes = new Uint8Array(1).fill(7), words = new Uint32Array(1).fill(7);
  assertThrows(
    () => sequenceMatchesInto(events, groups, bytes, pattern),
    RangeError,
    '"dst" expected at least 2 bytes, got 1',
  );
  assertThrows(
    () => sequenceCountsInto(events, groups, words, pattern),
    RangeError,
    '"dst" expected at least 2 words, got 1',
  );
  assertEquals([bytes[0], words[0]], [7, 7]);
  assertThrows(
    () => sequenceMatchesInto(events, groups, words as unknown as Uint8Array, pattern),
    TypeError,
    '"dst" expected a Uint8Array, got Uint32Array',
  );
  assertThrows(
    () => sequenceCountsInto(events, groups, bytes as unknown as Uint32Array, pattern),
    TypeError,
    '"dst" expected a Uint32Array, got Uint8Array',
  );
});

test("SequenceScanner refuses what its columns do not hold", () => {
  assertThrows(
    () => new SequenceScanner({} as EventColumns),
    TypeError,
    '"columns" expected EventColumns, got Object',
  );
  const scanner = new SequenceScanner(new EventColumns(4));
  const asks = [scanner.match, scanner.count, scanner.matchEvents].map((ask) => ask.bind(scanner));
  for (const ask of asks) {
    for (const [bad, type, message] of refusedPatterns) {
      assertThrows(() => ask(1, bad as string), type, message);
    }
    assertThrows(
      () => ask(5, pattern),
      RangeError,
      '"rows" expected a whole number up to 4, got 5',
    );
    assertThrows(
      () => ask(1, pattern, "int32" as "int64"),
      TypeError,
      '"type" expected "float64" or "int64", got "int32"',
    );
  }
  const bytes = new Uint8Array(9), words = new Uint32Array(9);
  assertThrows(
    () => scanner.matchesInto(Uint32Array.of(0, 5), bytes, pattern),
    RangeError,
    '"rows" expected a whole number up to 4, got 5',
  );
  assertThrows(
    () => scanner.countsInto(Uint32Array.of(1, 4), words, pattern),
    RangeError,
    '"groups" expected 0 as its first offset, got 1',
  );
  assertThrows(
    () => scanner.matchesInto(groups, bytes.subarray(0, 1), pattern),
    RangeError,
    '"dst" expected at least 2 bytes, got 1',
  );
  assertThrows(
    () => scanner.countsInto(groups, bytes as unknown as Uint32Array, pattern),
    TypeError,
    '"dst" expected a Uint32Array, got Uint8Array',
  );
});

test("states refuse patterns, columns and states that do not fit", () => {
  for (const State of [SequenceState, OrderedSequenceState]) {
    for (const [bad, type, message] of refusedPatterns) {
      assertThrows(() => new State(bad as string), type, message);
    }
    const state = new State(pattern);
    state.update(events);
    for (const [bad, type, message] of refusedEvents) {
      assertThrows(() => state.update(bad as typeof events), type, message);
    }
    const longs = { time: BigInt64Array.of(9n), mask: Uint32Array.of(1) };
    assertThrows(
      () => state.update(longs),
      TypeError,
      '"time" expected a Float64Array as before, got a BigInt64Array',
    );
    const combine = (other: unknown) => state.combine(other as never);
    assertThrows(() => combine({}), TypeError, "SequenceState, got Object");
    assertThrows(
      () => combine(new State("(?1)")),
      RangeError,
      'Cannot combine states: "pattern" is (?1).*(?2) here and (?1) there',
    );
    assertThrows(
      () => combine(new State(new SequencePattern(pattern, 2))),
      RangeError,
      'Cannot combine states: "conditions" is 32 here and 2 there',
    );
    const other = new State(pattern);
    other.update(longs);
    assertThrows(() => combine(other), TypeError, "got a BigInt64Array");
    assertEquals(state.match(), true);
  }
  assertThrows(
    () => new OrderedSequenceState("(?1)(?t<5)(?2)"),
    RangeError,
    '"pattern" expected no gates in an ordered state',
  );
  assertThrows(
    () => new OrderedSequenceState(".".repeat(256)),
    RangeError,
    "expected at most 255 rows to consume in an ordered state, got 256",
  );
});

test("OrderedSequenceState refuses rows and parts that come too early, and stays as it was", () => {
  const state = new OrderedSequenceState(pattern);
  state.update(events);
  const before = state.serialize();
  assertThrows(
    () => state.update({ time: Float64Array.of(3, 2), mask: Uint32Array.of(4, 1) }),
    RangeError,
    '"time" expected ascending times, row 1 is before row 0',
  );
  // rows 1 and 2 do not count
  assertThrows(
    () => state.update({ time: Float64Array.of(5, 1, NaN, 4), mask: Uint32Array.of(1, 0, 1, 2) }),
    RangeError,
    '"time" expected ascending times, row 3 is before row 0',
  );
  assertThrows(
    () => state.update({ time: Float64Array.of(0, 2), mask: Uint32Array.of(0, 1) }),
    RangeError,
    '"time" expected times from 3 on, where the state ends, row 1 is at 2',
  );
  const early = new OrderedSequenceState(pattern);
  early.update({ time: Float64Array.of(2), mask: Uint32Array.of(1) });
  assertThrows(
    () => state.combine(early),
    RangeError,
    "the first ends at 3, the second begins at 2",
  );
  assertEquals(state.serialize(), before);
});

test("sequenceCountsInto() refuses memory that it reads", () => {
  const events = {
    time: Float64Array.of(1, 2),
    mask: Uint32Array.of(1, 2),
  };
  const groups = Uint32Array.of(0, 2);
  for (const [name, read] of Object.entries({ ...events, groups })) {
    assertThrows(
      () => sequenceCountsInto(events, groups, new Uint32Array(read.buffer), "(?1)"),
      RangeError,
      `"dst" must not overlap "${name}"`,
    );
  }
});
