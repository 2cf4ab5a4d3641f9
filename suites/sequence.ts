/**
 * sequence on streams and on many users: how many rows say nothing, how long the pattern is and of what
 * parts, how soon the search ends.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type SequenceInput,
  sequenceKernel,
  type SequenceOutput,
} from "../kernels/sequence/kernel.ts";
import { naiveSequence, naiveSequenceOfMany } from "../test/_naive/sequence.ts";

type Made = Case<SequenceInput>;

const m = 1_000_000;

/** `(?1)` to `(?n)` with something between. */
function steps(n: number, between: string): string {
  return Array.from({ length: n }, (_, i) => `(?${i + 1})`).join(between);
}

/**
 * The last condition fires on the first row and nowhere else: every condition is there, so that nothing is
 * ruled out beforehand, and every search for it reads to the end.
 */
function unfinished(events: fixtures.SeededEvents, conditions: number): fixtures.SeededEvents {
  events.mask[0] |= 1 << (conditions - 1);
  return events;
}

type Then = (events: fixtures.SeededEvents, conditions: number) => fixtures.SeededEvents;

function stream(
  name: string,
  form: SequenceInput["form"],
  pattern: string,
  shape: Partial<fixtures.StreamShape>,
  story: string,
  then: Then = unfinished,
): Made {
  const input = fixtures.once((): SequenceInput => {
    const whole = { rows: m, conditions: 8, zero: 0.67, ...shape };
    const { conditions } = whole;
    const events = then(fixtures.eventStream(whole.rows, whole), conditions);
    return { form, ...events, groups: null, pattern, conditions };
  });
  return { name, story, input };
}

function users(
  name: string,
  many: number,
  form: SequenceInput["form"],
  pattern: string,
  story: string,
): Made {
  const input = fixtures.once((): SequenceInput => {
    const shape = { rows: 20, conditions: 8, zero: 0.67 };
    return { form, ...fixtures.eventUsers(20, many, shape), pattern, conditions: 8 };
  });
  return { name, story, input };
}

/** Eight steps, each anywhere behind the one before. */
const funnel = steps(8, ".*");

/** The same stream by its length. */
function sized(size: string, rows: number): Made {
  const story = "Eight steps, two thirds of the rows without a condition, read to the end.";
  return { ...stream(`match_${size}`, "match", funnel, { rows }, story), family: "match" };
}

/** Every row has condition 1, and the last one condition 2. */
const same: Then = ({ time, mask }) => {
  mask.fill(1)[0] = 2;
  return { time, mask };
};

const repeated = "(?1)".repeat(24);

const seeded: readonly Made[] = [
  sized("10k", 10_000),
  sized("1m", m),
  sized("10m", 10 * m),
  stream("match_zero_0_1m", "match", funnel, { zero: 0 }, "Every row has a condition."),
  stream("match_zero_99_1m", "match", funnel, { zero: 0.99 }, "One row in a hundred has one."),
  stream(
    "match_steps_32_1m",
    "match",
    steps(32, ".*"),
    { conditions: 32 },
    "As many steps as a mask has bits.",
  ),
  stream("match_finishes_1m", "match", funnel, { finish: true }, "It ends soon.", (all) => all),
  stream("match_absent_1m", "match", funnel, {}, "The last condition never fires.", (all) => all),
  stream(
    "match_disorder_1m",
    "match",
    funnel,
    {},
    "One row in a hundred arrives late: what it costs to put them in order.",
    (events, conditions) => fixtures.disorderedRows(1, unfinished(events, conditions), 0.01),
  ),
  stream("count_1m", "count", "(?1)(?2).*(?3)", {}, "How often: neighbours, then one anywhere."),
  stream("count_dense_1m", "count", "(?1).*(?2)", { zero: 0 }, "A match every ten rows."),
  stream(
    "adversarial_1m",
    "match",
    `${repeated}(?2)`,
    { conditions: 2, zero: 0 },
    "Every row goes on with every beginning: a backtracker takes 24 steps from each.",
    same,
  ),
  stream(
    "adversarial_gates_1m",
    "match",
    "(?1)(?t>=1)(?1)(?t>=2)(?1)(?t>=3)(?2)",
    { conditions: 2, zero: 0 },
    "Gates that every later row passes: a backtracker takes the cube of the rows.",
    same,
  ),
  stream(
    "gates_1m",
    "count",
    "(?1).*(?2)(?t<=3600000)(?3)",
    {},
    "A third step within an hour of the second.",
  ),
  users(
    "users_match_100k",
    100_000,
    "match",
    steps(4, ".*"),
    "100,000 users with twenty rows each.",
  ),
  users("users_count_100k", 100_000, "count", "(?1).*(?2)", "How often, of every user."),
  users(
    "users_events_10k",
    10_000,
    "events",
    steps(4, ".*"),
    "The times of every user's first match.",
  ),
];

/** The suite. */
export function sequenceSuite(): Suite<SequenceInput, SequenceOutput> {
  return suite({
    kernel: sequenceKernel,
    oracle: (input) =>
      (input.form === "events" ? naiveSequence : naiveSequenceOfMany)(input) as SequenceOutput,
    story:
      "Patterns over events: what do rows as bits, 64 at a time, gain over an automaton that takes a row " +
      "at a time, on one stream and on many users?",
    cases: seeded,
  });
}
