/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

import type { FunnelInput } from "../../kernels/bitmask_funnel/kernel.ts";
import { naiveFunnel } from "../_naive/bitmask_funnel.ts";
import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";
import { type NaiveFloatInput, naiveFormatFloat } from "../_naive/format_float.ts";
import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";
import { type NaiveInput as NaiveNumbers, naiveParseNumber } from "../_naive/parse_number.ts";
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

const values = Float64Array.from({ length: 200 }, (_, i) => (i - 100) / 7 * 10 ** (i % 50 - 25));

const formatFloat: { readonly [sample: string]: NaiveFloatInput } = {
  doubles: { form: "shortest", values, options: {} },
  floats: { form: "shortest", values: Float32Array.from(values), options: { lines: true } },
  one: { form: "shortest", values: Float64Array.of(1 / 3), options: {} },
  fixed: { form: "fixed", values, digits: 3, options: { separator: ", " } },
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

const formatInt: { readonly [sample: string]: NaiveFormatInput } = {
  int32: {
    form: "ints",
    values: Int32Array.from({ length: 100 }, (_, i) => (i - 30) ** 5),
    options: {},
  },
  int64: {
    form: "ints",
    values: BigInt64Array.from({ length: 33 }, (_, i) => BigInt(i - 9) ** 11n),
    options: { lines: true },
  },
  bools: { form: "bools", values: Uint8Array.of(1, 0, 0, 1, 1), options: { separator: " " } },
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

const events = '{"a":{"b":1},"c":"жизнь"}\n\n{"\\u0061":{"b":[null]}}\r\n[]\n';
const eventLines = new TextEncoder().encode(events.repeat(9));

const ndjsonExtract: { readonly [sample: string]: NaiveExtractInput } = {
  nested: { bytes: eventLines, paths: ["a.b", "c", "a"] },
  none: { bytes: eventLines, paths: [] },
};

const time = Float64Array.from({ length: 300 }, (_, i) => 7 * i + i % 5);
const mask = Uint32Array.from(time, (t) => t % 3 === 0 ? 0 : 1 << t % 5);
const groups = Uint32Array.of(0, 20, 20, 90, 300);
const rule = { window: 40, steps: 5 };

const bitmaskFunnel: { readonly [sample: string]: FunnelInput } = {
  level: { form: "level", time, mask, groups: null, rule },
  longs: { form: "level", time: BigInt64Array.from(time, BigInt), mask, groups: null, rule },
  levels: { form: "level", time, mask, groups, rule },
  modes: { form: "level", time, mask, groups, rule: { ...rule, modes: ["strict_once"] } },
  events: { form: "events", time: time.toReversed(), mask, groups, rule },
};

/** Inputs by kernel and name. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const samples: { readonly [kernel: string]: { readonly [sample: string]: any } } = {
  json_escape: jsonEscape,
  format_float: formatFloat,
  structural_scan: structuralScan,
  format_int: formatInt,
  parse_number: parseNumber,
  ndjson_extract: ndjsonExtract,
  bitmask_funnel: bitmaskFunnel,
};

/** The oracles by kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const oracles: { readonly [kernel: string]: (input: any) => unknown } = {
  json_escape: naiveJsonEscape,
  format_float: naiveFormatFloat,
  structural_scan: naiveStructuralScan,
  format_int: naiveFormatInt,
  parse_number: naiveParseNumber,
  ndjson_extract: naiveNdjsonExtract,
  bitmask_funnel: naiveFunnel as (input: FunnelInput) => unknown,
};
