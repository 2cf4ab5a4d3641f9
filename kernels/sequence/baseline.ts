/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing. Patterns with
 * gates are baseline_timed.ts's.
 *
 * The clever parts are the kernel's: the pattern as bits of a word, steps looked up by the mask, an end
 * where the answer is known, masks that lack a condition answered at once, a loop for the one condition
 * that is waited for. A row that is left out takes no branch: two thirds of such rows at random cost more in
 * branches than in what they compute.
 *
 * @module
 */

import { type Automaton, automatonOf } from "./automaton.ts";
import { NONE, type Tracked } from "./engine.ts";
import type { Program } from "./program.ts";

/** Whether a row is not before the one in front of it, and both times are known. */
function follows(time: Float64Array, mask: Uint32Array, row: number): boolean {
  const before = time[row - 1], t = time[row];
  return t > before || (t === before && mask[row] >= mask[row - 1]);
}

/**
 * Whether rows [from, to) are in order by (time, mask), with known times. Four at a time: a time that is
 * carried from row to row V8 makes an object of where it inlines the loop, and takes twice as long.
 */
export function areOrdered(
  time: Float64Array,
  mask: Uint32Array,
  from: number,
  to: number,
): boolean {
  if (from === to) return true;
  let row = from + 1, before = time[from];
  for (; row + 4 <= to; row += 4) {
    const a = time[row], b = time[row + 1], c = time[row + 2], d = time[row + 3];
    if (!(a > before && b > a && c > b && d > c)) {
      for (let i = row; i < row + 4; i++) if (!follows(time, mask, i)) return false;
    }
    before = d;
  }
  for (; row < to; row++) if (!follows(time, mask, row)) return false;
  return !Number.isNaN(time[from]);
}

/** The bits of `needed` that no mask has. */
function missing(mask: Uint32Array, from: number, to: number, needed: number): number {
  for (let row = from; row < to && needed !== 0; row++) needed &= ~mask[row];
  return needed;
}

/**
 * The places that the last call of scanNarrow() or scanWord() left reached. An object that went in and out
 * took short groups a tenth longer on V8, and a default for what is entered with a third on JSC.
 */
let left = 1;

/** At most 31 steps, conditions within a byte: what a mask means is looked up, those left out, too. */
function scanNarrow(
  mask: Uint32Array,
  from: number,
  to: number,
  { keep, last }: Automaton,
  narrow: Int32Array,
  counts: boolean,
  entered: number,
): number {
  const done = 1 << last;
  let places = entered, found = 0;
  for (let row = from; row < to; row++) {
    const bits = mask[row] & keep;
    places = ((places & narrow[bits]) << 1) | (places & narrow[256 + bits]);
    if ((places & done) !== 0) {
      if (!counts) return 1;
      found++;
      places = 1;
    }
  }
  left = places;
  return found;
}

/** At most 31 steps, any conditions. */
function scanWord(
  mask: Uint32Array,
  from: number,
  to: number,
  { keep, last, satisfied, stays: [stays] }: Automaton,
  counts: boolean,
  entered: number,
): number {
  const done = 1 << last;
  let places = entered, found = 0;
  for (let row = from; row < to; row++) {
    const bits = mask[row] & keep;
    const fits = satisfied[bits & 0xff] | satisfied[256 + ((bits >>> 8) & 0xff)] |
      satisfied[512 + ((bits >>> 16) & 0xff)] | satisfied[768 + (bits >>> 24)];
    // all ones where the row counts
    const counted = (bits | -bits) >> 31;
    places = ((places & fits & counted) << 1) | (places & (stays | ~counted));
    if ((places & done) !== 0) {
      if (!counts) return 1;
      found++;
      places = 1;
    }
  }
  left = places;
  return found;
}

/** Rows that are looked for, and how many rows there must be to each for that to pay. */
const TRIES = 32, APART = 8;
/** Rows that are all taken where it does not pay, and of how short a stream. */
const STRETCH = 4096, SHORT = 256;

/**
 * At most 31 steps. What waits at a `.*` waits for one step, and a loop that looks for its condition alone
 * takes half of a row's time; but each row it finds costs a mispredicted branch.
 */
function scanAhead(
  mask: Uint32Array,
  from: number,
  to: number,
  automaton: Automaton,
  counts: boolean,
): number {
  const { keep, last, satisfied, wanted, stays: [stays] } = automaton;
  const narrow = automaton.isNarrow ? narrowOf(automaton) : null;
  const done = 1 << last;
  let places = 1, found = 0;
  for (let row = from; row < to;) {
    const begin = row;
    for (let tries = 0; row < to && tries < TRIES; row++, tries++) {
      const place = 31 - Math.clz32(places);
      if (((stays >>> place) & 1) !== 0) {
        const bits = wanted[place];
        while (row < to && (mask[row] & bits) === 0) row++;
        if (row === to) break;
      }
      const bits = mask[row] & keep;
      if (bits === 0) continue;
      const fits = satisfied[bits & 0xff] | satisfied[256 + ((bits >>> 8) & 0xff)] |
        satisfied[512 + ((bits >>> 16) & 0xff)] | satisfied[768 + (bits >>> 24)];
      places = ((places & fits) << 1) | (places & stays);
      if ((places & done) !== 0) {
        if (!counts) return 1;
        found++;
        places = 1;
      }
    }
    if (row - begin >= TRIES * APART) continue;
    const end = Math.min(to, row + STRETCH);
    found += narrow === null
      ? scanWord(mask, row, end, automaton, counts, places)
      : scanNarrow(mask, row, end, automaton, narrow, counts, places);
    if (!counts && found > 0) return 1;
    places = left;
    row = end;
  }
  return found;
}

/** Any number of steps. */
function scanWords(
  mask: Uint32Array,
  from: number,
  to: number,
  automaton: Automaton,
  counts: boolean,
): number {
  const { keep, last, words } = automaton;
  const places = new Int32Array(words);
  places[0] = 1;
  let found = 0;
  for (let row = from; row < to; row++) {
    const awaited = automaton.awaited(places);
    if (awaited !== 0) {
      while (row < to && (mask[row] & awaited) === 0) row++;
      if (row === to) break;
    }
    const bits = mask[row] & keep;
    if (bits === 0) continue;
    automaton.advance(places, 0, bits);
    if (automaton.isAt(places, 0, last)) {
      if (!counts) return 1;
      found++;
      places.fill(0)[0] = 1;
    }
  }
  return found;
}

const narrows = new WeakMap<Automaton, Int32Array>();

/** A table by mask: what it satisfies, and behind that which places stay. */
function narrowOf(automaton: Automaton): Int32Array {
  let narrow = narrows.get(automaton);
  if (narrow === undefined) {
    narrow = new Int32Array(512);
    narrow.set(automaton.satisfied.subarray(0, 256));
    narrow.fill(automaton.stays[0], 256);
    // a row without a condition is left out: no place moves, all stay
    narrow[0] = 0;
    narrow[256] = -1;
    narrows.set(automaton, narrow);
  }
  return narrow;
}

/**
 * Whether rows [from, to), which are in order, match a pattern without gates, or with `counts` how often.
 */
export function scan(
  mask: Uint32Array,
  from: number,
  to: number,
  program: Program,
  counts: boolean,
): number {
  const automaton = automatonOf(program);
  if (automaton.last === 0 && !counts) return 1;
  if (automaton.last === 0) return countKept(mask, from, to, program.keep);
  if (automaton.words > 1) return scanWords(mask, from, to, automaton, counts);
  if (to - from >= SHORT) return scanAhead(mask, from, to, automaton, counts);
  if (automaton.isNarrow) {
    return scanNarrow(mask, from, to, automaton, narrowOf(automaton), counts, 1);
  }
  return scanWord(mask, from, to, automaton, counts, 1);
}

/** A pattern without steps matches in front of every row that counts. */
function countKept(mask: Uint32Array, from: number, to: number, keep: number): number {
  let rows = 0;
  for (let row = from; row < to; row++) if ((mask[row] & keep) !== 0) rows++;
  return rows;
}

/** Whether rows lack a condition of the pattern. Of short ones it is not worth the look. */
export function lacksCondition(
  mask: Uint32Array,
  from: number,
  to: number,
  { needed }: Program,
): boolean {
  return to - from >= 1024 && missing(mask, from, to, needed) !== 0;
}

/** How far the first match in rows [from, to), which are in order, comes without gates. */
export function track(mask: Uint32Array, from: number, to: number, program: Program): Tracked {
  const automaton = automatonOf(program), { keep, last, words } = automaton;
  const firsts = new Uint32Array(last).fill(NONE);
  const places = new Int32Array(words);
  places[0] = 1;
  let reached = 0;
  for (let row = from; row < to && reached < last; row++) {
    const bits = mask[row] & keep;
    if (bits === 0) continue;
    automaton.advance(places, 0, bits);
    // a row leads to one place more than was reached before, if to any
    if (automaton.isAt(places, 0, reached + 1)) firsts[reached++] = row - from;
  }
  return { firsts, matched: reached === last, end: 0 };
}
