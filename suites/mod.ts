/**
 * The catalogue: every suite, in the order of the report.
 *
 * @module
 */

import type { Corpus } from "../fixtures/mod.ts";
import { type AnySuite, cores } from "../harness/mod.ts";
import { boundaryCalls } from "./boundary/calls.ts";
import { boundaryCopies, boundaryGrowth, boundaryViews } from "./boundary/memory.ts";
import { curveSuites } from "./curve.ts";
import { boundaryStringsIn, boundaryStringsOut } from "./boundary/strings.ts";
import { eventSortSuite } from "./event_sort.ts";
import { formatIntSuite } from "./format_int.ts";
import { formatFloatSuite } from "./format_float.ts";
import { formatRowsSuite } from "./format_rows.ts";
import { jsonEscapeSuite } from "./json_escape.ts";
import { parseNumberSuite } from "./parse_number.ts";
import { ndjsonExtractSuite } from "./ndjson_extract.ts";
import { nextNodeSuite } from "./next_node.ts";
import { sequenceSuite } from "./sequence.ts";
import { structuralScanSuite } from "./structural_scan.ts";
import { eventMaskSuite } from "./event_mask.ts";
import { retentionSuite } from "./retention.ts";
import { sessionizeSuite } from "./sessionize.ts";
import { scalingSuites } from "./scaling/suites.ts";
import { bitmaskFunnelSuite } from "./bitmask_funnel.ts";

const suites: readonly ((corpus?: Corpus) => AnySuite)[] = [
  jsonEscapeSuite,
  structuralScanSuite,
  formatIntSuite,
  formatFloatSuite,
  parseNumberSuite,
  ndjsonExtractSuite,
  eventMaskSuite,
  sessionizeSuite,
  retentionSuite,
  formatRowsSuite,
  () => boundaryCalls,
  () => boundaryStringsIn,
  () => boundaryStringsOut,
  () => boundaryViews,
  () => boundaryCopies,
  () => boundaryGrowth,
  eventSortSuite,
  sequenceSuite,
  nextNodeSuite,
  bitmaskFunnelSuite,
  ...curveSuites.map((one) => () => one),
];

/** Threads of the suites that scale, where nothing is said: 1, 2, 4 and so on, and all cores. */
function threadCounts(): number[] {
  const all = cores();
  const counts = [1, all];
  for (let count = 2; count < all; count *= 2) counts.push(count);
  return [...new Set(counts)].sort((a, b) => a - b);
}

/** Every suite on its seeded cases; the files of a corpus are further ones. */
export function allSuites(
  { corpus, workers = threadCounts() }: {
    readonly corpus?: Corpus;
    readonly workers?: readonly number[];
  } = {},
): readonly AnySuite[] {
  return [...suites.map((suite) => suite(corpus)), ...scalingSuites(workers)];
}

/** Every suite as it is where nothing is said. */
export const catalogue: readonly AnySuite[] = allSuites();
