/**
 * Runs of several runtimes as one JSON document: what `matrix --import` reads.
 *
 * @module
 */

import { schema } from "./json.ts";
import type { Matrix } from "./matrix.ts";

/** The whole table as one document, every run in it as the bench writes it. */
export function matrixJson({ runs, skipped }: Matrix): string {
  return JSON.stringify({ schema, runs, skipped }, null, 2) + "\n";
}
