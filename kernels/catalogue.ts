/**
 * The kernels' descriptors, for the bench, the contract test and the page. Not part of the package's
 * door: importing a kernel must not bring its opponents along.
 *
 * @module
 */

import type { Kernel } from "./_kernel.ts";
import * as eventSort from "./_generated/event_sort.ts";
import * as formatInt from "./_generated/format_int.ts";
import * as formatRows from "./_generated/format_rows.ts";
import * as jsonEscape from "./_generated/json_escape.ts";
import * as parseNumber from "./_generated/parse_number.ts";
import * as ndjsonExtract from "./_generated/ndjson_extract.ts";
import * as structuralScan from "./_generated/structural_scan.ts";
import type { KernelModule } from "./_workspace.ts";
import { eventSortKernel } from "./event_sort/kernel.ts";
import { formatIntKernel } from "./format_int/kernel.ts";
import { formatRowsKernel } from "./format_rows/kernel.ts";
import * as formatFloat from "./_generated/format_float.ts";
import { formatFloatKernel } from "./format_float/kernel.ts";
import { jsonEscapeKernel } from "./json_escape/kernel.ts";
import { parseNumberKernel } from "./parse_number/kernel.ts";
import { ndjsonExtractKernel } from "./ndjson_extract/kernel.ts";
import { structuralScanKernel } from "./structural_scan/kernel.ts";
import * as eventMask from "./_generated/event_mask.ts";
import * as retention from "./_generated/retention.ts";
import * as sessionize from "./_generated/sessionize.ts";
import { eventMaskKernel } from "./event_mask/kernel.ts";
import { retentionKernel } from "./retention/kernel.ts";
import { sessionizeKernel } from "./sessionize/kernel.ts";
import * as sequence from "./_generated/sequence.ts";
import { sequenceKernel } from "./sequence/kernel.ts";
import * as nextNode from "./_generated/next_node.ts";
import { nextNodeKernel } from "./next_node/kernel.ts";
import * as bitmaskFunnel from "./_generated/bitmask_funnel.ts";
import { bitmaskFunnelKernel } from "./bitmask_funnel/kernel.ts";

/** Every kernel. */
// deno-lint-ignore no-explicit-any
export const kernels: readonly Kernel<any, any>[] = [
  jsonEscapeKernel,
  structuralScanKernel,
  formatIntKernel,
  formatFloatKernel,
  parseNumberKernel,
  ndjsonExtractKernel,
  eventMaskKernel,
  sessionizeKernel,
  retentionKernel,
  formatRowsKernel,
  eventSortKernel,
  sequenceKernel,
  nextNodeKernel,
  bitmaskFunnelKernel,
];

/** Every kernel's module as it ships. */
export const modules: Readonly<Record<string, KernelModule & { readonly wasmSha256: string }>> = {
  json_escape: jsonEscape,
  structural_scan: structuralScan,
  format_int: formatInt,
  format_float: formatFloat,
  parse_number: parseNumber,
  ndjson_extract: ndjsonExtract,
  event_mask: eventMask,
  sessionize,
  retention,
  format_rows: formatRows,
  event_sort: eventSort,
  sequence,
  next_node: nextNode,
  bitmask_funnel: bitmaskFunnel,
};

/** The SHA-256 of every kernel's module. */
export const artifacts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([name, { wasmSha256 }]) => [name, wasmSha256]),
);
