/**
 * The oracle of sequence: a matcher that tries everything, written from the definition.
 *
 * Of the rows, ordered by (time, mask), those without a condition are left out. A match is a way to go
 * through all parts of the pattern, `.*` in front: an event consumes the next row, `.*` passes over any
 * number of rows, a gate passes over rows up to one whose time since the anchor is as it says, and where
 * no row is left it wants that of an elapsed time of 0. The anchor is the last consumed row, or behind
 * `.*` the row at which the gate begins. The first match is the one that ends first; of those the one
 * whose passed-over rows are fewest, compared part by part.
 *
 * @module
 */

/** What is asked: whether, how often, and when. */
export interface NaiveInput {
  readonly form: "match" | "count" | "events";
  readonly time: Float64Array | BigInt64Array;
  readonly mask: Uint32Array;
  /** Offsets of groups; none: the rows are one. */
  readonly groups: Uint32Array | null;
  readonly pattern: string;
  readonly conditions: number;
}

/** Times of the matched events of every group, one after the other. */
export interface NaiveChains {
  readonly time: Float64Array | BigInt64Array;
  readonly offsets: Uint32Array;
}

/** An answer of each group. */
export type NaiveOutput = Uint8Array | Uint32Array | NaiveChains;

type Time = number | bigint;

interface Row {
  readonly time: Time;
  readonly mask: number;
}

interface Part {
  readonly kind: "event" | "any" | "star" | "gate";
  readonly condition: number;
  readonly operator: string;
  readonly span: number;
}

/** The parts of a pattern that is one. */
function partsOf(pattern: string): Part[] {
  const parts: Part[] = [{ kind: "star", condition: 0, operator: "", span: 0 }];
  const token = /\(\?t([<>=!]+)(\d+)\)|\(\?(\d+)\)|\.\*|\./g;
  for (
    const [text, operator = "", span, condition] of pattern.replaceAll(" ", "").matchAll(token)
  ) {
    const kind = operator ? "gate" : condition ? "event" : text === ".*" ? "star" : "any";
    parts.push({ kind, condition: Number(condition), operator, span: Number(span) });
  }
  return parts;
}

function isAsWanted(elapsed: Time, operator: string, span: number): boolean {
  if (operator === "<=") return elapsed <= span;
  if (operator === "<") return elapsed < span;
  if (operator === ">=") return elapsed >= span;
  if (operator === ">") return elapsed > span;
  if (operator === "==") return elapsed == span;
  return elapsed != span;
}

function difference(a: Time, b: Time): Time {
  return typeof a === "bigint" ? a - (b as bigint) : a - (b as number);
}

/** A match of all parts: the row behind it, and the rows of the events with a number. */
interface Match {
  readonly end: number;
  readonly rows: readonly number[];
}

/** The first match in rows from `begin` on. */
function firstMatch(parts: readonly Part[], rows: readonly Row[], begin: number): Match | null {
  const known = new Map<string, number>();

  /** Where part `p` may leave off when it begins at row `e`, the nearest first. */
  function* exits(p: number, e: number): Iterable<number> {
    const { kind, condition, operator, span } = parts[p];
    if (kind === "any" && e < rows.length) yield e + 1;
    if (kind === "event" && e < rows.length && (rows[e].mask >>> (condition - 1)) & 1) yield e + 1;
    if (kind === "star") { for (let to = e; to <= rows.length; to++) yield to; }
    if (kind === "gate" && e === rows.length && isAsWanted(0, operator, span)) yield e;
    if (kind === "gate" && e < rows.length) {
      const anchor = rows[parts[p - 1].kind === "star" ? e : e - 1].time;
      for (let to = e; to < rows.length; to++) {
        if (isAsWanted(difference(rows[to].time, anchor), operator, span)) yield to;
      }
    }
  }

  /** Where the parts from `p` on end first when they begin at row `e`. */
  function earliest(p: number, e: number): number {
    if (p === parts.length) return e;
    const key = `${p} ${e}`;
    let best = known.get(key);
    if (best !== undefined) return best;
    best = Infinity;
    for (const to of exits(p, e)) best = Math.min(best, earliest(p + 1, to));
    known.set(key, best);
    return best;
  }

  const end = earliest(0, begin);
  if (end === Infinity) return null;
  const found: number[] = [];
  let e = begin;
  for (let p = 0; p < parts.length; p++) {
    if (parts[p].kind === "event") found.push(e);
    for (const to of exits(p, e)) {
      if (earliest(p + 1, to) !== end) continue;
      e = to;
      break;
    }
  }
  return { end, rows: found };
}

/** The rows that count, in order. */
function rowsOf(input: NaiveInput, from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let i = from; i < to; i++) {
    const time = input.time[i], mask = input.mask[i];
    if (time === time && mask % 2 ** input.conditions !== 0) rows.push({ time, mask });
  }
  return rows
    .sort((a, b) => a.time < b.time ? -1 : a.time > b.time ? 1 : a.mask - b.mask)
    .map(({ time, mask }) => ({ time, mask: mask % 2 ** input.conditions }));
}

function countOf(parts: readonly Part[], rows: readonly Row[]): number {
  let count = 0;
  for (let begin = 0; begin < rows.length;) {
    const match = firstMatch(parts, rows, begin);
    if (match === null) break;
    count++;
    begin = Math.max(match.end, begin + 1);
  }
  return count;
}

/** The times of the first match's events, or of the longest beginning that has one. */
function chainOf(parts: readonly Part[], rows: readonly Row[]): Time[] {
  for (let length = parts.length; length > 0; length--) {
    if (length < parts.length && parts[length - 1].kind !== "event") continue;
    const match = firstMatch(parts.slice(0, length), rows, 0);
    if (match !== null) return match.rows.map((row) => rows[row].time);
  }
  return [];
}

/** The answer. */
export function naiveSequence(input: NaiveInput): NaiveOutput {
  const parts = partsOf(input.pattern);
  const groups = [...input.groups ?? [0, input.time.length]];
  const streams = groups.slice(1).map((end, g) => rowsOf(input, groups[g], end));
  if (input.form === "match") {
    return Uint8Array.from(streams, (rows) => Number(firstMatch(parts, rows, 0) !== null));
  }
  if (input.form === "count") return Uint32Array.from(streams, (rows) => countOf(parts, rows));
  const chains = streams.map((rows) => chainOf(parts, rows));
  const offsets = Uint32Array.of(0, ...chains.map((_, g) => chains.slice(0, g + 1).flat().length));
  return input.time instanceof Float64Array
    // -0 is 0
    ? { time: Float64Array.from(chains.flat() as number[], (t) => t + 0), offsets }
    : { time: BigInt64Array.from(chains.flat() as bigint[]), offsets };
}

/** Anchors of a gate under way, and whether one lets every further row through. */
interface Waiting {
  anchors: Time[];
  isOpen: boolean;
}

/** Where the first match in rows from `begin` on ends, with every way through the parts at once. */
function firstEnd(parts: readonly Part[], rows: readonly Row[], begin: number): number {
  const waiting = parts.map((): Waiting => ({ anchors: [], isOpen: false }));
  // whether a way stands in front of each part, and behind the last one
  let here = new Array<boolean>(parts.length + 1).fill(false);
  here[0] = true;
  for (let e = begin; e <= rows.length; e++) {
    const next = new Array<boolean>(parts.length + 1).fill(false);
    for (let p = 0; p < parts.length; p++) {
      const { kind, condition, operator, span } = parts[p];
      if (kind === "star" && here[p]) here[p + 1] = next[p] = true;
      if (kind === "any" && here[p]) next[p + 1] = true;
      if (kind === "event" && here[p] && e < rows.length) {
        if ((rows[e].mask >>> (condition - 1)) & 1) next[p + 1] = true;
      }
      if (kind !== "gate") continue;
      if (e === rows.length) {
        here[p + 1] ||= here[p] && isAsWanted(0, operator, span);
        continue;
      }
      const way = waiting[p];
      if (here[p]) way.anchors.push(rows[parts[p - 1].kind === "star" ? e : e - 1].time);
      const elapsed = way.anchors.map((anchor) => difference(rows[e].time, anchor));
      here[p + 1] ||= way.isOpen || elapsed.some((one) => isAsWanted(one, operator, span));
      // an anchor that is further back than the gate says is so from then on
      way.anchors = way.anchors.filter((_, i) => elapsed[i] <= span);
      const isPast = elapsed.some((one) => one > span);
      if (isPast && [">=", ">", "!="].includes(operator)) way.isOpen = true;
    }
    if (here[parts.length]) return e;
    here = next;
  }
  return Infinity;
}

/** Whether and how often, of streams too long to try everything on. */
export function naiveSequenceOfMany(input: NaiveInput): NaiveOutput {
  const parts = partsOf(input.pattern);
  const groups = [...input.groups ?? [0, input.time.length]];
  const answers = groups.slice(1).map((to, g) => {
    const rows = rowsOf(input, groups[g], to);
    if (input.form === "match") return Number(firstEnd(parts, rows, 0) < Infinity);
    let count = 0;
    for (let begin = 0; begin < rows.length; count++) {
      const end = firstEnd(parts, rows, begin);
      if (end === Infinity) break;
      begin = Math.max(end, begin + 1);
    }
    return count;
  });
  return input.form === "match" ? Uint8Array.from(answers) : Uint32Array.from(answers);
}
