/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

import { naiveEventSort, type NaiveSortInput } from "../_naive/event_sort.ts";
import type { FunnelInput } from "../../kernels/bitmask_funnel/kernel.ts";
import { naiveFunnel } from "../_naive/bitmask_funnel.ts";
import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";
import { type NaiveFloatInput, naiveFormatFloat } from "../_naive/format_float.ts";
import { naiveFormatRows, type NaiveRows } from "../_naive/format_rows.ts";
import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";
import { type NaiveInput as NaiveNumbers, naiveParseNumber } from "../_naive/parse_number.ts";
import {
  type NaiveInput as NaiveExtractInput,
  naiveNdjsonExtract,
} from "../_naive/ndjson_extract.ts";
import { type NaiveInput as NaiveNextNodeInput, naiveNextNode } from "../_naive/next_node.ts";
import { type NaiveInput as NaiveSequenceInput, naiveSequence } from "../_naive/sequence.ts";
import {
  type NaiveInput as NaiveScanInput,
  naiveStructuralScan,
} from "../_naive/structural_scan.ts";
import { naiveEventMask, type NaiveEventMaskInput } from "../_naive/event_mask.ts";
import { naiveRetention, type NaiveRetentionInput } from "../_naive/retention.ts";
import { naiveSessionize, type NaiveSessionizeInput } from "../_naive/sessionize.ts";

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

const steps = Float64Array.from({ length: 60 }, (_, i) => 10 * i + (i % 7 === 0 ? 8 : 0));
const groups = Uint32Array.of(0, 20, 20, 60);
const truths = Array.from(
  { length: 11 },
  (_, i) => Uint8Array.from(steps, (step) => step % (i + 2)),
);
const masks = Uint32Array.from(steps, (_, i) => 1 << (i % 5));

const eventMask: { readonly [sample: string]: NaiveEventMaskInput } = {
  columns: { form: "columns", columns: truths },
  codes: { form: "codes", codes: truths[8], table: masks },
};

const sessionize: { readonly [sample: string]: NaiveSessionizeInput } = {
  count: { form: "count", time: steps, gap: 11 },
  longs: { form: "ids", time: BigInt64Array.from(steps, BigInt), gap: 11 },
  ids: { form: "ids", time: steps, gap: 11 },
  counts: { form: "group_counts", time: steps, groups, gap: 11 },
  group_ids: { form: "group_ids", time: steps, groups, gap: 11 },
};

const retention: { readonly [sample: string]: NaiveRetentionInput } = {
  one: { form: "one", mask: masks, conditions: 4 },
  groups: { form: "groups", mask: masks, groups, conditions: 4 },
};

const twoBytes = new TextEncoder().encode('é"x');

const formatRows: { readonly [sample: string]: NaiveRows } = {
  numbers: {
    columns: [
      { name: "n", values: Int32Array.of(1, -2, 3), kinds: Uint8Array.of(2, 1, 0) },
      { name: "x", values: Float64Array.of(0.1, NaN, 1e300) },
      { name: "long", values: BigInt64Array.of(-1n, 2n ** 62n, 0n) },
    ],
    options: {},
  },
  strings: {
    columns: [
      { name: "s", type: "utf16", units, offsets: Uint32Array.of(0, 5, 5) },
      { name: "t", type: "utf8", bytes: twoBytes, offsets: Uint32Array.of(0, 2, 4) },
      { name: "d", type: "dictionary", codes: Uint8Array.of(1, 0), values: ["жизнь", "\n"] },
      { name: "ok", type: "bool", values: Uint8Array.of(1, 0) },
    ],
    options: {},
  },
};

const time = Float64Array.from({ length: 100 }, (_, i) => i % 9 === 4 ? NaN : i * 37 % 50);
const longs = BigInt64Array.from({ length: 100 }, (_, i) => BigInt(i * 37 % 50) << 40n);
const mask = Uint32Array.from({ length: 100 }, (_, i) => i % 7);
const users = Uint32Array.of(0, 40, 40, 100);

const eventSort: { readonly [sample: string]: NaiveSortInput } = {
  rows: { form: "rows", time, mask },
  longs: { form: "rows", time: longs, mask },
  groups: { form: "groups", time, mask, groups: users },
  order: { form: "order", time, mask },
  orders: { form: "orders", time: longs, mask, groups: users },
};

const ticks = Float64Array.from({ length: 300 }, (_, i) => 7 * i + i % 5);
const stream = { time: ticks, mask: Uint32Array.from(ticks, (t) => t % 3 === 0 ? 0 : 1 << t % 5) };
const grouped = { groups: Uint32Array.of(0, 20, 20, 90, 300), conditions: 6 };
const gated = "(?1).*(?2)(?t<=30)(?4)";

const sequence: { readonly [sample: string]: NaiveSequenceInput } = {
  match: { ...stream, ...grouped, form: "match", groups: null, pattern: "(?1).*(?2)(?3)" },
  matches: { ...stream, ...grouped, form: "match", pattern: "(?1).*(?2)(?3)" },
  count: { ...stream, ...grouped, form: "count", groups: null, pattern: gated },
  events: { ...stream, ...grouped, form: "events", time: stream.time.toReversed(), pattern: gated },
};

const nodes = {
  ...stream,
  value: Uint32Array.from(ticks, (t) => t % 11),
  base: Uint8Array.from(ticks, (t) => t % 2),
};

const nextNode: { readonly [sample: string]: NaiveNextNodeInput } = {
  one: {
    ...nodes,
    groups: null,
    rule: { direction: "forward", base: "first_match", conditions: 1 },
  },
  many: {
    ...nodes,
    groups: grouped.groups,
    rule: { direction: "backward", base: "last_match", conditions: 1 },
  },
};

const when = Float64Array.from({ length: 300 }, (_, i) => 7 * i + i % 5);
const what = Uint32Array.from(when, (t) => t % 3 === 0 ? 0 : 1 << t % 5);
const each = Uint32Array.of(0, 20, 20, 90, 300);
const funnel = { window: 40, steps: 5 };

const bitmaskFunnel: { readonly [sample: string]: FunnelInput } = {
  level: { form: "level", time: when, mask: what, groups: null, rule: funnel },
  levels: { form: "level", time: when, mask: what, groups: each, rule: funnel },
  modes: {
    form: "level",
    time: when,
    mask: what,
    groups: each,
    rule: { ...funnel, modes: ["strict_once"] },
  },
  events: { form: "events", time: when.toReversed(), mask: what, groups: each, rule: funnel },
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
  event_mask: eventMask,
  sessionize,
  retention,
  format_rows: formatRows,
  event_sort: eventSort,
  sequence,
  next_node: nextNode,
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
  event_mask: naiveEventMask,
  sessionize: naiveSessionize,
  retention: naiveRetention,
  format_rows: naiveFormatRows,
  event_sort: naiveEventSort,
  sequence: naiveSequence,
  next_node: naiveNextNode,
  bitmask_funnel: naiveFunnel as (input: FunnelInput) => unknown,
};
