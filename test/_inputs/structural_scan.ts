/**
 * Inputs for structural_scan that leave no length, offset, backslash run, special byte or kind of
 * broken UTF-8 out. The seeded ones are in `structural_scan_seeded.ts`.
 *
 * @module
 */

import type { NaiveFormat, NaiveInput } from "../_naive/structural_scan.ts";
import { broken, characters, ground } from "./utf8.ts";

type JsonForm = "json" | "json_mask" | "json_count" | "utf8" | "minify";
type DelimiterForm = "delimiters" | "delimiter_mask" | "delimiter_count";

export const jsonForms: readonly JsonForm[] = ["json", "json_mask", "json_count", "minify", "utf8"];
export const delimiterForms: readonly DelimiterForm[] = [
  "delimiters",
  "delimiter_mask",
  "delimiter_count",
];

/** Formats of every kind; the last set needs all eight classes. */
export const formats: readonly NaiveFormat[] = [
  "ndjson",
  "csv",
  { csv: { separator: ";" } },
  { csv: { separator: "\t", rows: true } },
  "iso2709",
  { bytes: "|,; \n" },
  { bytes: Uint8Array.of(0x01, 0x12, 0x23, 0x34, 0x45, 0x89, 0x9a, 0xfb) },
];

const traps = [0x22, 0x5c, 0x7b, 0xc3, 0x0a, 0x1d, 0x2c, 0xf0, 0x00, 0x61];

/** Bytes that begin `offset` bytes into a larger buffer full of traps. */
export function bytesAt(bytes: ArrayLike<number>, offset: number): Uint8Array {
  const buffer = new Uint8Array(offset + bytes.length + 80);
  // not `from()`, which takes most of the time of a walk over the inputs
  for (let i = 0; i < buffer.length; i++) buffer[i] = traps[i % traps.length];
  buffer.set(bytes, offset);
  return buffer.subarray(offset, offset + bytes.length);
}

/** A character a byte. */
export function latin1(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

export function json(bytes: ArrayLike<number>, form: JsonForm, offset = 3): NaiveInput {
  return { form, bytes: bytesAt(bytes, offset) };
}

export function delimited(
  bytes: ArrayLike<number>,
  format: NaiveFormat,
  form: DelimiterForm = "delimiters",
  offset = 3,
): NaiveInput {
  return { form, bytes: bytesAt(bytes, offset), format };
}

/** A text in every form, the delimiters' outputs in turn. */
export function* everyForm(bytes: ArrayLike<number>, turn: number, offset = turn % 16) {
  for (const form of jsonForms) yield json(bytes, form, offset);
  for (const [i, format] of formats.entries()) {
    yield delimited(bytes, format, delimiterForms[(turn + i) % 3], offset);
  }
}

/** `make` cut or repeated to `length` bytes. */
function cycled(text: string, length: number): number[] {
  const bytes = latin1(text);
  return Array.from({ length }, (_, i) => bytes[i % bytes.length]);
}

const sample = '{"id": 17, "tags": ["a\\"b", "\xc3\xa9\\\\"], "on":true,\t"n": -1.5e+3 },\r\n' +
  'x;"y;\n""z";|\x1e[null,false] \x1d\x1f"" ';

const patterns: readonly string[] = [
  sample,
  " ",
  "7",
  ",",
  '"',
  "\\",
  '\\"',
  '"a",',
  "\n",
  "\r\n",
  '"\\\\"',
  "\x1e",
  "1 ",
  "\xc3\xa9",
  "\xf0\x9f\x98\x80",
];

export function* everyLength(): Iterable<NaiveInput> {
  for (let length = 0; length <= 130; length++) {
    for (const [i, pattern] of patterns.entries()) {
      yield* everyForm(cycled(pattern, length), i + length);
    }
  }
}

export function* everyOffset(): Iterable<NaiveInput> {
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      // one more space in front each time: other bytes stand at the edges
      const bytes = cycled(" ".repeat(offset) + sample + '"', length);
      if (length % 2) bytes[length - 1] = 0x22;
      yield json(bytes, jsonForms[(offset + length) % 3], offset);
      yield json(bytes, jsonForms[3 + (offset + length) % 2], offset);
      const turn = offset * 5 + length;
      yield delimited(bytes, formats[turn % 7], delimiterForms[turn % 3], offset);
      yield delimited(bytes, formats[(turn + 3) % 7], delimiterForms[turn % 3], offset);
    }
  }
}

/** Every run of 0 to 140 backslashes, over every place of the edges of two 64-byte blocks. */
export function* everyRun(): Iterable<NaiveInput> {
  for (let run = 0; run <= 140; run++) {
    const backslashes = new Array<number>(run).fill(0x5c);
    for (let start = 0; start <= 64; start++) {
      const pad = ground("ascii", start);
      const turn = run + start;
      // in a string: with an odd run the second quote is inside, and a third one closes
      const close = run % 2 ? [0x22] : [];
      const document = [0x5b, 0x22, ...pad, ...backslashes, 0x22, 0x2c, 0x20, 0x31, ...close, 0x5d];
      yield json(document, jsonForms[turn % 3]);
      if (turn % 2) yield json(document, "minify");
      const lines = [0x22, ...pad, ...backslashes, 0x22, 0x0a, 0x31, ...close, 0x0a, 0x32];
      if (turn % 2 === 0) yield delimited(lines, "ndjson", delimiterForms[run % 3]);
      // outside: with an odd run the first quote is part of the scalar
      const outside = [
        ...pad,
        ...backslashes,
        0x22,
        0x20,
        0x33,
        0x22,
        ...run % 2 ? [0x22] : [],
        0x20,
      ];
      yield json(outside, jsonForms[turn % 4]);
    }
  }
}

const specials = [
  ...latin1('"\\{}[]:, \t\n\r;|'),
  ...[0x00, 0x01, 0x08, 0x0b, 0x0c, 0x1a, 0x1b, 0x1d, 0x1e, 0x1f, 0x7f],
  // what a careless table of half bytes takes for an operator or for whitespace
  ...latin1("*+-<=JKMZjklmz~!0\x3f\x9a\xda\xfb\xa0"),
];

export function* everySpecial(): Iterable<NaiveInput> {
  const length = 100;
  for (let index = 0; index < length; index++) {
    for (const [i, special] of specials.entries()) {
      const turn = index + i;
      for (const fill of [0x20, 0x61]) {
        const bytes = new Array<number>(length).fill(fill);
        bytes[index] = special;
        if (special === 0x22) bytes.push(0x22);
        yield json(bytes, jsonForms[turn % 5]);
        if (fill === 0x61) yield delimited(bytes, formats[turn % 7], delimiterForms[turn % 3]);
      }
      // the same in a string
      const string = [0x22, ...ground("ascii", length), 0x22];
      string[1 + index] = special;
      yield json(string, jsonForms[turn % 4]);
      yield delimited(string, formats[turn % 4], delimiterForms[turn % 3]);
    }
  }
}

/** Strings that begin and end anywhere: in one block, at its edge, over two and three blocks. */
export function* everyString(): Iterable<NaiveInput> {
  for (let start = 0; start <= 130; start++) {
    for (const inner of [0, 1, 2, 30, 61, 62, 63, 64, 65, 66, 126, 127, 128, 129, 200]) {
      const bytes = [
        ...cycled(" ,", start),
        0x22,
        ...cycled("{ :}[],7", inner),
        0x22,
        ...latin1("1 :\n, 2"),
      ];
      yield json(bytes, jsonForms[(start + inner) % 3]);
      yield json(bytes, "minify");
      yield delimited(bytes, formats[(start + inner) % 4], delimiterForms[start % 3]);
    }
  }
}

/** Every class of ill-formed UTF-8 at every offset, followed by ASCII and at the end of the text. */
export function* everyBroken(): Iterable<NaiveInput> {
  const kinds = ["ascii", "mixed", "two", "three", "four"] as const;
  for (const [i, { bytes }] of Object.values(broken).entries()) {
    for (let offset = 0; offset <= 130; offset++) {
      const before = ground(kinds[(i + offset) % 5], offset);
      const at = (i + offset) % 16;
      yield json([...before, ...bytes], "utf8", at);
      yield json([...before, ...bytes, ...latin1("and on it goes, for a while")], "utf8", at);
      // in a JSON string, and as a scalar, before all else that is wrong
      const inside = [0x22, ...before, ...bytes, 0x22];
      yield json(inside, jsonForms[offset % 3], at);
      yield json([...before, 0x22, 0x01, ...bytes], jsonForms[(offset + 1) % 3], at);
    }
  }
}

/** Every character at every offset, whole and, at the end of the text, cut. */
export function* everyCharacter(): Iterable<NaiveInput> {
  const kinds = ["ascii", "mixed", "two", "three", "four"] as const;
  for (const [i, character] of characters.entries()) {
    for (let offset = 0; offset <= 130; offset++) {
      const before = ground(kinds[(i + offset) % 5], offset);
      yield json([...before, ...character, 0x20, ...character], "utf8");
      for (let cut = 1; cut <= character.length; cut++) {
        yield json([...before, ...character.slice(0, cut)], "utf8", offset % 16);
      }
      const string = [0x22, ...before, ...character, 0x22];
      yield json(string, jsonForms[offset % 4]);
    }
  }
}

/** Every byte alone, and every one as a set of its own among all the others. */
export function* everyByte(): Iterable<NaiveInput> {
  const all = Array.from({ length: 256 }, (_, i) => i);
  for (let byte = 0; byte < 256; byte++) {
    yield* everyForm([byte], byte);
    yield* everyForm([0x20, byte, 0x61, byte, 0x2c], byte);
    yield* everyForm([0x22, byte, 0x22], byte);
    yield delimited(all, { bytes: Uint8Array.of(byte) }, delimiterForms[byte % 3]);
    const others = Uint8Array.from({ length: 8 }, (_, i) => (byte + 37 * i * i) % 256);
    yield delimited(all, { bytes: others }, delimiterForms[byte % 3]);
    if (byte >= 0x80 || byte === 0x22 || byte === 0x0a || byte === 0x0d) continue;
    const separator = String.fromCharCode(byte);
    const text = [...all.filter((other) => other !== 0x22), byte, 0x22, byte, 0x22, byte];
    yield delimited(text, { csv: { separator } }, delimiterForms[byte % 3]);
    yield delimited(all, { bytes: separator }, delimiterForms[byte % 3]);
  }
}

function hex(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 320), (byte) => byte.toString(16).padStart(2, "0"));
  return shown.join(" ");
}

/** A format as JSON, the bytes of a set in hexadecimal. */
export function formatName(format: NaiveFormat): string {
  return JSON.stringify(format, (_, part) => part instanceof Uint8Array ? hex(part) : part);
}

/** An input in a line. */
export function describe(input: NaiveInput): string {
  const { form, bytes } = input;
  const format = "format" in input ? formatName(input.format) : "";
  return `${form} ${format}, ${bytes.length} bytes at ${bytes.byteOffset}: ${hex(bytes)}`;
}
