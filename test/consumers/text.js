/**
 * Every function of the kernels that read and write text, with a known answer.
 *
 * @module
 */

import * as jsonEscapeEntry from "@lanemark/kernels/json-escape";
import * as ndjsonExtractEntry from "@lanemark/kernels/ndjson-extract";
import * as structuralScanEntry from "@lanemark/kernels/structural-scan";
import { check, checkError, text, utf8, watch } from "./watched.js";

export const escape = watch("./json-escape", jsonEscapeEntry);
const scan = watch("./structural-scan", structuralScanEntry);
const extract = watch("./ndjson-extract", ndjsonExtractEntry);

export function checkJsonEscape() {
  const { JsonEscaper } = escape;
  check(
    "jsonEscape()",
    text(escape.jsonEscape('say "hi"\n', { quotes: true })),
    '"say \\"hi\\"\\n"',
  );
  const long = "naïve € 😀 \u0000 ".repeat(20_000);
  check(
    "jsonEscape() of many windows",
    text(escape.jsonEscape(long, { quotes: true })),
    JSON.stringify(long),
  );
  const dst = new Uint8Array(escape.jsonEscapeBound(2));
  check("jsonEscapeBound()", dst.length, 14);
  const length = escape.jsonEscapeInto("\t\\", dst);
  check("jsonEscapeInto()", text(dst.subarray(0, length)), "\\t\\\\");
  const units = Uint16Array.from('a"bc', (char) => char.charCodeAt(0));
  const batch = escape.jsonEscapeBatch(units, Uint32Array.of(0, 2, 4));
  check("jsonEscapeBatch()", text(batch.bytes), 'a\\"bc');
  check("jsonEscapeBatch().offsets", batch.offsets, [0, 3, 5]);
  const list = escape.jsonEscapeArray(units, Uint32Array.of(0, 2, 4));
  check("jsonEscapeArray()", text(list), '["a\\"","bc"]');
  const escaper = new JsonEscaper(16);
  escaper.units.set(units);
  check("JsonEscaper.escape()", text(escaper.escape(4)), 'a\\"bc');
}

export function checkStructuralScan() {
  const { StructuralScanner, ScanStream, ScanError } = scan;
  const json = utf8('{"a": [1, true]}');
  const at = [0, 1, 4, 6, 7, 8, 10, 14, 15];
  check("scanJson()", scan.scanJson(json), at);
  const dst = new Uint32Array(16);
  check("scanJsonInto()", scan.scanJsonInto(json, dst), 9);
  check("scanJsonInto() offsets", dst.subarray(0, 9), at);
  const bits = at.reduce((word, bit) => word | 1 << bit, 0) >>> 0;
  check("scanJsonMask()", scan.scanJsonMask(json), [bits]);
  check("countStructurals()", scan.countStructurals(json), 9);
  check("validateUtf8()", scan.validateUtf8(utf8("naïve")), -1);
  check("validateUtf8() of half a character", scan.validateUtf8(utf8("naï").subarray(0, 3)), 2);
  const minified = '{"a":[1,true]}';
  check("minifyJson()", text(scan.minifyJson(json)), minified);
  const rest = new Uint8Array(16);
  check("minifyJsonInto()", scan.minifyJsonInto(json, rest), minified.length);
  const csv = utf8('a,"b,c"\r\n1,2\n');
  const delimiters = [1, 8, 10, 12];
  check("scanDelimiters()", scan.scanDelimiters(csv, "csv"), delimiters);
  check("scanDelimitersInto()", scan.scanDelimitersInto(csv, "csv", dst), 4);
  check("scanDelimitersMask()", scan.scanDelimitersMask(csv, "csv"), [
    delimiters.reduce((word, bit) => word | 1 << bit, 0),
  ]);
  check("countDelimiters()", scan.countDelimiters(csv, "csv"), 4);

  const scanner = new StructuralScanner(64);
  scanner.input.set(json);
  const { length } = json;
  check("StructuralScanner.json()", scanner.json(length), at);
  check("StructuralScanner.jsonMask()", scanner.jsonMask(length), [bits]);
  check("StructuralScanner.countJson()", scanner.countJson(length), 9);
  check("StructuralScanner.utf8()", scanner.utf8(length), -1);
  check("StructuralScanner.minify()", text(scanner.minify(length)), minified);
  scanner.input.set(csv);
  check("StructuralScanner.delimiters()", scanner.delimiters(csv.length, "csv"), delimiters);
  const [word] = scanner.delimiterMask(csv.length, "csv");
  check("StructuralScanner.delimiterMask()", word, scan.scanDelimitersMask(csv, "csv")[0]);
  check("StructuralScanner.countDelimiters()", scanner.countDelimiters(csv.length, "csv"), 4);

  const stream = new ScanStream("ndjson"), lines = [];
  for (const part of ['{"a":', "1}\n[", "2]"]) {
    const { taken } = stream;
    for (const offset of stream.push(utf8(part))) lines.push(taken + offset);
  }
  stream.finish();
  check("ScanStream", lines, [0, 8]);
  checkError(ScanError, { kind: "unclosed_string", offset: 6 }, () => {
    scan.scanJson(utf8('{"a": "b}'));
  });
}

export function checkNdjsonExtract() {
  const { NdjsonExtractor, NdjsonError, NdjsonKind } = extract;
  const lines = utf8('{"user":{"id":7}}\n{"user":null}\n');
  const { rows, columns: [id] } = extract.extractNdjson(lines, ["user.id"]);
  check("extractNdjson() rows", rows, 2);
  check("extractNdjson()", text(lines.subarray(id.starts[0], id.ends[0])), "7");
  check("extractNdjson() kinds", id.kinds, [NdjsonKind.NUMBER, NdjsonKind.MISSING]);
  const own = {
    path: "user",
    starts: new Uint32Array(2),
    ends: new Uint32Array(2),
    kinds: new Uint8Array(2),
  };
  check("extractNdjsonInto()", extract.extractNdjsonInto(lines, [own]), 2);
  check("extractNdjsonInto() spans", [...own.starts, ...own.ends], [8, 26, 16, 30]);
  const extractor = new NdjsonExtractor(64, ["user.id"]);
  extractor.input.set(lines);
  const window = extractor.extract(lines.length);
  const [{ starts, ends }] = window.columns;
  check("NdjsonExtractor", text(window.bytes.subarray(starts[0], ends[0])), "7");
  checkError(NdjsonError, { kind: "syntax", line: 2, offset: 13 }, () => {
    extract.extractNdjson(utf8('{"a":1}\n{"a":,}\n'), ["a"]);
  });
}
