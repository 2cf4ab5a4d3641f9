/**
 * Every function of the event kernels, with a known answer.
 *
 * @module
 */

import * as eventMaskEntry from "@lanemark/kernels/event-mask";
import * as eventSortEntry from "@lanemark/kernels/event-sort";
import * as retentionEntry from "@lanemark/kernels/retention";
import * as sessionizeEntry from "@lanemark/kernels/sessionize";
import { check, checkError, watch } from "./watched.js";

const masks = watch("./event-mask", eventMaskEntry);
const sort = watch("./event-sort", eventSortEntry);
const sessions = watch("./sessionize", sessionizeEntry);
const retained = watch("./retention", retentionEntry);

export function checkEventMask() {
  const { CodeMasker, EventColumns, EventMasker } = masks;
  const viewed = Uint8Array.of(1, 0, 1), bought = Uint8Array.of(0, 0, 1);
  const dst = new Uint32Array(3);
  check("eventMask()", masks.eventMask([viewed, bought]), [1, 0, 3]);
  check("eventMaskInto()", masks.eventMaskInto([viewed, bought], dst), 3);
  check("eventMaskInto() masks", dst, [1, 0, 3]);
  const codes = Uint8Array.of(1, 0, 2), table = Uint32Array.of(0, 1, 2);
  check("eventMaskOfCodes()", masks.eventMaskOfCodes(codes, table), [1, 0, 2]);
  check("eventMaskOfCodesInto()", masks.eventMaskOfCodesInto(codes, table, dst), 3);
  check("eventMaskOfCodesInto() masks", dst, [1, 0, 2]);
  const columns = new EventColumns(16);
  const masker = new EventMasker(columns, 2);
  masker.condition(0).set(viewed);
  masker.condition(1).set(bought);
  check("EventMasker", masker.build(3), [1, 0, 3]);
  const coded = new CodeMasker(columns, "uint8", table);
  coded.codes.set(codes);
  check("CodeMasker", coded.build(3), [1, 0, 2]);
}

export function checkEventSort() {
  const { EventColumns, EventSorter } = sort;
  const time = Float64Array.of(30, NaN, 10, 10), mask = Uint32Array.of(1, 2, 4, 1);
  const sorted = sort.sortEvents({ time, mask });
  check("sortEvents() times", sorted.time, [10, 10, 30]);
  check("sortEvents() masks", sorted.mask, [1, 4, 1]);
  check("eventOrder()", sort.eventOrder({ time, mask }), [3, 2, 0]);
  const groups = Uint32Array.of(0, 2, 4);
  const users = sort.sortEventGroups({ time, mask }, groups);
  check("sortEventGroups() times", users.time, [30, 10, 10]);
  check("sortEventGroups() groups", users.groups, [0, 1, 3]);
  check("eventOrders()", sort.eventOrders({ time, mask }, groups).order, [0, 3, 2]);
  const own = { time: BigInt64Array.of(3n, 1n, 2n), mask: Uint32Array.of(4, 1, 2) };
  check("sortEventsInto()", sort.sortEventsInto(own, own), 3);
  check("sortEventsInto() times", own.time, [1n, 2n, 3n]);
  const columns = new EventColumns(16);
  const sorter = new EventSorter(columns);
  const fill = () => {
    columns.time.set(time);
    columns.mask.set(mask);
  };
  fill();
  check("EventSorter.order()", sorter.order(4, "float64"), [3, 2, 0]);
  check("EventSorter.sort()", sorter.sort(4, "float64"), 3);
  check("EventSorter.sort() times", columns.time.subarray(0, 3), [10, 10, 30]);
  fill();
  check("EventSorter.sortGroups()", sorter.sortGroups(groups, "float64"), 3);
  check("EventSorter.sortGroups() groups", groups, [0, 1, 3]);
}

export function checkSessionize() {
  const { EventColumns, Sessionizer, SessionState, StateError } = sessions;
  const time = Float64Array.of(0, 10, 100, 7), groups = Uint32Array.of(0, 3, 4);
  const stream = time.subarray(0, 3);
  const dst = new Uint32Array(4);
  check("sessionCount()", sessions.sessionCount(stream, 30), 2);
  check("sessionCounts()", sessions.sessionCounts(time, groups, 30), [2, 1]);
  check("sessionCountsInto()", sessions.sessionCountsInto(time, groups, dst, 30), 2);
  check("sessionCountsInto() counts", dst.subarray(0, 2), [2, 1]);
  check("sessionIds()", sessions.sessionIds(stream, 30), [1, 1, 2]);
  check("sessionIdsInto()", sessions.sessionIdsInto(stream, dst, 30), 3);
  check("sessionIdsInto() ids", dst.subarray(0, 3), [1, 1, 2]);
  check("groupSessionIds()", sessions.groupSessionIds(time, groups, 30), [1, 1, 2, 1]);
  check("groupSessionIdsInto()", sessions.groupSessionIdsInto(time, groups, dst, 30), 4);
  check("groupSessionIdsInto() ids", dst, [1, 1, 2, 1]);
  const columns = new EventColumns(16);
  const sessionizer = new Sessionizer(columns);
  columns.time.set(time);
  check("Sessionizer.count()", sessionizer.count(3, 30), 2);
  check("Sessionizer.counts()", sessionizer.counts(groups, 30), [2, 1]);
  check("Sessionizer.ids()", sessionizer.ids(3, 30), [1, 1, 2]);
  check("Sessionizer.groupIds()", sessionizer.groupIds(groups, 30), [1, 1, 2, 1]);
  const first = new SessionState(30), second = new SessionState(30);
  first.update(stream);
  sessionizer.update(second, 0);
  second.add(Float64Array.of(110, 500), () => 2);
  first.combine(SessionState.deserialize(second.serialize()));
  check("SessionState", first.finalize(), 3);
  checkError(StateError, { offset: 0 }, () => SessionState.deserialize(new Uint8Array(8)));
}

export function checkRetention() {
  const { EventColumns, RetentionScanner, RetentionState } = retained;
  const mask = Uint32Array.of(0b001, 0b100, 0b010), groups = Uint32Array.of(0, 2, 3);
  const dst = new Uint32Array(2);
  check("retention()", retained.retention(mask.subarray(0, 2), 3), [1, 0, 1]);
  check("retentions()", retained.retentions(mask, groups, 3), [0b101, 0]);
  check("retentionsInto()", retained.retentionsInto(mask, groups, dst, 3), 2);
  check("retentionsInto() words", dst, [0b101, 0]);
  const columns = new EventColumns(16);
  columns.mask.set(mask);
  const scanner = new RetentionScanner(columns);
  check("RetentionScanner.retention()", scanner.retention(2, 3), [1, 0, 1]);
  check("RetentionScanner.retentions()", scanner.retentions(groups, 3), [0b101, 0]);
  const monday = new RetentionState(3), tuesday = new RetentionState(3);
  scanner.update(monday, 1);
  tuesday.update(Uint32Array.of(0b100));
  tuesday.add(0b010);
  monday.combine(RetentionState.deserialize(tuesday.serialize()));
  check("RetentionState", monday.finalize(), [1, 1, 1]);
}
