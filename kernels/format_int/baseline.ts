/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Four digits a step from a table, stored as one word; a number's first digits come from a second
 * table in which they stand at the front, and their number from a third. 64-bit integers are read as
 * two words and divided in steps that doubles hold exactly: no BigInt is made.
 *
 * Measured refusals, in ns a value on Deno 2.9 / Bun 1.4, arrays of 100,000:
 * - the number of digits by comparisons, which guess wrong: bytes 4.0 / 3.7, now 1.3 / 1.4; ids 4.2 /
 *   2.2, now 3.5 / 1.8;
 * - a branch on the sign: random int32 13.1 / 10.5, now 9.5 / 7.9;
 * - a branch between true and false: 4.7 / 5.0, now 1.3 / 2.0;
 * - words of int64 as unsigned ones, which JSC holds as doubles and shifts by a call: 26 / 87, now
 *   30 / 38.
 *
 * @module
 */

import { refused } from "./engine.ts";
import { INT16, INT32, INT64, INT8, type Ints, UINT16, UINT32, UINT8 } from "./options.ts";

/** Bytes of an answer, which are written a word at a time. */
export interface Text {
  /** The bytes. */
  readonly bytes: Uint8Array;
  /** The same memory. */
  readonly view: DataView;
}

/** Bytes as a place to write to. */
export function textIn(bytes: Uint8Array): Text {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Of each number below 10,000 its four digits, the first one in the lowest byte. */
let quads: Uint32Array = new Uint32Array(0);
/** The same without leading zeros. */
let heads: Uint32Array = quads;

/** How many digits that is. */
let sizes: Uint8Array = new Uint8Array(0);

/** Makes the tables on the first call. */
function prepare(): void {
  sizes = new Uint8Array(10_000);
  quads = new Uint32Array(10_000);
  heads = new Uint32Array(10_000);
  for (let n = 0; n < 10_000; n++) {
    const [a, b, c, d] = [n / 1000, n / 100 % 10, n / 10 % 10, n % 10].map(Math.floor);
    quads[n] = 0x30303030 + (a | b << 8 | c << 16 | d << 24);
    sizes[n] = String(n).length;
    heads[n] = quads[n] >>> 8 * (4 - sizes[n]);
  }
}

/** Writes a number below 10^8; returns where it ends. */
function write(n: number, view: DataView, o: number): number {
  if (n < 10_000) {
    view.setUint32(o, heads[n], true);
    return o + sizes[n];
  }
  const upper = (n / 10_000) | 0;
  view.setUint32(o, heads[upper], true);
  o += sizes[upper];
  view.setUint32(o, quads[n - upper * 10_000], true);
  return o + 4;
}

/** Writes eight digits. */
function writeEight(n: number, view: DataView, o: number): number {
  const upper = (n / 10_000) | 0;
  view.setUint32(o, quads[upper], true);
  view.setUint32(o + 4, quads[n - upper * 10_000], true);
  return o + 8;
}

function formatBytes(
  values: Int8Array | Uint8Array,
  count: number,
  view: DataView,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    view.setUint8(o, 0x2d);
    o += value >>> 31;
    const n = value < 0 ? -value : value;
    view.setUint32(o, heads[n], true);
    o += sizes[n];
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}

function formatHalves(
  values: Int16Array | Uint16Array,
  count: number,
  view: DataView,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    view.setUint8(o, 0x2d);
    o += value >>> 31;
    const n = value < 0 ? -value : value;
    o = write(n, view, o);
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}

function formatSigned(
  values: Int32Array,
  count: number,
  view: DataView,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    view.setUint8(o, 0x2d);
    o += value >>> 31;
    // int32 as long as it can be: 2^31 is a double
    const sign = value >> 31;
    const size = ((value ^ sign) - sign) | 0;
    if (size >= 0 && size < 100_000_000) {
      o = write(size, view, o);
    } else {
      const n = size >>> 0;
      const upper = (n / 100_000_000) | 0;
      view.setUint32(o, heads[upper], true);
      o = writeEight((n - upper * 100_000_000) | 0, view, o + sizes[upper]);
    }
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}

function formatUnsigned(
  values: Uint32Array,
  count: number,
  view: DataView,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  for (let i = 0; i < count; i++) {
    const n = values[i];
    if (n < 100_000_000) {
      o = write(n | 0, view, o);
    } else {
      const upper = (n / 100_000_000) | 0;
      view.setUint32(o, heads[upper], true);
      o = writeEight((n - upper * 100_000_000) | 0, view, o + sizes[upper]);
    }
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}

/** Writes a number below 2^53. */
function writeDouble(n: number, view: DataView, o: number): number {
  if (n < 100_000_000) return write(n | 0, view, o);
  const upper = Math.floor(n / 100_000_000) | 0;
  const lower = (n - upper * 100_000_000) | 0;
  return writeEight(lower, view, write(upper, view, o));
}

/**
 * Writes high * 2^32 + low, both taken as unsigned. They come as int32, because a word above 2^31 is a
 * double to JSC, whose shifts then take three times as long.
 */
function writeLong(high: number, low: number, view: DataView, o: number): number {
  if (high >= 0 && high < 0x20_0000) {
    return writeDouble(high * 0x1_0000_0000 + (low >>> 0), view, o);
  }
  // long division by 10^8: every dividend is below 10^8 * 2^16
  const unsigned = high >>> 0;
  const q0 = Math.floor(unsigned / 100_000_000);
  const d1 = (unsigned - q0 * 100_000_000) * 0x1_0000 + (low >>> 16);
  const q1 = Math.floor(d1 / 100_000_000);
  const d2 = (d1 - q1 * 100_000_000) * 0x1_0000 + (low & 0xffff);
  const q2 = Math.floor(d2 / 100_000_000);
  const quotient = (q0 * 0x1_0000 + q1) * 0x1_0000 + q2;
  return writeEight((d2 - q2 * 100_000_000) | 0, view, writeDouble(quotient, view, o));
}

/** 64-bit integers as pairs of words, the lower one first. */
function formatLongs(
  words: Int32Array,
  signed: boolean,
  count: number,
  view: DataView,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  const negative = signed ? -1 : 0;
  for (let i = 0; i < 2 * count; i += 2) {
    const sign = (words[i + 1] >> 31) & negative; // all ones or none
    view.setUint8(o, 0x2d);
    o -= sign;
    const low = ((words[i] ^ sign) - sign) | 0;
    const carry = low === 0 ? sign : 0;
    const high = ((words[i + 1] ^ sign) - carry) | 0;
    o = writeLong(high, low, view, o);
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}

/**
 * Writes the first `count` values from text[o] on, the separator behind each; returns where they
 * end. `text` must hold 64 bytes more.
 */
export function formatInts(
  kind: number,
  values: Ints,
  count: number,
  { view }: Text,
  o: number,
  separator: number,
): number {
  if (quads.length === 0) prepare();
  switch (kind) {
    case INT8:
    case UINT8:
      return formatBytes(values as Uint8Array, count, view, o, separator);
    case INT16:
    case UINT16:
      return formatHalves(values as Uint16Array, count, view, o, separator);
    case INT32:
      return formatSigned(values as Int32Array, count, view, o, separator);
    case UINT32:
      return formatUnsigned(values as Uint32Array, count, view, o, separator);
    default: {
      const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
      return formatLongs(words, kind === INT64, count, view, o, separator);
    }
  }
}

/** "fals" and "true" as words. */
const FALS = 0x736c_6166, TRUE = 0x6575_7274;

/** The same of booleans, or {@linkcode refused} of the first byte that is none. */
export function formatBools(
  values: Uint8Array,
  count: number,
  { view }: Text,
  o: number,
  separator: number,
): number {
  const wide = separator >> 16;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    if (value > 1) return refused(i);
    view.setUint32(o, FALS + value * (TRUE - FALS), true); // no branch: who could guess it
    view.setUint8(o + 4, 0x65);
    o += 5 - value;
    view.setUint16(o, separator & 0xffff, true);
    o += wide;
  }
  return o;
}
