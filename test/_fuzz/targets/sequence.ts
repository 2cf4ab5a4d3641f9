/**
 * Calls of sequence.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  type Events,
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
  type TimeType,
} from "../../../mod.ts";
import { type NaiveChains, type NaiveInput, naiveSequence } from "../../_naive/sequence.ts";
import * as documented from "../documented.ts";
import { destination, taken, type Target, type Tree } from "../target.ts";
import { eventsOf, groupsOf, placeable, placed, placedRows, typeOf } from "./columns.ts";

const parts = [
  "(?1)",
  "(?2)",
  "(?3)",
  ".",
  ".*",
  " ",
  "(?1)(?t<=5)",
  "(?2)(?t>1)",
  "(?1)(?t==3)(?2)",
];

/** A text that is a pattern, without gates if they may not be. */
export function patternOf(random: Rng, gates = true): string {
  const list = gates ? parts : parts.filter((part) => !part.includes("t"));
  const text = Array.from({ length: 1 + random.below(4) }, () => random.pick(list)).join("");
  return /\)\(\?t[^)]*\)\(\?t/.test(text) ? "(?1).*(?2)" : text;
}

/** Rows of few events: the oracle tries everything. */
export function streamOf(random: Rng): documented.Events {
  return eventsOf(random, random.below(24));
}

const part = /^(\(\?[0-9]+\)|\(\?t *(<=|<|>=|>|==|!=) *[0-9]+ *\)|\.\*|\.)/;

/** A pattern as the documentation has it; what a scan cannot tell, nobody says. */
export function isPattern(pattern: unknown): asserts pattern is string {
  documented.allow(typeof pattern === "string");
  let rest = pattern.trimStart(), begun = false, gate = false;
  for (; rest !== ""; rest = rest.trimStart()) {
    const found = part.exec(rest)?.[0];
    // spaces within a part mean nothing either
    if (found === undefined) {
      if (/\( *\?|\? +|\. +\*/.test(rest)) throw new documented.Unspoken();
      throw new documented.Refused();
    }
    const isGate = found.startsWith("(?t"), number = Number(/[0-9]+/.exec(found)?.[0] ?? 1);
    documented.allow(!isGate || (begun && !gate));
    documented.allow(isGate ? Number.isSafeInteger(number) : number >= 1 && number <= 32);
    [begun, gate] = [true, isGate];
    rest = rest.slice(found.length);
  }
}

/** The oracle's answer. */
export function wanted(
  form: NaiveInput["form"],
  events: Tree,
  pattern: Tree,
  groups?: Tree,
): unknown {
  isPattern(pattern);
  documented.events(events);
  if (groups !== undefined) documented.groups(groups, events.mask.length);
  documented.wholeTimes(events.time);
  const { time, mask } = events;
  const of = groups as Uint32Array ?? null;
  return naiveSequence({ form, time, mask, groups: of, pattern, conditions: 32 });
}

const first = (answers: unknown) => (answers as Uint8Array)[0];
const isMatch = (answers: unknown) => first(answers) === 1;
const some = (groups: Tree): Tree => groups ?? null;

type Words = Uint32Array;

/** A function of one stream. */
function ofStream(
  name: string,
  form: NaiveInput["form"],
  call: (events: Events, pattern: string) => unknown,
  of: (answers: unknown) => unknown,
): Target {
  return {
    name,
    covers: [name],
    sample: (random) => [streamOf(random), patternOf(random)],
    run: ([events, pattern]) => call(events as Events, pattern as string),
    want: ([events, pattern]) => of(wanted(form, events, pattern)),
  };
}

/** A function of groups. */
function ofGroups(
  name: string,
  form: NaiveInput["form"],
  call: (events: Events, groups: Words, pattern: string) => unknown,
): Target {
  return {
    name,
    covers: [name],
    sample(random) {
      const events = streamOf(random);
      return [events, groupsOf(random, events.mask.length), patternOf(random)];
    },
    run: ([events, groups, pattern]) => call(events as Events, groups as Words, pattern as string),
    want: ([events, groups, pattern]) => wanted(form, events, pattern, some(groups)),
  };
}

/** A function that writes to a destination, of the stream's scanner or not. */
function fitting(
  answer: unknown,
  dst: Tree,
  Type: typeof Uint8Array | typeof Uint32Array,
): unknown {
  documented.allow(dst instanceof Type && dst.length >= (answer as Uint8Array).length);
  return answer;
}

function into(
  name: string,
  form: "match" | "count",
  Type: typeof Uint8Array | typeof Uint32Array,
  call: (events: Events, groups: Words, dst: never, pattern: string) => number,
): Target {
  return {
    name,
    covers: [name],
    written: [[2]],
    sample(random) {
      const events = streamOf(random), groups = groupsOf(random, events.mask.length);
      const dst = destination(Type as typeof Uint8Array, groups.length);
      return [events, groups, dst, patternOf(random)];
    },
    run: ([events, groups, dst, pattern]) =>
      taken(dst, call(events as Events, groups as Words, dst as never, pattern as string)),
    want: ([events, groups, dst, pattern]) =>
      fitting(wanted(form, events, pattern, some(groups)), dst, Type),
  };
}

/** The calls; those of states are in `states.ts`. */
export const targets: readonly Target[] = [
  ofStream("sequenceMatch", "match", sequenceMatch, isMatch),
  ofStream("sequenceCount", "count", sequenceCount, first),
  ofStream(
    "sequenceMatchEvents",
    "events",
    sequenceMatchEvents,
    (chains) => (chains as NaiveChains).time,
  ),
  ofGroups("sequenceMatches", "match", sequenceMatches),
  ofGroups("sequenceCounts", "count", sequenceCounts),
  ofGroups("sequenceMatchesEvents", "events", sequenceMatchesEvents),
  into("sequenceMatchesInto", "match", Uint8Array, sequenceMatchesInto),
  into("sequenceCountsInto", "count", Uint32Array, sequenceCountsInto),
  {
    name: "SequencePattern",
    covers: ["SequencePattern"],
    sample: (random) => [patternOf(random), 3 + random.below(30), streamOf(random)],
    run([text, conditions, events]) {
      const pattern = new SequencePattern(text as string, conditions as number);
      return sequenceCount(events as Events, pattern);
    },
    want([text, conditions, events]) {
      if (conditions === undefined) throw new documented.Unspoken();
      documented.whole(conditions, 1, 32);
      isPattern(text);
      const numbers = [...text.matchAll(/\(\?([0-9]+)\)/g)].map(([, number]) => Number(number));
      documented.allow(numbers.every((number) => number <= conditions));
      documented.events(events);
      documented.wholeTimes(events.time);
      const { time, mask } = events;
      const input = { time, mask, groups: null, pattern: text, conditions } as const;
      return first(naiveSequence({ form: "count", ...input }));
    },
  },
  {
    name: "SequenceScanner",
    covers: ["SequenceScanner.match", "SequenceScanner.count", "SequenceScanner.matchEvents"],
    sample: (random) => [...placeable(random, random.below(24)), patternOf(random)],
    run([capacity, events, type, rows, pattern]) {
      const scanner = new SequenceScanner(placed(capacity, events, type));
      const of = [rows as number, pattern as string, type as TimeType] as const;
      return [scanner.match(...of), scanner.count(...of), scanner.matchEvents(...of)];
    },
    want([capacity, events, type, rows, pattern]) {
      isPattern(pattern);
      const own = placedRows(capacity, events, typeOf(type), rows);
      const answers = (["match", "count", "events"] as const).map((form) =>
        wanted(form, own, pattern)
      );
      return [isMatch(answers[0]), first(answers[1]), (answers[2] as NaiveChains).time];
    },
  },
  {
    name: "SequenceScanner of groups",
    covers: ["SequenceScanner.matchesInto", "SequenceScanner.countsInto"],
    written: [[4], [5]],
    sample(random) {
      const [capacity, events, type, rows] = placeable(random, random.below(24));
      const groups = groupsOf(random, rows), many = groups.length;
      const places = [destination(Uint8Array, many), destination(Uint32Array, many)];
      return [capacity, events, type, groups, ...places, patternOf(random)];
    },
    run([capacity, events, type, groups, bytes, words, pattern]) {
      const scanner = new SequenceScanner(placed(capacity, events, type));
      const [of, text, kind] = [groups as Words, pattern as string, type as TimeType];
      const matches = taken(bytes, scanner.matchesInto(of, bytes as Uint8Array, text, kind));
      return [matches, taken(words, scanner.countsInto(of, words as Words, text, kind))];
    },
    want([capacity, events, type, groups, bytes, words, pattern]) {
      isPattern(pattern);
      documented.capacity(capacity);
      documented.words(groups);
      const rows = groups[groups.length - 1] ?? 0;
      documented.groups(groups, rows);
      documented.bytes(bytes);
      documented.words(words);
      documented.allow(Math.min(bytes.length, words.length) >= groups.length - 1);
      const own = placedRows(capacity, events, typeOf(type), rows);
      return [wanted("match", own, pattern, groups), wanted("count", own, pattern, groups)];
    },
  },
];
