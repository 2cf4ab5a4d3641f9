/**
 * next_node on the vectors of ClickHouse and duckdb-behavioral, over the edges of windows, and what it
 * refuses.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rng } from "../fixtures/mod.ts";
import { type NextNodeInput, nextNodeKernel } from "../kernels/next_node/kernel.ts";
import {
  EventColumns,
  nextNode,
  type NextNodeRule,
  nextNodes,
  NextNodeScanner,
  nextNodesInto,
  NextNodeState,
} from "../kernels/next_node/mod.ts";
import { everyRule } from "./_inputs/next_node.ts";
import { ways } from "./_inputs/next_node_ways.ts";
import { naiveNextNode } from "./_naive/next_node.ts";

const timeout = 120_000;

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly semantics: string;
  readonly direction: NextNodeRule["direction"];
  readonly base: NextNodeRule["base"];
  readonly n_conditions: number;
  readonly events: readonly {
    readonly t: number;
    readonly c: number;
    readonly b: number;
    readonly v: string;
  }[];
  readonly expected: string | null;
  readonly clickhouse_would_return?: string | null;
}

const file = fileURLToPath(new URL("../../shared/vectors/behavioral.json", import.meta.url));
const skip = existsSync(file) ? false : "there is no ../shared/vectors beside the project";

function vectors(semantics: string): Vector[] {
  const all: Vector[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter((vector) =>
    vector.function === "sequence_next_node" && vector.semantics === semantics
  );
}

/** The nodes of a vector, whose ids ascend as they do. */
function nodesOf({ events }: Vector): string[] {
  return [...new Set(events.map(({ v }) => v))].sort();
}

function inputOf(vector: Vector): NextNodeInput {
  const { events, direction, base, n_conditions } = vector, nodes = nodesOf(vector);
  return {
    time: Float64Array.from(events, ({ t }) => t),
    value: Uint32Array.from(events, ({ v }) => nodes.indexOf(v)),
    base: Uint8Array.from(events, ({ b }) => b),
    mask: Uint32Array.from(events, ({ c }) => c),
    groups: null,
    rule: { direction, base, conditions: n_conditions },
  };
}

/** The same events as 64-bit integers, in reverse order, and as one group of three. */
function variants(input: NextNodeInput): NextNodeInput[] {
  const { time, value, base, mask } = input;
  const reversed = {
    ...input,
    time: time.toReversed(),
    value: value.toReversed(),
    base: base.toReversed(),
    mask: mask.toReversed(),
  } as NextNodeInput;
  const all = [input, reversed, {
    ...input,
    time: BigInt64Array.from(time as Float64Array, BigInt),
  }];
  return [...all, ...all.map((one) => ({ ...one, groups: Uint32Array.of(0, 0, mask.length) }))];
}

function check(vector: Vector, expected: string | null): number {
  const nodes = nodesOf(vector);
  let asked = 0;
  for (const input of variants(inputOf(vector))) {
    const node = (rows: unknown) => {
      const row = (rows as Int32Array).at(-1)!;
      return row < 0 ? null : nodes[input.value[row]];
    };
    for (const impl of [...nextNodeKernel.impls, ...ways]) {
      if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
      assertEquals(node(impl.prepare(input)()), expected, `${impl.name} on ${vector.id}`);
      asked++;
    }
    assertEquals(node(naiveNextNode(input)), expected, `the oracle on ${vector.id}`);
    const state = new NextNodeState(input.rule);
    state.update(input);
    const value = state.finalize();
    assertEquals(value < 0 ? null : nodes[value], expected, `the state on ${vector.id}`);
  }
  return asked;
}

test("nextNode() answers ClickHouse's vectors, by every implementation", { skip, timeout }, () => {
  const found = vectors("clickhouse");
  assertEquals(found.length, 130);
  const asked = found.reduce((sum, vector) => sum + check(vector, vector.expected), 0);
  assert(asked > 130 * 40, `${asked} calls`);
});

test(
  "nextNode() wants the base of the last row itself for a tail, as ClickHouse does; duckdb-behavioral 0.5 took the last row that had it",
  {
    skip,
  },
  () => {
    const found = vectors("duckdb-behavioral-v0.5").filter(({ base }) => base === "tail");
    assertEquals(found.length, 1);
    for (const vector of found) check(vector, vector.clickhouse_would_return!);
  },
);

test("nextNode() refuses a head backward, as ClickHouse does; duckdb-behavioral 0.5 took it", {
  skip,
}, () => {
  const found = vectors("duckdb-behavioral-v0.5").filter(({ base }) => base === "head");
  assertEquals(found.length, 1);
  for (const vector of found) {
    assertThrows(
      () => nextNode(inputOf(vector), inputOf(vector).rule),
      RangeError,
      '"base" expected no "head" with the direction "backward"',
    );
  }
});

test("nextNode() does not try again where a chain fails", () => {
  const events = {
    time: Float64Array.of(0, 1, 2, 3, 4),
    value: Uint32Array.of(0, 1, 2, 3, 4),
    base: Uint8Array.of(1, 1, 1, 1, 1),
    mask: Uint32Array.of(1, 0, 1, 2, 0),
  };
  const rule = { direction: "forward", base: "first_match", conditions: 2 } as const;
  assertEquals(nextNode(events, rule), -1);
  assertEquals(nextNode(events, { ...rule, base: "last_match" }), 4);
});

test(
  "nextNode() carries anchor and nearest rows over the edges of its windows",
  { timeout },
  () => {
    const edge = 16_384, random = rng(1);
    const found = new Set<number>();
    for (const rows of [edge - 1, edge, edge + 1, 2 * edge + 70]) {
      for (let seed = 0; seed < 12; seed++) {
        const time = Float64Array.from({ length: rows }, (_, row) => row);
        const value = Uint32Array.from(time, () => random.below(9));
        const base = new Uint8Array(rows), mask = new Uint32Array(rows).fill(6);
        const at = seed % 2 === 0 ? edge - random.below(6) : random.below(rows);
        base[Math.min(at, rows - 1)] = base[0] = base[rows - 1] = seed % 5 === 0 ? 0 : 1;
        mask[Math.min(at, rows - 1)] = 7;
        if (seed % 3 === 1) time.reverse();
        if (seed % 3 === 2) {
          for (let many = 3 * rows; many > 0; many--) {
            const a = random.below(rows), b = random.below(rows);
            [time[a], time[b]] = [time[b], time[a]];
          }
        }
        if (seed % 4 === 3) time.fill(rows / 2, edge - 10, edge + 10);
        for (const rule of everyRule) {
          const input = {
            ...{ time, value, base, mask, groups: null },
            rule: { ...rule, conditions: rule.base.endsWith("match") ? 3 : 0 },
          };
          const want = naiveNextNode(input);
          found.add(want[0]);
          for (const impl of [...nextNodeKernel.impls, ...ways]) {
            if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
            if (impl.name.startsWith("wasm_inplace") && seed > 2) continue;
            assertEquals(impl.prepare(input)(), want, `${impl.name} in ${rows}, ${seed}`);
          }
        }
      }
    }
    assert(found.size > 50, `${found.size}`);
  },
);

const good = {
  time: Float64Array.of(1, 2, 3),
  value: Uint32Array.of(1, 2, 3),
  base: Uint8Array.of(1, 1, 1),
  mask: Uint32Array.of(1, 1, 1),
};
const rule = { direction: "forward", base: "head", conditions: 1 } as const;
const groups = Uint32Array.of(0, 1, 3);

type Refusal = readonly [unknown, new (...args: never[]) => Error, string];

const refusedRules: readonly Refusal[] = [
  [undefined, TypeError, '"rule" expected an object, got undefined'],
  [
    { ...rule, direction: "up" },
    TypeError,
    '"direction" expected one of "forward", "backward", got "up"',
  ],
  [
    { ...rule, base: 1 },
    TypeError,
    '"base" expected one of "head", "tail", "first_match", "last_match", got 1',
  ],
  [{ ...rule, conditions: "1" }, TypeError, '"conditions" expected a number, got string'],
  [{ ...rule, conditions: 33 }, RangeError, '"conditions" expected a whole number from 0 to 32'],
  [{ ...rule, conditions: 0.5 }, RangeError, '"conditions" expected a whole number from 0 to 32'],
  [
    { ...rule, base: "last_match", conditions: 0 },
    RangeError,
    '"conditions" expected a whole number from 1 to 32, got 0',
  ],
  [
    { ...rule, base: "tail" },
    RangeError,
    '"base" expected no "tail" with the direction "forward"',
  ],
];

const refusedEvents: readonly Refusal[] = [
  [null, TypeError, '"events" expected an object of columns, got null'],
  [
    { ...good, time: [1] },
    TypeError,
    '"time" expected a Float64Array or a BigInt64Array, got Array',
  ],
  [{ ...good, value: [1] }, TypeError, '"value" expected a Uint32Array, got Array'],
  [{ ...good, base: [1] }, TypeError, '"base" expected a Uint8Array, got Array'],
  [{ ...good, mask: [1] }, TypeError, '"mask" expected a Uint32Array, got Array'],
  [{ ...good, value: groups.subarray(1) }, RangeError, '"value" expected 3 rows as "time" has'],
  [{ ...good, base: new Uint8Array(4) }, RangeError, '"base" expected 3 rows as "time" has, got 4'],
  [
    { ...good, mask: new Uint32Array(0) },
    RangeError,
    '"mask" expected 3 rows as "time" has, got 0',
  ],
];

// deno-lint-ignore no-explicit-any -- arguments are wrong on purpose
const doors: readonly ((events: any, groups: any, rule: any) => unknown)[] = [
  (events, _, rule) => nextNode(events, rule),
  (events, groups, rule) => nextNodes(events, groups, rule),
  (events, groups, rule) => nextNodesInto(events, groups, new Int32Array(9), rule),
];

test("every door of next_node refuses rules, columns and offsets that are none", () => {
  for (const door of doors) {
    for (const [bad, type, message] of refusedRules) {
      assertThrows(() => door(good, groups, bad), type, message);
    }
    for (const [bad, type, message] of refusedEvents) {
      assertThrows(() => door(bad, groups, rule), type, message);
    }
  }
  for (const door of doors.slice(1)) {
    assertThrows(() => door(good, [0, 3], rule), TypeError, '"groups" expected a Uint32Array');
    assertThrows(
      () => door(good, Uint32Array.of(0, 2), rule),
      RangeError,
      '"groups" expected 3, the rows, as its last offset, got 2',
    );
  }
});

test("nextNodesInto() refuses other memory, and writes nothing then", () => {
  const dst = new Int32Array(1).fill(7);
  assertThrows(
    () => nextNodesInto(good, groups, dst, rule),
    RangeError,
    '"dst" expected at least 2 words, got 1',
  );
  assertEquals(dst[0], 7);
  assertThrows(
    () => nextNodesInto(good, groups, new Uint32Array(9) as unknown as Int32Array, rule),
    TypeError,
    '"dst" expected an Int32Array, got Uint32Array',
  );
});

test("NextNodeScanner refuses what its columns do not hold", () => {
  assertThrows(
    () => new NextNodeScanner({} as EventColumns),
    TypeError,
    '"columns" expected EventColumns, got Object',
  );
  const scanner = new NextNodeScanner(new EventColumns(4));
  for (const [bad, type, message] of refusedRules) {
    assertThrows(() => scanner.next(1, bad as typeof rule), type, message);
  }
  assertThrows(
    () => scanner.next(5, rule),
    RangeError,
    '"rows" expected a whole number up to 4, got 5',
  );
  assertThrows(
    () => scanner.next(1, rule, "int32" as "int64"),
    TypeError,
    '"type" expected "float64" or "int64", got "int32"',
  );
  const dst = new Int32Array(9);
  assertThrows(
    () => scanner.nextsInto(Uint32Array.of(0, 5), dst, rule),
    RangeError,
    '"rows" expected a whole number up to 4, got 5',
  );
  assertThrows(
    () => scanner.nextsInto(groups, dst.subarray(0, 1), rule),
    RangeError,
    '"dst" expected at least 2 words, got 1',
  );
  assertThrows(
    () => scanner.nextsInto(groups, [] as unknown as Int32Array, rule),
    TypeError,
    '"dst" expected an Int32Array, got Array',
  );
});

test("nextNodesInto() refuses memory that it reads", () => {
  const events = {
    time: Float64Array.of(1, 2),
    value: Uint32Array.of(1, 2),
    base: Uint8Array.of(0, 1, 0, 1).subarray(0, 2),
    mask: Uint32Array.of(1, 2),
  };
  const groups = Uint32Array.of(0, 2);
  const rule = { direction: "backward", base: "tail", conditions: 0 } as const;
  for (const [name, read] of Object.entries({ ...events, groups })) {
    assertThrows(
      () => nextNodesInto(events, groups, new Int32Array(read.buffer), rule),
      RangeError,
      `"dst" must not overlap "${name}"`,
    );
  }
});
