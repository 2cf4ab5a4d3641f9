/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";
import {
  type NaiveInput as NaiveExtractInput,
  naiveNdjsonExtract,
} from "../_naive/ndjson_extract.ts";
import {
  type NaiveInput as NaiveScanInput,
  naiveStructuralScan,
} from "../_naive/structural_scan.ts";

const text = 'A "sample"\n of жизнь, 中文, 😀 and \ud800. '.repeat(20);
const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const offsets = Uint32Array.of(0, 5, 5, 40, text.length);

const jsonEscape: { readonly [sample: string]: NaiveInput } = {
  units: { form: "text", text: units, options: {} },
  string: { form: "text", text, options: { quotes: true } },
  batch: { form: "batch", units, offsets, options: {} },
  array: { form: "array", units, offsets, options: {} },
};

const json = JSON.stringify({ text, list: [1, true, null, { "a\\": [] }] }, null, 2);
const bytes = new TextEncoder().encode(json);
const rows = new TextEncoder().encode('a,"b\n"",c"\x1e\r\nжизнь;d,\n'.repeat(30));

const structuralScan: { readonly [sample: string]: NaiveScanInput } = {
  json: { form: "json", bytes },
  json_mask: { form: "json_mask", bytes },
  json_count: { form: "json_count", bytes },
  utf8: { form: "utf8", bytes },
  minify: { form: "minify", bytes },
  lines: { form: "delimiter_count", bytes, format: "ndjson" },
  csv: { form: "delimiters", bytes: rows, format: "csv" },
  iso2709: { form: "delimiter_mask", bytes: rows, format: "iso2709" },
  set: { form: "delimiters", bytes: rows, format: { bytes: ";" } },
};

const events = '{"a":{"b":1},"c":"жизнь"}\n\n{"\\u0061":{"b":[null]}}\r\n[]\n';
const lines = new TextEncoder().encode(events.repeat(9));

const ndjsonExtract: { readonly [sample: string]: NaiveExtractInput } = {
  nested: { bytes: lines, paths: ["a.b", "c", "a"] },
  none: { bytes: lines, paths: [] },
};

/** Inputs by kernel and name. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const samples: { readonly [kernel: string]: { readonly [sample: string]: any } } = {
  json_escape: jsonEscape,
  structural_scan: structuralScan,
  ndjson_extract: ndjsonExtract,
};

/** The oracles by kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const oracles: { readonly [kernel: string]: (input: any) => unknown } = {
  json_escape: naiveJsonEscape,
  structural_scan: naiveStructuralScan,
  ndjson_extract: naiveNdjsonExtract,
};
