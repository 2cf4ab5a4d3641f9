/**
 * Calls of event_sort.
 *
 * @module
 */

import {
  eventOrder,
  eventOrders,
  type Events,
  EventSorter,
  sortEventGroups,
  sortEvents,
  sortEventsInto,
  type TimeType,
} from "../../../mod.ts";
import { naiveEventSort } from "../../_naive/event_sort.ts";
import * as documented from "../documented.ts";
import { destination, taken, type Target, type Tree } from "../target.ts";
import { eventsOf, groupsOf, placeable, placed, placedRows, typeOf } from "./columns.ts";

/** -0 may come out as 0. */
function isSortable(events: Tree): asserts events is documented.Events {
  documented.events(events);
  const { time } = events;
  if (time instanceof Float64Array && time.some((t) => Object.is(t, -0))) {
    throw new documented.Unspoken();
  }
}

function wanted(form: "rows" | "order", events: Tree): unknown {
  isSortable(events);
  return naiveEventSort({ form, time: events.time, mask: events.mask });
}

function wantedGroups(form: "groups" | "orders", events: Tree, groups: Tree): unknown {
  isSortable(events);
  documented.groups(groups, events.time.length);
  return naiveEventSort({ form, time: events.time, mask: events.mask, groups });
}

type Words = Uint32Array;

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "sortEvents",
    covers: ["sortEvents"],
    sample: (random) => [eventsOf(random)],
    run: ([events]) => sortEvents(events as Events),
    want: ([events]) => wanted("rows", events),
  },
  {
    name: "sortEventsInto",
    covers: ["sortEventsInto"],
    written: [[1]],
    untouched: true,
    sample(random) {
      const events = eventsOf(random), rows = events.time.length + random.below(3);
      const Type = events.time instanceof Float64Array ? Float64Array : BigInt64Array;
      const time = destination(Type as typeof Float64Array, rows);
      return [events, { time, mask: destination(Uint32Array, rows) }];
    },
    run([events, dst]) {
      const rows = sortEventsInto(events as Events, dst as Events);
      const { time, mask } = dst as Events;
      return { time: taken(time, rows), mask: taken(mask, rows) };
    },
    want([events, dst]) {
      const answer = wanted("rows", events) as documented.Events;
      documented.events(dst);
      const { time } = events as documented.Events;
      documented.allow(dst.time instanceof Float64Array === time instanceof Float64Array);
      documented.allow(dst.time.length >= answer.time.length);
      return answer;
    },
  },
  {
    name: "sortEventGroups",
    covers: ["sortEventGroups"],
    sample(random) {
      const events = eventsOf(random);
      return [events, groupsOf(random, events.time.length)];
    },
    run: ([events, groups]) => sortEventGroups(events as Events, groups as Words),
    want: ([events, groups]) => wantedGroups("groups", events, groups),
  },
  {
    name: "eventOrder",
    covers: ["eventOrder"],
    sample: (random) => [eventsOf(random)],
    run: ([events]) => eventOrder(events as Events),
    want: ([events]) => wanted("order", events),
  },
  {
    name: "eventOrders",
    covers: ["eventOrders"],
    sample(random) {
      const events = eventsOf(random);
      return [events, groupsOf(random, events.time.length)];
    },
    run: ([events, groups]) => eventOrders(events as Events, groups as Words),
    want: ([events, groups]) => wantedGroups("orders", events, groups),
  },
  {
    name: "EventSorter",
    covers: ["EventSorter.sort", "EventSorter.order"],
    sample: (random) => placeable(random),
    run([capacity, events, type, rows]) {
      const columns = placed(capacity, events, type), sorter = new EventSorter(columns);
      const order = sorter.order(rows as number, type as TimeType).slice();
      const kept = sorter.sort(rows as number, type as TimeType);
      const time = type === "int64" ? columns.longs : columns.time;
      return { order, time: time.slice(0, kept), mask: columns.mask.slice(0, kept) };
    },
    want([capacity, events, type, rows]) {
      const own = placedRows(capacity, events, typeOf(type), rows);
      const order = wanted("order", own);
      return { order, ...wanted("rows", own) as object };
    },
  },
  {
    name: "EventSorter of groups",
    covers: ["EventSorter.sortGroups"],
    written: [[3]],
    inout: true,
    sample(random) {
      const [capacity, events, type, rows] = placeable(random);
      return [capacity, events, type, groupsOf(random, rows)];
    },
    run([capacity, events, type, groups]) {
      const columns = placed(capacity, events, type), sorter = new EventSorter(columns);
      const kept = sorter.sortGroups(groups as Words, type as TimeType);
      const time = type === "int64" ? columns.longs : columns.time;
      const ends = (groups as Words).slice();
      return { time: time.slice(0, kept), mask: columns.mask.slice(0, kept), groups: ends };
    },
    want([capacity, events, type, groups]) {
      documented.capacity(capacity);
      documented.words(groups);
      const rows = groups[groups.length - 1] ?? 0;
      documented.groups(groups, rows);
      return wantedGroups("groups", placedRows(capacity, events, typeOf(type), rows), groups);
    },
  },
];
