/**
 * Patterns with gates in plain TypeScript: a row at a time, every way through the pattern at once, as the
 * kernel does it. A way is told by the part of the pattern that it is in and the anchor of its gate. The
 * times ascend, so of the anchors an `at least` needs the earliest and an `at most` the latest; `!=` needs
 * both, and `==` those that a later row may still be as far behind as it says, each of which leaves the
 * queue once. So a row costs a look at each part, and no pattern is worse than linear in the rows.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import { NONE, type Tracked } from "./engine.ts";
import {
  ABOVE,
  ANY,
  AT_LEAST,
  AT_MOST,
  BELOW,
  EQUAL,
  holds,
  type Node,
  type Program,
} from "./program.ts";

/** A time of either type. The operators are the same for both, and so is the code. */
type Time = number;

/** A part of the pattern, with what is under way in it. */
interface Part {
  readonly kind: Node["kind"];
  /** The bits of which a row must have one. */
  readonly bits: number;
  /** An event's place among the events. */
  readonly step: number;
  readonly operator: number;
  readonly span: Time;
  /** The same as a number. */
  readonly plainSpan: number;
  readonly anchorsHere: boolean;
  isAlive: boolean;
  earliest: Time;
  latest: Time;
  queue: Time[];
  head: number;
}

/** Whether a match ends before the row, or with it. */
const NOT = 0, BEFORE = 1, WITH = 2;

/** A search through rows in order. */
class Search {
  readonly #parts: Part[];
  readonly #firsts: Uint32Array | null;
  readonly #endsInEvent: boolean;
  readonly #keep: number;
  /** What makes a row matter where nothing is under way. */
  readonly #opens: number;
  /** Whether any part is under way. */
  #isBusy = false;
  /** The time of the last row that counts. */
  #before: Time = 0;
  /** The row behind the match that was found last. */
  end = 0;

  constructor({ nodes, keep }: Program, long: boolean, firsts: Uint32Array | null) {
    let step = 0;
    this.#parts = nodes.map((node): Part => {
      const span = node.kind === "gate" ? node.span : 0;
      const condition = node.kind === "event" ? node.condition : ANY;
      return {
        kind: node.kind,
        bits: condition === ANY ? keep : 1 << condition,
        step: node.kind === "event" ? step++ : 0,
        operator: node.kind === "gate" ? node.operator : 0,
        span: long ? BigInt(span) as unknown as Time : span,
        plainSpan: span,
        anchorsHere: node.kind === "gate" && node.anchorsHere,
        isAlive: false,
        earliest: 0,
        latest: 0,
        queue: [],
        head: 0,
      };
    });
    this.#firsts = firsts;
    this.#endsInEvent = nodes.at(-1)?.kind === "event";
    this.#keep = keep;
    this.#opens = this.#parts[0].kind === "event" ? this.#parts[0].bits : keep;
  }

  /** No way is under way. */
  #restart(): void {
    for (const part of this.#parts) {
      part.isAlive = false;
      part.head = part.queue.length = 0;
    }
    this.#isBusy = false;
  }

  #addAnchor(part: Part, anchor: Time): void {
    if (part.operator === EQUAL) {
      const { queue } = part;
      if (queue.length === 0 || queue[queue.length - 1] !== anchor) queue.push(anchor);
    }
    if (!part.isAlive) part.earliest = anchor;
    part.latest = anchor;
    part.isAlive = true;
  }

  /** Whether a gate lets a row of this time through. One that never will again has no anchors after that. */
  #isOpen(part: Part, t: Time): boolean {
    if (!part.isAlive) return false;
    const { span, operator, earliest, latest } = part;
    switch (operator) {
      case AT_MOST:
        return part.isAlive = t - latest <= span;
      case BELOW:
        return part.isAlive = t - latest < span;
      case AT_LEAST:
        return t - earliest >= span;
      case ABOVE:
        return t - earliest > span;
      case EQUAL: {
        const { queue } = part;
        while (part.head < queue.length && t - queue[part.head] > span) part.head++;
        part.isAlive = part.head < queue.length;
        if (part.isAlive) return t - queue[part.head] === span;
        part.head = queue.length = 0;
        return false;
      }
      default:
        return t - latest !== span || t - earliest !== span;
    }
  }

  /** Takes a row that counts. */
  #take(t: Time, bits: number, row: number): number {
    let isIn = true, fired = false;
    this.#isBusy = false;
    for (const part of this.#parts) {
      if (part.kind === "event") {
        fired = isIn && (bits & part.bits) !== 0;
        isIn = part.isAlive;
        part.isAlive = fired;
        if (fired && this.#firsts !== null && this.#firsts[part.step] === NONE) {
          this.#firsts[part.step] = row;
        }
      } else if (part.kind === "star") {
        part.isAlive = isIn ||= part.isAlive;
      } else {
        if (isIn) this.#addAnchor(part, part.anchorsHere ? t : this.#before);
        isIn = this.#isOpen(part, t);
      }
      if (part.isAlive) this.#isBusy = true;
    }
    if (this.#endsInEvent) return fired ? WITH : NOT;
    return isIn ? BEFORE : NOT;
  }

  /** Whether what is left of the pattern matches where no row is left. */
  #isContentAtEnd(): boolean {
    let isIn = true;
    for (const { kind, isAlive, operator, plainSpan } of this.#parts) {
      if (kind === "event") isIn = isAlive;
      else if (kind === "star") isIn ||= isAlive;
      else isIn = isIn && holds(operator, 0, plainSpan);
    }
    return isIn;
  }

  /** Whether rows [from, to) have a match, or with `counts` how many. */
  run(time: Times, mask: Uint32Array, from: number, to: number, counts: boolean): number {
    const times = time as Float64Array, keep = this.#keep, opens = this.#opens;
    let found = 0, isFresh = true;
    this.#restart();
    for (let row = from; row < to; row++) {
      const bits = mask[row] & keep;
      if (bits === 0) continue;
      if (!this.#isBusy && (bits & opens) === 0) {
        isFresh = false;
        continue;
      }
      const t = times[row];
      let how = this.#take(t, bits, row - from);
      if (how === BEFORE) {
        found++;
        this.end = row - from;
        if (!counts) return found;
        this.#restart();
        if (isFresh) continue;
        // the row is the first one of the next search
        isFresh = true;
        how = this.#take(t, bits, row - from);
        if (how === BEFORE) {
          found++;
          this.#restart();
          continue;
        }
      }
      this.#before = t;
      isFresh = false;
      if (how === WITH) {
        found++;
        this.end = row + 1 - from;
        if (!counts) return found;
        this.#restart();
        isFresh = true;
      }
    }
    if ((!counts || !isFresh) && this.#isContentAtEnd()) {
      found++;
      this.end = to - from;
    }
    return found;
  }
}

/** Whether rows [from, to), which are in order, match, or with `counts` how often. */
export function scanTimed(
  time: Times,
  mask: Uint32Array,
  from: number,
  to: number,
  program: Program,
  counts: boolean,
): number {
  return new Search(program, time instanceof BigInt64Array, null).run(time, mask, from, to, counts);
}

/** How far the first match in rows [from, to), which are in order, comes. */
export function trackTimed(
  time: Times,
  mask: Uint32Array,
  from: number,
  to: number,
  program: Program,
): Tracked {
  const firsts = new Uint32Array(program.steps.length).fill(NONE);
  const search = new Search(program, time instanceof BigInt64Array, firsts);
  const matched = search.run(time, mask, from, to, false) > 0;
  return { firsts, matched, end: search.end };
}
