/**
 * How large an input has to be for several threads to beat one: where they are there already, and where
 * they have to be started first.
 *
 * @module
 */

import type { StartUp } from "../../harness/pool.ts";
import type { Record } from "../../harness/record.ts";
import { byteCount, duration } from "../../harness/report/format.ts";
import { crossover, crossoverText, sweepsOf } from "../../harness/report/sweep.ts";
import { median } from "../../harness/stats.ts";

/** So many threads, and how long they took to be ready: messages have a pool, shared memory has a team. */
export interface Started {
  readonly workers: number;
  /** Each of the pool's workers. */
  readonly startUps: readonly StartUp[];
  /**
   * Milliseconds that each team took until all of its threads were at the barrier. The caller is one of
   * them: a team of one starts nobody.
   */
  readonly teams: readonly number[];
}

const ms = (value: number) => duration(1e6 * value);

/**
 * The bytes from which on what each byte gains over `alone` makes up for `start` nanoseconds, by the best
 * of the way's cases; `null` where nothing is gained.
 */
export function repaidFrom(
  impl: string,
  start: number,
  records: readonly Record[],
): number | null {
  const gains = records.filter((record) => record.impl === impl).map(
    ({ ns, bytes, case: name }) => {
      const one = records.find((other) => other.case === name && other.impl === "alone")?.ns;
      return ns && one ? (one.median - ns.median) / bytes : 0;
    },
  );
  const gain = Math.max(0, ...gains);
  return gain > 0 ? start / gain : null;
}

/**
 * The sizes as text, from the records of one kernel: those of the family `input` tell where the ways cross
 * one thread's time. `compiled` is how many milliseconds the module took, which one thread needs as well:
 * it is part of nobody's start.
 */
export function startText(
  kernel: string,
  compiled: number,
  started: readonly Started[],
  records: readonly Record[],
): string {
  const lines = [`${kernel}, compiled in ${ms(compiled)}: inputs for which threads beat one`];
  const sweeps = sweepsOf(records);
  for (const { workers, startUps, teams } of started) {
    const { total, opened, warmed } = startUps.reduce((a, b) => b.total > a.total ? b : a);
    const team = workers === 1 ? null : median(teams);
    lines.push(
      `  ${workers === 1 ? "1 thread" : `${workers} threads`}: a pool ready after ${
        ms(total)
      }, of that set up and warmed in ` +
        `${ms(opened + warmed)}; a team ${team === null ? "starts none" : `after ${ms(team)}`}`,
    );
    for (const [way, start] of [["shared", team], ["move", total], ["clone", total]] as const) {
      const impl = `${way}_${workers}`;
      const sweep = sweeps.find((one) => one.family === "input" && one.impl === impl);
      if (sweep === undefined) continue;
      const there = crossoverText(crossover(sweep, "alone"), sweep);
      const anew = start === null ? "" : `; with their start ${repaidText(impl, start, records)}`;
      lines.push(`    ${impl}: from ${there} bytes where they are ready${anew}`);
    }
  }
  return lines.join("\n") + "\n\n";
}

function repaidText(impl: string, start: number, records: readonly Record[]): string {
  const repaid = repaidFrom(impl, 1e6 * start, records);
  return repaid === null ? "none" : `from ${byteCount(Math.round(repaid))} at best (computed)`;
}
