/**
 * sessionize over columns of times: of one stream and of many users, with long and with short sessions.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type SessionizeInput,
  sessionizeKernel,
  type SessionizeOutput,
} from "../kernels/sessionize/kernel.ts";
import { naiveSessionize } from "../test/_naive/sessionize.ts";

type Made = Case<SessionizeInput>;

/** Steps are uniform below two minutes, so a gap of 114 s ends a session after 20 rows on average. */
const gap = 114_000;

/** How many sessions there are, and the ids of the rows. */
type Asked = "count" | "ids";

interface Stream {
  readonly rows: number;
  readonly gap?: number;
  readonly ties?: number;
  /** The share of rows without a time. */
  readonly nulls?: number;
}

function stream(name: string, form: Asked, shape: Stream, story: string): Made {
  const input = fixtures.once((): SessionizeInput => {
    const { rows, ties, nulls = 0 } = shape;
    const { time } = fixtures.eventStream(rows, { rows, conditions: 1, zero: 0, ties });
    const random = fixtures.rng(rows);
    if (nulls > 0) {
      for (let i = 0; i < nulls * rows; i++) time[random.below(rows)] = NaN;
    }
    return { form, time, gap: shape.gap ?? gap };
  });
  return { name, story, input };
}

/** The same stream by size. */
function sized(form: Asked, size: string, rows: number, story: string): Made {
  return { ...stream(`${form}_${size}`, form, { rows }, story), family: form };
}

function users(form: "group_counts" | "group_ids", story: string): Made {
  const input = fixtures.once((): SessionizeInput => {
    const { time, groups } = fixtures.eventUsers(7, 100_000, { rows: 20, conditions: 1, zero: 0 });
    return { form, time, groups, gap };
  });
  return { name: `users_${form}_100k`, story, input };
}

const crossover = "A stream at one of the sizes that show from where on a call pays.";
const million = 1_000_000;

const cases: readonly Made[] = [
  sized("count", "100", 100, crossover),
  sized("count", "1k", 1_000, crossover),
  sized("count", "10k", 10_000, "A day's events: from the caches."),
  sized("count", "1m", million, "Eight megabytes: a session of 20 rows, 50,000 of them."),
  sized("count", "10m", 10 * million, "Eighty megabytes: memory decides."),
  sized("ids", "10k", 10_000, "The ids of a day's events."),
  sized("ids", "1m", million, "An id a row: four bytes written for eight that are read."),
  sized("ids", "10m", 10 * million, "The ids of eighty megabytes."),
  stream(
    "long_sessions_1m",
    "count",
    { rows: million, gap: 119_990 },
    "A session in 12,000 rows: branches are foreseen.",
  ),
  stream(
    "coin_toss_1m",
    "count",
    { rows: million, gap: 60_000 },
    "Every second row begins a session, at random: no branch can be foreseen.",
  ),
  stream("ties_1m", "ids", { rows: million, ties: 0.5 }, "Half of the rows are ties."),
  stream(
    "nulls_1m",
    "ids",
    { rows: million, nulls: 0.01 },
    "One row in a hundred has no time, so no block of a thousand goes the short way.",
  ),
  users("group_counts", "100,000 users of 20 rows: sessions of each."),
  users("group_ids", "100,000 users of 20 rows: ids that begin anew with each."),
];

/** The suite. */
export function sessionizeSuite(): Suite<SessionizeInput, SessionizeOutput> {
  return suite({
    kernel: sessionizeKernel,
    oracle: naiveSessionize,
    story:
      "A column of times cut into sessions: what do vectors gain where each row is compared with its " +
      "neighbour only, with counts and with ids, of doubles and of 64-bit integers?",
    cases,
  });
}
