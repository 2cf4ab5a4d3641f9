/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";
import { type NaiveInput as NaiveNumbers, naiveParseNumber } from "../_naive/parse_number.ts";
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

const texts = [
  "0.1",
  "-65.613616999999977",
  "12e3",
  "9007199254740993.5",
  "5e-324",
  "1".repeat(30),
];
const whole = ["7", "-2147483648", "123456789", "0"];

function lists(form: "float64" | "int32" | "int64", numbers: readonly string[]) {
  const many = Array.from({ length: 10 }, () => numbers).flat();
  return ["json", "list"].map((format): NaiveNumbers => {
    const text = format === "json" ? `[${many}]` : many.join("\n");
    return { form, format: format as "json" | "list", bytes: new TextEncoder().encode(text) };
  });
}

const [floats, floatLines] = lists("float64", texts);
const [int32s, int32Lines] = lists("int32", whole);
const [int64s, int64Lines] = lists("int64", [...whole, "9223372036854775807"]);

const parseNumber: { readonly [sample: string]: NaiveNumbers } = {
  floats,
  floatLines,
  int32s,
  int32Lines,
  int64s,
  int64Lines,
  spans: {
    form: "spans",
    bytes: new TextEncoder().encode('{"a":1.5,"b":-2}'),
    starts: Uint32Array.of(5, 0, 13),
    ends: Uint32Array.of(8, 0, 15),
  },
};

/** Inputs by kernel and name. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const samples: { readonly [kernel: string]: { readonly [sample: string]: any } } = {
  json_escape: jsonEscape,
  structural_scan: structuralScan,
  parse_number: parseNumber,
};

/** The oracles by kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const oracles: { readonly [kernel: string]: (input: any) => unknown } = {
  json_escape: naiveJsonEscape,
  structural_scan: naiveStructuralScan,
  parse_number: naiveParseNumber,
};
