/**
 * Every kernel's contract.
 *
 * @module
 */

import type { Contract } from "../_contract.ts";
import { contract as formatFloat } from "./format_float.ts";
import { contract as formatInt } from "./format_int.ts";
import { contract as jsonEscape } from "./json_escape.ts";
import { contract as ndjsonExtract } from "./ndjson_extract.ts";
import { contract as parseNumber } from "./parse_number.ts";
import { contract as structuralScan } from "./structural_scan.ts";
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
  bitmask_funnel: bitmaskFunnel,
};
