/**
 * Runs kept on disk to be compared with later ones, and whether two runs may be compared at all.
 *
 * @module
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { write } from "./files.ts";
import type { Environment, Run } from "./record.ts";
import { json, schema } from "./report/json.ts";

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

/**
 * A run out of the text of a file. What a comparison reads is checked, so that a file that was cut
 * short, or written by somebody else, is an error that names the place and not a verdict.
 */
export function parseRun(text: string, source: string): Run {
  const refuse = (problem: string): never => {
    throw new Error(`${source} is no run to compare with: ${problem}`);
  };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return refuse(`not JSON (${(error as Error).message})`);
  }
  if (!isObject(document)) return refuse("not an object");
  if (document.schema !== schema) {
    return refuse(`its schema is ${JSON.stringify(document.schema)}, this is ${schema}`);
  }
  const { environment, records } = document;
  const flaw = !isObject(environment)
    ? "no environment"
    : flawOfEnvironment(environment) ?? (Array.isArray(records) ? null : "no records");
  if (flaw !== null) return refuse(flaw);
  for (const [i, record] of (records as unknown[]).entries()) {
    const flaw = isObject(record) ? flawOfRecord(record) : "not an object";
    if (flaw !== null) refuse(`record ${i}: ${flaw}`);
  }
  return { environment, records } as unknown as Run;
}

type Fields = { readonly [field: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown) => typeof value === "string";
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isSize = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isPositive = (value: unknown) => Number.isFinite(value) && (value as number) > 0;

/** The first field that is not what it has to be, or `null`. */
function flawOf(fields: Fields, checks: { [field: string]: (value: unknown) => boolean }) {
  const wrong = Object.keys(checks).find((field) => !checks[field](fields[field]));
  return wrong === undefined ? null : `"${wrong}" is missing or not what it has to be`;
}

function flawOfEnvironment(environment: Fields): string | null {
  const flaw = flawOf(environment, {
    date: isText,
    runtime: isText,
    engine: isTextOrNull,
    flags: (flags) => Array.isArray(flags) && flags.every(isText),
    cpu: isTextOrNull,
    cores: isSize,
    os: isTextOrNull,
    governor: isTextOrNull,
    gc_between_rounds: (value) => typeof value === "boolean",
    wasm: isObject,
    git: isTextOrNull,
    settings: (settings) => settings === null || isObject(settings),
  });
  return flaw && `environment: ${flaw}`;
}

function flawOfRecord(record: Fields): string | null {
  const { ns, ratios } = record;
  return flawOf(record, {
    id: isText,
    impl: isText,
    bytes: isSize,
    elements: isSize,
    ns: (value) => value === null || isObject(value),
    ratios: (value) => Array.isArray(value) && value.every(isObject),
    err: isTextOrNull,
  }) ?? (isObject(ns) ? flawOfEstimate(ns) : null) ??
    (ratios as Fields[]).map((ratio) => flawOf(ratio, { vs: isText }) ?? flawOfEstimate(ratio))
      .find((flaw) => flaw !== null) ??
    null;
}

function flawOfEstimate(estimate: Fields): string | null {
  const flaw = flawOf(estimate, { median: isPositive, low: isPositive, high: isPositive });
  if (flaw !== null) return flaw;
  return Number(estimate.low) <= Number(estimate.high) ? null : '"low" lies above "high"';
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
