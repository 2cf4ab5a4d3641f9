/**
 * Records as the JSON that other tools read, and back.
 *
 * @module
 */

import type { Environment, Record, Run } from "../record.ts";

/** The version of the format: it changes when a reader of the old one would misunderstand the new one. */
export const schema = 1;

/** The whole run as one JSON document. */
export function json(environment: Environment, records: readonly Record[]): string {
  return JSON.stringify({ schema, environment, records }, null, 2) + "\n";
}

/**
 * The run in a document that `json()` wrote. It is read as far as it takes to tell that it is one:
 * `records.schema.json` says the rest.
 *
 * @throws {Error} if it is none, or of another version.
 */
export function parseRun(text: string): Run {
  let document;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Error(`It is no JSON: ${(cause as Error).message}`, { cause });
  }
  const { schema: version, environment, records } = document ?? {};
  if (
    version === undefined || !Array.isArray(records) || typeof environment?.runtime !== "string"
  ) {
    throw new Error("It holds no records of a bench");
  }
  if (version !== schema) {
    throw new Error(`Its format is ${JSON.stringify(version)}; this version reads ${schema}`);
  }
  const complete = environment.settings !== undefined &&
    records.every((record) =>
      Array.isArray(record?.series) && (record.ns === null || record.ns?.low !== undefined)
    );
  if (!complete) {
    throw new Error("An older version wrote it, which did not keep the samples: run it again");
  }
  return { environment, records };
}
