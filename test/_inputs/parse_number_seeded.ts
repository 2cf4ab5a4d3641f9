/**
 * Seeded inputs for parse_number: lists of every kind of number, with any whitespace, some of them
 * broken; and what the engine itself says of them.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveInput, NaiveOutput } from "../_naive/parse_number.ts";
import { bytesAt, listForms, samples, spans } from "./parse_number.ts";

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

function digits(random: Rng, most: number): string {
  return Array.from({ length: 1 + random.below(most) }, () => random.below(10)).join("");
}

/** A number of some kind. */
function anyNumber(random: Rng): string {
  const sign = random.below(3) ? "" : "-";
  switch (random.below(9)) {
    case 0:
      return sign + String(random.below(1000));
    case 1:
      return sign + String(BigInt(digits(random, 21)));
    case 2:
      return `${sign}${random.below(200)}.${digits(random, 18)}`;
    case 3:
      return `${sign}0.${digits(random, 22)}`;
    case 4:
      return `${sign}${random.below(100)}.${digits(random, 60)}`;
    case 5:
      return `${sign}${1 + random.below(9)}.${digits(random, 20)}e${random.below(700) - 350}`;
    case 6:
      return `${sign}${random.below(1e6)}${random.letter("eE")}+${random.below(400)}`;
    case 7:
      return random.pick(samples);
    default:
      halves[0] = random.below(2 ** 32);
      halves[1] = random.below(2 ** 32);
      return Number.isFinite(double[0]) ? String(double[0]) : "0";
  }
}

/** A whole number that fits, or nearly. */
function anyWhole(random: Rng, form: string): string {
  const most = form === "int32" ? 9 : 18;
  if (random.below(200) === 0) return random.pick(samples);
  return (random.below(2) ? "-" : "") + String(BigInt(digits(random, most)));
}

function space(random: Rng): string {
  return random.below(6) ? "" : random.pick([" ", "\n", "\t", "\r\n", "   ", "\n    "]);
}

/** One byte changed, left out or put in. */
function broken(random: Rng, text: string): string {
  const at = random.below(text.length + 1);
  const letter = random.letter("0123456789-+.eE,[] \n\tx\0");
  const after = at + random.below(2);
  return text.slice(0, at) + (random.below(3) ? letter : "") + text.slice(after);
}

/** How many lists {@linkcode fuzz} makes. */
export const fuzzed = 60_000;

export function* fuzz(): Iterable<NaiveInput> {
  const random = rng(7);
  for (let i = 0; i < fuzzed; i++) {
    const form = i % 2 ? "float64" : listForms[random.below(3)];
    const count = random.below(i % 40 ? 12 : 120);
    const number = form === "float64" ? anyNumber : (random: Rng) => anyWhole(random, form);
    const list = Array.from({ length: count }, () => number(random));
    if (i % 5 === 4) {
      const texts = list.map((text) => random.below(8) ? text : "");
      if (count > 0 && random.below(4) === 0) texts[count - 1] = broken(random, texts[count - 1]);
      yield spans(texts, i % 16);
      continue;
    }
    const spaced = random.below(3) === 0;
    const json = random.below(4) > 0;
    const separator = json ? "," : random.pick([",", "\n", " ", ","]);
    let text = json ? "[" : "";
    for (const [k, number] of list.entries()) {
      if (k > 0) text += spaced ? space(random) + separator + space(random) : separator;
      text += number;
    }
    if (json) text += "]";
    if (spaced) text = space(random) + text + space(random);
    if (random.below(3) === 0) text = broken(random, text);
    yield { form, format: json ? "json" : "list", bytes: bytesAt(text, i % 16) };
  }
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** What JSON.parse makes of a text, or Number() of a span; `null` where they have no word on it. */
export function engine(input: NaiveInput): NaiveOutput | null {
  const text = textOf(input.bytes);
  if (input.form === "spans") {
    const texts = Array.from(input.starts, (start, i) => text.slice(start, input.ends[i]));
    const read = texts.map((text) => text === "" ? NaN : /\s/.test(text) ? null : parsed(text));
    return read.some((number) => typeof number !== "number")
      ? null
      : Float64Array.from(read as number[]);
  }
  // trim() and \s take more for whitespace than JSON does
  if (/[\v\f\xa0]/.test(text)) return null;
  const json = `[${text.trim().replace(/\s*,\s*|\s+/g, ",")}]`;
  const array = parsed(input.format === "json" ? text : json);
  if (!Array.isArray(array) || !array.every((number) => typeof number === "number")) return null;
  if (input.form === "float64") return Float64Array.from(array);
  if (/[.eE]/.test(text)) return null;
  if (input.form === "int64") {
    return array.every(Number.isSafeInteger) ? BigInt64Array.from(array, BigInt) : null;
  }
  return array.every((number) => (number | 0) === number) ? Int32Array.from(array) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An input in a line. */
export function describe(input: NaiveInput): string {
  const text = JSON.stringify(textOf(input.bytes.subarray(0, 200)));
  const rest = input.form === "spans"
    ? `[${input.starts.subarray(0, 20)}] to [${input.ends.subarray(0, 20)}]`
    : input.format;
  return `${input.form}, ${rest}, ${input.bytes.length} bytes at ${input.bytes.byteOffset}: ${text}`;
}
