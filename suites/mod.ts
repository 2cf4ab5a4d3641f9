/**
 * The catalogue: every suite, in the order of the report.
 *
 * @module
 */

import type { Corpus } from "../fixtures/mod.ts";
import type { AnySuite } from "../harness/mod.ts";
import { formatIntSuite } from "./format_int.ts";
import { formatFloatSuite } from "./format_float.ts";
import { jsonEscapeSuite } from "./json_escape.ts";
import { parseNumberSuite } from "./parse_number.ts";
import { ndjsonExtractSuite } from "./ndjson_extract.ts";
import { structuralScanSuite } from "./structural_scan.ts";
import { bitmaskFunnelSuite } from "./bitmask_funnel.ts";

const suites: readonly ((corpus?: Corpus) => AnySuite)[] = [
  jsonEscapeSuite,
  structuralScanSuite,
  formatIntSuite,
  formatFloatSuite,
  parseNumberSuite,
  ndjsonExtractSuite,
  bitmaskFunnelSuite,
];

/** Every suite on its seeded cases. */
export const catalogue: readonly AnySuite[] = suites.map((suite) => suite());

/** The same suites with the files of `corpus` as further cases. */
export function corpusSuites(corpus: Corpus): readonly AnySuite[] {
  return suites.map((suite) => suite(corpus));
}
