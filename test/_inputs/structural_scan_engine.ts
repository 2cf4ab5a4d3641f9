/**
 * What the engine's own built-ins say on inputs of structural_scan: `JSON.parse` and a walk over its
 * source, `TextDecoder`, `split`.
 *
 * @module
 */

import { type NaiveFormat, type NaiveInput, naiveMask } from "../_naive/structural_scan.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The engine's answer, or `null` where it has no word. */
export function engine(input: NaiveInput): unknown {
  const { form, bytes } = input;
  if (form === "utf8") return utf8(bytes);
  if (form === "minify") return tokens(bytes)?.map(({ source }) => source).join("") ?? null;
  const marks = "format" in input
    ? delimiters(bytes, input.format)
    : tokens(bytes)?.map(({ at }) => at) ?? null;
  if (marks === null) return null;
  if (form === "json" || form === "delimiters") return Uint32Array.from(marks);
  if (form === "json_count" || form === "delimiter_count") return marks.length;
  return naiveMask(marks, bytes.length);
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where decoding goes wrong: the longest part from the start that a strict decoder takes. */
function utf8(bytes: Uint8Array): number {
  // what is ill-formed comes back as U+FFFD: up to the first difference nothing is wrong, but for
  // bytes that happen to be U+FFFD's own
  const back = encoder.encode(decoder.decode(bytes));
  let at = 0;
  while (at < bytes.length && back[at] === bytes[at]) at++;
  if (at === bytes.length && back.length === at) return -1;
  while (!isWellFormed(bytes.subarray(0, at))) at--;
  return at;
}

interface Token {
  /** Its first byte. */
  readonly at: number;
  readonly source: string;
}

/** The tokens of a JSON document, or `null` for anything else. */
function tokens(bytes: Uint8Array): readonly Token[] | null {
  let text: string, value: unknown;
  try {
    text = strict.decode(bytes);
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const walk = new Walk(text);
  const walked = JSON.stringify(walk.value());
  const wanted = JSON.stringify(value);
  if (walked !== wanted) throw new Error(`the walk saw ${walked} where JSON.parse saw ${wanted}`);
  return walk.tokens;
}

/**
 * Reads a document that `JSON.parse` took once more, keeps every token's place, and leaves each
 * scalar and each string to `JSON.parse`. What it makes of them has to equal what `JSON.parse` made
 * of the whole: that proves the places.
 */
class Walk {
  readonly tokens: Token[] = [];
  readonly #text: string;
  #i = 0;
  #byte = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): unknown {
    const token = this.#next();
    if (token === "[") {
      const list: unknown[] = [];
      if (this.#closes("]")) return list;
      do list.push(this.value()); while (this.#next() === ",");
      return list;
    }
    if (token !== "{") return JSON.parse(token);
    const object = {};
    if (this.#closes("}")) return object;
    do {
      const key = JSON.parse(this.#next());
      this.#next(); // the colon
      const value = this.value();
      const field = { value, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(object, key, field); // "__proto__" is a key like any other
    } while (this.#next() === ",");
    return object;
  }

  #skipWhitespace(): void {
    while (" \t\n\r".includes(this.#text[this.#i] ?? "end")) {
      this.#i++;
      this.#byte++;
    }
  }

  #closes(bracket: string): boolean {
    this.#skipWhitespace();
    return this.#text[this.#i] === bracket && this.#next() === bracket;
  }

  #next(): string {
    this.#skipWhitespace();
    const source = this.#text[this.#i] === '"' ? this.#string() : this.#other();
    this.tokens.push({ at: this.#byte, source });
    this.#i += source.length;
    this.#byte += encoder.encode(source).length;
    return source;
  }

  /** Up to the first quote with which `JSON.parse` takes it. */
  #string(): string {
    for (let end = this.#i + 1;;) {
      end = this.#text.indexOf('"', end) + 1;
      const source = this.#text.slice(this.#i, end);
      try {
        JSON.parse(source);
        return source;
      } catch {
        // that quote was an escaped one
      }
    }
  }

  #other(): string {
    const token = /[{}[\]:,]|[^{}[\]:,"\s]+/y;
    token.lastIndex = this.#i;
    return token.exec(this.#text)![0];
  }
}

/** A character a byte. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Where the engine's `split` finds what `separators` matches, a byte each. */
function splits(text: string, separators: RegExp): number[] {
  const marks: number[] = [];
  let end = -1;
  for (const part of text.split(separators)) {
    end += part.length + 1;
    marks.push(end);
  }
  return marks.slice(0, -1); // behind the last part there is no separator
}

function delimiters(bytes: Uint8Array, format: NaiveFormat): number[] | null {
  const text = latin1(bytes);
  if (format === "iso2709") return splits(text, anyOf([0x1d, 0x1e, 0x1f]));
  if (format === "ndjson") {
    if (text.includes('"') && !isDocumentPerLine(bytes)) return null;
    const starts = splits(text, /\n/).map((newline) => newline + 1);
    return [0, ...starts].filter((start) => start < bytes.length);
  }
  if (typeof format !== "string" && "bytes" in format) {
    const set = typeof format.bytes === "string" ? encoder.encode(format.bytes) : format.bytes;
    return splits(text, anyOf([...set]));
  }
  const { separator = ",", rows = false } = format === "csv" ? {} : format.csv;
  // what stands in quotes becomes ÿ, which separates nothing, a character each
  const bare = text.replace(/"[^"]*"/g, (field) => "ÿ".repeat(field.length));
  if (bare.includes('"')) return null;
  return splits(bare, anyOf(rows ? [0x0a] : [0x0a, separator.charCodeAt(0)]));
}

function anyOf(bytes: readonly number[]): RegExp {
  const escapes = bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
  return new RegExp(`[${escapes.join("")}]`);
}

/** Whether every line is blank or a JSON document; such a line has no newline in a string. */
function isDocumentPerLine(bytes: Uint8Array): boolean {
  return decoder.decode(bytes).split("\n").every((line) => {
    try {
      return line.trim() === "" || JSON.parse(line) !== undefined;
    } catch {
      return false;
    }
  });
}
