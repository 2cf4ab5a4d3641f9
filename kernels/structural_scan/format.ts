/**
 * What parts a text that is not one JSON document, as callers say it and as the engines read it.
 *
 * @module
 */

import { checkBoolean, shown, typeName } from "../_arguments.ts";

/**
 * What to look for in a text.
 *
 * - `"ndjson"`: where lines start. A newline within a string of JSON ends no line; a blank line
 *   starts too.
 * - `"csv"`, `{ csv }`: separators and the newlines that end rows, both outside quotes (RFC 4180). A
 *   carriage return before a newline belongs to the row's end, which is marked at the newline. With
 *   `rows: true` only the rows' ends. `separator` is one ASCII character, by default `","`.
 * - `"iso2709"`: the marks of subfields, fields and records, bytes 0x1F, 0x1E and 0x1D.
 * - `{ bytes }`: each byte of a set, given as bytes or as ASCII characters. Any 8 bytes can be a set;
 *   a larger one can where its bytes fall into at most 8 classes. A class is the high halves that
 *   occur with the same low halves: the ten digits are one class, all capital letters two.
 */
export type DelimiterFormat =
  | "ndjson"
  | "csv"
  | "iso2709"
  | { readonly csv: { readonly separator?: string; readonly rows?: boolean } }
  | { readonly bytes: string | Uint8Array };

/** The kinds of {@linkcode Format}, as the kernels know them. */
export const NDJSON = 0, CSV = 1, ISO2709 = 2, BYTES = 3;

/** A checked format. */
export interface Format {
  /** {@linkcode NDJSON}, {@linkcode CSV}, {@linkcode ISO2709} or {@linkcode BYTES}. */
  readonly kind: number;
  /** The separator's byte, in CSV. */
  readonly separator: number;
  /** Whether only the rows' ends count, in CSV. */
  readonly rows: boolean;
  /** A bit a class, by the low half of a byte. */
  readonly low: Uint8Array;
  /** The same by the high half: byte `b` is in the set if `low[b & 15] & high[b >> 4]` is not 0. */
  readonly high: Uint8Array;
}

/** Byte classes that a set may take: bits of a byte. */
const MOST_CLASSES = 8;

const NO_CLASSES = new Uint8Array(16);

function plain(kind: number, separator = 0, rows = false): Format {
  return { kind, separator, rows, low: NO_CLASSES, high: NO_CLASSES };
}

const COMMA = 0x2c;

const named: { readonly [name: string]: Format } = {
  ndjson: plain(NDJSON),
  csv: plain(CSV, COMMA),
  iso2709: plain(ISO2709),
};

/** Checks a format and turns it into what the engines read. */
export function formatOf(format: DelimiterFormat): Format {
  if (typeof format === "string") {
    if (Object.hasOwn(named, format)) return named[format];
  } else if (typeof format === "object" && format !== null) {
    const { csv, bytes } = format as { csv?: unknown; bytes?: unknown };
    if (csv !== undefined && bytes === undefined) return csvOf(csv);
    if (bytes !== undefined && csv === undefined) return setOf(bytes);
  }
  const got = typeof format === "string" ? shown(format) : typeName(format);
  throw new TypeError(
    `"format" expected "ndjson", "csv", "iso2709", { csv } or { bytes }, got ${got}`,
  );
}

/** Whether two formats ask for the same. */
export function sameFormat(a: Format | null, b: Format | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return a.kind === b.kind && a.separator === b.separator && a.rows === b.rows &&
    a.low.every((bits, i) => bits === b.low[i]) && a.high.every((bits, i) => bits === b.high[i]);
}

function csvOf(csv: unknown): Format {
  if (typeof csv !== "object" || csv === null) {
    throw new TypeError(`"csv" expected an object, got ${typeName(csv)}`);
  }
  const { separator = ",", rows = false } = csv as { separator?: unknown; rows?: unknown };
  if (typeof separator !== "string") {
    throw new TypeError(`"separator" expected a string, got ${typeName(separator)}`);
  }
  if (!/^[^"\r\n\x80-\uffff]$/.test(separator)) {
    throw new RangeError(
      `"separator" expected one ASCII character other than a quote or a line's end, got ` +
        JSON.stringify(separator),
    );
  }
  checkBoolean("rows", rows);
  return plain(CSV, separator.charCodeAt(0), rows);
}

function setOf(bytes: unknown): Format {
  const set = typeof bytes === "string" ? asciiOf(bytes) : bytes;
  if (!(set instanceof Uint8Array)) {
    throw new TypeError(`"bytes" expected a string or a Uint8Array, got ${typeName(set)}`);
  }
  // which low halves occur with each high half, a bit each
  const lows = new Uint16Array(16);
  for (const byte of set) lows[byte >> 4] |= 1 << (byte & 15);
  const classes = [...new Set(lows)].filter((set) => set !== 0);
  if (classes.length === 0) {
    throw new RangeError(`"bytes" expected a byte or more, got ${set.length}`);
  }
  if (classes.length > MOST_CLASSES) {
    throw new RangeError(
      `"bytes" takes ${classes.length} byte classes, and ${MOST_CLASSES} are the most: a class is ` +
        "the high halves that occur with the same low halves",
    );
  }
  const low = new Uint8Array(16), high = new Uint8Array(16);
  classes.forEach((set, index) => {
    for (let half = 0; half < 16; half++) {
      if (set >> half & 1) low[half] |= 1 << index;
      if (lows[half] === set) high[half] |= 1 << index;
    }
  });
  return { kind: BYTES, separator: 0, rows: false, low, high };
}

function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) {
      throw new RangeError(
        `"bytes" expected ASCII characters, got ${JSON.stringify(text[i])} at index ${i}: ` +
          "give other bytes as a Uint8Array",
      );
    }
    bytes[i] = unit;
  }
  return bytes;
}
