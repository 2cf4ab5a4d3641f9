/**
 * next_node on streams and on many users: which anchor, how soon it comes, in what order the rows are.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import { type NextNodeInput, nextNodeKernel } from "../kernels/next_node/kernel.ts";
import type { NextNodeRule } from "../kernels/next_node/mod.ts";
import { naiveNextNode } from "../test/_naive/next_node.ts";

type Made = Case<NextNodeInput>;

const m = 1_000_000;

/** Nodes and bases of a stream: one row in `seldom` has the base. */
function nodesOf(events: fixtures.SeededEvents, seldom: number) {
  const random = fixtures.rng(events.mask.length);
  return {
    time: events.time,
    mask: events.mask,
    value: Uint32Array.from(events.mask, () => random.below(1000)),
    base: Uint8Array.from(events.mask, () => Number(random.below(seldom) === 0)),
  };
}

const firstMatch: NextNodeRule = { direction: "forward", base: "first_match", conditions: 2 };

function stream(
  name: string,
  rule: NextNodeRule,
  story: string,
  rows = m,
  seldom = 2,
  then: (events: fixtures.SeededEvents) => fixtures.SeededEvents = (all) => all,
): Made {
  const input = fixtures.once((): NextNodeInput => {
    const events = then(fixtures.eventStream(rows, { rows, conditions: 4, zero: 0.3 }));
    return { ...nodesOf(events, seldom), groups: null, rule };
  });
  return { name, story, input };
}

function users(name: string, rule: NextNodeRule, story: string): Made {
  const input = fixtures.once((): NextNodeInput => {
    const events = fixtures.eventUsers(20, 100_000, { rows: 20, conditions: 4, zero: 0.3 });
    return { ...nodesOf(events, 2), groups: events.groups, rule };
  });
  return { name, story, input };
}

function sized(size: string, rows: number): Made {
  const story = "The row behind the first two that match, rows in order.";
  return { ...stream(`first_match_${size}`, firstMatch, story, rows), family: "first_match" };
}

const seeded: readonly Made[] = [
  sized("10k", 10_000),
  sized("1m", m),
  sized("10m", 10 * m),
  stream("head_1m", { direction: "forward", base: "head", conditions: 2 }, "From the first row."),
  stream(
    "last_match_1m",
    { direction: "backward", base: "last_match", conditions: 2 },
    "The row in front of the last two that match.",
  ),
  stream(
    "anchor_late_1m",
    firstMatch,
    "One row in 100,000 may be the anchor: most of the search is for it.",
    m,
    100_000,
  ),
  stream(
    "shuffled_1m",
    firstMatch,
    "Rows in random order: nothing is sorted, so what does that cost?",
    m,
    2,
    (events) => fixtures.shuffledRows(1, events),
  ),
  stream(
    "reversed_1m",
    firstMatch,
    "The last row first: every row is nearer than those before.",
    m,
    2,
    fixtures.reversedRows,
  ),
  users("users_first_match_100k", firstMatch, "100,000 users with twenty rows each, one call."),
  users(
    "users_tail_100k",
    { direction: "backward", base: "tail", conditions: 1 },
    "From every user's last row backward.",
  ),
];

/** The suite. */
export function nextNodeSuite(): Suite<NextNodeInput, Int32Array> {
  return suite({
    kernel: nextNodeKernel,
    oracle: naiveNextNode,
    story:
      "The row next to a chain: what do times that are compared four at a time gain over a plain loop, " +
      "where neither sorts?",
    cases: seeded,
  });
}
