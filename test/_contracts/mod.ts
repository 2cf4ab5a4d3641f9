/**
 * Every kernel's contract.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import { contract as eventSort } from "./event_sort.ts";
import { contract as formatFloat } from "./format_float.ts";
import { contract as formatInt } from "./format_int.ts";
import { contract as formatRows } from "./format_rows.ts";
import { contract as jsonEscape } from "./json_escape.ts";
import { contract as ndjsonExtract } from "./ndjson_extract.ts";
import { contract as nextNode } from "./next_node.ts";
import { contract as parseNumber } from "./parse_number.ts";
import { contract as sequence } from "./sequence.ts";
import { contract as structuralScan } from "./structural_scan.ts";
import { contract as eventMask } from "./event_mask.ts";
import { contract as retention } from "./retention.ts";
import { contract as sessionize } from "./sessionize.ts";
import { contract as bitmaskFunnel } from "./bitmask_funnel.ts";

/** By kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input; the name ties the two together
export const contracts: { readonly [kernel: string]: Contract<any> } = {
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
