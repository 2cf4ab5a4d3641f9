/**
 * sequence on the vectors of ClickHouse and duckdb-behavioral, where we take whose side, and over the edges
 * of windows.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rng } from "../fixtures/mod.ts";
import { type SequenceInput, sequenceKernel } from "../kernels/sequence/kernel.ts";
import {
  sequenceCount,
  sequenceMatch,
  sequenceMatchEvents,
  SequencePattern,
} from "../kernels/sequence/mod.ts";
import { sameAnswer } from "./_contract.ts";
import { adversarial, fuzz } from "./_inputs/sequence.ts";
import { disagreements, longStreams } from "./_inputs/sequence_long.ts";
import { ways } from "./_inputs/sequence_ways.ts";
import { naiveSequence, naiveSequenceOfMany } from "./_naive/sequence.ts";

const timeout = 120_000;

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly semantics: string;
  readonly pattern: string;
  readonly n_conditions: number;
  readonly events: readonly { readonly t: number; readonly c: number }[];
  readonly expected: boolean | number | readonly number[];
  readonly clickhouse_would_return?: readonly number[];
}

const file = fileURLToPath(new URL("../../shared/vectors/behavioral.json", import.meta.url));
const skip = existsSync(file) ? false : "there is no ../shared/vectors beside the project";

const formOf: { readonly [name: string]: SequenceInput["form"] } = {
  sequence_match: "match",
  sequence_count: "count",
  sequence_match_events: "events",
};

function vectors(semantics: string): Vector[] {
  const all: Vector[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter((vector) => vector.function in formOf && vector.semantics === semantics);
}

function inputOf(vector: Vector): SequenceInput {
  return {
    form: formOf[vector.function],
    time: Float64Array.from(vector.events, ({ t }) => t),
    mask: Uint32Array.from(vector.events, ({ c }) => c),
    groups: null,
    pattern: vector.pattern,
    conditions: vector.n_conditions,
  };
}

/** The same events as 64-bit integers, as one group of three, and in reverse order. */
function variants(input: SequenceInput): SequenceInput[] {
  const { time, mask } = input;
  const all = [
    input,
    { ...input, time: BigInt64Array.from(time as Float64Array, BigInt) },
    { ...input, time: time.toReversed(), mask: mask.toReversed() } as SequenceInput,
  ];
  return [...all, ...all.map((one) => ({ ...one, groups: Uint32Array.of(0, 0, mask.length) }))];
}

/** The answer to the last group. */
function plain(answer: unknown): unknown {
  if (answer instanceof Uint8Array) return answer.at(-1) === 1;
  if (answer instanceof Uint32Array) return answer.at(-1);
  return Array.from((answer as { time: Float64Array }).time, Number);
}

/** Holds every implementation and every way against what is expected. */
function check(vector: Vector, expected: unknown): number {
  let asked = 0;
  for (const input of variants(inputOf(vector))) {
    for (const impl of [...sequenceKernel.impls, ...ways]) {
      if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
      assertEquals(plain(impl.prepare(input)()), expected, `${impl.name} on ${vector.id}`);
      asked++;
    }
    assertEquals(plain(naiveSequence(input)), expected, `the oracle on ${vector.id}`);
  }
  return asked;
}

test("sequence answers ClickHouse's vectors, by every implementation", { skip }, () => {
  const found = vectors("clickhouse");
  assertEquals(found.length, 13 + 21 + 15);
  const asked = found.reduce((sum, vector) => sum + check(vector, vector.expected), 0);
  assert(asked > 49 * 20, `${asked} calls`);
});

test(
  "sequenceMatchEvents() tells the longest beginning, as ClickHouse does; duckdb-behavioral 0.5 told none",
  {
    skip,
  },
  () => {
    const found = vectors("duckdb-behavioral-v0.5");
    assertEquals(found.length, 1);
    for (const vector of found) check(vector, vector.clickhouse_would_return);
  },
);

function rowsOf(rows: readonly (readonly [number, number])[]) {
  return {
    time: Float64Array.from(rows, ([t]) => t),
    mask: Uint32Array.from(rows, ([, conditions]) => conditions),
  };
}

test("sequenceMatch() leaves out rows without a condition of the pattern's", () => {
  const events = rowsOf([[0, 1], [1, 0], [2, 4], [3, 2]]);
  assert(!sequenceMatch(events, "(?1)(?2)"));
  assert(sequenceMatch(events, new SequencePattern("(?1)(?2)", 2)));
  assert(sequenceMatch(events, "(?1)(?3)(?2)"));
});

test("sequenceMatch() orders rows of one time by their masks; in ClickHouse arrival decides", () => {
  for (const rows of [[[0, 2], [0, 1]], [[0, 1], [0, 2]]] as const) {
    assert(sequenceMatch(rowsOf(rows), "(?1)(?2)"));
    assert(!sequenceMatch(rowsOf(rows), "(?2)(?1)"));
  }
});

test("sequenceMatch() measures a gate from the row that was consumed last", () => {
  const events = rowsOf([[0, 1], [5, 4], [10, 2]]);
  assert(sequenceMatch(events, "(?1)(?t<=10)(?2)"));
  assert(!sequenceMatch(events, "(?1)(?t<10)(?2)"));
  assert(sequenceMatch(events, "(?1)(?3)(?t==5)(?2)"));
  // behind `.*` from the row at which it begins
  assert(sequenceMatch(events, "(?1).*(?t<=0)(?2)"));
});

test("sequenceMatch() lets what is left of a pattern match where no row is left", () => {
  const events = rowsOf([[0, 1]]);
  assert(sequenceMatch(events, "(?1).*"));
  assert(sequenceMatch(events, "(?1)(?t<=5)"));
  assert(!sequenceMatch(events, "(?1)(?t>=5)"));
  assert(sequenceMatch(rowsOf([]), ""));
  assert(!sequenceMatch(rowsOf([]), "."));
});

test("sequenceCount() goes on behind the last row, and by one behind a match without rows", () => {
  const events = rowsOf([[0, 1], [1, 1], [2, 1], [3, 2]]);
  assertEquals(sequenceCount(events, "(?1)(?1)"), 1);
  assertEquals(sequenceCount(events, "(?1)"), 3);
  assertEquals(sequenceCount(events, ""), 4);
  assertEquals(sequenceCount(events, "(?1).*(?2)"), 1);
  assertEquals(sequenceCount(rowsOf([]), ""), 0);
});

test("sequenceMatchEvents() takes the match that ends first, and passes over as little as it can", () => {
  const events = rowsOf([[0, 1], [1, 1], [2, 2], [3, 2], [4, 4]]);
  assertEquals([...sequenceMatchEvents(events, "(?1).*(?2)")], [0, 2]);
  assertEquals([...sequenceMatchEvents(events, "(?1)(?2).*(?3)")], [1, 2, 4]);
  assertEquals([...sequenceMatchEvents(events, "(?1)(?t>=2).(?3)")], [0, 4]);
  assertEquals([...sequenceMatchEvents(events, "(?1)(?2)(?1)")], [1, 2]);
  assertEquals([...sequenceMatchEvents(rowsOf([[-0, 1]]), "(?1)")], [0]);
});

test("the oracle of long streams agrees with the one that tries everything", () => {
  let asked = 0;
  for (const input of fuzz(4_000, 6)) {
    if (input.form === "events") continue;
    assertEquals(naiveSequenceOfMany(input), naiveSequence(input));
    asked += input.groups === null ? 1 : input.groups.length - 1;
  }
  assert(asked > 2_000);
});

/** A stream longer than a window whose match lies at an edge of it. */
test("sequence carries places, matches, ties and disorder over the edges of its windows", {
  timeout,
}, () => {
  const edge = 16_384;
  const random = rng(1);
  const found = new Set<string>();
  for (const rows of [edge, edge + 1, 2 * edge + 70]) {
    for (let seed = 0; seed < 4; seed++) {
      const time = Float64Array.from({ length: rows }, (_, row) => row);
      const mask = new Uint32Array(rows);
      for (let row = Math.max(0, edge - 40); row < Math.min(rows, edge + 40); row++) {
        mask[row] = random.below(3) === 0 ? 0 : 1 << random.below(3);
      }
      if (seed % 4 === 1) time.fill(edge - 10, edge - 10, edge + 10);
      if (seed % 4 === 2 && rows > edge) {
        [time[edge - 1], time[edge]] = [time[edge], time[edge - 1]];
      }
      if (seed % 4 === 3) time[edge - 3] = NaN;
      for (
        const pattern of [
          "(?1)(?2)(?3)",
          "(?1).*(?2)(?1).*(?3)",
          "(?3)(?t<=4)(?1)",
          "(?1)(?t==3)(?2)",
          "(?2).*(?4)",
        ]
      ) {
        for (const form of ["match", "count"] as const) {
          const input = { form, time, mask, groups: null, pattern, conditions: 4 };
          const want = naiveSequenceOfMany(input);
          found.add(String(want));
          for (const impl of [...sequenceKernel.impls, ...ways]) {
            if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
            const got = impl.prepare(input)();
            assert(
              sameAnswer(got, want),
              `${impl.name}: ${form} of ${pattern} in ${rows}, ${seed}`,
            );
          }
        }
      }
    }
  }
  assert(found.size > 5, `only ${[...found]}`);
});

test("sequence takes groups longer than a window between short ones", { timeout }, () => {
  const random = rng(2);
  const sizes = [3, 16_380, 5, 20_000, 0, 16_384, 16_385, 1, 4_096, 4_097, 9];
  const groups = Uint32Array.of(
    0,
    ...sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size)),
  );
  const rows = groups[groups.length - 1];
  const time = new Float64Array(rows), mask = new Uint32Array(rows);
  for (let g = 0; g < sizes.length; g++) {
    for (let row = groups[g]; row < groups[g + 1]; row++) {
      time[row] = (row === groups[g] ? 0 : time[row - 1]) + random.below(3);
      mask[row] = random.below(3) === 0 ? 1 << random.below(7) : 0;
    }
  }
  for (const pattern of ["(?1)(?2).*(?7)", "(?1).*(?2)(?t<=3)(?3)"]) {
    for (const form of ["match", "count"] as const) {
      const input = { form, time, mask, groups, pattern, conditions: 8 };
      const want = naiveSequenceOfMany(input);
      for (const impl of [...sequenceKernel.impls, ...ways]) {
        if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
        assertEquals(impl.prepare(input)(), want, `${impl.name}: ${form} of ${pattern}`);
      }
    }
  }
});

test("sequence answers streams of many windows as the oracle does", { timeout }, () => {
  let asked = 0, met = 0;
  for (const input of longStreams(60)) {
    assertEquals(disagreements(input, () => asked++), []);
    if (sequenceMatch(input, new SequencePattern(input.pattern, input.conditions))) met++;
  }
  assert(asked > 240, `${asked} answers`);
  assert(met > 20 && met < 60, `${met} of 60 have a match`);
});

test("no pattern costs more than rows times parts", { timeout }, () => {
  // the square of the rows would be hours
  for (const input of adversarial(300_000)) {
    const events = { time: input.time, mask: input.mask };
    const pattern = new SequencePattern(input.pattern, input.conditions);
    if (input.form === "match") assertEquals(sequenceMatch(events, pattern), false);
    if (input.form === "count") assertEquals(sequenceCount(events, pattern), 0);
    if (input.form === "events") {
      const some = sequenceMatchEvents(events, pattern).length;
      assertEquals(some, pattern.text.match(/\?1/g)?.length);
    }
  }
});
