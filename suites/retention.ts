/**
 * retention over columns of masks: of one stream and of many users, read to the end and not.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type RetentionInput,
  retentionKernel,
  type RetentionOutput,
} from "../kernels/retention/kernel.ts";
import { naiveRetention } from "../test/_naive/retention.ts";

type Made = Case<RetentionInput>;
type Shape = Omit<fixtures.StreamShape, "rows">;

/** A stream's masks. The last condition never fires unless the shape says so. */
function stream(size: string, rows: number, shape: Shape, name: string, story: string): Made {
  const input = fixtures.once((): RetentionInput => {
    const { mask } = fixtures.eventStream(rows, { rows, ...shape });
    return { form: "one", mask, conditions: shape.conditions };
  });
  return { name: `${name}_${size}`, story, input };
}

const eight: Shape = { conditions: 8, zero: 0.67 };

/** The same stream by size. */
function sized(size: string, rows: number, story: string): Made {
  return { ...stream(size, rows, eight, "stream", story), family: "stream" };
}

/** Users of `mean` rows each. */
function users(name: string, many: number, mean: number, shape: Shape, story: string): Made {
  const input = fixtures.once((): RetentionInput => {
    const { mask, groups } = fixtures.eventUsers(many, many, { rows: mean, ...shape });
    return { form: "groups", mask, groups, conditions: shape.conditions };
  });
  return { name, story, input };
}

const crossover = "A stream at one of the sizes that show from where on a call pays.";

const cases: readonly Made[] = [
  sized("100", 100, crossover),
  sized("1k", 1_000, crossover),
  sized("10k", 10_000, "A day's events: from the caches."),
  sized("1m", 1_000_000, "Four megabytes, past the second-level cache: read to the end."),
  sized("10m", 10_000_000, "Forty megabytes: memory decides."),
  stream(
    "1m",
    1_000_000,
    { ...eight, finish: true },
    "finishes_early",
    "All conditions are there within the first rows: who looks can stop.",
  ),
  stream(
    "1m",
    1_000_000,
    { conditions: 32, zero: 0.99 },
    "sparse_32",
    "32 conditions and hardly a row that says something.",
  ),
  users("users_100k", 100_000, 20, eight, "100,000 users of 20 rows: the groups decide."),
  users("users_1k", 1_000, 2_000, eight, "1,000 users of 2,000 rows."),
];

/** The suite. */
export function retentionSuite(): Suite<RetentionInput, RetentionOutput> {
  return suite({
    kernel: retentionKernel,
    oracle: naiveRetention,
    story:
      "The union of a column of masks, the simplest thing to ask of events: what do vectors gain where " +
      "memory is what is waited for, with one stream and with many short ones?",
    cases,
  });
}
