/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * A loop for runs of each kind: clean ASCII, two bytes, three bytes, pairs.
 *
 * Measured refusals, in GB/s of input on Deno 2.9 / Bun 1.4, from several runs. This design:
 * clean ASCII 2.8 / 4.0, English wiki markup 2.0 / 3.0, Arabic 1.6 / 2.7, Chinese 1.3 / 1.7, emoji
 * 1.6 / 1.7, emoji among other signs 1.1 / 1.1.
 * - four units a step behind one test: 3.9 / 6.3 on clean ASCII, but 1.7 / 2.6 on the markup and
 *   0.6 / 1.1 on Arabic, where every short run pays the failed test;
 * - eight units a step: 3.6 / 3.8 clean, 1.6 / 1.8 markup;
 * - the same behind a run of 16 clean units: 3.6 / 6.0 clean, 1.5 / 2.1 markup, 1.1 / 1.5 Arabic;
 * - a table of four classes for all 65,536 units and one dispatch: 2.9 / 4.2 clean, 1.3 / 0.8 Arabic;
 * - one chain of `if` with no inner loop: 2.9 / 2.7 clean, 1.3 / 1.9 markup, 1.7 / 2.6 Arabic, 1.1 / 1.5
 *   Chinese, 1.4 / 1.7 emoji, but 1.4 / 1.7 on emoji among other signs;
 * - runs of ASCII and two-byte units only: 1.1 / 1.4 Chinese, 1.3 / 1.6 emoji.
 *
 * @module
 */

import { BAD_OFFSETS, BARE, LISTED, refused } from "./engine.ts";
import { DROP, REPLACE, SURROGATES, THROW, UPPER_HEX } from "./options.ts";

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

const LOWER = new TextEncoder().encode("0123456789abcdef");
const UPPER = new TextEncoder().encode("0123456789ABCDEF");

/**
 * Escapes units[from, to) into `out` from `o` on. Returns the end of what it wrote, or
 * {@linkcode refused} of a lone surrogate under "throw". `out` must hold 6 bytes a unit.
 */
export function escapeUnits(
  units: Uint16Array,
  from: number,
  to: number,
  out: Uint8Array,
  o: number,
  policy: number,
): number {
  const hex = policy & UPPER_HEX ? UPPER : LOWER;
  let i = from;
  while (i < to) {
    let c = units[i];
    while (STOPS[c] === 0) {
      out[o++] = c;
      if (++i === to) return o;
      c = units[i];
    }
    if (c < 0x80) {
      const letter = LETTER[c];
      out[o++] = 0x5c;
      if (letter !== 1) {
        out[o++] = letter;
      } else {
        out[o] = 0x75;
        out[o + 1] = 0x30;
        out[o + 2] = 0x30;
        out[o + 3] = hex[c >> 4];
        out[o + 4] = hex[c & 15];
        o += 5;
      }
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
      do {
        const low = i + 1 < to ? units[i + 1] : 0;
        if (c >= 0xdc00 || (low & 0xfc00) !== 0xdc00) {
          if ((policy & SURROGATES) === THROW) return refused(i);
          o = writeLone(c, out, o, policy & SURROGATES, hex);
          i++;
          break;
        }
        const point = (c << 10) + low - 0x35fdc00;
        out[o] = 0xf0 | point >> 18;
        out[o + 1] = 0x80 | point >> 12 & 63;
        out[o + 2] = 0x80 | point >> 6 & 63;
        out[o + 3] = 0x80 | point & 63;
        o += 4;
        i += 2;
        if (i === to) return o;
        c = units[i];
      } while ((c & 0xfc00) === 0xd800);
    }
  }
  return o;
}

function writeLone(c: number, out: Uint8Array, o: number, how: number, hex: Uint8Array): number {
  if (how === DROP) return o;
  if (how === REPLACE) {
    out[o] = 0xef;
    out[o + 1] = 0xbf;
    out[o + 2] = 0xbd;
    return o + 3;
  }
  out[o] = 0x5c;
  out[o + 1] = 0x75;
  out[o + 2] = hex[c >> 12];
  out[o + 3] = hex[c >> 8 & 15];
  out[o + 4] = hex[c >> 4 & 15];
  out[o + 5] = hex[c & 15];
  return o + 6;
}

/**
 * {@linkcode escapeUnits} over a string: the same loop, written out again because `charCodeAt` in place
 * beats both a callback and a copy into a window of units (ASCII 1.6 against 1.1 GB/s on Deno, 2.9
 * against 1.7 on Bun).
 */
export function escapeString(text: string, out: Uint8Array, o: number, policy: number): number {
  const hex = policy & UPPER_HEX ? UPPER : LOWER;
  const to = text.length;
  let i = 0;
  while (i < to) {
    let c = text.charCodeAt(i);
    while (STOPS[c] === 0) {
      out[o++] = c;
      if (++i === to) return o;
      c = text.charCodeAt(i);
    }
    if (c < 0x80) {
      const letter = LETTER[c];
      out[o++] = 0x5c;
      if (letter !== 1) {
        out[o++] = letter;
      } else {
        out[o] = 0x75;
        out[o + 1] = 0x30;
        out[o + 2] = 0x30;
        out[o + 3] = hex[c >> 4];
        out[o + 4] = hex[c & 15];
        o += 5;
      }
      i++;
    } else if (c < 0x800) {
      do {
        out[o] = 0xc0 | c >> 6;
        out[o + 1] = 0x80 | c & 63;
        o += 2;
        if (++i === to) return o;
        c = text.charCodeAt(i);
      } while (c >= 0x80 && c < 0x800);
    } else if ((c & 0xf800) !== 0xd800) {
      do {
        out[o] = 0xe0 | c >> 12;
        out[o + 1] = 0x80 | c >> 6 & 63;
        out[o + 2] = 0x80 | c & 63;
        o += 3;
        if (++i === to) return o;
        c = text.charCodeAt(i);
      } while (c >= 0x800 && (c & 0xf800) !== 0xd800);
    } else {
      do {
        const low = i + 1 < to ? text.charCodeAt(i + 1) : 0;
        if (c >= 0xdc00 || (low & 0xfc00) !== 0xdc00) {
          if ((policy & SURROGATES) === THROW) return refused(i);
          o = writeLone(c, out, o, policy & SURROGATES, hex);
          i++;
          break;
        }
        const point = (c << 10) + low - 0x35fdc00;
        out[o] = 0xf0 | point >> 18;
        out[o + 1] = 0x80 | point >> 12 & 63;
        out[o + 2] = 0x80 | point >> 6 & 63;
        out[o + 3] = 0x80 | point & 63;
        o += 4;
        i += 2;
        if (i === to) return o;
        c = text.charCodeAt(i);
      } while ((c & 0xfc00) === 0xd800);
    }
  }
  return o;
}

/**
 * Escapes the strings units[offsets[i] - origin, offsets[i + 1] - origin), `count` of them, and
 * writes where each begins, and where the last one ends, into `starts`. Returns as
 * {@linkcode escapeUnits} does, or {@linkcode BAD_OFFSETS}.
 */
export function escapeStrings(
  units: Uint16Array,
  offsets: Uint32Array,
  origin: number,
  limit: number,
  count: number,
  out: Uint8Array,
  o: number,
  starts: Uint32Array,
  policy: number,
  style: number,
): number {
  let from = offsets[0];
  for (let i = 0; i < count; i++) {
    const to = offsets[i + 1];
    if (to < from || to > limit) return BAD_OFFSETS;
    starts[i] = o;
    if (style !== BARE) out[o++] = 0x22;
    o = escapeUnits(units, from - origin, to - origin, out, o, policy);
    if (o < 0) return o;
    if (style !== BARE) out[o++] = 0x22;
    if (style === LISTED) out[o++] = 0x2c;
    from = to;
  }
  starts[count] = o;
  return o;
}
