/**
 * The noise floor that a self-check measured, kept for the runs that follow on the same machine and
 * runtime: it is the least difference that they may call one.
 *
 * @module
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "./baselines.ts";
import { leastDifference, verdict } from "./compare.ts";
import { write } from "./files.ts";
import type { Environment, Ratio, Record } from "./record.ts";

/** Where the floors are kept. */
export const floorFolder: string = join(".lanemark", "noise_floors");

function fileOf(folder: string, { runtime, settings }: Environment): string {
  return join(folder, `${runtime.replace(/[^\w.]+/g, "_")}_${settings?.rounds ?? 0}_rounds.json`);
}

/** Keeps the floor that was measured in an environment, in place of an older one. */
export function keepFloor(folder: string, environment: Environment, floor: number): void {
  write(fileOf(folder, environment), JSON.stringify({ environment, floor }, null, 2) + "\n");
}

/**
 * The least difference in an environment: 1%, or the noise floor where a self-check found more here.
 * What was measured in another environment, or cannot be read, counts for nothing.
 */
export function leastDifferenceIn(folder: string, environment: Environment): number {
  const file = fileOf(folder, environment);
  if (!existsSync(file)) return leastDifference;
  try {
    const { environment: then, floor } = JSON.parse(readFileSync(file, "utf8"));
    const same = differences(environment, then).length === 0;
    return same && Number.isFinite(floor) ? Math.max(leastDifference, floor) : leastDifference;
  } catch {
    return leastDifference;
  }
}

/** Passes all verdicts of these records anew, with another least difference. Where there is none, none. */
export function judgeAgain(records: readonly Record[], difference: number): void {
  const log = ({ median, low, high }: Ratio) => ({
    median: Math.log(median),
    low: Math.log(low),
    high: Math.log(high),
  });
  for (const { ratio, ratios } of records) {
    for (const one of ratio === null ? ratios : [ratio, ...ratios]) {
      if (one.verdict !== null) one.verdict = verdict(log(one), difference);
    }
  }
}
