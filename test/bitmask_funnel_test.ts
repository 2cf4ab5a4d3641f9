/**
 * bitmask_funnel on the vectors of ClickHouse and duckdb-behavioral, where we take whose side, and the
 * oracle against every chain there is.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rng } from "../fixtures/mod.ts";
import type { FunnelInput, FunnelOutput } from "../kernels/bitmask_funnel/kernel.ts";
import { bitmaskFunnelKernel } from "../kernels/bitmask_funnel/kernel.ts";
import {
  EventColumns,
  type FunnelMode,
  type FunnelRule,
  FunnelScanner,
  FunnelState,
  windowFunnel,
  windowFunnelEvents,
  Workspace,
} from "../kernels/bitmask_funnel/mod.ts";
import { everyModes } from "./_inputs/bitmask_funnel.ts";
import { ways } from "./_inputs/bitmask_funnel_ways.ts";
import { naiveFunnel } from "./_naive/bitmask_funnel.ts";

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly semantics: string;
  readonly modes: readonly FunnelMode[];
  readonly window: number;
  readonly n_conditions: number;
  readonly events: readonly { readonly t: number; readonly c: number }[];
  readonly expected: number | readonly number[];
  readonly merge_split?: readonly number[];
}

const file = fileURLToPath(new URL("../../shared/vectors/behavioral.json", import.meta.url));
const skip = existsSync(file) ? false : "there is no ../shared/vectors beside the project";

function vectors(semantics: string): Vector[] {
  const all: Vector[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter((vector) =>
    vector.function.startsWith("window_funnel") && vector.semantics === semantics
  );
}

function inputOf({ function: asked, modes, window, n_conditions, events }: Vector): FunnelInput {
  return {
    form: asked === "window_funnel" ? "level" : "events",
    time: Float64Array.from(events, ({ t }) => t),
    mask: Uint32Array.from(events, ({ c }) => c),
    groups: null,
    rule: { window, steps: n_conditions, modes },
  };
}

/** The same events as 64-bit integers, as one group of three, and in reverse order. */
function variants(input: FunnelInput): FunnelInput[] {
  const { time, mask } = input;
  const longs = BigInt64Array.from(time as Float64Array, BigInt);
  const all = [
    input,
    { ...input, time: longs },
    { ...input, time: time.toReversed(), mask: mask.toReversed() } as FunnelInput,
  ];
  return [...all, ...all.map((one) => ({ ...one, groups: Uint32Array.of(0, 0, mask.length) }))];
}

function plain(answer: unknown): unknown {
  if (typeof answer === "number") return answer;
  if (answer instanceof Uint8Array) return answer[1];
  const times = ArrayBuffer.isView(answer) ? answer : (answer as { times: Float64Array }).times;
  return Array.from(times as Float64Array, Number);
}

/** Holds every implementation and every way against what a vector expects. */
function check(vector: Vector): number {
  let asked = 0;
  for (const [i, input] of variants(inputOf(vector)).entries()) {
    for (const impl of [...bitmaskFunnelKernel.impls, ...ways]) {
      if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
      // an instance for each takes its time: the rows that make one get the events, and those in a group
      if (impl.code === "wasm" && !ways.includes(impl) && i % 3 !== 0) continue;
      const answer = plain(impl.prepare(input)());
      assertEquals(answer, vector.expected, `${impl.name} on ${vector.id}`);
      asked++;
    }
    assertEquals(plain(naiveFunnel(input)), vector.expected, `the oracle on ${vector.id}`);
  }
  return asked;
}

test("windowFunnel() answers ClickHouse's vectors, by every implementation", { skip }, () => {
  const found = vectors("clickhouse");
  assertEquals(found.length, 50);
  const asked = found.reduce((sum, vector) => sum + check(vector), 0);
  assert(asked > 50 * 30, `${asked} calls`);
});

test("windowFunnelEvents() answers duckdb-behavioral's vectors from 0.8 on", { skip }, () => {
  const found = vectors("duckdb-behavioral>=0.8");
  assertEquals(found.length, 3);
  for (const vector of found) check(vector);
});

test(
  "windowFunnel() takes `strict` for strict_deduplication, as duckdb-behavioral does; ClickHouse no longer does",
  {
    skip,
  },
  () => {
    const found = vectors("duckdb-behavioral-v0.5").filter(({ modes }) => modes.includes("strict"));
    assertEquals(found.length, 2);
    for (const vector of found) check(vector);
  },
);

test(
  "windowFunnel() refuses allow_reentry without strict_order, as ClickHouse does; duckdb-behavioral 0.5 took it",
  {
    skip,
  },
  () => {
    const found = vectors("duckdb-behavioral-v0.5").filter(({ modes }) =>
      modes[0] === "allow_reentry"
    );
    assertEquals(found.length, 2);
    for (const vector of found) {
      assertThrows(
        () => windowFunnel(inputOf(vector), inputOf(vector).rule),
        TypeError,
        '"modes" expected "strict_order" beside "allow_reentry"',
      );
    }
  },
);

test("FunnelState gives ClickHouse's levels from the parts that its shards had", { skip }, () => {
  const split = vectors("clickhouse").filter(({ merge_split }) => merge_split !== undefined);
  assertEquals(split.length, 2);
  for (const vector of split) {
    const { time, mask, rule } = inputOf(vector);
    const whole = new FunnelState(rule);
    let from = 0;
    for (const rows of vector.merge_split!) {
      const shard = new FunnelState(rule);
      shard.update({
        time: time.subarray(from, from + rows),
        mask: mask.subarray(from, from + rows),
      });
      whole.combine(shard);
      from += rows;
    }
    assertEquals(whole.finalize(), vector.expected);
  }
});

function funnel(rows: readonly (readonly [number, number])[], rule: FunnelRule): number {
  const time = Float64Array.from(rows, ([t]) => t);
  return windowFunnel({ time, mask: Uint32Array.from(rows, ([, conditions]) => conditions) }, rule);
}

function chain(rows: readonly (readonly [number, number])[], rule: FunnelRule): number[] {
  const time = Float64Array.from(rows, ([t]) => t);
  const mask = Uint32Array.from(rows, ([, conditions]) => conditions);
  return [...windowFunnelEvents({ time, mask }, rule)];
}

test("windowFunnel() in strict_increase keeps the chain before each time; ClickHouse keeps the last one", () => {
  const rule: FunnelRule = { window: 10, steps: 2, modes: ["strict_increase"] };
  // the second entry at 1 is as late as condition 2: one from 0 still goes on
  assertEquals(funnel([[0, 1], [1, 1], [1, 2]], rule), 2);
  assertEquals(chain([[0, 1], [1, 1], [1, 2]], rule), [0, 1]);
  assertEquals(funnel([[1, 1], [1, 2]], rule), 1);
});

test("windowFunnel() counts the last moment of the window", () => {
  for (const [window, level] of [[9, 1], [10, 2], [11, 2]]) {
    assertEquals(funnel([[5, 1], [15, 2]], { window, steps: 2 }), level);
  }
});

test("windowFunnel() leaves out conditions beyond the last step, and strict_order counts such rows", () => {
  const rows = [[0, 1], [1, 8], [2, 2]] as const;
  assertEquals(funnel(rows, { window: 10, steps: 2 }), 2);
  assertEquals(funnel(rows, { window: 10, steps: 2, modes: ["strict_order"] }), 1);
});

test("windowFunnel() in strict_order stops at a row without a condition, but not before it is entered", () => {
  const rule: FunnelRule = { window: 10, steps: 2, modes: ["strict_order"] };
  assertEquals(funnel([[0, 0], [0, 2], [1, 1], [2, 2]], rule), 2);
  assertEquals(funnel([[1, 1], [2, 0], [3, 2]], rule), 1);
  // of one time the row without a condition comes first
  assertEquals(funnel([[1, 1], [1, 0], [2, 2]], rule), 2);
});

test("windowFunnel() in strict_once gives each step of one time a row of its own", () => {
  const rule: FunnelRule = { window: 10, steps: 3, modes: ["strict_once"] };
  assertEquals(funnel([[1, 7]], rule), 1);
  assertEquals(funnel([[1, 7], [1, 7]], rule), 2);
  // greedy choices would give condition 1 the row that alone has condition 3
  assertEquals(funnel([[1, 5], [1, 3], [1, 1]], rule), 3);
  assertEquals(funnel([[1, 5], [1, 6]], rule), 2);
});

test("windowFunnelEvents() enters as late and then steps as early as it can", () => {
  const rule = { window: 100, steps: 3 };
  assertEquals(chain([[0, 1], [1, 2], [2, 1], [3, 2], [4, 2]], rule), [2, 3]);
  assertEquals(chain([[0, 1], [1, 2], [2, 1], [3, 4]], rule), [0, 1, 3]);
  assertEquals(chain([[0, 1], [5, 1]], rule), [5]);
  assertEquals(chain([[0, 2]], rule), []);
  assertEquals(chain([[-0, 3], [NaN, 4]], rule), [0, 0]);
});

/** The best of all chains there are, tried one by one: level, then entry, then steps. */
function bestOf(rows: readonly (readonly [number, number])[], rule: FunnelRule): number[] {
  const { window, steps, modes = [] } = rule;
  let best: number[] = [];
  const grow = (taken: readonly number[]) => {
    const times = taken.map((row) => rows[row][0]);
    const differs = times.findIndex((t, i) => t !== best[i]);
    const better = times.length > best.length || (times.length === best.length && differs >= 0 &&
      (differs === 0 ? times[0] > best[0] : times[differs] < best[differs]));
    if (better) best = times;
    if (taken.length === steps) return;
    for (let row = 0; row < rows.length; row++) {
      const [t, conditions] = rows[row];
      if ((conditions >> taken.length & 1) === 0) continue;
      if (taken.length > 0) {
        const before = times[times.length - 1];
        if (t < before || t - times[0] > Number(window)) continue;
        if (modes.includes("strict_increase") && t === before) continue;
        if (modes.includes("strict_once") && taken.includes(row)) continue;
      }
      grow([...taken, row]);
    }
  };
  grow([]);
  return best;
}

test("windowFunnel() finds what trying every chain finds, where no mode ends the search", () => {
  const random = rng(1);
  const free = everyModes.filter((modes) =>
    modes.every((mode) => mode === "strict_increase" || mode === "strict_once")
  );
  assertEquals(free.length, 4);
  let deep = 0;
  for (let i = 0; i < 4_000; i++) {
    const steps = 2 + random.below(3);
    // the last step comes never: it would end the search
    const rows = Array.from(
      { length: random.below(8) },
      () => [random.below(6), random.below(2 ** (steps - 1))] as const,
    );
    const rule = { window: random.below(6), steps, modes: free[i % 4] };
    const best = bestOf(rows, rule);
    const time = Float64Array.from(rows, ([t]) => t);
    const mask = Uint32Array.from(rows, ([, conditions]) => conditions);
    const asked: FunnelInput = { form: "events", time, mask, groups: null, rule };
    assertEquals([...naiveFunnel(asked) as Float64Array], best, JSON.stringify([rows, rule]));
    assertEquals(chain(rows, rule), best);
    if (best.length > 2) deep++;
  }
  assert(deep > 300, `only ${deep} chains of three steps`);
});

test("windowFunnel() carries levels, ties and disorder over the edges of its windows", () => {
  const edge = 16_384;
  const rule: FunnelRule = { window: 50, steps: 4 };
  const answers = new Set<FunnelOutput>();
  for (let at = edge - 3; at <= edge + 1; at++) {
    for (const step of [0, 20, 30, 60]) {
      const time = Float64Array.from({ length: edge + 70 }, (_, row) => 100 * Math.min(row, at));
      const mask = new Uint32Array(time.length);
      for (let k = 0; k < 3; k++) {
        // at one time the later steps come first
        mask[at + (step === 0 ? 2 - k : k)] = 1 << k;
        time[at + k] = 100 * at + step * k;
      }
      time.fill(100 * at + 3 * step, at + 3);
      for (const swapped of [false, true]) {
        if (swapped) [time[at], time[at + 1]] = [time[at + 1], time[at]];
        const input: FunnelInput = { form: "level", time, mask, groups: null, rule };
        const want = naiveFunnel(input) as number;
        answers.add(want);
        assertEquals(windowFunnel(input, rule), want, `${at} ${step} ${swapped}`);
        const longs = BigInt64Array.from(time, BigInt);
        assertEquals(windowFunnel({ time: longs, mask }, rule), want);
        const events = naiveFunnel({ ...input, form: "events" }) as Float64Array;
        assertEquals(windowFunnelEvents(input, rule), events);
      }
    }
  }
  assertEquals([...answers].sort(), [1, 2, 3]);
});

test("windowFunnels() takes groups longer than a window between short ones", () => {
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
  for (const modes of [[], ["strict_increase"]] as const) {
    const rule: FunnelRule = { window: 30, steps: 8, modes };
    for (const form of ["level", "events"] as const) {
      const input: FunnelInput = { form, time, mask, groups, rule };
      const want = naiveFunnel(input);
      for (const impl of [...bitmaskFunnelKernel.impls, ...ways]) {
        if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
        const got = impl.prepare(input)();
        assertEquals(got, want, `${impl.name} on ${form}`);
      }
    }
  }
});

test("FunnelScanner: two on one workspace keep out of each other's memory", () => {
  const workspace = new Workspace();
  const long = new EventColumns(1000, workspace), short = new EventColumns(8, workspace);
  const rule: FunnelRule = { window: 1000, steps: 2, modes: ["strict_increase"] };
  for (const columns of [long, short]) {
    columns.time.set(Float64Array.from({ length: columns.capacity }, (_, i) => i));
    columns.mask.fill(1);
    columns.mask[columns.capacity - 1] = 2;
  }
  const one = new FunnelScanner(long), other = new FunnelScanner(short);
  assertEquals([one.level(1000, rule), other.level(8, rule), one.level(1000, rule)], [2, 2, 2]);
});
