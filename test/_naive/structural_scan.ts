/**
 * What structural_scan has to answer, written from the definitions as plainly as possible: one byte
 * at a time, every question asked anew. Never the opponent, never optimised, imports nothing.
 *
 * @module
 */

/** What separates the parts of a text that is not JSON. */
export type NaiveFormat =
  | "ndjson"
  | "csv"
  | "iso2709"
  | { csv: { separator?: string; rows?: boolean } }
  | { bytes: string | Uint8Array };

/** One input, in any of the eight forms. */
export type NaiveInput =
  | { form: "json" | "json_mask" | "json_count" | "utf8" | "minify"; bytes: Uint8Array }
  | {
    form: "delimiters" | "delimiter_mask" | "delimiter_count";
    bytes: Uint8Array;
    format: NaiveFormat;
  };

/** What is wrong with a text, and where. */
export class NaiveScanError extends SyntaxError {
  override name = "ScanError";
  kind: string;
  offset: number;

  constructor(kind: string, offset: number) {
    super(`${kind} at offset ${offset}`);
    this.kind = kind;
    this.offset = offset;
  }
}

const QUOTE = 0x22, BACKSLASH = 0x5c, NEWLINE = 0x0a;
const OPERATORS = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a, 0x2c]; // { } [ ] : ,
const WHITESPACE = [0x20, 0x09, 0x0a, 0x0d];

/** The answer to one input. */
export function naiveStructuralScan(input: NaiveInput): Uint32Array | Uint8Array | number {
  const { form, bytes } = input;
  if (form === "utf8") return naiveUtf8(bytes);
  if (form === "minify") return naiveMinify(bytes);
  const marks = "format" in input ? naiveDelimiters(bytes, input.format) : naiveJson(bytes);
  if (form === "json" || form === "delimiters") return Uint32Array.from(marks);
  if (form === "json_count" || form === "delimiter_count") return marks.length;
  return naiveMask(marks, bytes.length);
}

/** Offsets as bits: bit `i & 31` of word `i >>> 5` stands for byte `i`. */
export function naiveMask(marks: number[], length: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(length / 32));
  for (const mark of marks) words[Math.floor(mark / 32)] += 2 ** (mark % 32);
  return words;
}

/** The offsets of a JSON text's structurals. */
export function naiveJson(bytes: Uint8Array): number[] {
  const { places, unclosed } = naivePlaces(bytes, true);
  const isScalar = (i: number) =>
    places[i] === "outside" && !OPERATORS.includes(bytes[i]) && !WHITESPACE.includes(bytes[i]);
  const marks: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (places[i] === "opening") marks.push(i);
    if (places[i] === "outside" && OPERATORS.includes(bytes[i])) marks.push(i);
    if (isScalar(i) && !(i > 0 && isScalar(i - 1))) marks.push(i);
  }

  if (marks.length === 0) throw new NaiveScanError("empty", 0);
  const illFormed = naiveUtf8(bytes);
  if (illFormed >= 0) throw new NaiveScanError("utf8", illFormed);
  if (unclosed >= 0) throw new NaiveScanError("unclosed_string", unclosed);
  for (let i = 0; i < bytes.length; i++) {
    if (places[i] === "inside" && bytes[i] < 0x20) throw new NaiveScanError("control_character", i);
  }
  return marks;
}

/** A JSON text without the whitespace outside its strings. */
export function naiveMinify(bytes: Uint8Array): Uint8Array {
  const { places, unclosed } = naivePlaces(bytes, true);
  if (unclosed >= 0) throw new NaiveScanError("unclosed_string", unclosed);
  return bytes.filter((byte, i) => !(places[i] === "outside" && WHITESPACE.includes(byte)));
}

/** The offsets of a text's delimiters; of the lines' starts for `"ndjson"`. */
export function naiveDelimiters(bytes: Uint8Array, format: NaiveFormat): number[] {
  if (format === "ndjson") return naiveLines(bytes);
  if (format === "iso2709") return naiveSet(bytes, [0x1d, 0x1e, 0x1f]);
  if (format === "csv") return naiveCsv(bytes, ",", false);
  if ("csv" in format) {
    return naiveCsv(bytes, format.csv.separator ?? ",", format.csv.rows ?? false);
  }
  const set = format.bytes;
  return naiveSet(bytes, typeof set === "string" ? [...set].map(code) : [...set]);
}

function naiveLines(bytes: Uint8Array): number[] {
  const { places, unclosed } = naivePlaces(bytes, true);
  if (unclosed >= 0) throw new NaiveScanError("unclosed_string", unclosed);
  const starts: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (i === 0) starts.push(i);
    else if (bytes[i - 1] === NEWLINE && places[i - 1] === "outside") starts.push(i);
  }
  return starts;
}

function naiveCsv(bytes: Uint8Array, separator: string, rows: boolean): number[] {
  const { places, unclosed } = naivePlaces(bytes, false);
  if (unclosed >= 0) throw new NaiveScanError("unclosed_string", unclosed);
  const marks: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (places[i] !== "outside") continue;
    if (bytes[i] === NEWLINE) marks.push(i);
    else if (bytes[i] === code(separator) && !rows) marks.push(i);
  }
  return marks;
}

function naiveSet(bytes: Uint8Array, set: number[]): number[] {
  const classes = naiveClasses(set);
  if (classes < 1 || classes > 8) throw new RangeError(`${classes} classes`);
  const marks: number[] = [];
  for (let i = 0; i < bytes.length; i++) if (set.includes(bytes[i])) marks.push(i);
  return marks;
}

/** How many classes a set takes: high nibbles that want the same low nibbles share one. */
export function naiveClasses(set: number[]): number {
  const classes = new Set<string>();
  for (let high = 0; high < 16; high++) {
    const lows: number[] = [];
    for (let low = 0; low < 16; low++) if (set.includes(16 * high + low)) lows.push(low);
    if (lows.length > 0) classes.add(lows.join());
  }
  return classes.size;
}

/** What a byte is to the strings of a text. */
export type Place = "outside" | "opening" | "inside" | "closing";

/** Every byte's place, and the opening quote of the string that the text ends in, or -1. */
export function naivePlaces(
  bytes: Uint8Array,
  backslashEscapes: boolean,
): { places: Place[]; unclosed: number } {
  const places: Place[] = [];
  let unclosed = -1;
  for (let i = 0; i < bytes.length; i++) {
    const isQuote = bytes[i] === QUOTE && !(backslashEscapes && isEscaped(bytes, i));
    if (!isQuote) {
      places.push(unclosed >= 0 ? "inside" : "outside");
    } else if (unclosed >= 0) {
      places.push("closing");
      unclosed = -1;
    } else {
      places.push("opening");
      unclosed = i;
    }
  }
  return { places, unclosed };
}

/** Whether an odd number of backslashes stands right before byte `i`. */
function isEscaped(bytes: Uint8Array, i: number): boolean {
  let backslashes = 0;
  while (i - backslashes > 0 && bytes[i - backslashes - 1] === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

/** The offset of the first byte at which no well-formed character begins, or -1. */
export function naiveUtf8(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = characterLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

/** The length of the well-formed character (RFC 3629) at byte `i`, or 0 when there is none. */
function characterLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i];
  if (lead < 0x80) return 1;
  if (lead < 0xc0) return 0; // a continuation
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
  if (length === 0 || i + length > bytes.length) return 0;
  let codePoint = lead % 2 ** (7 - length);
  for (let k = 1; k < length; k++) {
    if (bytes[i + k] < 0x80 || bytes[i + k] > 0xbf) return 0;
    codePoint = codePoint * 64 + (bytes[i + k] - 0x80);
  }
  const shortest = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return shortest === length && !isSurrogate && codePoint <= 0x10ffff ? length : 0;
}

function code(character: string): number {
  return character.charCodeAt(0);
}
