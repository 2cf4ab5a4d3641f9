/**
 * Runs read back from the JSON that the bench wrote.
 *
 * @module
 */

import type { Run } from "./record.ts";
import { schema } from "./report/json.ts";

/**
 * The run in a document that `json()` wrote. What a comparison or a report reads is checked, so that a
 * file that was cut short, or written by somebody else or an older version, is an error that names the
 * place and not a verdict. `source` is what the error calls it.
 */
export function parseRun(text: string, source: string): Run {
  return checkedRun(parseDocument(text, source), source);
}

/** The run in a document of that kind, or all runs in one that `matrixJson()` wrote. */
export function parseRuns(text: string, source: string): Run[] {
  const document = parseDocument(text, source);
  if (!Array.isArray(document.runs)) return [checkedRun(document, source)];
  if (document.runs.length === 0) throw new Error(`${source} holds no run: its list is empty`);
  return document.runs.map((run: unknown, i) => {
    const place = `${source}, run ${i},`;
    if (!isObject(run)) throw new Error(`${place} holds no run: not an object`);
    return checkedRun(run, place);
  });
}

/** A document of this schema. */
function parseDocument(text: string, source: string): Fields {
  const refuse = (problem: string): never => {
    throw new Error(`${source} holds no run: ${problem}`);
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
  return document;
}

function checkedRun({ environment, records }: Fields, source: string): Run {
  const refuse = (problem: string): never => {
    throw new Error(`${source} holds no run: ${problem}`);
  };
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
    series: (value) => Array.isArray(value) && value.every(Array.isArray),
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
