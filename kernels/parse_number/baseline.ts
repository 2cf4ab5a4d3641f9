/**
 * Plain TypeScript: what the kernel is measured against, and what runs where SIMD is missing.
 *
 * Digits are gathered in two whole numbers of up to nine, which stay small integers for the engine.
 * Up to 2^53 one division by a power of ten is exact (W. Clinger); up to 18 digits the quotient is
 * taken to 100 bits in two doubles (T. Dekker's and D. Knuth's sums and products without error), which
 * tells what it rounds to unless it lies next to the middle of two doubles. What is left goes to
 * Number(), as do exponents.
 *
 * @module
 */

import {
  AFTER,
  END,
  FAULT,
  FAULT_AT,
  FIRST,
  NO_DIGIT,
  NONE,
  NOT_ENDED,
  NOT_WHOLE,
  type NumberFormat,
  type NumberType,
  OVERFLOW,
  PHASE,
  REST,
  SPACED,
  START,
  UNEXPECTED,
  VALUE,
} from "./engine.ts";
import { powersOfTen, quotient, reached, runFloat64, runInt32, runInt64 } from "./baseline_runs.ts";

const MINUS = 0x2d, PLUS = 0x2b, POINT = 0x2e, ZERO = 0x30, COMMA = 0x2c, OPEN = 0x5b, CLOSE = 0x5d;

/** Where the last number ended, or what is wrong with it stands: of OVERFLOW where it ended, too. */
let stop = 0;
/** What is wrong with the last number. */
let fault = NONE;

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The text that the last of textOf()'s bytes belong to, from byte `textBegin` to `textEnd`. */
let text: string | null = null, textBegin = 0, textEnd = 0;
const decoder = new TextDecoder();

/**
 * The text of bytes that are all ASCII. Within a list the whole list is decoded, once: a part of a
 * string costs less than a string of its own.
 */
function textOf(bytes: Uint8Array, from: number, to: number): string {
  if (textEnd > 0) {
    text ??= decoder.decode(bytes.subarray(textBegin, textEnd));
    return text.substring(from - textBegin, to - textBegin);
  }
  let own = "";
  for (let i = from; i < to; i++) own += String.fromCharCode(bytes[i]);
  return own;
}

/**
 * Writes the number that begins at `at`, in text that ends at `end`, to out[index]. Sets `stop` and `fault`.
 * One that is returned is an object of its own on V8.
 */
function putFloat64(
  bytes: Uint8Array,
  at: number,
  end: number,
  out: Float64Array,
  index: number,
): void {
  fault = NONE;
  const begin = at;
  const negative = at < end && bytes[at] === MINUS;
  if (negative) at++;
  let digit = at < end ? bytes[at] - ZERO : -1;
  if (digit >>> 0 > 9) {
    fault = NO_DIGIT;
    stop = at;
    return;
  }
  let high = 0, low = 0, count = 0, fraction = 0;
  if (digit === 0) {
    at++;
  } else {
    do {
      if (count < 9) high = high * 10 + digit | 0;
      else low = (low * 10 + digit) | 0;
      count++;
      at++;
      digit = at < end ? bytes[at] - ZERO : -1;
    } while (digit >>> 0 <= 9);
  }
  if (at < end && bytes[at] === POINT) {
    const point = at++;
    digit = at < end ? bytes[at] - ZERO : -1;
    if (digit >>> 0 > 9) {
      fault = NO_DIGIT;
      stop = at;
      return;
    }
    do {
      // zeros in front are no digits of the number
      if (count > 0 || digit > 0) {
        if (count < 9) high = high * 10 + digit | 0;
        else low = (low * 10 + digit) | 0;
        count++;
      }
      at++;
      digit = at < end ? bytes[at] - ZERO : -1;
    } while (digit >>> 0 <= 9);
    fraction = at - point - 1;
  }
  stop = at;
  if (at < end && (bytes[at] | 0x20) === 0x65) {
    out[index] = byText(bytes, begin, at, end);
    return;
  }
  if (count <= 18 && fraction <= 22) {
    const behind = count > 9 ? count - 9 : 0;
    const w = high * powersOfTen[behind] + low;
    const power = powersOfTen[fraction];
    if (w < 2 ** 53) {
      out[index] = negative ? -w / power : w / power;
      return;
    }
    const value = quotient(high, low, behind, power);
    if (value === value) {
      out[index] = negative ? -value : value;
      return;
    }
  }
  out[index] = Number(textOf(bytes, begin, at));
}

/** The number from `begin` on, whose exponent begins at `at`. */
function byText(bytes: Uint8Array, begin: number, at: number, end: number): number {
  at++;
  if (at < end && (bytes[at] === PLUS || bytes[at] === MINUS)) at++;
  const digits = at;
  while (at < end && bytes[at] - ZERO >>> 0 <= 9) at++;
  stop = at;
  if (at === digits) {
    fault = NO_DIGIT;
    return 0;
  }
  return Number(textOf(bytes, begin, at));
}

/** The last whole number's digits behind the first ten, and how many there are. */
let tail = 0, tailDigits = 0;

/**
 * The first ten digits of the whole number that begins at `at`, without its sign. Sets `stop`,
 * `fault`, `tail` and `tailDigits`.
 */
function parseDigits(bytes: Uint8Array, at: number, end: number): number {
  fault = NONE;
  if (at < end && bytes[at] === MINUS) at++;
  const first = at;
  let digit = at < end ? bytes[at] - ZERO : -1;
  if (digit >>> 0 > 9) {
    fault = NO_DIGIT;
    stop = at;
    return 0;
  }
  let head = 0;
  tail = 0;
  if (digit === 0) {
    at++;
  } else {
    do {
      if (at - first < 10) head = head * 10 + digit;
      else tail = tail * 10 + digit;
      at++;
      digit = at < end ? bytes[at] - ZERO : -1;
    } while (digit >>> 0 <= 9);
  }
  stop = at;
  if (at < end && (bytes[at] === POINT || (bytes[at] | 0x20) === 0x65)) {
    fault = NOT_WHOLE;
  } else if (at - first > 19) {
    fault = OVERFLOW;
  }
  tailDigits = Math.max(0, at - first - 10);
  return head;
}

/** Writes the number that begins at `at` to out[index]. Sets `stop` and `fault`. */
type Put<Out> = (bytes: Uint8Array, at: number, end: number, out: Out, index: number) => void;

function putInt32(bytes: Uint8Array, at: number, end: number, out: Int32Array, index: number) {
  const head = parseDigits(bytes, at, end);
  const value = bytes[at] === MINUS ? -head : head;
  if (fault === NONE && (tailDigits > 0 || (value | 0) !== value)) {
    fault = OVERFLOW;
  }
  out[index] = value;
}

const mostInt64 = 2n ** 63n;

function putInt64(bytes: Uint8Array, at: number, end: number, out: BigInt64Array, index: number) {
  const head = parseDigits(bytes, at, end);
  if (fault !== NONE) return;
  const negative = bytes[at] === MINUS;
  const short = head * powersOfTen[tailDigits] + tail;
  if (short < 2 ** 53) {
    out[index] = BigInt(negative ? -short : short);
    return;
  }
  const magnitude = BigInt(head) * BigInt(powersOfTen[tailDigits]) + BigInt(tail);
  if (magnitude > mostInt64 || (magnitude === mostInt64 && !negative)) {
    fault = OVERFLOW;
    return;
  }
  out[index] = negative ? -magnitude : magnitude;
}

/** Parses numbers with single separators: see `baseline_runs.ts`. */
type Run<Out> = (
  bytes: Uint8Array,
  at: number,
  to: number,
  list: boolean,
  out: Out,
  index: number,
) => number;

/** Makes the loop over a list for one type: what `run` leaves goes one by one through `put`. */
function loopOver<Out extends ArrayLike<unknown>>(run: Run<Out>, put: Put<Out>) {
  /** Parses bytes[from .. to) to out[at...]: see {@linkcode Engine.parse}. Faults count from `from`. */
  return (
    bytes: Uint8Array,
    from: number,
    to: number,
    last: boolean,
    format: NumberFormat,
    out: Out,
    at: number,
    state: Uint32Array,
  ): number => {
    const json = format === "json";
    let phase = state[PHASE];
    let p = from, index = at;
    text = null;
    textBegin = from;
    textEnd = to;
    state[FAULT] = NONE;
    state[REST] = 0;
    for (; p < to; p++) {
      const byte = bytes[p];
      if (byte - ZERO >>> 0 <= 9 || byte === MINUS) {
        if (phase < FIRST) break;
        index = run(bytes, p, to, !json, out, index);
        if (reached > p) {
          p = reached - 1;
          phase = bytes[p] === COMMA ? VALUE : SPACED;
          continue;
        }
        put(bytes, p, to, out, index);
        if (stop === to && !last) {
          state[REST] = to - p;
          p = to;
          break;
        }
        if (fault !== NONE) {
          state[FAULT] = fault;
          state[FAULT_AT] = (fault === OVERFLOW ? p : stop) - from;
          p = to;
          break;
        }
        index++;
        phase = AFTER;
        p = stop - 1;
      } else if (byte === COMMA) {
        if (phase !== AFTER && phase !== SPACED) break;
        phase = VALUE;
      } else if (isSpace(byte)) {
        if (phase === AFTER && !json) phase = SPACED;
      } else if (byte === CLOSE && json && (phase === AFTER || phase === FIRST)) {
        phase = END;
      } else if (byte === OPEN && phase === START) {
        phase = FIRST;
      } else {
        break;
      }
    }
    if (p < to) {
      state[FAULT] = UNEXPECTED;
      state[FAULT_AT] = p - from;
    }
    state[PHASE] = phase;
    text = null;
    textEnd = 0;
    return index - at;
  };
}

/** The loops, by type. */
export const loops = {
  float64: loopOver(runFloat64, putFloat64),
  int32: loopOver(runInt32, putInt32),
  int64: loopOver(runInt64, putInt64),
} satisfies { [Type in NumberType]: unknown };

/**
 * Parses the numbers from bytes[starts[i] - origin] to bytes[ends[i] - origin], to out[at...]; see
 * {@linkcode Engine.parseSpans}.
 */
export function parseSpans(
  bytes: Uint8Array,
  origin: number,
  starts: Uint32Array,
  ends: Uint32Array,
  count: number,
  out: Float64Array,
  at: number,
  state: Uint32Array,
): number {
  state[FAULT] = NONE;
  for (let i = 0; i < count; i++) {
    const from = starts[i] - origin, end = ends[i] - origin;
    if (from === end) {
      out[at + i] = NaN;
      continue;
    }
    putFloat64(bytes, from, end, out, at + i);
    if (fault === NONE && stop !== end) fault = NOT_ENDED;
    if (fault !== NONE) {
      state[FAULT] = fault;
      state[FAULT_AT] = origin + stop;
      return i;
    }
  }
  return count;
}
