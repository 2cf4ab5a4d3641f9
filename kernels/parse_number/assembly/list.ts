// Numbers between commas: a JSON array, or a list.
//
// Two loops. The inner one takes numbers of up to 19 digits behind which a separator stands, 32 bytes
// at a time; where it meets anything else it changes nothing, and the outer one takes a careful step.

import { parseBlocks, reached } from "./blocks";
import { decimal, scaledDown } from "./convert";
import { digits16, digitsBefore16, nonDigits } from "./digits";
import {
  AFTER, END, FAULT, FAULT_AT, FIRST, JSON, LIST, NONE, OVERFLOW, PHASE, REST, SPACED, START, UNEXPECTED, VALUE,
} from "./state";
import { BLOCKS } from "./switches";
import { KEEP } from "./tables";
import { exponent, fault, parseFloat, parseWhole, stop } from "./token";

const MINUS: u32 = 0x2d, COMMA: u32 = 0x2c, POINT: u32 = 0x2e, ZERO: u32 = 0x30;
const OPEN: u32 = 0x5b, CLOSE: u32 = 0x5d, SPACE: u32 = 0x20;

/** Numbers one by one before blocks are tried again. */
const PATIENCE: i32 = 16;

const TEN_16: u64 = 10000000000000000;

/** Space, tab, line feed or carriage return. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isSpace(byte: u32): bool {
  return byte == SPACE || byte == 0x0a || byte == 0x0d || byte == 0x09;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function beginsNumber(byte: u32): bool {
  return byte - ZERO <= 9 || byte == MINUS;
}

function fail(state: usize, kind: u32, at: usize): void {
  store<u32>(state, kind, FAULT);
  store<u32>(state, <u32> at, FAULT_AT);
}

/**
 * The numbers of a window, from `out` on; returns how many.
 *
 * A number that the window's end cuts is left, unless the window is the `last` one.
 *
 * REQUIRES: 64 readable bytes before and behind the window. The one behind it is another one for a
 * moment.
 */
export function parseList<T>(
  src: usize, bytes: usize, last: bool, format: u32, out: usize, state: usize,
): usize {
  const end = src + bytes;
  const behind = load<u8>(end);
  // no run of digits crosses the end
  store<u8>(end, 0);
  store<u32>(state, NONE, FAULT);
  store<u32>(state, 0, REST);
  const count = walk<T>(src, end, last, format, out, state);
  store<u8>(end, behind);
  return count;
}

function walk<T>(
  src: usize, end: usize, last: bool, format: u32, out: usize, state: usize,
): usize {
  const begin = out;
  let p = src;
  let phase = load<u32>(state, PHASE);
  while (true) {
    if (BLOCKS && phase >= FIRST) {
      out = parseBlocks<T>(p, end, format, out);
      if (p != reached) {
        p = reached;
        phase = load<u8>(p - 1) == COMMA ? VALUE : SPACED;
      }
    }
    let patience = PATIENCE;
    for (; phase >= FIRST && patience; patience--) {
      const minus = <usize> (load<u8>(p) == MINUS);
      const q = p + minus;
      const mask = nonDigits(q);
      const whole = <usize> ctz(mask);
      let t = q + whole;
      const zero = load<u8>(q) == ZERO;
      // a digit, and no zero in front of others
      if (whole == 0 || (zero && whole > 1)) break;
      let c = <u32> load<u8>(t);
      if (isFloat<T>()) {
        let value: f64;
        if (c == POINT) {
          const both = <usize> ctz(mask & (mask - 1));
          const fraction = both - whole - 1;
          const total = zero ? fraction : whole + fraction;
          if (both > 31 || fraction == 0 || total > 19) break;
          t = q + both;
          // the integer part moves up to where the point stands
          const characters = v128.bitselect(
            v128.load(t - 16), v128.load(t - 17), v128.load(KEEP + fraction),
          );
          let w = digits16(characters, total);
          if (total > 16) w += digitsBefore16(t, fraction, total) * TEN_16;
          c = <u32> load<u8>(t);
          if ((c | 0x20) == 0x65) {
            const power = exponent(t, end);
            t = stop;
            c = <u32> load<u8>(t);
            if (<u64> (power + 400) > 800) break;
            value = decimal(w, <i32> power - <i32> fraction);
          } else {
            value = scaledDown(w, fraction);
          }
        } else {
          if (whole > 16) break;
          const w = digits16(v128.load(t - 16), whole);
          if ((c | 0x20) == 0x65) {
            const power = exponent(t, end);
            t = stop;
            c = <u32> load<u8>(t);
            if (<u64> (power + 400) > 800) break;
            value = decimal(w, <i32> power);
          } else {
            value = <f64> <i64> w;
          }
        }
        if (c != COMMA && (format == JSON || !isSpace(c))) break;
        store<u64>(out, reinterpret<u64>(value) | (<u64> minus << 63));
      } else {
        if (c != COMMA && (format == JSON || !isSpace(c))) break;
        let w: u64;
        if (sizeof<T>() == 4) {
          if (whole > 10) break;
          w = digits16(v128.load(t - 16), whole);
          if (w > <u64> i32.MAX_VALUE + minus) break;
          store<i32>(out, (<i32> w ^ -<i32> minus) + <i32> minus);
        } else {
          if (whole > 19) break;
          w = digits16(v128.load(t - 16), whole);
          if (whole > 16) {
            w += digitsBefore16(t, 31, whole) * TEN_16;
            if (w > <u64> i64.MAX_VALUE + minus) break;
          }
          store<i64>(out, (<i64> w ^ -<i64> minus) + <i64> minus);
        }
      }
      out += sizeof<T>();
      phase = c == COMMA ? VALUE : SPACED;
      p = t + 1;
      if (load<u8>(p) == SPACE) p++;
    }
    if (patience == 0) continue;

    let c = <u32> load<u8>(p);
    if (isSpace(c)) {
      do c = <u32> load<u8>(++p); while (isSpace(c));
      if (format == LIST && phase == AFTER) phase = SPACED;
      if (phase >= FIRST && beginsNumber(c)) continue;
    }
    if (p >= end) break;
    if (phase >= FIRST && beginsNumber(c)) {
      let value: T;
      if (isFloat<T>()) value = <T> parseFloat(p, end);
      else value = <T> parseWhole(p, end, sizeof<T>() == 4 ? i32.MIN_VALUE : i64.MIN_VALUE);
      if (stop == end && !last) {
        store<u32>(state, <u32> (end - p), REST);
        break;
      }
      if (fault) {
        fail(state, fault, (fault == OVERFLOW ? p : stop) - src);
        break;
      }
      store<T>(out, value);
      out += sizeof<T>();
      p = stop;
      phase = AFTER;
    } else if (c == COMMA && (phase == AFTER || phase == SPACED)) {
      p++;
      phase = VALUE;
    } else if (c == CLOSE && format == JSON && (phase == AFTER || phase == FIRST)) {
      p++;
      phase = END;
    } else if (c == OPEN && phase == START) {
      p++;
      phase = FIRST;
    } else {
      fail(state, UNEXPECTED, p - src);
      break;
    }
  }
  store<u32>(state, phase, PHASE);
  return (out - begin) / sizeof<T>();
}
