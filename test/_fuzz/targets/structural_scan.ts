/**
 * Calls of structural_scan.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  countDelimiters,
  countStructurals,
  type DelimiterFormat,
  minifyJson,
  minifyJsonInto,
  scanDelimiters,
  scanDelimitersInto,
  scanDelimitersMask,
  scanJson,
  scanJsonInto,
  scanJsonMask,
  ScanStream,
  StructuralScanner,
  validateUtf8,
} from "../../../mod.ts";
import {
  type NaiveFormat,
  type NaiveInput,
  naiveStructuralScan,
} from "../../_naive/structural_scan.ts";
import * as documented from "../documented.ts";
import { destination, fill, size, taken, type Target } from "../target.ts";

const encoder = new TextEncoder();

const pieces = ['{"a":', "[1, 2", "]", "}", '"b\\"c"', ",", "\n", "\r\n", "é", "中😀", " ", "x"];

/** What leaves strings open, and escapes what is none. */
const loose = ['"', "\\", "\t"];

/** Text with structure, most of it well-formed UTF-8. */
export function bytesOf(random: Rng): Uint8Array {
  const length = size(random, 70_000);
  let text = "";
  const isLoose = random.below(4) === 0;
  while (text.length < length) {
    text += random.pick(isLoose && random.below(20) === 0 ? loose : pieces);
  }
  const bytes = encoder.encode(text);
  if (random.below(3) === 0 && bytes.length > 0) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

const formats: readonly NaiveFormat[] = [
  "ndjson",
  "csv",
  "iso2709",
  { csv: { separator: ";" } },
  { csv: { separator: "\t", rows: true } },
  { bytes: "|,; \n" },
  { bytes: Uint8Array.of(1, 0x12, 0x89, 0xfb) },
];

/** A set of bytes in classes: those of low halves that occur with the same high halves. */
function classesOf(set: Iterable<number>): number {
  const byHigh = new Map<number, Set<number>>();
  for (const byte of set) {
    byHigh.set(byte >> 4, (byHigh.get(byte >> 4) ?? new Set()).add(byte & 15));
  }
  return new Set([...byHigh.values()].map((lows) => [...lows].sort().join())).size;
}

function isFormat(format: unknown): asserts format is NaiveFormat {
  if (format === "ndjson" || format === "csv" || format === "iso2709") return;
  documented.allow(typeof format === "object" && format !== null);
  const { csv, bytes } = format as { csv?: unknown; bytes?: unknown };
  documented.allow((csv === undefined) !== (bytes === undefined));
  if (csv !== undefined) {
    documented.allow(typeof csv === "object" && csv !== null);
    const { separator = ",", rows } = csv as { separator?: unknown; rows?: unknown };
    documented.oneOf(rows, documented.booleans);
    documented.allow(typeof separator === "string" && /^[^"\r\n]$/.test(separator));
    documented.allow(separator.charCodeAt(0) < 128);
    return;
  }
  const set = typeof bytes === "string" ? [...bytes].map((one) => one.charCodeAt(0)) : bytes;
  if (typeof bytes === "string") documented.allow((set as number[]).every((unit) => unit < 128));
  else documented.bytes(set);
  const classes = classesOf(set as Iterable<number>);
  documented.allow(classes >= 1 && classes <= 8);
}

type Form = NaiveInput["form"];

function wanted(form: Form, bytes: unknown, format?: unknown): unknown {
  if (form.startsWith("delimiter")) isFormat(format);
  documented.bytes(bytes);
  const of = form.startsWith("delimiter") ? { format } : {};
  return naiveStructuralScan({ form, bytes, ...of } as NaiveInput);
}

/** A function of bytes alone. */
function ofBytes(name: string, form: Form, call: (bytes: Uint8Array) => unknown): Target {
  return {
    name,
    covers: [name],
    sample: (random) => [bytesOf(random)],
    run: ([bytes]) => call(bytes as Uint8Array),
    want: ([bytes]) => wanted(form, bytes),
  };
}

/** A function of bytes and a format. */
function ofFormat(
  name: string,
  form: Form,
  call: (bytes: Uint8Array, format: DelimiterFormat) => unknown,
): Target {
  return {
    name,
    covers: [name],
    sample: (random) => [bytesOf(random), random.pick(formats)],
    run: ([bytes, format]) => call(bytes as Uint8Array, format as DelimiterFormat),
    want: ([bytes, format]) => wanted(form, bytes, format),
  };
}

/** An answer that has to fit a destination. */
function fitting(answer: unknown, dst: unknown): unknown {
  documented.allow((answer as Uint8Array).length <= (dst as Uint8Array).length);
  return answer;
}

const methods = [
  ["json", "json"],
  ["jsonMask", "json_mask"],
  ["countJson", "json_count"],
  ["utf8", "utf8"],
  ["minify", "minify"],
  ["delimiters", "delimiters"],
  ["delimiterMask", "delimiter_mask"],
  ["countDelimiters", "delimiter_count"],
] as const;

function ofScanner([method, form]: (typeof methods)[number]): Target {
  const isFormatted = form.startsWith("delimiter");
  return {
    name: `StructuralScanner.${method}`,
    covers: [`StructuralScanner.${method}`, "StructuralScanner.input"],
    sample(random) {
      const bytes = bytesOf(random);
      const format = isFormatted ? [random.pick(formats)] : [];
      return [bytes.length + 1 + random.below(9), bytes, bytes.length, ...format, {}];
    },
    run([capacity, bytes, length, ...rest]) {
      const scanner = new StructuralScanner(capacity as number);
      fill(() => scanner.input.set((bytes as Uint8Array).slice(0, scanner.input.length)));
      const answer = Reflect.apply(scanner[method], scanner, [length, ...rest]);
      return typeof answer === "number" ? answer : (answer as Uint8Array).slice();
    },
    want([capacity, bytes, length, ...rest]) {
      documented.capacity(capacity);
      documented.whole(length, 0, capacity);
      documented.window(rest[isFormatted ? 1 : 0]);
      if (!(bytes instanceof Uint8Array)) throw new documented.Unspoken();
      const input = new Uint8Array(length);
      input.set(bytes.subarray(0, length));
      return wanted(form, input, rest[0]);
    },
  };
}

/** The calls. */
export const targets: readonly Target[] = [
  ofBytes("scanJson", "json", scanJson),
  ofBytes("scanJsonMask", "json_mask", scanJsonMask),
  ofBytes("countStructurals", "json_count", countStructurals),
  ofBytes("validateUtf8", "utf8", validateUtf8),
  ofBytes("minifyJson", "minify", minifyJson),
  ofFormat("scanDelimiters", "delimiters", scanDelimiters),
  ofFormat("scanDelimitersMask", "delimiter_mask", scanDelimitersMask),
  ofFormat("countDelimiters", "delimiter_count", countDelimiters),
  {
    name: "scanJsonInto",
    covers: ["scanJsonInto"],
    written: [[1]],
    sample(random) {
      const bytes = bytesOf(random);
      return [bytes, destination(Uint32Array, bytes.length)];
    },
    run: ([bytes, dst]) => taken(dst, scanJsonInto(bytes as Uint8Array, dst as Uint32Array)),
    want([bytes, dst]) {
      documented.words(dst);
      return fitting(wanted("json", bytes), dst);
    },
  },
  {
    name: "minifyJsonInto",
    covers: ["minifyJsonInto"],
    written: [[1]],
    sample(random) {
      const bytes = bytesOf(random);
      return [bytes, destination(Uint8Array, bytes.length)];
    },
    run: ([bytes, dst]) => taken(dst, minifyJsonInto(bytes as Uint8Array, dst as Uint8Array)),
    want([bytes, dst]) {
      documented.bytes(dst);
      return fitting(wanted("minify", bytes), dst);
    },
  },
  {
    name: "scanDelimitersInto",
    covers: ["scanDelimitersInto"],
    written: [[2]],
    sample(random) {
      const bytes = bytesOf(random);
      return [bytes, random.pick(formats), destination(Uint32Array, bytes.length + 1)];
    },
    run: ([bytes, format, dst]) =>
      taken(
        dst,
        scanDelimitersInto(bytes as Uint8Array, format as DelimiterFormat, dst as Uint32Array),
      ),
    want([bytes, format, dst]) {
      documented.words(dst);
      return fitting(wanted("delimiters", bytes, format), dst);
    },
  },
  ...methods.map(ofScanner),
  {
    name: "ScanStream",
    covers: ["ScanStream.push", "ScanStream.finish", "ScanStream.taken"],
    sample(random) {
      const bytes = bytesOf(random), cut = random.below(bytes.length + 1);
      const format = random.below(2) === 0 ? "json" : random.pick(formats);
      return [format, bytes.slice(0, cut), bytes.slice(cut)];
    },
    run([format, first, second]) {
      const stream = new ScanStream(format as "json");
      const starts = stream.push(first as Uint8Array);
      const shift = stream.taken;
      const more = stream.push(second as Uint8Array);
      stream.finish();
      return Uint32Array.of(...starts, ...Array.from(more, (offset) => offset + shift));
    },
    want([format, first, second]) {
      if (format !== "json") isFormat(format);
      documented.bytes(first);
      documented.bytes(second);
      const whole = Uint8Array.of(...first, ...second);
      return format === "json" ? wanted("json", whole) : wanted("delimiters", whole, format);
    },
  },
];
