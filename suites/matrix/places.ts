/**
 * Where the matrix measures: the runtimes that are there, each with its environment, and those that are
 * not, each with its reason.
 *
 * @module
 */

import { leastDifference } from "../../harness/compare.ts";
import { floorFolder, leastDifferenceIn } from "../../harness/noise_floor.ts";
import { type Plan, settings } from "../../harness/plan.ts";
import { environmentThere, processLab } from "../../harness/process.ts";
import type { Environment } from "../../harness/record.ts";
import type { Skipped } from "../../harness/report/matrix.ts";
import type { Place } from "../../harness/side_by_side.ts";
import { machine } from "../../harness/runtime.ts";
import { childFlags, inheritedFlags, type RuntimeName } from "../../harness/starter.ts";
import { type RuntimeId, starterOf } from "./runtimes.ts";

/** A runtime that is there. */
export interface OpenPlace extends Place {
  /** What its records stand under. */
  readonly environment: Environment;
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** What all places share. */
export interface Shared {
  readonly plan: Plan;
  /** The command line that makes the same suites. */
  readonly launchArgs: readonly string[];
  /** SHA-256 of every WASM module, by kernel. */
  readonly artifacts: { readonly [kernel: string]: string };
  /** What of the environment the process knows that asks: the date, the command, the commit. */
  readonly told: Pick<Environment, "date" | "command" | "git" | "others" | "load">;
  readonly signal: AbortSignal;
}

/** Opens a place for each runtime that is there. */
export async function openPlaces(
  runtimes: readonly RuntimeId[],
  shared: Shared,
): Promise<{ places: OpenPlace[]; skipped: Skipped[] }> {
  const places: OpenPlace[] = [];
  const skipped: Skipped[] = [];
  for (const runtime of runtimes) {
    // who was interrupted says so, and not for each runtime why it is not there
    if (shared.signal.aborted) break;
    try {
      places.push(
        runtime === "chromium" ? await openPages(shared) : await openProcesses(runtime, shared),
      );
    } catch (error) {
      if (shared.signal.aborted) break;
      skipped.push({ runtime, reason: (error as Error).message });
    }
  }
  return { places, skipped };
}

async function openProcesses(
  runtime: RuntimeName,
  { plan, launchArgs, artifacts, told, signal }: Shared,
): Promise<OpenPlace> {
  const starter = await starterOf(runtime);
  const launch = { starter, args: launchArgs, engineFlags: [], artifacts, signal };
  const found = await environmentThere(launch);
  const environment = withSettings({
    ...found,
    ...told,
    flags: [...childFlags([], runtime), ...inheritedFlags()],
  }, plan);
  return {
    runtime: environment.runtime,
    environment,
    lab: processLab(launch),
    difference: environment.settings!.difference,
    close: () => Promise.resolve(),
  };
}

async function openPages(
  { plan, launchArgs, artifacts, told, signal }: Shared,
): Promise<OpenPlace> {
  if (launchArgs.length > 0) throw new Error("a page reads no folder, so it has no --corpus");
  const { openChromium } = await import("./chromium.ts").catch((cause) => {
    throw new Error(`what drives it cannot be loaded: ${cause.message}`, { cause });
  });
  const { lab, environment: found, close } = await openChromium(artifacts, signal);
  // a page does not know where it is, but we do
  const environment = withSettings({ ...found, ...await machine(), ...told }, plan);
  const { runtime, settings } = environment;
  return { runtime, environment, lab, difference: settings!.difference, close };
}

/** The environment with what the plan asks for, and the least difference that was found there. */
function withSettings(environment: Environment, plan: Plan): Environment {
  const how = settings(plan, { fresh: true }, leastDifference);
  const found = { ...environment, settings: how };
  how.difference = leastDifferenceIn(floorFolder, found);
  return found;
}
