/**
 * A kernel's answer in a sentence, from what the reports say of its records.
 *
 * @module
 */

import type { Record, Verdict } from "../../harness/mod.ts";
import { failed } from "../../harness/record.ts";
import { byCase, ratioText } from "../../harness/report/figures.ts";
import { byteCount, factor } from "../../harness/report/format.ts";
import { type Crossover, crossover, type Sweep, sweepsOf } from "../../harness/report/sweep.ts";

/** What is to be said of a kernel. */
export interface Answer {
  readonly kernel: string;
  /** The sentence. */
  readonly claim: string;
  /** What stands behind it. */
  readonly detail: string;
  /** How it is meant. */
  readonly tone: Verdict;
}

/** Rows in the order in which a user has a use for them: the public function, then data in its memory. */
const preferred = ["wasm", "wasm_inplace", "wasm_into"];

/** The answer for each kernel that has one yet. */
export function answers(records: readonly Record[]): Answer[] {
  return [...Map.groupBy(records, ({ kernel }) => kernel)].flatMap(([kernel, own]) => {
    const told = fromThreads(own) ?? fromSweep(own) ?? fromCases(own);
    if (told === null) return [];
    const without = own.filter(failed).length;
    if (without === 0) return [{ kernel, ...told }];
    // what is not right is no gain, however fast the others are
    const tone = told.tone === "faster" ? "inconclusive" : told.tone;
    const detail = sentence([told.detail, `${without} rows without a result`]);
    return [{ kernel, claim: told.claim, detail, tone }];
  });
}

type Told = Omit<Answer, "kernel">;

/** The row that answers, and the one that says what copies cost. */
function rowsOf<One>(all: readonly One[], nameOf: (one: One) => string): [One, One?] | null {
  const found = preferred.map((name) => all.find((one) => nameOf(one) === name))
    .filter((one) => one !== undefined);
  const [first = all[0], second] = found;
  return first === undefined ? null : [first, second];
}

/** What so many threads gain over the best code of one, where it is most. */
function fromThreads(records: readonly Record[]): Told | null {
  const several = records.filter(({ workers, ratio }) => workers > 1 && ratio !== null);
  if (several.length === 0) return null;
  const most = several.reduce((a, b) => b.ratio!.median > a.ratio!.median ? b : a);
  const { verdict, vs, median } = most.ratio!;
  const threads = `${most.workers} threads`;
  const claim = {
    faster: `${threads} are up to ${factor(median)}x as fast as one`,
    slower: `${threads} do not pay here: ${factor(median)}x at best`,
    equivalent: `${threads} are as fast as one here, at best`,
    inconclusive: `${threads}: too close to tell, ${factor(median)}x at best`,
  }[verdict];
  const detail = sentence([`${most.case}: ${most.impl} ${ratioText(most.ratio!)} against ${vs}`]);
  return { claim, detail, tone: verdict };
}

function fromSweep(records: readonly Record[]): Told | null {
  const sweeps = sweepsOf(records).filter(({ points }) => points.at(-1)!.ratio !== null)
    .filter(({ points }) => points[0].code === "wasm");
  const family = sweeps[0]?.family;
  const rows = rowsOf(sweeps.filter((sweep) => sweep.family === family), ({ impl }) => impl);
  if (rows === null) return null;
  const [sweep, second] = rows;
  const { vs } = sweep.points.at(-1)!.ratio!;
  const found = crossover(sweep, vs);
  if (found === null) return null;
  const best = bestOf(sweep.points);
  const claim = claimOf(found, sweep, best);
  const slower =
    records.filter((one) =>
      one.impl === sweep.impl && one.family !== family && one.ratio?.verdict === "slower"
    ).length;
  const detail = [
    best === null ? [] : peakText(sweep.impl, best),
    second ? peakOf(second) : [],
    `sizes of ${family}`,
    slower === 0 ? [] : `slower in ${slower} other cases`,
  ];
  return { ...claim, detail: sentence(detail.flat()) };
}

function claimOf(found: Crossover, sweep: Sweep, best: Record | null): Omit<Told, "detail"> {
  const { points } = sweep;
  const perElement = points[0].bytes / points[0].elements;
  const bytes = (elements: number) => roughBytes(elements * perElement);
  const [least, most] = [points[0], points.at(-1)!].map(({ elements }) => bytes(elements));
  const upTo = best === null ? "" : `, up to ${factor(best.ratio!.median)}x`;
  if (found.kind === "never" && best !== null) {
    return { claim: `WASM pays here at some sizes only${upTo}`, tone: "inconclusive" };
  }
  if (found.kind === "never") {
    return {
      claim: `WASM does not pay here at any size from ${least} to ${most}`,
      tone: points.at(-1)!.ratio!.verdict === "inconclusive" ? "inconclusive" : "slower",
    };
  }
  if (found.kind === "always") {
    return { claim: `WASM pays here at every size, from ${least} on${upTo}`, tone: "faster" };
  }
  const about = found.low !== null && found.high !== null &&
      bytes(found.low) !== bytes(found.high)
    ? ` (between ${bytes(found.low)} and ${bytes(found.high)})`
    : "";
  return {
    claim: `WASM pays here from about ${bytes(found.size)}${about} on${upTo}`,
    tone: "faster",
  };
}

/** Two digits tell a crossover well enough. */
function roughBytes(bytes: number): string {
  const step = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** step).toPrecision(2))} ${["bytes", "KiB", "MiB"][step]}`;
}

/** Where a row is furthest ahead for sure. */
function bestOf(records: readonly Record[]): Record | null {
  const ahead = records.filter(({ ratio }) => ratio?.verdict === "faster");
  return ahead.length === 0
    ? null
    : ahead.reduce((a, b) => b.ratio!.median > a.ratio!.median ? b : a);
}

function peakOf({ impl, points }: Sweep): string[] {
  const best = bestOf(points);
  return best === null ? [] : [peakText(impl, best)];
}

function peakText(impl: string, { ratio, bytes }: Record): string {
  const what = impl === "wasm_inplace"
    ? "on data already in its memory"
    : impl === "wasm"
    ? "one call, copies included"
    : impl;
  return `${what}: ${ratioText(ratio!)} as fast as ${ratio!.vs} at ${byteCount(bytes)}`;
}

function fromCases(records: readonly Record[]): Told | null {
  const compared = records.filter(({ code, ratio }) => code === "wasm" && ratio !== null);
  const row = rowsOf([...Map.groupBy(compared, ({ impl }) => impl).values()], ([{ impl }]) => impl);
  if (row === null) return null;
  const [own] = row;
  const having = (verdict: Verdict) => own.filter(({ ratio }) => ratio!.verdict === verdict).length;
  const [faster, slower] = [having("faster"), having("slower")];
  // those without a result are cases, too
  const cases = byCase(own).length +
    records.filter((one) => one.impl === own[0].impl && failed(one)).length;
  const ascending = own.map(({ ratio }) => ratio!).sort((a, b) => a.median - b.median);
  const [least, most] = [ascending[0], ascending.at(-1)!];
  if (cases === 1) {
    const says = least.verdict === "inconclusive" ? "too close to tell" : least.verdict;
    return {
      claim: `In ${own[0].case} WASM is ${says}: ${ratioText(least)}`,
      detail: sentence([`row ${own[0].impl} against ${least.vs}`]),
      tone: least.verdict,
    };
  }
  const range = `from ${factor(least.median)}x to ${factor(most.median)}x`;
  const others = [
    [slower, "slower"] as const,
    [having("equivalent"), "equal within the noise"] as const,
    [having("inconclusive"), "inconclusive"] as const,
  ].filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return {
    claim: `WASM is faster in ${faster} of ${cases} cases, ${range}`,
    detail: sentence([...others, `row ${own[0].impl} against ${least.vs}`]),
    tone: faster === cases ? "faster" : slower === cases ? "slower" : "inconclusive",
  };
}

function sentence(parts: readonly string[]): string {
  const text = parts.join("; ");
  return /^[a-z]+ /.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
