/**
 * The gate: whether something has become slower, beyond doubt and by more than a threshold.
 *
 * A time that grew may be the machine's fault: on a shared one, minutes apart, the same code took 80%
 * longer beyond doubt. So a row is looked at in several ways: in absolute time, and relative to each
 * opponent from the same rounds, who had the same machine. It is a regression when every view says so
 * with its whole interval, and it is none as soon as one view rules it out. Time alone confirms nothing.
 *
 * @module
 */

import { failed, type Record, type Run } from "./record.ts";

/** A row may become slower by this share before that is a regression. */
export const defaultThreshold = 0.03;

/** How many times as long it takes now, with an interval, looked at in one way. */
export interface View {
  /** `time`, or the opponent that it is relative to. */
  readonly of: string;
  /** From the medians. */
  readonly median: number;
  /** The interval's lower end. */
  readonly low: number;
  /** Its upper end. */
  readonly high: number;
}

/**
 * What the views of a row say together.
 *
 * - `regression`, `improvement`: all intervals lie wholly beyond the threshold, and there is one that
 *   does not depend on how fast the machine was;
 * - `unchanged`: views rule out both a regression and an improvement beyond the threshold;
 * - `inconclusive`: at least one of the two may still be.
 */
export type Outcome = "regression" | "improvement" | "unchanged" | "inconclusive";

/** One implementation on one case, now and then. */
export interface Row {
  /** `kernel/case/impl`. */
  readonly id: string;
  /** What the views say together. */
  readonly outcome: Outcome;
  /** The absolute time first, where there is one. */
  readonly views: readonly View[];
}

/** What the gate found. */
export interface Gate {
  /** The share from which a slowdown is a regression. */
  readonly threshold: number;
  /** What was compared, in the order of the records. */
  readonly rows: readonly Row[];
  /** Fine then, without figures now: an error. */
  readonly lost: readonly { readonly id: string; readonly err: string }[];
  /** What could not be compared, each with the reason: worth a look, no error. */
  readonly apart: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Compares a run with an earlier one of the same environment. Rooflines and yardsticks are left out:
 * they are the machine's speed and the engine's, and nobody's work here.
 */
export function gate(now: Run, then: Run, threshold: number = defaultThreshold): Gate {
  const earlier = new Map(then.records.map((record) => [record.id, record]));
  const rows: Row[] = [], lost: { id: string; err: string }[] = [];
  const apart: { id: string; why: string }[] = [];
  const pairs = now.records.map((record) => ({ record, before: earlier.get(record.id) }));
  for (const { record, before } of pairs) {
    const { id } = record;
    earlier.delete(id);
    if (record.role !== "answer") continue;
    if (before === undefined) apart.push({ id, why: "only in this run" });
    else if (before.ns === null) apart.push({ id, why: `no figures then: ${reason(before)}` });
    else if (record.ns === null) lost.push({ id, err: reason(record) });
    else if (record.bytes !== before.bytes || record.elements !== before.elements) {
      apart.push({ id, why: `another input: ${before.bytes} bytes then, ${record.bytes} now` });
    } else {
      const absolute = slowdown("time", record.ns, before.ns);
      rows.push(row(id, [absolute, ...relative(record, before, pairs)], threshold));
    }
  }
  for (const { id, role } of earlier.values()) {
    if (role === "answer") apart.push({ id, why: "only in the baseline" });
  }
  return { threshold, rows, lost, apart };
}

/**
 * Compares the builds of one run, `impl` with each `impl@label` from the same rounds. The same machine
 * and the same minute served both, so that the ratio alone decides.
 */
export function gateBuilds(
  records: readonly Record[],
  threshold: number = defaultThreshold,
): Gate {
  const rows = records.flatMap(({ id, impl, ratios }) =>
    ratios.filter(({ vs }) => vs.startsWith(`${impl}@`)).map(({ vs, median, low, high }) =>
      // a ratio is the other build's time over this one's, a slowdown this one's over the other's
      row(id, [{ of: vs, median: 1 / median, low: 1 / high, high: 1 / low }], threshold)
    )
  );
  const labelled = new Set(
    records.filter(({ impl }) => impl.includes("@")).map(({ id }) => id.split("@")[0]),
  );
  const inPlay = records.filter(({ id }) => labelled.has(id.split("@")[0]));
  const compared = new Set(rows.map(({ id }) => id));
  return {
    threshold,
    rows,
    lost: inPlay.filter(failed).map((record) => ({ id: record.id, err: reason(record) })),
    apart: inPlay
      .filter((record) => !failed(record) && !record.impl.includes("@") && !compared.has(record.id))
      .map((record) => ({ id: record.id, why: `no ratio: ${reason(record)}` })),
  };
}

/**
 * 1 for a confirmed regression, 2 where something was lost or nothing was compared but the clock, 0
 * else.
 */
export function gateExitCode({ rows, lost }: Gate): 0 | 1 | 2 {
  const compared = rows.some(({ views }) => views.some(({ of }) => of !== "time"));
  if (!compared || lost.length > 0) return 2;
  return rows.some(({ outcome }) => outcome === "regression") ? 1 : 0;
}

interface Estimate {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** One time over another. The quotient's bounds are those of the worst and of the best pair. */
function slowdown(of: string, over: Estimate, under: Estimate): View {
  return {
    of,
    median: over.median / under.median,
    low: over.low / under.high,
    high: over.high / under.low,
  };
}

interface Pair {
  readonly record: Record;
  readonly before: Record | undefined;
}

/**
 * Through every opponent that both runs have: how the ratio against it fell is how this rose. A
 * reference has no opponent; it is looked at through those who were compared with it.
 */
function relative(record: Record, before: Record, pairs: readonly Pair[]): View[] {
  const forward = shared(record, before).map(({ vs, now, then }) => slowdown(vs, then, now));
  if (forward.length > 0) return forward;
  return pairs
    .filter((other) => other.record.kernel === record.kernel && other.record.case === record.case)
    .flatMap((other) =>
      other.before === undefined ? [] : shared(other.record, other.before)
        .filter(({ vs }) => vs === record.impl)
        .map(({ now, then }) => slowdown(other.record.impl, now, then))
    );
}

/** The ratios that a row has in both runs, but those against yardsticks. */
function shared(record: Record, before: Record): { vs: string; now: Estimate; then: Estimate }[] {
  return record.ratios.flatMap((now) => {
    const then = before.ratios.find(({ vs }) => vs === now.vs);
    return then === undefined || now.verdict === null ? [] : [{ vs: now.vs, now, then }];
  });
}

function row(id: string, views: readonly View[], threshold: number): Row {
  const slow = 1 + threshold, fast = 1 / slow;
  const sure = views.some(({ of }) => of !== "time");
  const outcome = sure && views.every(({ low }) => low > slow)
    ? "regression"
    : sure && views.every(({ high }) => high < fast)
    ? "improvement"
    : views.some(({ high }) => high <= slow) && views.some(({ low }) => low >= fast)
    ? "unchanged"
    : "inconclusive";
  return { id, outcome, views };
}

function reason({ err, warnings }: Record): string {
  return err ?? (warnings.join("; ") || "not timed");
}
