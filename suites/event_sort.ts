/**
 * event_sort on streams in every order: shuffled, as logs arrive, sorted already, and those of many users.
 *
 * @module
 */

import type { SeededEvents, StreamShape } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type EventSortInput,
  eventSortKernel,
  type EventSortOutput,
} from "../kernels/event_sort/kernel.ts";
import { naiveEventSort } from "../test/_naive/event_sort.ts";

type Made = Case<EventSortInput>;
/** What becomes of a stream that ascends. */
type Arrange = (events: SeededEvents) => SeededEvents;

/** Eight conditions, two rows in three with none, the last one of the eight never firing. */
const shape: StreamShape = { rows: 1_000_000, conditions: 8, zero: 0.67, ties: 0.05 };

function stream(
  name: string,
  changes: Partial<StreamShape>,
  arrange: Arrange,
  story: string,
  form: "rows" | "order" = "rows",
): Made {
  const input = fixtures.once((): EventSortInput => {
    const events = fixtures.eventStream(31, { ...shape, ...changes });
    return { form, ...arrange(events) };
  });
  return { name, story, input };
}

const shuffled: Arrange = (events) => fixtures.shuffledRows(32, events);

/** The same stream by its rows: what a call into WASM costs, and where the caches end. */
function sized(size: string, rows: number, story: string): Made {
  return { ...stream(`shuffled_${size}`, { rows }, shuffled, story), family: "shuffled" };
}

const crossover = "Really shuffled rows, in numbers that show from where on a call pays.";

const users = fixtures.once((): EventSortInput => {
  const groups = fixtures.eventUsers(33, 100_000, { ...shape, rows: 20 });
  return { form: "groups", ...fixtures.shuffledUsers(34, groups) };
});

/** The suite. */
export function eventSortSuite(): Suite<EventSortInput, EventSortOutput> {
  return suite({
    kernel: eventSortKernel,
    oracle: naiveEventSort,
    story:
      "Events by time and mask: what does a kernel gain over the engine's own sort and over a good radix " +
      "sort in TypeScript, in which disorder, from how many rows on, and what does it cost rows that are " +
      "sorted already?",
    cases: [
      sized("100", 100, crossover),
      sized("1k", 1_000, crossover),
      sized("10k", 10_000, crossover),
      sized("100k", 100_000, crossover),
      sized("1m", 1_000_000, "Really shuffled: 12 MB of rows, more than the caches near the core."),
      // the engine's own sorts take more than ten minutes of it: ask for shuffled_10m/wasm_inplace, which
      // brings the baseline and the copy along
      {
        ...sized("10m", 10_000_000, "Really shuffled: 120 MB of rows, more than any cache."),
        onRequest: true,
      },
      stream("sorted_1m", { ties: 0 }, (events) => events, "In order already: what a look costs."),
      stream(
        "arrived_1m",
        {},
        (events) => events,
        "In order of time, as most streams are; of one row in twenty the mask decides.",
      ),
      stream(
        "reversed_1m",
        { ties: 0 },
        fixtures.reversedRows,
        "The last row first, as some logs are read.",
      ),
      stream(
        "late_1m",
        {},
        (events) => fixtures.disorderedRows(35, events, 0.01),
        "One row in a hundred changes places with one up to 1,000 rows away: a log that came late.",
      ),
      stream(
        "tied_1m",
        { ties: 0.95 },
        shuffled,
        "Shuffled; twenty rows share a time, and their masks decide.",
      ),
      stream(
        "wide_1m",
        { conditions: 32, step: 10_000_000 },
        shuffled,
        "Shuffled; 32 conditions over three centuries: time and mask do not fit one key.",
      ),
      stream("order_1m", {}, shuffled, "Shuffled; the numbers of the rows are asked for.", "order"),
      {
        name: "users_100k",
        story: "100,000 users with some 20 rows each, each one's shuffled, in one call.",
        input: users,
      },
    ],
  });
}
