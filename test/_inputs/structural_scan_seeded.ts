/**
 * Seeded inputs for structural_scan: JSON documents, soups of the bytes that matter, sets of bytes.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import {
  naiveClasses,
  type NaiveFormat,
  type NaiveInput,
  naivePlaces,
} from "../_naive/structural_scan.ts";
import { delimited, delimiterForms, formats, json, jsonForms, latin1 } from "./structural_scan.ts";
import { broken, characters } from "./utf8.ts";

/** How many inputs {@linkcode soups} makes. */
export const souped = 100_000;

const ill = Object.values(broken).map(({ bytes }) => bytes);

/** What a soup is made of besides JSON's own characters. */
interface Spice {
  /** Whether control characters may fall in, wherever that is. */
  controls: boolean;
  /** Whether ill-formed UTF-8 may. */
  broken: boolean;
}

function spoonful(random: Rng, { controls, broken }: Spice): readonly number[] {
  switch (random.below(16)) {
    case 0:
    case 1:
    case 2:
      return [0x22];
    case 3:
      return new Array<number>(1 + random.below(random.below(8) ? 3 : 80)).fill(0x5c);
    case 4:
    case 5:
    case 6:
      return latin1(random.letter("{}[]:,"));
    case 7:
      return new Array<number>(1 + random.below(4)).fill(0x20);
    case 8:
      return latin1(controls ? random.letter("\n\t\r\n\x00\x1f\x0b\x1d") : " ");
    case 9:
      return latin1(random.pick(["\\u00e9", "\\n", '\\"', "\\\\", "true", "null", "-1.5e9"]));
    case 10:
    case 11:
      return random.pick(characters);
    case 12:
      return broken && random.below(4) === 0 ? random.pick(ill) : [0x2e];
    case 13:
      return [0x30 + random.below(10)];
    default:
      return [0x61 + random.below(26)];
  }
}

/** Up to `longest` bytes of soup; its last string is closed three times in four. */
export function soup(random: Rng, longest: number): number[] {
  const spice = { controls: random.below(2) === 0, broken: random.below(3) === 0 };
  const length = random.below(longest + 1);
  const bytes: number[] = [];
  while (bytes.length < length) bytes.push(...spoonful(random, spice));
  if (random.below(4) && naivePlaces(Uint8Array.from(bytes), true).unclosed >= 0) {
    if (bytes[bytes.length - 1] === 0x5c) bytes.push(0x61);
    bytes.push(0x22);
  }
  return bytes;
}

const soupForms = [...jsonForms, "json", "json", "minify", "utf8"] as const;

export function* soups(): Iterable<NaiveInput> {
  const random = rng(1);
  for (let i = 0; i < souped; i++) {
    const bytes = soup(random, i % 8 ? 60 : 260);
    if (i % 5 === 0) yield delimited(bytes, "ndjson", delimiterForms[i % 3], i % 16);
    else yield json(bytes, soupForms[i % 9], i % 16);
  }
}

/** Seeded text of one alphabet. */
function letters(random: Rng, alphabet: string, longest: number): number[] {
  return Array.from(
    { length: random.below(longest + 1) },
    () => random.letter(alphabet).charCodeAt(0),
  );
}

const csvFormats = formats.filter((format) => JSON.stringify(format).includes("csv"));

/** CSV, most of whose last fields are closed, and MARC's marks among all sorts of bytes. */
export function* delimiterSoups(): Iterable<NaiveInput> {
  const random = rng(2);
  for (let i = 0; i < 12_000; i++) {
    const longest = i % 4 ? 60 : 260;
    const csv = letters(random, '""""",,,;;\t\t\n\n\r\r\\\\abcdefg 12\xc3\xa9\xff', longest);
    const quotes = csv.filter((byte) => byte === 0x22).length;
    if (quotes % 2 && random.below(4)) csv.push(0x22);
    yield delimited(csv, csvFormats[i % 3], delimiterForms[random.below(3)], i % 16);
    const marc = letters(random, "\x1d\x1e\x1f\x1c\x20\x3d\x9e\x5fabcdefgh\xcc\x81", longest);
    yield delimited(marc, "iso2709", delimiterForms[i % 3], i % 16);
  }
}

/** A set of bytes that takes at most eight classes. */
function byteSet(random: Rng): Uint8Array {
  const kind = random.below(4);
  const few = () => Array.from({ length: 1 + random.below(8) }, () => random.below(256));
  if (kind === 0) return Uint8Array.from(few());
  // many bytes, but few patterns of low nibbles
  const rows = Array.from({ length: 1 + random.below(8) }, () => random.below(0x1_0000));
  const set: number[] = [];
  for (let high = 0; high < 16; high++) {
    const row = kind === 1 ? rows[high % rows.length] : random.pick([0, ...rows]);
    for (let low = 0; low < 16; low++) if (row >> low & 1) set.push(16 * high + low);
  }
  const classes = naiveClasses(set);
  return Uint8Array.from(classes >= 1 && classes <= 8 ? set : few());
}

export function* byteSets(): Iterable<NaiveInput> {
  const random = rng(3);
  for (let i = 0; i < 4000; i++) {
    const set = byteSet(random);
    const near = [...set, ...set, ...Array.from({ length: 32 }, () => random.below(256))];
    const bytes = Array.from({ length: random.below(i % 4 ? 70 : 300) }, () => random.pick(near));
    const format: NaiveFormat = { bytes: set };
    yield delimited(bytes, format, delimiterForms[i % 3], i % 16);
  }
}

const words = [
  "",
  "a",
  "id",
  "naïve",
  "中文",
  "😀",
  'say "hi"',
  "back\\slash",
  "tab\there",
  "{[:,]}",
];

function value(random: Rng, depth: number): unknown {
  const kind = random.below(depth > 0 ? 9 : 6);
  if (kind === 0) return random.pick([true, false, null]);
  if (kind === 1) return random.below(2000) - 1000;
  if (kind === 2) return random.below(1e9) / 1024 * 10 ** (random.below(40) - 20);
  if (kind <= 5) return random.pick(words) + random.pick(words);
  const count = random.below(5);
  if (kind <= 7) return Array.from({ length: count }, () => value(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: count }, () => [random.pick(words), value(random, depth - 1)]),
  );
}

/** `JSON.stringify` with whitespace and escapes thrown in where they may stand, and keys twice. */
function written(random: Rng, value: unknown): string {
  const gap = () => random.below(3) ? "" : random.pick([" ", "\t", "\n", "\r\n", " ".repeat(70)]);
  if (typeof value === "string") {
    const escaped = JSON.stringify(value);
    if (random.below(4)) return escaped;
    return escaped.replace(/a/g, "\\u0061").replace(/é/g, "\\u00E9") + gap();
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => gap() + written(random, item)).join(`${gap()},`)}${gap()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) + gap();
  const entries = Object.entries(value);
  if (entries.length > 0 && random.below(5) === 0) entries.push(entries[0]);
  const fields = entries.map(([key, item]) =>
    gap() + written(random, key) + gap() + ":" + gap() + written(random, item)
  );
  return `{${fields.join(",")}${gap()}}`;
}

/** A seeded JSON document. */
export function document(random: Rng): string {
  return written(random, value(random, 1 + random.below(4)));
}

/** JSON documents in every form, alone and one a line. */
export function* documents(): Iterable<NaiveInput> {
  const random = rng(4);
  const encoder = new TextEncoder();
  for (let i = 0; i < 8000; i++) {
    const text = random.pick(["", " ", "\n"]) + document(random) + random.pick(["", "\n", "  "]);
    const bytes = encoder.encode(text);
    yield json(bytes, jsonForms[i % 5], i % 16);
    yield json(bytes, i % 2 ? "json" : "minify", i % 16);
    const lines = Array.from(
      { length: random.below(5) },
      () =>
        document(random).replace(/\s*[\r\n]\s*/g, " ") + random.pick(["\n", "\n", "\r\n", "\n\n"]),
    );
    if (i % 4 === 0) {
      yield delimited(encoder.encode(lines.join("")), "ndjson", delimiterForms[i % 3]);
    }
  }
}
