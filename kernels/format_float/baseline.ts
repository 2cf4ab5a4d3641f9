/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Short decimals have a lane of their own: times 10^6 they are whole, and pairs of digits come from a
 * table. All other doubles are left to `String(value)`: the engine's own digits, character by
 * character. In ns a value, Deno and Bun, lists of 20,000:
 *
 * |                                    | prices | random bits |
 * | ---------------------------------- | -----: | ----------: |
 * | with the lane                      | 23, 17 |      83, 74 |
 * | `String()` and charCodeAt() alone  | 52, 47 |      79, 82 |
 * | one string by +=, then encodeInto  | 54, 54 |     101, 69 |
 * | `values.join()`, then encodeInto   | 53, 46 |      82, 57 |
 *
 * @module
 */

import { refused } from "./engine.ts";
import type { Floats, Style } from "./options.ts";

/** The two digits of 0 to 99: tens in the low byte. */
const PAIRS: Uint16Array = Uint16Array.from(
  { length: 100 },
  (_, n) => (0x30 + Math.floor(n / 10)) | (0x30 + n % 10) << 8,
);

const MINUS = 0x2d, POINT = 0x2e, ZERO = 0x30;

function digitsIn(n: number): number {
  if (n < 1e4) return n < 100 ? (n < 10 ? 1 : 2) : (n < 1000 ? 3 : 4);
  if (n < 1e8) return n < 1e6 ? (n < 1e5 ? 5 : 6) : (n < 1e7 ? 7 : 8);
  return 9;
}

/** Writes a whole number below 10^9; returns where it ends. */
function writeWhole(n: number, out: Uint8Array, at: number): number {
  const end = at + digitsIn(n);
  let to = end;
  while (n >= 100) {
    const rest = (n / 100) | 0;
    const pair = PAIRS[n - rest * 100];
    out[to - 1] = pair >> 8;
    out[to - 2] = pair;
    to -= 2;
    n = rest;
  }
  if (n >= 10) {
    const pair = PAIRS[n];
    out[to - 1] = pair >> 8;
    out[to - 2] = pair;
  } else {
    out[to - 1] = ZERO + n;
  }
  return end;
}

/** Writes the point and six digits, without zeros at the end, and nothing where all are 0. */
function writeMillionths(n: number, out: Uint8Array, at: number): number {
  if (n === 0) return at;
  const first = (n / 1e4) | 0, rest = n - first * 1e4;
  const second = (rest / 100) | 0;
  const a = PAIRS[first], b = PAIRS[second], c = PAIRS[rest - second * 100];
  out[at] = POINT;
  out[at + 1] = a;
  out[at + 2] = a >> 8;
  out[at + 3] = b;
  out[at + 4] = b >> 8;
  out[at + 5] = c;
  out[at + 6] = c >> 8;
  let end = at + 7;
  while (out[end - 1] === ZERO) end--;
  return end;
}

function writeText(text: string, out: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) out[at + i] = text.charCodeAt(i);
  return at + text.length;
}

/**
 * Writes the first `count` values in their shortest digits, the separator behind each; returns where
 * they end, or `refused` of one that is not finite. 7 bytes past the end may be written.
 */
export function formatShortest(
  values: Floats,
  count: number,
  out: Uint8Array,
  at: number,
  style: Style,
): number {
  const { separator, separatorBytes, refuse } = style;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    const positive = Math.abs(value);
    const scaled = Math.round(positive * 1e6);
    if (scaled < 1e15 && scaled / 1e6 === positive) {
      // at most 15 digits that divide back to the value: no other decimal as short does
      if (value < 0) out[at++] = MINUS;
      const whole = Math.floor(positive);
      at = writeWhole(whole, out, at);
      at = writeMillionths(scaled - whole * 1e6, out, at);
    } else if (positive < Infinity) {
      at = writeText(String(value), out, at);
    } else {
      if (refuse) return refused(i);
      at = writeText("null", out, at);
    }
    out[at] = separator;
    if (separatorBytes === 2) out[at + 1] = separator >> 8;
    at += separatorBytes;
  }
  return at;
}

/**
 * How near to a tie a product of doubles below 10^9 may lie and still round as the exact one does: it is
 * wrong by 2^-24 at most.
 */
const TIE = 2 ** -20;

/**
 * Writes the first `count` values as toFixed() does, in the same way. The lane takes up to four digits
 * behind the point where value * 10^digits is below 10^9 and no tie.
 */
export function formatFixed(
  values: Floats,
  count: number,
  out: Uint8Array,
  at: number,
  style: Style,
): number {
  const { separator, separatorBytes, refuse, digits } = style;
  const scale = digits <= 4 ? 10 ** digits : NaN;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    const product = Math.abs(value) * scale;
    const floor = Math.floor(product);
    const rest = product - floor - 0.5;
    if (product < 999_999_999 && Math.abs(rest) > TIE) {
      if (value < 0) out[at++] = MINUS;
      const rounded = rest > 0 ? floor + 1 : floor;
      const whole = Math.floor(rounded / scale);
      at = writeWhole(whole, out, at);
      if (digits > 0) {
        let fraction = rounded - whole * scale;
        out[at] = POINT;
        for (let to = at + digits; to > at; to--) {
          const rest = (fraction / 10) | 0;
          out[to] = ZERO + fraction - rest * 10;
          fraction = rest;
        }
        at += digits + 1;
      }
    } else if (Number.isFinite(value)) {
      at = writeText(value.toFixed(digits), out, at);
    } else {
      if (refuse) return refused(i);
      at = writeText("null", out, at);
    }
    out[at] = separator;
    if (separatorBytes === 2) out[at + 1] = separator >> 8;
    at += separatorBytes;
  }
  return at;
}
