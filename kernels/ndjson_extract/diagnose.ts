/**
 * What exactly is wrong, once an engine has refused a line: byte by byte, in no hurry.
 *
 * @module
 */

import { LEVELS } from "./engine.ts";
import { NdjsonError, type NdjsonErrorKind } from "./errors.ts";

const QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c, COLON = 0x3a;
const OPEN_ARRAY = 0x5b, CLOSE_ARRAY = 0x5d, OPEN_OBJECT = 0x7b, CLOSE_OBJECT = 0x7d;

/** What a value may begin with, if it is neither string nor container. */
const BEGINS_SCALAR = new Set(Array.from("-0123456789tfn", (character) => character.charCodeAt(0)));

const OPERATORS = new Set(Array.from("{}[]:,", (character) => character.charCodeAt(0)));

const SPACES = new Set([0x20, 0x09, 0x0d]);

/** A fault on the way to its line's number. */
class Fault extends Error {
  constructor(readonly kind: NdjsonErrorKind, readonly at: number) {
    super();
  }
}

/** Reads one line from left to right and throws the first fault. */
class LineReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  read(): void {
    if (this.#next() < 0) return;
    this.#value(0);
    if (this.#next() >= 0) this.#fail();
  }

  /** The byte behind whitespace, or -1 at the line's end. */
  #next(): number {
    while (this.#at < this.#end && SPACES.has(this.#bytes[this.#at])) this.#at++;
    return this.#at < this.#end ? this.#bytes[this.#at] : -1;
  }

  #fail(): never {
    throw new Fault("syntax", this.#at);
  }

  #expect(byte: number): void {
    if (this.#next() !== byte) this.#fail();
    this.#at++;
  }

  #value(depth: number): void {
    const byte = this.#next();
    if (byte === QUOTE) return this.#string();
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (depth === LEVELS) throw new Fault("too_deep", this.#at);
      this.#at++;
      return byte === OPEN_OBJECT
        ? this.#members(CLOSE_OBJECT, depth)
        : this.#members(CLOSE_ARRAY, depth);
    }
    if (!BEGINS_SCALAR.has(byte)) this.#fail();
    this.#scalar();
  }

  #members(close: number, depth: number): void {
    if (this.#next() === close) {
      this.#at++;
      return;
    }
    for (;;) {
      if (close === CLOSE_OBJECT) {
        if (this.#next() !== QUOTE) this.#fail();
        this.#string();
        this.#expect(COLON);
      }
      this.#value(depth + 1);
      if (this.#next() !== COMMA) return this.#expect(close);
      this.#at++;
    }
  }

  #string(): void {
    const opening = this.#at++;
    for (; this.#at < this.#end; this.#at++) {
      const byte = this.#bytes[this.#at];
      if (byte < 0x20) throw new Fault("control_character", this.#at);
      if (byte === QUOTE) {
        this.#at++;
        return;
      }
      if (byte !== BACKSLASH || this.#at + 1 === this.#end) continue;
      // what a backslash escapes ends no string, and may be no control character either
      if (this.#bytes[this.#at + 1] >= 0x20) this.#at++;
    }
    throw new Fault("unclosed_string", opening);
  }

  /** Runs on to an operator, whitespace, or a quote that no backslash precedes. */
  #scalar(): void {
    for (; this.#at < this.#end; this.#at++) {
      const byte = this.#bytes[this.#at];
      if (byte === QUOTE || OPERATORS.has(byte) || SPACES.has(byte)) return;
      if (byte !== BACKSLASH || this.#at + 1 === this.#end) continue;
      const escaped = this.#bytes[this.#at + 1];
      if (escaped === QUOTE || escaped === BACKSLASH) this.#at++;
    }
  }
}

/** Where bytes [start, end) cease to be UTF-8, or -1. */
function illFormed(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end;) {
    const lead = bytes[i];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length === 0 || lead > 0xf4 || i + length > end) return i;
    for (let k = 1; k < length; k++) {
      // of four leads the second byte's range is narrower
      const least = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const most = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (bytes[i + k] < least || bytes[i + k] > most) return i;
    }
    i += length;
  }
  return -1;
}

/**
 * The first error in bytes [from, to), which are whole lines. `line` is the first one's number, and
 * `base` what byte 0 is counted as.
 */
export function firstError(
  bytes: Uint8Array,
  from: number,
  to: number,
  line: number,
  base: number,
): Error {
  for (let start = from; start < to; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 || newline > to ? to : newline;
    const broken = illFormed(bytes, start, end);
    if (broken >= 0) return new NdjsonError("utf8", line, base + broken);
    try {
      new LineReader(bytes, start, end).read();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return new NdjsonError(fault.kind, line, base + fault.at);
    }
    start = end + 1;
  }
  return new Error(`Refused lines up to ${line - 1} without a reason`);
}
