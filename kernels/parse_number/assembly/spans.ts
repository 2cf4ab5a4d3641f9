// Numbers at places that somebody else has found.

import { upTo19 } from "./blocks";
import { scaledDown } from "./convert";
import { nonDigits } from "./digits";
import { FAULT, FAULT_AT, NONE, NOT_ENDED } from "./state";
import { fault, parseFloat, stop } from "./token";

const MINUS: u32 = 0x2d, POINT: u32 = 0x2e, ZERO: u32 = 0x30;

/**
 * The numbers from `src + starts[i]` to `src + ends[i]`, from `out` on; NaN where a span is empty.
 * Returns how many there are up to the first that is none.
 *
 * REQUIRES: 64 readable bytes before and behind every span.
 */
export function parseSpans(
  src: usize, starts: usize, ends: usize, count: usize, out: usize, state: usize,
): usize {
  store<u32>(state, NONE, FAULT);
  for (let i: usize = 0; i < count; i++) {
    const from = src + <usize> load<u32>(starts + (i << 2));
    const end = src + <usize> load<u32>(ends + (i << 2));
    const minus = <usize> (load<u8>(from) == MINUS);
    const q = from + minus;
    const size = end - q;
    // up to 31 bytes without an exponent: a run of digits, or two with a point between
    const mask = nonDigits(q) | (1 << <u32> size);
    const whole = <usize> ctz(mask);
    const fraction = size - whole - 1; // -1 without a point
    const zero = load<u8>(q) == ZERO;
    const rest = mask & (mask - 1);
    const isSimple = end > q && size < 32 && whole > 0 && (!zero || whole == 1) &&
      (whole == size || (load<u8>(q + whole) == POINT && fraction > 0 && <usize> ctz(rest) == size));
    const total = size - <usize> (whole != size) - <usize> zero;
    if (isSimple && total <= 19) {
      const value = scaledDown(upTo19(end, fraction & 31, total), fraction);
      store<u64>(out + (i << 3), reinterpret<u64>(value) | (<u64> minus << 63));
      continue;
    }
    let value = <f64> NaN;
    if (from != end) {
      value = parseFloat(from, end);
      if (fault == NONE && stop != end) fault = NOT_ENDED;
      if (fault) {
        store<u32>(state, fault, FAULT);
        store<u32>(state, <u32> (stop - src), FAULT_AT);
        return i;
      }
    }
    store<f64>(out + (i << 3), value);
  }
  return count;
}
