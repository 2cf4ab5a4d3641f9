// Numbers with a single separator behind each, 64 bytes at a time.
//
//     text        -65.613,43,7.5,12.2
//     separators  .......1..1...1....    what lies behind the last one is the next block's beginning
//     others      1..1........1....1.    neither digits nor separators: signs and points
//     points      ...1........1....1.    those that stand not at a number's beginning
//
// A number's place is known from the masks, so that the numbers of a block do not wait for each
// other. Where a number goes on until the next one begins, a way of 20 cycles, is what bounds the
// loop over single numbers: without blocks ids take 6.9 ns instead of 3.2, canada.json's numbers 15.0
// instead of 11.6 (V8; JSC the same).
//
// Refused: the digits in front of the last 16 without asking whether there are any. A branch that is
// seldom wrong costs 1.4 ns less, of 8, where there are none, and the same where there are (both
// engines).

import { scaledDown } from "./convert";
import { digits16, digitsBefore16, equal64, nonDigits64, upToFour } from "./digits";
import { LIST } from "./state";
import { FOUR_DIGITS, SPLIT, STEADY } from "./switches";
import { COMMAS, KEEP, NEWLINES, SPACES, WHOLE_POWERS, ZEROS } from "./tables";

const MINUS: u32 = 0x2d, POINT: u32 = 0x2e, ZERO: u32 = 0x30;
const TEN_16: u64 = 10000000000000000;

/** Where the next number begins. */
export let reached: usize = 0;

/** Up to 19 digits that end at `at`, before `fraction` of which stands a point. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function upTo19(at: usize, fraction: usize, total: usize): u64 {
  // the integer part moves up to where the point stands
  const characters = v128.bitselect(
    v128.load(at - 16), v128.load(at - 17), v128.load(KEEP + fraction),
  );
  const low = digits16(characters, total);
  return total > 16 ? digitsBefore16(at, fraction, total) * TEN_16 + low : low;
}

/**
 * Whether digits with a separator behind every one to four of them are numbers as JSON has them: the
 * bits of `whole` up to the last separator are one or the other, and `zeros` tells which are 0.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function areShort(separators: u64, whole: u64, zeros: u64): bool {
  const digits = ~separators & whole;
  const two = digits & (digits >> 1);
  const five = two & (two >> 2) & (digits >> 4);
  const starts = (separators << 1) | 1;
  const empty = separators & starts;
  // a zero in front of another digit
  const padded = zeros & starts & (digits >> 1);
  return (five | empty | padded) == 0;
}

/**
 * Parses numbers from `p` on, as long as 64 bytes are left and nothing else than numbers of up to 19
 * digits without an exponent comes, with a separator behind each; returns where the answers end.
 */
export function parseBlocks<T>(p: usize, end: usize, format: u32, out: usize): usize {
  let before = -1;
  while (p + 64 <= end) {
    const a = v128.load(p), b = v128.load(p, 16), c = v128.load(p, 32), d = v128.load(p, 48);
    let separators = equal64(a, b, c, d, COMMAS);
    if (format == LIST) {
      separators |= equal64(a, b, c, d, NEWLINES) | equal64(a, b, c, d, SPACES);
    }
    if (separators == 0) break;
    if (STEADY) {
      const count = <i32> popcnt(separators);
      const more = i32(count == before + 1);
      separators ^= <u64> more << (63 - clz(separators));
      before = count - more;
    }
    const block = p;
    // only up to the last separator
    const whole = <u64> -1 >> clz(separators);
    const others = nonDigits64(a, b, c, d) & ~separators & whole;
    if (FOUR_DIGITS && others == 0 && areShort(separators, whole, equal64(a, b, c, d, ZEROS))) {
      do {
        const at = block + <usize> ctz(separators);
        store<T>(out, <T> upToFour(at, at - p));
        out += sizeof<T>();
        p = at + 1;
        separators &= separators - 1;
      } while (separators);
      continue;
    }
    let points = others & ~(separators << 1) & ~1;
    if (!isFloat<T>() && points) break;
    do {
      const length = <usize> ctz(separators);
      const at = block + length;
      const minus = <usize> (load<u8>(p) == MINUS);
      const q = p + minus;
      const first = <u32> load<u8>(q) - ZERO;
      // no digit in front, or a zero: which has to be the only one
      if (isFloat<T>()) {
        const own = points & ((<u64> 1 << length) - 1);
        const point = <usize> ctz(own | (<u64> 1 << length));
        const fraction = length - point - 1; // -1 without a point
        const integers = block + point - q;
        if (first - 1 > 8 && (first != 0 || integers != 1)) break;
        const isWrong = <i32> ((own & (own - 1)) != 0) | <i32> (load<u8>(block + point) != POINT) |
          <i32> (fraction == 0);
        if (isWrong & <i32> (own != 0)) break;
        const total = integers + fraction + <usize> (own == 0) - <usize> (first == 0);
        if (total > 19) break;
        const w = SPLIT && total > 16 && integers <= 4 && fraction <= 16
          ? <u64> upToFour(block + point, integers) * load<u64>(WHOLE_POWERS + (fraction << 3)) +
            digits16(v128.load(at - 16), fraction)
          : upTo19(at, fraction & 31, total);
        const value = scaledDown(w, fraction);
        store<u64>(out, reinterpret<u64>(value) | (<u64> minus << 63));
        points ^= own;
      } else {
        const total = at - q;
        if (first - 1 > 8 && (first != 0 || total != 1)) break;
        let value: u64;
        if (sizeof<T>() == 4) {
          value = digits16(v128.load(at - 16), total);
          if (total > 10 || value > <u64> i32.MAX_VALUE + minus) break;
          store<i32>(out, (<i32> value ^ -<i32> minus) + <i32> minus);
        } else {
          if (total > 19) break;
          value = upTo19(at, 31, total);
          if (value > <u64> i64.MAX_VALUE + minus) break;
          store<i64>(out, (<i64> value ^ -<i64> minus) + <i64> minus);
        }
      }
      out += sizeof<T>();
      p = at + 1;
      separators &= separators - 1;
    } while (separators);
    if (separators) break;
  }
  reached = p;
  return out;
}
