/**
 * Strings to escaped UTF-8, unit by unit: for the baseline.
 *
 * A loop for runs of each kind, as in json_escape's baseline; UTF-8 is checked on the way.
 *
 * @module
 */

import { DROP, REPLACE, THROW } from "./types.ts";

/** Second byte of an ASCII unit's escape: 0 for none, 1 for `\u00xx`. */
const LETTER = new Uint8Array(128).fill(1, 0, 32);
for (const [unit, letter] of Object.entries({ 8: "b", 9: "t", 10: "n", 12: "f", 13: "r" })) {
  LETTER[Number(unit)] = letter.charCodeAt(0);
}
LETTER[0x22] = 0x22;
LETTER[0x5c] = 0x5c;

/** 0 for the units that are copied as they are. One load decides, without a bounds branch. */
const STOPS = new Uint8Array(65_536).fill(1);
for (let unit = 0; unit < 128; unit++) STOPS[unit] = LETTER[unit] === 0 ? 0 : 1;

const HEX = new TextEncoder().encode("0123456789abcdef");

/** Writes the escape of an ASCII unit that needs one. */
function writeEscape(unit: number, out: Uint8Array, o: number): number {
  const letter = LETTER[unit];
  out[o] = 0x5c;
  if (letter !== 1) {
    out[o + 1] = letter;
    return o + 2;
  }
  out[o + 1] = 0x75;
  out[o + 2] = 0x30;
  out[o + 3] = 0x30;
  out[o + 4] = HEX[unit >> 4];
  out[o + 5] = HEX[unit & 15];
  return o + 6;
}

function writeLone(unit: number, out: Uint8Array, o: number, policy: number): number {
  if (policy === DROP) return o;
  if (policy === REPLACE) {
    out[o] = 0xef;
    out[o + 1] = 0xbf;
    out[o + 2] = 0xbd;
    return o + 3;
  }
  out[o] = 0x5c;
  out[o + 1] = 0x75;
  out[o + 2] = HEX[unit >> 12];
  out[o + 3] = HEX[unit >> 8 & 15];
  out[o + 4] = HEX[unit >> 4 & 15];
  out[o + 5] = HEX[unit & 15];
  return o + 6;
}

/** Escapes units[from, to) into `out`; returns where that ends, or -1 for a lone surrogate under "throw". */
export function writeUtf16(
  units: Uint16Array,
  from: number,
  to: number,
  out: Uint8Array,
  o: number,
  policy: number,
): number {
  let i = from;
  while (i < to) {
    let c = units[i];
    while (STOPS[c] === 0) {
      out[o++] = c;
      if (++i === to) return o;
      c = units[i];
    }
    if (c < 0x80) {
      o = writeEscape(c, out, o);
      i++;
    } else if (c < 0x800) {
      do {
        out[o] = 0xc0 | c >> 6;
        out[o + 1] = 0x80 | c & 63;
        o += 2;
        if (++i === to) return o;
        c = units[i];
      } while (c >= 0x80 && c < 0x800);
    } else if ((c & 0xf800) !== 0xd800) {
      do {
        out[o] = 0xe0 | c >> 12;
        out[o + 1] = 0x80 | c >> 6 & 63;
        out[o + 2] = 0x80 | c & 63;
        o += 3;
        if (++i === to) return o;
        c = units[i];
      } while (c >= 0x800 && (c & 0xf800) !== 0xd800);
    } else {
      const low = c < 0xdc00 && i + 1 < to ? units[i + 1] : 0;
      if ((low & 0xfc00) === 0xdc00) {
        const point = (c << 10) + low - 0x35fdc00;
        out[o] = 0xf0 | point >> 18;
        out[o + 1] = 0x80 | point >> 12 & 63;
        out[o + 2] = 0x80 | point >> 6 & 63;
        out[o + 3] = 0x80 | point & 63;
        o += 4;
        i += 2;
      } else {
        if (policy === THROW) return -1;
        o = writeLone(c, out, o, policy);
        i++;
      }
    }
  }
  return o;
}

/** How many bytes of UTF-8 begin with byte `i` and are one character, or 0. */
function sequence(bytes: Uint8Array, i: number, to: number): number {
  const lead = bytes[i];
  if (lead < 0xc2 || lead > 0xf4 || i + 1 >= to) return 0;
  const second = bytes[i + 1];
  if ((second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  if (i + 2 >= to || (bytes[i + 2] & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0) {
    return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  }
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return i + 3 < to && (bytes[i + 3] & 0xc0) === 0x80 ? 4 : 0;
}

/** Escapes bytes[from, to) into `out`; returns where that ends, or -1 where they are no UTF-8. */
export function writeUtf8(
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  o: number,
): number {
  let i = from;
  while (i < to) {
    let c = bytes[i];
    while (STOPS[c] === 0) {
      out[o++] = c;
      if (++i === to) return o;
      c = bytes[i];
    }
    if (c < 0x80) {
      o = writeEscape(c, out, o);
      i++;
    } else {
      const length = sequence(bytes, i, to);
      if (length === 0) return -1;
      out[o] = c;
      out[o + 1] = bytes[i + 1];
      if (length > 2) out[o + 2] = bytes[i + 2];
      if (length > 3) out[o + 3] = bytes[i + 3];
      i += length;
      o += length;
    }
  }
  return o;
}
