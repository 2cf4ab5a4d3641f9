// Patterns with gates: a row at a time, every way through the pattern at once. A way is told by the part
// of the pattern that it is in and the anchor of its gate, and of the anchors few matter: the times
// ascend, so an `at least` needs the earliest one and an `at most` the latest; `!=` needs both, and `==`
// those that one elapsed time may still reach, each of which leaves the queue once. So a row costs a look
// at each part, and no pattern is worse than linear in the rows.

import {
  ABOVE, ALIVE, ARGUMENT, AT_LEAST, AT_MOST, BELOW, EARLIEST, EQUAL, EVENT, FIRST, HEAD, HERE, KEEP, KIND,
  LATEST, NODE_BYTES, NODES, NONE, QUEUE, SPAN, STAR, TAIL, UNORDERED,
} from "./layout";
import { areOrdered } from "./order";

let begin: usize = 0;
let end: usize = 0;
/** Whether the pattern ends in an event. */
let endsInEvent: bool = false;
/** Whether any part but the first is under way: else rows matter only for what the first part wants. */
let isBusy: bool = false;
/** The time of the last row that counts. */
let beforeLong: i64 = 0;
let beforeDouble: f64 = 0;

/** Whether a match ends before the row, or with it. */
const NOT: i32 = 0;
const BEFORE: i32 = 1;
const WITH: i32 = 2;

function beginPattern(program: usize): void {
  const nodes = <usize> load<u32>(program, NODES);
  begin = nodes + 8;
  end = begin + <usize> load<u32>(nodes) * NODE_BYTES;
  endsInEvent = load<u32>(end - NODE_BYTES, KIND) == EVENT;
  restart();
}

/** No way is under way. */
function restart(): void {
  for (let node = begin; node < end; node += NODE_BYTES) {
    store<u32>(node, 0, ALIVE);
    store<u32>(node, 0, HEAD);
    store<u32>(node, 0, TAIL);
  }
  isBusy = false;
}

/** An elapsed time against a gate's. Times ascend: the difference of integers is one without a sign. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isBelow<T>(a: T, b: T): bool {
  return isFloat<T>() ? a < b : <u64> a < <u64> b;
}

/** The same, or as long. Between equal infinite times the elapsed one is NaN, which is neither. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isAtMost<T>(a: T, b: T): bool {
  return isFloat<T>() ? a <= b : <u64> a <= <u64> b;
}

/** A gate is told of an anchor. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function addAnchor<T>(node: usize, anchor: T): void {
  if (load<u32>(node, ARGUMENT) == EQUAL) {
    const queue = <usize> load<u32>(node, QUEUE), tail = <usize> load<u32>(node, TAIL);
    if (tail > <usize> load<u32>(node, HEAD) && load<T>(queue + ((tail - 1) << 3)) == anchor) return;
    store<T>(queue + (tail << 3), anchor);
    store<u32>(node, <u32> tail + 1, TAIL);
  } else if (!load<u32>(node, ALIVE)) {
    store<T>(node, anchor, EARLIEST);
  }
  store<T>(node, anchor, LATEST);
  store<u32>(node, 1, ALIVE);
}

/** Whether a gate lets a row of this time through. One that never will again has no anchors after that. */
function isOpen<T>(node: usize, time: T): bool {
  if (!load<u32>(node, ALIVE)) return false;
  const span = load<T>(node, SPAN);
  const latest: T = time - load<T>(node, LATEST);
  switch (load<u32>(node, ARGUMENT)) {
    case AT_MOST: {
      if (isAtMost<T>(latest, span)) return true;
      store<u32>(node, 0, ALIVE);
      return false;
    }
    case BELOW: {
      if (isBelow<T>(latest, span)) return true;
      store<u32>(node, 0, ALIVE);
      return false;
    }
    case AT_LEAST:
      return isAtMost<T>(span, time - load<T>(node, EARLIEST));
    case ABOVE:
      return isBelow<T>(span, time - load<T>(node, EARLIEST));
    case EQUAL: {
      const queue = <usize> load<u32>(node, QUEUE);
      const tail = load<u32>(node, TAIL);
      let head = load<u32>(node, HEAD);
      while (head < tail && isBelow<T>(span, time - load<T>(queue + (<usize> head << 3)))) head++;
      store<u32>(node, head, HEAD);
      if (head == tail) store<u32>(node, 0, ALIVE);
      return head < tail && <T> (time - load<T>(queue + (<usize> head << 3))) == span;
    }
    default:
      return latest != span || <T> (time - load<T>(node, EARLIEST)) != span;
  }
}

/** Whether a gate is content where no row is left. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isContent<T>(node: usize): bool {
  const span = load<T>(node, SPAN);
  switch (load<u32>(node, ARGUMENT)) {
    case AT_MOST:
      return true;
    case BELOW:
      return span != 0;
    case AT_LEAST:
    case EQUAL:
      return span == 0;
    case ABOVE:
      return false;
    default:
      return span != 0;
  }
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function timeBefore<T>(): T {
  return isFloat<T>() ? <T> beforeDouble : <T> beforeLong;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function keepTime<T>(time: T): void {
  if (isFloat<T>()) beforeDouble = <f64> time;
  else beforeLong = <i64> time;
}

/** Takes a row that counts. `rows` says which step consumed which row first, where that is asked for. */
function step<T>(time: T, bits: u32, firsts: usize, row: u32): i32 {
  let isIn = true, fired = false;
  isBusy = false;
  for (let node = begin; node < end; node += NODE_BYTES) {
    const kind = load<u32>(node, KIND);
    if (kind == EVENT) {
      fired = isIn && (bits & load<u32>(node, ARGUMENT)) != 0;
      isIn = load<u32>(node, ALIVE) != 0;
      store<u32>(node, u32(fired), ALIVE);
      if (fired) {
        isBusy = true;
        const first = firsts + (<usize> load<u32>(node, HERE) << 2);
        if (firsts && load<u32>(first) == NONE) store<u32>(first, row);
      }
    } else if (kind == STAR) {
      isIn = isIn || load<u32>(node, ALIVE) != 0;
      store<u32>(node, u32(isIn), ALIVE);
      if (isIn) isBusy = true;
    } else {
      if (isIn) addAnchor<T>(node, load<u32>(node, HERE) ? time : timeBefore<T>());
      isIn = isOpen<T>(node, time);
      if (load<u32>(node, ALIVE)) isBusy = true;
    }
  }
  if (endsInEvent) return fired ? WITH : NOT;
  return isIn ? BEFORE : NOT;
}

/** Whether what is left of the pattern matches where no row is left. */
function isContentAtEnd<T>(): bool {
  let isIn = true;
  for (let node = begin; node < end; node += NODE_BYTES) {
    const kind = load<u32>(node, KIND);
    const alive = load<u32>(node, ALIVE) != 0;
    if (kind == EVENT) isIn = alive;
    else if (kind == STAR) isIn = isIn || alive;
    else isIn = isIn && isContent<T>(node);
  }
  return isIn;
}

/** The row behind the match that was found last. */
let endOfMatch: u32 = 0;

export function matchEnd(): u32 {
  return endOfMatch;
}

// A search through rows that may come in windows.
/** How many matches were found. */
let found: u32 = 0;
/** Whether the next row that counts is the first one of a search. */
let isFresh: bool = true;

function beginRows(): void {
  restart();
  found = 0;
  isFresh = true;
}

/** Takes rows; with `counts` all of them, else up to a match. */
function takeRows<T>(
  program: usize, time: usize, mask: usize, count: i32, counts: bool, firsts: usize,
): void {
  const keep = load<u32>(program, KEEP);
  // what makes a row matter where nothing is under way
  const opens = load<u32>(begin, KIND) == EVENT ? load<u32>(begin, ARGUMENT) : keep;
  for (let row = 0; row < count; row++) {
    const bits = load<u32>(mask + (<usize> row << 2)) & keep;
    if (!bits) continue;
    if (!isBusy && !(bits & opens)) {
      isFresh = false;
      continue;
    }
    const at = load<T>(time + (<usize> row << 3));
    let how = step<T>(at, bits, firsts, row);
    if (how == BEFORE) {
      found++;
      endOfMatch = row;
      if (!counts) return;
      restart();
      if (isFresh) continue;
      // the row is the first one of the next search
      isFresh = true;
      how = step<T>(at, bits, firsts, row);
      if (how == BEFORE) {
        found++;
        restart();
        continue;
      }
    }
    keepTime<T>(at);
    isFresh = false;
    if (how == WITH) {
      found++;
      endOfMatch = row + 1;
      if (!counts) return;
      restart();
      isFresh = true;
    }
  }
}

/** No row is left of `count`. */
function endRows<T>(count: i32, counts: bool): void {
  if (!counts && found) return;
  if ((!counts || !isFresh) && isContentAtEnd<T>()) {
    found++;
    endOfMatch = count;
  }
}

/** The rows' matches: how many, or whether there is one. */
function matchRows<T>(
  program: usize, time: usize, mask: usize, count: i32, counts: bool, firsts: usize,
): u32 {
  beginRows();
  takeRows<T>(program, time, mask, count, counts, firsts);
  endRows<T>(count, counts);
  return found;
}

/**
 * Takes a window of a stream, a pattern without `==`: with `more` it follows another one, whose last row
 * stands in front of the columns, with `last` none follows. Answers as scanTimed() does, but of the last
 * window the answer to all.
 *
 * REQUIRES: 64 readable bytes behind the columns.
 */
export function windowTimed<T>(
  program: usize, time: usize, mask: usize, count: i32, counts: bool, more: bool, last: bool,
): u32 {
  if (!more) {
    beginPattern(program);
    beginRows();
  }
  const before: i32 = more ? 1 : 0;
  const times = time - (<usize> before << 3), masks = mask - (<usize> before << 2);
  if (!areOrdered<T>(times, masks, count + before)) return UNORDERED;
  if (counts || !found) {
    takeRows<T>(program, time, mask, count, counts, 0);
    if (last) endRows<T>(count, counts);
  }
  return found;
}

/**
 * Answers each group: whether it has a match or, with `counts`, how many; or UNORDERED. `starts` holds the
 * groups' first rows and the last one's end.
 *
 * REQUIRES: 64 readable bytes behind the columns; a queue of so many times as the largest group has rows
 * behind each gate with `==`.
 */
export function scanTimed<T>(
  program: usize, time: usize, mask: usize, starts: usize, groups: i32, out: usize, counts: bool,
): void {
  beginPattern(program);
  let from = load<i32>(starts);
  for (let group = 0; group < groups; group++) {
    starts += 4;
    const to = load<i32>(starts);
    const times = time + (<usize> from << 3), masks = mask + (<usize> from << 2);
    const isOrdered = areOrdered<T>(times, masks, to - from);
    store<u32>(
      out + (<usize> group << 2),
      isOrdered ? matchRows<T>(program, times, masks, to - from, counts, 0) : UNORDERED,
    );
    from = to;
  }
}

/** Answers rows as track() of scan.ts does, or UNORDERED; matchEnd() is where the match ends. */
export function trackTimed<T>(program: usize, time: usize, mask: usize, count: i32): u32 {
  if (!areOrdered<T>(time, mask, count)) return UNORDERED;
  beginPattern(program);
  return matchRows<T>(program, time, mask, count, false, <usize> load<u32>(program, FIRST));
}
