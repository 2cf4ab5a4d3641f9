/**
 * What json_escape has to answer, written from the contract as plainly as possible: one code unit
 * at a time, one byte at a time. Never the opponent, never optimised, imports nothing.
 *
 * @module
 */

/** UTF-16 text: a string, code units, or little-endian bytes. */
export type NaiveText = string | Uint16Array | Uint8Array;

/** The options of the contract; absent ones have their defaults. */
export interface NaiveOptions {
  /** What becomes of a lone surrogate; `"escape"` unless given. */
  surrogates?: "escape" | "drop" | "replace" | "throw";
  /** The case of the hexadecimal digits; `"lower"` unless given. */
  hex?: "lower" | "upper";
  /** Whether quotes stand around the text; not unless given. */
  quotes?: boolean;
}

/** One input, in any of the three forms. */
export type NaiveInput =
  | { form: "text"; text: NaiveText; options: NaiveOptions }
  | { form: "batch"; units: Uint16Array | Uint8Array; offsets: Uint32Array; options: NaiveOptions }
  | { form: "array"; units: Uint16Array | Uint8Array; offsets: Uint32Array; options: NaiveOptions };

/** The answer to one input. */
export function naiveJsonEscape(
  input: NaiveInput,
): Uint8Array | { bytes: Uint8Array; offsets: Uint32Array } {
  if (input.form === "text") return naiveText(input.text, input.options);
  if (input.form === "batch") return naiveBatch(input.units, input.offsets, input.options);
  return naiveArray(input.units, input.offsets, input.options);
}

/** One text, escaped. */
export function naiveText(text: NaiveText, options: NaiveOptions = {}): Uint8Array {
  const units = codeUnits(text);
  const out: number[] = [];
  putString(out, units, 0, units.length, options);
  return Uint8Array.from(out);
}

/** Many strings, escaped one by one; the answer's offsets say where each ended up. */
export function naiveBatch(
  text: Uint16Array | Uint8Array,
  offsets: Uint32Array,
  options: NaiveOptions = {},
): { bytes: Uint8Array; offsets: Uint32Array } {
  const units = codeUnits(text);
  const out: number[] = [];
  const ends = [0];
  for (let i = 0; i + 1 < offsets.length; i++) {
    putString(out, units, offsets[i], offsets[i + 1], options);
    ends.push(out.length);
  }
  return { bytes: Uint8Array.from(out), offsets: Uint32Array.from(ends) };
}

/** Many strings as one JSON array. */
export function naiveArray(
  text: Uint16Array | Uint8Array,
  offsets: Uint32Array,
  options: NaiveOptions = {},
): Uint8Array {
  const units = codeUnits(text);
  const out: number[] = [];
  putAscii(out, "[");
  for (let i = 0; i + 1 < offsets.length; i++) {
    if (i > 0) putAscii(out, ",");
    putString(out, units, offsets[i], offsets[i + 1], { ...options, quotes: true });
  }
  putAscii(out, "]");
  return Uint8Array.from(out);
}

function codeUnits(text: NaiveText): number[] {
  const units: number[] = [];
  if (typeof text === "string") {
    for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  } else if (text instanceof Uint16Array) {
    for (let i = 0; i < text.length; i++) units.push(text[i]);
  } else {
    for (let i = 0; i < text.length; i += 2) units.push(text[i] + 256 * text[i + 1]);
  }
  return units;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Writes the string `units[from .. to)`; what lies beyond `to` belongs to another string. */
function putString(
  out: number[],
  units: number[],
  from: number,
  to: number,
  options: NaiveOptions,
): void {
  if (options.quotes) putAscii(out, '"');
  let i = from;
  while (i < to) {
    const unit = units[i];
    if (isHigh(unit) && i + 1 < to && isLow(units[i + 1])) {
      putUtf8(out, 0x10000 + (unit - 0xd800) * 0x400 + (units[i + 1] - 0xdc00));
      i += 2;
      continue;
    }
    if (isHigh(unit) || isLow(unit)) putLone(out, unit, i, options);
    else putCharacter(out, unit, options);
    i += 1;
  }
  if (options.quotes) putAscii(out, '"');
}

function putLone(out: number[], unit: number, index: number, options: NaiveOptions): void {
  const policy = options.surrogates ?? "escape";
  if (policy === "escape") putAscii(out, "\\u" + hex4(unit, options));
  if (policy === "replace") putUtf8(out, 0xfffd);
  if (policy === "throw") throw new RangeError(`lone surrogate at code unit ${index}`);
  // "drop": nothing is written.
}

function putCharacter(out: number[], unit: number, options: NaiveOptions): void {
  if (unit === 0x22) putAscii(out, '\\"');
  else if (unit === 0x5c) putAscii(out, "\\\\");
  else if (unit === 0x08) putAscii(out, "\\b");
  else if (unit === 0x09) putAscii(out, "\\t");
  else if (unit === 0x0a) putAscii(out, "\\n");
  else if (unit === 0x0c) putAscii(out, "\\f");
  else if (unit === 0x0d) putAscii(out, "\\r");
  else if (unit < 0x20) putAscii(out, "\\u" + hex4(unit, options));
  else putUtf8(out, unit);
}

function hex4(unit: number, options: NaiveOptions): string {
  const digits = unit.toString(16).padStart(4, "0");
  return options.hex === "upper" ? digits.toUpperCase() : digits;
}

function putAscii(out: number[], text: string): void {
  for (let i = 0; i < text.length; i++) out.push(text.charCodeAt(i));
}

function putUtf8(out: number[], codePoint: number): void {
  const low6 = (shift: number) => 0x80 + (Math.floor(codePoint / 2 ** shift) % 64);
  if (codePoint < 0x80) {
    out.push(codePoint);
  } else if (codePoint < 0x800) {
    out.push(0xc0 + Math.floor(codePoint / 2 ** 6), low6(0));
  } else if (codePoint < 0x10000) {
    out.push(0xe0 + Math.floor(codePoint / 2 ** 12), low6(6), low6(0));
  } else {
    out.push(0xf0 + Math.floor(codePoint / 2 ** 18), low6(12), low6(6), low6(0));
  }
}
