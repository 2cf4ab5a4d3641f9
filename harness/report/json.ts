/**
 * Records as the JSON that other tools read.
 *
 * @module
 */

import type { Environment, Record } from "../record.ts";

/** The version of the format: it changes when a reader of the old one would misunderstand the new one. */
export const schema = 1;

/** The whole run as one JSON document. */
export function json(environment: Environment, records: readonly Record[]): string {
  return JSON.stringify({ schema, environment, records }, null, 2) + "\n";
}
