/**
 * Every function of the kernels that follow chains of events, with a known answer.
 *
 * @module
 */

import * as bitmaskFunnelEntry from "@lanemark/kernels/bitmask-funnel";
import * as nextNodeEntry from "@lanemark/kernels/next-node";
import * as sequenceEntry from "@lanemark/kernels/sequence";
import { check, checkError, watch } from "./watched.js";

const funnel = watch("./bitmask-funnel", bitmaskFunnelEntry);
const sequence = watch("./sequence", sequenceEntry);
const node = watch("./next-node", nextNodeEntry);

/** Two users: three rows, and two. */
const groups = Uint32Array.of(0, 3, 5);

export function checkBitmaskFunnel() {
  const { EventColumns, FunnelScanner, FunnelState, OrderedFunnelState } = funnel;
  const time = Float64Array.of(0, 300, 600, 0, 18_000), mask = Uint32Array.of(1, 2, 4, 1, 2);
  const events = { time, mask }, rule = { window: 3600, steps: 3 };
  const stream = { time: time.subarray(0, 3), mask: mask.subarray(0, 3) };
  const dst = new Uint8Array(2);
  check("windowFunnel()", funnel.windowFunnel(stream, rule), 3);
  check("windowFunnels()", funnel.windowFunnels(events, groups, rule), [3, 1]);
  check("windowFunnelsInto()", funnel.windowFunnelsInto(events, groups, dst, rule), 2);
  check("windowFunnelsInto() levels", dst, [3, 1]);
  check("windowFunnelEvents()", funnel.windowFunnelEvents(stream, rule), [0, 300, 600]);
  const chains = funnel.windowFunnelsEvents(events, groups, rule);
  check("windowFunnelsEvents()", chains.times, [0, 300, 600, 0]);
  check("windowFunnelsEvents() offsets", chains.offsets, [0, 3, 4]);
  const columns = new EventColumns(16);
  columns.time.set(time);
  columns.mask.set(mask);
  const scanner = new FunnelScanner(columns);
  check("FunnelScanner.level()", scanner.level(3, rule), 3);
  check("FunnelScanner.levelsInto()", scanner.levelsInto(groups, dst.fill(0), rule), 2);
  check("FunnelScanner.levelsInto() levels", dst, [3, 1]);
  for (const State of [FunnelState, OrderedFunnelState]) {
    const first = new State(rule), second = new State(rule);
    first.update({ time: time.subarray(0, 2), mask: mask.subarray(0, 2) });
    second.update({ time: time.subarray(2, 3), mask: mask.subarray(2, 3) });
    first.combine(State.deserialize(second.serialize()));
    check("a funnel's state", first.finalize(), 3);
    if (State === FunnelState) check("finalizeEvents()", first.finalizeEvents(), [0, 300, 600]);
  }
}

export function checkSequence() {
  const { EventColumns, OrderedSequenceState, PatternError, SequencePattern } = sequence;
  const { SequenceScanner, SequenceState } = sequence;
  const time = Float64Array.of(0, 1, 2, 0, 1), mask = Uint32Array.of(1, 2, 1, 2, 1);
  const events = { time, mask };
  const stream = { time: time.subarray(0, 3), mask: mask.subarray(0, 3) };
  const pattern = new SequencePattern("(?1)(?2)", 2), one = "(?1)";
  const bytes = new Uint8Array(2), words = new Uint32Array(2);
  check("sequenceMatch()", sequence.sequenceMatch(stream, pattern), true);
  check("sequenceMatches()", sequence.sequenceMatches(events, groups, pattern), [1, 0]);
  check("sequenceMatchesInto()", sequence.sequenceMatchesInto(events, groups, bytes, pattern), 2);
  check("sequenceMatchesInto() answers", bytes, [1, 0]);
  check("sequenceCount()", sequence.sequenceCount(stream, one), 2);
  check("sequenceCounts()", sequence.sequenceCounts(events, groups, one), [2, 1]);
  check("sequenceCountsInto()", sequence.sequenceCountsInto(events, groups, words, one), 2);
  check("sequenceCountsInto() counts", words, [2, 1]);
  check("sequenceMatchEvents()", sequence.sequenceMatchEvents(stream, pattern), [0, 1]);
  const chains = sequence.sequenceMatchesEvents(events, groups, pattern);
  check("sequenceMatchesEvents()", chains.time, [0, 1, 1]);
  check("sequenceMatchesEvents() offsets", chains.offsets, [0, 2, 3]);
  const columns = new EventColumns(16);
  columns.time.set(time);
  columns.mask.set(mask);
  const scanner = new SequenceScanner(columns);
  check("SequenceScanner.match()", scanner.match(3, pattern), true);
  check("SequenceScanner.count()", scanner.count(3, one), 2);
  check("SequenceScanner.matchEvents()", scanner.matchEvents(3, pattern), [0, 1]);
  check("SequenceScanner.matchesInto()", scanner.matchesInto(groups, bytes.fill(9), pattern), 2);
  check("SequenceScanner.matchesInto() answers", bytes, [1, 0]);
  check("SequenceScanner.countsInto()", scanner.countsInto(groups, words.fill(9), one), 2);
  check("SequenceScanner.countsInto() counts", words, [2, 1]);
  for (const State of [SequenceState, OrderedSequenceState]) {
    const first = new State("(?1)(?2)"), second = new State("(?1)(?2)");
    first.update({ time: time.subarray(0, 1), mask: mask.subarray(0, 1) });
    second.update({ time: time.subarray(1, 3), mask: mask.subarray(1, 3) });
    first.combine(State.deserialize(second.serialize()));
    check("a sequence's state matches", first.match(), true);
    check("a sequence's state counts", first.count(), 1);
    if (State === SequenceState) check("matchEvents()", first.matchEvents(), [0, 1]);
  }
  checkError(PatternError, { offset: 10 }, () => new SequencePattern("(?1)(?t>5)(?t<9)(?2)"));
}

export function checkNextNode() {
  const { EventColumns, NextNodeScanner, NextNodeState } = node;
  const events = {
    time: Float64Array.of(0, 60, 120, 5, 3),
    value: Uint32Array.of(7, 8, 9, 1, 2),
    base: Uint8Array.of(1, 1, 1, 1, 1),
    mask: Uint32Array.of(1, 0, 0, 0, 1),
  };
  const part = (from, to) =>
    Object.fromEntries(Object.entries(events).map(([key, all]) => [key, all.subarray(from, to)]));
  const rule = { direction: "forward", base: "head", conditions: 1 };
  const dst = new Int32Array(2);
  check("nextNode()", node.nextNode(part(0, 3), rule), 1);
  check("nextNodes()", node.nextNodes(events, groups, rule), [1, 3]);
  check("nextNodesInto()", node.nextNodesInto(events, groups, dst, rule), 2);
  check("nextNodesInto() rows", dst, [1, 3]);
  const columns = new EventColumns(16);
  const scanner = new NextNodeScanner(columns);
  columns.time.set(events.time);
  columns.value.set(events.value);
  columns.mask.set(events.mask);
  scanner.base.fill(1, 0, 5);
  check("NextNodeScanner.next()", scanner.next(3, rule), 1);
  check("NextNodeScanner.nextsInto()", scanner.nextsInto(groups, dst.fill(0), rule), 2);
  check("NextNodeScanner.nextsInto() rows", dst, [1, 3]);
  const here = new NextNodeState(rule), there = new NextNodeState(rule);
  here.update(part(1, 2));
  there.update(part(0, 1));
  here.combine(NextNodeState.deserialize(there.serialize()));
  check("NextNodeState", here.finalize(), 8);
}
