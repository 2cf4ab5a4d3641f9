/**
 * Delimiters and the starts of lines in plain TypeScript.
 *
 * @module
 */

import { endsEscaped } from "./baseline.ts";
import type { Source } from "./baseline_utf8.ts";
import { ESCAPED, IN_STRING, LINE_BEGINS, NONE, QUOTE_AT } from "./engine.ts";
import { CSV, type Format, ISO2709, NDJSON } from "./format.ts";

/** How to answer: by offsets, by bits, or by their number alone. */
export const OFFSETS = 0, MASK = 1, COUNT = 2;

// not exported, and not imported: see baseline.ts
const QUOTE = 0x22, BACKSLASH = 0x5c, NEWLINE = 0x0a;

/**
 * Marks the delimiters in the first `end` bytes of a window: in `out` from `at` on, plus `base`, or
 * as bits of `out`, which must be 0. Returns how many there are.
 */
export function scanDelimiters(
  source: Source,
  end: number,
  state: Uint32Array,
  format: Format,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  if (format.kind === NDJSON) return scanLines(source, end, state, form, out, at, base);
  if (format.kind === CSV) return scanCsv(source, end, state, format, form, out, at, base);
  state[QUOTE_AT] = NONE;
  const set = format.kind === ISO2709 ? MARKS : membersOf(format);
  return scanSet(source.bytes, end, set, form, out, at, base);
}

/** The starts of lines: strings are JSON's. */
function scanLines(
  source: Source,
  end: number,
  state: Uint32Array,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const { bytes, words } = source;
  let inString = state[IN_STRING] !== 0, begins = state[LINE_BEGINS] !== 0;
  let quote = NONE;
  const offsets = form === OFFSETS, bits = form === MASK;
  let o = at;
  const escaped = state[ESCAPED];
  let i = escaped !== 0 && (bytes[0] === QUOTE || bytes[0] === BACKSLASH) ? 1 : 0;
  if (begins) {
    if (offsets) out[o] = base;
    else if (bits) out[0] |= 1;
    o++;
    begins = false;
  }
  while (i < end) {
    if (inString) {
      // four bytes without a quote or a backslash
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const quotes = word ^ 0x22222222, backslashes = word ^ 0x5c5c5c5c;
        const hit = (quotes - 0x01010101 & ~quotes) | (backslashes - 0x01010101 & ~backslashes);
        if ((hit & 0x80808080) !== 0) break;
        i += 4;
      }
      while (i < end && bytes[i] !== QUOTE && bytes[i] !== BACKSLASH) i++;
    } else {
      while (i < end && OUTSIDE[bytes[i]] === 0) i++;
    }
    if (i === end) break;
    const byte = bytes[i++];
    if (byte === QUOTE) {
      inString = !inString;
      if (inString) quote = i - 1;
    } else if (byte === BACKSLASH) {
      if (i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
    } else if (i === end) {
      begins = true;
    } else {
      if (offsets) out[o] = base + i;
      else if (bits) out[i >>> 5] |= 1 << i;
      o++;
    }
  }
  state[IN_STRING] = Number(inString);
  state[QUOTE_AT] = inString ? quote : NONE;
  state[LINE_BEGINS] = Number(begins);
  state[ESCAPED] = endsEscaped(bytes, end, escaped);
  return o - at;
}

/** 1 for the bytes outside strings that a line does not just go on with. */
const OUTSIDE = new Uint8Array(256);
OUTSIDE[QUOTE] = OUTSIDE[BACKSLASH] = OUTSIDE[NEWLINE] = 1;

/** Separators and rows' ends outside quotes. */
function scanCsv(
  source: Source,
  end: number,
  state: Uint32Array,
  format: Format,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const { bytes, words } = source;
  const separator = format.rows ? NEWLINE : format.separator;
  let inString = state[IN_STRING] !== 0;
  let quote = NONE;
  const offsets = form === OFFSETS, bits = form === MASK;
  let i = 0, o = at;
  while (i < end) {
    if (inString) {
      while (i + 4 <= end) {
        const quotes = words.getInt32(i, true) ^ 0x22222222;
        if ((quotes - 0x01010101 & ~quotes & 0x80808080) !== 0) break;
        i += 4;
      }
      while (i < end && bytes[i] !== QUOTE) i++;
      if (i === end) break;
      inString = false;
      i++;
    }
    while (i < end) {
      const byte = bytes[i];
      if (byte === separator || byte === NEWLINE) {
        if (offsets) out[o] = base + i;
        else if (bits) out[i >>> 5] |= 1 << i;
        o++;
      } else if (byte === QUOTE) {
        quote = i++;
        inString = true;
        break;
      }
      i++;
    }
  }
  state[IN_STRING] = Number(inString);
  state[QUOTE_AT] = inString ? quote : NONE;
  return o - at;
}

/** 1 for the marks of ISO 2709. */
const MARKS = new Uint8Array(256).fill(1, 0x1d, 0x20);

/** The members of sets seen so far, by their formats. */
const members = new WeakMap<Format, Uint8Array>();

/** 1 for the bytes of a set. */
function membersOf(format: Format): Uint8Array {
  let set = members.get(format);
  if (set === undefined) {
    const { low, high } = format;
    set = new Uint8Array(256).map((_, byte) => Number((low[byte & 15] & high[byte >> 4]) !== 0));
    members.set(format, set);
  }
  return set;
}

function scanSet(
  bytes: Uint8Array,
  end: number,
  set: Uint8Array,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const offsets = form === OFFSETS, bits = form === MASK;
  let o = at;
  for (let i = 0; i < end; i++) {
    if (set[bytes[i]] === 0) continue;
    if (offsets) out[o] = base + i;
    else if (bits) out[i >>> 5] |= 1 << i;
    o++;
  }
  return o - at;
}
