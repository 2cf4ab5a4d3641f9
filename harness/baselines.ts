/**
 * Runs kept on disk to be compared with later ones, and whether two runs may be compared at all.
 *
 * @module
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "./files.ts";
import type { Environment, Run } from "./record.ts";
import { parseRun } from "./parse_run.ts";
import { json } from "./report/json.ts";

/** Where baselines are, in the folder that the bench is called from. */
export const baselineFolder: string = join(".lanemark", "baselines");

/** Throws unless a baseline may bear this name: it becomes a file's. */
export function assertBaselineName(name: string): void {
  if (/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/.test(name)) return;
  throw new Error(
    `A baseline cannot be named ${JSON.stringify(name)}: letters, digits, ".", "_" and "-" only, ` +
      "no dot at the front, at most 100",
  );
}

/** Keeps a run, in place of an earlier one of the name, and returns the file's path. */
export function save(folder: string, name: string, run: Run): string {
  const path = pathOf(folder, name);
  write(path, json(run.environment, run.records));
  return path;
}

/** The run of that name. Throws an error that tells what to do if there is none, or none to be read. */
export function load(folder: string, name: string): Run {
  const path = pathOf(folder, name);
  if (!existsSync(path)) {
    const names = saved(folder);
    const there = names.length === 0 ? "none is saved" : `saved are ${names.join(", ")}`;
    throw new Error(
      `There is no baseline "${name}" in ${folder}: ${there}. --save ${name} makes it`,
    );
  }
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`Cannot read the baseline ${path}: ${(cause as Error).message}`, { cause });
  }
  return parseRun(text, path);
}

function pathOf(folder: string, name: string): string {
  assertBaselineName(name);
  return join(folder, `${name}.json`);
}

/** The names of the baselines in a folder. */
export function saved(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length)).sort();
}

/** A fact in which two environments differ. */
export interface Difference {
  /** Its name in the environment. */
  readonly field: string;
  /** Here. */
  readonly now: string;
  /** In the baseline. */
  readonly then: string;
}

/**
 * The facts that make times of one run and of another incomparable. The commit and the modules' hashes
 * are none of them, since what they change is to be measured; load and date change all the time.
 */
export function differences(now: Environment, then: Environment): Difference[] {
  const ours = fingerprint(now), theirs = fingerprint(then);
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((field) => ({
      field,
      now: ours.get(field) ?? "not told",
      then: theirs.get(field) ?? "not told",
    }))
    .filter(({ now, then }) => now !== then);
}

function fingerprint(environment: Environment): Map<string, string> {
  const { runtime, engine, flags, cpu, cores, os, governor, gc_between_rounds } = environment;
  const { wasm, settings } = environment;
  const facts: [string, unknown][] = [
    ...Object.entries({ runtime, engine, flags: flags.join(" "), cpu, cores, os, governor }),
    ["gc_between_rounds", gc_between_rounds],
    ...Object.entries(wasm).map((
      [feature, known],
    ): [string, unknown] => [`wasm.${feature}`, known]),
    // a quick run's samples are shorter, and fewer processes tell less of their spread
    ["settings.rounds", settings?.rounds],
    ["settings.processes", settings?.processes],
  ];
  return new Map(
    facts.filter(([, fact]) => fact !== null && fact !== undefined)
      .map(([field, fact]) => [field, String(fact)]),
  );
}

/** Why a baseline of another environment is refused: every field that differs, with both values. */
export function refusal(name: string, found: readonly Difference[]): string {
  const lines = found.map(({ field, now, then }) =>
    `  ${field}: now ${JSON.stringify(now)}, then ${JSON.stringify(then)}`
  );
  return [
    `The baseline "${name}" was made in another environment, where times mean something else:`,
    ...lines,
    `--save ${name} makes it anew here; --against-build compares two builds in one run`,
  ].join("\n");
}
