/**
 * bitmask_funnel on streams and on many users: how many rows say nothing, how many steps there are, how
 * soon the search ends.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  bitmaskFunnelKernel,
  type FunnelInput,
  type FunnelOutput,
} from "../kernels/bitmask_funnel/kernel.ts";
import type { FunnelMode, FunnelRule } from "../kernels/bitmask_funnel/mod.ts";
import { naiveFunnel } from "../test/_naive/bitmask_funnel.ts";

type Made = Case<FunnelInput>;

const m = 1_000_000;
/** Four hours. A row is a minute: with seven conditions on a third of the rows every level is reached. */
const WINDOW = 14_400_000;

function ruleOf(steps: number, modes?: readonly FunnelMode[]): FunnelRule {
  return { window: WINDOW, steps, modes };
}

/**
 * The last condition fires on the first row and nowhere else: every condition is there, so that nothing
 * is ruled out beforehand, and every search reads to the end.
 */
function unfinished(events: fixtures.SeededEvents, steps: number): fixtures.SeededEvents {
  events.mask[0] |= 1 << (steps - 1);
  return events;
}

function stream(
  name: string,
  shape: Partial<fixtures.StreamShape>,
  story: string,
  then: (events: fixtures.SeededEvents, steps: number) => fixtures.SeededEvents = unfinished,
  modes?: readonly FunnelMode[],
): Made {
  const input = fixtures.once((): FunnelInput => {
    const whole = { rows: m, conditions: 8, zero: 0.67, ...shape };
    const events = then(fixtures.eventStream(whole.rows, whole), whole.conditions);
    return { form: "level", ...events, groups: null, rule: ruleOf(whole.conditions, modes) };
  });
  return { name, story, input };
}

function users(
  name: string,
  form: "level" | "events",
  zero: number,
  story: string,
  modes?: readonly FunnelMode[],
  step?: number,
): Made {
  const input = fixtures.once((): FunnelInput => {
    const shape = { rows: 20, conditions: 8, zero, step };
    return { form, ...fixtures.eventUsers(20, 100_000, shape), rule: ruleOf(8, modes) };
  });
  return { name, story, input };
}

/** The same stream by its length. */
function sized(size: string, rows: number): Made {
  const story = "Eight steps, two thirds of the rows without a condition, read to the end.";
  return { ...stream(`zero_67_${size}`, { rows }, story), family: "zero_67" };
}

/** Condition 1 stays on one row in a thousand of those that had it. */
function rarelyEntered(events: fixtures.SeededEvents, steps: number): fixtures.SeededEvents {
  let entered = 0;
  for (let row = 0; row < events.mask.length; row++) {
    if ((events.mask[row] & 1) !== 0 && entered++ % 1000 !== 0) events.mask[row] &= ~1;
    // and condition 2 with it, or the second level is reached and every row counts
    if (entered % 1000 !== 0) events.mask[row] &= ~2;
  }
  return unfinished(events, steps);
}

const seeded: readonly Made[] = [
  sized("10k", 10_000),
  sized("1m", m),
  sized("10m", 10 * m),
  stream("zero_0_1m", { zero: 0 }, "Every row has a condition."),
  stream("zero_99_1m", { zero: 0.99 }, "One row in a hundred has a condition."),
  stream("steps_3_1m", { conditions: 3 }, "Three steps."),
  stream("steps_32_1m", { conditions: 32 }, "As many steps as a mask has bits."),
  stream("ties_1m", { ties: 0.3 }, "Three rows in ten have the time of the row before."),
  stream("rare_entry_1m", {}, "Steps 1 and 2 come late and seldom.", rarelyEntered),
  stream("absent_1m", {}, "The last condition never fires: two passes may be less.", (all) => all),
  stream(
    "late_1m",
    { step: 3_600_000 },
    "An hour between two rows: every chain is over before the next step, which comes up again and again.",
  ),
  stream(
    "finishes_1m",
    { finish: true },
    "The last step is reached within the first rows.",
    (all) => all,
  ),
  stream(
    "disorder_1m",
    {},
    "One row in a hundred arrives late: what it costs to put them in order.",
    (events, steps) => fixtures.disorderedRows(1, unfinished(events, steps), 0.01),
  ),
  stream(
    "strict_increase_1m",
    {},
    "Each step later than the one before.",
    unfinished,
    ["strict_increase"],
  ),
  users("users_100k", "level", 0.67, "100,000 users with twenty rows each, one call."),
  users(
    "users_far_100k",
    "level",
    0.67,
    "The same with an hour between two rows: a user's rows are of a day, which no window holds.",
    [],
    3_600_000,
  ),
  users("users_once_100k", "level", 0.67, "A row serves one step.", ["strict_once"]),
  users("users_events_100k", "events", 0.67, "The times of every user's winning chain."),
];

/** The suite. */
export function bitmaskFunnelSuite(): Suite<FunnelInput, FunnelOutput> {
  return suite({
    kernel: bitmaskFunnelKernel,
    oracle: naiveFunnel as (input: FunnelInput) => FunnelOutput,
    story:
      "Levels of funnels: what do masks in blocks and rows without a branch gain over a good plain " +
      "loop, on one stream and on many users?",
    cases: seeded,
  });
}
