/**
 * Inputs for retention that leave no length, offset, place or condition out.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveRetentionInput } from "../_naive/retention.ts";
import { randomGroups, shifted } from "./event_rows.ts";

export function one(mask: Uint32Array, conditions: number): NaiveRetentionInput {
  return { form: "one", mask, conditions };
}

export function grouped(
  mask: Uint32Array,
  groups: Uint32Array,
  conditions: number,
): NaiveRetentionInput {
  return { form: "groups", mask, groups, conditions };
}

/**
 * Both questions about a column, the other one first by its length: who takes one input in so many gets
 * both of them.
 */
function both(
  mask: Uint32Array,
  groups: Uint32Array,
  conditions: number,
): NaiveRetentionInput[] {
  const questions = [one(mask, conditions), grouped(mask, groups, conditions)];
  return mask.length % 2 ? questions : questions.reverse();
}

/** Masks of which one in `rare` says something, now and then of conditions that are not asked for. */
function masks(random: Rng, rows: number, conditions: number, rare: number): Uint32Array {
  const bits = random.below(8) ? conditions : 32;
  return Uint32Array.from(
    { length: rows },
    () => random.below(rare) ? 0 : 2 ** random.below(bits) + 2 ** random.below(bits),
  );
}

export function* everyLength(): Iterable<NaiveRetentionInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (const conditions of [1, 2, 7, 31, 32]) {
      for (const rare of [1, 5, 60]) {
        const mask = masks(random, rows, conditions, rare);
        yield* both(mask, randomGroups(random, rows), conditions);
      }
    }
  }
}

export function* everyOffset(): Iterable<NaiveRetentionInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 130; rows++) {
      const mask = shifted(masks(random, rows, 20, 6), offset);
      yield* both(mask, shifted(randomGroups(random, rows), offset), 20);
    }
  }
}

/** One row alone says each thing, at every place of columns around the sizes of vectors and blocks. */
export function* everyPlace(): Iterable<NaiveRetentionInput> {
  for (
    const rows of [1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 1023, 1024, 1025, 1027, 2048, 4099]
  ) {
    for (let place = 0; place < rows; place += 1 + (rows >> 6)) {
      const mask = new Uint32Array(rows);
      mask[rows - 1 - place] = 0b1;
      mask[place] |= 0x8000_0010;
      yield one(mask, 32);
      yield grouped(mask, Uint32Array.of(0, place, place + 1, rows), 32);
      // all conditions are there long before the end
      yield one(mask.fill(0xffff, 0, 1), 12);
    }
  }
}

/** How many columns {@linkcode fuzz} makes. */
export const fuzzed = 100_000;

export function* fuzz(seed: number, count = fuzzed): Iterable<NaiveRetentionInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = random.below(i % 50 ? 14 : 300), conditions = 1 + random.below(32);
    const mask = masks(random, rows, conditions, random.pick([1, 3, 20]));
    yield random.pick(both(mask, randomGroups(random, rows), conditions));
  }
}

/** An input in a line. */
export function describe(input: NaiveRetentionInput): string {
  const groups = input.form === "one" ? "" : ` in groups [${input.groups.subarray(0, 40)}]`;
  const masks = Array.from(input.mask.subarray(0, 60), (mask) => mask.toString(16));
  return `${input.conditions} conditions, ${input.mask.length} rows${groups}: ${masks}`;
}
