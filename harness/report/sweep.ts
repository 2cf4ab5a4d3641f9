/**
 * Sweeps: how an implementation's time grows with the size, and from which size on it pays.
 *
 * @module
 */

import type { Ratio, Record, Times } from "../record.ts";
import { count } from "./format.ts";

/** A record that was timed. */
export interface Timed extends Record {
  readonly ns: Times;
}

/** Whether a record was timed. */
export function isTimed(record: Record): record is Timed {
  return record.ns !== null;
}

/** One implementation over the sizes of a family. */
export interface Sweep {
  readonly kernel: string;
  readonly family: string;
  readonly impl: string;
  /** Its timed records by ascending size: at least three sizes. */
  readonly points: readonly Timed[];
  /** Whom it was compared with, at any size; a yardstick is nobody to be faster than. */
  readonly opponents: readonly string[];
}

/** Two sizes make a line of anything. */
const LEAST_SIZES = 3;

/** The sweeps in the order of the records. A record without elements has no place on a log axis. */
export function sweepsOf(records: readonly Record[]): Sweep[] {
  const groups = new Map<string, Timed[]>();
  for (const record of records) {
    if (record.family === null || record.elements === 0 || !isTimed(record)) continue;
    const { kernel, family, impl, workers } = record;
    const key = JSON.stringify([kernel, family, impl, workers]);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((points) => {
    if (new Set(points.map(({ elements }) => elements)).size < LEAST_SIZES) return [];
    points.sort((a, b) => a.elements - b.elements);
    const [{ kernel, impl }] = points;
    const opponents = points.flatMap(({ ratios }) => ratios)
      .filter(({ verdict }) => verdict !== null).map(({ vs }) => vs);
    const family = points[0].family!;
    return [{ kernel, family, impl, points, opponents: [...new Set(opponents)] }];
  });
}

/** A rise of less is what runs differ by. */
const WORTH_CALLING_RISE = 1.1;

/** From where on an element takes longer than at any smaller size, because a cache is too small, say. */
export interface Bend {
  /** The first such size, in elements. */
  readonly size: number;
  /** The time of an element at the largest size, by the least time of one. */
  readonly factor: number;
}

/** Where a sweep bends upward for good; `null` where it does not. */
export function bend({ points }: Sweep): Bend | null {
  const each = points.map(({ elements, ns }) => ns.median / elements);
  for (let i = 1; i < each.length; i++) {
    const least = Math.min(...each.slice(0, i));
    if (each.slice(i).some((time) => time < WORTH_CALLING_RISE * least)) continue;
    return { size: points[i].elements, factor: each[each.length - 1] / least };
  }
  return null;
}

/** From which size on an implementation is faster than an opponent at every larger size measured. */
export type Crossover =
  | {
    /** Faster at every size, in the medians. */
    readonly kind: "always";
    /** From here on the whole interval says so; `null` when it does not even at the largest. */
    readonly high: number | null;
  }
  | {
    /** Not faster at the largest size, in the medians. */
    readonly kind: "never";
    /** From here on the interval leaves room for it; `null` when it does not. */
    readonly low: number | null;
  }
  | {
    readonly kind: "at";
    /** Where the medians cross 1, in elements. */
    readonly size: number;
    /** Where the intervals' upper ends cross 1; `null` = below the smallest size measured. */
    readonly low: number | null;
    /** Where the intervals' lower ends cross 1; `null` = beyond the largest size measured. */
    readonly high: number | null;
  };

/** The crossover against an opponent, or `null` where fewer than three sizes were compared with it. */
export function crossover({ points }: Sweep, vs: string): Crossover | null {
  const compared = points.flatMap(({ elements, ratios }) => {
    const ratio = ratios.find((one) => one.vs === vs);
    return ratio === undefined ? [] : [{ elements, ratio }];
  });
  if (compared.length < LEAST_SIZES) return null;
  const size = crossing(compared, "median");
  const low = crossing(compared, "high");
  const high = crossing(compared, "low");
  const known = (at: number) => Number.isFinite(at) ? at : null;
  if (size === -Infinity) {
    return { kind: "always", high: high === -Infinity ? compared[0].elements : known(high) };
  }
  if (size === Infinity) {
    return { kind: "never", low: low === -Infinity ? compared[0].elements : known(low) };
  }
  return { kind: "at", size, low: known(low), high: known(high) };
}

/** Where a curve of ratios crosses 1 for good: on a straight line between neighbours, both axes log. */
function crossing(
  points: readonly { readonly elements: number; readonly ratio: Ratio }[],
  part: "median" | "low" | "high",
): number {
  const last = points.findLastIndex(({ ratio }) => ratio[part] <= 1);
  if (last < 0) return -Infinity;
  if (last + 1 === points.length) return Infinity;
  const [from, to] = [points[last], points[last + 1]];
  const [below, above] = [Math.log(from.ratio[part]), Math.log(to.ratio[part])];
  const way = below / (below - above);
  return from.elements * (to.elements / from.elements) ** way;
}

/** `410 [380, 450]`: `≤ 16` is below what was measured, a dash beyond. */
export function crossoverText(found: Crossover | null, { points }: Sweep): string {
  if (found === null) return "";
  const below = `≤ ${count(points[0].elements)}`;
  const beyond = "–";
  const size = (at: number | null, otherwise: string) =>
    at === null ? otherwise : at <= points[0].elements ? below : count(Number(at.toPrecision(3)));
  if (found.kind === "at") {
    const { low, high } = found;
    return `${size(found.size, beyond)} [${size(low, below)}, ${size(high, beyond)}]`;
  }
  const open = found.kind === "always" ? size(found.high, beyond) : size(found.low, beyond);
  if (found.kind === "always") return open === below ? below : `${below} [${below}, ${open}]`;
  return open === beyond ? beyond : `${beyond} [${open}, ${beyond}]`;
}

/** How a time may grow with the number of elements n, the simplest first. */
const classes = {
  "1": () => 0,
  "log n": (n: number) => Math.log2(n),
  "n": (n: number) => n,
  "n log n": (n: number) => n * Math.log2(n),
  "n²": (n: number) => n * n,
};

/** The name of a complexity class. */
export type Class = keyof typeof classes;

/** What the times of a sweep are best told by: `a + b f(n)` nanoseconds. */
export interface Complexity {
  readonly class: Class;
  /** Nanoseconds a call, whatever the size. */
  readonly a: number;
  /** Nanoseconds for each step of the class: each element, where it is n. */
  readonly b: number;
  /** How far the times lie from the formula: the root mean square of their relative errors. */
  readonly residual: number;
}

/** A less simple class has to leave at most this share of the residual ... */
const CLEARLY_BETTER = 0.8;
/** ... and to be nearer by at least this: less is what caches and pages make of any class. */
const WORTH_TELLING = 0.01;

/** The class that leaves the least residual; of two about as good, the simpler one. */
export function complexity({ points }: Sweep): Complexity {
  const names = Object.keys(classes) as Class[];
  const [first, ...rest] = names.map((name) => fit(name, points)).filter((one) => one !== null);
  return rest.reduce((best, next) =>
    next.residual <= best.residual * CLEARLY_BETTER &&
      next.residual <= best.residual - WORTH_TELLING
      ? next
      : best, first);
}

/**
 * Least squares with weights 1/t², so that a nanosecond counts among nanoseconds and a second among
 * seconds; `a` and `b` are at least 0. `null` where nothing is left of the class but its constant.
 */
function fit(name: Class, points: readonly Timed[]): Complexity | null {
  const f = classes[name];
  // each equation divided by its time: 1 = a u + b v
  const rows = points.map(({ elements, ns }) => ({ u: 1 / ns.median, v: f(elements) / ns.median }));
  const sum = (term: (row: { u: number; v: number }) => number) =>
    rows.reduce((total, row) => total + term(row), 0);
  const [u, v] = [sum(({ u }) => u), sum(({ v }) => v)];
  const [uu, uv, vv] = [sum(({ u }) => u * u), sum(({ u, v }) => u * v), sum(({ v }) => v * v)];
  let a = u / uu, b = 0;
  if (name !== "1") {
    const determinant = uu * vv - uv * uv;
    a = (u * vv - v * uv) / determinant;
    b = (v * uu - u * uv) / determinant;
    if (!(a >= 0)) [a, b] = [0, v / vv];
    if (!(b > 0)) return null;
  }
  const freedom = points.length - (name === "1" ? 1 : 2);
  return {
    class: name,
    a,
    b,
    residual: Math.sqrt(sum((row) => (1 - a * row.u - b * row.v) ** 2) / freedom),
  };
}
