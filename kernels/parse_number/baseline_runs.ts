/**
 * The baseline's loops over what most texts are: numbers of up to 18 digits with one separator behind
 * each. They stop before anything else, and well before the end, so that no byte is checked against it.
 *
 * A loop for each type, so that each sees arrays of one type only.
 *
 * @module
 */

const MINUS = 0x2d, POINT = 0x2e, ZERO = 0x30, COMMA = 0x2c, SPACE = 0x20, NEWLINE = 0x0a;

/** No number of these loops is longer, with its separator. */
const LONGEST = 32;

export const powersOfTen: Float64Array<ArrayBuffer> = Float64Array.from(
  { length: 23 },
  (_, power) => Number(`1e${power}`),
);

/** Where the last loop has stopped: at a number's first byte. */
export let reached = 0;

/** 2^27 + 1: what splits a double's 53 bits in halves. */
const SPLIT = 134217729;

/** a * b - product, exactly. */
function productError(a: number, b: number, product: number): number {
  const ac = SPLIT * a, bc = SPLIT * b;
  const a1 = ac - (ac - a), b1 = bc - (bc - b), a0 = a - a1, b0 = b - b1;
  return a0 * b0 - (product - a1 * b1 - a0 * b1 - a1 * b0);
}

/**
 * (high * 10^count + low) / power as the nearest double, or NaN where that is not certain. The power
 * of ten is one of those that a double holds exactly.
 */
export function quotient(high: number, low: number, count: number, power: number): number {
  const scale = powersOfTen[count];
  const product = high * scale;
  const sum = product + low;
  const rest = productError(high, scale, product) + (low - (sum - product));
  const first = sum / power;
  const back = first * power;
  const second = (sum - back - productError(first, power, back) + rest) / power;
  // far more than what the second term can be wrong by
  const margin = Math.abs(second) * 1e-9;
  const value = first + (second - margin);
  return value === first + (second + margin) ? value : NaN;
}

function separates(byte: number, list: boolean): boolean {
  return byte === COMMA || (list && (byte === NEWLINE || byte === SPACE));
}

/** Parses doubles from `at` on to out[index...]; returns the index behind the last one. */
export function runFloat64(
  bytes: Uint8Array,
  at: number,
  to: number,
  list: boolean,
  out: Float64Array,
  index: number,
): number {
  const safe = to - LONGEST;
  reached = at;
  while (at < safe) {
    let digit = bytes[at] - ZERO;
    const negative = digit === MINUS - ZERO;
    if (negative) digit = bytes[++at] - ZERO;
    if (digit >>> 0 > 9) return index;
    // nine digits fit 31 bits
    let high = digit, low = 0, fraction = 0, behind = 0;
    const zero = digit === 0;
    let first = at++;
    let end = first + 9;
    digit = bytes[at] - ZERO;
    if (zero && digit >>> 0 <= 9) return index;
    while (digit >>> 0 <= 9 && at < end) {
      high = (high * 10 + digit) | 0;
      digit = bytes[++at] - ZERO;
    }
    if (digit >>> 0 <= 9) {
      // more than nine before the point
      const next = at;
      do {
        low = (low * 10 + digit) | 0;
        digit = bytes[++at] - ZERO;
      } while (digit >>> 0 <= 9 && at < next + 9);
      behind = at - next;
      if (digit >>> 0 <= 9 || digit === POINT - ZERO) return index;
    } else if (digit === POINT - ZERO) {
      const point = at++;
      digit = bytes[at] - ZERO;
      if (digit >>> 0 > 9) return index;
      // zeros in front are no digits of the number
      if (zero) {
        while (digit === 0 && at < point + 5) digit = bytes[++at] - ZERO;
        first = at - 1;
      }
      end = first + 10;
      while (digit >>> 0 <= 9 && at < end) {
        high = (high * 10 + digit) | 0;
        digit = bytes[++at] - ZERO;
      }
      const next = at;
      while (digit >>> 0 <= 9 && at < next + 9) {
        low = (low * 10 + digit) | 0;
        digit = bytes[++at] - ZERO;
      }
      behind = at - next;
      fraction = at - point - 1;
    }
    if (!separates(digit + ZERO, list)) return index;
    const w = high * powersOfTen[behind] + low;
    const power = powersOfTen[fraction];
    // a variable for both quotients would be an object on V8: half as long again for coordinates
    if (w < 2 ** 53) {
      out[index++] = negative ? -w / power : w / power;
    } else {
      const value = quotient(high, low, behind, power);
      if (value !== value) return index;
      out[index++] = negative ? -value : value;
    }
    reached = ++at;
  }
  return index;
}

/** The same of whole numbers of 32 bits. */
export function runInt32(
  bytes: Uint8Array,
  at: number,
  to: number,
  list: boolean,
  out: Int32Array,
  index: number,
): number {
  const safe = to - LONGEST;
  reached = at;
  while (at < safe) {
    let digit = bytes[at] - ZERO;
    const negative = digit === MINUS - ZERO;
    if (negative) digit = bytes[++at] - ZERO;
    if (digit >>> 0 > 9) return index;
    let value = digit;
    const end = at + 9;
    digit = bytes[++at] - ZERO;
    if (value === 0 && digit >>> 0 <= 9) return index;
    while (digit >>> 0 <= 9 && at < end) {
      value = (value * 10 + digit) | 0;
      digit = bytes[++at] - ZERO;
    }
    if (digit >>> 0 <= 9) {
      // the tenth digit is the last that may come, and may be too much
      const whole = value * 10 + digit;
      digit = bytes[++at] - ZERO;
      if (whole > 2147483647 + (negative ? 1 : 0)) return index;
      value = whole | 0;
    }
    if (!separates(digit + ZERO, list)) return index;
    out[index++] = negative ? -value : value;
    reached = ++at;
  }
  return index;
}

/** The same of whole numbers of 64 bits, up to those that might be too large. */
export function runInt64(
  bytes: Uint8Array,
  at: number,
  to: number,
  list: boolean,
  out: BigInt64Array,
  index: number,
): number {
  const safe = to - LONGEST;
  const words = new Int32Array(out.buffer, out.byteOffset, 2 * out.length);
  reached = at;
  while (at < safe) {
    let digit = bytes[at] - ZERO;
    const negative = digit === MINUS - ZERO;
    if (negative) digit = bytes[++at] - ZERO;
    if (digit >>> 0 > 9) return index;
    let head = digit, tail = 0;
    const end = at + 9;
    digit = bytes[++at] - ZERO;
    if (head === 0 && digit >>> 0 <= 9) return index;
    while (digit >>> 0 <= 9 && at < end) {
      head = (head * 10 + digit) | 0;
      digit = bytes[++at] - ZERO;
    }
    const next = at;
    while (digit >>> 0 <= 9 && at < next + 10) {
      tail = tail * 10 + digit;
      digit = bytes[++at] - ZERO;
    }
    if (!separates(digit + ZERO, list)) return index;
    if (at - next > 9 && (head > 922337202 || head < 100000000)) return index;
    // head * scale + tail in two words: a bigint for each number takes five times as long
    const scale = powersOfTen[at - next];
    const headHigh = (head >>> 16) * scale;
    const carried = Math.floor(headHigh / 65536);
    const sum = (head & 0xffff) * scale + tail + (headHigh - carried * 65536) * 65536;
    const above = Math.floor(sum / 4294967296);
    let low = (sum - above * 4294967296) | 0, high = (carried + above) | 0;
    if (negative) {
      low = -low | 0;
      high = (low === 0 ? -high : ~high) | 0;
    }
    words[2 * index] = low;
    words[2 * index + 1] = high;
    index++;
    reached = ++at;
  }
  return index;
}
