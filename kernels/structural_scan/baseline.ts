/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * A loop for runs of each kind: spaces, a scalar, a string; spaces and strings four bytes a step.
 *
 * Measured refusals, in GB/s on Deno 2.9 / Bun 1.4, warm. This design: twitter.json 1.7 / 2.2,
 * citm_catalog.json 2.4 / 3.7, canada.json 1.3 / 2.2.
 * - a state machine in a table, UTF-8 included, one load a byte and no branch: 0.6 / 0.6 at best;
 * - the same runs byte by byte: 1.1 / 1.6 twitter, 0.9 / 2.4 citm, 1.4 / 2.1 canada;
 * - strings four bytes a step by four loads from the table: 1.2 / 1.6 twitter, 1.7 / 3.2 citm;
 * - digits four bytes a step as well: 1.3 / 2.2 canada;
 * - UTF-8 byte by byte: 1.2 / 0.9 of Chinese in strings, where runs of it give 4.8 / 4.6.
 *
 * @module
 */

import { leaveBytes, resume, runEnd, sequenceAt } from "./baseline_utf8.ts";
import { endsEscaped, type Source } from "./baseline_window.ts";
import { CONTROL_AT, ESCAPED, IN_SCALAR, IN_STRING, NONE, QUOTE_AT, UTF8_AT } from "./engine.ts";

// None of these is exported: V8 folds a module's own constants, those of its exports it loads at
// every use, a third of the rate.
const QUOTE = 0x22, BACKSLASH = 0x5c;

/** What a byte outside strings is. */
const SPACE = 0, OPERATOR = 1, OPENS = 2, PLAIN = 3, ESCAPES = 4, HIGH = 5;
/** The same by byte. */
const OUTSIDE = new Uint8Array(256).fill(PLAIN, 0, 0x80).fill(HIGH, 0x80);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) OUTSIDE[space] = SPACE;
for (const operator of "{}[]:,") OUTSIDE[operator.charCodeAt(0)] = OPERATOR;
OUTSIDE[QUOTE] = OPENS;
OUTSIDE[BACKSLASH] = ESCAPES;

/** 0 for the bytes that a string just goes on with. */
const STOPS = new Uint8Array(256).fill(1, 0, 0x20).fill(1, 0x80);
STOPS[QUOTE] = STOPS[BACKSLASH] = 1;

/**
 * Where the scalar that the window begins in ends; where it stops at a sequence of UTF-8 that is
 * ill-formed or cut, ~ of the sequence's offset.
 */
function scalarEnd(bytes: Uint8Array, i: number, end: number): number {
  while (i < end) {
    const kind = OUTSIDE[bytes[i]];
    if (kind === PLAIN) {
      i++;
    } else if (kind === HIGH) {
      const length = sequenceAt(bytes, i, end);
      if (length <= 0) return ~i;
      i += length;
    } else if (kind === ESCAPES) {
      if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
    } else {
      break;
    }
  }
  return i;
}

/** Where scanning goes on behind what the window before has cut: a sequence, an escape, a scalar. */
function enter(bytes: Uint8Array, end: number, state: Uint32Array): number {
  let i = resume(bytes, end, state);
  if (state[ESCAPED] !== 0 && (bytes[0] === QUOTE || bytes[0] === BACKSLASH)) i = 1;
  if (state[IN_STRING] === 0 && state[IN_SCALAR] !== 0) i = scalarEnd(bytes, i, end);
  return i;
}

/** Leaves to the next window what this one has cut. Scanning has stopped at `i`, or at a sequence at ~i. */
function leave(bytes: Uint8Array, end: number, state: Uint32Array, i: number): void {
  if (i < 0 && sequenceAt(bytes, ~i, end) === 0) state[UTF8_AT] = ~i + 3;
  state[ESCAPED] = endsEscaped(bytes, end, state[ESCAPED]);
  leaveBytes(bytes, end, state);
}

/**
 * Writes where the structurals are in the first `end` bytes of a window, plus `base`, to `out` from
 * `at` on. Returns how many there are.
 */
export function jsonOffsets(
  source: Source,
  end: number,
  state: Uint32Array,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const { bytes, words } = source;
  let i = enter(bytes, end, state);
  let inString = state[IN_STRING] !== 0;
  let inScalar = !inString && state[IN_SCALAR] !== 0 && (i < 0 || i === end);
  let control = NONE, quote = NONE;
  let o = at;

  scan: while (i >= 0 && i < end) {
    while (!inString) {
      let kind = OUTSIDE[bytes[i]];
      if (kind === SPACE) {
        i++;
        while (i + 4 <= end && words.getInt32(i, true) === 0x20202020) i += 4;
        while (i < end && bytes[i] === 0x20) i++;
        if (i === end) break scan;
        continue;
      }
      out[o++] = base + i;
      if (kind === OPERATOR) {
        i++;
      } else if (kind === OPENS) {
        quote = i++;
        inString = true;
      } else {
        inScalar = true;
        while (kind >= PLAIN) {
          while (kind === PLAIN) {
            if (++i === end) break scan;
            kind = OUTSIDE[bytes[i]];
          }
          if (kind < PLAIN) break;
          if (kind === HIGH) {
            const length = sequenceAt(bytes, i, end);
            if (length <= 0) {
              i = ~i;
              break scan;
            }
            i += length;
          } else if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) {
            i++;
          }
          if (i === end) break scan;
          kind = OUTSIDE[bytes[i]];
        }
        inScalar = false;
      }
      if (i === end) break scan;
    }

    for (;;) {
      let byte = 0;
      // four bytes without a quote, a backslash, a control or a high bit
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const q = word ^ 0x22222222, b = word ^ 0x5c5c5c5c;
        if (((word - 0x20202020 | q - 0x01010101 | b - 0x01010101 | word) & 0x80808080) !== 0) {
          break;
        }
        i += 4;
      }
      if (i === end) break scan;
      byte = bytes[i];
      while (STOPS[byte] === 0) {
        if (++i === end) break scan;
        byte = bytes[i];
      }
      if (byte === QUOTE) {
        i++;
        inString = false;
        break;
      }
      if (byte === BACKSLASH) {
        if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
      } else if (byte >= 0x80) {
        i = runEnd(words, i, end, false);
        if (i === end) break scan;
        if (bytes[i] >= 0x80) {
          const length = sequenceAt(bytes, i, end);
          if (length <= 0) {
            i = ~i;
            break scan;
          }
          i += length;
        }
      } else {
        if (control === NONE) control = i;
        i++;
      }
    }
  }
  leave(bytes, end, state, i);
  state[IN_STRING] = Number(inString);
  state[IN_SCALAR] = Number(inScalar);
  state[CONTROL_AT] = control;
  state[QUOTE_AT] = inString ? quote : NONE;
  return o - at;
}

/** What to do with the bits: keep them all, or count them in a single word. */
export const KEPT = -1, COUNTED = 0;

/**
 * The same as bits, by the same loop. One loop that asks at every structural how to answer is 10 to 30%
 * slower for offsets and 5 to 14% for bits on Deno, 5% on Bun.
 *
 * Sets a bit for every structural in the first `end` bytes of a window: in `masks`, which must be 0,
 * or with {@linkcode COUNTED} none but in its first word. Returns how many there are.
 */
export function jsonMask(
  source: Source,
  end: number,
  state: Uint32Array,
  masks: Uint32Array,
  kept: number,
): number {
  const { bytes, words } = source;
  let i = enter(bytes, end, state);
  let inString = state[IN_STRING] !== 0;
  let inScalar = !inString && state[IN_SCALAR] !== 0 && (i < 0 || i === end);
  let control = NONE, quote = NONE;
  let count = 0;

  scan: while (i >= 0 && i < end) {
    while (!inString) {
      let kind = OUTSIDE[bytes[i]];
      if (kind === SPACE) {
        i++;
        while (i + 4 <= end && words.getInt32(i, true) === 0x20202020) i += 4;
        while (i < end && bytes[i] === 0x20) i++;
        if (i === end) break scan;
        continue;
      }
      masks[i >>> 5 & kept] |= 1 << i;
      count++;
      if (kind === OPERATOR) {
        i++;
      } else if (kind === OPENS) {
        quote = i++;
        inString = true;
      } else {
        inScalar = true;
        while (kind >= PLAIN) {
          while (kind === PLAIN) {
            if (++i === end) break scan;
            kind = OUTSIDE[bytes[i]];
          }
          if (kind < PLAIN) break;
          if (kind === HIGH) {
            const length = sequenceAt(bytes, i, end);
            if (length <= 0) {
              i = ~i;
              break scan;
            }
            i += length;
          } else if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) {
            i++;
          }
          if (i === end) break scan;
          kind = OUTSIDE[bytes[i]];
        }
        inScalar = false;
      }
      if (i === end) break scan;
    }

    for (;;) {
      let byte = 0;
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const q = word ^ 0x22222222, b = word ^ 0x5c5c5c5c;
        if (((word - 0x20202020 | q - 0x01010101 | b - 0x01010101 | word) & 0x80808080) !== 0) {
          break;
        }
        i += 4;
      }
      if (i === end) break scan;
      byte = bytes[i];
      while (STOPS[byte] === 0) {
        if (++i === end) break scan;
        byte = bytes[i];
      }
      if (byte === QUOTE) {
        i++;
        inString = false;
        break;
      }
      if (byte === BACKSLASH) {
        if (++i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
      } else if (byte >= 0x80) {
        i = runEnd(words, i, end, false);
        if (i === end) break scan;
        if (bytes[i] >= 0x80) {
          const length = sequenceAt(bytes, i, end);
          if (length <= 0) {
            i = ~i;
            break scan;
          }
          i += length;
        }
      } else {
        if (control === NONE) control = i;
        i++;
      }
    }
  }
  leave(bytes, end, state, i);
  state[IN_STRING] = Number(inString);
  state[IN_SCALAR] = Number(inScalar);
  state[CONTROL_AT] = control;
  state[QUOTE_AT] = inString ? quote : NONE;
  return count;
}
