/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * A loop for runs of each kind: whitespace, a scalar, a string.
 *
 * @module
 */

import { leave, resume, sequenceAt, type Source, stopped } from "./baseline_utf8.ts";
import { CONTROL_AT, ESCAPED, IN_SCALAR, IN_STRING, NONE, QUOTE_AT } from "./engine.ts";

/** How to answer: by offsets, by bits, or by their number alone. */
export const OFFSETS = 0, MASK = 1, COUNT = 2;

const QUOTE = 0x22, BACKSLASH = 0x5c;

/** What a byte outside strings is. */
const SPACE = 0, OPERATOR = 1, OPENS = 2, PLAIN = 3, ESCAPES = 4, HIGH = 5;
const OUTSIDE = new Uint8Array(256).fill(PLAIN, 0, 0x80).fill(HIGH, 0x80);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) OUTSIDE[space] = SPACE;
for (const operator of "{}[]:,") OUTSIDE[operator.charCodeAt(0)] = OPERATOR;
OUTSIDE[QUOTE] = OPENS;
OUTSIDE[BACKSLASH] = ESCAPES;

/** 0 for the bytes that a string just goes on with. */
const STOPS = new Uint8Array(256).fill(1, 0, 0x20).fill(1, 0x80);
STOPS[QUOTE] = STOPS[BACKSLASH] = 1;

/**
 * Where a scalar goes on to from `i`; where that is a sequence of UTF-8 that is ill-formed or cut, ~
 * of its offset.
 */
function scalarEnd(bytes: Uint8Array, i: number, end: number): number {
  for (;;) {
    while (i < end && OUTSIDE[bytes[i]] === PLAIN) i++;
    if (i === end) return i;
    const kind = OUTSIDE[bytes[i]];
    if (kind === HIGH) {
      const length = sequenceAt(bytes, i, end);
      if (length <= 0) return ~i;
      i += length;
    } else if (kind === ESCAPES) {
      if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
    } else {
      return i;
    }
  }
}

/** Whether the byte behind the window is escaped: an odd run of backslashes ends it. */
export function endsEscaped(bytes: Uint8Array, end: number, escaped: number): number {
  let i = end;
  while (i > 0 && bytes[i - 1] === BACKSLASH) i--;
  const run = end - i & 1;
  return i === 0 ? run ^ escaped : run;
}

/**
 * Marks the structurals in the first `end` bytes of a window: in `out` from `at` on, plus `base`, or
 * as bits of `out`, which must be 0. Returns how many there are.
 */
export function scanJson(
  source: Source,
  end: number,
  state: Uint32Array,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const { bytes, words } = source;
  let inString = state[IN_STRING] !== 0;
  let inScalar = false;
  let control = NONE, quote = NONE;
  let o = at;
  state[CONTROL_AT] = state[QUOTE_AT] = NONE;
  let i = resume(bytes, end, state);
  if (i < 0) return 0;
  const escaped = state[ESCAPED];
  if (escaped !== 0 && (bytes[0] === QUOTE || bytes[0] === BACKSLASH)) i = 1;
  if (!inString && state[IN_SCALAR] !== 0) {
    i = scalarEnd(bytes, i, end);
    inScalar = i === end || i < 0;
  }

  scan: while (i >= 0 && i < end) {
    while (!inString) {
      const kind = OUTSIDE[bytes[i]];
      if (kind === SPACE) {
        i++;
        while (i + 4 <= end && words.getInt32(i, true) === 0x20202020) i += 4;
        while (i < end && bytes[i] === 0x20) i++;
        if (i === end) break scan;
        continue;
      }
      if (form === OFFSETS) out[o] = base + i;
      else if (form === MASK) out[i >>> 5] |= 1 << i;
      o++;
      if (kind === OPERATOR) {
        i++;
      } else if (kind === OPENS) {
        quote = i++;
        inString = true;
      } else {
        i = scalarEnd(bytes, i, end);
        if (i === end || i < 0) {
          inScalar = true;
          break scan;
        }
      }
      if (i === end) break scan;
    }

    for (;;) {
      // four bytes without a quote, a backslash, a control or a high bit
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const quotes = (word ^ 0x22222222) - 0x01010101;
        const backslashes = (word ^ 0x5c5c5c5c) - 0x01010101;
        if (((word - 0x20202020 | quotes | backslashes | word) & 0x80808080) !== 0) break;
        i += 4;
      }
      while (i < end && STOPS[bytes[i]] === 0) i++;
      if (i === end) break scan;
      const byte = bytes[i];
      if (byte === QUOTE) {
        i++;
        inString = false;
        break;
      }
      if (byte === BACKSLASH) {
        if (++i === end) break scan;
        if (bytes[i] === QUOTE || bytes[i] === BACKSLASH) i++;
      } else if (byte >= 0x80) {
        do {
          const length = sequenceAt(bytes, i, end);
          if (length <= 0) {
            i = ~i;
            break scan;
          }
          i += length;
        } while (i < end && bytes[i] >= 0x80);
      } else {
        if (control === NONE) control = i;
        i++;
      }
    }
  }
  if (i < 0) stopped(bytes, ~i, end, state);
  state[CONTROL_AT] = control;
  if (inString) state[QUOTE_AT] = quote;
  state[IN_STRING] = Number(inString);
  state[IN_SCALAR] = Number(inScalar);
  state[ESCAPED] = endsEscaped(bytes, end, escaped);
  leave(bytes, end, state);
  return o - at;
}
